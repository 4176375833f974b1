import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { networkHash } from '../comments/network.ts';
import { derivedKey } from '../derived-key.ts';
import { plainEmail } from './staff.ts';
import {
  type Counted,
  countTries,
  forgetTries,
  type Limit,
  type TriesPlace,
  triesName,
  uncountTries,
} from './tries.ts';

/*
 * Wrong tries, not right ones, are counted: somebody at one network guessing at one account, somebody trying many
 * accounts, and many networks guessing at one account. The last would let an enemy shut somebody out by guessing on and
 * on; so a browser in which somebody has signed in before is counted apart (the "device cookies" of OWASP), and a passkey
 * is not asked for an account at all. Networks are counted under a hash that the day's key makes, as comments' are.
 */
const limits = {
  guesser: { tries: 8, minutes: 15 },
  network: { tries: 60, minutes: 60 },
  account: { tries: 100, minutes: 60 },
  knownBrowser: { tries: 8, minutes: 15 },
} as const satisfies Record<string, Limit>;

/** One try to sign in: where it comes from, at whose account (known here or not), and the browser's cookie of old. */
export class SignInTry {
  readonly #place: TriesPlace;
  readonly #from: string;
  readonly #email: string;
  readonly #known: string | undefined;

  constructor(place: TriesPlace, from: string, email: string, knownBrowser?: string) {
    this.#place = place;
    this.#from = from;
    this.#email = plainEmail(email);
    this.#known = isKnownBrowser(place.secret, knownBrowser, this.#email) ? knownBrowser : undefined;
  }

  /** Counts the try before the password is looked at, so that many at once are counted too; gives the minutes to wait when it is one too many. */
  async begin(): Promise<number | undefined> {
    return countTries(this.#place.db, await this.#counted());
  }

  /** The pair was right: this try is not counted, and whoever guessed before is the person themselves. */
  async succeeded(): Promise<void> {
    const counted = await this.#counted();
    await this.#place.db.write(async (tx) => {
      for (const [name, limit] of counted) {
        if (limit === limits.guesser || limit === limits.knownBrowser) await forgetTries(tx, name);
        else await uncountTries(tx, [name]);
      }
    });
  }

  async #counted(): Promise<Counted[]> {
    const name = (...words: string[]) => triesName(this.#place, ...words);
    if (this.#known !== undefined) return [[name('browser', this.#known), limits.knownBrowser]];
    const network = await networkHash(this.#place.db, this.#from);
    // A passkey names no account, so that nobody closes the desk to the others' passkeys.
    if (this.#email === '') return [[name('network', network), limits.network]];
    return [
      [name('guesser', network, this.#email), limits.guesser],
      [name('network', network), limits.network],
      [name('account', this.#email), limits.account],
    ];
  }
}

/** What a browser keeps after somebody with this address signed in there: it proves that, and lets nobody in. */
export function knownBrowserMark(secret: Uint8Array, email: string): string {
  const random = randomBytes(18).toString('base64url');
  return `${random}.${markSignature(secret, random, plainEmail(email))}`;
}

function isKnownBrowser(secret: Uint8Array, mark: string | undefined, email: string): boolean {
  const [random = '', signature = ''] = mark?.split('.') ?? [];
  const [given, right] = [Buffer.from(signature), Buffer.from(markSignature(secret, random, email))];
  return given.length === right.length && timingSafeEqual(given, right);
}

function markSignature(secret: Uint8Array, random: string, email: string): string {
  return createHmac('sha256', derivedKey(secret, 'known browser')).update(`${random}\0${email}`).digest('base64url');
}
