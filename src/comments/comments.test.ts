import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { type Commenter, commentById, postComment } from './comments.ts';
import { conversationOf } from './conversation.ts';
import { closeConversation } from './conversation-modes.ts';
import { listWords, strikeWord } from './listed-words.ts';
import { publishComment } from './moderation.ts';
import { editComment, withdrawComment } from './own-comments.ts';
import { react, reactionOf } from './reactions.ts';
import { changeRules, defaultRuleSettings, type RuleSettings } from './rule-settings.ts';

const stranger = (networkHash: string | null = null): Commenter => ({ id: newId(), isKnown: false, networkHash });
const known = (id = newId()): Commenter => ({ id, isKnown: true, networkHash: null });
const says = (body: string, parentId: string | null = null) => ({ name: 'Nadia', email: '', body, parentId });

async function newsroom(db: Database, settings: Partial<RuleSettings> = {}) {
  const editor = await somebody(db, 'editor');
  const article = await publishedArticle(db);
  await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody', ...settings }, editor);
  return { editor, article };
}

async function post(
  db: Database,
  article: { id: string },
  body: string,
  commenter = known(),
  parentId: string | null = null,
) {
  const outcome = await postComment(db, article, commenter, says(body, parentId));
  if ('mistakes' in outcome) throw new Error(outcome.mistakes[0].message);
  return outcome.done;
}

const messages = (outcome: Awaited<ReturnType<typeof postComment>>) =>
  'mistakes' in outcome ? outcome.mistakes.map((one) => `${one.field}: ${one.message}`) : [];
const place = (articleId: string) => ({
  articleId,
  address: '/en/a',
  policyAddress: '/en/policy',
  commentsClosedAt: null,
});

