import type { Reading } from '../database/open.ts';
import type { SourceKind } from '../database/sources-tables.ts';
import { Forbidden, may, requireRight, type Staff } from '../people/rights.ts';
import { mergedInto } from './merged-sources.ts';
import { formsToFind } from './public-words.ts';
import { type Source, sourceById, sourcesById } from './sources.ts';

/** A source in the list of them, with how much it told. */
export interface ListedSource extends Source {
  statements: number;
  /** Published articles that give it. */
  articles: number;
  /** When something that it said was written down last; `null` for never. */
  last: string | null;
}

/**
 * The publication's named sources, the newest first, of all or of one kind, whose names hold all words of `words`; from
 * `skipped` on.
 * @throws Forbidden
 */
export async function namedSources(
  db: Reading,
  staff: Staff,
  { words = '', kind, most = 50, skipped = 0 }: { words?: string; kind?: SourceKind; most?: number; skipped?: number },
): Promise<{ sources: ListedSource[]; more: boolean }> {
  requireRight(staff, 'write articles');
  let query = db.selectFrom('sources').select('id').where('story_id', 'is', null);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  for (const form of formsToFind(words)) query = query.where('matching', 'like', form);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(most + 1)
    .offset(skipped)
    .execute();
  const ids = rows.slice(0, most).map(({ id }) => id);
  return { sources: await counted(db, ids), more: rows.length > most };
}

/**
 * A source for whoever may see it: a named one anybody who writes, an anonymous one whoever may edit an article of its story.
 * @returns `moved` for an id that leads to another source; `undefined` when there is no such source
 * @throws Forbidden
 */
export async function sourceAtDesk(
  db: Reading,
  staff: Staff,
  id: string,
): Promise<{ source: ListedSource } | { moved: string } | undefined> {
  requireRight(staff, 'write articles');
  const source = await sourceById(db, id);
  if (source === undefined) {
    const moved = await mergedInto(db, id);
    return moved === undefined ? undefined : { moved };
  }
  if (source.storyId !== null && !(await mayEditStory(db, staff, source.storyId)))
    throw new Forbidden('edit others’ articles');
  const [listed] = await counted(db, [id]);
  return listed && { source: listed };
}

/** Somebody of the newsroom who knows who an anonymous source is; `left` when they have no sign-in any more. */
export async function whoKnows(db: Reading, source: Source): Promise<{ name: string; left: boolean } | undefined> {
  if (source.knownBy === null) return undefined;
  const row = await db
    .selectFrom('staff')
    .select(['name', 'left_at'])
    .where('id', '=', source.knownBy)
    .executeTakeFirst();
  return row && { name: row.name, left: row.left_at !== null };
}

async function mayEditStory(db: Reading, staff: Staff, storyId: string): Promise<boolean> {
  if (may(staff, 'edit others’ articles')) return true;
  const own = await db
    .selectFrom('articles')
    .select('id')
    .where('story_id', '=', storyId)
    .where((e) => e.or([e('created_by', '=', staff.id), e('assignee_id', '=', staff.id)]))
    .executeTakeFirst();
  return own !== undefined;
}

async function counted(db: Reading, ids: readonly string[]): Promise<ListedSource[]> {
  if (ids.length === 0) return [];
  const [sources, said, given] = await Promise.all([
    sourcesById(db, ids),
    db
      .selectFrom('statements')
      .select((e) => [
        'source_id',
        e.fn.countAll<string | number>().as('statements'),
        e.fn.max('created_at').as('last'),
      ])
      .where('source_id', 'in', ids)
      .groupBy('source_id')
      .execute(),
    db
      .selectFrom('published_statements as p')
      .innerJoin('articles as a', 'a.id', 'p.article_id')
      .select((e) => ['p.source_id', e.fn.count<string | number>('a.id').distinct().as('articles')])
      .where('p.source_id', 'in', ids)
      .where('a.state', '=', 'published')
      .groupBy('p.source_id')
      .execute(),
  ]);
  return ids.flatMap((id) => {
    const source = sources.get(id);
    if (source === undefined) return [];
    const own = said.find(({ source_id }) => source_id === id);
    const articles = given.find(({ source_id }) => source_id === id)?.articles ?? 0;
    return [
      { ...source, statements: Number(own?.statements ?? 0), articles: Number(articles), last: own?.last ?? null },
    ];
  });
}
