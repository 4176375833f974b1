import { HTTPException } from 'hono/http-exception';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/*
 * What the desk's scripts send by themselves, for each person. Honest windows come nowhere near: one sends what is typed
 * at most once a second and reports itself every ten, so that twenty of them at once stay within. A loop does not.
 */
const paces = {
  'working copies': new RateLimiterMemory({ points: 1200, duration: 60 }),
  presence: new RateLimiterMemory({ points: 600, duration: 60 }),
  statements: new RateLimiterMemory({ points: 600, duration: 60 }),
  proposals: new RateLimiterMemory({ points: 60, duration: 60 }),
} as const;

/** Something that a script sends by itself. */
export type Paced = keyof typeof paces;

/**
 * Counts one more of `what` from `who`.
 * @throws HTTPException 429 with `retry-after` when it is too many; whoever sends keeps what it has and sends it later
 */
export async function keepPace(what: Paced, who: string): Promise<void> {
  try {
    await paces[what].consume(who);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    const res = new Response(null, {
      status: 429,
      headers: { 'retry-after': String(seconds), 'cache-control': 'no-store' },
    });
    throw new HTTPException(429, { res });
  }
}
