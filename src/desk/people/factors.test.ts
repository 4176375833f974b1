import { expect, setDefaultTimeout, test } from 'bun:test';
import { codeOf } from '../../../tests/authenticator.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, PASSWORD, signedInAs, Visitor } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { auditLog } from '../../people/audit.ts';
import { spendStep, stepOfCode } from '../../people/authenticator-app.ts';
import { Forbidden, type Staff } from '../../people/rights.ts';
import { factorsOf, removeFactorsOf, removeOwnApp, requireFactor } from '../../people/second-factor.ts';
import { changeRole, closeSignIn } from '../../people/staff.ts';
import type { Newsroom } from '../../web/newsroom.ts';

// Hashing passwords is slow on purpose.
setDefaultTimeout(60_000);

const FACTORS = '/desk/account/factors';

/** Sets up an app as somebody does at the desk; gives what it was told and the recovery codes that were shown. */
async function withApp(visitor: Visitor): Promise<{ typed: string; codes: string[] }> {
  await visitor.post(`${FACTORS}/app`);
  const page = await (await visitor.get(`${FACTORS}/app`)).text();
  const typed = /<code class="copy" dir="ltr">([A-Z2-7 ]+)</.exec(page)?.[1] ?? '';
  // The step before this one, so that signing in with this one's code is still to come.
  const shown = await (await visitor.post(`${FACTORS}/app/confirmation`, { code: codeOf(typed, -1) })).text();
  return { typed, codes: [...shown.matchAll(/<code>([a-z0-9-]+)<\/code>/g)].map((match) => match[1] ?? '') };
}

async function passwordOnly(newsroom: Newsroom, staff: Staff): Promise<Visitor> {
  const visitor = new Visitor(newsroom);
  await visitor.post('/desk/sign-in', { email: staff.email, password: PASSWORD });
  return visitor;
}

const isInside = async (visitor: Visitor) => (await visitor.get('/desk/account')).status === 200;

