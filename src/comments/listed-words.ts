import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { WordRow, WordVerdict } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { cleanName } from './characters.ts';
import { type ClauseTopic, clauseTopics } from './default-policies.ts';
import { forgetRules, restampRules } from './rule-settings.ts';
import { type ListedWord, listedForm } from './word-list.ts';

const LONGEST_WORD = 100;

/** Every word of the list, in alphabetical order of what it is compared as. */
export async function listedWords(db: Reading): Promise<WordRow[]> {
  return db.selectFrom('words').selectAll().orderBy('matching').execute();
}

/** Words as somebody typed them, ready for the list; one that has no letters or is too long is a mistake. */
export function checkedWords(
  words: readonly string[],
  verdict: WordVerdict,
  about: string | null = null,
): Outcome<ListedWord[]> {
  const cleaned = [...new Set(words.map(cleanName))].filter((word) => word !== '');
  if (cleaned.length === 0) return mistake('words', 'desk-words-mistake-empty');
  const useless = cleaned.find((word) => listedForm(word) === '' || word.length > LONGEST_WORD);
  if (useless !== undefined)
    return mistake('words', 'desk-words-mistake-useless', {
      word: useless.slice(0, LONGEST_WORD),
      limit: LONGEST_WORD,
    });
  const topic = clauseTopics.find((one) => one === about) ?? null;
  return { done: cleaned.map((word) => ({ word, matching: listedForm(word), verdict, about: topic })) };
}

/**
 * Puts words on the list, one verdict and topic for all; a word that is there already gets the new ones.
 * @throws Forbidden
 */
export async function listWords(
  db: Database,
  words: readonly string[],
  verdict: WordVerdict,
  staff: Staff,
  about: string | null = null,
): Promise<Outcome<number>> {
  requireRight(staff, 'change rules and policy');
  const checked = checkedWords(words, verdict, about);
  if ('mistakes' in checked) return checked;
  await db.write(async (tx) => {
    for (const { word, matching, about: topic = null } of checked.done) {
      const row = { id: newId(), word, matching, verdict, about: topic, made_by: staff.id, created_at: timestamp() };
      await tx
        .insertInto('words')
        .values(row)
        .onConflict((conflict) =>
          conflict.column('matching').doUpdateSet({ verdict, about: topic, word, made_by: staff.id }),
        )
        .execute();
      await recordAct(tx, staff, 'word-added', { kind: 'word', id: row.id, name: word });
    }
    await restampRules(tx);
  });
  forgetRules(db);
  return { done: checked.done.length };
}

/**
 * Puts the words that an edition begins with on the list, in the caller's transaction; what stands there already keeps
 * its verdict.
 */
export async function listDefaultWords(
  tx: Reading,
  words: readonly { word: string; verdict: WordVerdict; about?: ClauseTopic }[],
): Promise<void> {
  const created_at = timestamp();
  for (const { word, verdict, about } of words) {
    await tx
      .insertInto('words')
      .values({
        id: newId(),
        word,
        matching: listedForm(word),
        verdict,
        about: about ?? null,
        made_by: null,
        created_at,
      })
      .onConflict((conflict) => conflict.column('matching').doNothing())
      .execute();
  }
  await restampRules(tx);
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
    await restampRules(tx);
    await recordAct(tx, staff, 'word-removed', { kind: 'word', id: wordId, name: word.word });
  });
  forgetRules(db);
}
