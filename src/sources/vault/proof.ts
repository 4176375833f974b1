import { mistake, type Outcome } from '../../mistake.ts';
import { type ShownFactor, takeFactor } from '../../people/fresh-factor.ts';
import type { Staff } from '../../people/rights.ts';
import type { LetterBox } from '../../people/safety-letters.ts';
import { factorsOf, hasFactor } from '../../people/second-factor.ts';
import { countTries, countTry, forgetTries, type TriesPlace, triesName } from '../../people/tries.ts';
import type { VaultPlace } from './key-file.ts';
import { type VaultDetail, writeLine } from './log.ts';
import { type KeyPair, unlock } from './passphrases.ts';
import { withVault } from './vault-file.ts';

/** What the vault needs of the newsroom: its own place, and where second factors and tries are kept. */
export type VaultNewsroom = TriesPlace & { config: VaultPlace & LetterBox['config'] };

/** A passphrase and the second factor that is shown with it. */
export interface Proof {
  passphrase: string;
  factor: ShownFactor;
}

// A passphrase of four common words outlasts this for longer than any record is kept.
const LIMIT = { tries: 5, minutes: 60 } as const;
// Whoever asks again and again is to stand in the log, not to fill it.
const LOGGED = { tries: 30, minutes: 60 } as const;

/**
 * Has somebody prove who they are, for one act: by their passphrase and a second factor shown now, and gives their key. Which
 * of the two was wrong is not told, and what is wrong is counted and logged. Without a passphrase in question (`passphrase`
 * missing) the factor alone is asked.
 */
export async function ownProof(
  newsroom: VaultNewsroom,
  staff: Staff,
  proof: Proof,
  about?: About,
): Promise<Outcome<KeyPair>>;
export async function ownProof(
  newsroom: VaultNewsroom,
  staff: Staff,
  proof: Omit<Proof, 'passphrase'>,
  about?: About,
): Promise<Outcome<undefined>>;
export async function ownProof(
  newsroom: VaultNewsroom,
  staff: Staff,
  { passphrase, factor }: { passphrase?: string; factor: ShownFactor },
  about: About = {},
): Promise<Outcome<KeyPair | undefined>> {
  if (!hasFactor(await factorsOf(newsroom.db, staff.id))) {
    await noteRefusal(newsroom, staff, 'no-factor', about);
    return mistake('form', 'vault-mistake-factor');
  }
  const tries = triesName(newsroom, 'vault', staff.id);
  // Counted before anything is looked at, so that many at once are counted too.
  const minutes = await countTries(newsroom.db, [[tries, LIMIT]]);
  if (minutes !== undefined) {
    await noteRefusal(newsroom, staff, 'too-often', about);
    return mistake('form', 'sign-in-mistake-too-often', { minutes });
  }
  const pair = passphrase === undefined ? undefined : await unlock(newsroom.config, staff.id, passphrase);
  const isRight = passphrase === undefined || pair !== undefined;
  // A code is spent only on what it opens: who mistyped the passphrase has it still.
  const taken = isRight ? await takeFactor(newsroom, staff, factor) : undefined;
  if (taken === undefined || 'mistakes' in taken) {
    await noteRefusal(newsroom, staff, 'wrong-proof', about);
    return mistake('form', passphrase === undefined ? 'vault-mistake-code' : 'vault-mistake-proof');
  }
  await newsroom.db.write((tx) => forgetTries(tx, tries));
  return { done: pair };
}

/** Which record a proof is about, for the log. */
export interface About {
  recordId?: string;
  sourceId?: string;
}

/** Writes down that somebody was refused, and why. */
export async function noteRefusal(
  newsroom: VaultNewsroom,
  staff: Staff,
  detail: VaultDetail,
  about: About = {},
): Promise<void> {
  const name = triesName(newsroom, 'vault refusals logged', staff.id);
  if (!(await newsroom.db.write((tx) => countTry(tx, [name, LOGGED])))) return;
  withVault(newsroom.config, (vault) => writeLine(vault, staff.id, 'refused', { ...about, detail }));
}
