import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { testNewsroom } from '../../tests/newsroom.ts';
import { done, gazetteToRead, written } from '../../tests/reading.ts';
import { saveRevision } from '../stories/articles.ts';
import { articleAtDesk } from '../stories/at-the-desk.ts';
import { correctArticle } from '../stories/corrections.ts';
import { publishArticle, unpublishArticle } from '../stories/publication.ts';
import { site } from './site.ts';

onBothDatabases('the readers’ door', ({ open }) => {
  test('an article carries its headline, standfirst, byline, times, correction, topics and ways to pass it on', async () => {
    const gazette = await gazetteToRead(await open());
    const { id, path } = await gazette.publish('en', { authorIds: [gazette.en.lena, gazette.en.omar] });
    done(await correctArticle(gazette.db, gazette.jonas, id, { kind: 'correction', note: 'It was 1989, not 1998.' }));
    const answer = await gazette.get(path);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('<h1>Water returns to the old city</h1>');
    expect(html).toContain('After nine days.');
    expect(html).toContain('href="/en/author/lena-haddow"');
    expect(html).toContain('href="/en/author/omar-tellan"');
    expect(html).toMatch(/<time datetime="20/);
    expect(html.indexOf('It was 1989, not 1998.')).toBeLessThan(html.indexOf('Taps ran again.'));
    expect(html).toContain('href="/en/topic/water"');
    expect(html).toContain('mailto:?subject=Water%20returns');
    expect(html).toContain(`value="http://newsroom.test${path}"`);
    expect(await gazette.text('/en/corrections')).toContain('It was 1989, not 1998.');
  });

  test('the same story in another language is one link away, and search engines are told', async () => {
    const gazette = await gazetteToRead(await open());
    const english = await gazette.publish('en');
    const arabic = await gazette.publish('ar', { headline: 'الماء يعود' }, english.id);
    const html = await gazette.text(english.path);
    expect(html).toContain(`<link rel="alternate" hreflang="ar" href="http://newsroom.test${arabic.path}"`);
    expect(html).toMatch(new RegExp(`<a href="${arabic.path}" hreflang="ar" lang="ar" dir="rtl">الماء يعود</a>`));
    const other = await gazette.text(arabic.path);
    expect(other).toContain('<html lang="ar" dir="rtl"');
    expect(other).toContain(`hreflang="en" href="http://newsroom.test${english.path}"`);
  });

  test('the front page leads with the newest article, the lists hold it, and / is the default edition', async () => {
    const gazette = await gazetteToRead(await open());
    await gazette.publish('en', { headline: 'An older story' });
    const { path } = await gazette.publish('en', { headline: 'The newest story' });
    const front = await gazette.text('/');
    expect(front.indexOf('The newest story')).toBeLessThan(front.indexOf('An older story'));
    expect(front).toContain('<link rel="canonical" href="http://newsroom.test/en"');
    for (const list of ['/en/section/city', '/en/topic/water', '/en/author/lena-haddow', '/en']) {
      expect(await gazette.text(list)).toContain(`href="${path}"`);
    }
    expect(await gazette.text('/en/section/culture')).toContain('Nothing has been published in this section yet.');
  });

  test('a long list goes on page by page, and has no page behind its last', async () => {
    const gazette = await gazetteToRead(await open());
    for (let n = 1; n <= 21; n++) await gazette.publish('en', { headline: `Story number ${n}.` });
    const first = await gazette.text('/en/author/lena-haddow');
    expect(first).toContain('href="/en/author/lena-haddow?page=2"');
    expect(first).not.toContain('>Story number 1.<');
    const second = await gazette.text('/en/author/lena-haddow?page=2');
    expect(second).toContain('>Story number 1.<');
    expect(second).toContain('<link rel="canonical" href="http://newsroom.test/en/author/lena-haddow?page=2"');
    for (const page of ['3', '0', '-1', 'x', '1e1', '99999999999']) {
      expect((await gazette.get(`/en/author/lena-haddow?page=${page}`)).status).toBe(404);
    }
  });

  test('a former address leads to the new one, a withdrawn article is gone, a draft was never there', async () => {
    const gazette = await gazetteToRead(await open());
    const { id, path } = await gazette.publish('en');
    const opened = await articleAtDesk(gazette.db, gazette.jonas, id);
    const { city: sectionId, lena } = gazette.en;
    const moved = written({ slug: 'water-is-back', sectionId, authorIds: [lena] });
    const basedOn = { articleId: id, basedOn: opened?.draft.id ?? '' };
    const saved = done(await saveRevision(gazette.db, gazette.jonas, basedOn, moved));
    done(await publishArticle(gazette.db, gazette.jonas, saved));
    const former = await gazette.get(path);
    expect([former.status, former.headers.get('location')]).toEqual([301, '/en/water-is-back']);
    done(await unpublishArticle(gazette.db, gazette.jonas, id));
    const gone = await gazette.get('/en/water-is-back');
    expect(gone.status).toBe(410);
    expect(await gone.text()).toContain('This article has been taken down');
    expect(await gazette.text('/en')).not.toContain('water-is-back');
  });

  test('each page has one address: a slash at its end or another spelling of its letters is sent on', async () => {
    const gazette = await gazetteToRead(await open());
    const { path } = await gazette.publish('ar', { headline: 'أخبار', slug: 'أخبار' });
    expect((await gazette.get(path)).status).toBe(200);
    const decomposed = `/ar/${encodeURIComponent('أخبار'.normalize('NFD'))}`;
    for (const [from, to] of [
      ['/en/', '/en'],
      ['/en/policy/', '/en/policy'],
      ['//evil.example/', '/evil.example'],
      [`${path}/`, path],
      [decomposed, path],
    ]) {
      const answer = await gazette.get(from ?? '');
      expect([from, answer.status, answer.headers.get('location')]).toEqual([from, 308, to]);
    }
    expect((await gazette.get('/en/%E0%A4%A')).status).toBe(404);
  });

  test('what is not there is said in the edition’s language, and nobody is told to keep it', async () => {
    const gazette = await gazetteToRead(await open());
    const english = await gazette.get('/en/nothing-here');
    expect(english.status).toBe(404);
    const arabic = await gazette.get('/ar/nothing-here');
    expect(arabic.status).toBe(404);
    const html = await arabic.text();
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect((await gazette.get('/fr')).status).toBe(404);
    for (const path of ['/en/section/none', '/en/topic/none', '/en/author/none', '/assets/load-0.js', '/ckb/policy']) {
      expect((await gazette.get(path)).status).toBe(404);
    }
  });

  test('a publication without any edition says that there is nothing yet', async () => {
    const db = await open();
    const answer = await site(testNewsroom(db, '/tmp')).request('http://newsroom.test/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<h1>');
  });

  test('the one inline style sheet is the one that the page’s policy allows, and scripts come from here only', async () => {
    const gazette = await gazetteToRead(await open());
    const front = await gazette.text('/en');
    const linked = (pattern: string) => new RegExp(`href="(/en/${pattern})"`).exec(front)?.[1] ?? '';
    let html = '';
    for (const path of ['/en', linked('[a-z-]+'), linked('section/[a-z-]+'), '/en/nothing', '/en/about']) {
      const answer = await gazette.get(path);
      html = await answer.text();
      const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
      const hash = new Bun.CryptoHasher('sha256').update(css).digest('base64');
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain(`style-src 'sha256-${hash}'`);
      expect(policy, path).toContain("script-src 'self'");
    }
    const script = /<script src="([^"]+)" defer/.exec(html)?.[1] ?? '';
    const asset = await gazette.get(script);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(Bun.gzipSync(await asset.bytes()).length).toBeLessThan(3 * 1024);
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
  });

  test('robots are kept from the desk and from receipts, and the favicon shows an initial', async () => {
    const gazette = await gazetteToRead(await open());
    expect(await gazette.text('/robots.txt')).toContain('Disallow: /desk');
    expect(await gazette.text('/robots.txt')).toContain('Disallow: /*/receipts/');
    const front = await (await gazette.get('/en')).text();
    const inPlace = /<link rel="icon" href="data:image\/svg\+xml,([^"]+)"/.exec(front)?.[1] ?? '';
    expect(decodeURIComponent(inPlace)).toMatch(/^<svg [^>]+>.*<\/svg>$/);
    const icon = await gazette.get('/favicon.svg');
    expect(icon.headers.get('content-type')).toContain('image/svg+xml');
    expect(await icon.text()).toContain('>O</text>');
  });
});
