import type { Database } from '../src/database/open.ts';
import type { Staff } from '../src/people/rights.ts';
import { makeSource, type Source } from '../src/sources/sources.ts';
import type { TiedWords } from '../src/sources/tied-words.ts';
import type { TypedSource } from '../src/sources/typed-source.ts';
import type { TypedStatement } from '../src/sources/typed-statement.ts';
import { vouchFor } from '../src/sources/vouches.ts';
import type { WrittenStatement } from '../src/sources/whole-statement.ts';
import { rewriteStatement, writeStatement } from '../src/sources/written-statements.ts';
import { articleWithDraft, publishArticle } from '../src/stories/publication.ts';
import { done, type OpenGazette, setAsideDoubts } from './reading.ts';

/** A statement of whose parts none has to be made: each is named by its id. */
export type KnownStatement = TypedStatement & { sourceId: string; throughId?: string | null; claimId?: string | null };

/** Writes a statement down as the desk's form does. */
export async function writeDown(
  db: Database,
  staff: Staff,
  articleId: string,
  statement: KnownStatement,
  words: TiedWords,
): ReturnType<typeof writeStatement> {
  return writeStatement(db, staff, { articleId }, asWritten(statement), words);
}

/** Changes a statement as the desk's form does when it was opened just now. */
export async function writeAgain(
  db: Database,
  staff: Staff,
  { articleId, statementId }: { articleId: string; statementId: string },
  statement: KnownStatement,
): ReturnType<typeof rewriteStatement> {
  const now = await db.selectFrom('statements').select('changed_at').where('id', '=', statementId).executeTakeFirst();
  const seen = now?.changed_at ?? '';
  return rewriteStatement(db, staff, { articleId, statementId, seen }, asWritten(statement), undefined);
}

function asWritten({ sourceId, throughId, claimId, ...facts }: KnownStatement): WrittenStatement {
  const named = (id: string | null | undefined) => (typeof id === 'string' ? { id } : null);
  return { facts, source: { id: sourceId }, through: named(throughId), claim: named(claimId) };
}

/** What a test says of a statement; the rest is on the record, said to our reporter. */
export type Said = Partial<KnownStatement> & { sourceId: string; quote: string };

/** Makes a source with a label in each language; `role` and `reason` are the same in all. */
export async function sourceNamed(
  { db, jonas }: OpenGazette,
  labels: Readonly<Record<string, string>>,
  about: Partial<Pick<TypedSource, 'kind' | 'knownBy'>> & { role?: string; reason?: string; storyId?: string } = {},
): Promise<Source> {
  const { kind = 'person', role = '', reason = '', storyId = '', knownBy = null } = about;
  const names = Object.fromEntries(
    Object.entries(labels).map(([language, label]) => [language, { label, role, reason }]),
  );
  return done(await makeSource(db, jonas, { kind, names, knownBy }, storyId));
}

/** Records what a source said in an article, as yet at the desk only; gives the statement's id. */
export async function says({ db, jonas }: OpenGazette, articleId: string, said: Said): Promise<string> {
  const { quote, ...typed } = said;
  const statement = { manner: 'indirect', basis: 'on-record', ...typed } as const;
  return done(await writeDown(db, jonas, articleId, statement, { quote })).statementId;
}

/** Publishes an article's draft as it is now, with what its sources say. */
export async function publishAgain({ db, jonas }: OpenGazette, articleId: string): Promise<void> {
  const found = await articleWithDraft(db, articleId);
  await setAsideDoubts(db, jonas, articleId);
  const known = await db.selectFrom('sources').select('id').where('known_by', '=', jonas.id).execute();
  for (const { id } of known) done(await vouchFor(db, jonas, id));
  done(await publishArticle(db, jonas, { articleId, revisionId: found?.draft.id ?? '' }, { visibleChange: false }));
}

/** The story of an article. */
export async function storyOf({ db }: OpenGazette, articleId: string): Promise<string> {
  const row = await db.selectFrom('articles').select('story_id').where('id', '=', articleId).executeTakeFirstOrThrow();
  return row.story_id;
}
