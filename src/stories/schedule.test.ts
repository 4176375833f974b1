import { expect, test } from 'bun:test';
import { type Gazette, openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { newId, timestamp } from '../database/ids.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { doJobs } from '../jobs/jobs.ts';
import { auditLog } from '../people/audit.ts';
import { Forbidden } from '../people/rights.ts';
import { type ArticleText, createArticle, type SavedArticle, saveRevision } from './articles.ts';
import { setEmbargo } from './embargo.ts';
import { parseMarkup } from './markup.ts';
import { publishArticle, unpublishArticle } from './publication.ts';
import {
  PUBLISH_WHAT_IS_DUE,
  plansOf,
  publishWhatIsDue,
  queuePlans,
  schedulePublication,
  unschedulePublication,
} from './schedule.ts';

function text({ en }: Gazette, given: Partial<ArticleText> = {}): ArticleText {
  const body = parseMarkup('Taps ran again.', new Set());
  if ('mistakes' in body) throw new Error('the body is wrong');
  return {
    headline: 'Water returns',
    standfirst: 'After three weeks without a drop.',
    slug: '',
    body: body.done,
    lead: null,
    sectionId: en.city,
    authorIds: [en.lena],
    topicIds: [en.water],
    ...given,
  };
}

async function begun(db: Database, gazette: Gazette, given: Partial<ArticleText> = {}): Promise<SavedArticle> {
  const outcome = await createArticle(db, gazette.jonas, { editionId: gazette.en.id }, text(gazette, given));
  if ('mistakes' in outcome) throw new Error(JSON.stringify(outcome.mistakes));
  return outcome.done;
}

const soon = (ms = 60_000) => new Date(Date.now() + ms).toISOString();
const messages = (outcome: unknown) =>
  (outcome as { mistakes?: { message: string }[] } | undefined)?.mistakes?.map(({ message }) => message);
const articleOf = (db: Database, id: string) =>
  db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const acts = async (db: Database, id: string) =>
  (await auditLog(db, { kind: 'article', subjectId: id, size: 50 })).lines.map(({ action }) => action).toReversed();

/** As if the time had come. */
async function comes(db: Database, articleId: string): Promise<void> {
  const at = new Date(Date.now() - 1000).toISOString();
  await db.write(async (tx) => {
    await tx
      .updateTable('scheduled_publications')
      .set({ publish_at: at })
      .where('article_id', '=', articleId)
      .execute();
    await tx.updateTable('jobs').set({ run_at: at }).where('name', '=', PUBLISH_WHAT_IS_DUE).execute();
  });
}

async function photo(db: Database, expires_on: string | null): Promise<string> {
  const id = newId();
  await db.write((tx) =>
    tx
      .insertInto('photos')
      .values({
        id,
        kind: 'photo',
        width: 800,
        height: 600,
        format: 'jpeg',
        digest: id,
        caption: '',
        credit: 'M. Idris',
        alternative_text: 'A tap',
        rights: '',
        widths_json: '[]',
        expires_on,
        created_at: timestamp(),
      })
      .execute(),
  );
  return id;
}

onBothDatabases('a publication at a time', ({ open, place }) => {
  test('publishes the version that was planned, once, and not what was saved after it', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const first = await begun(db, gazette);
    const planned = await schedulePublication(db, gazette.jonas, first, { publishAt: soon(), visibleChange: true });
    expect(planned).toHaveProperty('done');
    await saveRevision(
      db,
      gazette.jonas,
      { articleId: first.articleId, basedOn: first.revisionId },
      text(gazette, { headline: 'Water returns to all' }),
    );
    // Too early does nothing, however often it is asked for.
    expect(await publishWhatIsDue(db, first.articleId)).toBeUndefined();
    expect((await articleOf(db, first.articleId)).state).toBe('draft');
    await comes(db, first.articleId);
    const [one, two] = await Promise.all([
      publishWhatIsDue(db, first.articleId),
      publishWhatIsDue(db, first.articleId),
    ]);
    expect([one, two].filter((done) => done !== undefined)).toHaveLength(1);
    const article = await articleOf(db, first.articleId);
    expect(article.state).toBe('published');
    expect(article.published_revision_id).toBe(first.revisionId);
    expect(article.draft_revision_id).not.toBe(first.revisionId);
    expect(article.stage).toBe('draft');
    expect((await plansOf(db, [first.articleId])).size).toBe(0);
    expect(await acts(db, first.articleId)).toEqual(['article-begun', 'article-scheduled', 'article-published']);
  });

  test('is done by whichever process comes first, also when the one that planned it is gone', async () => {
    const where = await place();
    const { migrate } = await import('../database/migrate.ts');
    const one = await openDatabase(where);
    await migrate(one, where.dataDir);
    const gazette = await openGazette(one);
    const articles: SavedArticle[] = [];
    for (let n = 0; n < 6; n++) articles.push(await begun(one, gazette, { headline: `Tap ${n}` }));
    for (const article of articles) {
      await schedulePublication(one, gazette.jonas, article, { publishAt: soon(700), visibleChange: true });
    }
    const works = (db: Database) => ({
      queued: {
        [PUBLISH_WHAT_IS_DUE]: async (payload: unknown) => {
          await publishWhatIsDue(db, (payload as { articleId: string }).articleId);
        },
      },
      daily: {},
    });
    const pace = { lookMs: 20, claimMs: 400, firstPauseMs: 20 };
    const jobsOfOne = doJobs(one, works(one), pace);
    const two = await openDatabase(where);
    const jobsOfTwo = doJobs(two, works(two), pace);
    await jobsOfOne.close();
    await one.close();
    const three = await openDatabase(where);
    await queuePlans(three);
    const jobsOfThree = doJobs(three, works(three), pace);
    for (let wait = 0; wait < 400; wait++) {
      const left = await three.selectFrom('scheduled_publications').select('article_id').execute();
      if (left.length === 0) break;
      await Bun.sleep(20);
    }
    await Promise.all([jobsOfTwo.close(), jobsOfThree.close()]);
    for (const { articleId } of articles) {
      expect((await articleOf(three, articleId)).state).toBe('published');
      expect((await acts(three, articleId)).filter((act) => act === 'article-published')).toHaveLength(1);
    }
    await two.close();
    await three.close();
  }, 30_000);

  test('can be moved and taken back, and what was there before no longer happens', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const article = await begun(db, gazette);
    await schedulePublication(db, gazette.jonas, article, { publishAt: soon(), visibleChange: true });
    const later = soon(7_200_000);
    await schedulePublication(db, gazette.jonas, article, { publishAt: later, visibleChange: false });
    const jobs = await db.selectFrom('jobs').selectAll().where('name', '=', PUBLISH_WHAT_IS_DUE).execute();
    expect(jobs.map(({ run_at }) => run_at)).toEqual([later]);
    const back = await unschedulePublication(db, gazette.jonas, article.articleId);
    expect(back?.done).toEqual({ publishAt: later, visibleChange: false, revisionId: article.revisionId });
    expect(await unschedulePublication(db, gazette.jonas, article.articleId)).toBeUndefined();
    expect(await db.selectFrom('jobs').select('id').where('name', '=', PUBLISH_WHAT_IS_DUE).execute()).toEqual([]);
    await publishWhatIsDue(db, article.articleId);
    expect((await articleOf(db, article.articleId)).state).toBe('draft');
    // Publishing by hand, and unpublishing, end a plan too: nothing comes back by itself.
    await schedulePublication(db, gazette.jonas, article, { publishAt: soon(), visibleChange: true });
    await publishArticle(db, gazette.jonas, article);
    expect((await plansOf(db, [article.articleId])).size).toBe(0);
    await schedulePublication(db, gazette.jonas, article, { publishAt: soon(), visibleChange: true });
    await unpublishArticle(db, gazette.jonas, article.articleId);
    expect((await plansOf(db, [article.articleId])).size).toBe(0);
  });

  test('is refused in the past, years away, for an older version, for what is not fit, and for reporters', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const article = await begun(db, gazette);
    const plan = (publishAt: string) =>
      schedulePublication(db, gazette.jonas, article, { publishAt, visibleChange: true });
    expect(messages(await plan(soon(-1000)))).toEqual(['desk-schedule-mistake-past']);
    expect(messages(await plan(soon(3 * 366 * 86_400_000)))).toEqual(['desk-schedule-mistake-far']);
    expect(schedulePublication(db, gazette.lena, article, { publishAt: soon(), visibleChange: true })).rejects.toThrow(
      Forbidden,
    );
    const old = { ...article, revisionId: newId() };
    expect(
      await schedulePublication(db, gazette.jonas, old, { publishAt: soon(), visibleChange: true }),
    ).toHaveProperty('conflict');
    const unfit = await begun(db, gazette, { sectionId: null });
    expect(
      await schedulePublication(db, gazette.jonas, unfit, { publishAt: soon(), visibleChange: true }),
    ).toHaveProperty('mistakes');
    const nothing = { articleId: newId(), revisionId: newId() };
    expect(
      await schedulePublication(db, gazette.jonas, nothing, { publishAt: soon(), visibleChange: true }),
    ).toBeUndefined();
    expect(await db.selectFrom('scheduled_publications').selectAll().execute()).toEqual([]);
  });

  test('does not publish a photo whose rights have ended by then, and says so on the article', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const lead = (photoId: string) => ({ photoId, caption: '', credit: 'M. Idris', alternativeText: 'A tap' });
    const ending = await photo(db, day(2));
    const early = await begun(db, gazette, { lead: lead(ending) });
    const atThree = await schedulePublication(db, gazette.jonas, early, {
      publishAt: soon(3 * 86_400_000 + 1000),
      visibleChange: true,
    });
    expect(messages(atThree)).toContain('desk-check-photo-rights');
    expect(
      await schedulePublication(db, gazette.jonas, early, { publishAt: soon(), visibleChange: true }),
    ).toHaveProperty('done');
    // The agency takes its permission back before the time comes.
    await db.write((tx) =>
      tx
        .updateTable('photos')
        .set({ expires_on: day(-1) })
        .where('id', '=', ending)
        .execute(),
    );
    await comes(db, early.articleId);
    expect(await publishWhatIsDue(db, early.articleId)).toBeUndefined();
    expect((await articleOf(db, early.articleId)).state).toBe('draft');
    const failed = (await plansOf(db, [early.articleId])).get(early.articleId);
    expect(failed?.failedAt).not.toBeNull();
    expect(failed?.failures.map(({ message }) => message)).toContain('desk-check-photo-rights');
    expect((await acts(db, early.articleId)).at(-1)).toBe('article-schedule-failed');
    // It does not try again by itself; planning anew does.
    await publishWhatIsDue(db, early.articleId);
    expect((await acts(db, early.articleId)).filter((act) => act === 'article-schedule-failed')).toHaveLength(1);
    await db.write((tx) => tx.updateTable('photos').set({ expires_on: null }).where('id', '=', ending).execute());
    await schedulePublication(db, gazette.jonas, early, { publishAt: soon(), visibleChange: true });
    await comes(db, early.articleId);
    expect(await publishWhatIsDue(db, early.articleId)).toHaveProperty('slug');
  });

  test('respects an embargo: nobody publishes before it, and no plan is made for earlier', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const article = await begun(db, gazette);
    const until = soon(3_600_000);
    expect(messages(await setEmbargo(db, gazette.jonas, article.articleId, soon(-1)))).toEqual([
      'desk-schedule-mistake-past',
    ]);
    expect(await setEmbargo(db, gazette.jonas, article.articleId, until)).toHaveProperty('done');
    expect(messages(await publishArticle(db, gazette.jonas, article))).toEqual(['desk-check-embargo']);
    expect(
      messages(await schedulePublication(db, gazette.jonas, article, { publishAt: soon(), visibleChange: true })),
    ).toEqual(['desk-check-embargo']);
    const then = { publishAt: soon(3_700_000), visibleChange: true };
    expect(await schedulePublication(db, gazette.jonas, article, then)).toHaveProperty('done');
    expect(messages(await setEmbargo(db, gazette.jonas, article.articleId, soon(7_200_000)))).toEqual([
      'desk-embargo-mistake-scheduled',
    ]);
    await unschedulePublication(db, gazette.jonas, article.articleId);
    await setEmbargo(db, gazette.jonas, article.articleId, null);
    expect(await publishArticle(db, gazette.jonas, article)).toHaveProperty('done');
    expect(messages(await setEmbargo(db, gazette.jonas, article.articleId, until))).toEqual([
      'desk-embargo-mistake-public',
    ]);
  });

  test('is kept back by the embargo of its original too, while no reader has seen it', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const original = await begun(db, gazette);
    const translation = await createArticle(
      db,
      gazette.jonas,
      { editionId: gazette.ar.id, siblingOf: original.articleId },
      { ...text(gazette), sectionId: gazette.ar.city, topicIds: [] },
    );
    if ('mistakes' in translation) throw new Error(JSON.stringify(translation.mistakes));
    const until = soon(3_600_000);
    expect(await setEmbargo(db, gazette.jonas, original.articleId, until)).toHaveProperty('done');
    expect(messages(await publishArticle(db, gazette.jonas, translation.done))).toEqual(['desk-check-embargo']);
    const early = { publishAt: soon(), visibleChange: true };
    expect(messages(await schedulePublication(db, gazette.jonas, translation.done, early))).toEqual([
      'desk-check-embargo',
    ]);
    await setEmbargo(db, gazette.jonas, original.articleId, null);
    expect(await publishArticle(db, gazette.jonas, translation.done)).toHaveProperty('done');
    // What is public already is corrected whatever its siblings wait for.
    expect(await setEmbargo(db, gazette.jonas, original.articleId, until)).toHaveProperty('done');
    expect(await publishArticle(db, gazette.jonas, translation.done)).toHaveProperty('done');
  });

  test('has an embargo that a reporter may set and lengthen on their own article, and only an editor lifts', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const made = await createArticle(db, gazette.lena, { editionId: gazette.en.id }, text(gazette));
    if ('mistakes' in made) throw new Error('refused');
    const { articleId } = made.done;
    expect(await setEmbargo(db, gazette.lena, articleId, soon(3_600_000))).toHaveProperty('done');
    expect(await setEmbargo(db, gazette.lena, articleId, soon(7_200_000))).toHaveProperty('done');
    expect(setEmbargo(db, gazette.lena, articleId, soon(1_000_000))).rejects.toThrow(Forbidden);
    expect(setEmbargo(db, gazette.lena, articleId, null)).rejects.toThrow(Forbidden);
    expect(setEmbargo(db, gazette.omar, articleId, soon(9_000_000))).rejects.toThrow(Forbidden);
    expect(setEmbargo(db, gazette.tarek, articleId, soon(9_000_000))).rejects.toThrow(Forbidden);
    expect(await setEmbargo(db, gazette.jonas, articleId, null)).toHaveProperty('done');
  });
});
