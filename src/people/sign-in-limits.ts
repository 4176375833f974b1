import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE_S = 60;

/*
 * Wrong tries, not right ones, are counted: somebody at one network guessing at one account, somebody trying many
 * accounts, and many networks guessing at one account. Kept in this process only and under a key that ends with it, so
 * that no network address is ever written down.
 */
const guesser = new RateLimiterMemory({ points: 8, duration: 15 * MINUTE_S });
const network = new RateLimiterMemory({ points: 60, duration: 60 * MINUTE_S });
const account = new RateLimiterMemory({ points: 100, duration: 60 * MINUTE_S });
const key = randomBytes(32);

/** One try to sign in: where it comes from and at whose account, known or not. */
export class SignInTry {
  readonly #counted: readonly (readonly [RateLimiterMemory, string])[];

  constructor(place: object, from: string, email: string) {
    const plain = email.trim().normalize('NFC').toLowerCase();
    const name = (...words: string[]) =>
      createHmac('sha256', key)
        .update([placeName(place), ...words].join('\0'))
        .digest('base64');
    this.#counted = [
      [guesser, name('guesser', from, plain)],
      [network, name('network', from)],
      [account, name('account', plain)],
    ];
  }

  /** Counts the try before the password is looked at, so that many at once are counted too; gives the minutes to wait when it is one too many. */
  async begin(): Promise<number | undefined> {
    // One after the other: whoever is refused already is not counted on, or one guesser would close an account for all.
    for (const [limiter, name] of this.#counted) {
      const refused = await consumed(limiter, name);
      if (refused !== undefined) return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
    }
    return undefined;
  }

  /** The pair was right: this try is not counted, and whoever guessed before is the person themselves. */
  async succeeded(): Promise<void> {
    const [first, ...others] = this.#counted;
    if (first !== undefined) await first[0].delete(first[1]);
    for (const [limiter, name] of others) await limiter.reward(name, 1);
  }
}

const names = new WeakMap<object, string>();

// Two newsrooms in one process (in tests) count apart.
function placeName(place: object): string {
  const known = names.get(place) ?? randomBytes(8).toString('hex');
  names.set(place, known);
  return known;
}

/** The library says "too many" by rejecting with the state; anything else it rejects with is a fault. */
async function consumed(limiter: RateLimiterMemory, name: string): Promise<RateLimiterRes | undefined> {
  try {
    await limiter.consume(name);
    return undefined;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  }
}
