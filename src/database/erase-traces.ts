import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from './open.ts';

const TRIES = 20;
const PAUSE_MS = 250;

/**
 * Erases what deleted rows leave behind: the copies made before migrations, and on SQLite the free pages and the
 * write-ahead log, by writing the file anew. Writers wait meanwhile, so it is for rare and grave reasons. PostgreSQL
 * keeps its own log and dead rows until its own cleaning; that is the operator's to see to.
 * @throws when the file stays busy: to be tried again
 */
export async function eraseTraces(db: Database, dataDir: string): Promise<void> {
  await rm(join(dataDir, 'copies'), { recursive: true, force: true });
  if (db.kind !== 'sqlite') return;
  const path = join(dataDir, 'newsroom.sqlite');
  for (let tried = 1; ; tried++) {
    // In a process of its own: writing a large file anew takes seconds in which this one goes on serving pages.
    const child = Bun.spawn([process.execPath, join(import.meta.dirname, 'write-anew.ts'), path], {
      stdin: 'ignore',
      stdout: 'ignore',
      stderr: 'pipe',
      env: { BUN_BE_BUN: '1' },
    });
    if ((await child.exited) === 0) return;
    if (tried === TRIES)
      throw new Error(`the database file could not be written anew: ${await new Response(child.stderr).text()}`);
    await Bun.sleep(PAUSE_MS * tried);
  }
}
