import { accessSync, constants, mkdirSync } from 'node:fs';
import { z } from 'zod';
import {
  type LetterDesk,
  sendAboutDecision,
  sendAboutReplies,
  sendAboutReport,
  sendQuestion,
} from './comments/commenter-letters.ts';
import { ASK_FOR_LETTERS } from './comments/letter-addresses.ts';
import {
  findLetters,
  WRITE_ABOUT_DECISION,
  WRITE_ABOUT_REPLIES,
  WRITE_ABOUT_REPORT,
} from './comments/letter-finder.ts';
import { END_CONVERSATION_MODE, endConversationMode } from './comments/raids.ts';
import { sweepRankings } from './comments/rankings.ts';
import { keepToTimes } from './comments/retention.ts';
import { LEARN_FROM_DECISION, learnFromDecision } from './comments/spam-lessons.ts';
import { countMonths } from './comments/statistics.ts';
import { wakeModerators } from './comments/waking.ts';
import type { Config } from './config.ts';
import { migrate, NewerDatabaseError } from './database/migrate.ts';
import { type Database, openDatabase } from './database/open.ts';
import { DamagedSecretError, publicationSecret } from './database/secret.ts';
import { doJobs, type Works } from './jobs/jobs.ts';
import { ASK_LINKS, askLinks, forgetOldAnswers } from './links/answers.ts';
import { openPages } from './pages/cache.ts';
import { deleteOldChanges } from './pages/old-changes.ts';
import { SEND_PASSWORD_LETTER, sendPasswordLetter } from './people/password-letters.ts';
import { SEND_SAFETY_LETTER, sendSafetyLetter } from './people/safety-letters.ts';
import { deleteEnded } from './people/sessions.ts';
import { deleteOldTries } from './people/tries.ts';
import { MAKE_AVIF, makeNextAvif, queueMissingAvif } from './photos/avif.ts';
import { emptyBin } from './photos/bin.ts';
import { clearInterruptedIntakes } from './photos/intake.ts';
import { MAKE_SIZES, makeSizes, queueSizes, unsizedPhotos } from './photos/sizes.ts';
import { ERASE_TRACES, eraseWhatIsLeft } from './removals/removals.ts';
import { CATCH_UP, catchUpInParts } from './search/search.ts';
import { buildServer } from './server.ts';
import { Assistant } from './sources/assistant/assistant.ts';
import { noticeToPutUp, PUT_NOTICE_UP, putNoticeUp, queueNotices } from './sources/putting-up-notices.ts';
import { destroyWhatIsOver } from './sources/vault/destruction.ts';
import { readKeyFile, VaultClosed } from './sources/vault/key-file.ts';
import { forgetPresences } from './stories/presence.ts';
import { PUBLISH_WHAT_IS_DUE, publishWhatIsDue, queuePlans } from './stories/schedule.ts';
import { forgetSavedCopies } from './stories/working-copies.ts';
import type { Newsroom } from './web/newsroom.ts';

/** Something around the program keeps it from starting: one line for the operator, without a stack trace. */
export class StartError extends Error {}

/** A newsroom whose database, secret and page cache are open. */
export interface OpenNewsroom extends Newsroom {
  close(): Promise<void>;
}

/** A newsroom that answers readers. */
export interface Running {
  newsroom: OpenNewsroom;
  /** The port it listens on: the configured one, or the system's choice for port 0. */
  port: number;
  /** Takes no new requests, finishes those under way, and closes everything. */
  stop(): Promise<void>;
}

/**
 * Opens and migrates what `config` names: for the server, and for commands that work beside it.
 * @throws StartError when the surroundings do not let it
 */
export async function openNewsroom(config: Config): Promise<OpenNewsroom> {
  makeDataFolder(config.dataDir);
  checkVaultKey(config);
  const db = await openAndMigrate(config);
  try {
    const secret = await publicationSecret(db, config.dataDir);
    const pages = await openPages(db, { bytes: config.pageCacheBytes, databaseUrl: config.databaseUrl });
    const assistant = new Assistant();
    return {
      config,
      db,
      pages,
      secret,
      assistant,
      close: async () => {
        assistant.close();
        await pages.close();
        await db.close();
      },
    };
  } catch (error) {
    await db.close();
    if (error instanceof DamagedSecretError) throw new StartError(error.message);
    throw error;
  }
}

