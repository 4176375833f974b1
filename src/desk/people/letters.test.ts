import { expect, setDefaultTimeout, test } from 'bun:test';
import { codeOf } from '../../../tests/authenticator.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, PASSWORD, signedInAs, Visitor } from '../../../tests/desk-visitor.ts';
import { openMailSink } from '../../../tests/mail-sink.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { SEND_PASSWORD_LETTER, sendPasswordLetter } from '../../people/password-letters.ts';
import { SEND_SAFETY_LETTER, sendSafetyLetter } from '../../people/safety-letters.ts';
import { removeFactorsOf } from '../../people/second-factor.ts';
import { closeSignIn } from '../../people/staff.ts';
import type { Newsroom } from '../../web/newsroom.ts';

// Hashing passwords is slow on purpose.
setDefaultTimeout(60_000);

/** Sets up an app as somebody does at the desk; gives what it was told and the recovery codes that were shown. */
async function withApp(visitor: Visitor): Promise<{ typed: string; codes: string[] }> {
  await visitor.post('/desk/account/factors/app');
  const page = await (await visitor.get('/desk/account/factors/app')).text();
  const typed = /<code class="copy" dir="ltr">([A-Z2-7 ]+)</.exec(page)?.[1] ?? '';
  const shown = await (
    await visitor.post('/desk/account/factors/app/confirmation', { code: codeOf(typed, -1) })
  ).text();
  return { typed, codes: [...shown.matchAll(/<code>([a-z0-9-]+)<\/code>/g)].map((match) => match[1] ?? '') };
}

const FORGOTTEN = '/desk/sign-in/forgotten';

/** Does what is queued, as the program does, and gives how many jobs there were. */
async function sendQueued({ db, config }: Newsroom): Promise<number> {
  const jobs = await db.selectFrom('jobs').selectAll().where('name', '=', SEND_PASSWORD_LETTER).execute();
  for (const job of jobs) await sendPasswordLetter({ db, config }, JSON.parse(job.payload_json));
  await db.write((tx) => tx.deleteFrom('jobs').where('name', '=', SEND_PASSWORD_LETTER).execute());
  return jobs.length;
}

/** Sends what is queued about changes of a sign-in. */
async function sendSafetyLetters({ db, config }: Newsroom): Promise<void> {
  const jobs = await db.selectFrom('jobs').selectAll().where('name', '=', SEND_SAFETY_LETTER).orderBy('id').execute();
  for (const job of jobs) await sendSafetyLetter({ db, config }, JSON.parse(job.payload_json));
  await db.write((tx) => tx.deleteFrom('jobs').where('name', '=', SEND_SAFETY_LETTER).execute());
}

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1';

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

  test('whoever’s way in changes is told by letter, in their language, and no secret stands in it', async () => {
    const { sink, newsroom } = await withMail();
    const jonas = await firstAdministrator(newsroom);
    const lena = await colleague(newsroom, jonas, 'reporter', 'Lena Haddow', 'ar');
    const visitor = await signedInAs(newsroom, lena);
    await sendSafetyLetters(newsroom);
    sink.letters.length = 0;

    const fresh = 'lanterns on the long bridge';
    await visitor.post('/desk/account/password', { current: 'wrong words altogether', fresh });
    await sendSafetyLetters(newsroom);
    expect(sink.letters).toEqual([]);
    await visitor.post('/desk/account/password', { current: PASSWORD, fresh });
    const app = await withApp(visitor);
    await visitor.post('/desk/account/factors/recovery-codes');
    await visitor.post('/desk/account/factors/app/removal');
    await removeFactorsOf(newsroom, lena.id, jonas);
    await sendSafetyLetters(newsroom);
    expect(sink.letters.map(({ to }) => to)).toEqual(Array(5).fill(lena.email));
    expect(sink.letters.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('تغيرت كلمة مرورك'),
      expect.stringContaining('أُضيف تطبيق مصادقة'),
      expect.stringContaining('رموز استرداد جديدة'),
      expect.stringContaining('أُزيل تطبيق المصادقة'),
      expect.stringContaining('أُزيل عاملك الثاني'),
    ]);
    for (const { subject, text } of sink.letters) {
      for (const secret of [fresh, PASSWORD, app.typed, app.typed.replaceAll(' ', ''), ...app.codes]) {
        expect(`${subject} ${text}`).not.toContain(secret);
      }
      expect(text).toContain('Lena Haddow');
      // The only link leads to the sign-in's page, and does nothing by being opened.
      expect(text.match(/https?:\/\/\S+/g)).toEqual([`${newsroom.config.publicUrl}/desk/account`]);
    }
    sink.close();
  });

  test('a password chosen by a link is told of, and what could not be sent is tried again', async () => {
    const { sink, newsroom } = await withMail();
    const jonas = await firstAdministrator(newsroom);
    await new Visitor(newsroom).post(FORGOTTEN, { email: jonas.email });
    await sendQueued(newsroom);
    const path = /\/desk\/password\/[\w-]+/.exec(sink.letters[0]?.text ?? '')?.[0] ?? '';
    await new Visitor(newsroom).post(path, { password: 'lanterns on the long bridge' });
    const job = await newsroom.db
      .selectFrom('jobs')
      .selectAll()
      .where('name', '=', SEND_SAFETY_LETTER)
      .executeTakeFirstOrThrow();
    sink.close();
    const nowhere = { ...newsroom.config, smtpUrl: 'smtp://127.0.0.1:1' };
    expect(sendSafetyLetter({ db: newsroom.db, config: nowhere }, JSON.parse(job.payload_json))).rejects.toThrow();
    await closeSignIn(newsroom.db, jonas.id, jonas);
    // For whoever left there is no letter, and no failure either.
    await newsroom.db.write((tx) => tx.updateTable('staff').set({ left_at: job.created_at }).execute());
    await sendSafetyLetter({ db: newsroom.db, config: nowhere }, JSON.parse(job.payload_json));
  });

  test('a sign-in on a device that was not used before is told of, once', async () => {
    const { sink, newsroom } = await withMail();
    const jonas = await firstAdministrator(newsroom);
    const signIn = (agent: string, password = PASSWORD) =>
      new Visitor(newsroom).post('/desk/sign-in', { email: jonas.email, password }, { 'user-agent': agent });
    await signIn(FIREFOX, 'wrong words altogether');
    await signIn(FIREFOX);
    await signIn(FIREFOX);
    await sendSafetyLetters(newsroom);
    expect(sink.letters.map(({ subject }) => subject)).toEqual([expect.stringContaining('on a new device')]);
    expect(sink.letters[0]?.text).toContain('Firefox on Linux');
    await signIn(IPHONE);
    await signIn(FIREFOX);
    await signIn(IPHONE);
    await sendSafetyLetters(newsroom);
    expect(sink.letters).toHaveLength(2);
    expect(sink.letters[1]?.text).toContain('Safari on iPhone');
    sink.close();
  });

  test('without a mail server nothing is queued when a way in changes', async () => {
    const newsroom = testNewsroom(await open(), '/nowhere');
    const jonas = await firstAdministrator(newsroom);
    const visitor = await signedInAs(newsroom, jonas);
    await visitor.post('/desk/account/password', { current: PASSWORD, fresh: 'lanterns on the long bridge' });
    await withApp(visitor);
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
