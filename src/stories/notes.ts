import type { Node } from 'prosemirror-model';
import { isBlank } from '../comments/characters.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ArticleRow, EditorialNoteRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { articleToEdit, lockArticle } from './articles.ts';
import { readDocument } from './document.ts';
import { blockOf, findPassages, type Passage, passageOfWords, readPassage } from './passages.ts';

/** The longest note, in UTF-16 units. */
export const LONGEST_NOTE = 2000;
/** The most words that a note can be tied to, in UTF-16 units: two paragraphs. */
export const LONGEST_QUOTE = 1000;

/** How the words of a note stand in the draft: where they were, in another block, or no longer. */
export type NotePlace = 'found' | 'moved' | 'orphan';

/** A note with its answers, as the desk shows it. */
export interface Note {
  id: string;
  body: string;
  by: string | null;
  byId: string | null;
  at: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
  /** `undefined` for a note on the article as a whole. */
  passage: (Passage & { place: NotePlace }) | undefined;
  answers: { id: string; body: string; by: string | null; at: string }[];
  /** The reader's comment that a moderator handed to the desk with it; `null` for none. */
  comment: { id: string; name: string } | null;
}

/** What a note says and what of the text it is about: a passage, or words quoted by hand. */
export interface NoteDraft {
  body: string;
  passage?: Passage | undefined;
  quote?: string | undefined;
}

/**
 * Writes a note on an article for colleagues; readers never see it. Quoted words have to stand in the draft.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function writeNote(
  db: Database,
  staff: Staff,
  articleId: string,
  draft: NoteDraft,
): Promise<Outcome<{ noteId: string }> | undefined> {
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await articleToEdit(tx, staff, articleId);
    if (article === undefined) return undefined;
    const tied = await passageFor(tx, article, draft);
    if ('mistakes' in tied) return tied;
    return insertNote(tx, staff, article, { body: draft.body, passage: tied.done });
  }, articleId);
}

/**
 * Answers a note; what was resolved is open again, since somebody has more to say.
 * @returns `undefined` when the article has no such note
 * @throws Forbidden
 */
export async function answerNote(
  db: Database,
  staff: Staff,
  { articleId, noteId }: { articleId: string; noteId: string },
  body: string,
): Promise<Outcome<{ noteId: string }> | undefined> {
  return db.write(async (tx) => {
    const found = await noteToChange(tx, staff, articleId, noteId);
    if (found === undefined) return undefined;
    const answered = await insertNote(tx, staff, found.article, { body, parentId: noteId }, 'answer');
    if ('done' in answered && found.note.resolved_at !== null) await setResolved(tx, noteId, null);
    return answered;
  }, articleId);
}

/**
 * Says that a note is dealt with, or opens it again. Doing it twice changes nothing.
 * @returns `undefined` when the article has no such note
 * @throws Forbidden
 */
export async function resolveNote(
  db: Database,
  staff: Staff,
  { articleId, noteId }: { articleId: string; noteId: string },
  resolved: boolean,
): Promise<{ done: { resolved: boolean } } | undefined> {
  return db.write(async (tx) => {
    const found = await noteToChange(tx, staff, articleId, noteId);
    if (found === undefined) return undefined;
    if ((found.note.resolved_at !== null) !== resolved) await setResolved(tx, noteId, resolved ? staff : null);
    return { done: { resolved } };
  }, articleId);
}

/** The notes of an article, open ones first, each in the order of its writing, with where its words stand in `draft`. */
export async function notesOf(db: Reading, articleId: string, draft: Node): Promise<Note[]> {
  const rows = await db
    .selectFrom('editorial_notes as n')
    .leftJoin('staff as s', 's.id', 'n.made_by')
    .leftJoin('staff as r', 'r.id', 'n.resolved_by')
    .leftJoin('comments as c', 'c.id', 'n.comment_id')
    .selectAll('n')
    .select(['s.name as by', 'r.name as resolvedBy', 'c.name as commenter'])
    .where('n.article_id', '=', articleId)
    .orderBy('n.id')
    .execute();
  const told = rows.filter((row) => row.parent_id === null);
  const places = placesIn(draft, told);
  const notes = told.map((row, index) => ({
    id: row.id,
    body: row.body,
    by: row.by,
    byId: row.made_by,
    at: row.created_at,
    resolvedAt: row.resolved_at,
    resolvedBy: row.resolvedBy,
    passage: places[index],
    comment: row.comment_id === null || row.commenter === null ? null : { id: row.comment_id, name: row.commenter },
    answers: rows
      .filter((answer) => answer.parent_id === row.id)
      .map(({ id, body, by, created_at: at }) => ({ id, body, by, at })),
  }));
  return notes.sort((a, b) => Number(a.resolvedAt !== null) - Number(b.resolvedAt !== null));
}