onBothDatabases('a comment', ({ open }) => {
  test('to which no rule objects is published at once, with its decision', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const posted = await post(db, article, 'The tank is full.');
    expect(posted.state).toBe('published');
    const { entries, count } = await conversationOf(db, place(article.id));
    expect(count).toBe(1);
    expect(entries[0]).toMatchObject({ kind: 'comment', name: 'Nadia', body: 'The tank is full.', depth: 0 });
    const decisions = await db.selectFrom('decisions').selectAll().execute();
    expect(decisions).toMatchObject([{ action: 'publish', to_state: 'published', rule: 'none-objected', version: 1 }]);
    const changes = await db.selectFrom('changes').select('tag').execute();
    expect(changes.map(({ tag }) => tag)).toContain(`conversation:${article.id}`);
  });

  test('without name or words is refused, and both are named', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const draft = { name: ' \u200b', email: 'not an address', body: '\u200d\u2066', parentId: null };
    expect(messages(await postComment(db, article, known(), draft))).toEqual([
      'name: comment-error-name-empty',
      'body: comment-error-text-empty',
      'email: comment-error-email-invalid',
    ]);
  });

  test('of 1,500 characters is taken, one more is refused with the excess', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    expect((await post(db, article, '👨‍👩‍👧‍👦'.repeat(1500))).state).toBe('published');
    const long = await postComment(db, article, known(), says('é'.repeat(1501).normalize('NFD')));
    expect(long).toEqual({
      mistakes: [{ field: 'body', message: 'comment-error-text-too-long', values: { count: 1, limit: 1500 } }],
    });
  });

  test('with piled-up marks, a turning name, a long name or a broken address is refused', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const refused = async (draft: Partial<ReturnType<typeof says>>) =>
      messages(await postComment(db, article, known(), { ...says('Fine.'), ...draft }));
    expect(await refused({ body: `Z${'\u0335'.repeat(40)}` })).toEqual(['body: comment-error-text-characters']);
    expect(await refused({ name: 'Nadia\u202emoc' })).toEqual(['name: comment-error-name-characters']);
    expect(await refused({ name: 'n'.repeat(81) })).toEqual(['name: comment-error-name-too-long']);
    expect(await refused({ email: 'nadia@' })).toEqual(['email: comment-error-email-invalid']);
    expect(await refused({ email: ' nadia@example.org ' })).toEqual([]);
  });

  test('is kept as it was typed but for what cannot be kept: scripts are words', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const { id } = await post(db, article, '<script>alert(1)</script>\r\n\ud800 \u202eevil\u202c می‌خواهم');
    expect((await commentById(db, id))?.body).toBe('<script>alert(1)</script>\n\ufffd evil می‌خواهم');
  });

  test('to a closed conversation is refused, and taken again once it is open', async () => {
    const db = await open();
    const { article, editor } = await newsroom(db);
    await closeConversation(db, article.id, true, editor);
    expect(messages(await postComment(db, article, known(), says('Late.')))).toEqual(['form: comment-error-closed']);
    await closeConversation(db, article.id, false, editor);
    expect((await post(db, article, 'In time.')).state).toBe('published');
  });

  test('to an article that is not published is refused', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    await db.write((tx) => tx.updateTable('articles').set({ state: 'unpublished' }).execute());
    expect(messages(await postComment(db, article, known(), says('Hello?')))).toEqual(['form: comment-error-closed']);
  });

  test('posted many times at once is one comment', async () => {
    const db = await open();
    const { article } = await newsroom(db, { perMinute: 60 });
    const nadia = known();
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => post(db, article, 'Once!', nadia)));
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
    expect((await conversationOf(db, place(article.id))).count).toBe(1);
  });

  test('clicked twice by somebody without a cookie is one comment, and gives one commenter', async () => {
    const db = await open();
    const { article } = await newsroom(db, { premoderation: 'first-comment' });
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => post(db, article, 'First!', stranger('net'))));
    expect(new Set(outcomes.map((one) => `${one.id} ${one.commenterId}`)).size).toBe(1);
  });

  test('that is public is never handed to a stranger who copies it', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const first = await post(db, article, 'First!', stranger('net'));
    expect((await post(db, article, 'First!', stranger('net'))).id).not.toBe(first.id);
  });

  test('that repeats an older one of the same commenter is refused', async () => {
    const db = await open();
    const { article, editor } = await newsroom(db);
    const nadia = known();
    const { id } = await post(db, article, 'The tank is full.', nadia);
    const earlier = new Date(Date.now() - 5 * 60_000).toISOString();
    await db.write((tx) => tx.updateTable('comments').set({ created_at: earlier }).where('id', '=', id).execute());
    expect(messages(await postComment(db, article, nadia, says('the TANK is, full!')))).toEqual([
      'body: comment-error-repeated',
    ]);
    expect((await post(db, article, 'the tank is full', known())).state).toBe('published');
    await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody', repeated: false }, editor);
    expect((await post(db, article, 'the tank is full', nadia)).state).toBe('published');
  });

  test('that comes too fast is refused with the seconds to wait; another commenter is not', async () => {
    const db = await open();
    const { article } = await newsroom(db, { perMinute: 2 });
    const nadia = known();
    await post(db, article, 'One.', nadia);
    await post(db, article, 'Two.', nadia);
    const third = await postComment(db, article, nadia, says('Three.'));
    expect(messages(third)).toEqual(['form: comment-error-too-fast']);
    if ('mistakes' in third) expect(third.mistakes[0].values?.seconds).toBeWithin(50, 61);
    expect((await post(db, article, 'Three.')).state).toBe('published');
  });

  test('hands a stranger on the network neither the identity nor the receipt of a commenter who was known', async () => {
    const db = await open();
    const { article } = await newsroom(db, { premoderation: 'everybody' });
    const ann = { id: newId(new Date(Date.now() - 60_000).toISOString()), isKnown: true, networkHash: 'café' };
    const hers = await post(db, article, 'Thank you!', ann);
    const other = await post(db, article, 'THANK  you!!', stranger('café'));
    expect(other.id).not.toBe(hers.id);
    expect(other.commenterId).not.toBe(ann.id);
    // Two clicks of somebody new are one comment all the same.
    const [one, two] = [
      await post(db, article, 'Hello.', stranger('home')),
      await post(db, article, 'Hello.', stranger('home')),
    ];
    expect(two).toEqual(one);
  });

  test('from a network that sends too many is refused, from another is not', async () => {
    const db = await open();
    const { article } = await newsroom(db, { perNetwork: 3 });
    for (const body of ['a', 'b', 'c']) await post(db, article, body, { ...known(), networkHash: 'school' });
    const fourth = await postComment(db, article, { ...known(), networkHash: 'school' }, says('d'));
    expect(messages(fourth)).toEqual(['form: comment-error-network-too-fast']);
    expect((await post(db, article, 'd', { ...known(), networkHash: 'home' })).state).toBe('published');
  });

  test('with many links is held, with few is not', async () => {
    const db = await open();
    const { article } = await newsroom(db, { links: 1 });
    const held = await post(db, article, 'See https://a.example/x and www.b.example.');
    expect(await commentById(db, held.id)).toMatchObject({ state: 'held', rule: 'links', rule_detail: '2' });
    expect((await post(db, article, 'See https://a.example/x. Then e.g. 3.14.')).state).toBe('published');
  });

  test('with a listed word is held or rejected, as the list says, from the next comment on', async () => {
    const db = await open();
    const { article, editor } = await newsroom(db);
    await listWords(db, ['idiot'], 'hold', editor);
    await listWords(db, ['online casino'], 'reject', editor);
    const held = await post(db, article, 'What an ídiot.');
    expect(await commentById(db, held.id)).toMatchObject({ state: 'held', rule: 'word-list', rule_detail: 'idiot' });
    expect((await post(db, article, 'idiot, try my online casino')).state).toBe('rejected');
    expect((await post(db, article, 'idiotic, online')).state).toBe('published');
    const word = await db.selectFrom('words').selectAll().where('word', '=', 'idiot').executeTakeFirstOrThrow();
    await strikeWord(db, word.id, editor);
    expect((await post(db, article, 'What an idiot.')).state).toBe('published');
  });

  test('of somebody without a published one waits; the next one does not', async () => {
    const db = await open();
    const { article, editor } = await newsroom(db, { premoderation: 'first-comment' });
    const nadia = known();
    const first = await post(db, article, 'My first.', nadia);
    expect(first.state).toBe('held');
    await publishComment(db, { id: first.id, version: 1, state: 'held' }, editor);
    expect((await post(db, article, 'My second.', nadia)).state).toBe('published');
  });

  test('waits whoever writes it, when everybody is read', async () => {
    const db = await open();
    const { article, editor } = await newsroom(db, { premoderation: 'everybody' });
    const nadia = known();
    const first = await post(db, article, 'My first.', nadia);
    await publishComment(db, { id: first.id, version: 1, state: 'held' }, editor);
    expect((await post(db, article, 'My second.', nadia)).state).toBe('held');
  });

  test('answers only a visible comment of the same article', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const other = await publishedArticle(db, { slug: 'night-ferry' });
    const parent = await post(db, article, 'A question.');
    const answer = await post(db, article, 'An answer.', known(), parent.id);
    expect(await commentById(db, answer.id)).toMatchObject({ root_id: parent.id, depth: 1, parent_id: parent.id });
    const gone = ['form: comment-error-parent-gone'];
    expect(messages(await postComment(db, other, known(), says('Elsewhere.', parent.id)))).toEqual(gone);
    await withdrawComment(db, parent.id);
    expect(messages(await postComment(db, article, known(), says('Too late.', parent.id)))).toEqual(gone);
    expect(messages(await postComment(db, article, known(), says('Nothing.', 'no such id')))).toEqual(gone);
  });
});

