import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { newId } from '../../database/ids.ts';
import type { RevisionReason, RevisionRow } from '../../database/tables.ts';
import { mistake, type Outcome } from '../../mistake.ts';
import { requireRight, type Staff } from '../../people/rights.ts';
import { staffById } from '../../people/staff.ts';
import { articleToEdit, type Conflict, type SavedArticle, saveRevision } from '../../stories/articles.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { beginArticle } from '../../stories/begun-articles.ts';
import { type CopyMark, lastMark, printMark, readMark } from '../../stories/copy-rows.ts';
import { articleWithDraft } from '../../stories/publication.ts';
import { isTextOf } from '../../stories/revisions.ts';
import { setAside } from '../../stories/set-aside.ts';
import {
  discardWorkingCopy,
  type KeptCopy,
  keepWorkingCopy,
  rebaseWorkingCopy,
  recoverWorkingCopy,
  type SentValues,
  type WorkingCopy,
  workingCopyOf,
} from '../../stories/working-copies.ts';
import { readForm, SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { keepPace } from '../../web/pace.ts';
import type { DeskEnv } from '../frame.tsx';
import { MOST_ROW_FIELDS } from './translation-rows.ts';
import { isOfRows, typedTranslation } from './translation-values.ts';
import { type TypedArticle, typedArticle } from './values.ts';

/** What a working copy may weigh: far more than the longest article, far less than a photo. */
export const COPY_BYTES = 4 * 1024 * 1024;

/**
 * The working copies of whoever is signed in, sent by the article page's script while they type: kept, thrown away, taken
 * back. The answers are for the script, with words that it can show.
 */
export function keeping(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.post('/working-copies', (c) => begin(newsroom, c));
  door.post('/:id/working-copy', (c) => keep(newsroom, c));
  door.post('/:id/working-copy/withdrawal', async (c) => {
    const form = await readForm(c.req.raw);
    const mark = readMark(form.text('copy'));
    const id = c.req.param('id');
    const gone = await discardWorkingCopy(
      newsroom.db,
      c.var.staff,
      id,
      mark ?? { page: '', sequence: 0 },
      newsroom.now,
    );
    return c.redirect(`${pageOf(id, form)}${gone ? '?done=discarded' : ''}`, 303);
  });
  door.post('/:id/working-copy/return', async (c) => {
    const id = c.req.param('id');
    const form = await readForm(c.req.raw);
    await recoverWorkingCopy(newsroom.db, c.var.staff, id);
    return c.redirect(pageOf(id, form), 303);
  });
  return door;
}

/** The page on which a text was thrown away or taken back: the whole form, or the one beside an original. */
function pageOf(articleId: string, form: SentForm): string {
  const address = `/desk/articles/${articleId}`;
  return form.text('page') === 'translation' ? `${address}/translation` : address;
}

/** What the script is told: the words are in the language of whoever types. */
export interface KeepingAnswer {
  state: 'kept' | 'elsewhere' | 'somebody-else';
  articleId: string;
  basedOn: string;
  /** What somebody saved since, in words, and where both texts are compared. */
  behind?: { words: string; link: string; href: string } | undefined;
}

async function begin(newsroom: Newsroom, c: Context<DeskEnv>) {
  const { db, config } = newsroom;
  const { staff } = c.var;
  requireRight(staff, 'write articles');
  await keepPace('working copies', staff.id);
  const form = await readForm(c.req.raw, COPY_BYTES);
  if (isSomebodyElses(form, staff)) return answer(c, { state: 'somebody-else', articleId: '', basedOn: '' });
  const articleId = form.text('article');
  if (!isArticleId(articleId)) throw new HTTPException(400);
  const { outcome } = await typedArticle(db, config.dataDir, staff, withoutFiles(form), 'nowhere');
  const place = { editionId: form.text('edition'), siblingOf: form.text('sibling') || undefined, articleId };
  const begun = await beginArticle(db, staff, place, 'done' in outcome ? outcome.done : undefined);
  if ('mistakes' in begun) throw new HTTPException(422);
  return keepSent(newsroom, c, begun.done.articleId, form.text('based-on') || begun.done.revisionId, form);
}

async function keep(newsroom: Newsroom, c: Context<DeskEnv>) {
  const articleId = c.req.param('id') ?? '';
  await keepPace('working copies', c.var.staff.id);
  if ((await articleToEdit(newsroom.db, c.var.staff, articleId)) === undefined) return c.notFound();
  const form = await readForm(c.req.raw, COPY_BYTES, MOST_ROW_FIELDS);
  if (isSomebodyElses(form, c.var.staff)) return answer(c, { state: 'somebody-else', articleId, basedOn: '' });
  return keepSent(newsroom, c, articleId, form.text('based-on'), form);
}

async function keepSent(newsroom: Newsroom, c: Context<DeskEnv>, articleId: string, basedOn: string, form: SentForm) {
  const { staff } = c.var;
  const mark = readMark(form.text('copy'));
  if (mark === undefined) throw new HTTPException(400);
  const sent = { articleId, basedOn, values: valuesIn(form), mark, seen: readMark(form.text('seen')) };
  const kept =
    form.text('instead') === 'yes'
      ? await keepInstead(newsroom, staff, sent)
      : await keepWorkingCopy(newsroom.db, staff, sent, newsroom.now);
  if (kept === undefined) return c.notFound();
  if ('elsewhere' in kept) return answer(c, { state: 'elsewhere', articleId, basedOn });
  const cut = 'kept' in kept && kept.isDue ? await cutWorkingCopy(newsroom, staff, articleId, 'autosaved') : undefined;
  const now = 'kept' in kept ? kept.kept.basedOn : basedOn;
  if (cut !== undefined && 'done' in cut) return answer(c, { state: 'kept', articleId, basedOn: cut.done.revisionId });
  const behind = kept.behind === undefined ? undefined : await behindWords(newsroom, c, articleId, kept.behind);
  return answer(c, { state: 'kept', articleId, basedOn: now, behind });
}

async function behindWords({ db }: Newsroom, c: Context<DeskEnv>, articleId: string, since: RevisionRow) {
  const { locale } = c.var.frame;
  const name = (await staffById(db, since.saved_by ?? ''))?.name ?? '–';
  return {
    words: locale.say('desk-keeping-behind', { name, time: locale.date(since.created_at, 'time') }),
    link: locale.say('desk-keeping-compare'),
    href: `/desk/articles/${articleId}/collision`,
  };
}

function answer(c: Context<DeskEnv>, told: KeepingAnswer): Response {
  return c.json(told, told.state === 'kept' ? 200 : 409);
}

/**
 * Keeps `sent` in the place of what the same person typed in another window; that text becomes a version of its own, so
 * that neither is lost.
 */
export async function keepInstead(
  newsroom: Newsroom,
  staff: Staff,
  sent: { articleId: string; basedOn: string; values: SentValues; mark: CopyMark; seen: CopyMark | undefined },
): Promise<KeptCopy | undefined> {
  const first = await keepWorkingCopy(newsroom.db, staff, sent, newsroom.now);
  if (first === undefined || !('elsewhere' in first)) return first;
  const other = await workingCopyOf(newsroom.db, staff, sent.articleId);
  if (other === undefined) return keepWorkingCopy(newsroom.db, staff, sent, newsroom.now);
  const { outcome } = await typedCopy(newsroom, staff, other);
  // What cannot be read as an article cannot be a version: it stays, and the caller says so.
  if ('mistakes' in outcome) return first;
  if ((await setAside(newsroom.db, staff, sent.articleId, outcome.done)) === undefined) return first;
  return keepWorkingCopy(newsroom.db, staff, { ...sent, seen: other.mark }, newsroom.now);
}

/** A working copy read as the form would be, with what is wrong with it. */
export async function typedCopy(newsroom: Newsroom, staff: Staff, copy: WorkingCopy): Promise<TypedArticle> {
  const form = formOf(copy.values);
  if (!isOfRows(copy.values)) return typedArticle(newsroom.db, newsroom.config.dataDir, staff, form, 'nowhere');
  const typed = await typedTranslation(newsroom, staff, copy.articleId, form);
  return typed ?? { values: form.values, outcome: mistake('form', 'mistake-choice') };
}

/** What was sent, as the form that it was. */
export function formOf(values: SentValues): SentForm {
  return new SentForm(
    Object.entries(values).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const)),
  );
}

