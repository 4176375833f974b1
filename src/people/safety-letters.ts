import { z } from 'zod';
import type { Config } from '../config.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { publicationSettings } from '../editions/publication.ts';
import { queueJob } from '../jobs/jobs.ts';
import { type Letter, sendLetter } from '../mail/mail.ts';
import { deviceParts } from './device-name.ts';
import { letterVoice } from './letter-voice.ts';

/*
 * Letters to somebody whose way in changed: whoever did it, the owner of the letter box learns of it (OWASP ASVS 5.0, 6.3.7).
 * A letter is queued in the transaction of the change, so that neither is there without the other; without a mail server
 * none is queued. It holds no secret and no link that does anything but lead to the desk.
 */

/** The job that sends such a letter. */
export const SEND_SAFETY_LETTER = 'send safety letter';

/** What somebody is told of; each has its words in `letter-safety`. */
const safetyChanges = [
  'password-changed',
  'app-added',
  'app-removed',
  'passkey-added',
  'passkey-removed',
  'recovery-codes-made',
  'recovery-code-used',
  'factors-removed',
  'new-device',
] as const;

export type SafetyChange = (typeof safetyChanges)[number];

/** Whether letters can be sent at all. */
export interface LetterBox {
  config: Pick<Config, 'smtpUrl'>;
}

const payloadSchema = z.object({
  staffId: z.string(),
  change: z.enum(safetyChanges),
  at: z.string(),
  device: z.string().nullable(),
});

/** Queues a letter to `staffId` in the transaction `tx` of the change; none where there is no mail server. */
export async function queueSafetyLetter(
  tx: Reading,
  { config }: LetterBox,
  staffId: string,
  change: SafetyChange,
  device: string | null = null,
): Promise<void> {
  if (config.smtpUrl === undefined) return;
  const payload: z.infer<typeof payloadSchema> = { staffId, change, at: timestamp(), device };
  await queueJob(tx, { name: SEND_SAFETY_LETTER, payload });
}

/**
 * Does the job. Nothing for somebody who left meanwhile.
 * @throws when the mail server does not take it, so that it is tried again
 */
export async function sendSafetyLetter(
  place: { db: Database; config: Pick<Config, 'publicUrl' | 'smtpUrl' | 'mailFrom'> },
  payload: unknown,
): Promise<void> {
  const { db, config } = place;
  const { staffId, change, at, device } = payloadSchema.parse(payload);
  const person = await db
    .selectFrom('staff')
    .selectAll()
    .where('id', '=', staffId)
    .where('left_at', 'is', null)
    .executeTakeFirst();
  if (person === undefined) return;
  const { name: publication, timeZone } = await publicationSettings(db);
  const locale = letterVoice(person, timeZone);
  const { browser, system } = deviceParts(device);
  const known =
    browser === '' || system === '' ? browser || system : locale.say('sessions-device', { browser, system });
  const said = {
    change,
    name: person.name,
    publication,
    time: locale.date(at, 'day-time'),
    device: known === '' ? locale.say('sessions-device-unknown') : known,
    address: `${config.publicUrl}/desk/account`,
  };
  const letter: Letter = {
    to: person.email,
    subject: locale.say('letter-safety-subject', { change, publication }),
    text: locale.sayWith('letter-safety', said, { address: (words) => words }).join(''),
  };
  if ((await sendLetter(config, letter)) === 'failed') throw new Error('the mail server did not take the letter');
}
