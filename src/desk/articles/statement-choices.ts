import type { Reading } from '../../database/open.ts';
import { type Claim, findClaims } from '../../sources/claims.ts';
import { findQuestions, type Question } from '../../sources/questions.ts';
import { findSources, type Source, sourceById } from '../../sources/sources.ts';
import { editors } from '../../stories/workflow.ts';
import type { FormState } from '../fields.tsx';
import type { StoryStatement } from './statement-facts.ts';
import type { StatementPlace } from './statement-values.ts';

/** What the form offers for choosing. */
export interface StatementChoices {
  /** The story's own first, then what was found by the name that was typed. */
  sources: readonly Source[];
  claims: readonly Claim[];
  questions: readonly Question[];
  /** What the story's statements say, to be chosen as what this one came through. */
  statements: readonly StoryStatement[];
  people: readonly { id: string; name: string }[];
}

/** What can be chosen for what was typed: the story's sources and claims, and whatever is called so. */
export async function statementChoices(
  db: Reading,
  { storyId, languages: [own] }: StatementPlace,
  told: readonly StoryStatement[],
  values: FormState['values'],
): Promise<StatementChoices> {
  const typed = (name: string) => String(values[name] ?? '').trim();
  const [label, claim, question] = [`source-label-${own}`, `claim-words-${own}`, `question-words-${own}`].map(typed);
  const [called, claims, questions, people] = await Promise.all([
    label === '' ? [] : findSources(db, label ?? '', storyId),
    claim === '' ? [] : findClaims(db, claim ?? ''),
    question === '' ? [] : findQuestions(db, question ?? ''),
    editors(db),
  ]);
  const once = <T extends { id: string }>(all: readonly T[]) => [...new Map(all.map((one) => [one.id, one])).values()];
  return {
    sources: await withChosen(db, once([...told.map(({ source }) => source), ...called]), values),
    claims: once([...told.flatMap(({ claim: one }) => one ?? []), ...claims]),
    questions: once([...told.flatMap(({ question: one }) => one ?? []), ...questions]),
    statements: told,
    people,
  };
}

/** The source that is chosen already is among those that can be. */
async function withChosen(
  db: Reading,
  sources: readonly Source[],
  values: FormState['values'],
): Promise<readonly Source[]> {
  const id = String(values.source ?? '');
  if (id === '' || id === 'new' || sources.some((source) => source.id === id)) return sources;
  const source = await sourceById(db, id);
  return source === undefined ? sources : [source, ...sources];
}