/**
 * What somebody typed and did not save, as the whole form shows it again and as it was sent; `undefined` when the draft says
 * the same.
 */
export async function unsaved(newsroom: Newsroom, staff: Staff, { article, draft }: OpenedArticle) {
  const copy = await workingCopyOf(newsroom.db, staff, article.id);
  if (copy === undefined) return undefined;
  const { values, outcome } = await typedCopy(newsroom, staff, copy);
  const isReadable = 'done' in outcome;
  if (isReadable && isTextOf(draft, outcome.done) && ['', article.slug].includes(outcome.done.slug.trim())) {
    return undefined;
  }
  return { ...copy, values, sent: copy.values, isReadable };
}

/**
 * Cuts a revision of what `staff` typed in the article and did not save: before its state changes, before somebody else
 * gets it, after ten minutes of typing. `undefined` when there is nothing to cut; mistakes and a newer draft leave the
 * working copy as it is.
 */
export async function cutWorkingCopy(
  newsroom: Newsroom,
  staff: Staff,
  articleId: string,
  reason: RevisionReason,
): Promise<Outcome<SavedArticle> | Conflict | undefined> {
  const { db, now } = newsroom;
  const copy = await workingCopyOf(db, staff, articleId);
  const found = copy === undefined ? undefined : await articleWithDraft(db, articleId);
  if (copy === undefined || found === undefined) return undefined;
  const { outcome } = await typedCopy(newsroom, staff, copy);
  if ('mistakes' in outcome) return outcome;
  const isTyping = reason === 'autosaved';
  // While somebody types, a half-typed address moves nothing.
  const text = isTyping ? { ...outcome.done, slug: found.article.slug } : outcome.done;
  if (isTextOf(found.draft, text) && isTyping) {
    await db.write((tx) => rebaseWorkingCopy(tx, staff, articleId, copy.basedOn, found.draft.id, now), articleId);
    return { done: { articleId, revisionId: found.draft.id, number: found.draft.number } };
  }
  const saving = { articleId, basedOn: copy.basedOn, reason };
  const cut = await saveRevision(db, staff, isTyping ? saving : { ...saving, copy: copy.mark }, text);
  if (cut !== undefined && 'done' in cut && isTyping) {
    await db.write((tx) => rebaseWorkingCopy(tx, staff, articleId, copy.basedOn, cut.done.revisionId, now), articleId);
  }
  return cut;
}

