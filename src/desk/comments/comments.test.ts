import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, signedInAs, type Visitor } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { type PublishedArticle, publishedArticle } from '../../../tests/published-article.ts';
import { commentById, postComment } from '../../comments/comments.ts';
import { networkHash } from '../../comments/network.ts';
import { editComment } from '../../comments/own-comments.ts';
import { currentPolicy } from '../../comments/policy.ts';
import { changeRules, defaultRuleSettings } from '../../comments/rule-settings.ts';
import { newId, timestamp } from '../../database/ids.ts';
import type { Database } from '../../database/open.ts';

const EVIL = `O'Brien "x" <script>alert(1)</script> & %_`;
const JSON_PLEASE = { accept: 'application/json' };
const LONG = 60_000;

async function openDesk(open: () => Promise<Database>) {
  const db = await open();
  const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-queue-'));
  const newsroom = testNewsroom(db, dataDir);
  const sara = await firstAdministrator(newsroom);
  const mira = await colleague(newsroom, sara, 'moderator', 'Mira Solan');
  const article = await publishedArticle(db);
  const settings = { ...defaultRuleSettings, premoderation: 'everybody', tooFast: false, repeated: false };
  await changeRules(db, settings, sara);
  const clauses = (await currentPolicy(db, article.editionId))?.clauses ?? [];
  return {
    db,
    article,
    clauses,
    sara: await signedInAs(newsroom, sara),
    mira: await signedInAs(newsroom, mira),
    close: () => rmSync(dataDir, { recursive: true }),
  };
}

async function post(db: Database, article: PublishedArticle, body: string, name = 'Nadia', who = newId()) {
  const hash = await networkHash(db, '203.0.113.7');
  const draft = { name, email: '', body, parentId: null };
  const outcome = await postComment(db, article, { id: who, isKnown: true, networkHash: hash }, draft);
  if ('mistakes' in outcome) throw new Error(outcome.mistakes[0].message);
  return outcome.done.id;
}

const pageOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();
const held = { version: '1', state: 'held' };

