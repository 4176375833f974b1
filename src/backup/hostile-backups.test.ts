import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoRestore, restoreBackup } from './restore.ts';
import { tarEnd, tarHeader, tarPadding } from './tar.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manifest = JSON.stringify({ format: 1, madeAt: '2026-11-22T09:40:00.000Z', migrations: ['001-newsroom-opens'] });

/** A compressed archive of these files, as a backup is. */
function archive(files: readonly (readonly [name: string, content: string])[]): Uint8Array<ArrayBuffer> {
  const parts = files.flatMap(([name, content]) => {
    const bytes = Buffer.from(content);
    return [tarHeader(name, bytes.byteLength, new Date(0)), bytes, tarPadding(bytes.byteLength)];
  });
  return Bun.gzipSync(Buffer.concat([...parts, tarEnd]));
}

test.each([
  [
    'a name that climbs',
    [
      ['backup.json', manifest],
      ['photos/../../evil', 'x'],
    ],
  ],
  [
    'a name that climbs far',
    [
      ['backup.json', manifest],
      ['photos/a/../../../../../../../../../../tmp/onrecord-evil', 'x'],
    ],
  ],
  [
    'the folder itself',
    [
      ['backup.json', manifest],
      ['photos/..', 'x'],
    ],
  ],
  [
    'a name from the root',
    [
      ['backup.json', manifest],
      ['/tmp/onrecord-evil', 'x'],
    ],
  ],
  [
    'a program',
    [
      ['backup.json', manifest],
      ['node_modules/x.js', 'x'],
    ],
  ],
  [
    'rows of no table of ours',
    [
      ['backup.json', manifest],
      ['rows/sqlite_master/1.jsonl', '{"name":"x"}'],
    ],
  ],
  [
    'rows with columns that are none',
    [
      ['backup.json', manifest],
      ['rows/words/1.jsonl', '{"id\\" = 1; --":"x"}'],
    ],
  ],
  [
    'rows that are no JSON',
    [
      ['backup.json', manifest],
      ['rows/words/1.jsonl', '{"id":'],
    ],
  ],
  ['a manifest that is no JSON', [['backup.json', '{"format":']]],
  ['a manifest that climbs', [['../backup.json', manifest]]],
  ['nothing', []],
] as const)('an archive with %s restores nothing, writes nowhere, and is refused in words', async (_what, files) => {
  const place = { dataDir: join(folder, 'data'), databaseUrl: undefined };
  const path = join(folder, 'backup.tar.gz');
  writeFileSync(path, archive(files));
  const error = await restoreBackup(place, path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NoRestore);
  expect(readdirSync(folder)).toEqual(['backup.tar.gz']);
  expect(readdirSync(tmpdir())).not.toContain('onrecord-evil');
});
