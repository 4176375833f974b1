import type { Child } from 'hono/jsx';
import type { LanguageCode } from '../../../languages/known-languages.ts';
import { LONGEST_WORDS } from '../../sources/public-words.ts';
import type { Rewording } from '../../sources/rewording.ts';
import type { FormState } from '../fields.tsx';
import { inLanguage } from '../languages.ts';
import { type Words, WordsFields } from './words.tsx';

interface RewordingProps {
  form: FormState;
  /** The words as they are. */
  words: Words;
  by: Rewording;
  languages: readonly LanguageCode[];
  label: string;
  /** Where the form is sent. */
  action: string;
  /** What else whoever may change the words can change with them. */
  children?: Child;
}

/** The words of a question or a claim: fields for what somebody may change or add, and as text whatever they may only read. */
export function RewordingPart({ form, words, by, languages, label, action, children }: RewordingProps) {
  const { locale } = form;
  const open = languages.filter((language) => by === 'change' || (by === 'add' && words[language] === undefined));
  return (
    <section>
      <h2>{locale.say('desk-claim-words-heading')}</h2>
      {by === 'change' ? null : (
        <>
          <p class="muted">{locale.say(by === 'read' ? 'desk-words-are-public' : 'desk-claim-words-hint')}</p>
          <ul class="rows">
            {Object.entries(words).map(([language, text]) => (
              <li {...inLanguage(language)}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {open.length === 0 ? null : (
        <form class="sheet" method="post" action={action}>
          <WordsFields form={form} name="words" label={label} languages={open} maxlength={LONGEST_WORDS} />
          {by === 'change' ? children : null}
          <div class="acts">
            <button type="submit">{locale.say('desk-save')}</button>
          </div>
        </form>
      )}
    </section>
  );
}
