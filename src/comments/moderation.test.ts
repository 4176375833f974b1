import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { onBothDatabases } from '../../tests/databases.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import type { CommentState } from '../database/tables.ts';
import { Forbidden } from '../people/rights.ts';
import { answerComment } from './answers.ts';
import { readAsked } from './asked.ts';
import { commentById, postComment } from './comments.ts';
import { conversationOf, placeOfComment } from './conversation.ts';
import { COMMENTS_ON_PAGE } from './conversation-pages.ts';
import { publishComment, rejectComment } from './moderation.ts';
import { editComment, withdrawComment } from './own-comments.ts';
import { currentPolicy, publishPolicy } from './policy.ts';
import { commentQueue, nextWaiting, waitingCount } from './queue.ts';
import { changeRules, defaultRuleSettings } from './rule-settings.ts';
import { undoDecision } from './undoing.ts';

async function newsroom(db: Database, premoderation: 'everybody' | 'nobody' = 'everybody') {
  const moderator = await somebody(db, 'moderator', 'Mira Solan');
  const article = await publishedArticle(db);
  await changeRules(
    db,
    { ...defaultRuleSettings, premoderation, tooFast: false, repeated: false, raid: false },
    moderator,
  );
  const clauses = (await currentPolicy(db, article.editionId))?.clauses ?? [];
  return { moderator, article, clauseId: clauses[2]?.id ?? '' };
}

async function post(db: Database, article: { id: string }, body: string, parentId: string | null = null) {
  const draft = { name: 'Nadia', email: '', body, parentId };
  const outcome = await postComment(db, article, { id: newId(), isKnown: true, networkHash: null }, draft);
  if ('mistakes' in outcome) throw new Error(outcome.mistakes[0].message);
  return outcome.done.id;
}

const held = (id: string, version = 1) => ({ id, version, state: 'held' as const });
const place = (articleId: string) => ({ articleId, address: '/en/a', policyAddress: '/p', commentsClosedAt: null });
const stateOf = async (db: Database, id: string) => (await commentById(db, id))?.state;

