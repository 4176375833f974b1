import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../tests/ports.ts';

/** A running publication that is measured. */
export interface Measured {
  url: string;
  dataDir: string;
  /** Where its rows are, if not in the data folder. */
  databaseUrl?: string | undefined;
  pid: number;
  /** From the start of the process to the first whole page, in milliseconds. */
  firstPageMs: number;
  printed(): string;
  stop(): Promise<void>;
}

/** Starts the publication in `dataDir`, on one core where `core` is given; on PostgreSQL where `databaseUrl` is. */
export async function start(
  dataDir: string,
  { core, args = [], databaseUrl }: { core?: number; args?: string[]; databaseUrl?: string } = {},
): Promise<Measured> {
  const port = freePort();
  const url = `http://127.0.0.1:${port}`;
  const pinned = core === undefined ? [] : ['taskset', '-c', String(core)];
  const began = performance.now();
  const child = Bun.spawn([...pinned, process.execPath, 'src/commands/start.ts', ...args], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      PATH: process.env.PATH ?? '',
      PORT: String(port),
      DATA_DIR: dataDir,
      TRUSTED_PROXIES: '127.0.0.1',
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
    stdout: 'pipe',
    stderr: 'inherit',
  });
  let text = '';
  void (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of child.stdout) text += decoder.decode(chunk, { stream: true });
  })();
  for (;;) {
    const status = await firstPage(`${url}/en`);
    if (status !== undefined && status < 500) break;
    if (child.exitCode !== null || performance.now() - began > 120_000) throw new Error(`did not start:\n${text}`);
    await Bun.sleep(2);
  }
  const firstPageMs = performance.now() - began;
  return {
    url,
    dataDir,
    databaseUrl,
    pid: child.pid,
    firstPageMs,
    printed: () => text,
    stop: async () => {
      child.kill('SIGTERM');
      await child.exited;
    },
  };
}

async function firstPage(url: string): Promise<number | undefined> {
  try {
    const answer = await fetch(url);
    await answer.text();
    return answer.status;
  } catch {
    // Nobody listens yet.
    return undefined;
  }
}

const folders: string[] = [];

/** An empty folder that `removeFolders` takes away. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  folders.push(folder);
  return folder;
}

/** Takes away what the benchmarks left on disk. */
export function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
