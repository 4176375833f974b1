import { z } from 'zod';
import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { WordRow, WordVerdict } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { cleanName } from './characters.ts';
import { listedForm, WordList } from './word-list.ts';

const SETTING = 'comment-rules';
// Another process may have changed the rules; within this time its change is followed here.
const LOOK_AGAIN_AFTER_MS = 1000;
const LONGEST_WORD = 100;

const count = (most: number) => z.coerce.number().int().min(1).max(most);

const ruleSettings = z.object({
  /** Whose comments wait for a moderator although no rule objects. */
  premoderation: z.enum(['nobody', 'first-comment', 'everybody']).default('first-comment'),
  repeated: z.boolean().default(true),
  tooFast: z.boolean().default(true),
  /** Comments that one commenter may post in a minute. */
  perMinute: count(60).default(3),
  /** Comments that may come from one network address in ten minutes: a school or a café shares one. */
  perNetwork: count(1000).default(30),
  tooManyLinks: z.boolean().default(true),
  /** Links that a comment may have without being held. */
  links: z.coerce.number().int().min(0).max(50).default(2),
  wordList: z.boolean().default(true),
});

/** How the rules of the conversation are set in this publication. */
export type RuleSettings = z.infer<typeof ruleSettings>;

/** What a new publication begins with. */
export const defaultRuleSettings: RuleSettings = ruleSettings.parse({});

const kept = ruleSettings.extend({ stamp: z.string().default('') });

/** The rules as they are set now, straight from the database. */
export async function ruleSettingsOf(db: Reading): Promise<RuleSettings> {
  const { stamp: _, ...settings } = await keptSettings(db);
  return settings;
}

/**
 * Sets the rules. What is not a number or out of bounds is a mistake that names the field.
 * @throws Forbidden
 */
export async function changeRules(db: Database, settings: unknown, staff: Staff): Promise<Outcome<RuleSettings>> {
  requireRight(staff, 'change rules and policy');
  const parsed = ruleSettings.safeParse(settings);
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? 'form');
    return mistake(field, 'desk-rules-mistake-number');
  }
  await db.write(async (tx) => {
    await keep(tx, parsed.data);
    await recordAct(tx, staff, 'rules-changed', { kind: 'policy', id: SETTING, name: '' });
  });
  forget(db);
  return { done: parsed.data };
}

/** Every word of the list, in alphabetical order of what it is compared as. */
export async function listedWords(db: Reading): Promise<WordRow[]> {
  return db.selectFrom('words').selectAll().orderBy('matching').execute();
}

/**
 * Puts words on the list, one verdict for all; a word that is there already gets the new verdict.
 * @throws Forbidden
 */
export async function listWords(
  db: Database,
  words: readonly string[],
  verdict: WordVerdict,
  staff: Staff,
): Promise<Outcome<number>> {
  requireRight(staff, 'change rules and policy');
  const cleaned = [...new Set(words.map(cleanName))].filter((word) => word !== '');
  if (cleaned.length === 0) return mistake('words', 'desk-words-mistake-empty');
  const useless = cleaned.find((word) => listedForm(word) === '' || word.length > LONGEST_WORD);
  if (useless !== undefined)
    return mistake('words', 'desk-words-mistake-useless', {
      word: useless.slice(0, LONGEST_WORD),
      limit: LONGEST_WORD,
    });
  await db.write(async (tx) => {
    for (const word of cleaned) {
      const row = {
        id: newId(),
        word,
        matching: listedForm(word),
        verdict,
        made_by: staff.id,
        created_at: timestamp(),
      };
      await tx
        .insertInto('words')
        .values(row)
        .onConflict((conflict) => conflict.column('matching').doUpdateSet({ verdict, word, made_by: staff.id }))
        .execute();
      await recordAct(tx, staff, 'word-added', { kind: 'word', id: row.id, name: word });
    }
    await keep(tx, await ruleSettingsOf(tx));
  });
  forget(db);
  return { done: cleaned.length };
}

/**
 * Puts the words that an edition begins with on the list, in the caller's transaction; what stands there already keeps
 * its verdict.
 */
export async function listDefaultWords(
  tx: Reading,
  words: readonly { word: string; verdict: WordVerdict }[],
): Promise<void> {
  const created_at = timestamp();
  for (const { word, verdict } of words) {
    await tx
      .insertInto('words')
      .values({ id: newId(), word, matching: listedForm(word), verdict, made_by: null, created_at })
      .onConflict((conflict) => conflict.column('matching').doNothing())
      .execute();
  }
  await keep(tx, await ruleSettingsOf(tx));
}

/**
 * Takes a word off the list; one that is not there any more is no mistake.
 * @throws Forbidden
 */
export async function strikeWord(db: Database, wordId: string, staff: Staff): Promise<void> {
  requireRight(staff, 'change rules and policy');
  await db.write(async (tx) => {
    const word = await tx.selectFrom('words').select('word').where('id', '=', wordId).executeTakeFirst();
    if (word === undefined) return;
    await tx.deleteFrom('words').where('id', '=', wordId).execute();
    await keep(tx, await ruleSettingsOf(tx));
    await recordAct(tx, staff, 'word-removed', { kind: 'word', id: wordId, name: word.word });
  });
  forget(db);
}

/** The rules as the hot path needs them: settings and the word list made ready. */
export interface RuleBook {
  settings: RuleSettings;
  words: WordList;
}

interface Remembered {
  book: RuleBook;
  stamp: string;
  lookedAt: number;
}

const remembered = new WeakMap<Database, Remembered>();

/** The rules from memory, at most a second behind another process and never behind this one. */
export async function ruleBook(db: Database): Promise<RuleBook> {
  const known = remembered.get(db);
  const now = performance.now();
  if (known !== undefined && now - known.lookedAt < LOOK_AGAIN_AFTER_MS) return known.book;
  const { stamp, ...settings } = await keptSettings(db);
  if (known !== undefined && known.stamp === stamp) {
    known.lookedAt = now;
    return known.book;
  }
  const words = await db.selectFrom('words').select(['word', 'matching', 'verdict']).execute();
  const book = { settings, words: new WordList(words) };
  remembered.set(db, { book, stamp, lookedAt: now });
  return book;
}

function forget(db: Database): void {
  remembered.delete(db);
}

async function keptSettings(db: Reading): Promise<z.infer<typeof kept>> {
  const row = await db.selectFrom('settings').select('value_json').where('key', '=', SETTING).executeTakeFirst();
  return kept.parse(row === undefined ? {} : JSON.parse(row.value_json));
}

/** Writes the settings with a new stamp, by which other processes see that rules or words changed. */
async function keep(tx: Reading, settings: RuleSettings): Promise<void> {
  const value_json = JSON.stringify({ ...settings, stamp: newId() });
  const changed_at = timestamp();
  await tx
    .insertInto('settings')
    .values({ key: SETTING, value_json, changed_at })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value_json, changed_at }))
    .execute();
  await recordChanges(tx, [SETTING]);
}
