import { makeSource, type Source, type TypedSource } from '../src/sources/sources.ts';
import { recordStatement } from '../src/sources/statements.ts';
import type { TypedStatement } from '../src/sources/typed-statement.ts';
import { vouchFor } from '../src/sources/vouches.ts';
import { articleWithDraft, publishArticle } from '../src/stories/publication.ts';
import { done, type OpenGazette, setAsideDoubts } from './reading.ts';

/** What a test says of a statement; the rest is on the record, said to our reporter. */
export type Said = Partial<TypedStatement> & { sourceId: string; quote: string };

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
  return done(await recordStatement(db, jonas, articleId, statement, { quote })).statementId;
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
