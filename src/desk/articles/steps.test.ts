import { expect, test } from 'bun:test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { deskOf, plainPage } from '../../../tests/desk-door.ts';
import { done, written } from '../../../tests/reading.ts';
import type { Staff } from '../../people/rights.ts';
import { createArticle } from '../../stories/articles.ts';
import { notesOf } from '../../stories/notes.ts';
import { passageOfWords } from '../../stories/passages.ts';
import { articleWithDraft, publishArticle } from '../../stories/publication.ts';
import { keepWorkingCopy } from '../../stories/working-copies.ts';

const LONG = 60_000;

onBothDatabases('at the desk', ({ open }) => {
  async function begin(given: Parameters<typeof written>[0] = {}) {
    const db = await open();
    const gazette = await openGazette(db);
    const { en, lena } = gazette;
    const text = written({
      standfirst: 'After nine days the taps run again.',
      sectionId: en.city,
      authorIds: [en.lena],
      ...given,
    });
    const { articleId, revisionId } = done(await createArticle(db, lena, { editionId: en.id }, text));
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-steps-'));
    const at = (staff: Staff, language: 'en' | 'ar' = 'en') => deskOf(db, dataDir, staff, language);
    const found = async () => {
      const article = await articleWithDraft(db, articleId);
      if (article === undefined) throw new Error('the article is gone');
      return article;
    };
    const seen = async () => {
      const { article } = await found();
      return { 'seen-stage': article.stage, 'seen-assignee': article.assignee_id ?? '' };
    };
    let sequence = 0;
    /** What somebody typed into the article form, kept by the page's script and not saved. */
    const types = async (staff: Staff, headline: string, body = 'Taps ran again.') => {
      const { draft } = await found();
      const values = {
        headline,
        standfirst: text.standfirst,
        slug: '',
        section: en.city,
        authors: [en.lena],
        topics: [],
        photo: '',
        body,
      };
      const mark = { page: 'page', sequence: ++sequence };
      await keepWorkingCopy(db, staff, { articleId, basedOn: draft.id, values, mark, seen: undefined });
    };
    const reasons = async () =>
      (
        await db
          .selectFrom('revisions')
          .select('reason')
          .where('article_id', '=', articleId)
          .orderBy('number')
          .execute()
      ).map(({ reason }) => reason);
    return {
      db,
      gazette,
      articleId,
      revisionId,
      address: `/desk/articles/${articleId}`,
      at,
      found,
      seen,
      types,
      reasons,
    };
  }

  test(
    'each step from the board moves the article, takes what its mover had typed along, and says why a version is there',
    async () => {
      const { gazette, address, at, found, seen, types, reasons } = await begin();
      const { lena, jonas } = gazette;
      const step = async (by: Staff, name: string, fields: Record<string, string> = {}) => {
        const answer = await at(by).post(`${address}/${name}`, { ...(await seen()), back: 'board', ...fields });
        expect(answer.status).toBe(303);
        expect(answer.headers.get('location')).toStartWith('/desk/board?moved=');
        return answer.headers.get('location') ?? '';
      };
      await types(lena, 'Typed before it was submitted');
      await step(lena, 'submission');
      expect((await found()).draft.headline).toBe('Typed before it was submitted');
      await step(jonas, 'editing');
      await types(jonas, 'Typed before it was returned');
      await step(jonas, 'return', { note: 'Who says so?' });
      expect((await found()).draft.headline).toBe('Typed before it was returned');
      expect((await found()).article.assignee_id).toBe(lena.id);
      await types(jonas, 'Typed before it was handed over');
      const board = await step(jonas, 'assignment', { assignee: gazette.omar.id });
      expect((await found()).draft.headline).toBe('Typed before it was handed over');
      expect((await found()).article.assignee_id).toBe(gazette.omar.id);
      expect(await reasons()).toEqual(['saved', 'submitted', 'handed-over', 'handed-over']);
      // The notice on the board takes the handover back; the text stays.
      const page = await at(jonas).read(board);
      const undo = /action="([^"]+\/steps\/[^"]+\/withdrawal)"/.exec(page)?.[1] ?? '';
      expect((await at(jonas).post(undo, { back: 'board' })).headers.get('location')).toContain('done=undone');
      expect((await found()).article.assignee_id).toBe(lena.id);
    },
    LONG,
  );

  test(
    'a step that comes too late, without its note or with text that cannot be saved moves nothing and loses nothing',
    async () => {
      const { gazette, address, at, found, seen, types } = await begin();
      const { lena, jonas } = gazette;
      const old = await seen();
      await at(lena).post(`${address}/submission`, old);
      const late = await at(jonas).post(`${address}/readiness`, old);
      expect(late.status).toBe(409);
      const empty = await at(jonas).post(`${address}/return`, { ...(await seen()), note: ' ' });
      expect(empty.status).toBe(422);
      expect((await found()).article.stage).toBe('submitted');
      await types(jonas, 'A figure of nothing', '![x](photo:none)');
      const broken = await at(jonas).post(`${address}/editing`, await seen());
      expect(broken.status).toBe(422);
      expect((await found()).article.stage).toBe('submitted');
      const due = await at(jonas).post(`${address}/assignment`, { ...(await seen()), 'due-date': 'soon' });
      expect(due.status).toBe(422);
    },
    LONG,
  );

  test(
    'what was ready and typed in is no longer ready; whoever typed it takes the next step from there',
    async () => {
      const { gazette, address, at, found, seen, types } = await begin();
      const { jonas } = gazette;
      await at(jonas).post(`${address}/readiness`, await seen());
      expect((await found()).article.stage).toBe('ready');
      const ready = await seen();
      await types(jonas, 'One more word');
      const handed = await at(jonas).post(`${address}/assignment`, { ...ready, assignee: gazette.omar.id });
      expect(handed.status).toBe(303);
      expect((await found()).article).toMatchObject({ stage: 'in-edit', assignee_id: gazette.omar.id });
    },
    LONG,
  );

  test(
    'text that an editor had not saved is a version before anything is published, and is looked at first',
    async () => {
      const { db, gazette, revisionId, address, at, found, types } = await begin();
      const { jonas } = gazette;
      for (const act of ['release', 'schedule'] as const) {
        const shown = (await found()).draft.id;
        await types(jonas, `Typed before “${act}”`);
        const answer = await at(jonas).post(`${address}/${act}`, {
          revision: shown,
          date: '2099-01-01',
          time: '09:00',
        });
        expect(answer.status).toBe(409);
        expect(plainPage(await answer.text())).toContain('What you had typed is saved as a version now.');
        expect((await found()).draft.headline).toBe(`Typed before “${act}”`);
        expect((await found()).article.state).toBe('draft');
      }
      expect(await db.selectFrom('scheduled_publications').selectAll().execute()).toEqual([]);
      expect((await found()).draft.id).not.toBe(revisionId);
      const again = await at(jonas).post(`${address}/release`, { revision: (await found()).draft.id, visible: 'yes' });
      expect(again.headers.get('location')).toBe(`${address}?done=published`);
    },
    LONG,
  );

  test(
    'a note is written with the selected words or with quoted ones, answered, resolved and opened again',
    async () => {
      const { db, gazette, articleId, address, at, found } = await begin({ words: 'Taps ran. Taps ran again.' });
      const { lena, jonas } = gazette;
      const body = written({ words: 'Taps ran. Taps ran again.' }).body;
      const notes = () => notesOf(db, articleId, body);
      const passage = JSON.stringify({ ...passageOfWords(body, 'Taps ran'), prefix: 'Taps ran. ', suffix: ' again.' });
      const wrote = await at(jonas).post(`${address}/notes`, { note: 'The second?', quote: ' Taps\r\nran ', passage });
      const [first] = await notes();
      expect(wrote.headers.get('location')).toBe(`${address}?note=written#note-${first?.id}`);
      expect(first?.passage).toMatchObject({ exact: 'Taps ran', suffix: ' again.' });
      // Where the quotation was changed by hand, the place of the old one says nothing.
      await at(jonas).post(`${address}/notes`, { note: 'And this?', quote: 'ran again', passage });
      expect((await notes())[1]?.passage?.exact).toBe('ran again');
      for (const hostile of ['{', '[]', 'null', '{"exact":"","block":-1}', '{"exact":{"a":1}}']) {
        await at(jonas).post(`${address}/notes`, { note: 'x', quote: '', passage: hostile });
      }
      expect((await notes()).filter((note) => note.body === 'x' && note.passage === undefined)).toHaveLength(5);
      const empty = await at(jonas).post(`${address}/notes`, { note: ' ', quote: 'Taps ran', passage });
      expect(empty.status).toBe(422);
      // What was selected is still there to be sent again.
      expect(plainPage(await empty.text())).toContain(`name="passage" value="${passage}"`);

      const note = `${address}/notes/${first?.id}`;
      expect((await at(lena).post(`${note}/answers`, { answer: 'Yes.' })).headers.get('location')).toContain(
        'answered',
      );
      expect((await at(lena).post(`${note}/answers`, { answer: '' })).status).toBe(422);
      await at(lena).post(`${note}/resolution`, {});
      expect(await at(lena).read(address)).toContain('Resolved by Lena Haddow');
      expect(await at(lena, 'ar').read(address)).toContain('حسمها Lena Haddow');
      await at(lena).post(`${note}/resolution/withdrawal`, {});
      expect((await notes()).find(({ id }) => id === first?.id)?.resolvedAt).toBeNull();
      expect((await at(lena).post(`${address}/notes/nobody/resolution`, {})).status).toBe(404);
      expect((await at(gazette.omar).post(`${note}/answers`, { answer: 'x' })).status).toBe(403);
      // Readers see nothing of it.
      expect(JSON.stringify((await found()).draft)).not.toContain('The second?');
    },
    LONG,
  );

  test(
    'a doubt of the checks is set aside with a reason, by an editor only',
    async () => {
      const { db, gazette, address, at, found } = await begin({ standfirst: '' });
      const { lena, jonas } = gazette;
      const field = 'reason-standfirst-';
      expect((await at(lena).get(`${address}/reasons`)).status).toBe(403);
      expect((await at(lena).post(`${address}/reasons`, { [field]: 'x' })).status).toBe(403);
      expect((await at(jonas).post(`${address}/reasons`, {})).status).toBe(422);
      const long = await at(jonas).post(`${address}/reasons`, { [field]: 'x'.repeat(501) });
      expect(long.status).toBe(422);
      const given = await at(jonas).post(`${address}/reasons`, { [field]: 'A <b>notice</b>.', 'reason-byline-': 'x' });
      expect(given.headers.get('location')).toBe(`${address}/publication?done=reasons`);
      expect(await db.selectFrom('check_overrides').select(['check_name', 'reason']).execute()).toEqual([
        { check_name: 'standfirst', reason: 'A <b>notice</b>.' },
      ]);
      expect(await (await at(jonas).get(`${address}/publication`)).text()).toContain('A &lt;b&gt;notice&lt;/b&gt;.');
      const { draft } = await found();
      done(await publishArticle(db, jonas, { articleId: draft.article_id, revisionId: draft.id }));
    },
    LONG,
  );
});
