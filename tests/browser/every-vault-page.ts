import type { LanguageCode } from '../../languages/locale.ts';
import { openDatabase } from '../../src/database/open.ts';
import { staffByEmail, staffOf } from '../../src/people/staff.ts';
import type { RunningPublication } from '../running.ts';
import { anonymousSource, IDENTITY, PASSPHRASE } from '../vault.ts';
import type { Staffer } from './every-desk-page.ts';
import { type Sight, sight } from './every-page.ts';

const VAULT = '/desk/vault';

/** The vault's pages for somebody with a second factor, in every state; closed ones where the publication has no vault. */
export async function vaultPages(
  publication: RunningPublication,
  { caller, email }: Staffer,
  language: LanguageCode,
  recoveryCodes: readonly string[],
): Promise<Sight[]> {
  const pages: Sight[] = [];
  const see = async (name: string, path: string, expected = 200, isAnswer = false) => {
    pages.push(await sight(name, language, caller.get(path), caller, expected, isAnswer));
  };
  const sent = async (name: string, path: string, fields: Record<string, string>, expected = 422) => {
    pages.push(await sight(name, language, caller.post(path, fields), caller, expected, true));
  };
  const { html } = await caller.get(VAULT);
  if (html.includes('npm run vault -- open')) {
    const closed = ['', '/passphrase', '/passphrase/replacement', '/log', '/sources/none', '/records/none'];
    const acts = ['/records/none/names', '/records/none/names/nobody', '/records/none/destruction'];
    for (const path of [...closed, ...acts]) await see('no vault', VAULT + path);
    return pages;
  }
  const codes = [...recoveryCodes];
  const proof = () => ({ passphrase: PASSPHRASE, code: codes.pop() ?? '' });
  await see('vault without a passphrase', VAULT, 200, true);
  await see('first passphrase', `${VAULT}/passphrase`, 200, true);
  await sent('passphrase with mistakes', `${VAULT}/passphrase`, { fresh: 'short', again: '', code: '' });
  await caller.post(`${VAULT}/passphrase`, { fresh: PASSPHRASE, again: PASSPHRASE, code: codes.pop() ?? '' });
  const [one, two] = await twoSources(publication, email);
  await see('sealing', `${VAULT}/sources/${two}`);
  await sent('sealing with mistakes', `${VAULT}/sources/${two}`, { identity: '', days: '0' });
  await caller.post(`${VAULT}/sources/${one}`, { identity: IDENTITY, days: '30' });
  const record = await caller.find(VAULT, /href="(\/desk\/vault\/records\/[\w-]{36})"/);
  await see('vault', VAULT);
  await see('record', record);
  await sent('record that is not opened', `${record}/opening`, { passphrase: 'a wrong one, quite wrong', code: '1' });
  await sent('identity', `${record}/opening`, proof(), 200);
  await see('removal of a sealed source', `/desk/sources/${one}/removal-for-good`);
  const reason = { reason: 'By order of the court', understood: 'yes' };
  await sent('removal of a sealed source, refused', `/desk/sources/${one}/removal-for-good`, reason);
  await see('naming', `${record}/names`);
  await see('taking a name off', `${record}/names/somebody`);
  await see('destruction', `${record}/destruction`);
  await sent('destruction with mistakes', `${record}/destruction`, { code: '1' });
  await see('passphrase', `${VAULT}/passphrase`);
  await see('another passphrase', `${VAULT}/passphrase/replacement`);
  await see('no record', `${VAULT}/records/nothing`, 404);
  // Looking at the page before writes a line.
  await see('log of the vault', `${VAULT}/log`, 200, true);
  return pages;
}

/** The recovery codes on the page that shows them once. */
export function codesOn(html: string): string[] {
  return [...html.matchAll(/<code>([a-z0-9]{4}(?:-[a-z0-9]{4})+)<\/code>/g)].map(([, code = '']) => code);
}

/** Two anonymous sources of somebody's, made beside the running publication. */
async function twoSources({ dataDir, databaseUrl }: RunningPublication, email: string): Promise<[string, string]> {
  const db = await openDatabase({ dataDir, databaseUrl });
  try {
    const row = await staffByEmail(db, email);
    if (row === undefined) throw new Error(`nobody signs in as ${email}`);
    const staff = staffOf(row);
    return [await anonymousSource(db, staff), await anonymousSource(db, staff)];
  } finally {
    await db.close();
  }
}
