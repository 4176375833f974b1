import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import type { Database } from '../src/database/open.ts';
import { beginApp, spendStep } from '../src/people/authenticator-app.ts';
import { renewRecoveryCodes } from '../src/people/recovery-codes.ts';
import type { Staff } from '../src/people/rights.ts';
import { makeSource } from '../src/sources/sources.ts';
import { makeKeyFile } from '../src/sources/vault/key-file.ts';
import { setPassphrase } from '../src/sources/vault/passphrases.ts';
import { sealIdentity } from '../src/sources/vault/records.ts';
import type { Newsroom } from '../src/web/newsroom.ts';
import { testNewsroom } from './newsroom.ts';

/** The passphrase of everybody in tests. */
export const PASSPHRASE = 'lantern otter gravel sunday';
/** Who the source is, in tests: looked for wherever it must not be. */
export const IDENTITY = 'Halima Qandeel, clerk at the water board, 0770 555 0143';

/** A newsroom with a vault that is open: its data in one folder, its key in another. */
export function vaultNewsroom(db: Database): { newsroom: Newsroom; folder: string; clear(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-vault-'));
  const config = readConfig({
    PUBLIC_URL: 'http://newsroom.test',
    DATA_DIR: mkdtempSync(join(folder, 'data-')),
    VAULT_KEY_FILE: join(mkdtempSync(join(folder, 'keys-')), 'vault-key'),
  });
  makeKeyFile(config);
  return {
    newsroom: testNewsroom(db, config.dataDir, { config }),
    folder,
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Settings with which a publication has a vault whose key lies in a folder of its own. */
export function vaultSettings(): { VAULT_KEY_FILE: string } {
  const VAULT_KEY_FILE = join(mkdtempSync(join(tmpdir(), 'onrecord-keys-')), 'vault-key');
  makeKeyFile(readConfig({ VAULT_KEY_FILE }));
  return { VAULT_KEY_FILE };
}

const codes = new Map<string, string[]>();

/** Gives somebody an authenticator app, as if it had been set up some time ago. */
export async function giveFactor(newsroom: Newsroom, staff: Staff): Promise<void> {
  await beginApp(newsroom, staff.id);
  await newsroom.db.write((tx) => spendStep(tx, staff.id, 1));
}

/** A recovery code of somebody that was not used yet. */
export async function freshCode({ db, secret }: Newsroom, staff: Staff): Promise<string> {
  const left = codes.get(staff.id) ?? [];
  if (left.length === 0) left.push(...(await db.write((tx) => renewRecoveryCodes(tx, secret, staff.id))));
  codes.set(staff.id, left);
  return left.pop() ?? '';
}

/** What somebody types to open a record. */
export async function proofOf(newsroom: Newsroom, staff: Staff, passphrase = PASSPHRASE) {
  return { passphrase, factor: { code: await freshCode(newsroom, staff) } };
}

/** Gives somebody a second factor and a passphrase. */
export async function givePassphrase(newsroom: Newsroom, staff: Staff): Promise<void> {
  await giveFactor(newsroom, staff);
  const factor = { code: await freshCode(newsroom, staff) };
  const outcome = await setPassphrase(newsroom, staff, { fresh: PASSPHRASE, again: PASSPHRASE, factor });
  if ('mistakes' in outcome) throw new Error(JSON.stringify(outcome.mistakes));
}

/** An anonymous source that `staff` made and knows. */
export async function anonymousSource(db: Database, staff: Staff, storyId = 'story'): Promise<string> {
  const names = { en: { label: 'an official at the water board', reason: 'because they would lose their job' } };
  const made = await makeSource(db, staff, { kind: 'anonymous', names, knownBy: staff.id }, storyId);
  if ('mistakes' in made) throw new Error(JSON.stringify(made.mistakes));
  return made.done.id;
}

/** A sealed record of a new anonymous source; gives its id. */
export async function sealedBy(newsroom: Newsroom, staff: Staff, names: readonly Staff[] = []): Promise<string> {
  const sourceId = await anonymousSource(newsroom.db, staff);
  const typed = { identity: IDENTITY, days: '30', names: names.map(({ id }) => id) };
  const sealed = await sealIdentity(newsroom, staff, sourceId, typed);
  if (sealed === undefined || 'mistakes' in sealed) throw new Error(JSON.stringify(sealed));
  return sealed.done.recordId;
}
