import { Database as SqliteFile } from 'bun:sqlite';

/** A SQLite file's bytes as of one moment, with what its write-ahead log holds, while others go on writing. */
export function bytesOfSqlite(path: string): Uint8Array {
  const file = new SqliteFile(path, { readwrite: true, create: false });
  try {
    file.run('pragma busy_timeout = 5000');
    return file.serialize();
  } finally {
    file.close();
  }
}
