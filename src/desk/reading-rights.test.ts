import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onBothDatabases } from '../../tests/databases.ts';
import { colleague, firstAdministrator, signedInAs, Visitor } from '../../tests/desk-visitor.ts';
import { testNewsroom } from '../../tests/newsroom.ts';
import { publishedArticle } from '../../tests/published-article.ts';
import type { Role } from '../database/tables.ts';
import { changeRole, roles } from '../people/staff.ts';
import { desk } from './desk.ts';

/** Read by everybody who comes by: pages before the sign-in, and the files that they load. */
const open = /^\/(sign-in|set-up|invitation|password|assets)(\/|$)/;

const writers: readonly Role[] = ['reporter', 'editor', 'administrator'];

/** Who sees each page of the desk; the first that fits holds. Ids are somebody else's. */
const table: readonly (readonly [address: RegExp, allowed: readonly Role[]])[] = [
  // Removing by law is an administrator's, whatever it is.
  [/\/removal(-for-good)?$/, ['administrator']],
  [/^\/(board|articles|articles\/new)$/, writers],
  [/^\/articles\//, ['editor', 'administrator']],
  [/^\/fronts(\/|$)/, ['editor', 'administrator']],
  [/^\/(claims\/(falling|[^/]+\/(falling|notice))|sources\/[^/]+\/merger)$/, ['editor', 'administrator']],
  [/^\/(photos|vault|sources|questions|claims)(\/|$)/, writers],
  [/^\/(comments|policy)(\/|$)/, ['editor', 'moderator', 'administrator']],
  [/^\/(people|audit|settings)(\/|$)/, ['administrator']],
  [/^\/(account|search|times|guide)?(\/|$)/, roles],
];

onBothDatabases('every page of the desk', ({ open: openDatabase }) => {
  test('is shown to nobody further than their role, also in a session that was open when the role was lowered', async () => {
    const db = await openDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-rights-'));
    const newsroom = testNewsroom(db, dataDir);
    const sara = await firstAdministrator(newsroom);
    const article = await publishedArticle(db);
    const addresses = desk(newsroom)
      .routes.filter(({ method }) => method === 'GET')
      .map(({ path }) => path)
      .filter((path, place, all) => all.indexOf(path) === place && !open.test(path));
    expect(addresses.length).toBeGreaterThan(30);
    const called = (path: string) =>
      `/desk${path.replace(/^(\/articles)\/:id/, `$1/${article.id}`).replaceAll(/:\w+/g, 'nobody')}`;
    const wrong: string[] = [];
    const stranger = new Visitor(newsroom);
    for (const path of addresses) {
      const { status, headers } = await stranger.get(called(path));
      const isTurnedAway = status === 303 && headers.get('location')?.startsWith('/desk/sign-in');
      if (!isTurnedAway && status !== 401) wrong.push(`${path} is shown to strangers: ${status}`);
    }
    // One person, one session: from administrator down to reporter, without signing in again.
    const tarek = await colleague(newsroom, sara, 'administrator', 'Tarek Ollin');
    const visitor = await signedInAs(newsroom, tarek);
    for (const role of roles.toReversed()) {
      await changeRole(db, tarek.id, sara, role);
      for (const path of addresses) {
        const allowed = table.find(([address]) => address.test(path))?.[1];
        if (allowed === undefined) {
          wrong.push(`${path} is not in the table`);
          continue;
        }
        const { status } = await visitor.get(called(path));
        if (status >= 500) wrong.push(`${path} breaks for the ${role}: ${status}`);
        if ((status === 403 || status === 401) === allowed.includes(role)) {
          // What is not there may say so instead of saying that it would be refused.
          if (allowed.includes(role) || status !== 404) wrong.push(`${path} answers the ${role} with ${status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    rmSync(dataDir, { recursive: true });
  }, 120_000);
});
