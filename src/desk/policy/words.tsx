import { clauseTopics } from '../../comments/default-policies.ts';
import type { WordRow } from '../../database/tables.ts';
import { Choice } from '../fields.tsx';
import type { Frame } from '../frame.tsx';
import { ForbiddenList, type ReturnedForm } from './forbidden-list.tsx';

interface Props {
  frame: Frame;
  words: readonly WordRow[];
  returned: ReturnedForm | undefined;
}

/** The word list: what comments may not say, and which clause that is about. */
export function Words({ frame, words, returned }: Props) {
  const { locale } = frame;
  const topics = (['', ...clauseTopics] as const).map((value) => ({
    value,
    label: locale.say('desk-topic', { topic: value === '' ? 'none' : value }),
  }));
  return (
    <ForbiddenList
      frame={frame}
      name="words"
      verdictField="verdict"
      says={{
        heading: locale.say('desk-words-heading'),
        text: locale.say('desk-words-text'),
        typed: locale.say('desk-words-new'),
        verdict: locale.say('desk-words-verdict'),
        adds: locale.say('desk-words-add'),
        empty: locale.say('desk-words-empty'),
      }}
      dir="auto"
      entries={words.map(({ id, word, verdict }) => ({
        id,
        shown: <bdi>{word}</bdi>,
        verdict,
        strikes: locale.say('desk-words-strike', { word }),
      }))}
      returned={returned}
      fields={(form) => <Choice form={form} name="about" label={locale.say('desk-words-about')} options={topics} />}
    />
  );
}