onBothDatabases('the queue', ({ open }) => {
  test(
    'shows every control that a key presses, without a script, and what strangers wrote as words',
    async () => {
      const { db, article, mira, close } = await openDesk(open);
      const id = await post(db, article, EVIL, EVIL.slice(0, 40));
      const page = await pageOf(mira, '/desk/comments');
      for (const key of ['publish', 'reject', 'spam', 'cover', 'note', 'ban', 'desk', 'choose', 'open'])
        expect(page).toContain(`data-key="${key}"`);
      expect(page).not.toContain('<script>alert');
      for (const noun of ['ban', 'notes', 'covering', 'answer'])
        expect(await pageOf(mira, `/desk/comments/${id}/${noun}`)).not.toContain('<script>alert');
      await mira.post(`/desk/comments/${id}/publication`, held);
      const published = await pageOf(mira, `/desk/comments/${id}`);
      for (const key of ['hold', 'answer', 'feature', 'pin']) expect(published).toContain(`data-key="${key}"`);
      close();
    },
    LONG,
  );

  test(
    'goes on without a page for a script, and says conflicts and mistakes in words',
    async () => {
      const { db, article, clauses, mira, sara, close } = await openDesk(open);
      const [first, second, third] = [
        await post(db, article, 'A'),
        await post(db, article, 'B'),
        await post(db, article, 'C'),
      ];
      const taken = await mira.post(`/desk/comments/${first}/publication`, held, JSON_PLEASE);
      const answer = (await taken.json()) as { said: string; undo: string; heading: string };
      expect(answer).toMatchObject({ said: expect.stringContaining('published'), heading: '2 comments waiting' });
      expect((await commentById(db, first))?.state).toBe('published');
      const undone = await mira.post(answer.undo, {}, JSON_PLEASE);
      expect(await undone.json()).toMatchObject({ undo: null, item: expect.stringContaining(`comment-${first}`) });
      expect((await commentById(db, first))?.state).toBe('held');
      // Two at once: the second learns who was quicker and sees the comment as it stands.
      await sara.post(`/desk/comments/${second}/spam`, held, JSON_PLEASE);
      const late = await mira.post(`/desk/comments/${second}/publication`, held, JSON_PLEASE);
      expect(late.status).toBe(409);
      expect(await late.json()).toMatchObject({
        said: expect.stringContaining('Jonas Reed'),
        item: expect.stringContaining('rejected'),
      });
      await editComment(db, third, 'D');
      const edited = await mira.post(
        `/desk/comments/${third}/rejection`,
        { ...held, clause: clauses[0]?.id ?? '' },
        JSON_PLEASE,
      );
      expect(edited.status).toBe(409);
      const none = await mira.post(
        `/desk/comments/${third}/rejection`,
        { version: '2', state: 'held', clause: "'" },
        JSON_PLEASE,
      );
      expect(none.status).toBe(422);
      expect(((await none.json()) as { said: string }).said).toContain('clause');
      const gone = await mira.post(`/desk/comments/${newId()}/publication`, held, JSON_PLEASE);
      expect(gone.status).toBe(404);
      close();
    },
    LONG,
  );

  test(
    'takes a note, a ban, covered words and a handing over by plain forms, whatever is typed',
    async () => {
      const { db, article, mira, close } = await openDesk(open);
      const id = await post(db, article, 'Call 0770 123 456 now');
      const at = (noun: string) => `/desk/comments/${id}/${noun}`;
      for (const note of ['', EVIL]) {
        const answer = await mira.post(at('notes'), { note });
        expect(answer.status).toBe(note === '' ? 422 : 303);
      }
      const page = await pageOf(mira, `/desk/comments/${id}`);
      expect(page).toContain('O&#39;Brien &quot;x&quot; &lt;script&gt;');
      expect((await mira.post(at('ban'), { kind: 'network', days: '0', reason: EVIL })).status).toBe(422);
      expect((await mira.post(at('ban'), { kind: 'network', days: '3', reason: EVIL })).status).toBe(303);
      const bans = await pageOf(mira, '/desk/comments/bans');
      expect(bans).toContain('Network banned until');
      expect(bans).not.toContain('<script>alert');
      const banId = /bans\/([\w-]{36})\/lifting/.exec(bans)?.[1] ?? '';
      expect((await mira.post(`/desk/comments/bans/${banId}/lifting`)).status).toBe(303);
      expect(await pageOf(mira, '/desk/comments/bans')).toContain('Nobody is banned');
      expect(await pageOf(mira, '/desk/comments/bans?all=yes')).toContain('lifted by');
      const places = ['5-9', '10-13', "'", '<'];
      expect((await mira.post(at('covering'), { ...held, place: places, reason: EVIL })).status).toBe(303);
      expect((await commentById(db, id))?.redactions_json).toBe('[{"start":5,"end":9},{"start":10,"end":13}]');
      expect(await pageOf(mira, at('covering'))).toContain('value="5-9" checked');
      const handed = await mira.post(at('handing-over'), {}, JSON_PLEASE);
      expect(await handed.json()).toMatchObject({ item: expect.stringContaining('handing-over/withdrawal') });
      close();
    },
    LONG,
  );

  test(
    'decides many after showing which, and undoes them with one button',
    async () => {
      const { db, article, clauses, mira, close } = await openDesk(open);
      const who = newId();
      const ids = [await post(db, article, 'Buy one', 'S', who), await post(db, article, 'Buy two', 'S', who)];
      const other = await post(db, article, 'Fine', 'Nadia');
      const preview = await pageOf(mira, `/desk/comments/batches/new?state=held&commenter=${ids[0]}`);
      expect(preview).toContain('2 comments at once');
      const chosen = [...preview.matchAll(/name="comment" value="([^"]+)"/g)].map(([, value = '']) => value);
      const spam = clauses.find(({ about }) => about === 'spam')?.id ?? '';
      const evil = [...chosen, "'.1.held", '<', `${other}.x.held`];
      const done = await mira.post('/desk/comments/batches', { comment: evil, act: 'reject', clause: spam });
      const page = await pageOf(mira, done.headers.get('location') ?? '');
      expect(page).toContain('Decided: 2.');
      const undo = /action="(\/desk\/comments\/batches\/[\w-]{36}\/withdrawal)"/.exec(page)?.[1] ?? '';
      const undone = await mira.post(undo);
      expect(await pageOf(mira, undone.headers.get('location') ?? '')).toContain('Undone: 2.');
      expect((await commentById(db, ids[1] ?? ''))?.state).toBe('held');
      expect((await mira.post('/desk/comments/batches', { act: 'publish' })).status).toBe(422);
      close();
    },
    LONG,
  );

  test(
    'shows reports and appeals in lists of their own, with the way out of each',
    async () => {
      const { db, article, mira, sara, close } = await openDesk(open);
      const [kept, rejected] = [await post(db, article, 'A'), await post(db, article, 'B')];
      await mira.post(`/desk/comments/${kept}/publication`, held);
      await mira.post(`/desk/comments/${rejected}/spam`, held);
      const reported = {
        id: newId(),
        comment_id: kept,
        commenter_id: newId(),
        kind: 'unlawful' as const,
        explanation: EVIL,
      };
      const decision = await db
        .selectFrom('decisions')
        .select('id')
        .where('comment_id', '=', rejected)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow();
      const appealed = { id: newId(), comment_id: rejected, decision_id: decision.id, words: EVIL };
      await db.write(async (tx) => {
        await tx
          .insertInto('reports')
          .values({ ...reported, law: EVIL, name: EVIL, state: 'open', created_at: timestamp() })
          .execute();
        await tx
          .insertInto('appeals')
          .values({ ...appealed, state: 'open', created_at: timestamp() })
          .execute();
      });
      const list = await pageOf(mira, '/desk/comments?state=reported');
      expect(list).toContain('Leave it, dismiss the report');
      expect(list).not.toContain('<script>alert');
      const there = { version: '1', state: 'published', answer: EVIL };
      expect((await mira.post(`/desk/comments/${kept}/reports/dismissal`, there)).status).toBe(303);
      expect(await pageOf(mira, '/desk/comments?state=reported')).toContain('no comments in this list');
      expect(await pageOf(mira, '/desk/comments?state=appeals')).toContain('You rejected this comment yourself');
      const appeal = `/desk/comments/appeals/${appealed.id}/decision`;
      const own = await mira.post(appeal, { verdict: 'upheld' });
      expect(own.status).toBe(422);
      expect(await own.text()).toContain('Jonas Reed');
      const other = await sara.post(appeal, { verdict: 'upheld', answer: EVIL }, JSON_PLEASE);
      expect(await other.json()).toMatchObject({ undo: expect.stringContaining('/withdrawal') });
      expect((await commentById(db, rejected))?.state).toBe('published');
      expect((await sara.post(`/desk/comments/appeals/${newId()}/decision`, {})).status).toBe(404);
      close();
    },
    LONG,
  );

  test(
    'shows a moderator of some sections those only, set on the page of people',
    async () => {
      const { db, article, mira, sara, close } = await openDesk(open);
      const other = await publishedArticle(db, { slug: 'other' });
      const [foreign, mine] = [await post(db, article, 'Foreign words'), await post(db, other, 'Own words')];
      const section = await db
        .selectFrom('articles')
        .select('section_id')
        .where('id', '=', other.id)
        .executeTakeFirstOrThrow();
      const person = await db
        .selectFrom('staff')
        .select('id')
        .where('role', '=', 'moderator')
        .executeTakeFirstOrThrow();
      const at = `/desk/people/${person.id}/sections`;
      expect((await mira.post(at, { section: '' })).status).toBe(403);
      expect((await sara.post(at, { section: "'" })).status).toBe(422);
      expect((await sara.post(at, { section: section.section_id ?? '' })).status).toBe(303);
      expect(await pageOf(sara, '/desk/people')).toContain('Moderates only City');
      const queue = await pageOf(mira, '/desk/comments');
      expect(queue).toContain('Own words');
      expect(queue).toContain('1 comment waiting');
      expect(queue).not.toContain('Foreign words');
      expect(await pageOf(mira, '/desk/search?q=foreign')).not.toContain('Foreign words');
      expect((await mira.get(`/desk/comments/${foreign}`)).status).toBe(404);
      expect((await mira.post(`/desk/comments/${foreign}/publication`, held)).status).toBe(403);
      expect((await mira.post(`/desk/comments/${mine}/publication`, held)).status).toBe(303);
      close();
    },
    LONG,
  );
});