onBothDatabases('a decision', ({ open }) => {
  test('publishes or rejects what waits, cites the clause, and stays on record', async () => {
    const db = await open();
    const { moderator, article, clauseId } = await newsroom(db);
    const [good, bad] = [await post(db, article, 'Good.'), await post(db, article, 'Bad.')];
    expect(await waitingCount(db)).toBe(2);
    expect(await nextWaiting(db, moderator, good)).toBe(bad);
    await publishComment(db, held(good), moderator);
    await rejectComment(db, held(bad), { clauseId, reason: ' Say who told you. ' }, moderator);
    expect([await stateOf(db, good), await stateOf(db, bad)]).toEqual(['published', 'rejected']);
    expect(await waitingCount(db)).toBe(0);
    const [queued] = (await commentQueue(db, moderator, { state: 'rejected' })).comments;
    expect(queued?.decisions.at(-1)).toMatchObject({
      action: 'reject',
      staffName: 'Mira Solan',
      reason: 'Say who told you.',
      clause: { number: 3 },
      version: 1,
    });
  });

  test('needs a clause of the policy of the article’s own edition to reject', async () => {
    const db = await open();
    const { moderator, article } = await newsroom(db);
    const arabic = await publishedArticle(db, { language: 'ar', slug: 'الماء' });
    const foreign = (await currentPolicy(db, arabic.editionId))?.clauses[0]?.id ?? '';
    const id = await post(db, article, 'Bad.');
    for (const clauseId of ['', 'nothing', foreign])
      expect(await rejectComment(db, held(id), { clauseId, reason: '' }, moderator)).toMatchObject({
        mistakes: [{ field: 'clause' }],
      });
    expect(await stateOf(db, id)).toBe('held');
  });

  test('is not taken when the comment was edited since, and says so', async () => {
    const db = await open();
    const { moderator, article } = await newsroom(db);
    const id = await post(db, article, 'Kind.');
    await editComment(db, id, 'Unkind.');
    expect(await publishComment(db, held(id), moderator)).toEqual({ conflict: 'edited', by: null });
    expect(await stateOf(db, id)).toBe('held');
    expect(await publishComment(db, held(id, 2), moderator)).toHaveProperty('done');
  });

  test('is taken once when several decide at the same moment; the others learn who was first', async () => {
    const db = await open();
    const { moderator, article, clauseId } = await newsroom(db);
    const jonas = await somebody(db, 'editor', 'Jonas Reed');
    const id = await post(db, article, 'Contested.');
    const outcomes = await Promise.all([
      publishComment(db, held(id), moderator),
      rejectComment(db, held(id), { clauseId, reason: '' }, jonas),
      publishComment(db, held(id), jonas),
    ]);
    expect(outcomes.filter((outcome) => outcome !== undefined && 'done' in outcome)).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome && 'conflict' in outcome)
        expect(outcome).toMatchObject({ conflict: 'decided', by: expect.any(String) });
    const staffDecisions = await db.selectFrom('decisions').select('id').where('staff_id', 'is not', null).execute();
    expect(staffDecisions).toHaveLength(1);
  });

  test('is not taken about a comment that its writer withdrew', async () => {
    const db = await open();
    const { moderator, article } = await newsroom(db);
    const id = await post(db, article, 'Never mind.');
    await withdrawComment(db, id);
    expect(await publishComment(db, held(id), moderator)).toEqual({ conflict: 'withdrawn', by: null });
  });

  test('is undone while it is the last one, and only then', async () => {
    const db = await open();
    const { moderator, article, clauseId } = await newsroom(db);
    const id = await post(db, article, 'Back and forth.');
    const first = await publishComment(db, held(id), moderator);
    if (first === undefined || !('done' in first)) throw new Error('not taken');
    const undone = await undoDecision(db, first.done.decisionId, moderator);
    expect(undone).toHaveProperty('done');
    expect(await commentById(db, id)).toMatchObject({ state: 'held', decided_at: null });
    expect(await undoDecision(db, first.done.decisionId, moderator)).toEqual({ conflict: 'undone', by: null });
    if (undone === undefined || !('done' in undone)) throw new Error('not undone');
    expect(await undoDecision(db, undone.done.decisionId, moderator)).toEqual({ conflict: 'undone', by: null });
    await rejectComment(db, held(id), { clauseId, reason: '' }, moderator);
    expect((await conversationOf(db, place(article.id))).count).toBe(0);
  });

  test('is a reporter’s to see in print, not to take', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const reporter = await somebody(db, 'reporter');
    const id = await post(db, article, 'Waiting.');
    expect(publishComment(db, held(id), reporter)).rejects.toThrow(Forbidden);
    expect(undoDecision(db, 'any', reporter)).rejects.toThrow(Forbidden);
    expect(answerComment(db, id, { body: 'x', authorId: null }, reporter)).rejects.toThrow(Forbidden);
  });

  test('of the newsroom’s own answer needs a visible comment', async () => {
    const db = await open();
    const { moderator, article } = await newsroom(db);
    const id = await post(db, article, 'Who pays?');
    const answer = { body: 'We asked.', authorId: null };
    expect(await answerComment(db, id, answer, moderator)).toHaveProperty('mistakes');
    await publishComment(db, held(id), moderator);
    expect(await answerComment(db, id, answer, moderator)).toHaveProperty('done');
    const { entries } = await conversationOf(db, place(article.id));
    expect(entries[1]).toMatchObject({ kind: 'comment', isStaff: true, name: 'Mira Solan', depth: 1 });
  });
});

onBothDatabases('the threads', ({ open }) => {
  test('stand in order, answers under what they answer, with places for what is gone', async () => {
    const db = await open();
    const { article } = await newsroom(db, 'nobody');
    const a = await post(db, article, 'A');
    const b = await post(db, article, 'B');
    const a1 = await post(db, article, 'A1', a);
    await post(db, article, 'B1', b);
    await post(db, article, 'A2', a);
    const a11 = await post(db, article, 'A11', a1);
    await withdrawComment(db, a);
    await withdrawComment(db, a11);
    const { entries, count } = await conversationOf(db, place(article.id));
    expect(
      entries.map((entry) => ('body' in entry ? `${entry.depth} ${entry.body}` : `${entry.depth} ${entry.kind}`)),
    ).toEqual(['0 tombstone', '1 A1', '1 A2', '0 B', '1 B1']);
    expect(count).toBe(4);
  });

  test('of a long conversation go on page after page, and every comment is found on its page', async () => {
    const db = await open();
    const { article } = await newsroom(db, 'nobody');
    const root = await post(db, article, 'root');
    const ids = [root];
    for (let n = 0; n < COMMENTS_ON_PAGE + 20; n++) ids.push(await post(db, article, `answer ${n}`, root));
    const first = await conversationOf(db, place(article.id));
    expect([first.entries.length, first.previous]).toEqual([COMMENTS_ON_PAGE, null]);
    const asked = readAsked((word) => new URL(first.next ?? '', 'http://x').searchParams.get(word) ?? undefined);
    const second = await conversationOf(db, place(article.id), asked && { asked });
    expect(second.entries[0]).toMatchObject({ kind: 'continuation', name: 'Nadia' });
    expect([second.entries.length, second.next]).toEqual([22, null]);
    for (const id of [root, ids.at(-1) ?? '', ids[50] ?? '']) {
      const around = await placeOfComment(db, article.id, id);
      const { entries } = await conversationOf(db, place(article.id), { around });
      expect(entries.filter((entry) => entry.kind === 'comment' && entry.id === id)).toHaveLength(1);
    }
  });
});

