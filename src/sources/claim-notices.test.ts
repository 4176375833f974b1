import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { done } from '../../tests/reading.ts';
import { toldClaim } from '../../tests/told-claim.ts';
import { newId } from '../database/ids.ts';
import { Forbidden } from '../people/rights.ts';
import { openCorrectionRequests } from '../stories/correction-requests.ts';
import { correctionsLog } from '../stories/corrections.ts';
import { unpublishArticle } from '../stories/publication.ts';
import { standOnClaim } from './changed-standings.ts';
import { announceNotice } from './claim-notices.ts';
import { PUT_NOTICE_UP, putNoticeUp, queueNotices } from './putting-up-notices.ts';
import { waiveReview } from './settled-reviews.ts';
import { articlesWaitingFor, languagesWaitingFor, waitingArticles } from './waiting-articles.ts';

const notes = {
  en: 'An earlier version said that the dam holds. It leaks.',
  ar: 'ذكرت نسخة سابقة أن السد سليم، وهو يسرب.',
};

onBothDatabases('one note on every article that rests on a fallen claim', ({ open }) => {
  const begin = async () => {
    const story = await toldClaim(await open());
    const { db, jonas, claim, tell } = story;
    const english = await tell('en', 'The dam');
    const arabic = await tell('ar', 'السد', english.id);
    const alone = await tell('en', 'The river');
    done(await standOnClaim(db, jonas, claim.id, { standing: 'denied' }));
    const corrections = async () =>
      db.selectFrom('corrections').select(['article_id', 'kind', 'note', 'made_by']).orderBy('article_id').execute();
    const typed = { id: newId(), kind: 'correction', notes };
    return { ...story, english, arabic, alone, corrections, typed };
  };

  test('goes up in each article’s language, in the log of its edition, and closes what waits', async () => {
    const { db, jonas, claim, typed, english, arabic, alone, corrections, en, ar } = await begin();
    expect(await languagesWaitingFor(db, claim.id)).toEqual([
      { language: 'en', articles: 2 },
      { language: 'ar', articles: 1 },
    ]);
    const told = done(await announceNotice(db, jonas, claim.id, typed));
    expect(told).toEqual({ noticeId: typed.id, articles: 3 });
    expect(await putNoticeUp(db, typed.id)).toBe(3);
    expect(await waitingArticles(db)).toBe(0);
    expect(await corrections()).toEqual(
      [
        { article_id: english.id, note: notes.en },
        { article_id: arabic.id, note: notes.ar },
        { article_id: alone.id, note: notes.en },
      ]
        .map((one) => ({ ...one, kind: 'correction' as const, made_by: jonas.id }))
        .sort((a, b) => (a.article_id < b.article_id ? -1 : 1)),
    );
    expect((await correctionsLog(db, en.id)).total).toBe(2);
    expect((await correctionsLog(db, ar.id)).items).toMatchObject([{ note: notes.ar, article: { id: arabic.id } }]);
    const lines = await db
      .selectFrom('audit_entries')
      .select('subject_id')
      .where('action', '=', 'article-corrected')
      .execute();
    expect(lines).toHaveLength(3);
  });

  test('renews the page that readers have of each', async () => {
    const { db, jonas, claim, typed, get, english } = await begin();
    done(await announceNotice(db, jonas, claim.id, typed));
    await putNoticeUp(db, typed.id);
    expect(await (await get(english.path)).text()).toContain('It leaks.');
    const tags = await db.selectFrom('changes').select('tag').execute();
    expect(tags.map(({ tag }) => tag)).toContain(`article:${english.id}`);
  });

  test('asks no article of the story again that has it, but one that has not', async () => {
    const { db, jonas, claim, typed, arabic } = await begin();
    done(await announceNotice(db, jonas, claim.id, typed));
    await putNoticeUp(db, typed.id);
    expect(await openCorrectionRequests(db)).toEqual([]);
    const other = await begin();
    done(
      await announceNotice(other.db, other.jonas, other.claim.id, { ...typed, id: newId(), notes: { en: notes.en } }),
    );
    const { id } = await other.db.selectFrom('claim_notices').select('id').executeTakeFirstOrThrow();
    expect(await putNoticeUp(other.db, id)).toBe(2);
    const requests = await openCorrectionRequests(other.db);
    expect(requests.map(({ articleId }) => articleId)).toEqual([other.arabic.id]);
    expect((await articlesWaitingFor(other.db, other.claim.id)).articles).toMatchObject([
      { articleId: other.arabic.id },
    ]);
    expect(arabic.id).not.toBe(other.arabic.id);
  });

  test('sent twice, or by two processes at once, goes up once', async () => {
    const { db, jonas, claim, typed, corrections } = await begin();
    const [once, twice] = await Promise.all([
      announceNotice(db, jonas, claim.id, typed),
      announceNotice(db, jonas, claim.id, typed),
    ]);
    expect(done(once)).toEqual(done(twice));
    const put = await Promise.all([putNoticeUp(db, typed.id), putNoticeUp(db, typed.id)]);
    expect(put[0] + put[1]).toBe(3);
    expect(await corrections()).toHaveLength(3);
    expect(done(await announceNotice(db, jonas, claim.id, typed))).toEqual({ noticeId: typed.id, articles: 3 });
    expect(await putNoticeUp(db, typed.id)).toBe(0);
    expect(await announceNotice(db, jonas, claim.id, { ...typed, id: newId() })).toMatchObject({
      mistakes: [{ message: 'desk-falling-mistake-nothing' }],
    });
    expect(await db.selectFrom('claim_notices').selectAll().execute()).toHaveLength(1);
  });

  test('goes on after the process died in the middle, and leaves alone what was settled or taken down meanwhile', async () => {
    const { db, jonas, claim, typed, english, arabic, alone, corrections, republish } = await begin();
    done(await announceNotice(db, jonas, claim.id, typed));
    // It died before the first: the job is what is left of it.
    const job = await db.selectFrom('jobs').selectAll().where('name', '=', PUT_NOTICE_UP).executeTakeFirstOrThrow();
    expect((await articlesWaitingFor(db, claim.id)).articles.every(({ noticeComes }) => noticeComes)).toBe(true);
    await db.write((tx) => tx.deleteFrom('jobs').execute());
    for (const _ of [1, 2]) await queueNotices(db);
    const again = await db.selectFrom('jobs').select('payload_json').execute();
    expect(again).toEqual([{ payload_json: job.payload_json }]);
    done(await waiveReview(db, jonas, { claimId: claim.id, articleId: english.id }, 'It says so.'));
    await unpublishArticle(db, jonas, arabic.id);
    expect(await putNoticeUp(db, JSON.parse(job.payload_json).noticeId)).toBe(1);
    expect((await corrections()).map(({ article_id }) => article_id)).toEqual([alone.id]);
    await republish(arabic.id);
    expect((await articlesWaitingFor(db, claim.id)).articles).toMatchObject([
      { articleId: arabic.id, noticeComes: false },
    ]);
  });

  test('refuses whoever may not, and whatever makes no sense, and says why', async () => {
    const { db, jonas, lena, claim, typed } = await begin();
    await expect(announceNotice(db, lena, claim.id, typed)).rejects.toBeInstanceOf(Forbidden);
    expect(await announceNotice(db, jonas, 'nobody', typed)).toBeUndefined();
    for (const [wrong, field] of [
      [{ ...typed, id: "'; drop table claims" }, 'form'],
      [{ ...typed, kind: 'joke' }, 'kind'],
      [{ ...typed, notes: {} }, 'form'],
      [{ ...typed, notes: { en: ' ', ar: '' } }, 'form'],
      [{ ...typed, notes: { en: '\u200b' } }, 'note-en'],
      [{ ...typed, notes: { en: 'x'.repeat(2001) } }, 'note-en'],
      [{ ...typed, notes: { fa: 'متن' } }, 'form'],
      [{ ...typed, notes: { constructor: 'x' } }, 'form'],
    ] as const)
      expect([field, await announceNotice(db, jonas, claim.id, wrong)]).toMatchObject([
        field,
        { mistakes: [{ field }] },
      ]);
    expect(await db.selectFrom('claim_notices').selectAll().execute()).toEqual([]);
    done(await announceNotice(db, jonas, claim.id, typed));
    const { sara } = await begin();
    // Somebody else's form with the same id is not this one.
    expect(await announceNotice(db, { ...sara }, claim.id, typed)).toMatchObject({ mistakes: [{ field: 'form' }] });
  });
});
