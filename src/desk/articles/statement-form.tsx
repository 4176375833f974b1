import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { LONGEST_PASSAGE } from '../../stories/passages.ts';
import { TextArea } from '../fields.tsx';
import { writtenIn } from './form.tsx';
import { HowItWasSaid } from './statement-circumstances.tsx';
import { WhatItIsAbout } from './statement-claim.tsx';
import type { StatementPartProps } from './statement-part.tsx';
import { WhoSaidIt } from './statement-source.tsx';

/** A statement as a form: the words and whose they are in sight, everything else behind it in parts that can be left alone. */
export function StatementFields({ form, place, opened, choices }: StatementPartProps & { opened: OpenedArticle }) {
  const { locale } = form;
  return (
    <>
      <input type="hidden" name="passage" value={String(form.values.passage ?? '')} />
      <TextArea
        form={form}
        name="quote"
        label={locale.say('desk-statement-quote')}
        hint={locale.say('desk-statement-quote-hint')}
        rows={3}
        maxlength={LONGEST_PASSAGE}
        required
        autofocus={String(form.values.quote ?? '') === ''}
        {...writtenIn(opened.edition)}
      />
      <WhoSaidIt form={form} place={place} choices={choices} />
      <HowItWasSaid form={form} place={place} choices={choices} />
      <WhatItIsAbout form={form} place={place} choices={choices} />
    </>
  );
}
