import { z } from 'zod';
import type { Database, Reading } from '../database/open.ts';
import type { ArticleRow, EditionRow, RevisionRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { articleToEdit, insertArticle, lockArticle, type SavedArticle, textOf } from './articles.ts';
import { skeletonOf } from './skeleton.ts';
import { type StalePart, staleParts } from './stale-parts.ts';

/*
 * Translations: an article may follow a sibling of its story, its original, and knows which of the original's revisions it
 * is up to date with. Either of two may be the original, or each the other's: what is stale is always told of one step, so no
 * circle of originals can go round. Nothing is translated by a machine, and nothing is changed because an original was.
 */

/** A translation and what it follows. */
export interface Translation {
  original: ArticleRow;
  edition: EditionRow;
  /** The original's revision that the translation is up to date with, and the one that counts now. */
  before: RevisionRow;
  now: RevisionRow;
  stale: StalePart[];
  /** Since when it is stale (UTC ISO text); `undefined` while nothing is. */
  since: string | undefined;
}

/** How much of a translation is stale. */
export interface Staleness {
  count: number;
  since: string;
}

/** The revision that an article's translations follow: what readers see, and the draft while they see nothing. */
export function followedRevisionId(
  article: Pick<ArticleRow, 'state' | 'published_revision_id' | 'draft_revision_id'>,
): string {
  return article.state === 'published' && article.published_revision_id !== null
    ? article.published_revision_id
    : article.draft_revision_id;
}

/** What `article` translates; `undefined` when it follows no original, or one that is gone. */
export async function translationOf(db: Reading, article: ArticleRow): Promise<Translation | undefined> {
  if (article.translated_from_id === null) return undefined;
  const original = await articleById(db, article.translated_from_id);
  if (original === undefined) return undefined;
  const edition = await db.selectFrom('editions').selectAll().where('id', '=', original.edition_id).executeTakeFirst();
  const now = await revisionById(db, followedRevisionId(original));
  if (edition === undefined || now === undefined) return undefined;
  const before = (await revisionById(db, article.translated_revision_id ?? now.id)) ?? now;
  const stale = staleBetween(before, now, article.translated_parts_json);
  const since = stale.length === 0 ? undefined : await changedSince(db, before, now);
  return { original, edition, before, now, stale, since };
}

// Telling two long texts apart takes milliseconds, and a list asks for the same pairs again and again.
const MOST_KNOWN = 500;
const known = new Map<string, number>();

/** How stale each of these articles is, by id; those that are up to date or translate nothing are left out. */
export async function staleTranslations(db: Reading, ids: readonly string[]): Promise<Map<string, Staleness>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('articles as a')
    .innerJoin('articles as o', 'o.id', 'a.translated_from_id')
    .select([
      'a.id',
      'a.translated_revision_id',
      'a.translated_parts_json',
      'o.state',
      'o.published_revision_id',
      'o.draft_revision_id',
    ])
    .where('a.id', 'in', [...ids])
    .execute();
  const behind = rows.filter((row) => row.translated_revision_id !== followedRevisionId(row));
  const told = new Map<string, Staleness>();
  for (const row of behind) {
    const nowId = followedRevisionId(row);
    const name = `${row.translated_revision_id} ${nowId} ${row.translated_parts_json ?? ''}`;
    const revisions = await db
      .selectFrom('revisions')
      .selectAll()
      .where('id', 'in', [row.translated_revision_id ?? nowId, nowId])
      .execute();
    const before = revisions.find(({ id }) => id === row.translated_revision_id);
    const now = revisions.find(({ id }) => id === nowId);
    if (before === undefined || now === undefined) continue;
    const count = known.get(name) ?? staleBetween(before, now, row.translated_parts_json).length;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, count);
    if (count > 0) told.set(row.id, { count, since: await changedSince(db, before, now) });
  }
  return told;
}

