import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { letterRound } from '../../tests/letter-round.ts';
import { openMailSink } from '../../tests/mail-sink.ts';
import { testNewsroom } from '../../tests/newsroom.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { locationOf, siteReader } from '../../tests/site-reader.ts';
import { decideAppeal } from '../comments/appeal-decisions.ts';
import { findLetters } from '../comments/letter-finder.ts';
import { publishComment, rejectComment } from '../comments/moderation.ts';
import { currentPolicy } from '../comments/policy.ts';
import { dismissReports } from '../comments/report-decisions.ts';
import { changeRules, defaultRuleSettings } from '../comments/rule-settings.ts';
import { undoDecision } from '../comments/undoing.ts';
import type { Database } from '../database/open.ts';

const path = '/en/water-returns';
const hostile = `'"<script>alert(1)</script>&`;

/** A newsroom that sends letters into a sink, with one comment that waits, and its receipt. */
async function withMail(
  db: Database,
  premoderation: 'nobody' | 'everybody' = 'everybody',
  language: 'en' | 'ar' = 'en',
) {
  const sink = await openMailSink();
  const plain = testNewsroom(db, '/nowhere');
  const config = { ...plain.config, smtpUrl: sink.url, mailFrom: 'desk@gazette.example' };
  const newsroom = { ...plain, config };
  const editor = await somebody(db, 'editor');
  const article = await publishedArticle(db, { language });
  await changeRules(db, { ...defaultRuleSettings, premoderation }, editor);
  const reader = siteReader(db, { config });
  const posted = await reader.post(`/${language}/water-returns/comments`, {
    name: `Nadia ${hostile}`,
    email: '',
    body: 'Is the water clean?',
  });
  const { id } = await db.selectFrom('comments').select('id').executeTakeFirstOrThrow();
  const clauseId = (await currentPolicy(db, article.editionId))?.clauses[1]?.id ?? '';
  return { sink, config, newsroom, editor, article, reader, receipt: locationOf(posted), id, clauseId };
}

type WithMail = Awaited<ReturnType<typeof withMail>>;

const linkIn = (text: string, what: RegExp) => new URL(what.exec(text)?.[0] ?? 'http://none.test').pathname;

/** Asks for letters on the receipt and presses the button behind the link of the letter that asks. */
async function confirmed({ reader, receipt, newsroom, sink }: WithMail, email = 'nadia@example.org') {
  await reader.post(`${receipt}/letters`, { email });
  await letterRound(newsroom);
  const page = linkIn(sink.letters.at(-1)?.text ?? '', /http\S+\/letters\/[\w-]{43}/);
  await siteReader(newsroom.db, { address: '192.0.2.9' }).post(`${page}/confirmation`, {});
  sink.letters.length = 0;
  return page;
}

