import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, signedInAs } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { otherSite } from '../../../tests/other-site.ts';
import { allEditions } from '../../editions/editions.ts';

const picture = new Uint8Array(
  await sharp({ create: { width: 300, height: 200, channels: 3, background: 'teal' } })
    .png()
    .toBuffer(),
);
const site = otherSite((path) => {
  if (path === '/pump.png') return new Response(picture);
  if (path === '/pump') {
    const head =
      '<title>The pump</title><meta property="og:site_name" content="Radio [Bridge]"><meta property="og:image" content="/pump.png">';
    return new Response(head, { headers: { 'content-type': 'text/html' } });
  }
  return new Response('', { status: 404 });
});
afterAll(() => site.stop());

onBothDatabases('link cards at the desk', ({ open }) => {
  test('are made for the editor, filled in the plain form, and shown to readers without asking anybody else', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-cards-'));
    const db = await open();
    const newsroom = testNewsroom(db, dataDir, { outside: site.outside });
    const first = await firstAdministrator(newsroom);
    const visitor = await signedInAs(newsroom, first);

    const made = await visitor.post('/desk/articles/cards', { href: `${site.url}/pump` });
    expect([made.status, await made.json()]).toEqual([
      200,
      {
        href: `${site.url}/pump`,
        title: 'The pump',
        source: 'Radio [Bridge]',
        photoId: expect.any(String),
        picture: expect.stringMatching(/^\/photos\/.*\.webp$/),
      },
    ]);
    const refused = await visitor.post('/desk/articles/cards', { href: 'http://192.168.0.1/' });
    expect([refused.status, await refused.json()]).toEqual([
      422,
      { mistakes: [expect.stringContaining('Nothing on the public internet')] },
    ]);
    const tarek = await signedInAs(newsroom, await colleague(newsroom, first, 'moderator', 'Tarek Ollin'));
    expect((await tarek.post('/desk/articles/cards', { href: `${site.url}/pump` })).status).toBe(403);

    const [edition] = await allEditions(db);
    const article = {
      edition: edition?.id ?? '',
      headline: 'Water returns',
      body: `=> ${site.url}/pump\n\n=> ${site.url}/gone\n\n=> ${site.url}/mine My title [My source]`,
    };
    const saved = await visitor.post('/desk/articles', article);
    const address = saved.headers.get('location')?.replace(/\?.*/, '') ?? '';
    const form = await (await visitor.get(address)).text();
    const photo = /\(photo:[\w-]+\)/.exec(form)?.[0] ?? '';
    expect(form).toContain(`=&gt; ${site.url}/pump The pump [Radio \\[Bridge\\]]${photo}`);
    expect(form).toContain(`=&gt; ${site.url}/gone\n`);
    expect(form).toContain(`=&gt; ${site.url}/mine My title [My source]`);
    expect(photo).not.toBe('');
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('show no photo of the library and no logo, nor does a figure show what a card does', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-cards-'));
    const db = await open();
    const newsroom = testNewsroom(db, dataDir, { outside: site.outside });
    const visitor = await signedInAs(newsroom, await firstAdministrator(newsroom));
    const card = await (await visitor.post('/desk/articles/cards', { href: `${site.url}/pump` })).json();
    const sent = new FormData();
    sent.set('file', new File([picture], 'red.png'));
    const photo = await (await visitor.post('/desk/photos', sent, { accept: 'application/json' })).json();
    const [edition] = await allEditions(db);
    const save = (body: string) =>
      visitor.post('/desk/articles', { edition: edition?.id ?? '', headline: 'Water', body });
    expect((await save(`=> ${site.url}/pump Title [S](photo:${photo.id})`)).status).toBe(422);
    expect((await save(`![A pump](photo:${card.photoId})`)).status).toBe(422);
    expect((await save(`=> ${site.url}/pump Title [S](photo:nobody)`)).status).toBe(422);
    expect((await save(`=> javascript:alert(1) Title`)).status).toBe(422);
    expect((await save(`=> data:text/html,x Title`)).status).toBe(422);
    const send = (...content: unknown[]) =>
      visitor.post('/desk/articles', {
        edition: edition?.id ?? '',
        headline: 'Water',
        body: '',
        document: JSON.stringify({ type: 'doc', content }),
      });
    const linkCard = (attrs: object) => ({
      type: 'link_card',
      attrs: { href: `${site.url}/pump`, title: 'T', source: '', photoId: null, ...attrs },
    });
    const refused = [
      linkCard({ href: 'javascript:alert(1)' }),
      linkCard({ href: 'data:text/html,<script>alert(1)</script>' }),
      linkCard({ href: '//evil.example' }),
      linkCard({ title: { toString: 'x' } }),
      linkCard({ photoId: photo.id }),
      linkCard({ photoId: '../../newsroom.sqlite' }),
      { type: 'figure', attrs: { photoId: card.photoId, caption: '', credit: '', alternativeText: '' } },
      { type: 'figure', attrs: { photoId: 'javascript:alert(1)', caption: '', credit: '', alternativeText: '' } },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'vbscript:x' } }] }],
      },
    ];
    for (const block of refused) expect([block, (await send(block)).status]).toEqual([block, 422]);
    // A bare card to an address inside is kept as its address; nobody asks for it.
    const asked = site.asked.length;
    expect((await send(linkCard({ href: 'http://127.0.0.1:22/', title: '' }))).status).toBe(303);
    expect((await send(linkCard({ photoId: card.photoId }))).status).toBe(303);
    expect(site.asked.length).toBe(asked);
    expect((await save(`=> ${site.url}/pump Title [S](photo:${card.photoId})\n\n![A](photo:${photo.id})`)).status).toBe(
      303,
    );
    rmSync(dataDir, { recursive: true });
  }, 60_000);
});
