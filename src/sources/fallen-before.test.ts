import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { done, setAsideDoubts } from '../../tests/reading.ts';
import { writeAgain, writeDown } from '../../tests/telling.ts';
import { damWords, toldClaim } from '../../tests/told-claim.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { checkedFindings } from '../stories/check-facts.ts';
import { articleWithDraft, publishArticle } from '../stories/publication.ts';
import { standOnClaim } from './changed-standings.ts';
import { fallenClaims } from './falling-claims.ts';
import { waiveReview } from './settled-reviews.ts';
import { articlesWaitingFor } from './waiting-articles.ts';

onBothDatabases('a claim that fell before an article told of it', ({ open, place }) => {
  const begin = async () => {
    const story = await toldClaim(await open());
    const { db, jonas, claim, text, said } = story;
    const stand = async (standing: string) => done(await standOnClaim(db, jonas, claim.id, { standing }));
    const waiting = async () => (await articlesWaitingFor(db, claim.id)).articles;
    const asked = async (articleId: string) => {
      const found = await articleWithDraft(db, articleId);
      if (found === undefined) throw new Error('no article');
      const findings = await checkedFindings(db, found.article, found.draft);
      return findings.filter(({ check }) => check === 'fallen-claim');
    };
    const tryToPublish = async (articleId: string) => {
      const found = await articleWithDraft(db, articleId);
      return publishArticle(db, jonas, { articleId, revisionId: found?.draft.id ?? '' });
    };
    /** Publishes an article that tells nothing of the claim, and ties its words to the claim afterwards. */
    const write = async (stance: 'supports' | 'denies' = 'supports') => {
      const { id } = await story.publish('en', { headline: 'The dam', words: text.en('Nothing more.') });
      done(await writeDown(db, jonas, id, { ...said, stance }, { quote: damWords.en }));
      return id;
    };
    return { ...story, stand, waiting, asked, tryToPublish, write };
  };

  test('asks for a reason before the article is published, and puts it into the queue when it is', async () => {
    const { db, jonas, claim, stand, waiting, asked, tryToPublish, write } = await begin();
    await stand('retracted');
    const id = await write();
    expect(await asked(id)).toMatchObject([
      { strength: 'override', guide: 'fallen-claim', values: { standing: 'retracted', words: claim.words.en ?? '' } },
    ]);
    expect(await tryToPublish(id)).toMatchObject({ mistakes: [{ message: 'desk-check-fallen-claim' }] });
    expect(await waiting()).toEqual([]);
    await setAsideDoubts(db, jonas, id);
    done(await tryToPublish(id));
    expect(await waiting()).toMatchObject([{ articleId: id, words: [damWords.en], isChanged: false }]);
    expect(await fallenClaims(db)).toMatchObject([{ claim: { id: claim.id }, fell: 'retracted', articles: 1 }]);
  });

  test('asks once: what was signed for the article stays signed, however often it is published', async () => {
    const { db, jonas, claim, stand, waiting, asked, tryToPublish, write, rewrite, text } = await begin();
    await stand('disputed');
    const id = await write();
    await setAsideDoubts(db, jonas, id);
    done(await tryToPublish(id));
    expect(await asked(id)).toEqual([]);
    done(await tryToPublish(id));
    expect(await db.selectFrom('claim_reviews').selectAll().execute()).toHaveLength(1);
    done(await waiveReview(db, jonas, { claimId: claim.id, articleId: id }, 'It says that it is disputed.'));
    await rewrite(id, 'en', 'The dam above the city', text.en('A comma was wrong.'));
    expect(await asked(id)).toEqual([]);
    done(await tryToPublish(id));
    expect(await waiting()).toEqual([]);
    // It falls further: that is another thing to answer for.
    await stand('denied');
    expect(await waiting()).toMatchObject([{ articleId: id }]);
    done(await tryToPublish(id));
    expect(await db.selectFrom('claim_reviews').selectAll().execute()).toHaveLength(2);
  });

  test('waits again where an edit took it out of the article and another one brought it back', async () => {
    const { tell, stand, waiting, asked, tryToPublish, rewrite, republish, text, db, jonas, said } = await begin();
    const { id } = await tell('en', 'The dam');
    await stand('retracted');
    expect(await asked(id)).toEqual([]);
    await rewrite(id, 'en', 'The dam', 'Nothing is left of it.');
    await republish(id);
    expect(await waiting()).toEqual([]);
    await republish(id);
    expect(await waiting()).toEqual([]);
    await rewrite(id, 'en', 'The dam', text.en('It is back.'));
    done(await writeDown(db, jonas, id, said, { quote: damWords.en }));
    expect(await asked(id)).toHaveLength(1);
    expect(await tryToPublish(id)).toHaveProperty('mistakes');
    await republish(id);
    expect(await waiting()).toMatchObject([{ articleId: id, isChanged: false }]);
    expect(await db.selectFrom('claim_reviews').select(['state', 'decided_by', 'reason']).execute()).toEqual([
      { state: 'open', decided_by: null, reason: null },
    ]);
  });

  test('finds the article also where it falls in another process while the article is published', async () => {
    const where = await place();
    const [one, two] = [await openDatabase(where), await openDatabase(where)];
    await migrate(one, where.dataDir);
    const { jonas, claim, said, text, publish } = await toldClaim(one);
    for (let round = 0; round < 8; round++) {
      done(await standOnClaim(one, jonas, claim.id, { standing: 'confirmed' }));
      const { id } = await publish('en', { headline: `The dam, day ${round}`, words: text.en('Nothing more.') });
      done(await writeDown(one, jonas, id, said, { quote: damWords.en }));
      await setAsideDoubts(one, jonas, id);
      const found = await articleWithDraft(one, id);
      const seen = { articleId: id, revisionId: found?.draft.id ?? '' };
      const [published] = await Promise.all([
        publishArticle(two, jonas, seen),
        standOnClaim(one, jonas, claim.id, { standing: 'denied' }),
      ]);
      const isOut = published !== undefined && 'done' in published;
      const open = await one.selectFrom('claim_reviews').select('state').where('article_id', '=', id).execute();
      expect([round, isOut, open]).toEqual([round, isOut, isOut ? [{ state: 'open' }] : []]);
    }
    await one.close();
    await two.close();
  });

  test('is nothing to ask where the article only tells who denies it, or the newsroom stands on it again', async () => {
    const { db, jonas, stand, waiting, asked, tryToPublish, write, said } = await begin();
    await stand('denied');
    const id = await write('denies');
    expect(await asked(id)).toEqual([]);
    done(await tryToPublish(id));
    expect(await waiting()).toEqual([]);
    const { statement_id } = await db.selectFrom('statement_anchors').select('statement_id').executeTakeFirstOrThrow();
    done(await writeAgain(db, jonas, { articleId: id, statementId: statement_id }, said));
    expect(await asked(id)).toHaveLength(1);
    await stand('confirmed');
    expect(await asked(id)).toEqual([]);
    done(await tryToPublish(id));
    expect(await waiting()).toEqual([]);
  });
});
