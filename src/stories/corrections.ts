import type { Reading } from '../database/open.ts';
import type { CorrectionKind } from '../database/tables.ts';
import type { ArticlePageOf } from './lists.ts';

/** Every kind of public note, in the order in which forms offer them. */
export const correctionKinds = [
  'correction',
  'clarification',
  'update',
  'editors-note',
  'retraction',
] as const satisfies CorrectionKind[];

/** A line of the public corrections log. */
export interface LoggedCorrection {
  id: string;
  kind: CorrectionKind;
  note: string;
  created_at: string;
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
    .select(['c.id', 'c.kind', 'c.note', 'c.created_at', 'a.id as article_id', 'a.slug', 'r.headline'])
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
