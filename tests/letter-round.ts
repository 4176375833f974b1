import {
  sendAboutDecision,
  sendAboutReplies,
  sendAboutReport,
  sendQuestion,
} from '../src/comments/commenter-letters.ts';
import { ASK_FOR_LETTERS } from '../src/comments/letter-addresses.ts';
import {
  findLetters,
  WRITE_ABOUT_DECISION,
  WRITE_ABOUT_REPLIES,
  WRITE_ABOUT_REPORT,
} from '../src/comments/letter-finder.ts';
import type { Newsroom } from '../src/web/newsroom.ts';

const works = {
  [ASK_FOR_LETTERS]: sendQuestion,
  [WRITE_ABOUT_DECISION]: sendAboutDecision,
  [WRITE_ABOUT_REPLIES]: sendAboutReplies,
  [WRITE_ABOUT_REPORT]: sendAboutReport,
};

// As long as the finder stays behind what is decided.
const BEHIND_MS = 60_000;

/** What the program does about letters to commenters a minute later: finds them, and sends what is queued. */
export async function letterRound({ db, secret, config }: Newsroom): Promise<void> {
  // Ids of this millisecond are left for the next round.
  await Bun.sleep(2);
  await findLetters(db, Date.now() + BEHIND_MS);
  for (const [name, work] of Object.entries(works)) {
    const jobs = await db.selectFrom('jobs').selectAll().where('name', '=', name).orderBy('id').execute();
    for (const job of jobs) await work({ db, secret, config }, JSON.parse(job.payload_json));
    await db.write((tx) => tx.deleteFrom('jobs').where('name', '=', name).execute());
  }
}
