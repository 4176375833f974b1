import { recordChanges } from '../database/changes.ts';
import type { Database, Reading } from '../database/open.ts';
import { articleAddress } from '../editions/addresses.ts';
import { editionByCode } from '../editions/editions.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { lockArticle, nameOfDraft } from './articles.ts';

const LONGEST_ADDRESS = 2000;
// Longer chains are given up by browsers too.
const MOST_STEPS = 10;

/**
 * Where an unpublished article's address leads, as typed: a page of the publication (`/en/water-returns`, or the whole
 * address of it) or a web address elsewhere. What leads back to the article, or to nothing, is a mistake.
 * @param origin the publication's own, to know its pages by
 */
export async function readRedirect(
  db: Reading,
  articleId: string,
  typed: string,
  origin: string,
): Promise<Outcome<string | null>> {
  const words = typed.trim();
  if (words === '') return { done: null };
  if (words.length > LONGEST_ADDRESS) return mistake('redirect', 'mistake-too-long', { limit: LONGEST_ADDRESS });
  // `//elsewhere.example` and `/\elsewhere.example` are other hosts to a browser.
  const isPath = /^\/(?![/\\])/.test(words);
  if (!isPath && !/^https?:\/\//i.test(words)) return mistake('redirect', 'desk-redirect-mistake-address');
  let url: URL;
  try {
    url = new URL(words, origin);
  } catch {
    return mistake('redirect', 'desk-redirect-mistake-address');
  }
  if (url.username !== '' || url.password !== '') return mistake('redirect', 'desk-redirect-mistake-address');
  if (url.origin !== new URL(origin).origin) return { done: url.href };
  const path = url.pathname + url.search;
  // `/.//elsewhere.example` has become `//elsewhere.example`.
  if (path.startsWith('//')) return mistake('redirect', 'desk-redirect-mistake-address');
  let at = await stepFrom(db, path);
  if (at === 'nowhere') return mistake('redirect', 'desk-redirect-mistake-nowhere');
  for (let steps = 0; at !== 'page' && at !== 'nowhere'; steps++) {
    if (at.articleId === articleId || steps > MOST_STEPS) return mistake('redirect', 'desk-redirect-mistake-loop');
    if (at.next === null) break;
    at = await stepFrom(db, at.next);
  }
  return { done: path };
}

/**
 * Changes where an unpublished article's address leads; `null` has it say that the article was taken down.
 * @returns `undefined` when no such article is unpublished
 * @throws Forbidden
 */
export async function redirectArticle(
  db: Database,
  staff: Staff,
  articleId: string,
  typed: string,
  origin: string,
): Promise<Outcome<string | null> | undefined> {
  requireRight(staff, 'publish articles');
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await tx.selectFrom('articles').selectAll().where('id', '=', articleId).executeTakeFirst();
    if (article?.state !== 'unpublished') return undefined;
    const target = await readRedirect(tx, articleId, typed, origin);
    if ('mistakes' in target) return target;
    await tx.updateTable('articles').set({ redirects_to: target.done }).where('id', '=', articleId).execute();
    await recordChanges(tx, [`article:${articleId}`]);
    const subject = { kind: 'article', id: articleId, name: await nameOfDraft(tx, article) } as const;
    await recordAct(tx, staff, 'article-redirected', subject, target.done === null ? {} : { to: target.done });
    return target;
  }, articleId);
}

/** What stands at a path: a page, nothing, or an article whose address leads on (`next`) or stays. */
type Step = 'page' | 'nowhere' | { articleId: string; next: string | null };

async function stepFrom(db: Reading, path: string): Promise<Step> {
  const [pathname = ''] = path.split(/[?#]/, 1);
  let parts: string[];
  try {
    parts = pathname
      .split('/')
      .filter(Boolean)
      .map((part) => decodeURIComponent(part).normalize('NFC'));
  } catch {
    return 'nowhere';
  }
  const [code, slug, more] = parts;
  if (code === undefined) return 'page';
  const edition = await editionByCode(db, code);
  if (edition === undefined) return 'nowhere';
  if (slug === undefined) return 'page';
  // Lists and standing pages of an edition: they may come and go, but never lead to an article by themselves.
  if (more !== undefined) return ['section', 'topic', 'author'].includes(slug) ? 'page' : 'nowhere';
  if (['about', 'policy', 'corrections', 'privacy'].includes(slug)) return 'page';
  const article = await db
    .selectFrom('articles')
    .select(['id', 'state', 'redirects_to'])
    .where('edition_id', '=', edition.id)
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (article !== undefined && article.state !== 'draft') {
    return { articleId: article.id, next: article.state === 'unpublished' ? article.redirects_to : null };
  }
  const moved = await db
    .selectFrom('old_slugs')
    .innerJoin('articles', 'articles.id', 'old_slugs.article_id')
    .select(['articles.id', 'articles.slug'])
    .where('old_slugs.edition_id', '=', edition.id)
    .where('old_slugs.slug', '=', slug)
    .executeTakeFirst();
  return moved === undefined ? 'nowhere' : { articleId: moved.id, next: articleAddress(code, moved.slug) };
}
