import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { locationOf, siteReader } from '../../tests/site-reader.ts';
import { rejectComment } from '../comments/moderation.ts';
import { currentPolicy } from '../comments/policy.ts';
import { changeRules, defaultRuleSettings } from '../comments/rule-settings.ts';
import { timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';

const path = '/en/water-returns';
const hostile = `'"<script>alert(1)</script>&`;
const notice = {
  reason: 'unlawful',
  explanation: 'It calls for setting fire to a house and names the house.',
  law: 'Criminal code, 111',
  name: 'Rana Aziz',
  email: 'rana@example.org',
  goodFaith: 'yes',
};

/** A published comment, its report's addresses and the clauses that it may break. */
async function commented(db: Database) {
  const editor = await somebody(db, 'editor');
  const article = await publishedArticle(db);
  await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody' }, editor);
  const writer = siteReader(db, { address: '203.0.113.5' });
  await writer.post(`${path}/comments`, { name: `Nadia ${hostile}`, email: '', body: `Burn it. ${hostile}` });
  const { id } = await db.selectFrom('comments').select('id').executeTakeFirstOrThrow();
  const clauses = (await currentPolicy(db, article.editionId))?.clauses ?? [];
  const clause = clauses[1]?.id ?? '';
  return {
    editor,
    article,
    writer,
    id,
    clause,
    form: `/en/comments/${id}/report`,
    reports: `/en/comments/${id}/reports`,
  };
}

const rows = (db: Database) => db.selectFrom('reports').selectAll().execute();

onBothDatabases('a report', ({ open }) => {
  test('cites a clause, leads to its receipt, and changes nothing that readers see', async () => {
    const db = await open();
    const { form, reports, clause, id } = await commented(db);
    const reader = siteReader(db);
    const shown = await reader.text(form);
    expect(shown).toContain('Clause 2: No insults, no hatred');
    expect(shown).not.toContain('<script>alert');
    expect((await reader.get(`${path}/comments/${id}/report`)).headers.get('location')).toBe(form);
    const sent = await reader.post(reports, { reason: clause, explanation: hostile });
    expect([sent.status, locationOf(sent)]).toEqual([303, expect.stringMatching(/^\/en\/reports\/[\w-]{43}$/)]);
    expect(sent.headers.get('set-cookie')).toContain('HttpOnly; SameSite=Lax');
    const receipt = await reader.get(locationOf(sent));
    expect(receipt.headers.get('cache-control')).toBe('no-store');
    const html = await receipt.text();
    expect(html).toContain('Your report has arrived.');
    expect(html).toContain('Clause 2: No insults, no hatred');
    expect(html).not.toContain('<script>alert');
    const again = await reader.post(reports, { reason: clause, explanation: 'Once more.' });
    expect(locationOf(again)).toBe(locationOf(sent));
    expect(await db.selectFrom('comments').select(['state', 'version']).execute()).toEqual([
      { state: 'published', version: 1 },
    ]);
    expect((await rows(db)).map(({ kind, explanation, name }) => [kind, explanation, name])).toEqual([
      ['clause', hostile, null],
    ]);
  });

  test('of unlawful content needs what the law asks for, and keeps it', async () => {
    const db = await open();
    const { reports } = await commented(db);
    const reader = siteReader(db);
    for (const [field, words] of [
      ['explanation', 'Explain why'],
      ['name', 'Write your name, or tick'],
      ['email', 'Write an e-mail address, or tick'],
      ['goodFaith', 'A notice needs this statement.'],
    ] as const) {
      const back = await reader.post(reports, { ...notice, [field]: '' });
      const html = await back.text();
      expect([back.status, html.includes(words), html.includes('Criminal code, 111')]).toEqual([422, true, true]);
    }
    expect(await rows(db)).toEqual([]);
    const sent = await reader.post(reports, notice);
    const html = await reader.text(locationOf(sent));
    expect(html).toContain('It is unlawful, and I give notice of it');
    expect(html).toContain('rana@example.org');
    const [row] = await rows(db);
    expect(row).toMatchObject({ kind: 'unlawful', clause_id: null, name: 'Rana Aziz', email: 'rana@example.org' });
    expect(row?.good_faith_at).not.toBeNull();
  });

  test('of an offence against children takes no name, even where one was typed', async () => {
    const db = await open();
    const { reports } = await commented(db);
    const reader = siteReader(db);
    const sent = await reader.post(reports, { ...notice, children: 'yes' });
    expect(sent.status).toBe(303);
    expect((await rows(db)).map(({ name, email }) => [name, email])).toEqual([[null, null]]);
  });

  test('with line breaks, lists or signs in name and address is refused or kept as plain words', async () => {
    const db = await open();
    const { reports } = await commented(db);
    const reader = siteReader(db);
    for (const email of [
      'rana@example.org\r\nBcc: all@example.org',
      'rana@example.org, all@example.org',
      'Rana <rana@example.org>',
      'rana@example',
      `rana'"<@example.org`,
      '@example.org',
      `${'r'.repeat(250)}@example.org`,
    ])
      expect((await reader.post(reports, { ...notice, email })).status).toBe(422);
    await reader.post(reports, {
      ...notice,
      name: `Rana\r\nBcc: all@example.org ${hostile}`,
      law: `a\r\nb ${hostile}`,
    });
    const [row] = await rows(db);
    expect(row?.name).toBe(`Rana Bcc: all@example.org ${hostile}`);
    expect(row?.law).toBe(`a b ${hostile}`);
    expect((await reader.post(reports, { ...notice, explanation: 'x'.repeat(3001) })).status).toBe(422);
  });

  test('sent a hundred times at once is one, with a cookie and without', async () => {
    const db = await open();
    const { form, reports, clause } = await commented(db);
    const draft = { reason: clause, explanation: 'An insult.' };
    const [, once = ''] = /name="once" value="([^"]+)"/.exec(await siteReader(db).text(form)) ?? [];
    const strangers = await Promise.all(
      Array.from({ length: 100 }, () => siteReader(db).send(reports, formOf({ ...draft, once }))),
    );
    expect(new Set(strangers.map(locationOf)).size).toBe(1);
    const known = siteReader(db, { address: '198.51.100.8' });
    await known.post(`${path}/reaction`, { value: 'like' });
    const answers = await Promise.all(Array.from({ length: 100 }, () => known.post(reports, draft)));
    expect(new Set(answers.map(locationOf)).size).toBe(1);
    expect((await rows(db)).length).toBe(2);
  });

  test('hands nobody the report or the identity of another reader of the same network', async () => {
    const db = await open();
    const { reports, clause } = await commented(db);
    const draft = { reason: clause, explanation: '' };
    const ann = siteReader(db);
    await ann.post(`${path}/reaction`, { value: 'like' });
    const own = await ann.post(reports, draft);
    const forms = ['', 'x'.repeat(43)];
    for (const once of forms) {
      const other = await siteReader(db).send(reports, formOf({ ...draft, once }));
      expect(locationOf(other)).not.toBe(locationOf(own));
    }
    const reporters = (await rows(db)).map(({ commenter_id }) => commenter_id);
    expect(new Set(reporters).size).toBe(1 + forms.length);
  });

  test('takes up a legal notice after a clause, and what is said again after it was taken back', async () => {
    const db = await open();
    const { reports, clause } = await commented(db);
    const reader = siteReader(db);
    const first = locationOf(await reader.post(reports, { reason: clause, explanation: 'An insult.' }));
    expect(locationOf(await reader.post(reports, notice))).toBe(first);
    expect(await rows(db)).toMatchObject([{ kind: 'unlawful', clause_id: null, name: 'Rana Aziz', law: notice.law }]);
    // A clause says less than a notice: that stays.
    await reader.post(reports, { reason: clause, explanation: 'Never mind.' });
    expect(await rows(db)).toMatchObject([{ kind: 'unlawful', explanation: notice.explanation }]);
    await reader.post(`${first}/withdrawal`, {});
    expect(await reader.text(first)).toContain('You have taken your report back');
    await reader.post(reports, { reason: clause, explanation: 'An insult after all.' });
    expect(await rows(db)).toMatchObject([{ kind: 'clause', withdrawn_at: null, explanation: 'An insult after all.' }]);
    expect(await reader.text(first)).toContain('Your report has arrived.');
  });

  test('of a brigade hides nothing by number, and one network cannot send many', async () => {
    const db = await open();
    const { reports, clause } = await commented(db);
    for (let n = 0; n < 40; n++) {
      const one = siteReader(db, { address: `192.0.2.${n}` });
      expect((await one.post(reports, { reason: clause, explanation: `Away with it ${n}` })).status).toBe(303);
    }
    const statuses: number[] = [];
    for (let n = 0; n < 22; n++)
      statuses.push((await siteReader(db).post(reports, { reason: clause, explanation: `Away ${n}` })).status);
    expect(statuses.filter((status) => status === 303).length).toBe(20);
    expect(await (await siteReader(db).post(reports, { reason: clause, explanation: 'Kept words' })).text()).toContain(
      'Kept words',
    );
    expect((await rows(db)).length).toBe(60);
    expect(await siteReader(db).text(path)).toContain('Burn it.');
    expect(await db.selectFrom('comments').select('state').execute()).toEqual([{ state: 'published' }]);
    expect(await db.selectFrom('decisions').select('action').execute()).toEqual([{ action: 'publish' }]);
  });

  test('of one’s own comment, of a hidden one or of none is not taken', async () => {
    const db = await open();
    const { reports, form, clause, writer, editor, id } = await commented(db);
    const own = await writer.post(reports, { reason: clause, explanation: '' });
    expect([own.status, (await own.text()).includes('This is your own comment.')]).toEqual([422, true]);
    const reader = siteReader(db);
    expect((await reader.post('/en/comments/nobody/reports', { reason: clause })).status).toBe(404);
    expect((await reader.get(form.replace('/en/', '/ar/'))).status).toBe(404);
    await rejectComment(db, { id, version: 1, state: 'published' }, { clauseId: clause, reason: '' }, editor);
    const late = await reader.post(reports, { reason: clause, explanation: 'My long words' });
    expect([late.status, (await late.text()).includes('My long words')]).toEqual([404, true]);
    expect((await reader.get(form)).status).toBe(404);
    expect(await rows(db)).toEqual([]);
  });

  test('tells its outcome, can be taken back while it waits, and opens with no tampered token', async () => {
    const db = await open();
    const { reports, clause } = await commented(db);
    const reader = siteReader(db);
    const receipt = locationOf(await reader.post(reports, notice));
    const decided = (state: 'upheld' | 'dismissed') =>
      db.write((tx) =>
        tx
          .updateTable('reports')
          .set({ state, decided_at: timestamp(), answer: `So it is ${hostile}` })
          .execute(),
      );
    await decided('upheld');
    expect(await reader.text(receipt)).toContain('agrees with you');
    await decided('dismissed');
    const html = await reader.text(receipt);
    expect(html).toContain('does not break our policy');
    expect(html).toContain('you can turn to a court');
    expect(html).not.toContain('<script>alert');
    await reader.post(`${receipt}/withdrawal`, {});
    expect((await rows(db)).map((row) => row.withdrawn_at)).toEqual([null]);
    const other = siteReader(db, { address: '192.0.2.77' });
    const waiting = locationOf(await other.post(reports, { reason: clause, explanation: '' }));
    expect((await other.get(`${waiting}/withdrawal`)).status).toBe(303);
    expect(await other.text(waiting)).toContain('Your report has arrived.');
    await other.post(`${waiting}/withdrawal`, {});
    expect(await other.text(waiting)).toContain('You have taken your report back.');
    const token = waiting.split('/').at(-1) ?? '';
    for (let place = 0; place < token.length; place += 7) {
      const flipped = token.slice(0, place) + (token[place] === 'A' ? 'B' : 'A') + token.slice(place + 1);
      expect((await other.get(`/en/reports/${flipped}`)).status).toBe(404);
    }
    // A token for one purpose opens nothing else.
    expect((await other.get(`/en/receipts/${token}`)).status).toBe(404);
    expect((await other.get(`/ar/reports/${token}`)).status).toBe(404);
  });

  test('from another site is refused', async () => {
    const db = await open();
    const { reports, clause } = await commented(db);
    const forged = await siteReader(db).post(reports, { reason: clause }, { origin: 'https://evil.example' });
    expect(forged.status).toBe(403);
    expect(await rows(db)).toEqual([]);
  });
});

function formOf(fields: Record<string, string>) {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  };
}
