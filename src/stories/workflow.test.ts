import { expect, test } from 'bun:test';
import { type Gazette, openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { done, setAsideDoubts, written } from '../../tests/reading.ts';
import type { Database } from '../database/open.ts';
import { Forbidden, type Staff } from '../people/rights.ts';
import { createArticle, saveRevision } from './articles.ts';
import { articleAtDesk, articlesForDesk } from './at-the-desk.ts';
import { articleWithDraft, publishArticle } from './publication.ts';
import { assign, canUndo, type SeenStage, type Step, stepNames, stepsFor, takeStep, undoStep } from './workflow.ts';

onBothDatabases('an article on its way through the newsroom', ({ open }) => {
  const begin = async (db: Database, gazette: Gazette, by: Staff) => {
    const { en } = gazette;
    const text = written({ sectionId: en.city, authorIds: [en.lena] });
    return done(await createArticle(db, by, { editionId: en.id }, text));
  };
  const seen = async (db: Database, articleId: string): Promise<SeenStage> => {
    const found = await articleWithDraft(db, articleId);
    return { articleId, stage: found?.article.stage ?? '', assignee: found?.article.assignee_id ?? '' };
  };
  const step = async (db: Database, by: Staff, name: Step, articleId: string, note = '') =>
    done(await takeStep(db, by, name, await seen(db, articleId), note));

  test('goes from its writer to an editor and is ready, each step a line of its history', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const { lena, jonas } = gazette;
    const { articleId } = await begin(db, gazette, lena);
    expect(await seen(db, articleId)).toMatchObject({ stage: 'draft', assignee: lena.id });
    await step(db, lena, 'submission', articleId);
    expect(await seen(db, articleId)).toMatchObject({ stage: 'submitted', assignee: '' });
    await step(db, lena, 'submission/withdrawal', articleId);
    await step(db, lena, 'submission', articleId);
    await step(db, jonas, 'editing', articleId);
    expect(await seen(db, articleId)).toMatchObject({ stage: 'in-edit', assignee: jonas.id });
    await step(db, jonas, 'return', articleId, 'Who says so?');
    expect(await seen(db, articleId)).toMatchObject({ stage: 'draft', assignee: lena.id });
    await step(db, lena, 'submission', articleId);
    await step(db, jonas, 'editing', articleId);
    await step(db, jonas, 'readiness', articleId);
    expect((await articleAtDesk(db, lena, articleId))?.state).toBe('ready');
    const lines = await db.selectFrom('audit_entries').select('action').orderBy('id').execute();
    expect(lines.map(({ action }) => action)).toEqual([
      'article-begun',
      'article-submitted',
      'article-taken-back',
      'article-submitted',
      'article-taken-into-edit',
      'article-returned',
      'article-submitted',
      'article-taken-into-edit',
      'article-ready',
    ]);
    const notes = await db.selectFrom('editorial_notes').select(['body', 'made_by']).execute();
    expect(notes).toEqual([{ body: 'Who says so?', made_by: jonas.id }]);
  });

  test('is not returned without a word', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const { articleId } = await begin(db, gazette, gazette.lena);
    await step(db, gazette.lena, 'submission', articleId);
    const outcome = await takeStep(db, gazette.jonas, 'return', await seen(db, articleId), '  ');
    expect(outcome).toMatchObject({ mistakes: [{ field: 'note', message: 'desk-step-mistake-note-empty' }] });
  });

  test('is moved only by those whose role allows it, and by a reporter only when it is theirs', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const { lena, omar, tarek, jonas } = gazette;
    const { articleId } = await begin(db, gazette, lena);
    const at = await seen(db, articleId);
    for (const name of stepNames) {
      expect(takeStep(db, tarek, name, at, 'x')).rejects.toBeInstanceOf(Forbidden);
      expect(takeStep(db, omar, name, at, 'x')).rejects.toBeInstanceOf(Forbidden);
    }
    for (const name of ['editing', 'return', 'readiness'] as const) {
      expect(takeStep(db, lena, name, at, 'x')).rejects.toBeInstanceOf(Forbidden);
    }
    expect(assign(db, lena, at, { assigneeId: omar.id, dueAt: null })).rejects.toBeInstanceOf(Forbidden);
    expect(await takeStep(db, jonas, 'editing', { ...at, articleId: 'nothing' })).toBeUndefined();
    await step(db, lena, 'submission', articleId);
    await step(db, jonas, 'editing', articleId);
    expect(stepsFor(lena, { stage: 'in-edit', assignee_id: jonas.id })).toEqual([]);
    expect(await takeStep(db, lena, 'submission/withdrawal', await seen(db, articleId))).toHaveProperty('mistakes');
  });

  test('is taken by one of two editors who act at once, and the other is told who was quicker', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const { lena, jonas, sara } = gazette;
    const { articleId } = await begin(db, gazette, lena);
    await step(db, lena, 'submission', articleId);
    const at = await seen(db, articleId);
    const both = await Promise.all([takeStep(db, jonas, 'editing', at), takeStep(db, sara, 'editing', at)]);
    const lost = both.flatMap((one) => (one !== undefined && 'mistakes' in one ? one.mistakes : []));
    const winner = (await seen(db, articleId)).assignee === jonas.id ? jonas : sara;
    expect(lost).toMatchObject([
      { message: 'desk-step-mistake-overtaken', values: { name: winner.name, stage: 'in-edit' } },
    ]);
  });

  test('comes back one step for whoever took it, until something has followed', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const { lena, jonas } = gazette;
    const { articleId } = await begin(db, gazette, lena);
    const { actId } = await step(db, lena, 'submission', articleId);
    expect(await canUndo(db, lena, articleId, actId)).toBe(true);
    expect(await undoStep(db, jonas, articleId, actId)).toBeUndefined();
    done(await undoStep(db, lena, articleId, actId));
    expect(await seen(db, articleId)).toMatchObject({ stage: 'draft', assignee: lena.id });
    expect(await undoStep(db, lena, articleId, actId)).toHaveProperty('mistakes');
    const again = await step(db, lena, 'submission', articleId);
    await step(db, jonas, 'editing', articleId);
    expect(await canUndo(db, lena, articleId, again.actId)).toBe(false);
    expect(await undoStep(db, lena, articleId, again.actId)).toHaveProperty('mistakes');
  });

  test('handed to a colleague is theirs to edit, with the time until when, and that can be undone', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const { lena, omar, jonas, tarek } = gazette;
    const { articleId } = await begin(db, gazette, lena);
    expect(articleAtDesk(db, omar, articleId)).rejects.toBeInstanceOf(Forbidden);
    const dueAt = '2026-11-23T09:00:00.000Z';
    const given = done(await assign(db, jonas, await seen(db, articleId), { assigneeId: omar.id, dueAt }));
    expect((await articleAtDesk(db, omar, articleId))?.assignee).toBe('Omar Tellan');
    expect((await articlesForDesk(db, omar, {})).items.map(({ id }) => id)).toEqual([articleId]);
    const late = { dueBefore: '2026-11-23T09:00:00.001Z', assigneeId: omar.id };
    expect((await articlesForDesk(db, jonas, late)).items).toMatchObject([{ assignee: 'Omar Tellan', due_at: dueAt }]);
    expect((await articlesForDesk(db, jonas, { dueBefore: dueAt })).items).toEqual([]);
    expect(await assign(db, jonas, await seen(db, articleId), { assigneeId: tarek.id, dueAt })).toHaveProperty(
      'mistakes',
    );
    expect(await assign(db, jonas, await seen(db, articleId), { assigneeId: 'nobody', dueAt })).toHaveProperty(
      'mistakes',
    );
    done(await undoStep(db, jonas, articleId, given.actId));
    expect(articleAtDesk(db, omar, articleId)).rejects.toBeInstanceOf(Forbidden);
  });

  test('does not come back to somebody whose role was lowered, by undoing what they did as an editor', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const { lena, jonas, omar } = gazette;
    const { articleId } = await begin(db, gazette, lena);
    await step(db, jonas, 'editing', articleId);
    const given = done(await assign(db, jonas, await seen(db, articleId), { assigneeId: omar.id, dueAt: null }));
    const lowered = { ...jonas, role: 'reporter' } as const;
    expect(undoStep(db, lowered, articleId, given.actId)).rejects.toBeInstanceOf(Forbidden);
    expect(articleAtDesk(db, lowered, articleId)).rejects.toBeInstanceOf(Forbidden);
    expect(await seen(db, articleId)).toMatchObject({ assignee: omar.id });
    done(await undoStep(db, jonas, articleId, given.actId));
  });

  test('is not ready any more when its text changes, and public text has no stage until it does', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const { en, lena, jonas } = gazette;
    const first = await begin(db, gazette, lena);
    const { articleId } = first;
    const change = (by: Staff, basedOn: string, headline: string) =>
      saveRevision(db, by, { articleId, basedOn }, written({ headline, sectionId: en.city, authorIds: [en.lena] }));
    await step(db, jonas, 'readiness', articleId);
    const second = done(await change(jonas, first.revisionId, 'Water returns, in part'));
    expect(await seen(db, articleId)).toMatchObject({ stage: 'in-edit', assignee: jonas.id });
    await step(db, jonas, 'readiness', articleId);
    const third = done(await change(lena, second.revisionId, 'Water returns at last'));
    expect(await seen(db, articleId)).toMatchObject({ stage: 'draft', assignee: lena.id });
    await setAsideDoubts(db, jonas, articleId);
    done(await publishArticle(db, jonas, third));
    expect(await takeStep(db, jonas, 'editing', await seen(db, articleId))).toMatchObject({
      mistakes: [{ message: 'desk-step-mistake-nothing-new' }],
    });
    expect((await articlesForDesk(db, jonas, { state: 'ready' })).items).toEqual([]);
    done(await change(lena, third.revisionId, 'Water returns at last, says the council'));
    await step(db, lena, 'submission', articleId);
    expect((await articlesForDesk(db, jonas, { state: 'submitted' })).items).toMatchObject([
      { id: articleId, state: 'changed', stage: 'submitted', at_work: true },
    ]);
  });
});