onBothDatabases('one’s own comment', ({ open }) => {
  test('is changed within ten minutes: both texts are kept, the new one passes the rules', async () => {
    const db = await open();
    const { article } = await newsroom(db, { links: 0 });
    const { id } = await post(db, article, 'The tank is fuII.');
    expect(await editComment(db, id, 'The tank is full.')).toMatchObject({ done: { state: 'published' } });
    expect(await commentById(db, id)).toMatchObject({ body: 'The tank is full.', version: 2 });
    expect(await editComment(db, id, 'See https://a.example')).toMatchObject({ done: { state: 'held' } });
    expect(await editComment(db, id, ' ')).toMatchObject({ mistakes: [{ field: 'body' }] });
    expect((await conversationOf(db, place(article.id))).count).toBe(0);
    expect(await db.selectFrom('comment_versions').select(['version', 'body']).orderBy('version').execute()).toEqual([
      { version: 1, body: 'The tank is fuII.' },
      { version: 2, body: 'The tank is full.' },
    ]);
  });

  test('that a moderator published waits, however often it is changed after that', async () => {
    const db = await open();
    const { article, editor } = await newsroom(db, { premoderation: 'everybody' });
    const { id } = await post(db, article, 'Kind words.');
    await publishComment(db, { id, version: 1, state: 'held' }, editor);
    await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody' }, editor);
    for (const words of ['Unkind words.', 'Unkinder words.', 'The unkindest words.']) {
      expect(await editComment(db, id, words)).toMatchObject({ done: { state: 'held' } });
    }
  });

  test('is changed twenty times and not once more', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const { id } = await post(db, article, 'Take 1.');
    for (let take = 2; take <= 21; take++) await editComment(db, id, `Take ${take}.`);
    expect(await editComment(db, id, 'Take 22.')).toMatchObject({
      mistakes: [{ message: 'receipt-error-edit-often' }],
    });
    expect(await commentById(db, id)).toMatchObject({ body: 'Take 21.', version: 21 });
  });

  test('saved without a change keeps its version', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const { id } = await post(db, article, 'Same.');
    await editComment(db, id, ' Same. ');
    expect((await commentById(db, id))?.version).toBe(1);
  });

  test('that a moderator published waits again once it is changed', async () => {
    const db = await open();
    const { article, editor } = await newsroom(db, { premoderation: 'first-comment' });
    const { id } = await post(db, article, 'Kind words.');
    await publishComment(db, { id, version: 1, state: 'held' }, editor);
    await editComment(db, id, 'Unkind words.');
    expect(await commentById(db, id)).toMatchObject({ state: 'held', rule: 'edited' });
  });

  test('is not changed after ten minutes, nor once it is rejected or withdrawn', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const { id } = await post(db, article, 'Old.');
    const earlier = new Date(Date.now() - 11 * 60_000).toISOString();
    await db.write((tx) => tx.updateTable('comments').set({ created_at: earlier }).execute());
    expect(await editComment(db, id, 'New.')).toMatchObject({ mistakes: [{ message: 'receipt-error-edit-over' }] });
    await withdrawComment(db, id);
    await withdrawComment(db, id);
    expect(await editComment(db, id, 'New.')).toMatchObject({ mistakes: [{ message: 'receipt-error-edit-decided' }] });
    expect((await conversationOf(db, place(article.id))).count).toBe(0);
    const acts = await db.selectFrom('decisions').select('action').orderBy('id').execute();
    expect(acts.map(({ action }) => action)).toEqual(['publish', 'withdraw']);
  });
});

onBothDatabases('a reaction', ({ open }) => {
  test('is one for each commenter and article, and changes', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const [nadia, tomas] = [newId(), newId()];
    const answers = await Promise.all(Array.from({ length: 8 }, () => react(db, article.id, nadia, 'like')));
    expect(answers.filter(({ changed }) => changed)).toHaveLength(1);
    await react(db, article.id, tomas, 'like');
    expect((await conversationOf(db, place(article.id))).reactions).toEqual({ likes: 2, dislikes: 0 });
    expect(await react(db, article.id, tomas, 'dislike')).toEqual({ changed: true });
    expect((await conversationOf(db, place(article.id))).reactions).toEqual({ likes: 1, dislikes: 1 });
    expect(await reactionOf(db, article.id, tomas)).toBe('dislike');
  });
});
