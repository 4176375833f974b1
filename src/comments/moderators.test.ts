import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { onBothDatabases } from '../../tests/databases.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { Forbidden, type Staff } from '../people/rights.ts';
import { removeComment } from '../removals/comment.ts';
import { capacityFor, decideAppeal, openAppeal } from './appeal-decisions.ts';
import { ban, bansOn, liftBan, listedBans } from './bans.ts';
import { decideTogether, undoTogether } from './batches.ts';
import { noteOnComment, notesAboutCommenter, withdrawCommentNote } from './comment-notes.ts';
import { commentById, postComment } from './comments.ts';
import { conversationById, setConversationMode } from './conversation-modes.ts';
import { handToDesk, takeBackFromDesk } from './handing-over.ts';
import { holdComment, latestDecision, publishComment, rejectAsSpam, rejectComment } from './moderation.ts';
import { keepToSections } from './moderator-sections.ts';
import { networkHash } from './network.ts';
import { editComment, withdrawComment } from './own-comments.ts';
import { currentPolicy } from './policy.ts';
import { featureComment, pinComment } from './prominence.ts';
import { commentQueue, queuedComment, raisedCounts, waitingCount } from './queue.ts';
import { coveredPlaces, coverWords, readPlaces, wholePlaces } from './redactions.ts';
import { rehearse } from './rehearsal.ts';
import { dismissReports } from './report-decisions.ts';
import { changeRules, defaultRuleSettings, ruleSettingsOf } from './rule-settings.ts';
import { undoDecision } from './undoing.ts';

const EVIL = `O'Brien "x" <script>alert(1)</script> & %_`;

async function newsroom(db: Database) {
  const mira = await somebody(db, 'moderator', 'Mira Solan');
  const article = await publishedArticle(db);
  const settings = { ...defaultRuleSettings, premoderation: 'everybody', tooFast: false, repeated: false };
  await changeRules(db, settings, mira);
  const clauses = (await currentPolicy(db, article.editionId))?.clauses ?? [];
  const clause = (about: string) => clauses.find((one) => one.about === about)?.id ?? '';
  return { mira, article, clause };
}

async function post(db: Database, article: { id: string }, body: string, who = newId(), hash: string | null = null) {
  const draft = { name: 'Nadia', email: '', body, parentId: null };
  const outcome = await postComment(db, article, { id: who, isKnown: true, networkHash: hash }, draft);
  if ('mistakes' in outcome) throw new Error(outcome.mistakes[0].message);
  return outcome.done.id;
}

async function report(db: Database, commentId: string, kind: 'clause' | 'unlawful' = 'clause') {
  const row = {
    id: newId(),
    comment_id: commentId,
    commenter_id: newId(),
    kind,
    explanation: EVIL,
    state: 'open' as const,
    created_at: timestamp(),
  };
  await db.write((tx) => tx.insertInto('reports').values(row).execute());
  return row.id;
}

async function appeal(db: Database, commentId: string) {
  const row = {
    id: newId(),
    comment_id: commentId,
    decision_id: (await latestDecision(db, commentId))?.id ?? '',
    words: EVIL,
    state: 'open' as const,
    created_at: timestamp(),
  };
  await db.write((tx) => tx.insertInto('appeals').values(row).execute());
  return row.id;
}

async function wasHere(db: Database, { id }: Staff, at = timestamp()) {
  const row = { id: newId(), user_id: id, token: newId(), expires_at: at, created_at: at, updated_at: at, seen_at: at };
  await db.write((tx) => tx.insertInto('auth_sessions').values(row).execute());
}

const seen = async (db: Database, id: string) => {
  const row = await commentById(db, id);
  return { id, version: row?.version ?? 0, state: row?.state ?? ('held' as const) };
};
const stateOf = async (db: Database, id: string) => (await commentById(db, id))?.state;
const decisionOf = (outcome: Awaited<ReturnType<typeof undoDecision>>) =>
  outcome !== undefined && 'done' in outcome ? outcome.done.decisionId : JSON.stringify(outcome);

