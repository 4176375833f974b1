import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreBackup } from '../src/backup/restore.ts';
import type { DatabaseKind } from '../src/database/open.ts';
import { freePort } from './ports.ts';
import { newPostgresDatabase } from './postgres.ts';

/** A publication running as its own process, as an operator starts it. */
export interface RunningPublication {
  /** Origin without a trailing slash. */
  url: string;
  /** The one-time link printed at each start until there is an administrator; throws when none is printed. */
  setUpLink(): Promise<string>;
  dataDir: string;
  databaseUrl: string | undefined;
  process: Bun.Subprocess;
  /** Everything printed so far. */
  printed(): string;
  /** Ends it as an operator would, with SIGTERM, and waits. */
  stop(): Promise<number>;
}

const LONGEST_START_MS = 60_000;

/**
 * Starts `src/commands/start.ts` on a free port and waits until it prints its address.
 * @param at an earlier place, to start again or to start a second process on the same rows
 * @throws with what was printed, when it ends or stays silent
 */
export async function startPublication(
  kind: DatabaseKind,
  options: {
    args?: string[];
    env?: Record<string, string>;
    /** It brings the sample itself; usually it opens what `npm test` made once (tests/sample-folder.ts). */
    fromNothing?: boolean;
    /** A program that runs it, such as `strace -D`; its process must become the publication's. */
    under?: string[];
    at?: { dataDir: string; databaseUrl: string | undefined };
    /** The port of before, for browsers that wait for it to come back. */
    port?: number;
  } = {},
): Promise<RunningPublication> {
  const at = options.at ?? {
    dataDir: mkdtempSync(join(tmpdir(), 'onrecord-run-')),
    databaseUrl: kind === 'postgres' ? await newPostgresDatabase() : undefined,
  };
  const { SAMPLE_FOLDER } = process.env;
  const isUsual = options.at === undefined && options.args === undefined && !options.fromNothing;
  if (isUsual && SAMPLE_FOLDER !== undefined) {
    if (kind === 'sqlite') cpSync(SAMPLE_FOLDER, at.dataDir, { recursive: true });
    else await restoreBackup(at, `${SAMPLE_FOLDER}.tar.gz`);
  }
  const port = options.port ?? freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = Bun.spawn(
    [...(options.under ?? []), process.execPath, 'src/commands/start.ts', ...(options.args ?? [])],
    {
      cwd: join(import.meta.dirname, '..'),
      env: {
        PATH: process.env.PATH ?? '',
        PORT: String(port),
        DATA_DIR: at.dataDir,
        ...(at.databaseUrl === undefined ? {} : { DATABASE_URL: at.databaseUrl }),
        ...options.env,
      },
      stdout: 'pipe',
      stderr: 'pipe',
    },
  );
  let text = '';
  const collect = async (stream: ReadableStream<Uint8Array>) => {
    const decoder = new TextDecoder();
    for await (const chunk of stream) text += decoder.decode(chunk, { stream: true });
  };
  void collect(child.stdout);
  void collect(child.stderr);
  const deadline = Date.now() + LONGEST_START_MS;
  while (!text.includes(url) || !(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill();
      throw new Error(`the publication did not start:\n${text}`);
    }
    await Bun.sleep(20);
  }
  return {
    url,
    setUpLink: async () => {
      for (let wait = 0; wait < 100; wait++) {
        const link = text.match(/https?:\/\/\S+\/desk\/set-up\S*(?=\n)/)?.[0];
        if (link !== undefined) return link;
        await Bun.sleep(20);
      }
      throw new Error(`no set-up link was printed:\n${text}`);
    },
    dataDir: at.dataDir,
    databaseUrl: at.databaseUrl,
    process: child,
    printed: () => text,
    stop: async () => {
      child.kill('SIGTERM');
      return child.exited;
    },
  };
}

/** Removes what a stopped publication left in its data folder. */
export function removeData(publication: RunningPublication): void {
  rmSync(publication.dataDir, { recursive: true, force: true });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/robots.txt`)).status < 500;
  } catch {
    // Not listening yet: asked again until the deadline.
    return false;
  }
}
