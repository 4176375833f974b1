import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '../database/open.ts';
import { derivedKey } from '../derived-key.ts';
import { fetchFromOutside, type Outside, type Trouble } from '../links/outside.ts';
import { type ClauseTopic, clauseTopics } from './default-policies.ts';
import type { RuleSettings } from './rule-settings.ts';
import type { Candidate, ExternalVerdict } from './rules.ts';

/*
 * The external check: a machine of the publication's own is asked about a comment before it is stored. It gets the words, the
 * name beside them and where they are to stand; never who the commenter is, their address or their network. It is asked
 * outside of any transaction, and whatever goes wrong there, the conversation goes on without it.
 */

/** What is asked. `words` and `name` as they will be stored. */
export interface Question {
  conversation: string;
  name: string;
  words: string;
  /** A question from the desk, about no comment of anybody's. */
  test?: true;
}

/** Why there was no usable answer. */
export type Silence = Trouble | 'status' | 'garbage';

/** What came of asking: a verdict, or why there is none, and how long it took. */
export type Answered = ({ verdict: ExternalVerdict } | { silence: Silence; status?: number }) & {
  milliseconds: number;
};

const LARGEST_ANSWER = 4096;
// A machine that is down must not cost every reader its time limit: after some silences it is left alone for a while.
const SILENCES = 5;
const LEFT_ALONE_MS = 30_000;

const answer = z.object({
  verdict: z.enum(['pass', 'hold', 'reject']),
  about: z.enum(clauseTopics).nullish().catch(null),
  certainty: z.number().min(0).max(1).nullish().catch(null),
});

/** The key that signs questions, as the desk shows it: 64 hexadecimal digits, another one for each `version`. */
export function externalKey(secret: Uint8Array, version: number): string {
  return Buffer.from(derivedKey(secret, `external check ${version}`)).toString('hex');
}

/** The signature of a question: HMAC-SHA256 over the timestamp (seconds), a full stop and the body, in hexadecimal digits. */
export function externalSignature(key: string, timestamp: number, body: string): string {
  return createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex');
}

/** Asks the machine at the address of `settings`; never throws for what it does. */
export async function askOutside(
  settings: Pick<RuleSettings, 'externalAddress' | 'externalSeconds' | 'externalKey'>,
  question: Question,
  { secret, outside, now = Date.now() }: { secret: Uint8Array; outside?: Outside | undefined; now?: number },
): Promise<Answered> {
  const began = performance.now();
  const body = JSON.stringify(question);
  const timestamp = Math.floor(now / 1000);
  const signature = externalSignature(externalKey(secret, settings.externalKey), timestamp, body);
  const limits = {
    method: 'POST' as const,
    milliseconds: settings.externalSeconds * 1000,
    bytes: LARGEST_ANSWER,
    tooMuch: 'refuse' as const,
    sent: {
      body,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'onrecord-timestamp': String(timestamp),
        'onrecord-signature': `sha256=${signature}`,
      },
    },
  };
  const came = await fetchFromOutside(settings.externalAddress, limits, outside);
  const milliseconds = Math.round(performance.now() - began);
  if ('trouble' in came) return { silence: came.trouble, milliseconds };
  const { status, bytes } = came.done;
  if (status !== 200) return { silence: 'status', status, milliseconds };
  const verdict = verdictIn(bytes);
  return verdict === undefined ? { silence: 'garbage', milliseconds } : { verdict, milliseconds };
}

interface Silent {
  count: number;
  until: number;
}

const silent = new WeakMap<Database, Silent>();

/** What the machine outside says about a comment; `null` when none is asked, or it gave no answer that can be used. */
export async function outsideVerdict(
  db: Database,
  { book: { settings }, articleId, name, body, now }: Candidate,
  around: { secret: Uint8Array; outside?: Outside | undefined },
): Promise<ExternalVerdict | null> {
  const known = silent.get(db);
  if (known !== undefined && known.count >= SILENCES && now < known.until) return null;
  const answered = await askOutside(settings, { conversation: articleId, name, words: body }, { ...around, now });
  if ('verdict' in answered) {
    silent.delete(db);
    return answered.verdict;
  }
  const count = (silent.get(db)?.count ?? 0) + 1;
  silent.set(db, { count, until: now + LEFT_ALONE_MS });
  if (count === SILENCES)
    console.error(`external check: no usable answer (${answered.silence}), left alone for a while`);
  return null;
}

function verdictIn(bytes: Uint8Array): ExternalVerdict | undefined {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Not JSON, or no text at all: the same as no answer.
    return undefined;
  }
  const parsed = answer.safeParse(json);
  if (!parsed.success) return undefined;
  const { verdict, about, certainty } = parsed.data;
  return { verdict, about: (about ?? null) as ClauseTopic | null, certainty: certainty ?? null };
}
