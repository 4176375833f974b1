import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { onBothDatabases } from '../../tests/databases.ts';
import { colleague, firstAdministrator, signedInAs, Visitor } from '../../tests/desk-visitor.ts';
import { testNewsroom } from '../../tests/newsroom.ts';
import { publishedArticle } from '../../tests/published-article.ts';
import type { Role } from '../database/tables.ts';
import { roles } from '../people/staff.ts';
import { keepPhoto } from '../photos/intake.ts';
import { desk } from './desk.ts';

const open = [
  '/sign-in',
  '/sign-in/passkey',
  '/sign-in/code',
  '/sign-in/code/passkey',
  '/sign-in/forgotten',
  '/sign-out',
  '/set-up/:secret',
  '/invitation/:secret',
  '/password/:secret',
];

/** Who gets further than the door at each address that changes something; the first that fits holds. Ids are somebody else's. */
const table: readonly (readonly [address: RegExp, allowed: readonly Role[]])[] = [
  [/^\/(articles|comments)\/:id\/removal$/, ['administrator']],
  [/^\/(photos|sources)\/:id\/removal-for-good$/, ['administrator']],
  [/^\/sources\/:id\/merger$/, ['editor', 'administrator']],
  [/^\/claims\/:id\/(standing|notice|edits|waivers|recovery)$/, ['editor', 'administrator']],
  [/^\/(sources|claims|questions)(\/|$)/, ['reporter', 'editor', 'administrator']],
  [/^\/articles$/, ['reporter', 'editor', 'administrator']],
  [/^\/articles\/cards$/, ['reporter', 'editor', 'administrator']],
  [/^\/articles\/working-copies$/, ['reporter', 'editor', 'administrator']],
  [/^\/articles\/:id\/conversation$/, ['editor', 'moderator', 'administrator']],
  [/^\/articles\//, ['editor', 'administrator']],
  [/^\/fronts\//, ['editor', 'administrator']],
  [/^\/photos$/, ['reporter', 'editor', 'administrator']],
  [/^\/photos\//, ['editor', 'administrator']],
  [/^\/(comments|policy)\//, ['editor', 'moderator', 'administrator']],
  [/^\/(people|settings)\//, ['administrator']],
  [/^\/vault\/longest$/, ['administrator']],
  [/^\/vault\//, ['reporter', 'editor', 'administrator']],
  [/^\/account(\/|$)/, roles],
];

onBothDatabases('every form of the desk', ({ open: openDatabase }) => {
  test('gets nobody further than their role, nobody without a sign-in, and nothing from another site', async () => {
    const db = await openDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-rights-'));
    const newsroom = testNewsroom(db, dataDir);
    const sara = await firstAdministrator(newsroom);
    const article = await publishedArticle(db);
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const kept = await keepPhoto(db, dataDir, new Uint8Array(png), { uploadedBy: sara });
    if (!('done' in kept)) throw new Error('the photo was refused');
    const addresses = desk(newsroom)
      .routes.filter(({ method }) => method === 'POST')
      .map(({ path }) => path)
      .filter((path, place, all) => all.indexOf(path) === place && !open.includes(path))
      // What ends a session comes last.
      .sort((a, b) => Number(a.includes('sessions')) - Number(b.includes('sessions')));
    expect(addresses.length).toBeGreaterThan(40);
    const called = (path: string) =>
      `/desk${path
        .replace(/^\/photos\/:id/, `/photos/${kept.done.photo.id}`)
        .replace(/:id/, article.id)
        .replaceAll(/:[a-z]+/g, 'nobody')}`;
    const wrong: string[] = [];
    const stranger = new Visitor(newsroom);
    for (const path of addresses) {
      if ((await stranger.post(called(path))).status !== 401) wrong.push(`${path} takes a stranger`);
    }
    const revisions = () => db.selectFrom('revisions').select('id').execute();
    const before = await revisions();
    for (const role of roles) {
      const person = role === 'administrator' ? sara : await colleague(newsroom, sara, role, `Tarek ${role}`);
      const visitor = await signedInAs(newsroom, person);
      for (const path of addresses) {
        const allowed = table.find(([address]) => address.test(path))?.[1];
        if (allowed === undefined) {
          wrong.push(`${path} is not in the table`);
          continue;
        }
        const evil = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
        if ((await visitor.post(called(path), {}, evil)).status !== 403) wrong.push(`${path} takes a foreign form`);
        // A photo that is still there can be asked for again by the next role.
        if (allowed.includes(role) && path.endsWith('/removal')) continue;
        const { status } = await visitor.post(called(path));
        if (status >= 500) wrong.push(`${path} breaks for the ${role}: ${status}`);
        const refused = allowed.includes(role) ? status === 403 || status === 401 : status !== 403 && status !== 404;
        if (refused) wrong.push(`${path} answers the ${role} with ${status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await revisions()).toEqual(before);
    rmSync(dataDir, { recursive: true });
  }, 180_000);
});
