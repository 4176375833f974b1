import { expect, setDefaultTimeout, test } from 'bun:test';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, PASSWORD, signedInAs, Visitor } from '../../../tests/desk-visitor.ts';
import { openMailSink } from '../../../tests/mail-sink.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { SEND_PASSWORD_LETTER, sendPasswordLetter } from '../../people/password-letters.ts';
import { closeSignIn } from '../../people/staff.ts';
import type { Newsroom } from '../../web/newsroom.ts';

// Hashing passwords is slow on purpose.
setDefaultTimeout(60_000);

const FORGOTTEN = '/desk/sign-in/forgotten';

/** Does what is queued, as the program does, and gives how many jobs there were. */
async function sendQueued({ db, config }: Newsroom): Promise<number> {
  const jobs = await db.selectFrom('jobs').selectAll().where('name', '=', SEND_PASSWORD_LETTER).execute();
  for (const job of jobs) await sendPasswordLetter({ db, config }, JSON.parse(job.payload_json));
  await db.write((tx) => tx.deleteFrom('jobs').where('name', '=', SEND_PASSWORD_LETTER).execute());
  return jobs.length;
}

onBothDatabases('letters', ({ open }) => {
  const withMail = async () => {
    const sink = await openMailSink();
    const newsroom = testNewsroom(await open(), '/nowhere');
    newsroom.config = { ...newsroom.config, smtpUrl: sink.url, mailFrom: 'desk@gazette.example' };
    return { sink, newsroom };
  };

  test('a new password comes by letter, in the person’s language, works once, and ends their sessions', async () => {
    const { sink, newsroom } = await withMail();
    const jonas = await firstAdministrator(newsroom);
    const lena = await colleague(newsroom, jonas, 'reporter', 'Lena <b>Haddow', 'ar');
    const before = await signedInAs(newsroom, lena);
    const asked = await new Visitor(newsroom).post(FORGOTTEN, { email: ` ${lena.email.toUpperCase()}` });
    expect(asked.headers.get('location')).toBe(`${FORGOTTEN}?done=letter`);
    await sendQueued(newsroom);
    const [letter] = sink.letters;
    expect(letter?.to).toBe(lena.email);
    expect(letter?.subject).toContain('كلمة مرورك الجديدة');
    expect(letter?.text).toContain('Lena <b>Haddow');
    const path = /\/desk\/password\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? '';
    const stranger = new Visitor(newsroom);
    // Mail programs open links to look at them: nothing happens by looking.
    expect((await stranger.get(path)).status).toBe(200);
    expect((await stranger.get(path)).status).toBe(200);
    expect((await before.get('/desk/account')).status).toBe(200);
    const fresh = 'lanterns on the long bridge';
    expect((await stranger.post(path, { password: 'password1234' })).status).toBe(422);
    expect((await stranger.post(path, { password: fresh })).status).toBe(303);
    expect((await stranger.post(path, { password: fresh })).status).toBe(410);
    expect((await before.get('/desk/account')).status).toBe(303);
    expect((await new Visitor(newsroom).post('/desk/sign-in', { email: lena.email, password: fresh })).status).toBe(
      303,
    );
    sink.close();
  });

  test('whether an address is known, or its person has left, is told neither by the answer nor by what it does', async () => {
    const { sink, newsroom } = await withMail();
    const jonas = await firstAdministrator(newsroom);
    const lena = await colleague(newsroom, jonas, 'reporter', 'Lena Haddow');
    await closeSignIn(newsroom.db, lena.id, jonas);
    const answers: string[] = [];
    for (const email of [jonas.email, lena.email, 'nobody@elsewhere.example']) {
      const visitor = new Visitor(newsroom);
      const answer = await visitor.post(FORGOTTEN, { email });
      const location = answer.headers.get('location') ?? '';
      answers.push(`${answer.status} ${location} ${await (await visitor.get(location)).text()}`);
      expect(await newsroom.db.selectFrom('jobs').selectAll().execute()).toHaveLength(answers.length);
    }
    expect(new Set(answers).size).toBe(1);
    await sendQueued(newsroom);
    expect(sink.letters.map(({ to }) => to)).toEqual([jonas.email]);
    sink.close();
  });

  test('a letter box is not filled, and one network does not ask for ever', async () => {
    const { sink, newsroom } = await withMail();
    const jonas = await firstAdministrator(newsroom);
    for (let n = 0; n < 5; n++) await new Visitor(newsroom).post(FORGOTTEN, { email: jonas.email });
    await sendQueued(newsroom);
    expect(sink.letters).toHaveLength(3);
    let refused = 0;
    for (let n = 0; n < 20; n++) {
      const answer = await new Visitor(newsroom).post(FORGOTTEN, { email: `n${n}@elsewhere.example` });
      if (answer.status === 429) refused++;
    }
    expect(refused).toBe(5);
    sink.close();
  });

  test('a link in a letter holds half an hour, one from an administrator a day, and a second factor is still asked', async () => {
    const { sink, newsroom } = await withMail();
    const jonas = await firstAdministrator(newsroom);
    const minutesLeft = async () => {
      const row = await newsroom.db.selectFrom('auth_verifications').select('expires_at').executeTakeFirstOrThrow();
      return Math.round((Date.parse(row.expires_at) - Date.now()) / 60_000);
    };
    await new Visitor(newsroom).post(FORGOTTEN, { email: jonas.email });
    await sendQueued(newsroom);
    expect(await minutesLeft()).toBe(30);
    const admin = await signedInAs(newsroom, jonas);
    await admin.post(`/desk/people/${jonas.id}/password-link`);
    expect(await minutesLeft()).toBe(24 * 60);
    sink.close();
  });

  test('without a mail server the page says whom to ask, and nothing is queued', async () => {
    const newsroom = testNewsroom(await open(), '/nowhere');
    const jonas = await firstAdministrator(newsroom);
    const page = await (await new Visitor(newsroom).get(FORGOTTEN)).text();
    expect([page.includes('ask an administrator'), page.includes('name="email"')]).toEqual([true, false]);
    expect((await new Visitor(newsroom).post(FORGOTTEN, { email: jonas.email })).status).toBe(422);
    expect(await newsroom.db.selectFrom('jobs').selectAll().execute()).toEqual([]);
  });

  test('an invitation is mailed, sent again with a new link, and the old one ends', async () => {
    const { sink, newsroom } = await withMail();
    const admin = await signedInAs(newsroom, await firstAdministrator(newsroom));
    await admin.post('/desk/people/invitations', { email: 'lena@gazette.example', role: 'editor' });
    const { id } = await newsroom.db.selectFrom('invitations').select('id').executeTakeFirstOrThrow();
    expect((await admin.post(`/desk/people/invitations/${id}/renewal`)).status).toBe(200);
    const paths = sink.letters.map(({ text }) => /\/desk\/invitation\/[\w-]+/.exec(text)?.[0] ?? '');
    expect(paths).toHaveLength(2);
    expect((await new Visitor(newsroom).get(paths[0] ?? '')).status).toBe(410);
    const joining = { name: 'Lena', email: 'lena@gazette.example', password: PASSWORD, language: 'en' };
    expect((await new Visitor(newsroom).post(paths[1] ?? '', joining)).status).toBe(303);
    expect((await admin.post(`/desk/people/invitations/${id}/renewal`)).status).toBe(404);
    sink.close();
  });
});