onBothDatabases('the second factor', ({ open }) => {
  const newNewsroom = async () => testNewsroom(await open(), '/nowhere');
  const actions = async (newsroom: Newsroom) =>
    (await auditLog(newsroom.db, { size: 50 })).lines.map((line) => line.action);

  test('with an app set up, a password alone opens nothing, and the code of the app does', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const first = await signedInAs(newsroom, jonas);
    const { typed } = await withApp(first);
    expect(typed.length).toBeGreaterThan(30);
    const visitor = new Visitor(newsroom);
    const pair = { email: jonas.email, password: PASSWORD, back: '/desk/photos' };
    const half = await visitor.post('/desk/sign-in', pair);
    expect(half.headers.get('location')).toStartWith('/desk/sign-in/code?back=%2Fdesk%2Fphotos');
    expect(await isInside(visitor)).toBe(false);
    expect((await visitor.post('/desk/sign-in/code', { code: '000000', back: '' })).status).toBe(422);
    const done = await visitor.post('/desk/sign-in/code', { code: codeOf(typed), back: '/desk/photos' });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/desk/photos']);
    expect(await isInside(visitor)).toBe(true);
    expect((await actions(newsroom)).slice(0, 3)).toEqual(['signed-in', 'sign-in-failed', 'app-added']);
    const kept = JSON.stringify(await newsroom.db.selectFrom('auth_two_factors').selectAll().execute());
    expect(kept).not.toContain(typed.replaceAll(' ', ''));
  });

  test('the secret of an app that was begun is not for whoever finds the desk open later', async () => {
    const newsroom = await newNewsroom();
    const visitor = await signedInAs(newsroom, await firstAdministrator(newsroom));
    await visitor.post(`${FACTORS}/app`);
    expect((await visitor.get(`${FACTORS}/app`)).status).toBe(200);
    const proved_at = new Date(Date.now() - 3_600_000).toISOString();
    await newsroom.db.write((tx) => tx.updateTable('auth_sessions').set({ proved_at }).execute());
    expect((await visitor.get(`${FACTORS}/app`)).headers.get('location')).toBe(FACTORS);
  });

  test('a code is taken once: not again, not an earlier one, and of two at the same moment one', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const { typed } = await withApp(await signedInAs(newsroom, jonas));
    const visitors = await Promise.all([1, 2, 3].map(() => passwordOnly(newsroom, jonas)));
    const code = codeOf(typed);
    const answers = await Promise.all(visitors.map((one) => one.post('/desk/sign-in/code', { code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
    const late = await passwordOnly(newsroom, jonas);
    expect((await late.post('/desk/sign-in/code', { code: codeOf(typed, -1) })).status).toBe(422);
    const step = await stepOfCode(newsroom, jonas.id, code, { confirmed: true });
    expect(await newsroom.db.write((tx) => spendStep(tx, jonas.id, step ?? 0))).toBe(false);
  });

  test('a code in Arabic digits or with a space is the same code', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const { typed } = await withApp(await signedInAs(newsroom, jonas));
    const arabic = [...codeOf(typed)].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join('');
    const visitor = await passwordOnly(newsroom, jonas);
    const code = `${arabic.slice(0, 3)} ${arabic.slice(3)}`;
    expect((await visitor.post('/desk/sign-in/code', { code })).status).toBe(303);
  });

  test('guessing at the code is stopped, and begins no sign-in of its own', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const { typed, codes } = await withApp(await signedInAs(newsroom, jonas));
    for (let guess = 0; guess < 10; guess++) {
      const visitor = await passwordOnly(newsroom, jonas);
      expect((await visitor.post('/desk/sign-in/code', { code: `00000${guess}` })).status).toBe(422);
    }
    for (const code of [codeOf(typed), codes[0] ?? '']) {
      const visitor = await passwordOnly(newsroom, jonas);
      const answer = await visitor.post('/desk/sign-in/code', { code });
      expect([answer.status, (await answer.text()).includes('Too many')]).toEqual([422, true]);
    }
    const stranger = await new Visitor(newsroom).post('/desk/sign-in/code', { code: codeOf(typed) });
    expect(stranger.headers.get('location')).toStartWith('/desk/sign-in?');
  });

  test('each recovery code works once, however it is typed; new ones end the old ones; none is kept readable', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const first = await signedInAs(newsroom, jonas);
    const { codes } = await withApp(first);
    expect(codes).toHaveLength(10);
    const [code = '', second = ''] = codes;
    const kept = JSON.stringify(await newsroom.db.selectFrom('auth_recovery_codes').selectAll().execute());
    for (const one of codes) expect(kept).not.toContain(one);
    const visitors = await Promise.all([1, 2].map(() => passwordOnly(newsroom, jonas)));
    const typed = ` ${code.replaceAll('-', ' ').toUpperCase()}`;
    const answers = await Promise.all(visitors.map((one) => one.post('/desk/sign-in/code', { code: typed })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    expect(await (await first.get(FACTORS)).text()).toContain('9 codes are left');
    expect(await actions(newsroom)).toContain('recovery-code-used');
    const page = await (await first.post(`${FACTORS}/recovery-codes`)).text();
    const fresh = [...page.matchAll(/<code>([a-z0-9-]+)<\/code>/g)].map((match) => match[1] ?? '');
    expect(fresh).toHaveLength(10);
    const old = await passwordOnly(newsroom, jonas);
    expect((await old.post('/desk/sign-in/code', { code: second })).status).toBe(422);
    const renewed = await passwordOnly(newsroom, jonas);
    expect((await renewed.post('/desk/sign-in/code', { code: fresh[3] ?? '' })).status).toBe(303);
  });

  test('where a factor is required, whoever lacks one is led to set one up, and what they sent is kept', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const lena = await colleague(newsroom, jonas, 'reporter', 'Lena Haddow');
    const [admin, reporter] = [await signedInAs(newsroom, jonas), await signedInAs(newsroom, lena)];
    await withApp(admin);
    await admin.post('/desk/people/second-factor', { rule: 'everybody', graceDays: '7' });
    const warned = await (await reporter.get('/desk/account')).text();
    expect(warned).toContain('this newsroom requires a second factor');
    expect((await reporter.get('/desk/photos')).status).toBe(200);
    await admin.post('/desk/people/second-factor', { rule: 'everybody', graceDays: '0' });
    expect((await reporter.get('/desk/photos')).headers.get('location')).toBe(FACTORS);
    const kept = await reporter.post('/desk/articles', { body: 'Taps ran <again>' });
    expect([kept.status, (await kept.text()).includes('Taps ran &lt;again&gt;')]).toEqual([403, true]);
    await withApp(reporter);
    expect((await reporter.get('/desk/photos')).status).toBe(200);
    const removal = await reporter.post(`${FACTORS}/app/removal`);
    expect([removal.status, (await removal.text()).includes('Set up another one')]).toEqual([422, true]);
    await admin.post('/desk/people/second-factor', { rule: 'administrators', graceDays: '0' });
    expect((await reporter.post(`${FACTORS}/app/removal`)).status).toBe(303);
    expect((await reporter.get('/desk/photos')).status).toBe(200);
    expect((await factorsOf(newsroom.db, lena.id)).recoveryCodesLeft).toBe(0);
  });

  test('requiring a factor locks nobody out, the last administrator neither', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const admin = await signedInAs(newsroom, jonas);
    await admin.post('/desk/people/second-factor', { rule: 'everybody', graceDays: '0' });
    expect((await admin.get('/desk/people')).headers.get('location')).toBe(FACTORS);
    await admin.post('/desk/sign-out');
    const again = await signedInAs(newsroom, jonas);
    await withApp(again);
    expect((await again.get('/desk/people')).status).toBe(200);
    // Everything lost: the console takes the factor away, and the way in is the same as before.
    await removeFactorsOf(newsroom, jonas.id, null);
    const third = await signedInAs(newsroom, jonas);
    expect((await third.get('/desk')).headers.get('location')).toBe(FACTORS);
    await withApp(third);
    expect((await third.get('/desk/people')).status).toBe(200);
  });

  test('an administrator removes a colleague’s lost factor; nobody else does, and the colleague is signed out', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const lena = await colleague(newsroom, jonas, 'editor', 'Lena Haddow');
    const [admin, editor] = [await signedInAs(newsroom, jonas), await signedInAs(newsroom, lena)];
    await withApp(editor);
    expect((await editor.post(`/desk/people/${lena.id}/factors/removal`)).status).toBe(403);
    expect(removeFactorsOf(newsroom, lena.id, lena)).rejects.toBeInstanceOf(Forbidden);
    expect(requireFactor(newsroom.db, lena, { rule: 'nobody', graceDays: '0' })).rejects.toBeInstanceOf(Forbidden);
    expect((await admin.post(`/desk/people/${lena.id}/factors/removal`)).status).toBe(303);
    expect(await isInside(editor)).toBe(false);
    expect(await isInside(await signedInAs(newsroom, lena))).toBe(true);
  });

  test('of two administrators who lower or close each other at once, one stays, and a removed app leaves the rule whole', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const mira = await colleague(newsroom, jonas, 'administrator', 'Mira Solan');
    const one = await signedInAs(newsroom, jonas);
    await withApp(one);
    await requireFactor(newsroom.db, jonas, { rule: 'administrators', graceDays: '0' });
    const removals = await Promise.all([1, 2, 3].map(() => removeOwnApp(newsroom, jonas)));
    expect(removals.every((outcome) => 'mistakes' in outcome)).toBe(true);
    const outcomes = await Promise.all([
      changeRole(newsroom.db, jonas.id, mira, 'editor'),
      closeSignIn(newsroom.db, mira.id, jonas),
      changeRole(newsroom.db, mira.id, jonas, 'reporter'),
      closeSignIn(newsroom.db, jonas.id, mira),
    ]);
    expect(outcomes.some((outcome) => 'mistakes' in outcome)).toBe(true);
    const left = await newsroom.db
      .selectFrom('staff')
      .select('id')
      .where('role', '=', 'administrator')
      .where('left_at', 'is', null)
      .execute();
    expect(left.length).toBe(1);
  });
});
