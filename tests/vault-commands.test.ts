import { Database as SqliteFile } from 'bun:sqlite';
import { afterAll, expect, setDefaultTimeout, test } from 'bun:test';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../src/config.ts';
import { openDatabase } from '../src/database/open.ts';
import { readKeyFile } from '../src/sources/vault/key-file.ts';
import { openNewsroom, StartError } from '../src/start.ts';
import { openGazette } from './cast.ts';
import { testNewsroom } from './newsroom.ts';
import { givePassphrase, sealedBy } from './vault.ts';

/* What an operator does with the vault, and what the start refuses. */

setDefaultTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'onrecord-vault-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let places = 0;
function newPlace(): { DATA_DIR: string; VAULT_KEY_FILE: string } {
  const place = join(folder, String(++places));
  mkdirSync(place);
  return { DATA_DIR: join(place, 'data'), VAULT_KEY_FILE: join(place, 'vault-key') };
}

async function vaultCommand(env: Record<string, string>, ...words: string[]): Promise<{ code: number; said: string }> {
  const script = join(import.meta.dirname, '../src/commands/vault.ts');
  const child = Bun.spawn([process.execPath, script, ...words], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdout: 'pipe',
    stderr: 'pipe',
  });
  const said = (await new Response(child.stdout).text()) + (await new Response(child.stderr).text());
  return { code: await child.exited, said };
}

/** Starts and stops what `env` names; what it prints about the vault is not looked at. */
async function started(env: Record<string, string>): Promise<unknown> {
  try {
    await (await openNewsroom(readConfig({ ...env, PORT: '0' }))).close();
    return 'started';
  } catch (error) {
    return error;
  }
}

test('a key file in the data folder is refused by the settings, also by a way round', async () => {
  const env = newPlace();
  const inside = { ...env, VAULT_KEY_FILE: join(env.DATA_DIR, 'key') };
  expect(() => readConfig(inside)).toThrow(ConfigError);
  expect((await vaultCommand(inside, 'open')).said).toStartWith('VAULT_KEY_FILE is "');
  mkdirSync(env.DATA_DIR);
  symlinkSync(env.DATA_DIR, join(env.DATA_DIR, '..', 'elsewhere'));
  const round = { ...env, VAULT_KEY_FILE: join(env.DATA_DIR, '..', 'elsewhere', 'key') };
  expect((await vaultCommand(round, 'open')).said).toContain('it lies in DATA_DIR');
  expect(existsSync(join(env.DATA_DIR, 'key'))).toBe(false);
});

test('the start refuses a key that others can read, and goes on without one whose disk is away', async () => {
  const env = newPlace();
  expect(await started(env)).toBe('started');
  await vaultCommand(env, 'open');
  chmodSync(env.VAULT_KEY_FILE, 0o644);
  const refused = await started(env);
  expect(refused).toBeInstanceOf(StartError);
  expect(String(refused)).toContain('chmod 600');
  chmodSync(env.VAULT_KEY_FILE, 0o600);
  expect(await started(env)).toBe('started');
});

test('the command opens a vault once, and tells whether its log is whole', async () => {
  const env = newPlace();
  const closed = await vaultCommand({ DATA_DIR: env.DATA_DIR });
  expect([closed.code, closed.said]).toEqual([1, 'VAULT_KEY_FILE is not set: there is no vault.\n']);
  expect((await vaultCommand(env)).said).toContain('npm run vault -- open');
  const nowhere = { ...env, VAULT_KEY_FILE: join(folder, 'no-disk', 'key') };
  expect((await vaultCommand(nowhere, 'open')).said).toContain('its folder is not there');
  const opened = await vaultCommand(env, 'open');
  expect([opened.code, statSync(env.VAULT_KEY_FILE).mode & 0o777]).toEqual([0, 0o600]);
  expect(opened.said).not.toContain(readKeyFile(readConfig(env)).key);
  const before = readFileSync(env.VAULT_KEY_FILE);
  expect((await vaultCommand(env, 'open')).code).toBe(1);
  expect(readFileSync(env.VAULT_KEY_FILE).equals(before)).toBe(true);
  expect((await vaultCommand(env, 'close')).said).toContain('npm run vault -- check');
  const config = readConfig(env);
  await started(env);
  const db = await openDatabase(config);
  const newsroom = testNewsroom(db, config.dataDir, { config });
  const { lena } = await openGazette(db);
  await givePassphrase(newsroom, lena);
  const record = await sealedBy(newsroom, lena);
  await db.close();
  expect((await vaultCommand(env, 'check')).said).toBe('The log of the vault is whole: 2 lines.\n');
  expect((await vaultCommand(env, 'destroy', 'nothing')).code).toBe(1);
  expect((await vaultCommand(env, 'destroy', record)).code).toBe(0);
  expect(readKeyFile(config).shares).toEqual({});
  const file = new SqliteFile(config.vaultFile);
  file.run("update log set act = 'opened' where number = 2");
  file.close();
  const changed = await vaultCommand(env, 'check');
  expect([changed.code, changed.said.includes('line 2')]).toEqual([1, true]);
});

test('two processes that seal at the same time lose nothing of each other’s', async () => {
  const env = newPlace();
  await vaultCommand(env, 'open');
  const config = readConfig(env);
  await started(env);
  const db = await openDatabase(config);
  const newsroom = testNewsroom(db, config.dataDir, { config });
  const { lena } = await openGazette(db);
  await givePassphrase(newsroom, lena);
  const ids = await Promise.all(Array.from({ length: 6 }, () => sealedBy(newsroom, lena)));
  // Another process destroys three while this one seals three more.
  const [more] = await Promise.all([
    Promise.all(Array.from({ length: 3 }, () => sealedBy(newsroom, lena))),
    ...ids.slice(0, 3).map((id) => vaultCommand(env, 'destroy', id)),
  ]);
  await db.close();
  const left = Object.keys(readKeyFile(config).shares).map((name) => name.replace(/\.1$/, ''));
  expect(left.sort()).toEqual([...ids.slice(3), ...more].sort());
  expect((await vaultCommand(env, 'check')).said).toBe('The log of the vault is whole: 13 lines.\n');
});
