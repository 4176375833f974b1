import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { onBothDatabases } from '../../tests/databases.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { blockDomains } from './blocked-domains.ts';
import { candidateOf } from './candidate.ts';
import { type Commenter, commentById, type PostingAround, postComment } from './comments.ts';
import { listWords } from './listed-words.ts';
import { rejectComment } from './moderation.ts';
import { networkDay, networkHash } from './network.ts';
import { openingAt } from './opening-hours.ts';
import { endConversationMode } from './raids.ts';
import { ruleBook } from './rule-book.ts';
import { changeRules, defaultRuleSettings, forgetRules, type RuleSettings } from './rule-settings.ts';
import { learnFromDecision, lessonsOf } from './spam-lessons.ts';
import { undoDecision } from './undoing.ts';
import { listedForm, WordList } from './word-list.ts';

const secret = new Uint8Array(32).fill(7);
const known = (id = newId()): Commenter => ({ id, isKnown: true, networkHash: null });

async function newsroom(db: Database, settings: Partial<RuleSettings> = {}, language: 'en' | 'ar' = 'en') {
  const editor = await somebody(db, 'editor');
  const article = await publishedArticle(db, { language });
  await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody', ...settings }, editor);
  return { editor, article };
}

async function send(db: Database, article: { id: string }, body: string, who = known(), around: PostingAround = {}) {
  const outcome = await postComment(db, article, who, { name: 'Nadia', email: '', body, parentId: null }, around);
  if ('mistakes' in outcome) return outcome.mistakes[0].message;
  const { state, rule } = (await commentById(db, outcome.done.id)) ?? {};
  return rule == null ? state : `${state} ${rule}`;
}

async function idOf(db: Database, body: string): Promise<string> {
  return (await db.selectFrom('comments').select('id').where('body', '=', body).executeTakeFirstOrThrow()).id;
}

const PARAGRAPH =
  'The council promised in spring that every house on the east bank would have water before winter, and now it says summer.';
const ARABIC_PARAGRAPH =
  'وعد المجلس في الربيع بأن يصل الماء إلى كل بيت في الضفة الشرقية قبل الشتاء، وهو يقول الآن إن ذلك سيكون في الصيف المقبل.';