onBothDatabases('a moderator', ({ open }) => {
  test('rejects spam under the clause about it with one key, and holds again what was decided', async () => {
    const db = await open();
    const { mira, article, clause } = await newsroom(db);
    const id = await post(db, article, 'Buy now');
    expect(await rejectAsSpam(db, await seen(db, id), mira)).toHaveProperty('done');
    expect((await latestDecision(db, id))?.clause_id).toBe(clause('spam'));
    const held = await holdComment(db, await seen(db, id), mira);
    expect(await stateOf(db, id)).toBe('held');
    await undoDecision(db, decisionOf(held), mira);
    expect(await stateOf(db, id)).toBe('rejected');
  });

  test('is told of every conflict: edited, withdrawn, decided, and nothing is lost', async () => {
    const db = await open();
    const { mira, article } = await newsroom(db);
    const id = await post(db, article, 'One');
    const before = await seen(db, id);
    await editComment(db, id, 'Two');
    for (const verb of [holdComment, publishComment, rejectAsSpam])
      expect(await verb(db, before, mira)).toEqual({ conflict: 'edited', by: null });
    expect(await featureComment(db, before, true, mira)).toEqual({ conflict: 'edited', by: null });
    expect(await coverWords(db, before, { places: [{ start: 0, end: 2 }], reason: '' }, mira)).toHaveProperty(
      'conflict',
    );
    await withdrawComment(db, id);
    expect(await publishComment(db, { ...before, version: 2 }, mira)).toEqual({ conflict: 'withdrawn', by: null });
  });

  test('features and pins a published comment, and each is undone by itself', async () => {
    const db = await open();
    const { mira, article } = await newsroom(db);
    const [first, second] = [await post(db, article, 'A'), await post(db, article, 'B')];
    expect(await pinComment(db, await seen(db, first), true, mira)).toHaveProperty('mistakes');
    const published = await publishComment(db, await seen(db, first), mira);
    await publishComment(db, await seen(db, second), mira);
    const featured = await featureComment(db, await seen(db, first), true, mira);
    expect((await commentById(db, first))?.featured_at).not.toBeNull();
    expect(await featureComment(db, await seen(db, first), true, mira)).toHaveProperty('mistakes');
    await pinComment(db, await seen(db, first), true, mira);
    const pinned = await pinComment(db, await seen(db, second), true, mira);
    expect((await conversationById(db, article.id))?.pinned_id).toBe(second);
    await undoDecision(db, decisionOf(pinned), mira);
    expect((await conversationById(db, article.id))?.pinned_id).toBe(first);
    await undoDecision(db, decisionOf(featured), mira);
    expect((await commentById(db, first))?.featured_at).toBeNull();
    // What does not move the comment stands in nobody's way.
    expect(await undoDecision(db, decisionOf(published), mira)).toHaveProperty('done');
    expect(await stateOf(db, first)).toBe('held');
  });

  test('covers words, never changes them, and uncovers them by undo', async () => {
    const db = await open();
    const { mira, article } = await newsroom(db);
    const body = `Call 👨‍👩‍👧 on ${EVIL}`;
    const id = await post(db, article, body);
    const covered = await coverWords(db, await seen(db, id), { places: [{ start: 6, end: 7 }], reason: EVIL }, mira);
    const row = await commentById(db, id);
    expect(row?.body).toBe(body);
    // The whole family, although only a part of it was named.
    expect(coveredPlaces(row?.redactions_json ?? null)).toEqual([{ start: 5, end: 13 }]);
    expect(await latestDecision(db, id)).toMatchObject({
      action: 'redact',
      reason: EVIL,
      from_state: 'held',
      to_state: 'held',
    });
    await undoDecision(db, decisionOf(covered), mira);
    expect((await commentById(db, id))?.redactions_json).toBeNull();
    expect(
      await coverWords(db, await seen(db, id), { places: [{ start: 90_000, end: 99_999 }], reason: '' }, mira),
    ).toHaveProperty('mistakes');
  });

  test('does not put covered places back over words that were written since', async () => {
    const db = await open();
    const { mira, article } = await newsroom(db);
    const id = await post(db, article, 'Call Nadia at home');
    await coverWords(db, await seen(db, id), { places: [{ start: 5, end: 10 }], reason: '' }, mira);
    const uncovered = await coverWords(db, await seen(db, id), { places: [], reason: '' }, mira);
    await editComment(db, id, 'Ring up somebody else');
    expect(await undoDecision(db, decisionOf(uncovered), mira)).toEqual({ conflict: 'edited', by: null });
    expect((await commentById(db, id))?.redactions_json).toBeNull();
  });

  test('covers whole characters of whatever text, in order and apart', () => {
    const place = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.array(place, { maxLength: 6 }), (text, places) => {
        const edges = new Set(
          [...new Intl.Segmenter().segment(text)].flatMap(({ index, segment }) => [index, index + segment.length]),
        );
        let last = -1;
        for (const { start, end } of wholePlaces(text, places)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(edges.has(start) && edges.has(end)).toBe(true);
          last = end;
        }
        for (const { start, end } of places)
          for (let at = start; at < Math.min(end, text.length); at++)
            expect(wholePlaces(text, places).some((one) => one.start <= at && at < one.end)).toBe(true);
      }),
    );
    expect(readPlaces(['1-2', '-1-2', '9999999-1', '<b>', "'"])).toEqual([{ start: 1, end: 2 }]);
  });

  test('hands a comment to the desk once, and takes it back until somebody there dealt with it', async () => {
    const db = await open();
    const { mira, article } = await newsroom(db);
    const id = await post(db, article, EVIL);
    const [first, again] = await Promise.all([handToDesk(db, id, mira), handToDesk(db, id, mira)]);
    expect(again).toEqual(first);
    const notes = await db.selectFrom('editorial_notes').selectAll().where('article_id', '=', article.id).execute();
    expect(notes).toMatchObject([{ comment_id: id, body: EVIL, made_by: mira.id }]);
    expect((await queuedComment(db, mira, id))?.handedOver).toBe(notes[0]?.id ?? '');
    expect(await takeBackFromDesk(db, id, mira)).toHaveProperty('done');
    expect(await takeBackFromDesk(db, id, mira)).toBeUndefined();
    await handToDesk(db, id, mira);
    await db.write((tx) => tx.updateTable('editorial_notes').set({ resolved_at: timestamp() }).execute());
    expect(await takeBackFromDesk(db, id, mira)).toHaveProperty('mistakes');
  });

  test('who removes a comment for good leaves no word of it: no report, appeal, note, or copy at the desk', async () => {
    const db = await open();
    const { mira, article } = await newsroom(db);
    const sara = await somebody(db, 'administrator', 'Sara');
    const id = await post(db, article, 'Canary words');
    await report(db, id);
    await rejectAsSpam(db, await seen(db, id), mira);
    await appeal(db, id);
    await noteOnComment(db, id, 'Canary words', mira);
    await handToDesk(db, id, mira);
    await removeComment(db, sara, id, { reason: 'By law', isUnderstood: true });
    for (const table of ['reports', 'appeals', 'comment_notes', 'editorial_notes', 'comments'] as const)
      expect(await db.selectFrom(table).select('id').execute()).toEqual([]);
  });

  test('notes something about a commenter, and takes back only what is their own', async () => {
    const db = await open();
    const { mira, article } = await newsroom(db);
    const jonas = await somebody(db, 'editor');
    const id = await post(db, article, 'A');
    expect(await noteOnComment(db, id, ' ', mira)).toHaveProperty('mistakes');
    await noteOnComment(db, id, EVIL, mira);
    const commenter = (await commentById(db, id))?.commenter_id ?? '';
    const [note] = await notesAboutCommenter(db, commenter);
    expect(note).toMatchObject({ body: EVIL, by: 'Mira Solan' });
    expect(await withdrawCommentNote(db, note?.id ?? '', jonas)).toBe(false);
    expect(await withdrawCommentNote(db, note?.id ?? '', mira)).toBe(true);
  });

  test('bans a commenter or a network by its hash, for a time or for good, and lifts it', async () => {
    const db = await open();
    const { mira, article } = await newsroom(db);
    const hash = await networkHash(db, '203.0.113.7');
    const id = await post(db, article, 'A', newId(), hash);
    const without = await post(db, article, 'B');
    const typed = { kind: 'commenter', days: 0, reason: EVIL };
    expect(await ban(db, id, { ...typed, kind: 'network' }, mira)).toMatchObject({ mistakes: [{ field: 'days' }] });
    expect(await ban(db, without, { ...typed, kind: 'network', days: 3 }, mira)).toMatchObject({
      mistakes: [{ field: 'kind' }],
    });
    for (const wrong of [{ kind: "x'" }, { days: 2 }, { days: Number.NaN }, { reason: '\u200b' }])
      expect(await ban(db, id, { ...typed, ...wrong }, mira)).toHaveProperty('mistakes');
    await ban(db, id, typed, mira);
    await ban(db, id, { ...typed, kind: 'network', days: 3 }, mira);
    const row = await commentById(db, id);
    const bans = await bansOn(db, { commenter_id: row?.commenter_id ?? '', network_hash: hash });
    expect(bans.map(({ kind }) => kind).sort()).toEqual(['commenter', 'network']);
    expect(JSON.stringify(bans)).not.toContain('203.0.113');
    expect(bans.find(({ kind }) => kind === 'network')?.network_day).toBe(row?.created_at.slice(0, 10) ?? '');
    for (const one of bans) expect(await liftBan(db, one.id, mira)).toEqual({ lifted: true });
    expect(await liftBan(db, bans[0]?.id ?? '', mira)).toEqual({ lifted: false });
    expect((await listedBans(db, mira)).bans).toEqual([]);
    expect((await listedBans(db, mira, { all: true })).bans[0]).toMatchObject({
      reason: EVIL,
      liftedByName: 'Mira Solan',
    });
    const log = await db.selectFrom('audit_entries').select('action').execute();
    for (const action of ['commenter-banned', 'network-banned', 'ban-lifted'])
      expect(log.map((entry) => entry.action)).toContain(action);
  });

  test('holds or slows a conversation for a time by hand, and ends it', async () => {
    const db = await open();
    const { mira, article } = await newsroom(db);
    await setConversationMode(db, article.id, { mode: 'slow', hours: 3 }, mira);
    expect(await conversationById(db, article.id)).toMatchObject({ mode: 'slow', mode_by: mira.id });
    await setConversationMode(db, article.id, { mode: 'hold', hours: 0 }, mira);
    expect(await conversationById(db, article.id)).toMatchObject({ mode: 'hold', mode_ends_at: null });
    await setConversationMode(db, article.id, { mode: '', hours: 0 }, mira);
    expect(await conversationById(db, article.id)).toMatchObject({ mode: null, mode_by: null });
    for (const wrong of [
      { mode: "'", hours: 3 },
      { mode: 'hold', hours: 5 },
    ])
      expect(await setConversationMode(db, article.id, wrong, mira)).toHaveProperty('mistakes');
    expect(await setConversationMode(db, newId(), { mode: '', hours: 0 }, mira)).toBeUndefined();
  });
});

