import { expect, setDefaultTimeout, test } from 'bun:test';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, PASSWORD, signedInAs, Visitor } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import type { Role } from '../../database/tables.ts';
import { auditLog } from '../../people/audit.ts';
import { invite } from '../../people/invitations.ts';
import { newPasswordLink, personOfPasswordLink } from '../../people/password-links.ts';
import { Forbidden } from '../../people/rights.ts';
import { beginWaiting, personWaiting } from '../../people/sign-in.ts';
import { changeRole, closeSignIn, reopenSignIn, staffById } from '../../people/staff.ts';

// Hashing passwords is slow on purpose.
setDefaultTimeout(30_000);

onBothDatabases('people', ({ open }) => {
  const newNewsroom = async () => testNewsroom(await open(), '/nowhere');
  const joining = { name: 'لينا حداو', email: 'lena@gazette.example', password: PASSWORD, language: 'ar' };

  test('somebody invited joins once, in the role they were invited to', async () => {
    const newsroom = await newNewsroom();
    const visitor = await signedInAs(newsroom, await firstAdministrator(newsroom));
    const made = await visitor.post('/desk/people/invitations', { role: 'editor', email: '' });
    const page = await made.text();
    const path = /\/desk\/invitation\/[\w-]+/.exec(page)?.[0] ?? '';
    expect(made.status).toBe(200);
    const lena = new Visitor(newsroom);
    expect(await (await lena.get(path)).text()).toContain('invited as an editor');
    expect((await lena.post(path, { ...joining, password: 'short' })).status).toBe(422);
    expect((await lena.post(path, joining)).headers.get('location')).toBe('/desk');
    expect(await (await lena.get('/desk/account')).text()).toContain('<html lang="ar" dir="rtl">');
    expect((await new Visitor(newsroom).post(path, { ...joining, email: 'x@gazette.example' })).status).toBe(410);
    const { lines } = await auditLog(newsroom.db, { size: 10 });
    expect(lines.map((line) => line.action)).toEqual([
      'signed-in',
      'invitation-accepted',
      'invited',
      'signed-in',
      'set-up',
    ]);
    const stored = await newsroom.db.selectFrom('invitations').selectAll().executeTakeFirstOrThrow();
    expect(path).not.toContain(stored.token_digest);
  });

  test('an invitation that was withdrawn or ran out does not hold', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const visitor = await signedInAs(newsroom, jonas);
    for (const end of ['withdrawal', 'time'] as const) {
      const invited = await invite(newsroom.db, jonas, { email: '', role: 'reporter' });
      if ('mistakes' in invited) throw new Error('not invited');
      const { invitation, secret } = invited.done;
      if (end === 'withdrawal') await visitor.post(`/desk/people/invitations/${invitation.id}/withdrawal`);
      else {
        await newsroom.db.write((tx) =>
          tx
            .updateTable('invitations')
            .set({ expires_at: '2020-01-01T00:00:00.000Z' })
            .where('id', '=', invitation.id)
            .execute(),
        );
      }
      expect((await new Visitor(newsroom).get(`/desk/invitation/${secret}`)).status).toBe(410);
      expect((await new Visitor(newsroom).post(`/desk/invitation/${secret}`, joining)).status).toBe(410);
    }
  });

  test('of several who use one invitation at once, one joins', async () => {
    const newsroom = await newNewsroom();
    const invited = await invite(newsroom.db, await firstAdministrator(newsroom), { email: '', role: 'reporter' });
    const secret = 'done' in invited ? invited.done.secret : '';
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        new Visitor(newsroom).post(`/desk/invitation/${secret}`, { ...joining, email: `${name}@gazette.example` }),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 410, 410]);
  });

  test('the last administrator stays administrator', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const visitor = await signedInAs(newsroom, jonas);
    const demoted = await visitor.post(`/desk/people/${jonas.id}/role`, { role: 'editor' });
    expect(demoted.status).toBe(422);
    expect(await demoted.text()).toContain('This is the last administrator.');
    expect((await visitor.post(`/desk/people/${jonas.id}/closing`)).status).toBe(422);
    const mira = await colleague(newsroom, jonas, 'administrator', 'Mira Solan');
    const both = await Promise.all([
      closeSignIn(newsroom.db, jonas.id, mira),
      changeRole(newsroom.db, mira.id, jonas, 'reporter'),
    ]);
    expect(both.filter((outcome) => 'mistakes' in outcome).length).toBe(1);
  });

  test('a role that was changed holds at the next click, and a closed sign-in opens again', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const lena = await colleague(newsroom, jonas, 'reporter', 'Lena Haddow');
    const visitor = await signedInAs(newsroom, lena);
    expect((await visitor.get('/desk/people')).status).toBe(403);
    await changeRole(newsroom.db, lena.id, jonas, 'administrator');
    expect((await visitor.get('/desk/people')).status).toBe(200);
    await closeSignIn(newsroom.db, lena.id, jonas);
    await reopenSignIn(newsroom.db, lena.id, jonas);
    expect((await staffById(newsroom.db, lena.id))?.role).toBe('administrator');
    await signedInAs(newsroom, lena);
  });

  test('an administrator gives out a link for a new password; it works once and ends every session', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const lena = await colleague(newsroom, jonas, 'reporter', 'Lena Haddow');
    const before = await signedInAs(newsroom, lena);
    const visitor = await signedInAs(newsroom, jonas);
    const page = await (await visitor.post(`/desk/people/${lena.id}/password-link`)).text();
    const path = /\/desk\/password\/[\w-]+/.exec(page)?.[0] ?? '';
    const fresh = 'lanterns on the long bridge';
    expect((await new Visitor(newsroom).post(path, { password: 'lena.haddow' })).status).toBe(422);
    expect((await new Visitor(newsroom).post(path, { password: fresh })).status).toBe(303);
    expect((await new Visitor(newsroom).post(path, { password: fresh })).status).toBe(410);
    expect((await before.get('/desk')).headers.get('location')).toStartWith('/desk/sign-in');
    const again = new Visitor(newsroom);
    expect((await again.post('/desk/sign-in', { email: lena.email, password: PASSWORD })).status).toBe(422);
    expect((await again.post('/desk/sign-in', { email: lena.email, password: fresh })).status).toBe(303);
  });

  test('changing one’s password ends the other sessions and keeps this one', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const [here, elsewhere] = [await signedInAs(newsroom, jonas), await signedInAs(newsroom, jonas)];
    const fresh = 'lanterns on the long bridge';
    expect((await here.post('/desk/account/password', { current: 'wrong one here', fresh })).status).toBe(422);
    expect((await here.post('/desk/account/password', { current: PASSWORD, fresh: 'jonas reed' })).status).toBe(422);
    expect((await here.post('/desk/account/password', { current: PASSWORD, fresh })).status).toBe(303);
    expect((await here.get('/desk/account')).status).toBe(200);
    expect((await elsewhere.get('/desk/account')).status).toBe(303);
  });

  test('a changed password and a closed sign-in end links for a new one and sign-ins that are half done', async () => {
    const newsroom = await newNewsroom();
    const { db } = newsroom;
    const jonas = await firstAdministrator(newsroom);
    const lena = await colleague(newsroom, jonas, 'reporter', 'Lena Haddow');
    const row = await db.selectFrom('staff').selectAll().where('id', '=', lena.id).executeTakeFirstOrThrow();
    const here = await signedInAs(newsroom, lena);
    const [link, waiting] = [await newPasswordLink(db, row, 'letter'), await beginWaiting(db, lena.id)];
    const fresh = 'lanterns on the long bridge';
    expect((await here.post('/desk/account/password', { current: PASSWORD, fresh })).status).toBe(303);
    expect(await personOfPasswordLink(db, link)).toBeUndefined();
    expect(await personWaiting(db, waiting)).toBeUndefined();
    const later = await newPasswordLink(db, row, jonas);
    await closeSignIn(db, lena.id, jonas);
    await reopenSignIn(db, lena.id, jonas);
    expect(await personOfPasswordLink(db, later)).toBeUndefined();
  });

  test('guessing at the password of a desk that was left open is stopped', async () => {
    const newsroom = await newNewsroom();
    const here = await signedInAs(newsroom, await firstAdministrator(newsroom));
    const fresh = 'lanterns on the long bridge';
    for (let guess = 0; guess < 8; guess++)
      await here.post('/desk/account/password', { current: `guess ${guess}`, fresh });
    const answer = await here.post('/desk/account/password', { current: PASSWORD, fresh });
    expect([answer.status, (await answer.text()).includes('Too many')]).toEqual([422, true]);
  });

  test('whoever leaves or is no administrator any more leaves no invitation that holds', async () => {
    const newsroom = await newNewsroom();
    const { db } = newsroom;
    const jonas = await firstAdministrator(newsroom);
    for (const end of ['closing', 'role'] as const) {
      const sara = await colleague(newsroom, jonas, 'administrator', `Sara ${end}`);
      const invited = await invite(db, sara, { email: '', role: 'administrator' });
      if ('mistakes' in invited) throw new Error('not invited');
      if (end === 'closing') await closeSignIn(db, sara.id, jonas);
      else await changeRole(db, sara.id, jonas, 'reporter');
      const page = await new Visitor(newsroom).get(`/desk/invitation/${invited.done.secret}`);
      expect([end, page.status]).toEqual([end, 410]);
    }
  });

  test('a name of characters that nobody sees is none', async () => {
    const newsroom = await newNewsroom();
    const here = await signedInAs(newsroom, await firstAdministrator(newsroom));
    const answer = await here.post('/desk/account', { name: '\u200b\u2060', language: 'en' });
    expect(answer.status).toBe(422);
  });

  test('everybody can open every place that their desk lists', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const people = [jonas];
    for (const role of ['reporter', 'editor', 'moderator'] as const)
      people.push(await colleague(newsroom, jonas, role, `A ${role}`));
    for (const staff of people) {
      const visitor = await signedInAs(newsroom, staff);
      const places = (await (await visitor.get('/desk/account')).text()).match(/(?<=href=")\/desk\/[a-z]+(?=")/g) ?? [];
      expect(places.length).toBeGreaterThan(1);
      for (const place of places) {
        // A place may open at its first part.
        const { status, headers } = await visitor.get(place);
        const isOpen = status === 200 || (status === 303 && headers.get('location')?.startsWith(`${place}/`));
        expect([staff.role, place, isOpen]).toEqual([staff.role, place, true]);
      }
    }
  });

  test.each(['reporter', 'editor', 'moderator'] as const)('a %s changes nobody', async (role: Role) => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const lena = await colleague(newsroom, jonas, role, 'Lena Haddow');
    const visitor = await signedInAs(newsroom, lena);
    for (const path of ['/desk/people', '/desk/audit']) expect((await visitor.get(path)).status).toBe(403);
    const posts: [string, Record<string, string>][] = [
      ['/desk/people/invitations', { role: 'administrator', email: '' }],
      ['/desk/people/invitations/any/withdrawal', {}],
      [`/desk/people/${lena.id}/role`, { role: 'administrator' }],
      [`/desk/people/${jonas.id}/closing`, {}],
      [`/desk/people/${jonas.id}/closing/withdrawal`, {}],
      [`/desk/people/${jonas.id}/password-link`, {}],
    ];
    for (const [path, fields] of posts) expect([path, (await visitor.post(path, fields)).status]).toEqual([path, 403]);
    const verbs = [
      () => invite(newsroom.db, lena, { email: '', role: 'administrator' }),
      () => changeRole(newsroom.db, lena.id, lena, 'administrator'),
      () => closeSignIn(newsroom.db, jonas.id, lena),
      () => reopenSignIn(newsroom.db, jonas.id, lena),
    ];
    for (const verb of verbs) expect(verb()).rejects.toBeInstanceOf(Forbidden);
  });
});
