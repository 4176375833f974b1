import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../../tests/databases.ts';
import { deskOf } from '../../../tests/desk-door.ts';
import { publishedArticle, somebody } from '../../../tests/published-article.ts';
import { postComment } from '../../comments/comments.ts';
import { keepingSettingsOf } from '../../comments/keeping-settings.ts';
import { currentPolicy } from '../../comments/policy.ts';
import { ruleSettingsOf } from '../../comments/rule-settings.ts';
import { newId } from '../../database/ids.ts';

/** What the page's forms hold, as a browser would send them back. */
function valuesIn(html: string, action: string): Record<string, string> {
  const form = new RegExp(`<form[^>]*action="${action}"[^>]*>([\\s\\S]*?)</form>`).exec(html)?.[1] ?? '';
  const values: Record<string, string> = {};
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1];
    const isTicked = /type="(?:checkbox|radio)"/.test(input) ? / checked/.test(input) : true;
    const name = attribute('name');
    if (name !== undefined && isTicked) values[name] = attribute('value') ?? '';
  }
  return values;
}

onBothDatabases('the desk’s policy page', ({ open, place }) => {
  test('keeps every setting when the form is saved as it stands, and one that was changed', async () => {
    const db = await open();
    await publishedArticle(db);
    const desk = deskOf(db, (await place()).dataDir, await somebody(db, 'editor'));
    const before = await ruleSettingsOf(db);
    const values = valuesIn(await (await desk.get('/desk/policy')).text(), '/desk/policy/rules');
    expect((await desk.post('/desk/policy/rules', values)).status).toBe(303);
    expect(await ruleSettingsOf(db)).toEqual(before);
    const hours = { openingHours: 'yes', 'from-4': '', 'to-4': '', 'from-0': '08:00', 'to-0': '22:00' };
    expect((await desk.post('/desk/policy/rules', { ...values, ...hours })).status).toBe(303);
    const after = await ruleSettingsOf(db);
    expect([after.openingHours, after.hours[0], after.hours[4]]).toEqual([true, { from: '08:00', to: '22:00' }, null]);
    const wrong = await desk.post('/desk/policy/rules', {
      ...values,
      external: 'yes',
      externalAddress: 'http://x.example',
    });
    expect(wrong.status).toBe(422);
  });

  test('sets how long things are kept and when moderators are woken, and gives back what is out of bounds', async () => {
    const db = await open();
    await publishedArticle(db);
    const desk = deskOf(db, (await place()).dataDir, await somebody(db, 'editor'));
    const values = valuesIn(await (await desk.get('/desk/policy')).text(), '/desk/policy/keeping');
    expect(values).toEqual({ emailDays: '365', networkDays: '30', wakeAtHeld: '20', wakeAfterHours: '12' });
    const saved = await desk.post('/desk/policy/keeping', { ...values, emailDays: '90', wakeAtHeld: '0' });
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/desk/policy?done=keeping#keeping']);
    const now = { emailDays: 90, networkDays: 30, wakeAtHeld: 0, wakeAfterHours: 12 };
    expect(await keepingSettingsOf(db)).toEqual(now);
    for (const networkDays of ['31', '0', 'many', '1.5', '']) {
      const refused = await desk.post('/desk/policy/keeping', { ...values, emailDays: '77', networkDays });
      const page = await refused.text();
      expect([refused.status, valuesIn(page, '/desk/policy/keeping').emailDays]).toEqual([422, '77']);
      expect(page).toContain('aria-invalid="true"');
    }
    expect(await keepingSettingsOf(db)).toEqual(now);
  });

  test('keeps what the clauses of a policy are about when a new version is published', async () => {
    const db = await open();
    const { editionId } = await publishedArticle(db, { language: 'ar' });
    const desk = deskOf(db, (await place()).dataDir, await somebody(db, 'editor'), 'ar');
    const before = (await currentPolicy(db, editionId))?.clauses ?? [];
    const form = {
      seen: '1',
      intro: 'مرحبا',
      title: before.map(({ title }) => title),
      text: before.map(({ text }) => text),
      about: before.map(({ about }) => about ?? ''),
    };
    expect(await (await desk.get(`/desk/policy/${editionId}`)).text()).toContain('<option value="spam" selected');
    expect((await desk.post(`/desk/policy/${editionId}`, form)).status).toBe(303);
    const after = await currentPolicy(db, editionId);
    expect(after?.clauses.map(({ about }) => about)).toEqual(before.map(({ about }) => about));
    expect(after?.number).toBe(2);
  });

  test('rehearses words, domains and settings without saving them', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const desk = deskOf(db, (await place()).dataDir, await somebody(db, 'editor'));
    for (const body of ['What a <b>scoundrel</b>!', 'See https://www.shop.example/now', 'All well.'])
      await postComment(
        db,
        article,
        { id: newId(), isKnown: true, networkHash: null },
        {
          name: 'Nadia',
          email: '',
          body,
          parentId: null,
        },
      );
    const words = await desk.post('/desk/policy/words/rehearsal', {
      words: 'scoundrel',
      verdict: 'reject',
      about: 'abuse',
    });
    expect(words.status).toBe(200);
    const page = await words.text();
    expect(page).toContain('What a &lt;b&gt;scoundrel&lt;/b&gt;!');
    expect(page).not.toContain('All well.');
    const domains = await desk.post('/desk/policy/domains/rehearsal', {
      domains: 'shop.example',
      domainVerdict: 'reject',
    });
    expect(await domains.text()).toContain('See https://www.shop.example/now');
    const values = valuesIn(await (await desk.get('/desk/policy')).text(), '/desk/policy/rules');
    const settings = await desk.post('/desk/policy/rules/rehearsal', { ...values, premoderation: 'nobody' });
    expect(await settings.text()).toContain('All well.');
    expect(await db.selectFrom('words').select('id').execute()).toEqual([]);
    expect(await db.selectFrom('blocked_domains').select('id').execute()).toEqual([]);
    expect((await ruleSettingsOf(db)).premoderation).toBe('first-comment');
  });
});
