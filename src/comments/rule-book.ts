import type { Database } from '../database/open.ts';
import { publicationSettings } from '../editions/publication.ts';
import { type BansInForce, bansInForce, newestBan } from './bans-in-force.ts';
import { DomainList } from './domain-list.ts';
import { keptSettings, type RuleSettings, tookForgotten } from './rule-settings.ts';
import type { SpamClassifier } from './spam-classifier.ts';
import { spamClassifierOf } from './spam-lessons.ts';
import { WordList } from './word-list.ts';

// Another process may have changed the rules; within this time its change is followed here.
const LOOK_AGAIN_AFTER_MS = 1000;

/** The rules as the hot path needs them: settings, and lists made ready to be looked through. */
export interface RuleBook {
  settings: RuleSettings;
  /** The publication's, for opening hours. */
  timeZone: string;
  words: WordList;
  domains: DomainList;
  bans: BansInForce;
  spam: SpamClassifier;
}

interface Remembered {
  book: RuleBook;
  stamp: string;
  bans: string;
  lookedAt: number;
}

const remembered = new WeakMap<Database, Remembered>();

/** The rules from memory, at most a second behind another process and never behind this one. */
export async function ruleBook(db: Database): Promise<RuleBook> {
  const known = remembered.get(db);
  const isForgotten = tookForgotten(db);
  const now = performance.now();
  if (known !== undefined && !isForgotten && now - known.lookedAt < LOOK_AGAIN_AFTER_MS) return known.book;
  if (known !== undefined) known.lookedAt = now;
  const { stamp, ...settings } = await keptSettings(db);
  const bans = await newestBan(db);
  const spam = await spamClassifierOf(db);
  const { timeZone } = await publicationSettings(db);
  if (known !== undefined && !isForgotten && known.stamp === stamp && known.bans === bans) {
    if (known.book.timeZone !== timeZone || known.book.spam !== spam) known.book = { ...known.book, timeZone, spam };
    return known.book;
  }
  const isSameLists = known !== undefined && known.stamp === stamp;
  const book: RuleBook = {
    settings,
    timeZone,
    words: isSameLists ? known.book.words : await wordsOf(db),
    domains: isSameLists ? known.book.domains : await domainsOf(db),
    bans: await bansInForce(db, Date.now()),
    spam,
  };
  remembered.set(db, { book, stamp, bans, lookedAt: now });
  return book;
}

async function wordsOf(db: Database): Promise<WordList> {
  return new WordList(await db.selectFrom('words').select(['word', 'matching', 'verdict', 'about']).execute());
}

async function domainsOf(db: Database): Promise<DomainList> {
  return new DomainList(await db.selectFrom('blocked_domains').select(['domain', 'verdict']).execute());
}
