import { afterAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tools } from '../src/browser/editor/tools.ts';
import { writingKeys } from '../src/browser/editor/writing-keys.ts';
import { migrate } from '../src/database/migrate.ts';
import { openDatabase } from '../src/database/open.ts';
import { deskLocale } from '../src/desk/voice.ts';
import { documentSchema } from '../src/stories/document.ts';
import { firstAdministrator, signedInAs } from './desk-visitor.ts';
import { testNewsroom } from './newsroom.ts';

// Bundling the desk's script and hashing a password take their time on a busy machine.
const LONG = 60_000;
const guide = readFileSync(join(import.meta.dirname, '../docs/keyboard.md'), 'utf8');
const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-keys-'));
const english = deskLocale('en', 'UTC');

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** The lines of a table under a heading: what is pressed, and what it does. */
function told(heading: string): string[][] {
  const section = guide.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| (`.+?`) \| (.*?) \|/gm)].map(([, keys = '', words = '']) => [
    keys.replaceAll('`', ''),
    words,
  ]);
}

/** The same from a list of keys as the desk shows it. */
function shown(html: string): string[][] {
  return [...html.matchAll(/<dt[^>]*>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/gs)].map(([, keys = '', words = '']) => [
    [...keys.matchAll(/<kbd>(.*?)<\/kbd>/g)].map(([, key]) => key).join(' '),
    words.replaceAll(/<[^>]+>/g, ''),
  ]);
}

describe('the guide to the keys', () => {
  test(
    'names every key that the desk names on its pages, in the same words',
    async () => {
      const db = await openDatabase({ dataDir });
      await migrate(db, dataDir);
      const newsroom = testNewsroom(db, dataDir);
      const jonas = await firstAdministrator(newsroom);
      const page = await (await (await signedInAs(newsroom, jonas)).get('/desk/comments')).text();
      const [queue = '', everywhere = ''] = ['keys', 'desk-keys'].map((id) =>
        page.slice(page.indexOf(` id="${id}"`)).replace(/<\/dl>.*/s, ''),
      );
      const sorted = (rows: string[][]) => rows.map((row) => row.join(': ')).sort();
      const apart = told('Everywhere').flatMap(([keys = '', words = '']) =>
        keys.split(', ').map((key) => [key.replace('+', ' '), words]),
      );
      expect(sorted(apart)).toEqual(sorted(shown(everywhere)));
      expect(sorted(told('The queue'))).toEqual(sorted(shown(queue)));
      await db.close();
    },
    LONG,
  );

  test('names every key of the editor’s buttons, and those that a hand knows', () => {
    const nothing = () => false;
    const all = tools(documentSchema, {
      link: nothing,
      photo: nothing,
      linkCard: nothing,
      find: nothing,
      note: nothing,
      statement: nothing,
    });
    const named = (key: string) =>
      key
        .replace('Mod', 'Ctrl')
        .replaceAll(/-(?=.)/g, '+')
        .replace(/[a-z]$/, (letter) => letter.toUpperCase());
    const rows = told('The editor');
    for (const { key, word } of all) {
      if (key !== undefined) expect(rows).toContainEqual([named(key), english.say(word)]);
    }
    const known = ['Mod-y', 'Shift-Mod-z', 'Enter', 'Backspace'];
    for (const key of Object.keys(writingKeys(documentSchema)).filter((one) => !known.includes(one))) {
      expect(rows.map(([pressed]) => pressed)).toContain(key === 'Shift-Enter' ? 'Shift+Enter' : named(key));
    }
  });
});
