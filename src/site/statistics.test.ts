import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { locationOf, siteReader } from '../../tests/site-reader.ts';
import { changeKeeping } from '../comments/keeping-settings.ts';
import { publishComment, rejectComment } from '../comments/moderation.ts';
import { currentPolicy } from '../comments/policy.ts';
import { changeRules, defaultRuleSettings } from '../comments/rule-settings.ts';
import { countedMonths, countMonths } from '../comments/statistics.ts';

const path = '/en/water-returns';

onBothDatabases('the public numbers of the conversation', ({ open }) => {
  test('count comments, decisions by clause, appeals and reports of the month, for one edition', async () => {
    const db = await open();
    const editor = await somebody(db, 'editor');
    const article = await publishedArticle(db);
    const arabic = await publishedArticle(db, { language: 'ar' });
    await changeRules(db, { ...defaultRuleSettings, premoderation: 'everybody' }, editor);
    const receipts: string[] = [];
    for (let n = 0; n < 3; n++) {
      const one = siteReader(db, { address: `192.0.2.${n}` });
      receipts.push(locationOf(await one.post(`${path}/comments`, { name: 'Nadia', email: '', body: `Comment ${n}` })));
    }
    const ids = (await db.selectFrom('comments').select('id').orderBy('id').execute()).map(({ id }) => id);
    const clauseId = (await currentPolicy(db, article.editionId))?.clauses[1]?.id ?? '';
    const seen = (id = '') => ({ id, version: 1, state: 'held' as const });
    await publishComment(db, seen(ids[0]), editor);
    await rejectComment(db, seen(ids[1]), { clauseId, reason: '' }, editor);
    await siteReader(db).post(`${receipts[1]}/appeal`, { words: 'It was fine.' });
    await siteReader(db, { address: '192.0.2.9' }).post(`/en/comments/${ids[0]}/reports`, { reason: clauseId });
    await countMonths(db);
    await countMonths(db);
    const [month, ...others] = await countedMonths(db, article.editionId);
    expect(others).toEqual([]);
    expect(month).toMatchObject({
      received: 3,
      publishedByRule: 0,
      publishedByPerson: 1,
      rejectedByPerson: 1,
      clauses: [{ number: 2, title: 'No insults, no hatred', count: 1 }],
      appeals: { made: 1, upheld: 0, dismissed: 0 },
      reports: { made: 1, unlawful: 0, upheld: 0, dismissed: 0 },
      decided: { count: 2, median: 0, p90: 0 },
    });
    expect((await countedMonths(db, arabic.editionId))[0]?.received).toBe(0);
    const html = await siteReader(db).text('/en/conversation');
    expect(html).toContain('Comments received: 3');
    expect(html).toContain('Clause 2, No insults, no hatred: 1');
    expect((await siteReader(db).get('/ar/conversation')).status).toBe(200);
    expect((await siteReader(db).get('/xx/conversation')).status).toBe(404);
  });

  test('stand beside a page that says how a comment is handled, as it is set', async () => {
    const db = await open();
    const editor = await somebody(db, 'editor');
    await publishedArticle(db);
    await changeRules(db, { ...defaultRuleSettings, premoderation: 'everybody' }, editor);
    await changeKeeping(db, { networkDays: 7 }, editor);
    const html = await siteReader(db).text('/en/conversation/handling');
    expect(html).toContain('At present a moderator reads every comment');
    expect(html).toContain('for 7 days at most');
    expect(html).toContain('This publication sends no letters');
    expect(await siteReader(db).text('/en/policy')).toContain('href="/en/conversation/handling"');
  });
});