onBothDatabases('letters to commenters', ({ open }) => {
  test('nothing but one question is sent before the address is confirmed by a button', async () => {
    const db = await open();
    const all = await withMail(db);
    const { reader, receipt, newsroom, sink, editor, id } = all;
    expect((await reader.post(`${receipt}/letters`, { email: 'nadia@example.org' })).status).toBe(303);
    expect(await reader.text(receipt)).toContain('n•••@example.org');
    await letterRound(newsroom);
    const [question] = sink.letters;
    expect(question?.to).toBe('nadia@example.org');
    expect(question?.subject).toBe('Letters about your comments at The River Gazette?');
    // Whoever types a stranger's address says nothing to them through us.
    expect(question?.text).not.toContain('Nadia');
    expect(question?.text).not.toContain('Is the water clean?');
    await publishComment(db, { id, version: 1, state: 'held' }, editor);
    await letterRound(newsroom);
    expect(sink.letters.length).toBe(1);
    // A scanner opens the link, and opens it again; nothing happens.
    const page = linkIn(question?.text ?? '', /http\S+\/letters\/[\w-]{43}/);
    const scanner = siteReader(db, { address: '192.0.2.66' });
    expect(await scanner.text(page)).toContain('Yes, send letters');
    expect((await scanner.get(`${page}/confirmation`)).status).toBe(303);
    const confirmedAt = () => db.selectFrom('commenter_addresses').select('confirmed_at').executeTakeFirstOrThrow();
    expect((await confirmedAt()).confirmed_at).toBeNull();
    expect(await (await scanner.post(`${page}/confirmation`, {})).text()).toContain('Letters are on');
    expect((await confirmedAt()).confirmed_at).not.toBeNull();
    expect(await reader.text(receipt)).toContain('Letters about your comments go to');
    sink.close();
  });

  test('a decision is told with clause, reason and receipt, behind signs that nobody can forge', async () => {
    const db = await open();
    const all = await withMail(db);
    const { newsroom, sink, editor, id, clauseId, receipt } = all;
    await confirmed(all);
    const reason = `Say who.\nTo end letters: http://evil.example\r\nBcc: x@example.org ${hostile}`;
    await rejectComment(db, { id, version: 1, state: 'held' }, { clauseId, reason }, editor);
    await letterRound(newsroom);
    const [letter] = sink.letters;
    expect(letter?.subject).toBe('Your comment on “Water returns to the old city”');
    expect(letter?.text).toContain('It breaks our policy: clause 2, No insults, no hatred.');
    expect(letter?.text).toContain('> To end letters: http://evil.example');
    expect(letter?.text).toContain(`http://newsroom.test${receipt}`);
    expect(letter?.text).toContain('You can appeal once');
    expect(letter?.head).toMatch(/^List-Unsubscribe: <http:\/\/newsroom\.test\/en\/letters\/[\w-]{43}\/end>$/m);
    expect(letter?.head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(letter?.head).toMatch(/^Content-Type: text\/plain/im);
    expect(letter?.head).not.toMatch(/^Bcc/im);
    await letterRound(newsroom);
    expect(sink.letters.length).toBe(1);
    sink.close();
  });

  test('what was undone within the minute is written to nobody', async () => {
    const db = await open();
    const all = await withMail(db);
    const { newsroom, sink, editor, id, clauseId } = all;
    await confirmed(all);
    const outcome = await rejectComment(db, { id, version: 1, state: 'held' }, { clauseId, reason: '' }, editor);
    if (outcome === undefined || !('done' in outcome)) throw new Error('not rejected');
    await undoDecision(db, outcome.done.decisionId, editor);
    await letterRound(newsroom);
    expect(sink.letters).toEqual([]);
    sink.close();
  });

  test('an appeal’s answer is told; that somebody’s report was dismissed is not', async () => {
    const db = await open();
    const all = await withMail(db);
    const { newsroom, sink, editor, id, clauseId, reader, receipt } = all;
    await confirmed(all);
    await publishComment(db, { id, version: 1, state: 'held' }, editor);
    await siteReader(db, { address: '192.0.2.4' }).post(`/en/comments/${id}/reports`, { reason: clauseId });
    await letterRound(newsroom);
    expect(sink.letters.pop()?.text).toContain('is published');
    await dismissReports(db, { id, version: 1, state: 'published' }, 'It is a question.', editor);
    await letterRound(newsroom);
    expect(sink.letters).toEqual([]);
    await rejectComment(db, { id, version: 1, state: 'published' }, { clauseId, reason: '' }, editor);
    await reader.post(`${receipt}/appeal`, { words: 'It is true.' });
    await letterRound(newsroom);
    sink.letters.length = 0;
    const second = await somebody(db, 'moderator', 'Tarek Ollin');
    const { id: appealId } = await db.selectFrom('appeals').select('id').executeTakeFirstOrThrow();
    await decideAppeal(db, appealId, { state: 'dismissed', answer: 'Still an insult.' }, second);
    await letterRound(newsroom);
    expect(sink.letters.map(({ text }) => text.split('\r\n')[0])).toEqual([
      'Your appeal was dismissed: the decision about your comment on “Water returns to the old city” stands.',
    ]);
    expect(sink.letters[0]?.text).toContain('> Still an insult.');
    expect(sink.letters[0]?.text).not.toContain('Tarek');
    sink.close();
  });

  test('several answers come in one letter, without one’s own and without what was taken down', async () => {
    const db = await open();
    const all = await withMail(db, 'nobody');
    const { newsroom, sink, editor, id, clauseId, reader } = all;
    await confirmed(all);
    for (let n = 0; n < 7; n++) {
      const one = siteReader(db, { address: `192.0.2.${n}` });
      await one.post(`${path}/comments`, { name: `Omar ${n}`, email: '', body: `Answer ${n} ${hostile}`, reply: id });
    }
    await reader.post(`${path}/comments`, { name: 'Nadia', email: '', body: 'My own answer.', reply: id });
    const bad = await db
      .selectFrom('comments')
      .select('id')
      .where('body', 'like', 'Answer 3%')
      .executeTakeFirstOrThrow();
    await rejectComment(db, { id: bad.id, version: 1, state: 'published' }, { clauseId, reason: '' }, editor);
    await letterRound(newsroom);
    expect(sink.letters.length).toBe(1);
    const text = sink.letters[0]?.text ?? '';
    expect(text).toContain('There are 6 new answers to your comments.');
    expect(text).toContain(`> Answer 0 ${hostile}`);
    expect(text).not.toContain('Answer 3');
    expect(text).not.toContain('My own answer');
    sink.close();
  });

  test('they end by one click of a mail program, by a button, and by no link', async () => {
    const db = await open();
    const all = await withMail(db);
    const { newsroom, sink, editor, id } = all;
    await confirmed(all);
    await publishComment(db, { id, version: 1, state: 'held' }, editor);
    await letterRound(newsroom);
    const end = linkIn(sink.letters[0]?.text ?? '', /http\S+\/letters\/[\w-]{43}\/end/);
    const mail = siteReader(db, { address: '203.0.113.80' });
    expect(await mail.text(end)).toContain('End the letters');
    const ended = async () =>
      (await db.selectFrom('commenter_addresses').select('ended_at').executeTakeFirstOrThrow()).ended_at;
    expect(await ended()).toBeNull();
    // From a mail program's own page: another origin, and the body that RFC 8058 asks for.
    const oneClick = await mail.post(
      end,
      { 'List-Unsubscribe': 'One-Click' },
      { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' },
    );
    expect([oneClick.status, (await oneClick.text()).includes('No more letters')]).toEqual([200, true]);
    expect(await ended()).not.toBeNull();
    expect((await mail.post(end, {})).status).toBe(200);
    const token = end.split('/')[3] ?? '';
    for (let place = 0; place < token.length; place += 5) {
      const flipped = token.slice(0, place) + (token[place] === 'A' ? 'B' : 'A') + token.slice(place + 1);
      expect((await mail.post(`/en/letters/${flipped}/end`, {})).status).toBe(404);
    }
    // The token that ends letters confirms none, and the receipt's ends none.
    expect((await mail.post(`/en/letters/${token}/confirmation`, {})).status).toBe(404);
    sink.close();
  });

  test('line breaks and lists are no address, and one stranger cannot fill another’s letter box', async () => {
    const db = await open();
    const all = await withMail(db);
    const { reader, receipt, newsroom, sink, config } = all;
    for (const email of [
      'a@example.org\r\nBcc: b@example.org',
      'a@example.org,b@example.org',
      'a@example.org;b@example.org',
      '"a b"@example.org',
      `a'"<@example.org`,
      '',
      'a@localhost',
    ]) {
      const back = await reader.post(`${receipt}/letters`, { email });
      expect([email, back.status]).toEqual([email, 422]);
    }
    const hostileAddress = await reader.post(`${receipt}/letters`, { email: hostile });
    expect(await hostileAddress.text()).not.toContain('<script>alert');
    await db.write((tx) => tx.deleteFrom('comments').execute());
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) {
      const one = siteReader(db, { config });
      const posted = await one.post(`${path}/comments`, { name: `Reader ${n}`, email: '', body: `Hello ${n}` });
      statuses.push((await one.post(`${locationOf(posted)}/letters`, { email: 'victim@example.org' })).status);
    }
    expect(statuses.filter((status) => status === 303).length).toBe(10);
    await letterRound(newsroom);
    expect(sink.letters.length).toBe(3);
    sink.close();
  });

  test('they speak the edition’s language', async () => {
    const db = await open();
    const all = await withMail(db, 'everybody', 'ar');
    const { newsroom, sink, editor, id } = all;
    await confirmed(all);
    await publishComment(db, { id, version: 1, state: 'held' }, editor);
    await letterRound(newsroom);
    expect(sink.letters[0]?.subject).toContain('تعليقك على');
    expect(sink.letters[0]?.text).toContain('نُشر تعليقك');
    sink.close();
  });

  test('an address in the comment form gets the question, and comes back with a form that is not taken', async () => {
    const db = await open();
    const { newsroom, sink, reader } = await withMail(db, 'nobody');
    const typed = { name: '', email: 'mail@example.org', body: 'Hello.' };
    expect(await (await reader.post(`${path}/comments`, typed)).text()).toContain('value="mail@example.org"');
    const receipt = locationOf(await reader.post(`${path}/comments`, { ...typed, name: 'Nadia' }));
    await letterRound(newsroom);
    expect(sink.letters.map(({ to }) => to)).toEqual(['mail@example.org']);
    expect(await reader.text(receipt)).toContain('m•••@example.org');
    const without = siteReader(db, { address: '192.0.2.44' });
    const page = await without.text(path);
    expect([page.includes('this publication sends no letters'), page.includes('type="email"')]).toEqual([true, false]);
    await without.post(`${path}/comments`, { ...typed, name: 'Omar', body: 'Another.' });
    expect(await db.selectFrom('comments').select('email').where('name', '=', 'Omar').execute()).toEqual([
      { email: null },
    ]);
    sink.close();
  });

  test('without a mail server the receipt says so, asks for no address and keeps none', async () => {
    const db = await open();
    const { reader: _, receipt } = await withMail(db);
    const plain = siteReader(db);
    const html = await plain.text(receipt);
    expect(html).toContain('This publication sends no letters');
    expect(html).not.toContain('type="email"');
    await plain.post(`${receipt}/letters`, { email: 'nadia@example.org' });
    expect(await db.selectFrom('commenter_addresses').select('id').execute()).toEqual([]);
  });

  test('whoever gives notice of unlawful content gets its receipt and the decision by letter', async () => {
    const db = await open();
    const { newsroom, sink, editor, id } = await withMail(db);
    await publishComment(db, { id, version: 1, state: 'held' }, editor);
    await findLetters(db);
    await siteReader(db, { address: '192.0.2.4' }).post(`/en/comments/${id}/reports`, {
      reason: 'unlawful',
      explanation: 'It is a threat.',
      name: 'Rana',
      email: 'rana@example.org',
      goodFaith: 'yes',
    });
    await letterRound(newsroom);
    expect(sink.letters.map(({ to }) => to)).toEqual(['rana@example.org']);
    expect(sink.letters[0]?.text).toMatch(/http:\/\/newsroom\.test\/en\/reports\/[\w-]{43}/);
    await dismissReports(db, { id, version: 1, state: 'published' }, 'It is none.', editor);
    await letterRound(newsroom);
    expect(sink.letters.length).toBe(2);
    expect(sink.letters[1]?.text).toContain('does not break our policy');
    expect(sink.letters[1]?.text).toContain('you can turn to a court');
    sink.close();
  });
});
