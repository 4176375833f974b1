import type { Duplex } from 'node:stream';
import { type CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect } from 'kysely';
import { Client, DatabaseError, Pool, types } from 'pg';
import { Database } from './open.ts';
import { onlyConnection } from './prepared.ts';
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

/**
 * One writing connection, opened when first needed and again after it was lost. It is pipelined: statements go out in the
 * order in which they are asked for, without waiting for the answers to those before, so that a write whose statements
 * do not depend on each other costs one way to the server and back.
 */
class PostgresWriting implements WritingConnection {
  readonly #url: string;
  #client: Client | undefined;
  /** What went wrong unseen since the batch began. */
  #trouble: unknown;
  readonly tx: Kysely<Tables>;

  constructor(url: string) {
    this.#url = url;
    // Kysely asks the "pool" for a client for each query and gets the lane's one, inside the lane's transaction.
    const pool = {
      connect: async () => ({ ...clientFace(() => this.#connected()), release: () => {} }),
      end: async () => {},
    };
    this.tx = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) });
    onlyConnection.set(this.tx, new PreparedOnServer(() => this.#gathering()));
  }

  async begin(): Promise<void> {
    if (this.#client === undefined) {
      const client = new Client({ connectionString: this.#url, pipeline: true });
      client.on('error', (error) => {
        console.error('a writing connection was lost:', error.message);
        if (this.#client === client) this.#client = undefined;
      });
      await client.connect();
      this.#client = client;
    }
    this.#trouble = undefined;
    await this.#client.query('begin');
  }

  async command(sql: string): Promise<void> {
    const sent = this.#gathering().query(sql);
    if (sql === 'savepoint w' || sql === 'release w') {
      // Nobody waits for these: had one failed, the commit, which comes after it, would say so.
      sent.catch((error: unknown) => {
        this.#trouble ??= error;
      });
      return;
    }
    const { command } = await sent;
    if (sql !== 'commit') return;
    if (this.#trouble !== undefined) throw this.#trouble;
    // A transaction in which something failed is rolled back by its commit, without an error.
    if (command !== 'COMMIT') throw new Error(`the commit was answered with ${command}`);
  }

  mayRetry(error: unknown): boolean {
    // 40P01 deadlock detected, 40001 serialisation failure.
    return error instanceof DatabaseError && (error.code === '40P01' || error.code === '40001');
  }

  async end(): Promise<void> {
    await this.#client?.end();
  }

  /** The client, which from now until the end of this turn gathers what it sends into one packet: each costs a system call. */
  #gathering(): Client {
    const client = this.#connected();
    const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
    if (stream.writableCorked === 0) {
      stream.cork();
      process.nextTick(() => stream.uncork());
    }
    return client;
  }

  #connected(): Client {
    if (this.#client === undefined) throw new Error('the writing connection was lost');
    return this.#client;
  }
}

/** Statements of the hot path, which the server parses and plans once. */
class PreparedOnServer implements DatabaseConnection {
  readonly #client: () => Client;
  readonly #names = new Map<string, string>();

  constructor(client: () => Client) {
    this.#client = client;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery) {
    let name = this.#names.get(sql);
    if (name === undefined) {
      name = `hot_${this.#names.size}`;
      this.#names.set(sql, name);
    }
    const { rows, rowCount } = await this.#client().query({ name, text: sql, values: [...parameters] });
    return { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) };
  }

  // biome-ignore lint/correctness/useYield: Kysely's interface asks for it; nothing in the house streams rows.
  async *streamQuery<R>(): AsyncIterableIterator<{ rows: R[] }> {
    throw new Error('streaming rows is not supported');
  }
}

function clientFace(client: () => Client) {
  return {
    query: (sql: string, parameters: readonly unknown[]) => client().query(sql, [...parameters]),
  };
}
