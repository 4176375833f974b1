import type { Reading } from '../database/open.ts';
import { type Picture, picturesById } from '../photos/photos.ts';
import type { Figure } from './document.ts';

/** Somebody who signs, as one edition names them. */
export interface BylineAuthor {
  id: string;
  slug: string;
  name: string;
}

/** A section or a topic, as lists and articles name it. */
export interface Heading {
  id: string;
  slug: string;
  name: string;
}

/** A figure with what is needed to show its photo. */
export interface ShownFigure extends Figure {
  picture: Picture;
}

/** An article as a list shows it. */
export interface ListedArticle {
  id: string;
  slug: string;
  headline: string;
  standfirst: string;
  lead: ShownFigure | undefined;
  /** In the order of the byline. */
  authors: BylineAuthor[];
  section: Heading | undefined;
  published_at: string;
  changed_at: string | null;
  /** The newsroom no longer stands by it. */
  isRetracted: boolean;
}

/** Every article that was ever published, with what lists show of its published revision. */
export function publishedRows(db: Reading) {
  return db
    .selectFrom('articles')
    .innerJoin('revisions as r', 'r.id', 'articles.published_revision_id')
    .select([
      'articles.id',
      'articles.edition_id',
      'articles.slug',
      'r.headline',
      'r.standfirst',
      'r.lead_json',
      'articles.section_id',
      'articles.published_at',
      'articles.changed_at',
    ]);
}

/** One row of `publishedRows`. */
export interface PublishedRow {
  id: string;
  edition_id: string;
  slug: string;
  headline: string;
  standfirst: string;
  lead_json: string | null;
  section_id: string | null;
  published_at: string | null;
  changed_at: string | null;
}

/** The articles with these ids as lists show them, in the order of the ids. */
export async function listedById(db: Reading, ids: readonly string[]): Promise<ListedArticle[]> {
  if (ids.length === 0) return [];
  const rows = await publishedRows(db)
    .where('articles.id', 'in', [...ids])
    .execute();
  const place = new Map(ids.map((id, index) => [id, index]));
  return listedArticles(
    db,
    rows.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
  );
}

/** What lists show of these rows, in their order. */
export async function listedArticles(db: Reading, rows: readonly PublishedRow[]): Promise<ListedArticle[]> {
  const leads = new Map(rows.map((row) => [row.id, readFigure(row.lead_json)]));
  const [retracted, bylines, sections, pictures] = await Promise.all([
    retractedAmong(
      db,
      rows.map((row) => row.id),
    ),
    bylinesOf(
      db,
      rows.map((row) => row.id),
    ),
    headingsById(
      db,
      'sections',
      rows.flatMap((row) => row.section_id ?? []),
    ),
    picturesById(
      db,
      [...leads.values()].flatMap((lead) => lead?.photoId ?? []),
    ),
  ]);
  return rows.map((row) => {
    const lead = leads.get(row.id);
    const picture = lead && pictures.get(lead.photoId);
    return {
      id: row.id,
      slug: row.slug,
      headline: row.headline,
      standfirst: row.standfirst,
      lead: lead && picture ? { ...lead, picture } : undefined,
      authors: bylines.get(row.id) ?? [],
      section: sections.find((section) => section.id === row.section_id),
      published_at: row.published_at ?? '',
      changed_at: row.changed_at,
      isRetracted: retracted.has(row.id),
    };
  });
}

async function retractedAmong(db: Reading, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('corrections')
    .select('article_id')
    .where('article_id', 'in', [...ids])
    .where('kind', '=', 'retraction')
    .execute();
  return new Set(rows.map((row) => row.article_id));
}

function readFigure(json: string | null): Figure | undefined {
  return json === null ? undefined : JSON.parse(json);
}

async function bylinesOf(db: Reading, ids: readonly string[]): Promise<Map<string, BylineAuthor[]>> {
  const bylines = new Map<string, BylineAuthor[]>();
  if (ids.length === 0) return bylines;
  const rows = await db
    .selectFrom('article_authors')
    .innerJoin('articles', 'articles.id', 'article_authors.article_id')
    .innerJoin('author_names as n', (join) =>
      join.onRef('n.author_id', '=', 'article_authors.author_id').onRef('n.edition_id', '=', 'articles.edition_id'),
    )
    .select(['article_authors.article_id', 'n.author_id as id', 'n.slug', 'n.name'])
    .where('article_authors.article_id', 'in', [...ids])
    .orderBy('article_authors.position')
    .execute();
  for (const { article_id, ...author } of rows) {
    bylines.set(article_id, [...(bylines.get(article_id) ?? []), author]);
  }
  return bylines;
}

/** The sections or topics with these ids, in the order of the ids. */
export async function headingsById(
  db: Reading,
  table: 'sections' | 'topics',
  ids: readonly string[],
): Promise<Heading[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom(table)
    .select(['id', 'slug', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
