import type { Insertable } from 'kysely';
import { timestamp } from '../src/database/ids.ts';
import type { Database } from '../src/database/open.ts';
import { insertRows } from '../src/database/rows.ts';
import type { Tables } from '../src/database/tables.ts';
import type { Staff } from '../src/people/rights.ts';
import type { Newsroom } from '../src/web/newsroom.ts';

/** What the words of the canary test are tied to: a published article, its story, and somebody of the newsroom. */
export interface Nest {
  newsroom: Newsroom;
  db: Database;
  editionId: string;
  storyId: string;
  articleId: string;
  revisionId: string;
  /** Writes, knows the anonymous source, and may open its record. */
  reporter: Staff;
  commentId: string;
}

/** How a word gets into private fields. */
export interface Plant {
  /** `table.column`, or what it is. */
  field: string;
  /** Who may see it; the desk if nothing is said. */
  seenBy?: 'desk' | 'nobody';
  put(nest: Nest, word: string): Promise<void>;
}

export const now = timestamp();
export const address = (word: string) => `${word}@mail.example`;

/** Changes columns of rows that are there. */
export const inRow =
  (table: 'comments' | 'staff', columns: (word: string) => Record<string, string>, idOf: (nest: Nest) => string) =>
  async (nest: Nest, word: string) => {
    await nest.db.write((tx) => tx.updateTable(table).set(columns(word)).where('id', '=', idOf(nest)).execute());
  };

/** A new row with an id of its own. */
export const newRow =
  <T extends keyof Tables & string>(table: T, row: (nest: Nest, word: string) => Insertable<Tables[T]>) =>
  async (nest: Nest, word: string) => {
    await nest.db.write((tx) => insertRows(tx, table, [row(nest, word)]));
  };
