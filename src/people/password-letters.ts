import { z } from 'zod';
import { networkHash } from '../comments/network.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/open.ts';
import { publicationSettings } from '../editions/publication.ts';
import { queueJob } from '../jobs/jobs.ts';
import { type Letter, sendLetter } from '../mail/mail.ts';
import { recordAct } from './audit.ts';
import { letterVoice } from './letter-voice.ts';
import { MAILED_MINUTES, newPasswordLink } from './password-links.ts';
import { staffByEmail, subjectOf } from './staff.ts';
import { countTries, type TriesPlace, triesName } from './tries.ts';

/*
 * A new password by letter. Whoever asks is told the same, in the same time, whether anybody signs in with the address: the
 * door only queues a job, for a stranger too, and the job looks who it is, makes the link and sends it.
 */

/** The job that sends somebody the link for a new password. */
export const SEND_PASSWORD_LETTER = 'send password letter';

const FROM_A_NETWORK = { tries: 20, minutes: 60 } as const;
const TO_AN_ADDRESS = { tries: 3, minutes: 60 } as const;
const payloadSchema = z.object({ staffId: z.string() });

/** Asks for a letter to `email`; gives the minutes to wait when this network has asked too often. */
export async function askForPasswordLetter(
  place: TriesPlace,
  from: string,
  email: string,
): Promise<number | undefined> {
  const { db } = place;
  const network = triesName(place, 'letters from', await networkHash(db, from));
  const minutes = await countTries(db, [[network, FROM_A_NETWORK]]);
  if (minutes !== undefined) return minutes;
  const person = await staffByEmail(db, email);
  const known = person?.left_at === null ? person : undefined;
  // A letter box is not filled by whoever knows its address; that a limit is reached is nobody's business either.
  const counted = triesName(place, 'letters to', known?.id ?? email);
  const full = (await countTries(db, [[counted, TO_AN_ADDRESS]])) !== undefined;
  await db.write(async (tx) => {
    const staffId = full ? '' : (known?.id ?? '');
    await queueJob(tx, { name: SEND_PASSWORD_LETTER, payload: { staffId } });
    if (staffId !== '' && known !== undefined) {
      await recordAct(tx, null, 'password-letter-asked', subjectOf(known));
    }
  });
  return undefined;
}

/**
 * Does the job: makes the link and sends it. Nothing for a stranger.
 * @throws when the mail server does not take it, so that it is tried again
 */
export async function sendPasswordLetter(
  place: { db: Database; config: Pick<Config, 'publicUrl' | 'smtpUrl' | 'mailFrom'> },
  payload: unknown,
): Promise<void> {
  const { db, config } = place;
  const { staffId } = payloadSchema.parse(payload);
  const person = await db
    .selectFrom('staff')
    .selectAll()
    .where('id', '=', staffId)
    .where('left_at', 'is', null)
    .executeTakeFirst();
  if (person === undefined) return;
  const { name: publication, timeZone } = await publicationSettings(db);
  const locale = letterVoice(person, timeZone);
  const address = `${config.publicUrl}/desk/password/${await newPasswordLink(db, person, 'letter', MAILED_MINUTES)}`;
  const letter: Letter = {
    to: person.email,
    subject: locale.say('letter-password-subject', { publication }),
    text: locale
      .sayWith('letter-password', { name: person.name, publication, address }, { address: (words) => words })
      .join(''),
  };
  if ((await sendLetter(config, letter)) === 'failed') throw new Error('the mail server did not take the letter');
}
