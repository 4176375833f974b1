import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { givePasswords, signedInAs } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import type { Outcome } from '../../mistake.ts';
import { keepPhoto } from '../../photos/intake.ts';
import { type ArticleText, createArticle, saveRevision } from '../../stories/articles.ts';
import { documentSchema } from '../../stories/document.ts';
import { parseMarkup } from '../../stories/markup.ts';
import { setAside } from '../../stories/set-aside.ts';

function done<T>(outcome: Outcome<T> | { conflict: unknown } | undefined): T {
  if (outcome === undefined || !('done' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

// What is compared is read without its marks: each stretch that came or went is in a pair of brackets.
const marked = (html: string) =>
  html
    .replaceAll(/<span class="heard">[^<]*<\/span>/g, '')
    .replaceAll(/<del>(.*?)<\/del>/gs, '[-$1-]')
    .replaceAll(/<ins>(.*?)<\/ins>/gs, '[+$1+]')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll(/\s*\n\s*/g, '\n');

const folder = () => mkdtempSync(join(tmpdir(), 'onrecord-versions-'));

const bodyIn = (html: string) => /name="body"[^>]*>\n([^<]*)/.exec(html)?.[1]?.trim();

onBothDatabases('the versions of an article', ({ open }) => {
  async function opened() {
    const db = await open();
    const dataDir = folder();
    const newsroom = testNewsroom(db, dataDir);
    const gazette = await openGazette(db);
    await givePasswords(newsroom, gazette.jonas, gazette.omar);
    const { jonas, en } = gazette;
    const text = (markup: string, more: Partial<ArticleText> = {}): ArticleText => ({
      headline: 'Water returns to the city',
      standfirst: '',
      slug: '',
      body: done(parseMarkup(markup)),
      lead: null,
      sectionId: null,
      authorIds: [en.lena],
      topicIds: [],
      ...more,
    });
    const first = done(await createArticle(db, jonas, { editionId: en.id }, text('Taps ran again on Monday.')));
    let basedOn = first.revisionId;
    const save = async (next: ArticleText) => {
      const saved = done(await saveRevision(db, jonas, { articleId: first.articleId, basedOn }, next));
      basedOn = saved.revisionId;
      return saved.number;
    };
    const visitor = await signedInAs(newsroom, jonas);
    const address = `/desk/articles/${first.articleId}`;
    const compared = async (query: string) => {
      const answer = await visitor.get(`${address}/comparison${query}`);
      return { status: answer.status, html: await answer.text() };
    };
    const remove = () => rmSync(dataDir, { recursive: true, force: true });
    return { db, newsroom, ...gazette, articleId: first.articleId, address, text, save, visitor, compared, remove };
  }

  test('have numbers, and one that is none of them is not there, however large', async () => {
    const { visitor, address, remove } = await opened();
    for (const number of ['0', '-1', '2147483648', '9007199254740991', '1e309']) {
      const list = await visitor.get(`${address}/revisions?before=${number}`);
      const one = await visitor.get(`${address}/revisions/${number}`);
      const two = await visitor.get(`${address}/comparison?from=1&to=${number}`);
      expect([number, list.status, one.status, two.status < 500]).toEqual([number, 200, 404, true]);
      expect((await visitor.post(`${address}/revisions/${number}/restoration`)).status).toBe(404);
    }
    remove();
  });

  test('any two of them stand side by side, word by word, whichever is named first', async () => {
    const { text, save, compared, remove } = await opened();
    await save(text('Taps ran again on Sunday.\n\nNobody asked the lanes.'));
    await save(text('Taps ran again on Sunday.\n\nNobody asked the upper lanes.'));
    const words = marked((await compared('?from=1&to=3')).html);
    expect(words).toContain('Taps ran again on [-Monday-].');
    expect(words).toContain('Taps ran again on [+Sunday+].');
    expect(words).toContain('[+Nobody asked the upper lanes.+]');
    const turned = marked((await compared('?from=3&to=1')).html);
    expect(turned.slice(turned.indexOf('Taps'))).toBe(words.slice(words.indexOf('Taps')));
    // Without numbers it is what was saved last.
    expect(marked((await compared('')).html)).toContain('Nobody asked the [+upper +]lanes.');
    expect((await compared('?from=2&to=2')).html).toContain('class="empty"');
    for (const query of ['?from=1&to=9', '?from=x&to=2', '?from=1.5&to=2', '?from=-4&to=0', '?from=1e99&to=2']) {
      expect((await compared(query)).status).toBe(404);
    }
    remove();
  });

  test('differ also in headline, byline, section and a figure’s words', async () => {
    const { db, jonas, text, save, compared, en, remove } = await opened();
    const photo = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer();
    const kept = done(await keepPhoto(db, folder(), new Uint8Array(photo), { uploadedBy: jonas }));
    const { doc, figure } = documentSchema.nodes;
    const withFigure = (caption: string) => {
      const attrs = { photoId: kept.photo.id, caption, credit: 'Mira Solan', alternativeText: 'A pump' };
      return text('', { body: doc.create(null, [figure.create(attrs)]) });
    };
    expect(await save(withFigure('The new pump'))).toBe(2);
    expect(await save(withFigure('The mended pump'))).toBe(3);
    const captions = marked((await compared('?from=2&to=3')).html);
    expect(captions).toContain('The [-new-] pump');
    expect(captions).toContain('The [+mended+] pump');
    await save(
      text('Taps ran again on Monday.', { headline: 'Water is back in the city', authorIds: [en.omar, en.lena] }),
    );
    await save(text('Taps ran again on Monday.', { headline: 'Water is back in the city', sectionId: en.city }));
    const words = marked((await compared('?from=1&to=4')).html);
    expect(words).toContain('Water [-returns to-] the city');
    expect(words).toMatch(/\[\+Omar Tellan/);
    expect(marked((await compared('?from=4&to=5')).html)).toContain('[+City+]');
    remove();
  });

  test('show what was typed as words, whatever it was', async () => {
    const { text, save, compared, visitor, address, remove } = await opened();
    const evil = '<script>alert(1)</script> <img src=x onerror=alert(1)>';
    await save(text(`${evil} "&amp; \u202Eright`, { headline: `</title>${evil}` }));
    for (const html of [
      (await compared('?from=1&to=2')).html,
      await (await visitor.get(`${address}/revisions`)).text(),
      await (await visitor.get(`${address}/revisions/2`)).text(),
    ]) {
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<img src=x');
      expect(html).toContain('&lt;script&gt;');
    }
    remove();
  });

  test('can be restored, and the notice brings back what stood before, also with a text set aside between', async () => {
    const { db, jonas, articleId, text, save, visitor, address, remove } = await opened();
    await save(text('Taps ran again on Sunday.'));
    await setAside(db, jonas, articleId, text('Another window’s words.'));
    const page = await (await visitor.get(`${address}/comparison?from=1&to=2`)).text();
    const basedOn = /restoration"><input type="hidden" name="based-on" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const restored = await visitor.post(`${address}/revisions/1/restoration`, { 'based-on': basedOn });
    expect(restored.headers.get('location')).toBe(`${address}?done=restored&before=2`);
    const after = await (await visitor.get(restored.headers.get('location') ?? '')).text();
    expect(bodyIn(after)).toBe('Taps ran again on Monday.');
    const undo =
      /action="([^"]+\/revisions\/2\/restoration)"[^>]*><input type="hidden" name="based-on" value="([^"]+)"/;
    const [, action = '', base = ''] = undo.exec(after) ?? [];
    expect((await visitor.post(action, { 'based-on': base })).status).toBe(303);
    expect(bodyIn(await (await visitor.get(address)).text())).toBe('Taps ran again on Sunday.');
    // Sent again from a page that is not true any more: the two are shown, nothing is changed.
    const late = await visitor.post(`${address}/revisions/1/restoration`, { 'based-on': basedOn });
    expect(late.headers.get('location')).toBe(`${address}/comparison?from=1&to=5`);
    expect((await visitor.post(`${address}/revisions/99/restoration`, { 'based-on': basedOn })).status).toBe(404);
    remove();
  });

  test('restored while something is typed: what was typed is a version first, and the undo brings it back', async () => {
    const { db, text, save, visitor, address, remove } = await opened();
    await save(text('Taps ran again on Sunday.'));
    const draft = await db.selectFrom('articles').select('draft_revision_id').executeTakeFirstOrThrow();
    const base = draft.draft_revision_id;
    const typed = { headline: 'Typed', body: 'Typed and not saved.', copy: 'a.1', 'based-on': base };
    expect((await visitor.post(`${address}/working-copy`, typed)).status).toBe(200);
    const restored = await visitor.post(`${address}/revisions/1/restoration`, { 'based-on': base });
    expect(restored.headers.get('location')).toBe(`${address}?done=restored&before=3`);
    expect(await (await visitor.get(`${address}/revisions/3`)).text()).toContain('Typed and not saved.');
    expect(bodyIn(await (await visitor.get(address)).text())).toBe('Taps ran again on Monday.');
    remove();
  });

  test('are listed with why they were cut, page by page, to nobody who may not write there', async () => {
    const { text, save, visitor, address, newsroom, omar, remove } = await opened();
    for (let n = 2; n <= 53; n++) await save(text(`Version ${n}.`));
    const page = await (await visitor.get(`${address}/revisions`)).text();
    expect(page.match(/name="from"/g)).toHaveLength(50);
    const older = /rel="next" href="([^"]+)"/.exec(page)?.[1] ?? '';
    const rest = await (await visitor.get(older.replaceAll('&amp;', '&'))).text();
    expect(rest.match(/name="from"/g)).toHaveLength(3);
    const stranger = await signedInAs(newsroom, omar);
    for (const path of ['revisions', 'comparison', 'revisions/1']) {
      expect((await stranger.get(`${address}/${path}`)).status).toBe(403);
    }
    expect((await stranger.post(`${address}/revisions/1/restoration`, {})).status).toBe(403);
    remove();
  });
});