onBothDatabases('reports', ({ open }) => {
  test('raise a comment, unlawful ones first and then by number, and never hide it', async () => {
    const db = await open();
    const { mira, article } = await newsroom(db);
    const ids = [await post(db, article, 'A'), await post(db, article, 'B'), await post(db, article, 'C')];
    for (const id of ids) await publishComment(db, await seen(db, id), mira);
    const [a = '', b = '', c = ''] = ids;
    await report(db, a);
    for (let n = 0; n < 60; n++) await report(db, b);
    await report(db, c, 'unlawful');
    expect(await stateOf(db, b)).toBe('published');
    const first = await commentQueue(db, mira, { state: 'reported' }, 2);
    expect(first.comments.map(({ id }) => id)).toEqual([c, b]);
    expect(first.comments[1]?.reports).toHaveLength(60);
    const second = await commentQueue(db, mira, { state: 'reported', after: first.next ?? '' }, 2);
    expect(second.comments.map(({ id }) => id)).toEqual([a]);
    expect(await raisedCounts(db, mira)).toEqual({ reported: 3, appeals: 0 });
    for (const after of ["'", '2.1.x', '1.1.x OR 1=1', '<'])
      expect((await commentQueue(db, mira, { state: 'reported', after })).comments).toHaveLength(3);
  });

  test('are upheld by a rejection and dismissed by leaving the comment; undoing opens them again', async () => {
    const db = await open();
    const { mira, article, clause } = await newsroom(db);
    const id = await post(db, article, 'A');
    await publishComment(db, await seen(db, id), mira);
    const reportId = await report(db, id);
    const reportRow = () => db.selectFrom('reports').selectAll().where('id', '=', reportId).executeTakeFirstOrThrow();
    const grounds = { clauseId: clause('abuse'), reason: '', answer: EVIL };
    const rejected = await rejectComment(db, await seen(db, id), grounds, mira);
    expect(await reportRow()).toMatchObject({ state: 'upheld', answer: EVIL, decided_by: mira.id });
    await undoDecision(db, decisionOf(rejected), mira);
    expect(await reportRow()).toMatchObject({ state: 'open', answer: null, decided_by: null });
    const kept = await dismissReports(db, await seen(db, id), EVIL, mira);
    expect(await reportRow()).toMatchObject({ state: 'dismissed', answer: EVIL });
    expect(await stateOf(db, id)).toBe('published');
    expect(await dismissReports(db, await seen(db, id), '', mira)).toHaveProperty('conflict');
    await undoDecision(db, decisionOf(kept), mira);
    expect(await reportRow()).toMatchObject({ state: 'open' });
  });
});

