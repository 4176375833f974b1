import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { deskOf } from '../../tests/desk-door.ts';
import { done, gazetteToRead } from '../../tests/reading.ts';
import { writeDown } from '../../tests/telling.ts';
import { publishedStatements } from '../sources/published.ts';
import { makeSource } from '../sources/sources.ts';
import { articleAtDesk, articlesForDesk } from './at-the-desk.ts';
import { boardOf } from './board.ts';
import { articleWithDraft } from './publication.ts';
import { assign, takeStep, undoStep } from './workflow.ts';

onBothDatabases('a published article of which only the statements changed', ({ open }) => {
  const begin = async () => {
    const db = await open();
    const gazette = await gazetteToRead(db);
    const { lena, jonas } = gazette;
    const { id } = await gazette.publish('en', { words: 'The dam holds, the governor said.' });
    await db.write((tx) => tx.updateTable('articles').set({ created_by: lena.id }).where('id', '=', id).execute());
    const found = async () => {
      const article = await articleWithDraft(db, id);
      if (article === undefined) throw new Error('the article is gone');
      return article;
    };
    const { article } = await found();
    const names = { en: { label: 'Hala Nur', role: 'governor' } };
    const source = done(await makeSource(db, lena, { kind: 'person', names }, article.story_id));
    const write = async () => {
      const said = { sourceId: source.id, manner: 'indirect', basis: 'on-record' } as const;
      done(await writeDown(db, lena, id, said, { quote: 'The dam holds' }));
    };
    const seen = async () => {
      const { article: now } = await found();
      return { articleId: id, stage: now.stage, assignee: now.assignee_id ?? '' };
    };
    const address = `/desk/articles/${id}`;
    const fields = async () => ({ 'seen-stage': (await seen()).stage, 'seen-assignee': (await seen()).assignee });
    return { db, gazette, lena, jonas, id, found, write, seen, address, fields, at: deskOf.bind(null, db, '/nowhere') };
  };
  const versions = async (db: Awaited<ReturnType<typeof begin>>['db'], id: string) =>
    (await db.selectFrom('revisions').select('reason').where('article_id', '=', id).orderBy('number').execute()).map(
      ({ reason }) => reason,
    );

  test('is submitted by its reporter as a version of its own, waits on the board, and is published by an editor', async () => {
    const { db, lena, jonas, id, found, write, seen, address, fields, at } = await begin();
    expect(await takeStep(db, lena, 'submission', await seen())).toMatchObject({
      mistakes: [{ message: 'desk-step-mistake-nothing-new' }],
    });
    expect(await at(lena).read(address)).not.toContain('value="submission"');
    await write();
    expect((await articleAtDesk(db, lena, id))?.hasNewStatements).toBe(true);
    const page = await at(lena).read(address);
    expect(page).toContain('value="submission"');
    expect(page).toContain('Submit it, and an editor can publish it again.');

    const answer = await at(lena).post(`${address}/submission`, await fields());
    expect(answer.headers.get('location')).toStartWith(`${address}?moved=`);
    expect(await versions(db, id)).toEqual(['saved', 'submitted']);
    const { article, draft } = await found();
    expect(article).toMatchObject({ state: 'published', stage: 'submitted', assignee_id: null });
    expect(draft.saved_by).toBe(lena.id);
    expect((await articlesForDesk(db, jonas, { state: 'submitted' })).items.map((one) => one.id)).toEqual([id]);
    const board = await boardOf(db, jonas, { mine: false, today: '2026-11-29T00:00:00.000Z' });
    expect(Object.values(board).flatMap(({ cards }) => cards.map((card) => card.id))).toContain(id);
    expect(await publishedStatements(db, id)).toEqual([]);

    const released = await at(jonas).post(`${address}/release`, { revision: draft.id });
    expect(released.headers.get('location')).toBe(`${address}?done=published`);
    expect(await publishedStatements(db, id)).toHaveLength(1);
    expect((await articleAtDesk(db, jonas, id))?.state).toBe('published');
    expect((await articleAtDesk(db, jonas, id))?.hasNewStatements).toBe(false);
  });

  test('is published by an editor as it is, without another version', async () => {
    const { db, jonas, id, found, write, address, at } = await begin();
    await write();
    const { draft } = await found();
    const released = await at(jonas).post(`${address}/release`, { revision: draft.id });
    expect(released.headers.get('location')).toBe(`${address}?done=published`);
    expect(await publishedStatements(db, id)).toHaveLength(1);
    expect(await versions(db, id)).toEqual(['saved']);
  });

  test('is handed over, taken back one step, and refused without a trace like any other', async () => {
    const { db, gazette, lena, jonas, id, write, seen } = await begin();
    await write();
    const before = await seen();
    // An editor's step with an empty note is refused: no version is left behind.
    expect(await takeStep(db, jonas, 'return', before, ' ')).toHaveProperty('mistakes');
    expect(await versions(db, id)).toEqual(['saved']);
    const { actId } = done(await takeStep(db, lena, 'submission', before));
    done(await undoStep(db, lena, id, actId));
    expect(await seen()).toMatchObject({ stage: 'draft', assignee: lena.id });
    const given = { assigneeId: gazette.omar.id, dueAt: null };
    done(await assign(db, jonas, await seen(), given));
    expect((await articlesForDesk(db, gazette.omar, { state: 'changed' })).items.map((one) => one.id)).toEqual([id]);
    expect(await versions(db, id)).toEqual(['saved', 'submitted']);
  });

  test('is handed over by an editor with its statements as a version, so that the board shows it', async () => {
    const { db, gazette, jonas, id, write, seen } = await begin();
    await write();
    done(await assign(db, jonas, await seen(), { assigneeId: gazette.omar.id, dueAt: null }));
    expect(await versions(db, id)).toEqual(['saved', 'handed-over']);
    expect(await seen()).toMatchObject({ stage: 'draft', assignee: gazette.omar.id });
  });
});