onBothDatabases('the rules', ({ open }) => {
  test('close by age, and by the hours of the publication’s clock', async () => {
    const db = await open();
    const { article, editor } = await newsroom(db, { closeAfterDays: 3 });
    expect(await send(db, article, 'In time.')).toBe('published');
    const long = new Date(Date.now() - 4 * 86_400_000).toISOString();
    await db.write((tx) => tx.updateTable('articles').set({ published_at: long }).execute());
    expect(await send(db, article, 'Too late.')).toBe('comment-error-closed-age');
    const never = { openingHours: true, hours: Array.from({ length: 7 }, () => null) };
    await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody', ...never }, editor);
    expect(await send(db, article, 'At night.')).toBe('comment-error-closed');
  });

  test('take nothing from a banned commenter or network until the ban ends', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const nadia = known();
    const network = '2001:db8:1:2::/64';
    const day = networkDay(Date.now());
    const row = { reason: 'Threats.', created_at: new Date().toISOString(), ends_at: null };
    const hash = await networkHash(db, network);
    const ends = new Date(Date.now() + 86_400_000).toISOString();
    await db.write(async (tx) => {
      await tx
        .insertInto('bans')
        .values({ ...row, id: newId(), kind: 'commenter', commenter_id: nadia.id })
        .execute();
      const banned = { kind: 'network' as const, network_day: day, network_hash: hash, ends_at: ends };
      await tx
        .insertInto('bans')
        .values({ ...row, id: newId(), ...banned })
        .execute();
    });
    forgetRules(db);
    expect(await send(db, article, 'Me again.', nadia)).toBe('comment-error-banned');
    expect(await send(db, article, 'From there.', { ...known(), network })).toBe('comment-error-banned-until');
    expect(await send(db, article, 'From here.', { ...known(), network: '2001:db8:1:3::/64' })).toBe('published');
    await db.write((tx) => tx.updateTable('bans').set({ lifted_at: ends }).execute());
    forgetRules(db);
    expect(await send(db, article, 'Forgiven.', nadia)).toBe('published');
  });

  test('hold what is nearly the same as another text by anybody, in English and Arabic', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    for (const words of [PARAGRAPH, ARABIC_PARAGRAPH]) {
      expect(await send(db, article, words)).toBe('published');
      expect(await send(db, article, `${words} !!`)).toBe('held near-repeated');
    }
    expect(await send(db, article, 'The council should answer in public who signed the contract for the pumps.')).toBe(
      'published',
    );
  });

  test('let fifty readers behind one address post, and stop one network’s rotation of addresses', async () => {
    const db = await open();
    const { article } = await newsroom(db, { raid: false });
    for (let reader = 0; reader < 50; reader++)
      expect(await send(db, article, `Reader ${reader}`, { ...known(), networkHash: 'school' })).toBe('published');
    const { article: other } = { article: await publishedArticle(db, { slug: 'other' }) };
    await changeRules(
      db,
      { ...defaultRuleSettings, premoderation: 'nobody', raid: false, perWideNetwork: 5 },
      await somebody(db, 'editor'),
    );
    const rotating = (line: number): Commenter => ({
      ...known(),
      networkHash: `line ${line}`,
      wideNetworkHash: 'customer',
    });
    for (let line = 0; line < 5; line++)
      expect(await send(db, other, `Line ${line}`, rotating(line))).toBe('published');
    expect(await send(db, other, 'One more', rotating(6))).toBe('comment-error-network-too-fast');
  });

  test('reject under the clause about what was found, whatever its number is', async () => {
    const db = await open();
    const { article, editor } = await newsroom(db, {}, 'ar');
    await blockDomains(db, ['كازينو.example'], 'reject', editor);
    await listWords(db, ['a+b(c'], 'reject', editor, 'abuse');
    expect(await send(db, article, 'انظر https://www.كازينو.example/ربح')).toBe('rejected domains');
    expect(await send(db, article, 'He wrote A+B(C again.')).toBe('rejected word-list');
    expect(await send(db, article, 'a b c d')).toBe('rejected word-list');
    expect(await send(db, article, 'ab cd')).toBe('published');
    const cited = await db
      .selectFrom('decisions')
      .leftJoin('clauses', 'clauses.id', 'decisions.clause_id')
      .select(['clauses.about', 'decisions.detail_json'])
      .where('decisions.action', '=', 'reject')
      .orderBy('decisions.id')
      .execute();
    expect(cited.map(({ about }) => about)).toEqual(['spam', 'abuse', 'abuse']);
    expect(JSON.parse(cited[1]?.detail_json ?? '')).toEqual({ found: 'a+b(c' });
  });

  test('learn what is spam from decisions, unlearn what is undone, and only ever hold', async () => {
    const db = await open();
    const { article, editor } = await newsroom(db, { raid: false, nearRepeated: false, tooFast: false });
    const clause = await db.selectFrom('clauses').select('id').where('about', '=', 'spam').executeTakeFirstOrThrow();
    const spam = (n: number) => `Win prize money tonight with bonus code lucky${n} wheel`;
    for (let n = 0; n < 20; n++) {
      expect(await send(db, article, spam(n))).toBe('published');
      const id = await idOf(db, spam(n));
      const grounds = { clauseId: clause.id, reason: '' };
      await rejectComment(db, { id, version: 1, state: 'published' }, grounds, editor);
      await learnFromDecision(db, id);
      await send(db, article, `The river ferry leaves the quay at hour ${n}`);
    }
    expect(await lessonsOf(db)).toEqual({ spam: 20, fine: 0 });
    const last = await db
      .selectFrom('decisions')
      .selectAll()
      .where('action', '=', 'reject')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    await undoDecision(db, last.id, editor);
    await learnFromDecision(db, last.comment_id);
    await learnFromDecision(db, last.comment_id);
    expect(await lessonsOf(db)).toEqual({ spam: 19, fine: 0 });
  });

  test('put an article under attack into hold by themselves, say so in the log, and go back', async () => {
    const db = await open();
    const { article } = await newsroom(db, { raidComments: 4 });
    for (let n = 0; n < 4; n++) expect(await send(db, article, `Comment ${n}`)).toBe('published');
    expect(await send(db, article, 'The fifth')).toBe('held hold-mode');
    expect(await send(db, await publishedArticle(db, { slug: 'calm' }), 'Elsewhere')).toBe('published');
    const conversation = await db.selectFrom('conversations').selectAll().executeTakeFirstOrThrow();
    expect(conversation).toMatchObject({ id: article.id, mode: 'hold', mode_by: null });
    await endConversationMode(db, article.id, Date.parse(conversation.mode_ends_at ?? '') - 1);
    expect(await send(db, article, 'Still waiting')).toBe('held hold-mode');
    await endConversationMode(db, article.id, Date.parse(conversation.mode_ends_at ?? ''));
    const acts = await db.selectFrom('audit_entries').select('action').where('staff_id', 'is', null).execute();
    expect(acts.map(({ action }) => action)).toEqual(['raid-held', 'mode-ended']);
  });

  test('ask a reader once to think again, and post the same words the second time', async () => {
    const db = await open();
    const { article, editor } = await newsroom(db);
    await listWords(db, ['حقير'], 'hold', editor, 'abuse');
    const draft = { name: 'Nadia', email: '', body: 'يا لَهُ مِنْ حَقِيرٍ', parentId: null };
    const asked = await postComment(db, article, known(), draft, { secret });
    expect('mistakes' in asked && asked.mistakes[0]).toMatchObject({
      message: 'comment-advice',
      values: { number: 2 },
    });
    expect(await db.selectFrom('comments').select('id').execute()).toEqual([]);
    const thoughtAgain = asked.advice?.token ?? '';
    expect(await send(db, article, draft.body, known(), { secret, thoughtAgain: 'x'.repeat(22) })).toBe(
      'comment-advice',
    );
    expect(await send(db, article, draft.body, known(), { secret, thoughtAgain })).toBe('held word-list');
    expect(await send(db, article, 'كلام طيب', known(), { secret })).toBe('published');
  });

  test('go on when the external check leads inside of a network', async () => {
    const db = await open();
    const { article } = await newsroom(db, { external: true, externalAddress: 'https://check.example/x' });
    const outside = { resolve: async () => ['127.0.0.1'], allows: () => false };
    expect(await send(db, article, 'Nothing wrong here.', known(), { secret, outside })).toBe('published');
  });
});

