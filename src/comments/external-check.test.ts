import { afterEach, expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { type OtherSite, otherSite } from '../../tests/other-site.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { commentById, postComment } from './comments.ts';
import { askOutside, externalKey, externalSignature } from './external-check.ts';
import { changeRules, defaultRuleSettings } from './rule-settings.ts';

const secret = new Uint8Array(32).fill(7);
let checker: OtherSite | undefined;
afterEach(async () => {
  await checker?.stop();
  checker = undefined;
});

/** Opens a checking machine, and asks it about some words. */
async function asked(answer: (request: Request) => Response | Promise<Response>, externalSeconds = 1) {
  checker = otherSite((_, request) => answer(request));
  const settings = { externalAddress: `${checker.url}/check`, externalSeconds, externalKey: 1 };
  const question = { conversation: 'c', name: 'Nadia', words: 'Kettles.' };
  return askOutside(settings, question, { secret, outside: checker.outside });
}

const json = (value: unknown) => Response.json(value);

test('a question is signed, and says nothing of who asks', async () => {
  let seen: { body: string; headers: Headers } | undefined;
  const answered = await asked(async (request) => {
    seen = { body: await request.text(), headers: request.headers };
    return json({ verdict: 'hold', about: 'abuse', certainty: 0.8 });
  });
  expect(answered).toMatchObject({ verdict: { verdict: 'hold', certainty: 0.8 } });
  expect(JSON.parse(seen?.body ?? '')).toEqual({ conversation: 'c', name: 'Nadia', words: 'Kettles.' });
  const at = Number(seen?.headers.get('onrecord-timestamp'));
  expect(Math.abs(at - Date.now() / 1000)).toBeLessThan(60);
  const signature = externalSignature(externalKey(secret, 1), at, seen?.body ?? '');
  expect(seen?.headers.get('onrecord-signature')).toBe(`sha256=${signature}`);
  expect(externalKey(secret, 2)).not.toBe(externalKey(secret, 1));
  expect([seen?.headers.get('cookie'), seen?.headers.get('x-forwarded-for')]).toEqual([null, null]);
});

const garbage: [string, () => Response][] = [
  ['nothing', () => new Response('')],
  ['no JSON', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
  ['bytes that are no text', () => new Response(new Uint8Array([0xff, 0xfe, 0x00]))],
  ['a verdict of its own', () => json({ verdict: 'delete' })],
  ['a list', () => json([{ verdict: 'reject' }])],
  ['null', () => json(null)],
  ['a certainty that is none', () => json({ verdict: ['reject'], certainty: 'very' })],
];
for (const [name, answer] of garbage)
  test(`an answer that is ${name} is none`, async () => {
    expect(await asked(answer)).toMatchObject({ silence: 'garbage' });
  });

test('an answer that is an error, a redirect into a network, or without end is none', async () => {
  expect(await asked(() => new Response('{"verdict":"reject"}', { status: 500 }))).toMatchObject({
    silence: 'status',
    status: 500,
  });
  expect(await asked(() => Response.redirect('http://10.0.0.1/', 307))).toHaveProperty('silence');
  const endless = new ReadableStream({ pull: (sink) => sink.enqueue(new Uint8Array(65_536)) });
  expect(await asked(() => new Response(endless))).toHaveProperty('silence');
});

test('a topic or a certainty that nobody knows leaves the verdict', async () => {
  expect(await asked(() => json({ verdict: 'reject', about: 'weather', certainty: 7 }))).toMatchObject({
    verdict: { verdict: 'reject', about: null, certainty: null },
  });
});

test('an answer that never comes costs the time limit and no more', async () => {
  expect(await asked(() => new Promise<Response>(() => {}))).toMatchObject({ silence: 'too-slow' });
});

onBothDatabases('posting beside an external check', ({ open }) => {
  const beside = async (db: Database, answer: () => Response | Promise<Response>) => {
    const editor = await somebody(db, 'editor');
    const article = await publishedArticle(db);
    checker = otherSite(answer);
    const address = { external: true, externalAddress: 'https://check.example/', externalSeconds: 1 };
    const quick = { tooFast: false, repeated: false, nearRepeated: false, raid: false };
    await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody', ...quick, ...address }, editor);
    // Stored past the form, which takes secure addresses only: this machine has no certificate.
    const stored = await db.selectFrom('settings').selectAll().where('key', '=', 'comment-rules').executeTakeFirst();
    await db.write((tx) =>
      tx
        .updateTable('settings')
        .set({ value_json: (stored?.value_json ?? '').replace('https://check.example/', `${checker?.url}/`) })
        .where('key', '=', 'comment-rules')
        .execute(),
    );
    const { outside } = checker;
    return async (body: string) => {
      const who = { id: newId(), isKnown: true, networkHash: null };
      const draft = { name: 'Nadia', email: '', body, parentId: null };
      const outcome = await postComment(db, article, who, draft, { secret, outside });
      return 'mistakes' in outcome ? outcome.mistakes[0].message : (await commentById(db, outcome.done.id))?.state;
    };
  };

  test('holds and rejects what it objects to, and nothing else', async () => {
    const db = await open();
    let verdict = 'pass';
    const post = await beside(db, () => json({ verdict, about: 'abuse' }));
    expect(await post('Fine.')).toBe('published');
    verdict = 'hold';
    expect(await post('Doubtful.')).toBe('held');
    verdict = 'reject';
    expect(await post('Bad.')).toBe('rejected');
  });

  test('goes on when it is silent, and leaves it alone for a while', async () => {
    const db = await open();
    const post = await beside(db, () => new Response('no', { status: 503 }));
    for (let n = 0; n < 8; n++) expect(await post(`Number ${n} of the kettles.`)).toBe('published');
    expect(checker?.asked).toHaveLength(5);
  });
});
