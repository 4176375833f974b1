import { afterAll, expect, setDefaultTimeout, test } from 'bun:test';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { newPostgresDatabase } from '../../tests/postgres.ts';
import { givePassphrase, IDENTITY, proofOf, sealedBy, vaultNewsroom } from '../../tests/vault.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { publicationSecret } from '../database/secret.ts';
import { checkLog } from '../sources/vault/log.ts';
import { openIdentity } from '../sources/vault/records.ts';
import { withVault } from '../sources/vault/vault-file.ts';
import { makeBackup, NoBackup, type Place } from './backup.ts';
import { NoRestore, restoreBackup } from './restore.ts';

setDefaultTimeout(120_000);

const clearing: (() => void)[] = [];
afterAll(() => {
  for (const clear of clearing) clear();
});

onBothDatabases('a backup of a newsroom with a vault', ({ kind, place }) => {
  const newsroomWithRecord = async () => {
    const at = await place();
    const db = await openDatabase(at);
    await migrate(db, at.dataDir);
    const { newsroom, folder, clear } = vaultNewsroom(db);
    clearing.push(clear);
    const secret = await publicationSecret(db, at.dataDir);
    const whole = { ...newsroom, secret };
    const { lena } = await openGazette(db);
    await givePassphrase(whole, lena);
    const recordId = await sealedBy(whole, lena);
    const from: Place = { ...at, vaultFile: newsroom.config.vaultFile };
    return { db, from, folder, newsroom: whole, lena, recordId };
  };
  const emptyPlace = async (folder: string, name: string): Promise<Place> => ({
    dataDir: join(folder, name),
    databaseUrl: kind === 'postgres' ? await newPostgresDatabase() : undefined,
  });
  /** Everything in an archive, unpacked in one piece, to look for words in it. */
  const contentOf = (path: string) => Buffer.from(Bun.gunzipSync(readFileSync(path)));

  test('leaves the vault out and says so, unless it is asked for', async () => {
    const { db, from, folder } = await newsroomWithRecord();
    const file = join(folder, 'backup.tar.gz');
    const told: string[] = [];
    await makeBackup(from, file, (words) => told.push(words));
    expect(told).toContain('the vault: left out');
    const content = contentOf(file);
    expect(content.includes('vault.sqlite')).toBe(false);
    expect(content.includes('wrapped_keys')).toBe(false);
    const to = await emptyPlace(folder, 'restored');
    await restoreBackup(to, file);
    expect(existsSync(join(to.dataDir, 'vault.sqlite'))).toBe(false);
    const nowhere = { ...from, vaultFile: join(folder, 'no-vault.sqlite') };
    await expect(
      makeBackup(nowhere, join(folder, 'none.tar.gz'), undefined, { withVault: true }),
    ).rejects.toBeInstanceOf(NoBackup);
    await db.close();
  });

  test('takes it along sealed and without its key, and brings it back to where the settings want it', async () => {
    const { db, from, folder, newsroom, lena, recordId } = await newsroomWithRecord();
    const file = join(folder, 'backup.tar.gz');
    await makeBackup(from, file, undefined, { withVault: true });
    const content = contentOf(file);
    const key = JSON.parse(readFileSync(newsroom.config.vaultKeyFile ?? '', 'utf8'));
    expect(content.includes('wrapped_keys')).toBe(true);
    for (const word of ['Halima', key.key, ...Object.values<{ share: string }>(key.shares).map(({ share }) => share)])
      expect([word, content.includes(word)]).toEqual([word, false]);
    mkdirSync(join(folder, 'elsewhere'));
    const to = { ...(await emptyPlace(folder, 'restored')), vaultFile: join(folder, 'elsewhere', 'kept.sqlite') };
    await restoreBackup(to, file);
    expect(existsSync(join(to.dataDir, 'vault.sqlite'))).toBe(false);
    expect(statSync(to.vaultFile).mode & 0o077).toBe(0);
    const restored = await openDatabase(to);
    const config = { ...newsroom.config, dataDir: to.dataDir, vaultFile: to.vaultFile };
    const there = { ...newsroom, db: restored, config };
    expect(await openIdentity(there, lena, recordId, await proofOf(there, lena))).toMatchObject({
      done: { identity: IDENTITY },
    });
    expect(withVault(config, checkLog).isWhole).toBe(true);
    const again = await emptyPlace(folder, 'again');
    await expect(restoreBackup({ ...again, vaultFile: to.vaultFile }, file)).rejects.toBeInstanceOf(NoRestore);
    expect(existsSync(again.dataDir)).toBe(false);
    await restored.close();
    await db.close();
  });
});
