import type { Node } from 'prosemirror-model';
import { newId, timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { AnchorState } from '../database/sources-tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { readDocument } from '../stories/document.ts';
import { findPassages, LONGEST_PASSAGE, type Passage, passageAt, passageOfWords } from '../stories/passages.ts';
import { passageOf } from './carried-anchors.ts';

/** Words of an article: as they were selected in an editor, whose text may not be saved yet, or quoted by hand. */
export interface TiedWords {
  passage?: Passage | undefined;
  quote?: string | undefined;
}

/** The passage of the draft that somebody named. One that an editor sent may be of a text that is not saved yet. */
export async function tiedTo(
  tx: Reading,
  article: { draft_revision_id: string },
  { passage, quote = '' }: TiedWords,
): Promise<Outcome<Passage>> {
  const length = passage?.exact.length ?? quote.trim().length;
  if (length > LONGEST_PASSAGE) return mistake('quote', 'mistake-too-long', { limit: LONGEST_PASSAGE });
  const draft = await draftOf(tx, article);
  if (passage === undefined) {
    const words = quote.trim() === '' ? undefined : passageOfWords(draft, quote);
    return words === undefined ? mistake('quote', 'desk-statement-mistake-quote') : { done: words };
  }
  const span = findPassages(draft, [passage])[0];
  return { done: (span && passageAt(draft, span.from, span.to)) ?? passage };
}

/** Ties a statement to words of the article, instead of those that it was tied to. */
export async function anchor(
  tx: Reading,
  article: { id: string; draft_revision_id: string },
  statementId: string,
  { exact, prefix, suffix, block }: Passage,
): Promise<void> {
  const [span] = findPassages(await draftOf(tx, article), [{ exact, prefix, suffix, block }]);
  const state: AnchorState = span === undefined ? 'orphan' : 'live';
  const place = { revision_id: article.draft_revision_id, exact, prefix, suffix, block, state };
  await tx
    .insertInto('statement_anchors')
    .values({ id: newId(), statement_id: statementId, article_id: article.id, ...place, created_at: timestamp() })
    .onConflict((conflict) => conflict.columns(['statement_id', 'article_id']).doUpdateSet(place))
    .execute();
}

/** The words that an article ties a statement to, as they stood when they were last found; `undefined` for none. */
export async function wordsTiedTo(
  db: Reading,
  { articleId, statementId }: { articleId: string; statementId: string },
): Promise<Passage | undefined> {
  const row = await db
    .selectFrom('statement_anchors')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('statement_id', '=', statementId)
    .executeTakeFirst();
  return row && passageOf(row);
}

/** Words as they are compared with what a form sent: browsers write a line break in their own way. */
export function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

async function draftOf(tx: Reading, article: { draft_revision_id: string }): Promise<Node> {
  const { body_json } = await tx
    .selectFrom('revisions')
    .select('body_json')
    .where('id', '=', article.draft_revision_id)
    .executeTakeFirstOrThrow();
  return readDocument(JSON.parse(body_json));
}
