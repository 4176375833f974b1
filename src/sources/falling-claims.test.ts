import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { done } from '../../tests/reading.ts';
import { writeAgain } from '../../tests/telling.ts';
import { toldClaim } from '../../tests/told-claim.ts';
import { Forbidden } from '../people/rights.ts';
import { correctArticle } from '../stories/corrections.ts';
import { unpublishArticle } from '../stories/publication.ts';
import { standOnClaim } from './changed-standings.ts';
import { fallenClaims, fallenClaimsOf } from './falling-claims.ts';
import { closeRecovered, settleByEdit, waiveReview } from './settled-reviews.ts';
import { articlesWaitingFor, waitingArticles } from './waiting-articles.ts';

onBothDatabases('a claim that falls', ({ open }) => {
  const begin = async () => {
    const story = await toldClaim(await open());
    const { db, jonas, claim } = story;
    const stand = async (standing: string) => done(await standOnClaim(db, jonas, claim.id, { standing }));
    const waiting = async () => (await articlesWaitingFor(db, claim.id)).articles;
    return { ...story, stand, waiting };
  };

  test('puts every published article that rests on it into the queue, in every edition, with its words', async () => {
    const { db, tell, stand, waiting, claim, publish, en, ar } = await begin();
    const english = await tell('en', 'The dam');
    const arabic = await tell('ar', 'السد', english.id);
    await publish('en', { headline: 'Bakery prices' });
    await stand('confirmed');
    expect(await waitingArticles(db)).toBe(0);
    await stand('denied');
    expect(await waitingArticles(db)).toBe(2);
    expect(await fallenClaims(db)).toMatchObject([
      { claim: { id: claim.id, standing: 'denied' }, fell: 'denied', articles: 2 },
    ]);
    expect(await waiting()).toMatchObject(
      [
        { articleId: english.id, editionId: en.id, headline: 'The dam', words: ['The dam holds'], isChanged: false },
        { articleId: arabic.id, editionId: ar.id, headline: 'السد', words: ['السد سليم'], isChanged: false },
      ].sort((a, b) => (a.articleId < b.articleId ? -1 : 1)),
    );
    expect(await fallenClaimsOf(db, arabic.id)).toMatchObject([{ id: claim.id }]);
  });

  test('is not closed by an edit that leaves the words, until an editor says that it is', async () => {
    const { db, tell, stand, waiting, rewrite, republish, text, claim, jonas, lena } = await begin();
    const { id } = await tell('en', 'The dam');
    await stand('denied');
    const asked = { claimId: claim.id, articleId: id };
    await expect(settleByEdit(db, lena, asked)).rejects.toBeInstanceOf(Forbidden);
    expect(await settleByEdit(db, jonas, asked)).toMatchObject({ mistakes: [{ field: 'form' }] });
    await republish(id);
    expect(await settleByEdit(db, jonas, asked)).toMatchObject({ mistakes: [{ field: 'form' }] });
    await rewrite(id, 'en', 'The dam above the city', text.en('A comma was wrong.'));
    await republish(id);
    expect(await waiting()).toMatchObject([{ articleId: id, isChanged: true }]);
    done(await settleByEdit(db, jonas, asked));
    expect(await waiting()).toEqual([]);
    expect(await settleByEdit(db, jonas, asked)).toBeUndefined();
  });

  test('is closed by a new version that tells another thing of it, or nothing', async () => {
    const { db, tell, stand, waiting, rewrite, republish, jonas, said } = await begin();
    const gone = await tell('en', 'The dam');
    const denies = await tell('en', 'The other dam');
    await stand('retracted');
    await rewrite(gone.id, 'en', 'The dam', 'The governor was wrong about the dam.');
    await republish(gone.id);
    expect((await waiting()).map(({ articleId }) => articleId)).toEqual([denies.id]);
    const { statement_id } = await db
      .selectFrom('statement_anchors')
      .select('statement_id')
      .where('article_id', '=', denies.id)
      .executeTakeFirstOrThrow();
    const place = { articleId: denies.id, statementId: statement_id };
    done(await writeAgain(db, jonas, place, { ...said, stance: 'denies' }));
    await republish(denies.id);
    expect(await waiting()).toEqual([]);
    const closed = await db.selectFrom('claim_reviews').select(['state', 'decided_by']).execute();
    expect(closed).toEqual([
      { state: 'edited', decided_by: jonas.id },
      { state: 'edited', decided_by: jonas.id },
    ]);
  });

  test('is closed by a note only where the note is about it', async () => {
    const { db, tell, stand, waiting, claim, jonas } = await begin();
    const { id } = await tell('en', 'The dam');
    await stand('disputed');
    done(await correctArticle(db, jonas, id, { kind: 'correction', note: 'It was Monday.' }));
    expect(await waiting()).toMatchObject([{ articleId: id }]);
    done(await correctArticle(db, jonas, id, { kind: 'correction', note: 'It leaks.', claims: ['nobody', claim.id] }));
    expect(await waiting()).toEqual([]);
  });

  test('is closed by a signed waiver, with a reason, once', async () => {
    const { db, tell, stand, waiting, claim, jonas, lena } = await begin();
    const { id } = await tell('en', 'The dam');
    await stand('denied');
    const asked = { claimId: claim.id, articleId: id };
    await expect(waiveReview(db, lena, asked, 'x')).rejects.toBeInstanceOf(Forbidden);
    for (const reason of ['', ' \u200b ', 'x'.repeat(501)])
      expect(await waiveReview(db, jonas, asked, reason)).toMatchObject({ mistakes: [{ field: 'reason' }] });
    expect(await waiveReview(db, jonas, { ...asked, claimId: 'another' }, 'It says so.')).toBeUndefined();
    done(await waiveReview(db, jonas, asked, 'It quotes him, and says that he was wrong.'));
    expect(await waiveReview(db, jonas, asked, 'Again')).toBeUndefined();
    expect(await waiting()).toEqual([]);
    const line = await db.selectFrom('audit_entries').selectAll().where('action', '=', 'claim-waived').execute();
    expect(line).toMatchObject([{ subject_id: id, staff_id: jonas.id }]);
  });

  test('twice while articles wait shows each once, and one act closes it', async () => {
    const { db, tell, stand, waiting, claim, jonas } = await begin();
    const { id } = await tell('en', 'The dam');
    await stand('disputed');
    await stand('denied');
    expect(await db.selectFrom('claim_reviews').selectAll().execute()).toHaveLength(2);
    expect(await waiting()).toHaveLength(1);
    expect(await fallenClaims(db)).toMatchObject([{ fell: 'denied', articles: 1 }]);
    expect(await waitingArticles(db)).toBe(1);
    done(await waiveReview(db, jonas, { claimId: claim.id, articleId: id }, 'It says so itself.'));
    expect(await waiting()).toEqual([]);
  });

  test('and is confirmed again says so, and all of it is closed together, not before', async () => {
    const { db, tell, stand, waiting, claim, jonas, lena } = await begin();
    await tell('en', 'The dam');
    await tell('ar', 'السد');
    await stand('denied');
    expect(await closeRecovered(db, jonas, claim.id, 'It holds.')).toMatchObject({ mistakes: [{ field: 'form' }] });
    await stand('confirmed');
    expect(await fallenClaims(db)).toMatchObject([{ claim: { standing: 'confirmed' }, fell: 'denied', articles: 2 }]);
    await expect(closeRecovered(db, lena, claim.id, 'x')).rejects.toBeInstanceOf(Forbidden);
    expect(done(await closeRecovered(db, jonas, claim.id, 'The second report came in.'))).toEqual({ closed: 2 });
    expect(await closeRecovered(db, jonas, claim.id, 'Again')).toBeUndefined();
    expect(await waiting()).toEqual([]);
  });

  test('waits for an article that was taken down until it is back', async () => {
    const { db, tell, stand, waiting, republish, jonas } = await begin();
    const { id } = await tell('en', 'The dam');
    await unpublishArticle(db, jonas, id);
    await stand('denied');
    expect(await waiting()).toEqual([]);
    expect(await fallenClaims(db)).toEqual([]);
    await republish(id);
    expect(await waiting()).toMatchObject([{ articleId: id }]);
  });

  test('is found in its index, without reading an article that does not rest on it', async () => {
    const { db, claim } = await begin();
    const { sql } = await import('kysely');
    const asked = sql`select distinct a.id from published_statements as p inner join articles as a on a.id = p.article_id
      where p.claim_id = ${sql.lit(claim.id)} and a.state = 'published' order by a.id`;
    // PostgreSQL reads a small table whole whatever indexes it has.
    const plan = await db.write(async (tx) => {
      if (db.kind === 'postgres') await sql`set local enable_seqscan = off`.execute(tx);
      return (await sql`${sql.raw(db.kind === 'postgres' ? 'explain' : 'explain query plan')} ${asked}`.execute(tx))
        .rows;
    });
    expect(JSON.stringify(plan)).toContain('published_statements_claim');
  });
});
