import type { Node } from 'prosemirror-model';
import type { Reading } from '../../database/open.ts';
import type { AnchorState, StatementRow } from '../../database/sources-tables.ts';
import { allEditions, editionVoice } from '../../editions/editions.ts';
import { publicationSettings } from '../../editions/publication.ts';
import { type Claim, claimsById } from '../../sources/claims.ts';
import { type Question, questionsById } from '../../sources/questions.ts';
import { type Source, sourcesById } from '../../sources/sources.ts';
import { statementsElsewhere, statementsIn } from '../../sources/statements.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import type { Passage } from '../../stories/passages.ts';
import type { Frame } from '../frame.tsx';
import type { StatementPlace } from './statement-values.ts';

/** A statement with everything that the desk says beside it. */
export interface StoryStatement {
  statement: StatementRow;
  source: Source;
  claim: Claim | undefined;
  question: Question | undefined;
  /** Its words in this article, or in the one that has it. */
  exact: string;
  /** Where they stand in this article; `undefined` for a statement that only other articles of the story give. */
  tied: { passage: Passage; state: AnchorState } | undefined;
}

/** Statements as the column beside an article shows them; made of the draft, or of the text as it stands in somebody's editor. */
export interface StatementsShown {
  frame: Frame;
  opened: OpenedArticle;
  /** The language of the article. */
  language: string;
  here: readonly StoryStatement[];
  elsewhere: readonly StoryStatement[];
}

/** What the story's sources say: in this article in the order of its text, orphans after it, then what other articles give. */
export async function storyStatements(
  db: Reading,
  { article }: Pick<OpenedArticle, 'article'>,
  document: Node,
): Promise<StoryStatement[]> {
  const [here, elsewhere] = await Promise.all([
    statementsIn(db, article.id, document),
    statementsElsewhere(db, article),
  ]);
  const all = [
    ...here.map(({ statement, passage, state }) => ({ statement, exact: passage.exact, tied: { passage, state } })),
    ...elsewhere.map(({ statement, exact }) => ({ statement, exact, tied: undefined })),
  ];
  const [sources, claims] = await Promise.all([
    sourcesById(
      db,
      all.map(({ statement }) => statement.source_id),
    ),
    claimsById(
      db,
      all.flatMap(({ statement }) => statement.claim_id ?? []),
    ),
  ]);
  const questions = await questionsById(
    db,
    [...claims.values()].flatMap(({ questionId }) => questionId ?? []),
  );
  return all.flatMap((one) => {
    const source = sources.get(one.statement.source_id);
    if (source === undefined) return [];
    const claim = claims.get(one.statement.claim_id ?? '');
    return [{ ...one, source, claim, question: questions.get(claim?.questionId ?? '') }];
  });
}

/** Where a form about an article's statement stands. */
export async function statementPlace(db: Reading, { article, edition }: OpenedArticle): Promise<StatementPlace> {
  const [editions, { timeZone }] = await Promise.all([allEditions(db), publicationSettings(db)]);
  const own = editionVoice(edition).language;
  const others = new Set(editions.map((one) => editionVoice(one).language).filter((language) => language !== own));
  return { storyId: article.story_id, languages: [own, ...others], timeZone };
}
