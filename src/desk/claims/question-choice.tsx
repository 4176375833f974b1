import type { Reading } from '../../database/open.ts';
import { findQuestions, type Question, questionById } from '../../sources/questions.ts';
import { Choice, type FormState } from '../fields.tsx';
import { inLanguage } from '../languages.ts';
import { wordsFor } from './words.tsx';

/** Among how many questions, the newest, a claim's is chosen. */
const MOST_QUESTIONS = 200;

/** The questions that a claim can be given: the newest, and the one that it has. */
export async function questionsToChoose(db: Reading, chosen: string): Promise<Question[]> {
  const newest = await findQuestions(db, '', { most: MOST_QUESTIONS });
  if (chosen === '' || newest.some(({ id }) => id === chosen)) return newest;
  const own = await questionById(db, chosen);
  return own === undefined ? newest : [own, ...newest];
}

/** Which question a claim answers. */
export function QuestionChoice({ form, questions }: { form: FormState; questions: readonly Question[] }) {
  const { locale } = form;
  return (
    <Choice
      form={form}
      name="question"
      label={locale.say('desk-claim-question')}
      options={[
        { value: '', label: locale.say('desk-claim-question-none') },
        ...questions.map(({ id, words }) => {
          const { text, language } = wordsFor(locale, words);
          return { value: id, label: text, ...inLanguage(language) };
        }),
      ]}
    />
  );
}