// Photos are the largest honest upload; forms of readers are held to 256 KB where they are read.
const LARGEST_REQUEST_BYTES = 64 * 1024 * 1024;
const IDLE_SECONDS = 30;
const LONGEST_FAREWELL_MS = 10_000;

/**
 * Serves `newsroom` on its configured host and port.
 * @throws StartError when the port cannot be had
 */
export function serve(newsroom: OpenNewsroom): Running {
  const { host, port } = newsroom.config;
  const built = buildServer(newsroom);
  try {
    const server = Bun.serve({
      hostname: host,
      port,
      // Unsaid, Bun lets a second process take every other connection of the same port, with other rows behind it.
      reusePort: false,
      development: false,
      maxRequestBodySize: LARGEST_REQUEST_BYTES,
      idleTimeout: IDLE_SECONDS,
      fetch: (request, connection) => built.fetch(request, connection),
      error: (error) => built.broken(error),
    });
    const jobs = doJobs(newsroom.db, worksOf(newsroom));
    queuePlans(newsroom.db).catch((error: unknown) => console.error('plans without jobs:', error));
    queueNotices(newsroom.db).catch((error: unknown) => console.error('notes without jobs:', error));
    queueMissingSizes(newsroom.db).catch((error: unknown) => console.error('photos without sizes:', error));
    return {
      newsroom,
      port: server.port ?? port,
      stop: async () => {
        // Requests under way get their answer; a connection that stays open without one is cut after a while.
        await Promise.race([server.stop(), Bun.sleep(LONGEST_FAREWELL_MS)]);
        await server.stop(true);
        await jobs.close();
        await newsroom.close();
      },
    };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EADDRINUSE') throw new StartError(`PORT is ${port}: another program already listens there.`);
    if (code === 'EACCES') throw new StartError(`PORT is ${port}: this user may not listen there.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code?.startsWith('DNS'))
      throw new StartError(`HOST is "${host}": not an address of this machine.`);
    throw error;
  }
}

/** What the newsroom does without anybody asking: queued by a noun, or once a day. */
function worksOf({ db, config, secret, outside }: OpenNewsroom): Works {
  const letterDesk: LetterDesk = { db, config, secret };
  return {
    punctual: {
      [PUBLISH_WHAT_IS_DUE]: async (payload) => {
        await publishWhatIsDue(db, articleToPublish.parse(payload).articleId);
      },
      [END_CONVERSATION_MODE]: (payload) => endConversationMode(db, conversationOfJob.parse(payload).conversationId),
    },
    // Readers and staff wait for these: no hundred photos go before them.
    awaited: {
      [SEND_PASSWORD_LETTER]: (payload) => sendPasswordLetter({ db, config }, payload),
      [SEND_SAFETY_LETTER]: (payload) => sendSafetyLetter({ db, config }, payload),
      [ASK_FOR_LETTERS]: (payload) => sendQuestion(letterDesk, payload),
      [WRITE_ABOUT_DECISION]: (payload) => sendAboutDecision(letterDesk, payload),
      [WRITE_ABOUT_REPLIES]: (payload) => sendAboutReplies(letterDesk, payload),
      [WRITE_ABOUT_REPORT]: (payload) => sendAboutReport(letterDesk, payload),
      [PUT_NOTICE_UP]: async (payload) => {
        await putNoticeUp(db, noticeToPutUp.parse(payload).noticeId);
      },
    },
    queued: {
      [ASK_LINKS]: (payload) =>
        askLinks(db, articleToAsk.parse(payload).articleId, { ourOrigin: config.publicUrl, outside }),
      [ERASE_TRACES]: (payload) => eraseWhatIsLeft(db, config.dataDir, payload),
      [CATCH_UP]: () => catchUpInParts(db),
      [LEARN_FROM_DECISION]: (payload) => learnFromDecision(db, commentOfJob.parse(payload).commentId),
      [MAKE_AVIF]: () => makeNextAvif(db, config.dataDir),
      [MAKE_SIZES]: (payload) => makeSizes(db, config.dataDir, photoToSize.parse(payload).photoId),
    },
    regular: {
      'count the conversation': { minutes: 60, work: () => countMonths(db) },
      // Where several machines share the jobs, it is for the one that has the vault.
      ...(config.vaultKeyFile === undefined
        ? {}
        : {
            'destroy what the vault keeps no longer': {
              minutes: 60,
              work: async () => void (await destroyWhatIsOver(config)),
            },
          }),
      // Nobody is written to without a mail server, so nobody is looked for.
      ...(config.smtpUrl === undefined
        ? {}
        : {
            'find letters to commenters': { minutes: 1, work: () => findLetters(db) },
            'wake moderators': { minutes: 10, work: () => wakeModerators({ db, config }) },
          }),
    },
    daily: {
      'delete old changes': () => deleteOldChanges(db),
      'delete ended sessions': () => deleteEnded(db),
      'delete old tries': () => deleteOldTries(db),
      'destroy old network keys': () => keepToTimes(db),
      'sweep old orders of comments': async () => void (await sweepRankings(db)),
      'forget old answers of links': () => forgetOldAnswers(db),
      'empty the photo bin': () => emptyBin(db, config.dataDir),
      'forget saved working copies': () => forgetSavedCopies(db),
      'forget who was in which article': () => forgetPresences(db),
      'clear interrupted intakes': () => clearInterruptedIntakes(config.dataDir),
      'bring the search up to date': () => catchUpInParts(db),
      'find photos without sizes': () => queueMissingSizes(db),
    },
  };
}

/** Sizes are queued with the intake; what has none in spite of that, such as after a restore, is found here. */
async function queueMissingSizes(db: Database): Promise<void> {
  for (const photoId of await unsizedPhotos(db)) {
    await db.write((tx) => queueSizes(tx, photoId));
  }
  await queueMissingAvif(db);
}

const articleToPublish = z.object({ articleId: z.string() });

const photoToSize = z.object({ photoId: z.string() });
const conversationOfJob = z.object({ conversationId: z.string() });
const commentOfJob = z.object({ commentId: z.string() });
const articleToAsk = z.object({ articleId: z.string() });

function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartError(`DATA_DIR is "${folder}": cannot be written (${codeOf(error) ?? error}).`);
  }
}

/** A key in the wrong place protects nobody; one whose disk is away only keeps the vault closed. */
function checkVaultKey(config: Config): void {
  try {
    readKeyFile(config);
  } catch (error) {
    if (!(error instanceof VaultClosed)) throw error;
    if (error.why === 'key-missing') console.error(`${error.message} Until it is there the vault is closed.`);
    else if (error.why !== 'not-asked') throw new StartError(error.message);
  }
}

async function openAndMigrate(config: Config): Promise<Database> {
  let db: Database | undefined;
  try {
    db = await openDatabase(config);
    await migrate(db, config.dataDir);
    return db;
  } catch (error) {
    await db?.close();
    if (error instanceof NewerDatabaseError) throw new StartError(error.message);
    if (config.databaseUrl !== undefined && db === undefined) {
      throw new StartError(`DATABASE_URL: PostgreSQL cannot be used (${reasonOf(error)}).`);
    }
    const code = codeOf(error);
    if (config.databaseUrl === undefined && code?.startsWith('SQLITE_')) {
      throw new StartError(`DATA_DIR is "${config.dataDir}": its newsroom.sqlite cannot be used (${code}).`);
    }
    throw error;
  }
}

/** What a refused or unreachable server says; several addresses of one name fail as one error without words. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error && error.message !== '' ? error.message : (codeOf(error) ?? 'no answer');
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
