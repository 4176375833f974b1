import { readConfig } from '../src/config.ts';
import type { Database } from '../src/database/open.ts';
import type { Newsroom } from '../src/web/newsroom.ts';
import { plantsOfConversation } from './canary-conversation.ts';
import { plantsOfHouse } from './canary-house.ts';
import type { Nest } from './canary-nest.ts';
import { plantsOfSources } from './canary-sources.ts';
import { plantsOfStories } from './canary-stories.ts';
import { columnsThatAre } from './columns.ts';
import { testNewsroom } from './newsroom.ts';

/*
 * Everything that a newsroom keeps and readers must not see, each with a word of its own that stands nowhere else: whatever
 * is searched for it tells at once where it got out. `columns.ts` says which columns those are; one that has no word here fails
 * the canary test.
 */

/** Who may see what is in a field. */
export type Seers =
  /** Colleagues at the desk, and a backup. */
  | 'desk'
  /** No page of anybody: it lies in the database and its backups. */
  | 'files'
  /** Nobody but in the one answer that was asked for. */
  | 'nobody';

/** A word that was put into a private field, or found in a secret one. */
export interface Canary {
  /** `table.column`, or what it is. */
  field: string;
  word: string;
  seenBy: Seers;
}

/** Puts a word into every private field; gives which is where. */
export async function plantCanaries(nest: Nest): Promise<Canary[]> {
  const planted: Canary[] = [{ field: 'the passphrase', word: 'zqpassphrasecanary', seenBy: 'nobody' }];
  const plants = [...plantsOfSources, ...plantsOfStories, ...plantsOfConversation, ...plantsOfHouse];
  for (const [place, { field, seenBy = 'desk', put }] of plants.entries()) {
    const word = wordOf(place);
    await put(nest, word);
    planted.push({ field, word, seenBy });
  }
  return planted;
}

/** The private columns in which no word was put. */
export async function columnsWithoutCanary(db: Database): Promise<string[]> {
  const without: string[] = [];
  for (const [table, column] of columnsThatAre('kept')) {
    const values = await valuesOf(db, table, column);
    if (!values.some((value) => value.includes('wvcanary'))) without.push(`${table}.${column}`);
  }
  return without;
}

/** What stands in the secret columns, to be looked for as it is. */
export async function secretsIn(db: Database): Promise<Canary[]> {
  const secrets: Canary[] = [];
  // What is shorter may stand anywhere.
  for (const [table, column] of columnsThatAre('secret'))
    for (const value of new Set(await valuesOf(db, table, column)))
      if (value.length >= 16) secrets.push({ field: `${table}.${column}`, word: value.toLowerCase(), seenBy: 'files' });
  return secrets;
}

async function valuesOf(db: Database, table: string, column: string): Promise<string[]> {
  const rows = await db
    .selectFrom(table as 'articles')
    .select(column as 'slug')
    .execute();
  return rows.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string'));
}

/** The newsroom as this process reaches it beside the one that runs. */
export function besideRunning(db: Database, env: Record<string, string>, secret: Uint8Array): Newsroom {
  const config = readConfig(env);
  return testNewsroom(db, config.dataDir, { config, secret });
}

/** A word of letters only, which no escaping changes and which stands nowhere else. */
function wordOf(place: number): string {
  const letter = (n: number) => String.fromCharCode(97 + n);
  return `zqx${letter(place % 26)}${letter(Math.floor(place / 26))}wvcanary`;
}
