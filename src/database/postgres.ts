import { Kysely, PostgresDialect } from 'kysely';
import { Client, DatabaseError, Pool, types } from 'pg';
import { Database } from './open.ts';
import type { Tables } from './tables.ts';
import { type WritingConnection, WritingLane } from './writer.ts';

// Batches on different lanes commit side by side; PostgreSQL shares their fsyncs between them.
const LANES = 4;
const READING_CONNECTIONS = 8;

// Counts come as bigint, which `pg` hands over as text; every count and sequence of ours is far below 2^53.
types.setTypeParser(types.builtins.INT8, Number);

/**
 * Opens the PostgreSQL database at `url`: a pool that can only read, and lanes that write.
 * @throws when the server cannot be reached
 */
export async function openPostgres(url: string): Promise<Database> {
  const readers = new Pool({
    connectionString: url,
    max: READING_CONNECTIONS,
    options: '-c default_transaction_read_only=on',
  });
  // An idle connection that the server closed is replaced at the next query; without a listener it would end the process.
  readers.on('error', (error) => console.error('a reading connection was lost:', error.message));
  const probe = await readers.connect();
  probe.release();
  const connections = Array.from({ length: LANES }, () => new PostgresWriting(url));
  let committed = async () => {};
  const lanes = connections.map((connection) => new WritingLane(connection, () => committed()));
  return new Database({
    kind: 'postgres',
    reading: new PostgresDialect({ pool: readers }),
    writer: {
      run: (work, lane) => {
        const chosen = lanes[Number(Bun.hash.crc32(lane)) % LANES] ?? lanes[0];
        if (chosen === undefined) throw new Error('there are no writing lanes');
        return chosen.run(work);
      },
      onCommit: (listener) => {
        committed = listener;
      },
      close: async () => {
        await Promise.all(lanes.map((lane) => lane.close()));
        await Promise.all(connections.map((connection) => connection.end()));
      },
    },
    close: async () => {},
  });
}

/** One writing connection, opened when first needed and again after it was lost. */
class PostgresWriting implements WritingConnection {
  readonly #url: string;
  #client: Client | undefined;
  readonly tx: Kysely<Tables>;

  constructor(url: string) {
    this.#url = url;
    // Kysely asks the "pool" for a client for each query and gets the lane's one, inside the lane's transaction.
    const pool = {
      connect: async () => ({ ...clientFace(() => this.#connected()), release: () => {} }),
      end: async () => {},
    };
    this.tx = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) });
  }

  async begin(): Promise<void> {
    if (this.#client === undefined) {
      const client = new Client({ connectionString: this.#url });
      client.on('error', (error) => {
        console.error('a writing connection was lost:', error.message);
        if (this.#client === client) this.#client = undefined;
      });
      await client.connect();
      this.#client = client;
    }
    await this.#client.query('begin');
  }

  async command(sql: string): Promise<void> {
    await this.#connected().query(sql);
  }

  mayRetry(error: unknown): boolean {
    // 40P01 deadlock detected, 40001 serialisation failure.
    return error instanceof DatabaseError && (error.code === '40P01' || error.code === '40001');
  }

  async end(): Promise<void> {
    await this.#client?.end();
  }

  #connected(): Client {
    if (this.#client === undefined) throw new Error('the writing connection was lost');
    return this.#client;
  }
}

function clientFace(client: () => Client) {
  return {
    query: (sql: string, parameters: readonly unknown[]) => client().query(sql, [...parameters]),
  };
}
