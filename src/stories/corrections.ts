import { isBlank } from '../comments/characters.ts';
import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ArticleRow, CorrectionKind } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { settleByNotice } from '../sources/settled-reviews.ts';
import { nameOfDraft } from './articles.ts';
import { answerByCorrection, askSiblings } from './correction-requests.ts';
import type { ArticlePageOf } from './lists.ts';
import { articleTags, shownOn } from './shown-on.ts';

/** Every kind of public note, in the order in which forms offer them. */
export const correctionKinds = [
  'correction',
  'clarification',
  'update',
  'editors-note',
  'retraction',
] as const satisfies CorrectionKind[];

export const LONGEST_NOTE = 2000;

/** A note as it was typed. */
export interface TypedCorrection {
  kind: string;
  note: string;
  /** The earlier note of the same article that this one puts right. */
  corrects?: string | undefined;
  /** The sibling's correction that asked for this one. */
  answers?: string | undefined;
  /** The ids of fallen claims that the article rests on and that the note is about. */
  claims?: readonly string[] | undefined;
}

/** A note that can be published. */
export interface Note {
  kind: CorrectionKind;
  words: string;
}

/** The kind and the words of a note, as it will be kept. */
export function readNote(kind: string, note: string): Outcome<Note> {
  const known = correctionKinds.find((one) => one === kind);
  const words = note.toWellFormed().normalize('NFC').trim();
  if (known === undefined) return mistake('kind', 'mistake-choice');
  if (isBlank(words)) return mistake('note', 'desk-correction-mistake-note-empty');
  if ([...words].length > LONGEST_NOTE) return mistake('note', 'mistake-too-long', { limit: LONGEST_NOTE });
  return { done: { kind: known, words } };
}

/**
 * Publishes a dated note on a public article, and asks the story's other public articles for theirs. It is never changed or removed: a
 * note that was wrong is put right by another one that names it.
 * @returns `undefined` when no such article is public
 * @throws Forbidden
 */
export async function correctArticle(
  db: Database,
  staff: Staff,
  articleId: string,
  { kind, note, corrects = '', answers = '', claims = [] }: TypedCorrection,
): Promise<Outcome<{ id: string; created_at: string }> | undefined> {
  requireRight(staff, 'correct articles');
  const read = readNote(kind, note);
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    const article = await publicArticle(tx, articleId);
    if (article === undefined) return undefined;
    if (corrects !== '' && !(await isNoteOf(tx, articleId, corrects))) return mistake('corrects', 'mistake-choice');
    const isAnswer = await answerByCorrection(tx, staff, { correctionId: answers, articleId });
    const correction = await publishNote(tx, staff, article, read.done, {
      corrects: corrects === '' ? null : corrects,
      asks: () => !isAnswer,
    });
    await settleByNotice(tx, staff, articleId, claims);
    return { done: correction };
  }, articleId);
}

/** An article that a note can be published on. */
export type CorrectedArticle = Pick<ArticleRow, 'id' | 'edition_id' | 'story_id' | 'section_id' | 'draft_revision_id'>;

/** A public article, as `publishNote` needs it. */
export async function publicArticle(tx: Reading, articleId: string): Promise<CorrectedArticle | undefined> {
  return tx
    .selectFrom('articles')
    .select(['id', 'edition_id', 'story_id', 'section_id', 'draft_revision_id'])
    .where('id', '=', articleId)
    .where('state', '=', 'published')
    .executeTakeFirst();
}

/**
 * Publishes a note on a public article, in the transaction `tx`: the one way to it, for one note and for one on many articles.
 * @param options `asks`: which of the story's other articles are asked for a note of their own
 */
export async function publishNote(
  tx: Reading,
  staff: { id: string },
  article: CorrectedArticle,
  { kind, words }: Note,
  { corrects = null, asks }: { corrects?: string | null; asks(siblingId: string): boolean },
): Promise<{ id: string; created_at: string }> {
  const correction = { id: newId(), created_at: timestamp() };
  await tx
    .insertInto('corrections')
    .values({ ...correction, article_id: article.id, kind, note: words, corrects_id: corrects, made_by: staff.id })
    .execute();
  await askSiblings(tx, correction, article, asks);
  await tx.updateTable('articles').set({ changed_at: correction.created_at }).where('id', '=', article.id).execute();
  const subject = { kind: 'article', id: article.id, name: await nameOfDraft(tx, article) } as const;
  await recordAct(tx, staff, 'article-corrected', subject, { kind });
  // A retraction changes the headline on every list that shows it.
  const changed =
    kind === 'retraction'
      ? articleTags(article, await shownOn(tx, article))
      : [`article:${article.id}`, `edition:${article.edition_id}`];
  await recordChanges(tx, changed);
  return correction;
}

async function isNoteOf(tx: Reading, articleId: string, id: string): Promise<boolean> {
  const note = await tx
    .selectFrom('corrections')
    .select('id')
    .where('id', '=', id)
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  return note !== undefined;
}

/** A line of the public corrections log. */
export interface LoggedCorrection {
  id: string;
  kind: CorrectionKind;
  note: string;
  created_at: string;
  /** When the note was made that this one puts right; `null` for none. */
  corrects_at: string | null;
  article: { id: string; slug: string; headline: string };
}

/** The corrections of an edition's published articles, newest first. */
export async function correctionsLog(
  db: Reading,
  editionId: string,
  { page = 1, perPage = 30 }: { page?: number; perPage?: number } = {},
): Promise<ArticlePageOf<LoggedCorrection>> {
  const matching = db
    .selectFrom('corrections as c')
    .innerJoin('articles as a', 'a.id', 'c.article_id')
    .innerJoin('revisions as r', 'r.id', 'a.published_revision_id')
    .where('a.edition_id', '=', editionId)
    .where('a.state', '=', 'published');
  const { total } = await matching
    .select((e) => e.fn.countAll<string | number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .leftJoin('corrections as wrong', 'wrong.id', 'c.corrects_id')
    .select([
      'c.id',
      'c.kind',
      'c.note',
      'c.created_at',
      'wrong.created_at as corrects_at',
      'a.id as article_id',
      'a.slug',
      'r.headline',
    ])
    .orderBy('c.created_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  const items = rows.map(({ article_id, slug, headline, ...correction }) => ({
    ...correction,
    article: { id: article_id, slug, headline },
  }));
  return { items, page, pages: Math.max(1, Math.ceil(Number(total) / perPage)), total: Number(total) };
}
