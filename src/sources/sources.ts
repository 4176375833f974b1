import { checked } from '../checked.ts';
import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { SourceKind, SourceRow } from '../database/sources-tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { Forbidden, may, requireRight, type Staff } from '../people/rights.ts';
import { isTold } from './is-told.ts';
import { formsToFind, matchingForm } from './public-words.ts';
import { type ReadSource, readSource, type TypedSource, typedSource } from './typed-source.ts';

/*
 * The sources folder owns who said what: sources, what they said, the claims and questions it is about, where the words stand
 * in the articles, and what rests on them. It stores no identity of an anonymous source: that somebody of the newsroom knows
 * it is all it knows. It refuses to judge: whether a claim holds is the desk's to say, and is kept apart from who said so.
 */

const MOST_FOUND = 12;

/** What readers of one language call a source. */
export interface SourceName {
  label: string;
  role: string;
  reason: string;
}

/** A source with its names by language. */
export interface Source {
  id: string;
  kind: SourceKind;
  /** Of an anonymous source; `null` for those of the whole publication. */
  storyId: string | null;
  knownBy: string | null;
  isProtected: boolean;
  madeBy: string | null;
  names: Readonly<Record<string, SourceName>>;
}

/**
 * Makes a source: a named one for the publication, an anonymous one for the story `storyId` alone.
 * @throws Forbidden
 */
export async function makeSource(
  db: Database,
  staff: Staff,
  typed: TypedSource,
  storyId: string,
): Promise<Outcome<Source>> {
  requireRight(staff, 'write articles');
  const read = readSource(typed);
  if ('mistakes' in read) return read;
  return db.write((tx) => insertSource(tx, staff, read.done, storyId));
}

/** Makes a source in the transaction `tx`; see `makeSource`. A mistake leaves nothing behind. */
export async function insertSource(
  tx: Reading,
  staff: Staff,
  { kind, names, knownBy }: ReadSource,
  storyId: string,
): Promise<Outcome<Source>> {
  if (knownBy !== null && !(await isStaff(tx, knownBy))) return mistake('knownBy', 'mistake-choice');
  const row: SourceRow = {
    id: newId(),
    kind,
    story_id: kind === 'anonymous' ? storyId : null,
    matching: matchingOf(names),
    known_by: kind === 'anonymous' ? knownBy : null,
    protected_at: null,
    made_by: staff.id,
    created_at: timestamp(),
  };
  await tx.insertInto('sources').values(row).execute();
  await storeNames(tx, row.id, names);
  return { done: sourceFrom(row, names) };
}

/**
 * Changes what a source is called, and who knows it: a reporter's own until readers see it, an editor's any. Its kind stays: a named source does not become anonymous, nor an
 * anonymous one named, by a slip in a form.
 * @returns `undefined` when there is no such source
 * @throws Forbidden
 */
export async function changeSource(
  db: Database,
  staff: Staff,
  sourceId: string,
  typed: Omit<TypedSource, 'kind'>,
): Promise<Outcome<Source> | undefined> {
  requireRight(staff, 'write articles');
  return db.write(async (tx) => {
    const row = await tx.selectFrom('sources').selectAll().where('id', '=', sourceId).executeTakeFirst();
    if (row === undefined) return undefined;
    if (!may(staff, 'publish articles') && (await isTold(tx, 'source_id', [sourceId])))
      throw new Forbidden('publish articles');
    if (row.made_by !== staff.id && !may(staff, 'edit others’ articles')) throw new Forbidden('edit others’ articles');
    const read = checked(typedSource, { ...typed, kind: row.kind });
    if ('mistakes' in read) return read;
    const { knownBy } = read.done;
    // Somebody who left goes on being who knows it, until it is said that another does.
    const isNew = knownBy !== null && knownBy !== row.known_by;
    if (isNew && !(await isStaff(tx, knownBy))) return mistake('knownBy', 'mistake-choice');
    const known_by = row.kind === 'anonymous' ? knownBy : null;
    await storeNames(tx, sourceId, read.done.names);
    const all = await namesOf(tx, [sourceId]);
    const changed = { ...row, known_by, matching: matchingOf(all.get(sourceId) ?? {}) };
    await tx.updateTable('sources').set(changed).where('id', '=', sourceId).execute();
    await recordChanges(tx, [`source:${sourceId}`]);
    const name = Object.values(read.done.names)[0]?.label ?? '';
    await recordAct(tx, staff, 'source-changed', { kind: 'source', id: sourceId, name });
    return { done: sourceFrom(changed, all.get(sourceId) ?? {}) };
  });
}

/** A source by its id. */
export async function sourceById(db: Reading, id: string): Promise<Source | undefined> {
  return (await sourcesById(db, [id])).get(id);
}

/** Sources by their ids. */
export async function sourcesById(db: Reading, ids: readonly string[]): Promise<Map<string, Source>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('sources')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute();
  const names = await namesOf(
    db,
    rows.map(({ id }) => id),
  );
  return new Map(rows.map((row) => [row.id, sourceFrom(row, names.get(row.id) ?? {})]));
}

/**
 * Sources whose names hold all words of `question`, each as the beginning of a word: the publication's, and the anonymous
 * ones of the story `storyId`. Those that the story quotes already come first.
 */
export async function findSources(db: Reading, question: string, storyId: string): Promise<Source[]> {
  let query = db
    .selectFrom('sources')
    .selectAll('sources')
    .select((eb) =>
      eb
        .selectFrom('statements')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('statements.source_id', '=', 'sources.id')
        .where('statements.story_id', '=', storyId)
        .as('here'),
    )
    .where((eb) => eb.or([eb('story_id', 'is', null), eb('story_id', '=', storyId)]));
  for (const form of formsToFind(question)) query = query.where('matching', 'like', form);
  const rows = await query.orderBy('here', 'desc').orderBy('sources.id', 'desc').limit(MOST_FOUND).execute();
  const names = await namesOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => sourceFrom(row, names.get(row.id) ?? {}));
}

/** The names of each source by language. */
async function namesOf(db: Reading, ids: readonly string[]): Promise<Map<string, Record<string, SourceName>>> {
  const found = new Map<string, Record<string, SourceName>>();
  if (ids.length === 0) return found;
  const rows = await db.selectFrom('source_names').selectAll().where('source_id', 'in', ids).execute();
  for (const { source_id, language, label, role, reason } of rows)
    found.set(source_id, { ...found.get(source_id), [language]: { label, role, reason } });
  return found;
}

async function storeNames(tx: Reading, source_id: string, all: Readonly<Record<string, SourceName>>): Promise<void> {
  for (const [language, name] of Object.entries(all))
    await tx
      .insertInto('source_names')
      .values({ source_id, language, ...name })
      .onConflict((conflict) => conflict.columns(['source_id', 'language']).doUpdateSet(name))
      .execute();
}

async function isStaff(tx: Reading, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('staff')
    .select('id')
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

function matchingOf(all: Readonly<Record<string, SourceName>>): string {
  return matchingForm(Object.values(all).flatMap(({ label, role }) => [label, role]));
}

function sourceFrom(row: SourceRow, all: Readonly<Record<string, SourceName>>): Source {
  return {
    id: row.id,
    kind: row.kind,
    storyId: row.story_id,
    knownBy: row.known_by,
    isProtected: row.protected_at !== null,
    madeBy: row.made_by,
    names: all,
  };
}
