import { expect, test } from 'bun:test';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { done, written } from '../../tests/reading.ts';
import { type KnownStatement, writeAgain, writeDown } from '../../tests/telling.ts';
import { Forbidden } from '../people/rights.ts';
import { createArticle, saveRevision, textOf } from '../stories/articles.ts';
import { articleWithDraft } from '../stories/publication.ts';
import { claimsById, makeClaim } from './claims.ts';
import { makeSource } from './sources.ts';
import { statementsIn } from './statements.ts';
import { anchorStatement, removeStatement } from './tied-statements.ts';
import { LONGEST_CHAIN } from './typed-statement.ts';

onBothDatabases('a statement', ({ open }) => {
  const words = 'The pumps failed.\n\n“They will run by Friday,” the minister said.\n\nAn official doubts it.';

  const begin = async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const { lena, en } = gazette;
    const { articleId, revisionId } = done(await createArticle(db, lena, { editionId: en.id }, written({ words })));
    const story = await db
      .selectFrom('articles')
      .select('story_id')
      .where('id', '=', articleId)
      .executeTakeFirstOrThrow();
    const named = { kind: 'person', names: { en: { label: 'Rima Sal', role: 'minister of water' } } } as const;
    const minister = done(await makeSource(db, lena, named, story.story_id));
    const said = (more: Partial<KnownStatement> = {}): KnownStatement => ({
      sourceId: minister.id,
      manner: 'direct',
      basis: 'on-record',
      ...more,
    });
    const record = (quote: string, more: Partial<KnownStatement> = {}) =>
      writeDown(db, lena, articleId, said(more), { quote });
    const inDraft = async () => {
      const draft = (await articleWithDraft(db, articleId))?.draft;
      if (draft === undefined) throw new Error('no draft');
      return statementsIn(db, articleId, textOf(draft, '').body);
    };
    return { db, ...gazette, articleId, revisionId, storyId: story.story_id, minister, said, record, inDraft };
  };

  test('is told in the order of the text, with what is known of it', async () => {
    const { record, inDraft, minister } = await begin();
    done(await record('An official doubts it', { manner: 'indirect', commitment: 'probable' }));
    done(await record('They will run by Friday', { cue: 'said', saidOn: '2026-11', addressee: 'press-conference' }));
    const told = await inDraft();
    expect(told.map(({ passage }) => passage.exact)).toEqual(['They will run by Friday', 'An official doubts it']);
    expect(told[0]?.statement).toMatchObject({
      source_id: minister.id,
      cue: 'said',
      said_on: '2026-11',
      commitment: 'certain',
      addressee: 'press-conference',
      stance: null,
    });
    expect(told.map(({ state }) => state)).toEqual(['live', 'live']);
  });

  test('keeps to words that stand in the text, to what can be chosen, and to dates', async () => {
    const { record, articleId, db, lena, said } = await begin();
    const field = async (outcome: ReturnType<typeof record>) => {
      const given = await outcome;
      return given !== undefined && 'mistakes' in given ? given.mistakes.map((one) => one.field) : given;
    };
    expect(await field(record('They will never run'))).toEqual(['quote']);
    expect(await field(record(''))).toEqual(['quote']);
    expect(await field(record('x'.repeat(100_000)))).toEqual(['quote']);
    expect(await field(record('The pumps failed', { sourceId: 'nobody' }))).toEqual(['source']);
    expect(await field(record('The pumps failed', { claimId: 'nothing' }))).toEqual(['claim']);
    expect(await field(record('The pumps failed', { throughId: 'nothing' }))).toEqual(['through']);
    expect(await field(record('The pumps failed', { saidOn: 'yesterday' }))).toEqual(['saidOn']);
    expect(await field(record('The pumps failed', { basis: 'hearsay' as 'observed' }))).toEqual(['basis']);
    const long = { exact: 'x'.repeat(5000), prefix: '', suffix: '', block: 0 };
    expect(await field(writeDown(db, lena, articleId, said(), { passage: long }))).toEqual(['quote']);
    expect(await writeDown(db, lena, 'nothing', said(), { quote: 'x' })).toBeUndefined();
  });

  test('goes along with an edit, becomes an orphan when its words go, and lives again when they come back', async () => {
    const { db, lena, articleId, revisionId, record, inDraft } = await begin();
    const { statementId } = done(await record('They will run by Friday'));
    let basedOn = revisionId;
    const save = async (text: string) => {
      basedOn = done(await saveRevision(db, lena, { articleId, basedOn }, written({ words: text }))).revisionId;
    };
    await save(words.replace('by Friday', 'on Friday'));
    expect(await inDraft()).toMatchObject([{ state: 'live', passage: { exact: 'They will run on Friday' } }]);
    await save(`A new beginning.\n\n${words.replace('by Friday', 'on Friday')}`);
    expect(await inDraft()).toMatchObject([{ state: 'moved' }]);
    await save('The pumps failed.');
    expect(await inDraft()).toMatchObject([{ state: 'orphan', passage: { exact: 'They will run on Friday' } }]);
    const row = await db.selectFrom('statement_anchors').select('state').executeTakeFirstOrThrow();
    expect(row.state).toBe('orphan');
    await save(words.replace('by Friday', 'on Friday'));
    expect(await inDraft()).toMatchObject([{ statement: { id: statementId }, state: 'live' }]);
  });

  test('can be tied to words that are not saved yet, and stands there once they are', async () => {
    const { db, lena, articleId, revisionId, said, inDraft } = await begin();
    const passage = { exact: 'Nobody was told', prefix: '', suffix: '.', block: 3 };
    done(await writeDown(db, lena, articleId, said(), { passage }));
    expect(await inDraft()).toMatchObject([{ state: 'orphan' }]);
    const text = written({ words: `${words}\n\nNobody was told.` });
    done(await saveRevision(db, lena, { articleId, basedOn: revisionId }, text));
    expect(await inDraft()).toMatchObject([{ state: 'live', passage: { exact: 'Nobody was told' } }]);
  });

  test('comes through others, never in a circle, and not through more than anybody follows', async () => {
    const { db, lena, articleId, record, said } = await begin();
    const first = done(await record('The pumps failed')).statementId;
    const second = done(await record('An official doubts it', { throughId: first })).statementId;
    const at = (statementId: string) => ({ articleId, statementId });
    const circle = await writeAgain(db, lena, at(first), said({ throughId: second }));
    expect(circle).toMatchObject({ mistakes: [{ field: 'through' }] });
    const itself = await writeAgain(db, lena, at(first), said({ throughId: first }));
    expect(itself).toMatchObject({ mistakes: [{ field: 'through' }] });
    let last = second;
    for (let i = 2; i < LONGEST_CHAIN; i++)
      last = done(await record('the minister said', { throughId: last })).statementId;
    done(await record('the minister said', { throughId: last }));
    expect(await removeStatement(db, lena, at(first))).toMatchObject({
      mistakes: [{ message: 'desk-statement-mistake-carries' }],
    });
  });

  test('of an anonymous source stays in its story, with who knows them among the newsroom', async () => {
    const { db, lena, jonas, en, articleId, storyId, said } = await begin();
    const names = { en: { label: 'an official in the water ministry', role: '', reason: 'fears to lose the post' } };
    const secret = done(await makeSource(db, lena, { kind: 'anonymous', names, knownBy: jonas.id }, storyId));
    expect(secret).toMatchObject({ storyId, knownBy: jonas.id });
    const nobody = await makeSource(db, lena, { kind: 'anonymous', names, knownBy: 'nobody' }, storyId);
    expect(nobody).toMatchObject({ mistakes: [{ field: 'knownBy' }] });
    done(
      await writeDown(db, lena, articleId, said({ sourceId: secret.id, basis: 'anonymous' }), {
        quote: 'An official doubts it',
      }),
    );
    // A name beside the word “anonymous” would give somebody away.
    const named = await writeDown(db, lena, articleId, said({ basis: 'anonymous' }), {
      quote: 'The pumps failed',
    });
    expect(named).toMatchObject({ mistakes: [{ field: 'basis', message: 'desk-statement-mistake-named' }] });
    const other = done(await createArticle(db, lena, { editionId: en.id }, written({ words })));
    const elsewhere = await writeDown(db, lena, other.articleId, said({ sourceId: secret.id }), {
      quote: 'The pumps failed',
    });
    expect(elsewhere).toMatchObject({ mistakes: [{ field: 'source' }] });
  });

  test('about a claim says that it holds, until it is said otherwise', async () => {
    const { db, lena, record, inDraft } = await begin();
    const claim = done(await makeClaim(db, lena, { questionId: null, words: { en: 'The pumps run by Friday' } }));
    done(await record('They will run by Friday', { claimId: claim.id }));
    done(await record('An official doubts it', { claimId: claim.id, stance: 'denies' }));
    done(await record('The pumps failed', { stance: 'denies' }));
    const stances = (await inDraft()).map(({ statement }) => statement.stance);
    expect(stances).toEqual([null, 'supports', 'denies']);
    expect((await claimsById(db, [claim.id])).get(claim.id)?.standing).toBe('unconfirmed');
  });

  test('is told in the story’s other language too, and goes when the last article lets it go', async () => {
    const { db, lena, articleId, ar, record, inDraft } = await begin();
    const { statementId } = done(await record('They will run by Friday'));
    const text = written({ words: '«ستعمل قبل الجمعة»، قال الوزير.' });
    const sibling = done(await createArticle(db, lena, { editionId: ar.id, siblingOf: articleId }, text));
    const there = { articleId: sibling.articleId, statementId };
    done(await anchorStatement(db, lena, there, { quote: 'ستعمل قبل الجمعة' }));
    expect(await statementsIn(db, sibling.articleId, text.body)).toMatchObject([
      { statement: { id: statementId }, state: 'live' },
    ]);
    done(await removeStatement(db, lena, { articleId, statementId }));
    expect(await inDraft()).toEqual([]);
    expect(await db.selectFrom('statements').select('id').execute()).toHaveLength(1);
    done(await removeStatement(db, lena, there));
    expect(await db.selectFrom('statements').select('id').execute()).toEqual([]);
    expect(await removeStatement(db, lena, there)).toBeUndefined();
  });

  test('is a reporter’s in their own article, an editor’s in any, a moderator’s in none', async () => {
    const { db, articleId, omar, jonas, tarek, said, record, lena } = await begin();
    const { statementId } = done(await record('The pumps failed'));
    const quote = { quote: 'An official doubts it' };
    const at = { articleId, statementId };
    for (const other of [omar, tarek]) {
      await expect(writeDown(db, other, articleId, said(), quote)).rejects.toBeInstanceOf(Forbidden);
      await expect(writeAgain(db, other, at, said())).rejects.toBeInstanceOf(Forbidden);
      await expect(anchorStatement(db, other, at, quote)).rejects.toBeInstanceOf(Forbidden);
      await expect(removeStatement(db, other, at)).rejects.toBeInstanceOf(Forbidden);
    }
    done(await writeAgain(db, jonas, at, said({ cue: 'warned' })));
    done(await anchorStatement(db, lena, at, quote));
    expect(await writeAgain(db, lena, { articleId, statementId: 'none' }, said())).toBeUndefined();
  });
});