onBothDatabases('an appeal', ({ open }) => {
  test('is decided by a second moderator, else an editor; by the same person only while nobody else is there', async () => {
    const db = await open();
    const { mira, article, clause } = await newsroom(db);
    const id = await post(db, article, 'A');
    await rejectComment(db, await seen(db, id), { clauseId: clause('abuse'), reason: '' }, mira);
    const appealId = await appeal(db, id);
    const row = await openAppeal(db, id);
    const comment = await commentById(db, id);
    if (row === undefined || comment === undefined) throw new Error('no appeal');
    const lena = await somebody(db, 'editor', 'Lena Haddad');
    expect(await capacityFor(db, row, comment, mira)).toEqual({ as: 'same-person' });
    await wasHere(db, lena, '2020-01-01T00:00:00.000Z');
    expect(await capacityFor(db, row, comment, mira)).toEqual({ as: 'same-person' });
    await wasHere(db, lena);
    expect(await decideAppeal(db, appealId, { state: 'upheld', answer: '' }, mira)).toMatchObject({
      mistakes: [{ values: { name: 'Lena Haddad' } }],
    });
    expect(await stateOf(db, id)).toBe('rejected');
    const upheld = await decideAppeal(db, appealId, { state: 'upheld', answer: EVIL }, lena);
    expect(await stateOf(db, id)).toBe('published');
    const kept = () => db.selectFrom('appeals').selectAll().where('id', '=', appealId).executeTakeFirst();
    expect(await kept()).toMatchObject({ state: 'upheld', decided_as: 'editor', answer: EVIL, decided_by: lena.id });
    expect(await decideAppeal(db, appealId, { state: 'dismissed', answer: '' }, lena)).toHaveProperty('conflict');
    // Whoever was overturned does not have the last word by rejecting once more.
    const again = { clauseId: clause('abuse'), reason: '' };
    expect(await rejectComment(db, await seen(db, id), again, mira)).toMatchObject({
      mistakes: [{ message: 'desk-appeal-mistake-overturned', values: { name: 'Lena Haddad' } }],
    });
    expect(await rejectAsSpam(db, await seen(db, id), mira)).toHaveProperty('mistakes');
    expect(await stateOf(db, id)).toBe('published');
    await undoDecision(db, decisionOf(upheld), lena);
    expect(await stateOf(db, id)).toBe('rejected');
    expect(await kept()).toMatchObject({ state: 'open', decided_as: null });
    const other = await somebody(db, 'moderator', 'Omar Nasser');
    await decideAppeal(db, appealId, { state: 'dismissed', answer: '' }, other);
    expect(await kept()).toMatchObject({ state: 'dismissed', decided_as: 'second-moderator' });
    expect(await stateOf(db, id)).toBe('rejected');
  });

  test('of two who decide it at once is decided once', async () => {
    const db = await open();
    const { mira, article, clause } = await newsroom(db);
    const others = [await somebody(db, 'moderator', 'A'), await somebody(db, 'editor', 'B')];
    const id = await post(db, article, 'A');
    await rejectComment(db, await seen(db, id), { clauseId: clause('abuse'), reason: '' }, mira);
    const appealId = await appeal(db, id);
    const outcomes = await Promise.all(
      others.map((one, n) => decideAppeal(db, appealId, { state: n === 0 ? 'upheld' : 'dismissed', answer: '' }, one)),
    );
    expect(outcomes.filter((one) => one !== undefined && 'done' in one)).toHaveLength(1);
  });
});