/** Inserts a note or an answer in the transaction `tx`, after its article was locked. */
export async function insertNote(
  tx: Reading,
  staff: Staff,
  article: ArticleRow,
  note: { body: string; passage?: Passage | undefined; parentId?: string },
  field = 'note',
): Promise<Outcome<{ noteId: string }>> {
  if (isBlank(note.body)) return mistake(field, 'desk-note-mistake-empty');
  const body = note.body.toWellFormed().normalize('NFC').trim();
  if (body.length > LONGEST_NOTE) return mistake(field, 'mistake-too-long', { limit: LONGEST_NOTE });
  const id = newId();
  await tx
    .insertInto('editorial_notes')
    .values({
      id,
      article_id: article.id,
      revision_id: note.passage === undefined ? null : article.draft_revision_id,
      passage_json: note.passage === undefined ? null : JSON.stringify(note.passage),
      parent_id: note.parentId ?? null,
      body,
      made_by: staff.id,
      created_at: timestamp(),
      resolved_at: null,
      resolved_by: null,
    })
    .execute();
  return { done: { noteId: id } };
}

/** The passage that a draft names. One that a browser sent may be of a text that is not saved yet, and is taken as it is. */
async function passageFor(
  tx: Reading,
  article: ArticleRow,
  { passage, quote = '' }: NoteDraft,
): Promise<Outcome<Passage | undefined>> {
  const length = passage?.exact.length ?? quote.trim().length;
  if (length > LONGEST_QUOTE) return mistake('quote', 'mistake-too-long', { limit: LONGEST_QUOTE });
  if (passage !== undefined || quote.trim() === '') return { done: passage };
  const words = passageOfWords(await draftOf(tx, article), quote);
  return words === undefined ? mistake('quote', 'desk-note-mistake-quote') : { done: words };
}

async function draftOf(tx: Reading, article: ArticleRow): Promise<Node> {
  const { body_json } = await tx
    .selectFrom('revisions')
    .select('body_json')
    .where('id', '=', article.draft_revision_id)
    .executeTakeFirstOrThrow();
  return readDocument(JSON.parse(body_json));
}

/** What each note is tied to, and how it stands in the draft. */
function placesIn(draft: Node, rows: readonly EditorialNoteRow[]): Note['passage'][] {
  const passages = rows.map(({ passage_json: json }) => (json === null ? undefined : readPassage(JSON.parse(json))));
  const tied = passages.filter((passage) => passage !== undefined);
  const spans = findPassages(draft, tied);
  return passages.map((passage) => {
    if (passage === undefined) return undefined;
    const span = spans[tied.indexOf(passage)];
    if (span === undefined) return { ...passage, place: 'orphan' };
    return { ...passage, place: blockOf(draft, span.from) === passage.block ? 'found' : 'moved' };
  });
}

async function noteToChange(
  tx: Reading,
  staff: Staff,
  articleId: string,
  noteId: string,
): Promise<{ article: ArticleRow; note: EditorialNoteRow } | undefined> {
  requireRight(staff, 'write articles');
  await lockArticle(tx, articleId);
  const article = await articleToEdit(tx, staff, articleId);
  const note = await tx
    .selectFrom('editorial_notes')
    .selectAll()
    .where('id', '=', noteId)
    .where('article_id', '=', articleId)
    .where('parent_id', 'is', null)
    .executeTakeFirst();
  return article === undefined || note === undefined ? undefined : { article, note };
}

async function setResolved(tx: Reading, noteId: string, by: { id: string } | null): Promise<void> {
  await tx
    .updateTable('editorial_notes')
    .set({ resolved_at: by === null ? null : timestamp(), resolved_by: by?.id ?? null })
    .where('id', '=', noteId)
    .execute();
}