onBothDatabases('the counts', ({ open }) => {
  test('are right after any sequence of posts, decisions, undoings, edits and withdrawals', async () => {
    const db = await open();
    const { moderator, article, clauseId } = await newsroom(db);
    const model = new Map<string, { state: CommentState; version: number; before: CommentState[]; last: string[] }>();
    const act = fc.tuple(fc.constantFrom('post', 'publish', 'reject', 'undo', 'edit', 'withdraw'), fc.nat(30));
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        for (const [what, pick] of acts) {
          const id = [...model.keys()].at(pick % Math.max(1, model.size));
          const known = id === undefined ? undefined : model.get(id);
          if (what === 'post' || id === undefined || known === undefined) {
            const posted = await post(db, article, `words ${model.size}`);
            model.set(posted, { state: 'held', version: 1, before: [], last: [] });
            continue;
          }
          const seen = { id, version: known.version, state: known.state };
          if (what === 'withdraw') {
            await withdrawComment(db, id);
            Object.assign(known, { state: 'withdrawn', last: [] });
          } else if (what === 'edit') {
            const edited = await editComment(db, id, `other words ${newId()}`);
            if ('done' in edited) Object.assign(known, { state: 'held', version: known.version + 1, last: [] });
          } else if (what === 'undo') {
            const decision = known.last.pop();
            if (decision === undefined) continue;
            await undoDecision(db, decision, moderator);
            known.state = known.before.pop() ?? known.state;
            known.last = [];
          } else {
            const outcome =
              what === 'publish'
                ? await publishComment(db, seen, moderator)
                : await rejectComment(db, seen, { clauseId, reason: '' }, moderator);
            if (outcome === undefined || !('done' in outcome)) continue;
            known.before = [known.state];
            known.last = [outcome.done.decisionId];
            known.state = what === 'publish' ? 'published' : 'rejected';
          }
        }
        const states = [...model.values()].map(({ state }) => state);
        const published = states.filter((state) => state === 'published').length;
        const conversation = await conversationOf(db, place(article.id));
        expect(conversation.count).toBe(published);
        expect(conversation.entries.filter(({ kind }) => kind === 'comment')).toHaveLength(
          Math.min(published, COMMENTS_ON_PAGE),
        );
        expect(await waitingCount(db)).toBe(states.filter((state) => state === 'held').length);
      }),
      { numRuns: 15 },
    );
  });
});

onBothDatabases('a policy', ({ open }) => {
  test('is published in versions; of two editors at once one is told', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const editor = await somebody(db, 'editor');
    const draft = {
      intro: 'Be kind.',
      clauses: [
        { title: 'Stay', text: '' },
        { title: '', text: ' ' },
        { title: 'No harm', text: 'x' },
      ],
    };
    const outcomes = await Promise.all([
      publishPolicy(db, article.editionId, draft, 1, editor),
      publishPolicy(db, article.editionId, draft, 1, editor),
    ]);
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
    const now = await currentPolicy(db, article.editionId);
    expect(now).toMatchObject({
      number: 2,
      clauses: [
        { number: 1, title: 'Stay' },
        { number: 2, title: 'No harm' },
      ],
    });
    const untitled = { intro: '', clauses: [{ title: '', text: 'words' }] };
    expect(await publishPolicy(db, article.editionId, untitled, 2, editor)).toHaveProperty('mistakes');
    expect(await publishPolicy(db, article.editionId, { intro: '', clauses: [] }, 2, editor)).toHaveProperty(
      'mistakes',
    );
  });
});