test('no text makes the rules look more than twice as often when it is twice as long', async () => {
  const words = ['a', 'a a', 'idiot', '馬鹿', 'a a a a', ...Array.from({ length: 2000 }, (_, n) => `word${n}`)];
  const list = new WordList(words.map((word) => ({ word, matching: listedForm(word), verdict: 'hold' as const })));
  const looks = (text: string) => {
    const before = list.looks;
    list.find(text);
    return list.looks - before;
  };
  const pieces = fc.array(fc.constantFrom('a ', 'i d i o t ', '馬鹿', '馬', 'word7 ', 'a.', 'aaaa', '\u200d', 'é '), {
    minLength: 5,
    maxLength: 60,
  });
  fc.assert(
    fc.property(pieces, (some) => {
      const text = some.join('');
      expect(looks(text.repeat(4))).toBeLessThanOrEqual(2 * 2 * looks(text) + 200);
    }),
  );
});

test('opening hours hold over midnight, and say when they change', () => {
  const night = { from: '20:00', to: '02:00' };
  const hours = [night, null, null, null, null, null, null];
  const at = (iso: string) => openingAt(hours, 'Europe/Berlin', Date.parse(iso));
  // Monday, 30 November 2026.
  expect(at('2026-11-30T19:00:00Z')).toEqual({ isOpen: true, changesAt: Date.parse('2026-12-01T01:00:00Z') });
  expect(at('2026-12-01T00:59:00Z').isOpen).toBe(true);
  expect(at('2026-12-01T01:00:00Z')).toEqual({ isOpen: false, changesAt: Date.parse('2026-12-07T19:00:00Z') });
});

onBothDatabases('honest words', ({ open }) => {
  test('pass, in every script, up to 1,500 characters as people see them', async () => {
    const db = await open();
    const { article, editor } = await newsroom(db, { nearRepeated: false, raid: false, perArticle: 1000 });
    await listWords(db, ['cunt', 'cialis', 'ass', 'لص', 'เสือก'], 'reject', editor, 'abuse');
    for (const text of ['Scunthorpe', 'a specialist in classics', 'خَلَاصُ القَوْلِ', 'เสื้อกันหนาว'])
      expect(await send(db, article, text)).toBe('published');
    for (const one of ['👨‍👩‍👧‍👦', '🇸🇾', 'é', 'e\u0301', 'بِ', 'ก้', 'कि', 'x\r\n'.slice(0, 1)]) {
      expect(await send(db, article, one.repeat(1499))).toBe('published');
      expect(await send(db, article, one.repeat(1500))).toBe('published');
      expect(await send(db, article, one.repeat(1501))).toBe('comment-error-text-too-long');
    }
    expect(await send(db, article, `e${'\u0301'.repeat(3_000_000)}`)).toBe('comment-error-text-characters');
    expect(await send(db, article, '\ud800 lone \udfff')).toBe('published');
    const book = await ruleBook(db);
    expect(candidateOf(book, article.id, { name: 'N', email: '', body: 'x'.repeat(2000) }, 0).tokens).toEqual([]);
  });
});
