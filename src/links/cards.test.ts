import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { otherSite } from '../../tests/other-site.ts';
import { photosInLibrary } from '../photos/library.ts';
import { readCard } from './cards.ts';

const png = async (side: number) =>
  new Uint8Array(
    await sharp({ create: { width: side, height: side, channels: 3, background: 'teal' } })
      .png()
      .toBuffer(),
  );

const html = (head: string, type = 'text/html; charset=utf-8') =>
  new Response(`<!doctype html><html><head>${head}</head><body><svg><title>an icon</title></svg>`, {
    headers: { 'content-type': type },
  });

const picture = await png(300);
const pixel = await png(1);

const site = otherSite((path) => {
  switch (path) {
    case '/pump':
      return html(`<title>Pump &amp; pipe | Radio Bridge</title>
        <meta property="og:site_name" content="Radio Bridge"><meta content="/pump.png" property="og:image">`);
    case '/named':
      return html('<title>no</title><meta property="og:title" content="L&#39;eau &eacute;tait l&agrave;">');
    case '/arabic':
      return new Response(
        Buffer.from(
          // “المياه تعود”, as Windows wrote Arabic.
          [...'<meta charset="windows-1256"><title>']
            .map((char) => char.charCodeAt(0))
            .concat(
              [0xc7, 0xe1, 0xe3, 0xed, 0xc7, 0xe5, 0x20, 0xca, 0xda, 0xe6, 0xcf],
              [...'</title>'].map((char) => char.charCodeAt(0)),
            ),
        ),
        { headers: { 'content-type': 'text/html' } },
      );
    case '/hostile':
      return html(`<title>${'\u202e'}Evil <script>alert(1)</script> ${'x'.repeat(500)}</title>
        <meta property="og:image" content="http://169.254.169.254/latest/meta-data/">`);
    case '/spy':
      return html('<title>Spy</title><meta property="og:image" content="/pixel.png">');
    case '/mislabelled':
      return html('<title>Mislabelled</title><meta property="og:image" content="/page-as-picture">');
    case '/script-picture':
      return html('<title>S</title><meta property="og:image" content="javascript:alert(1)">');
    case '/untitled':
      return html('');
    case '/pump.png':
      return new Response(picture, { headers: { 'content-type': 'image/png' } });
    case '/pixel.png':
      return new Response(pixel, { headers: { 'content-type': 'image/png' } });
    case '/page-as-picture':
      return new Response('<html><script>alert(1)</script>', { headers: { 'content-type': 'image/png' } });
    case '/report.pdf':
      return new Response('%PDF-1.7', { headers: { 'content-type': 'application/pdf' } });
    case '/inside':
      return Response.redirect('http://127.0.0.1:22/');
    default:
      return new Response('not here', { status: 404 });
  }
});
afterAll(() => site.stop());

onBothDatabases('a link card', ({ open }) => {
  test('says what its page says of itself, with the picture kept here and not in the library', async () => {
    const db = await open();
    const { lena } = await openGazette(db);
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-cards-'));
    const read = (path: string) => readCard(db, lena, `${site.url}${path}`, { dataDir, outside: site.outside });

    const pump = await read('/pump?utm_source=letter&id=4&fbclid=abc#top');
    expect(pump).toEqual({
      done: {
        href: `${site.url}/pump?id=4#top`,
        title: 'Pump & pipe',
        source: 'Radio Bridge',
        photoId: expect.any(String),
      },
    });
    expect(site.asked.at(-2)).toBe('GET /pump?id=4');
    const kept = await db.selectFrom('photos').select(['id', 'kind', 'format']).execute();
    expect(kept).toEqual([{ id: 'done' in pump ? (pump.done.photoId ?? '') : '', kind: 'card', format: 'png' }]);
    expect((await photosInLibrary(db)).items).toEqual([]);

    expect(await read('/named')).toMatchObject({
      done: { title: "L'eau était là", photoId: null },
    });
    expect(await read('/arabic')).toMatchObject({ done: { title: 'المياه تعود' } });
    const host = new URL(site.url).host;
    expect(await read('/untitled')).toMatchObject({ done: { title: host, source: host } });
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('takes nothing evil along, and does without a picture that is none, a pixel, or inside', async () => {
    const db = await open();
    const { lena } = await openGazette(db);
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-cards-'));
    const read = (path: string) => readCard(db, lena, `${site.url}${path}`, { dataDir, outside: site.outside });
    const hostile = await read('/hostile');
    if (!('done' in hostile)) throw new Error(JSON.stringify(hostile));
    expect(hostile.done.title).toStartWith('Evil <script>alert(1)</script> xxx');
    expect([...hostile.done.title].length).toBeLessThanOrEqual(201);
    expect(hostile.done.photoId).toBeNull();
    for (const path of ['/spy', '/mislabelled', '/script-picture']) {
      expect([path, await read(path)]).toMatchObject([path, { done: { photoId: null } }]);
    }
    expect(await db.selectFrom('photos').select('id').execute()).toEqual([]);
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('is not made of a page that is inside, away, missing, or no page', async () => {
    const db = await open();
    const { omar, tarek } = await openGazette(db);
    const read = (href: string) => readCard(db, omar, href, { dataDir: '/nowhere', outside: site.outside });
    const trouble = (name: string) => ({
      mistakes: [{ field: 'href', message: 'desk-link-trouble', values: { trouble: name } }],
    });
    expect(await read(`${site.url}/inside`)).toEqual(trouble('nowhere') as never);
    expect(await read('http://intranet.example/')).toEqual(trouble('nowhere') as never);
    expect(await readCard(db, omar, 'http://[::ffff:127.0.0.1]/', { dataDir: '/nowhere' })).toEqual(
      trouble('nowhere') as never,
    );
    // The same words for a name that nobody has: nobody learns which names there are inside.
    expect(await read('http://no-such-host.example/')).toEqual(trouble('nowhere') as never);
    expect(await read('javascript:alert(1)')).toEqual(trouble('unusable') as never);
    expect(await read(`${site.url}/report.pdf`)).toEqual(trouble('another-type') as never);
    expect(await read(`${site.url}/${'a'.repeat(3000)}`)).toEqual(trouble('unusable') as never);
    expect(await read(`${site.url}/gone`)).toMatchObject({
      mistakes: [{ message: 'desk-link-answered', values: { status: 404 } }],
    });
    expect(readCard(db, tarek, site.url, { dataDir: '/nowhere', outside: site.outside })).rejects.toThrow('may not');
  }, 60_000);

  test('can be asked for forty times in ten minutes, and then not', async () => {
    const db = await open();
    const { jonas } = await openGazette(db);
    const read = () => readCard(db, jonas, `${site.url}/gone`, { dataDir: '/nowhere', outside: site.outside });
    for (let time = 0; time < 40; time++)
      expect(await read()).toMatchObject({ mistakes: [{ message: 'desk-link-answered' }] });
    expect(await read()).toMatchObject({ mistakes: [{ message: 'desk-link-too-often' }] });
  }, 60_000);
});
