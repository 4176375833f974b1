import { expect, test } from 'bun:test';
import { type Gazette, openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import type { Database } from '../database/open.ts';
import type { Outcome } from '../mistake.ts';
import { Forbidden } from '../people/rights.ts';
import { type ArticleText, createArticle, saveRevision, textOf } from './articles.ts';
import { versionByNumber } from './at-the-desk.ts';
import { parseMarkup } from './markup.ts';
import { saveMerged } from './merged-articles.ts';
import { type Decision, decided, mergeDocuments } from './merging.ts';
import { restoreRevision } from './restored-articles.ts';
import { keepWorkingCopy, workingCopyOf } from './working-copies.ts';

function done<T>(outcome: Outcome<T> | { conflict: unknown } | undefined): T {
  if (outcome === undefined || !('done' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

function text(body: string, headline = 'Water returns'): ArticleText {
  const read = done(parseMarkup(body));
  return { headline, standfirst: '', slug: '', body: read, lead: null, sectionId: null, authorIds: [], topicIds: [] };
}

const base = text('Taps ran again on Monday.\n\nThe repair will last the winter.');
const theirs = text('Taps ran again on Monday.\n\nThe repair will last until spring.');
const mine = text('Taps ran again on Monday.\n\nThe repair will last the winter, the mayor said.');
const mark = { page: 'a', sequence: 1 };

/** Lena types in what Jonas saves meanwhile. */
async function collided(db: Database) {
  const gazette: Gazette = await openGazette(db);
  const { lena, jonas } = gazette;
  const first = done(await createArticle(db, lena, { editionId: gazette.en.id }, base));
  const { articleId } = first;
  await keepWorkingCopy(db, lena, { articleId, basedOn: first.revisionId, values: {}, mark, seen: undefined });
  const second = done(await saveRevision(db, jonas, { articleId, basedOn: first.revisionId }, theirs));
  const numbered = async (number: number) => {
    const version = await versionByNumber(db, articleId, number);
    return version === undefined ? undefined : { reason: version.reason, words: words(textOf(version, '')) };
  };
  return { ...gazette, articleId, first: first.revisionId, second: second.revisionId, numbered };
}

const words = ({ body }: ArticleText) => body.children.map((block) => block.textContent).slice(1);
const resultOf = (decision: Decision): ArticleText => ({
  ...mine,
  body: decided(mergeDocuments(base.body, theirs.body, mine.body), [decision]),
});

onBothDatabases('two texts put together', ({ open }) => {
  test.each(['mine', 'theirs', 'both'] as const)('lose nothing when the choice is “%s”', async (decision) => {
    const db = await open();
    const { lena, articleId, second, numbered } = await collided(db);
    const result = resultOf(decision);
    const merging = { articleId, theirs: second, copy: mark };
    const saved = done(await saveMerged(db, lena, merging, { mine, result }));
    expect(await workingCopyOf(db, lena, articleId)).toBeUndefined();
    const versions = await Promise.all([1, 2, 3, 4].map(numbered));
    // Theirs was saved before; mine is a version of its own unless it is the one that stands.
    expect(versions.map((one) => one?.words)).toContainEqual(words(mine));
    expect(versions[1]).toEqual({ reason: 'saved', words: words(theirs) });
    if (decision === 'mine') expect(versions[2]).toEqual({ reason: 'merged', words: words(mine) });
    else expect(versions[2]).toEqual({ reason: 'set-aside', words: words(mine) });
    const article = await db.selectFrom('articles').selectAll().executeTakeFirstOrThrow();
    expect(article.draft_revision_id).toBe(saved.revisionId);
    const draft = await db
      .selectFrom('revisions')
      .selectAll()
      .where('id', '=', saved.revisionId)
      .executeTakeFirstOrThrow();
    expect(words(textOf(draft, ''))).toEqual(words(result));
  });

  test('are not saved over a third saving that came between, and the typing stays', async () => {
    const db = await open();
    const { lena, sara, articleId, second } = await collided(db);
    const third = done(await saveRevision(db, sara, { articleId, basedOn: second }, text('All new.')));
    const answer = await saveMerged(
      db,
      lena,
      { articleId, theirs: second, copy: mark },
      { mine, result: resultOf('both') },
    );
    expect(answer).toMatchObject({ conflict: { id: third.revisionId, number: 3 } });
    expect(await workingCopyOf(db, lena, articleId)).toMatchObject({ mark });
    expect(await db.selectFrom('revisions').select('number').execute()).toHaveLength(3);
  });

  test('of two windows that decide at once are saved once, and nothing of the second is gone', async () => {
    const db = await open();
    const { lena, articleId, second, numbered } = await collided(db);
    const merging = { articleId, theirs: second, copy: mark };
    const answers = await Promise.all(
      (['mine', 'both'] as const).map((way) => saveMerged(db, lena, merging, { mine, result: resultOf(way) })),
    );
    expect(answers.map((answer) => Object.keys(answer ?? {})[0]).sort()).toEqual(['conflict', 'done']);
    const kept = (await Promise.all([1, 2, 3, 4].map(numbered))).map((one) => one?.words);
    expect(kept).toContainEqual(words(mine));
    expect(kept).toContainEqual(words(theirs));
  });

  test('are refused where the result cannot be an article, and nothing has changed', async () => {
    const db = await open();
    const { lena, omar, articleId, second } = await collided(db);
    const merging = { articleId, theirs: second, copy: mark };
    const result = { ...resultOf('both'), headline: 'a'.repeat(201) };
    expect(await saveMerged(db, lena, merging, { mine, result })).toMatchObject({ mistakes: [{ field: 'headline' }] });
    expect(await workingCopyOf(db, lena, articleId)).toMatchObject({ mark });
    expect(saveMerged(db, omar, merging, { mine, result })).rejects.toThrow(Forbidden);
  });
});

onBothDatabases('an old version as the draft again', ({ open }) => {
  test('takes nothing away, and restoring the one before undoes it', async () => {
    const db = await open();
    const { jonas, lena, articleId, second, numbered } = await collided(db);
    const back = done(await restoreRevision(db, jonas, { articleId, number: 1, basedOn: second }));
    expect(back).toMatchObject({ number: 3, before: 2 });
    expect(await numbered(3)).toEqual({ reason: 'restored', words: words(base) });
    const undone = done(await restoreRevision(db, jonas, { articleId, number: back.before, basedOn: back.revisionId }));
    expect(undone).toMatchObject({ number: 4, before: 3 });
    expect(await numbered(4)).toEqual({ reason: 'restored', words: words(theirs) });
    // What Lena types is not touched by any of it.
    expect(await workingCopyOf(db, lena, articleId)).toMatchObject({ mark });
  });

  test('knows what it took the place of, also when the newest version never was the draft', async () => {
    const db = await open();
    const { lena, articleId, second } = await collided(db);
    const both = { articleId, theirs: second, copy: mark };
    const merged = done(await saveMerged(db, lena, both, { mine, result: resultOf('theirs') }));
    // Their text was the draft already: the set-aside one is the newest version, and not the draft.
    expect(merged.number).toBe(2);
    const back = done(await restoreRevision(db, lena, { articleId, number: 1, basedOn: second }));
    expect(back).toMatchObject({ number: 4, before: 2 });
    const same = done(await restoreRevision(db, lena, { articleId, number: 1, basedOn: back.revisionId }));
    expect(same).toMatchObject({ number: 4, before: 4 });
  });

  test('is not restored over what somebody saved meanwhile, nor by a stranger, nor from nowhere', async () => {
    const db = await open();
    const { lena, omar, articleId, first } = await collided(db);
    const wanted = { articleId, number: 1, basedOn: first };
    expect(done(await saveRevision(db, lena, { articleId, basedOn: first }, theirs)).number).toBe(2);
    expect(await restoreRevision(db, lena, { ...wanted, number: 99 })).toBeUndefined();
    expect(await restoreRevision(db, lena, { ...wanted, number: Number.NaN })).toBeUndefined();
    expect(await restoreRevision(db, lena, { ...wanted, articleId: first })).toBeUndefined();
    expect(await restoreRevision(db, lena, wanted)).toMatchObject({ conflict: { number: 2 } });
    expect(restoreRevision(db, omar, wanted)).rejects.toThrow(Forbidden);
  });
});