/**
 * Begins the translation of an article in another edition with the original's structure: everything is there but the words. Authors who
 * are named in that edition come along; section, topics and address are the edition's own and stay open.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function beginTranslation(
  db: Database,
  staff: Staff,
  originalId: string,
  editionId: string,
): Promise<Outcome<SavedArticle> | undefined> {
  requireRight(staff, 'write articles');
  return db.write(async (tx) => {
    await lockArticle(tx, originalId);
    const original = await articleToEdit(tx, staff, originalId);
    const followed = original && (await revisionById(tx, followedRevisionId(original)));
    if (original === undefined || followed === undefined) return undefined;
    if (original.edition_id === editionId) return mistake('edition', 'mistake-choice');
    const text = textOf(followed, '');
    const named = await tx
      .selectFrom('author_names')
      .select('author_id')
      .where('edition_id', '=', editionId)
      .where('author_id', 'in', [...text.authorIds, ''])
      .execute();
    const begun = await insertArticle(
      tx,
      staff,
      { editionId, siblingOf: originalId },
      {
        headline: '',
        standfirst: '',
        slug: '',
        body: skeletonOf(text.body),
        lead: text.lead && { ...text.lead, caption: '', alternativeText: '' },
        sectionId: null,
        authorIds: text.authorIds.filter((id) => named.some(({ author_id }) => author_id === id)),
        topicIds: [],
      },
    );
    if ('mistakes' in begun) return begun;
    await follow(tx, begun.done.articleId, original.id, followed.id);
    // Not under the original's headline: the line would keep it when the original is removed for good.
    const subject = { kind: 'article', id: begun.done.articleId, name: '' } as const;
    await recordAct(tx, staff, 'translation-begun', subject);
    return begun;
  }, originalId);
}

/**
 * Says which sibling an article translates from now on, taking it to be up to date with that one as it is; `null` for none.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function followOriginal(
  db: Database,
  staff: Staff,
  articleId: string,
  originalId: string | null,
): Promise<Outcome<ArticleRow> | undefined> {
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await articleToEdit(tx, staff, articleId);
    if (article === undefined) return undefined;
    const original = originalId === null ? undefined : await articleById(tx, originalId);
    if (originalId !== null && (original?.story_id !== article.story_id || original.id === article.id)) {
      return mistake('original', 'mistake-choice');
    }
    if (original === undefined) await follow(tx, articleId, null, null);
    else await follow(tx, articleId, original.id, followedRevisionId(original));
    await recordAct(tx, staff, 'translation-followed', await subjectOf(tx, article));
    return { done: article };
  }, articleId);
}

/** What somebody looked through: the original's revision that they saw, and which of its changes they took in. */
export interface TakenIn {
  revisionId: string;
  /** Marks of stale parts, or all that were stale in that revision. */
  marks: readonly string[] | 'all';
}

/**
 * Notes that changes of the original were taken into its translation. Once the last of them is, the translation is up to date with the
 * revision they came with. Changes that came since the page was shown stay stale.
 * @returns `undefined` when there is no such article or it translates nothing; else how much is still stale
 * @throws Forbidden
 */
export async function takeIn(
  db: Database,
  staff: Staff,
  articleId: string,
  { revisionId, marks }: TakenIn,
): Promise<{ stillStale: number } | undefined> {
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await articleToEdit(tx, staff, articleId);
    const translation = article && (await translationOf(tx, article));
    if (article === undefined || translation === undefined) return undefined;
    const { before, original, now } = translation;
    const seen = revisionId === now.id ? now : await revisionById(tx, revisionId);
    if (seen === undefined || seen.article_id !== original.id) return { stillStale: translation.stale.length };
    const open = staleBetween(before, seen, article.translated_parts_json);
    const taken = open.filter(({ mark }) => marks === 'all' || marks.includes(mark));
    if (taken.length === open.length) await follow(tx, articleId, original.id, seen.id);
    else if (taken.length > 0) {
      const all = [...marksIn(article.translated_parts_json), ...taken.map(({ mark }) => mark)];
      await tx
        .updateTable('articles')
        .set({ translated_parts_json: JSON.stringify(all) })
        .where('id', '=', articleId)
        .execute();
    }
    if (taken.length > 0) {
      await recordAct(tx, staff, 'translation-brought-up-to-date', await subjectOf(tx, article));
    }
    const left = await articleById(tx, articleId);
    return { stillStale: (left && (await translationOf(tx, left)))?.stale.length ?? 0 };
  }, articleId);
}

async function follow(tx: Reading, id: string, original: string | null, revision: string | null): Promise<void> {
  await tx
    .updateTable('articles')
    .set({ translated_from_id: original, translated_revision_id: revision, translated_parts_json: null })
    .where('id', '=', id)
    .execute();
}

function staleBetween(before: RevisionRow, now: RevisionRow, done: string | null): StalePart[] {
  if (before.id === now.id) return [];
  return staleParts(textOf(before, ''), textOf(now, ''), new Set(marksIn(done)));
}

const marksSchema = z.array(z.string());

function marksIn(json: string | null): string[] {
  return json === null ? [] : marksSchema.parse(JSON.parse(json));
}

/** When the first change came after the state that was translated. */
async function changedSince(db: Reading, before: RevisionRow, now: RevisionRow): Promise<string> {
  const first = await db
    .selectFrom('revisions')
    .select('created_at')
    .where('article_id', '=', now.article_id)
    .where('number', '>', before.number)
    .where('number', '<=', now.number)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  return first?.created_at ?? now.created_at;
}

async function subjectOf(tx: Reading, article: ArticleRow) {
  const draft = await revisionById(tx, article.draft_revision_id);
  return { kind: 'article', id: article.id, name: draft?.headline ?? '' } as const;
}

function articleById(db: Reading, id: string): Promise<ArticleRow | undefined> {
  return db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
}

function revisionById(db: Reading, id: string): Promise<RevisionRow | undefined> {
  return db.selectFrom('revisions').selectAll().where('id', '=', id).executeTakeFirst();
}
