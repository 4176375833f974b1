import { expect, setDefaultTimeout, test } from 'bun:test';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, PASSWORD, signedInAs, Visitor } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { setUpLink } from '../../people/set-up.ts';
import { closeSignIn, hasAdministrator } from '../../people/staff.ts';

// Hashing passwords is slow on purpose.
setDefaultTimeout(30_000);

onBothDatabases('signing in', ({ open }) => {
  const newNewsroom = async () => testNewsroom(await open(), '/nowhere');
  const pathOf = (link: string | undefined) => new URL(link ?? 'http://none/').pathname;
  const draft = {
    name: 'Jonas Reed',
    email: 'Jonas@Gazette.example',
    password: PASSWORD,
    publication: 'The River Gazette',
    language: 'en',
  };

  test('the set-up link makes the first administrator, signs them in, and works once', async () => {
    const newsroom = await newNewsroom();
    const path = pathOf(await setUpLink(newsroom));
    const visitor = new Visitor(newsroom);
    expect((await visitor.get(path)).status).toBe(200);
    const answer = await visitor.post(path, draft);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk']);
    expect((await visitor.get('/desk')).headers.get('location')).toBe('/desk/board');
    expect((await visitor.post(path, { ...draft, email: 'other@gazette.example' })).status).toBe(410);
    expect(await setUpLink(newsroom)).toBeUndefined();
  });

  test('of two who use the set-up link at once, one becomes administrator', async () => {
    const newsroom = await newNewsroom();
    const path = pathOf(await setUpLink(newsroom));
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((name) => new Visitor(newsroom).post(path, { ...draft, email: `${name}@gazette.example` })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 410, 410]);
    const staff = await newsroom.db.selectFrom('staff').selectAll().execute();
    expect(staff.length).toBe(1);
  });

  test('nobody claims the desk without the link, and what was typed comes back', async () => {
    const newsroom = await newNewsroom();
    expect((await new Visitor(newsroom).post('/desk/set-up/made-up', draft)).status).toBe(410);
    const path = pathOf(await setUpLink(newsroom));
    for (const password of ['short', 'jonas@gazette.example', 'aaaaaaaaaaaaaaa']) {
      const answer = await new Visitor(newsroom).post(`${path}?language=ar`, { ...draft, password });
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain('value="The River Gazette"');
      expect(page).toContain('<html lang="ar" dir="rtl">');
      expect(page).not.toContain(`value="${password}"`);
    }
    expect(await hasAdministrator(newsroom.db)).toBe(false);
  });

  test('a session opens the desk, comes back to where one was going, and ends with signing out', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const visitor = new Visitor(newsroom);
    const turnedAway = await visitor.get('/desk/account?tab=1');
    expect(turnedAway.headers.get('location')).toBe('/desk/sign-in?back=%2Fdesk%2Faccount%3Ftab%3D1');
    const signIn = { email: ` ${jonas.email.toUpperCase()} `, password: PASSWORD };
    const answer = await visitor.post('/desk/sign-in', { ...signIn, back: '/desk/account?tab=1' });
    expect(answer.headers.get('location')).toBe('/desk/account?tab=1');
    expect(answer.headers.getSetCookie().join()).toMatch(/HttpOnly/i);
    expect((await visitor.get('/desk')).headers.get('location')).toBe('/desk/board');
    await visitor.post('/desk/sign-out');
    expect((await visitor.get('/desk')).headers.get('location')).toStartWith('/desk/sign-in');
    const sessions = await newsroom.db.selectFrom('auth_sessions').selectAll().execute();
    expect(sessions).toEqual([]);
  });

  test('a session keeps no address and no browser', async () => {
    const newsroom = await newNewsroom();
    await signedInAs(newsroom, await firstAdministrator(newsroom));
    const [session] = await newsroom.db.selectFrom('auth_sessions').selectAll().execute();
    expect([session?.ip_address || null, session?.user_agent || null]).toEqual([null, null]);
  });

  test.each([
    '//evil.example/',
    'https://evil.example/',
    '/\\evil.example',
    '/elsewhere',
    '/deskevil',
    'javascript:alert(1)',
  ])('signing in does not lead to %s', async (back) => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const answer = await new Visitor(newsroom).post('/desk/sign-in', { email: jonas.email, password: PASSWORD, back });
    expect(answer.headers.get('location')).toBe('/desk');
  });

  test('an unknown address and a wrong password are answered alike, and too many tries of either wait', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const answers = async (email: string) => {
      const visitor = new Visitor(newsroom);
      const pages: string[] = [];
      for (let tries = 0; tries < 9; tries++) {
        const answer = await visitor.post('/desk/sign-in', { email, password: 'not this one, surely' });
        pages.push(`${answer.status} ${(await answer.text()).replaceAll(email, 'ADDRESS')}`);
      }
      return pages;
    };
    const [known, unknown] = [await answers(jonas.email), await answers('nobody@gazette.example')];
    expect(unknown).toEqual(known);
    expect(known[0]).toStartWith('422');
    expect(known[8]).toStartWith('429');
    const right = await new Visitor(newsroom).post('/desk/sign-in', { email: jonas.email, password: PASSWORD });
    expect(right.status).toBe(429);
  });

  test('whoever left cannot sign in, and their open session ends', async () => {
    const newsroom = await newNewsroom();
    const jonas = await firstAdministrator(newsroom);
    const lena = await colleague(newsroom, jonas, 'reporter', 'Lena Haddow');
    const visitor = await signedInAs(newsroom, lena);
    await closeSignIn(newsroom.db, lena.id, jonas);
    expect((await visitor.get('/desk')).headers.get('location')).toStartWith('/desk/sign-in');
    const answer = await new Visitor(newsroom).post('/desk/sign-in', { email: lena.email, password: PASSWORD });
    expect(answer.status).toBe(422);
  });

  test('a form sent after the session ended comes back whole, to send again', async () => {
    const newsroom = await newNewsroom();
    const answer = await new Visitor(newsroom).post('/desk/articles', { body: 'Taps ran <again>', topic: ['a', 'b'] });
    const page = await answer.text();
    expect(answer.status).toBe(401);
    expect(page).toContain('Taps ran &lt;again&gt;');
    expect(page.match(/name="topic"/g)?.length).toBe(2);
  });

  test('a form from another site is refused at the desk', async () => {
    const newsroom = await newNewsroom();
    const visitor = await signedInAs(newsroom, await firstAdministrator(newsroom));
    const forged = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const answer = await visitor.post('/desk/sign-out', {}, forged);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('<h1>');
    expect((await visitor.get('/desk')).headers.get('location')).toBe('/desk/board');
  });
});
