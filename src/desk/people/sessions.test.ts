import { expect, setDefaultTimeout, test } from 'bun:test';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, PASSWORD, signedInAs, Visitor } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { auditLog } from '../../people/audit.ts';
import { deviceName } from '../../people/device-name.ts';
import { deleteEnded } from '../../people/sessions.ts';
import { changeRole } from '../../people/staff.ts';

// Hashing passwords is slow on purpose.
setDefaultTimeout(60_000);

const phone = 'Mozilla/5.0 (Android 15; Mobile; rv:141.0) Gecko/141.0 Firefox/141.0';

test.each([
  [phone, 'Firefox/Android'],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0 Safari/537.36 Edg/139.0',
    'Edge/Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19 Mobile Safari/604',
    'Safari/iPhone',
  ],
  ['Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139 Safari/537.36', 'Chrome/ChromeOS'],
  ['<script>alert(1)</script>', null],
  ['', null],
  [undefined, null],
])('of %s no more is kept than %s', (agent, kept) => {
  expect(deviceName(agent)).toBe(kept);
});

onBothDatabases('sessions', ({ open }) => {
  const newNewsroom = async () => testNewsroom(await open(), '/nowhere');
  const old = '2026-01-01T00:00:00.000Z';

  test('the list says where one is signed in, marks this one, and ends one or all others', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const here = await signedInAs(newsroom, jonas);
    const there = new Visitor(newsroom);
    await there.post('/desk/sign-in', { email: jonas.email, password: PASSWORD }, { 'user-agent': phone });
    const third = await signedInAs(newsroom, jonas);
    const page = await (await here.get('/desk/account')).text();
    expect(page).toContain('Firefox on Android');
    expect(page.match(/this one/g)).toHaveLength(1);
    expect(JSON.stringify(await newsroom.db.selectFrom('auth_sessions').selectAll().execute())).not.toContain('Gecko');
    const rows = await newsroom.db.selectFrom('auth_sessions').select(['id', 'device']).execute();
    const phones = rows.find((row) => row.device === 'Firefox/Android');
    await here.post(`/desk/account/sessions/${phones?.id}/end`);
    const open_ = async () =>
      Promise.all([here, there, third].map(async (one) => (await one.get('/desk/account')).status === 200));
    expect(await open_()).toEqual([true, false, true]);
    await here.post('/desk/account/sessions/end');
    expect(await open_()).toEqual([true, false, false]);
  });

  test('nobody ends somebody else’s session but an administrator, and that is in the log', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const lena = await colleague(newsroom, jonas, 'editor', 'Lena Haddow');
    const [admin, editor] = [await signedInAs(newsroom, jonas), await signedInAs(newsroom, lena)];
    const sessions = await newsroom.db.selectFrom('auth_sessions').selectAll().execute();
    const admins = sessions.find((row) => row.user_id === jonas.id)?.id;
    await editor.post(`/desk/account/sessions/${admins}/end`);
    expect((await admin.get('/desk/account')).status).toBe(200);
    expect((await editor.post(`/desk/people/${jonas.id}/sessions/end`)).status).toBe(403);
    expect((await admin.post(`/desk/people/${lena.id}/sessions/end`)).status).toBe(303);
    expect((await editor.get('/desk/account')).status).toBe(303);
    const { lines } = await auditLog(newsroom.db, { size: 10 });
    expect(lines.map((line) => line.action)).toContain('sessions-ended');
    expect(lines.find((line) => line.action === 'refused')?.staffName).toBe('Lena Haddow');
  });

  test('an act that decides who gets in asks again who is there, and then goes on with what was sent', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const lena = await colleague(newsroom, jonas, 'reporter', 'Lena Haddow');
    const admin = await signedInAs(newsroom, jonas);
    await newsroom.db.write((tx) => tx.updateTable('auth_sessions').set({ proved_at: old }).execute());
    const roleOf = async () =>
      (await newsroom.db.selectFrom('staff').select('role').where('id', '=', lena.id).executeTakeFirst())?.role;
    // What decides nothing of the kind is not asked about.
    expect((await admin.post(`/desk/people/${lena.id}/role`, { role: 'editor' })).status).toBe(303);
    const asked = await admin.post(`/desk/people/${lena.id}/role`, { role: 'administrator' });
    const page = await asked.text();
    expect([asked.status, await roleOf()]).toEqual([401, 'editor']);
    expect(page).toContain('<textarea hidden="" name="role">\nadministrator</textarea>');
    const to = /action="(\/desk\/account\/proof\?[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const wrong = await admin.post(to, { role: 'administrator', 'proof-password': 'not this one' });
    expect([wrong.status, (await wrong.text()).includes('administrator</textarea>')]).toEqual([422, true]);
    const right = await admin.post(to, { role: 'administrator', 'proof-password': PASSWORD });
    expect([right.status, right.headers.get('location')]).toEqual([307, `/desk/people/${lena.id}/role`]);
    await admin.post(`/desk/people/${lena.id}/role`, { role: 'administrator' });
    expect(await roleOf()).toBe('administrator');
  });

  test.each([
    ['/desk/people/invitations', { role: 'administrator', email: '' }],
    ['/desk/people/ID/password-link', {}],
    ['/desk/people/ID/factors/removal', {}],
    ['/desk/people/ID/closing/withdrawal', {}],
    ['/desk/people/second-factor', { rule: 'nobody', graceDays: '0' }],
    ['/desk/account/factors/app', {}],
    ['/desk/account/factors/app/confirmation', { code: '000000' }],
    ['/desk/account/factors/app/removal', {}],
    ['/desk/account/factors/recovery-codes', {}],
    ['/desk/account/factors/passkeys', { name: 'x', credential: '{}' }],
    ['/desk/account/factors/passkeys/x/removal', {}],
  ] as [string, Record<string, string>][])('%s asks again who is there', async (path, fields) => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const admin = await signedInAs(newsroom, jonas);
    await newsroom.db.write((tx) => tx.updateTable('auth_sessions').set({ proved_at: old }).execute());
    expect((await admin.post(path.replace('ID', jonas.id), fields)).status).toBe(401);
  });

  test('a proof does not lead out of the desk, and guessing it is stopped', async () => {
    const newsroom = await newNewsroom();
    const admin = await signedInAs(newsroom, await firstAdministrator(newsroom));
    const away = await admin.post('/desk/account/proof?to=//evil.example/', { 'proof-password': PASSWORD });
    expect(away.headers.get('location')).toBe('/desk');
    for (let n = 0; n < 8; n++) await admin.post('/desk/account/proof?to=/desk', { 'proof-password': 'wrong' });
    expect((await admin.post('/desk/account/proof?to=/desk', { 'proof-password': PASSWORD })).status).toBe(422);
  });

  test('a role that was lowered holds in a session that was open before', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const mira = await colleague(newsroom, jonas, 'administrator', 'Mira Solan');
    const visitor = await signedInAs(newsroom, mira);
    expect((await visitor.get('/desk/people')).status).toBe(200);
    await changeRole(newsroom.db, mira.id, jonas, 'reporter');
    for (const path of ['/desk/people', '/desk/audit', '/desk/settings'])
      expect([path, (await visitor.get(path)).status]).toEqual([path, 403]);
    expect((await visitor.post(`/desk/people/${mira.id}/role`, { role: 'administrator' })).status).toBe(403);
  });

  test('nobody stays signed in for ever, however often they come', async () => {
    const newsroom = await newNewsroom();
    const visitor = await signedInAs(newsroom, await firstAdministrator(newsroom));
    await newsroom.db.write((tx) => tx.updateTable('auth_sessions').set({ created_at: old }).execute());
    expect((await visitor.get('/desk/account')).headers.get('location')).toStartWith('/desk/sign-in');
    expect(await newsroom.db.selectFrom('auth_sessions').selectAll().execute()).toEqual([]);
  });

  test('what has ended is forgotten once a day, and what holds is not', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const [stays, ends] = [await signedInAs(newsroom, jonas), await signedInAs(newsroom, jonas)];
    const { id } = await newsroom.db
      .selectFrom('auth_sessions')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    await newsroom.db.write((tx) =>
      tx.updateTable('auth_sessions').set({ expires_at: old }).where('id', '=', id).execute(),
    );
    await deleteEnded(newsroom.db);
    expect(await newsroom.db.selectFrom('auth_sessions').selectAll().execute()).toHaveLength(1);
    expect((await stays.get('/desk/account')).status).toBe(200);
    expect((await ends.get('/desk/account')).status).toBe(303);
  });

  test('the log knows who signed in and that somebody failed, without the names of strangers', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    for (const email of [jonas.email, 'nobody@elsewhere.example']) {
      await new Visitor(newsroom).post('/desk/sign-in', { email, password: 'my secret guess here' });
    }
    await signedInAs(newsroom, jonas);
    const { lines } = await auditLog(newsroom.db, { size: 10 });
    expect(lines.map(({ action, name }) => [action, name])).toEqual([
      ['signed-in', 'Jonas Reed'],
      ['sign-in-failed', ''],
      ['sign-in-failed', 'Jonas Reed'],
      ['set-up', 'The River Gazette'],
    ]);
    const rows = JSON.stringify(await newsroom.db.selectFrom('audit_entries').selectAll().execute());
    expect(rows).not.toMatch(/secret guess|elsewhere|@gazette/);
  });
});