onBothDatabases('many comments', ({ open }) => {
  test('are decided at once, each with a decision of its own, and undone at once where nothing came after', async () => {
    const db = await open();
    const { mira, article, clause } = await newsroom(db);
    const ids: string[] = [];
    for (let n = 0; n < 6; n++) ids.push(await post(db, article, `Buy ${n}`));
    const all = await Promise.all(ids.map((id) => seen(db, id)));
    await withdrawComment(db, ids[5] ?? '');
    const outcome = await decideTogether(db, all, { act: 'reject', clauseId: clause('spam'), reason: EVIL }, mira);
    if (!('done' in outcome)) throw new Error('not taken');
    expect(outcome.done).toMatchObject({ taken: 5, left: 1 });
    expect(await latestDecision(db, ids[0] ?? '')).toMatchObject({
      action: 'reject',
      clause_id: clause('spam'),
      reason: EVIL,
    });
    await publishComment(db, await seen(db, ids[0] ?? ''), mira);
    expect(await undoTogether(db, outcome.done.batchId, mira)).toMatchObject({ taken: 4, left: 1 });
    expect(await Promise.all(ids.map((id) => stateOf(db, id)))).toEqual([
      'published',
      'held',
      'held',
      'held',
      'held',
      'withdrawn',
    ]);
    expect(await undoTogether(db, newId(), mira)).toBeUndefined();
    // An appeal for one of them is settled with it, and open again when it is undone.
    const spam = ids[1] ?? '';
    await rejectAsSpam(db, await seen(db, spam), mira);
    await appeal(db, spam);
    const published = await decideTogether(
      db,
      [await seen(db, spam)],
      { act: 'publish', clauseId: '', reason: '' },
      mira,
    );
    expect(await openAppeal(db, spam)).toBeUndefined();
    await undoTogether(db, 'done' in published ? published.done.batchId : '', mira);
    expect(await openAppeal(db, spam)).toMatchObject({ decided_by: null });
    const none = { act: 'publish', clauseId: '', reason: '' };
    expect(await decideTogether(db, [], none, mira)).toHaveProperty('mistakes');
    expect(await decideTogether(db, all, { ...none, act: "'" }, mira)).toHaveProperty('mistakes');
    expect(await decideTogether(db, all, { ...none, act: 'reject', clauseId: 'x' }, mira)).toHaveProperty('mistakes');
  });

  test('of two editions are rejected under what each edition’s policy says about the same', async () => {
    const db = await open();
    const { mira, article, clause } = await newsroom(db);
    const arabic = await publishedArticle(db, { language: 'ar', slug: 'الماء' });
    const ids = [await post(db, article, 'Buy'), await post(db, arabic, 'اشتر')];
    const all = await Promise.all(ids.map((id) => seen(db, id)));
    await decideTogether(db, all, { act: 'reject', clauseId: clause('spam'), reason: '' }, mira);
    const theirs = (await currentPolicy(db, arabic.editionId))?.clauses.find(({ about }) => about === 'spam');
    expect((await latestDecision(db, ids[1] ?? ''))?.clause_id).toBe(theirs?.id ?? '');
  });
});