/** Keeps a form that could not be saved as it was sent as the working copy of `staff`; what they typed elsewhere is set aside. */
export async function keepForm(
  newsroom: Newsroom,
  staff: Staff,
  articleId: string,
  sent: { basedOn: string; form: SentForm; photo: string },
): Promise<KeptCopy | undefined> {
  const copy = readMark(sent.form.text('copy'));
  const seen = readMark(sent.form.text('seen')) ?? copy;
  const mark = { page: copy?.page ?? newId(), sequence: (copy?.sequence ?? 0) + 1 };
  const values = { ...valuesIn(sent.form), photo: sent.photo };
  return keepInstead(newsroom, staff, { articleId, basedOn: sent.basedOn, values, mark, seen });
}

/** What the article form says of where it comes from, and is no part of the text. */
const notTyped = new Set(['based-on', 'copy', 'seen', 'person', 'article', 'edition', 'sibling', 'next', 'instead']);

/** The fields of the article form that hold what was typed. */
export function valuesIn(form: SentForm): SentValues {
  return Object.fromEntries(Object.entries(form.values).filter(([name]) => !notTyped.has(name)));
}

/** Whether `id` can be the id of an article that is to come: a UUID, as the form was given one. */
export function isArticleId(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id);
}

/** The mark that a form carries of the last working copy that the newsroom has of `staff` in this article. */
export async function markFor({ db }: Newsroom, staff: Staff, articleId: string): Promise<string> {
  const mark = await lastMark(db, staff, articleId);
  return mark === undefined ? '' : printMark(mark);
}

function withoutFiles(form: SentForm): SentForm {
  return new SentForm(
    Object.entries(form.values).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const)),
  );
}

/** After a session has ended somebody else may have signed in; the text is not theirs. */
function isSomebodyElses(form: SentForm, staff: Staff): boolean {
  const person = form.text('person');
  return person !== '' && person !== staff.id;
}
