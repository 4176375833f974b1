import { isLanguageCode, knownLanguages } from '../../languages/known-languages.ts';
import { localeFor } from '../../languages/locale.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { publicationSettings } from '../editions/publication.ts';
import { sendLetter } from '../mail/mail.ts';
import { may } from '../people/rights.ts';
import type { LetterDesk } from './commenter-letters.ts';
import { keepingSettingsOf } from './keeping-settings.ts';

const SETTING = 'moderators-woken';
const HOUR = 3_600_000;

/**
 * Writes to everybody who can decide when too many comments wait, or one for too long; not again before the queue was shorter
 * than that. For the regular job.
 */
export async function wakeModerators(desk: Omit<LetterDesk, 'secret'>, now = Date.now()): Promise<void> {
  const { db } = desk;
  const { wakeAtHeld, wakeAfterHours } = await keepingSettingsOf(db);
  const queue = await waiting(db);
  const isLong = wakeAtHeld > 0 && queue.count >= wakeAtHeld;
  const isOld = wakeAfterHours > 0 && queue.oldest !== null && Date.parse(queue.oldest) <= now - wakeAfterHours * HOUR;
  const wasWoken = await isNoted(db);
  if (!isLong && !isOld) {
    if (wasWoken) await db.write((tx) => tx.deleteFrom('settings').where('key', '=', SETTING).execute());
    return;
  }
  if (wasWoken || !(await note(db))) return;
  for (const person of await deciders(db)) {
    const own = await waiting(db, person.sections);
    // Whoever looks after other sections has nothing to decide.
    if (own.count === 0 || own.oldest === null) continue;
    await write(desk, person, own.count, own.oldest);
  }
}

interface Decider {
  email: string;
  language: string;
  /** The sections that somebody is held to; empty for all. */
  sections: string[];
}

async function waiting(db: Reading, sections: readonly string[] = []) {
  let held = db
    .selectFrom('comments')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('comments.created_at').as('oldest')])
    .where('comments.state', '=', 'held');
  if (sections.length > 0)
    held = held
      .innerJoin('articles', 'articles.id', 'comments.article_id')
      .where('articles.section_id', 'in', [...sections]);
  const row = await held.executeTakeFirstOrThrow();
  return { count: Number(row.count), oldest: row.oldest as string | null };
}

async function deciders(db: Reading): Promise<Decider[]> {
  const staff = await db
    .selectFrom('staff')
    .select(['id', 'email', 'language', 'role'])
    .where('left_at', 'is', null)
    .orderBy('id')
    .execute();
  const sections = await db.selectFrom('moderator_sections').selectAll().execute();
  return staff
    .filter(({ role }) => may({ role: role as 'moderator' }, 'decide comments'))
    .map(({ id, email, language }) => ({
      email,
      language,
      sections: sections.filter(({ staff_id }) => staff_id === id).map(({ section_id }) => section_id),
    }));
}

async function write(
  { db, config }: Omit<LetterDesk, 'secret'>,
  person: Decider,
  count: number,
  oldest: string,
): Promise<void> {
  const { name: publication, timeZone } = await publicationSettings(db);
  const language = isLanguageCode(person.language) ? person.language : 'en';
  const { digits, calendars } = knownLanguages[language];
  const locale = localeFor({ language, digits: digits[0], calendar: calendars[0], timeZone });
  const address = `${config.publicUrl}/desk/comments`;
  await sendLetter(config, {
    to: person.email,
    subject: locale.say('letter-waking-subject', { publication }),
    text: [
      locale.say('letter-waking', { count }),
      locale.say('letter-waking-oldest', { date: locale.date(oldest, 'day-time') }),
      locale.sayWith('letter-waking-queue', { address }, { address: (words) => words }).join(''),
    ].join('\n\n'),
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}

async function isNoted(db: Reading): Promise<boolean> {
  return (await db.selectFrom('settings').select('key').where('key', '=', SETTING).executeTakeFirst()) !== undefined;
}

/** Notes that moderators were woken; false when another process did a moment ago. */
async function note(db: Database): Promise<boolean> {
  const noted = await db.write((tx) =>
    tx
      .insertInto('settings')
      .values({ key: SETTING, value_json: '{}', changed_at: timestamp() })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('key')
      .execute(),
  );
  return noted.length > 0;
}