onBothDatabases('the lists of comments', ({ open }) => {
  test('are narrowed to an article, a commenter, a network and words in a row', async () => {
    const db = await open();
    const { mira, article } = await newsroom(db);
    const other = await publishedArticle(db, { slug: 'other' });
    const who = newId();
    const hash = await networkHash(db, '203.0.113.7');
    const a = await post(db, article, 'The second reservoir is empty', who, hash);
    const b = await post(db, other, 'empty the reservoir, a second time', who);
    const c = await post(db, article, 'What else', newId(), hash);
    const list = async (choice: object) =>
      (await commentQueue(db, mira, { state: 'held', ...choice })).comments.map(({ id }) => id);
    expect(await list({})).toEqual([a, b, c]);
    expect(await list({ articleId: other.id })).toEqual([b]);
    expect(await list({ commenterOf: b })).toEqual([a, b]);
    expect(await list({ networkOf: c })).toEqual([a, c]);
    expect(await list({ networkOf: b })).toEqual([]);
    expect(await list({ words: 'SECOND reservoir' })).toEqual([a]);
    for (const words of [EVIL, '%', "'", '"', '* OR', '🤷']) expect(await list({ words })).toEqual([]);
    expect((await queuedComment(db, mira, a))?.history).toEqual({ held: 1, published: 0, rejected: 0, withdrawn: 0 });
  });

  test('and every verb obey the sections that somebody moderates', async () => {
    const db = await open();
    const { mira, article, clause } = await newsroom(db);
    const other = await publishedArticle(db, { slug: 'other' });
    const admin = await somebody(db, 'administrator', 'Sara');
    const sections = await db.selectFrom('articles').select(['id', 'section_id']).execute();
    const section = sections.find(({ id }) => id === other.id)?.section_id ?? '';
    const [mine, foreign] = [await post(db, other, 'Mine'), await post(db, article, 'Foreign')];
    expect(await keepToSections(db, mira.id, ['nowhere'], admin)).toHaveProperty('mistakes');
    expect(await keepToSections(db, admin.id, [section], admin)).toHaveProperty('mistakes');
    await expect(keepToSections(db, mira.id, [], mira)).rejects.toThrow(Forbidden);
    await keepToSections(db, mira.id, [section], admin);
    expect((await commentQueue(db, mira, { state: 'held' })).comments.map(({ id }) => id)).toEqual([mine]);
    expect(await waitingCount(db, mira)).toBe(1);
    expect(await queuedComment(db, mira, foreign)).toBeUndefined();
    await report(db, foreign);
    expect(await raisedCounts(db, mira)).toEqual({ reported: 0, appeals: 0 });
    const there = await seen(db, foreign);
    const foreignBan = { kind: 'commenter' as const, days: 1, reason: 'x' };
    await ban(db, foreign, foreignBan, admin);
    await ban(db, mine, foreignBan, admin);
    const [own, ...others] = (await listedBans(db, mira)).bans;
    expect([own?.comment_id, others]).toEqual([mine, []]);
    const banned = (await listedBans(db, admin)).bans.find(({ comment_id }) => comment_id === foreign);
    const stricter = { ...(await ruleSettingsOf(db)), premoderation: 'nobody' as const };
    const rehearsed = await rehearse(db, { settings: stricter }, mira);
    expect(rehearsed.count).toBe(2);
    expect(JSON.stringify(rehearsed.differences)).not.toContain('Foreign');
    const verbs: (() => Promise<unknown>)[] = [
      () => publishComment(db, there, mira),
      () => rejectComment(db, there, { clauseId: clause('abuse'), reason: '' }, mira),
      () => rejectAsSpam(db, there, mira),
      () => holdComment(db, there, mira),
      () => featureComment(db, there, true, mira),
      () => pinComment(db, there, true, mira),
      () => coverWords(db, there, { places: [{ start: 0, end: 3 }], reason: '' }, mira),
      () => noteOnComment(db, foreign, 'x', mira),
      () => handToDesk(db, foreign, mira),
      () => dismissReports(db, there, '', mira),
      () => ban(db, foreign, foreignBan, mira),
      () => liftBan(db, banned?.id ?? '', mira),
      () => setConversationMode(db, article.id, { mode: 'hold', hours: 1 }, mira),
    ];
    for (const verb of verbs) await expect(verb()).rejects.toThrow(Forbidden);
    const batch = await decideTogether(
      db,
      [there, await seen(db, mine)],
      { act: 'publish', clauseId: '', reason: '' },
      mira,
    );
    expect(batch).toMatchObject({ done: { taken: 1, left: 1 } });
    expect(await stateOf(db, foreign)).toBe('held');
    await keepToSections(db, mira.id, [], admin);
    expect((await commentQueue(db, mira, { state: 'held' })).comments.map(({ id }) => id)).toEqual([foreign]);
    const reporter = await somebody(db, 'reporter');
    for (const verb of [
      () => holdComment(db, there, reporter),
      () => handToDesk(db, foreign, reporter),
      () => undoTogether(db, newId(), reporter),
    ])
      await expect(verb()).rejects.toThrow(Forbidden);
  });
});
