import type { Reading } from '../database/open.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { lockPhotos } from '../photos/uses.ts';
import type { ArticleText } from './articles.ts';
import { cardPhotoIdsOf, photoIdsOf } from './document.ts';
import { sizeMistakes } from './document-size.ts';
import { BODY_FIELD } from './markup.ts';

export const LONGEST_HEADLINE = 200;
export const LONGEST_STANDFIRST = 600;

/** What is wrong with a text of an article in this edition, in the transaction that saves it: its photos stay while it does. */
export async function textMistakes(tx: Reading, editionId: string, text: ArticleText): Promise<Mistake[]> {
  const mistakes: Mistake[] = [];
  const note = (outcome: { mistakes: [Mistake] }) => mistakes.push(...outcome.mistakes);
  if (lengthOf(text.headline) > LONGEST_HEADLINE) {
    note(mistake('headline', 'mistake-too-long', { limit: LONGEST_HEADLINE }));
  }
  if (lengthOf(text.standfirst) > LONGEST_STANDFIRST) {
    note(mistake('standfirst', 'mistake-too-long', { limit: LONGEST_STANDFIRST }));
  }
  // However it was put together: typed, translated row by row, of two texts. One that is kept has to open again.
  const length = sizeMistakes(BODY_FIELD, text.body);
  if (length !== undefined) mistakes.push(...length.mistakes);
  // One after the other: a transaction is one connection.
  const edition = await tx.selectFrom('editions').select('id').where('id', '=', editionId).executeTakeFirst();
  const sections = await tx.selectFrom('sections').select('id').where('edition_id', '=', editionId).execute();
  const topics = await tx.selectFrom('topics').select('id').where('edition_id', '=', editionId).execute();
  const authors = await tx
    .selectFrom('author_names')
    .select('author_id as id')
    .where('edition_id', '=', editionId)
    .execute();
  const photos = await lockPhotos(tx, 'photo', [
    ...photoIdsOf(text.body),
    ...(text.lead === null ? [] : [text.lead.photoId]),
  ]);
  const cardPhotos = await lockPhotos(tx, 'card', cardPhotoIdsOf(text.body));
  if (edition === undefined) note(mistake('edition', 'mistake-choice'));
  const holds = (rows: readonly { id: string }[], ids: readonly string[]) =>
    ids.every((id) => rows.some((row) => row.id === id));
  if (text.sectionId !== null && !holds(sections, [text.sectionId])) note(mistake('section', 'mistake-choice'));
  if (!holds(topics, text.topicIds)) note(mistake('topics', 'mistake-choice'));
  if (!holds(authors, text.authorIds)) note(mistake('authors', 'mistake-choice'));
  if (text.lead !== null && !photos.has(text.lead.photoId)) note(mistake('photo', 'mistake-choice'));
  const isThere = photoIdsOf(text.body).every((id) => photos.has(id));
  if (!isThere || cardPhotoIdsOf(text.body).some((id) => !cardPhotos.has(id))) {
    note(mistake(BODY_FIELD, 'mistake-unusable'));
  }
  return mistakes;
}

/** How many characters words have. */
export function lengthOf(words: string): number {
  return [...words].length;
}
