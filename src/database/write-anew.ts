import { Database as SqliteFile } from 'bun:sqlite';

/*
 * A program of its own, started by `erase-traces.ts`: writes a SQLite file anew without its free pages, then empties the
 * write-ahead log. It ends with 1 while others read or write, and is started again.
 */

const [path = ''] = process.argv.slice(2);
const file = new SqliteFile(path, { readwrite: true, create: false });
file.run('pragma busy_timeout = 5000');
file.run('vacuum');
const { busy } = file.query<{ busy: number }, []>('pragma wal_checkpoint(truncate)').get() ?? { busy: 1 };
file.close();
process.exit(busy === 0 ? 0 : 1);
