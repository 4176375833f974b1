import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Gazette, openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { givePasswords, signedInAs, type Visitor } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import type { Outcome } from '../../mistake.ts';
import { createArticle, textOf } from '../../stories/articles.ts';
import { parseMarkup } from '../../stories/markup.ts';
import { GONE_AFTER_MS } from '../../stories/presence.ts';
import { printMarkup } from '../../stories/print-markup.ts';
import { TYPING_BEFORE_REVISION_MS } from '../../stories/working-copies.ts';
import { keepPace } from '../../web/pace.ts';

function done<T>(outcome: Outcome<T> | undefined): T {
  if (outcome === undefined || !('done' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const json = async (answer: Response) => ({ status: answer.status, ...((await answer.json()) as object) });

onBothDatabases('what is typed in an article', ({ open }) => {
  async function begun() {
    const db = await open();
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-keeping-'));
    const clock = { now: Date.parse('2026-11-22T09:00:00Z') };
    const newsroom = testNewsroom(db, dataDir, { now: () => clock.now });
    const gazette: Gazette = await openGazette(db);
    await givePasswords(newsroom, gazette.lena, gazette.omar, gazette.jonas, gazette.sara);
    const { lena, jonas, en } = gazette;
    const body = done(parseMarkup('Taps ran again.'));
    const text = { headline: 'Water', standfirst: '', slug: '', body, lead: null, sectionId: null };
    const begun = done(await createArticle(db, lena, { editionId: en.id }, { ...text, authorIds: [], topicIds: [] }));
    const address = `/desk/articles/${begun.articleId}`;
    const [lenas, jonass] = [await signedInAs(newsroom, lena), await signedInAs(newsroom, jonas)];
    const fields = (headline: string, copy: string, basedOn = begun.revisionId) => ({
      headline,
      standfirst: '',
      slug: '',
      section: '',
      photo: '',
      caption: '',
      credit: '',
      alternative: '',
      body: 'Taps ran again.',
      'based-on': basedOn,
      copy,
    });
    const type = async (visitor: Visitor, headline: string, copy: string, more: Record<string, string> = {}) =>
      json(await visitor.post(`${address}/working-copy`, { ...fields(headline, copy), ...more }));
    const versions = async () => {
      const rows = await db
        .selectFrom('revisions')
        .select(['id', 'number', 'headline', 'reason', 'saved_by'])
        .where('article_id', '=', begun.articleId)
        .orderBy('number')
        .execute();
      return rows.map(({ number, headline, reason }) => [number, headline, reason] as const);
    };
    const remove = () => rmSync(dataDir, { recursive: true, force: true });
    return { db, newsroom, gazette, clock, ...begun, address, lenas, jonass, fields, type, versions, remove };
  }

  test('becomes a version after ten minutes, and the page goes on from it without hearing of it twice', async () => {
    const { clock, type, lenas, address, fields, versions, revisionId, db, remove } = await begun();
    expect(await type(lenas, 'W', 'a.1')).toMatchObject({ status: 200, state: 'kept', basedOn: revisionId });
    clock.now += TYPING_BEFORE_REVISION_MS - 1;
    expect(await type(lenas, 'Wa', 'a.2')).toMatchObject({ basedOn: revisionId });
    expect(await versions()).toHaveLength(1);
    clock.now += 1;
    const cut = (await type(lenas, 'Wat', 'a.3')) as { status: number; basedOn?: string };
    expect(await versions()).toEqual([
      [1, 'Water', 'saved'],
      [2, 'Wat', 'autosaved'],
    ]);
    const draft = await db.selectFrom('articles').select('draft_revision_id').executeTakeFirstOrThrow();
    expect(cut).toMatchObject({ status: 200, state: 'kept', basedOn: draft.draft_revision_id });
    // The next ten minutes begin at the cut.
    clock.now += TYPING_BEFORE_REVISION_MS - 1;
    expect(await type(lenas, 'Wate', 'a.4', { 'based-on': cut.basedOn ?? '' })).toMatchObject({ state: 'kept' });
    expect(await versions()).toHaveLength(2);
    clock.now += 1;
    await type(lenas, 'Wate', 'a.5', { 'based-on': cut.basedOn ?? '' });
    expect((await versions()).at(-1)).toEqual([3, 'Wate', 'autosaved']);
    // A page that has heard of neither cut saves without a collision.
    const saved = await lenas.post(`${address}/revisions`, fields('Water returns', 'a.6'));
    expect(saved.headers.get('location')).toBe(`${address}?done=saved`);
    expect((await versions()).at(-1)).toEqual([4, 'Water returns', 'saved']);
    remove();
  });

  test('makes no version of nothing: ten minutes of the same words, or words that cannot be an article', async () => {
    const { clock, type, lenas, versions, address, remove } = await begun();
    await type(lenas, 'Water', 'a.1');
    clock.now += TYPING_BEFORE_REVISION_MS;
    expect(await type(lenas, 'Water', 'a.2')).toMatchObject({ state: 'kept' });
    const unusable = { document: '{"type":"doc","content":[{"type":"evil"}]}' };
    clock.now += TYPING_BEFORE_REVISION_MS;
    expect(await type(lenas, 'Wet', 'a.3', unusable)).toMatchObject({ status: 200, state: 'kept' });
    expect(await versions()).toHaveLength(1);
    expect(await (await lenas.get(address)).text()).toContain('\nWet</textarea>');
    remove();
  });

  test('is not cut over what a colleague saved: it waits, and the page is told', async () => {
    const { clock, type, lenas, jonass, address, fields, versions, remove } = await begun();
    await type(lenas, 'Lena’s', 'a.1');
    await jonass.post(`${address}/revisions`, fields('Jonas’s', 'b.1'));
    clock.now += TYPING_BEFORE_REVISION_MS;
    expect(await type(lenas, 'Lena’s own', 'a.2')).toMatchObject({
      status: 200,
      state: 'kept',
      behind: { href: `${address}/collision`, words: expect.stringContaining('Jonas Reed') },
    });
    expect((await versions()).map(([, headline]) => headline)).toEqual(['Water', 'Jonas’s']);
    const page = await (await lenas.get(`${address}/collision`)).text();
    expect(page).toContain('own');
    remove();
  });

  test('beside a colleague’s other words of one paragraph can be put together with them, and with nothing forged', async () => {
    const { type, lenas, jonass, address, fields, remove } = await begun();
    const both = { ...fields('Water', 'b.1'), body: 'The taps ran again.' };
    await jonass.post(`${address}/revisions`, both);
    await type(lenas, 'Water', 'a.1', { body: 'Taps ran again today.' });
    const page = await (await lenas.get(`${address}/collision`)).text();
    const sent = { theirs: hidden(page, 'theirs'), copy: hidden(page, 'copy') };
    expect(page).toContain('value="woven"');
    expect((await lenas.post(`${address}/collision`, { ...sent, 'block-0': 'neither' })).status).toBe(422);
    const decided = await lenas.post(`${address}/collision`, { ...sent, 'block-0': 'woven' });
    expect(decided.headers.get('location')).toBe(`${address}?done=merged`);
    expect(await (await lenas.get(address)).text()).toContain('\nThe taps ran again today.\n</textarea>');
    // What both have changed in the same place is not put together, whatever a form asks for: both stay.
    await jonass.post(`${address}/revisions`, {
      ...both,
      'based-on': hidden(await (await jonass.get(address)).text(), 'based-on'),
      body: 'The taps ran dry today.',
    });
    await type(lenas, 'Water', 'a.2', { 'based-on': sent.theirs, body: 'The taps ran full today.' });
    const next = await (await lenas.get(`${address}/collision`)).text();
    expect(next).not.toContain('value="woven"');
    await lenas.post(`${address}/collision`, {
      theirs: hidden(next, 'theirs'),
      copy: hidden(next, 'copy'),
      'block-0': 'woven',
    });
    const after = await (await lenas.get(address)).text();
    for (const words of ['ran dry', 'ran full']) expect(after).toContain(words);
    remove();
  });

  test('in a second window of one person is kept, and the first window’s text becomes a version', async () => {
    const { type, lenas, versions, address, remove } = await begun();
    await type(lenas, 'At the office', 'office.1');
    expect(await type(lenas, 'At home', 'home.1')).toMatchObject({ status: 409, state: 'elsewhere' });
    expect(await type(lenas, 'At home', 'home.2', { instead: 'yes' })).toMatchObject({ status: 200, state: 'kept' });
    expect(await versions()).toEqual([
      [1, 'Water', 'saved'],
      [2, 'At the office', 'set-aside'],
    ]);
    expect(await (await lenas.get(address)).text()).toContain('\nAt home</textarea>');
    remove();
  });

  test('is not given to somebody else who signed in in the same browser, nor kept for one who may not write here', async () => {
    const { type, jonass, newsroom, gazette, lenas, db, address, remove } = await begun();
    const lenasText = { person: gazette.lena.id };
    expect(await type(jonass, 'Lena’s secret', 'a.1', lenasText)).toMatchObject({
      status: 409,
      state: 'somebody-else',
    });
    expect(await db.selectFrom('working_copies').selectAll().execute()).toEqual([]);
    const omars = await signedInAs(newsroom, gazette.omar);
    expect((await omars.post(`${address}/working-copy`, { copy: 'a.1', headline: 'X' })).status).toBe(403);
    expect((await lenas.post(`${address}/working-copy`, { copy: 'a.b', headline: 'X' })).status).toBe(400);
    expect((await lenas.post(`${address}/working-copy`, { copy: 'a.1', 'based-on': 'nothing' })).status).toBe(404);
    remove();
  });

  test('is seen by colleagues as typing, and a newer version is announced to whoever has not seen it', async () => {
    const { clock, lenas, jonass, newsroom, gazette, address, fields, revisionId, remove } = await begun();
    const report = async (visitor: Visitor, more: Record<string, string> = {}) =>
      json(await visitor.post(`${address}/presence`, { 'based-on': revisionId, ...more }));
    expect(await report(lenas, { typing: 'yes' })).toMatchObject({ status: 200, others: [] });
    const seen = await report(jonass);
    expect(seen).toMatchObject({ others: [expect.stringContaining('Lena Haddow')] });
    expect(seen).not.toHaveProperty('newer');
    clock.now += GONE_AFTER_MS / 2;
    const pausing = await report(jonass);
    expect(pausing).toMatchObject({ others: [expect.stringContaining('Lena Haddow')] });
    expect(pausing).not.toEqual(seen);
    expect(await (await jonass.get(address)).text()).toMatch(/id="presence"(?! hidden)[\s\S]*Lena Haddow/);
    await jonass.post(`${address}/revisions`, fields('Water returns', 'b.1'));
    expect(await report(lenas)).toMatchObject({
      newer: { href: `${address}/collision`, words: expect.stringContaining('Jonas Reed') },
    });
    // Whoever saved it knows.
    expect(await report(jonass)).not.toHaveProperty('newer');
    await report(lenas, { leaving: 'yes' });
    expect(await report(jonass)).toMatchObject({ others: [] });
    const omars = await signedInAs(newsroom, gazette.omar);
    expect((await omars.post(`${address}/presence`, {})).status).toBe(403);
    remove();
  });

  test('and thrown away can be taken back from the page that says so', async () => {
    const { type, lenas, address, db, remove } = await begun();
    await type(lenas, 'Mine', 'a.1');
    const page = await (await lenas.get(address)).text();
    const away = await lenas.post(`${address}/working-copy/withdrawal`, { copy: hidden(page, 'copy') });
    expect(away.headers.get('location')).toBe(`${address}?done=discarded`);
    expect(await (await lenas.get(address)).text()).toContain('\nWater</textarea>');
    expect(await (await lenas.get(`${address}?done=discarded`)).text()).toContain(`${address}/working-copy/return`);
    await lenas.post(`${address}/working-copy/return`, {});
    expect(await (await lenas.get(address)).text()).toContain('\nMine</textarea>');
    const draft = await db.selectFrom('revisions').selectAll().executeTakeFirstOrThrow();
    expect(printMarkup(textOf(draft, '').body)).toContain('Taps ran again.');
    remove();
  });

  test('from a loop is answered with the time to wait, and the last of it is not lost; nobody else waits', async () => {
    const { gazette, address, fields, lenas, jonass, remove } = await begun();
    await lenas.post(`${address}/working-copy`, fields('Water, kept', 'page1.1'));
    // What an honest hand never does: twelve hundred in a minute. The last of it knocks at the door.
    for (let n = 0; n < 1300; n++) await keepPace('working copies', gazette.lena.id).catch(() => undefined);
    for (let n = 0; n < 700; n++) await keepPace('presence', gazette.lena.id).catch(() => undefined);
    for (const path of [`${address}/working-copy`, '/desk/articles/working-copies', `${address}/presence`]) {
      const refused = await lenas.post(path, fields('Water, too fast', 'page1.2'));
      expect([path, refused.status]).toEqual([path, 429]);
      const seconds = Number(refused.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(60);
    }
    expect(await (await lenas.get(address)).text()).toContain('Water, kept');
    const other = await jonass.post(`${address}/working-copy`, fields('Water of Jonas', 'page2.1'));
    expect(other.status).toBe(200);
    // Saving itself is no script's doing, and is never made to wait.
    const saved = await lenas.post(`${address}/revisions`, {
      ...fields('Water, too fast', 'page1.2'),
      seen: 'page1.1',
      next: 'save',
    });
    expect(saved.status).toBe(303);
    remove();
  });
});
