import { afterAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresServer, postgresPrograms, startDurablePostgres } from './postgres.ts';
import { manyNetworks, postAs } from './posting.ts';
import { removeData, startPublication } from './running.ts';

/*
 * What is acknowledged is on the disk: seen from outside, in the system calls of the program (and of PostgreSQL), where the
 * answer to a post leaves only after the log it was written to has been synced.
 */

const POSTS = 20;
const strace = Bun.which('strace');
const left = [...(strace === null ? ['strace'] : []), ...(postgresPrograms() === undefined ? ['PostgreSQL'] : [])];

describe.each(['sqlite', 'postgres'] as const)('an answer to a comment (%s)', (kind) => {
  if (process.env.CI !== 'true' && (process.env.ONLY_DATABASE ?? kind) !== kind) return;
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-trace-'));
  const ended: (() => unknown)[] = [];
  afterAll(async () => {
    for (const end of ended.reverse()) await end();
    rmSync(folder, { recursive: true, force: true });
  });

  // With CI=true the tests' runner counts what is skipped as failed.
  test.skipIf(left.length > 0)(
    'leaves after the comment is synced to the disk',
    async () => {
      const traces = [join(folder, 'program')];
      const server = kind === 'postgres' ? startDurablePostgres() : undefined;
      if (server !== undefined) traces.push(await traceServer(server));
      const publication = await startPublication(kind, {
        env: manyNetworks,
        // -D: the traced program is the child, and the tracer stays out of the way of its signals.
        under: [strace ?? '', '-D', ...howToTrace, '-o', traces[0] ?? ''],
        ...(server && { at: { dataDir: mkdtempSync(join(tmpdir(), 'onrecord-run-')), databaseUrl: server.url } }),
      });
      ended.push(() => removeData(publication));
      for (let n = 0; n < POSTS; n++)
        expect(await postAs(publication, n, `Comment ${n} under the eyes of the tracer.`)).toBe(303);
      await publication.stop();
      await Bun.sleep(300);
      const calls = traces.flatMap(callsOf).sort((a, b) => a.endedAt - b.endedAt);
      let answers = 0;
      let syncs = 0;
      for (const call of calls) {
        if (call.kind === 'sync') syncs++;
        if (call.kind === 'answer') {
          answers++;
          expect([answers, syncs > 0]).toEqual([answers, true]);
          syncs = 0;
        }
      }
      expect(answers).toBe(POSTS);
    },
    120_000,
  );

  const traceServer = async (server: PostgresServer): Promise<string> => {
    const trace = join(folder, 'postgres');
    const tracer = Bun.spawn([strace ?? '', ...howToTrace, '-o', trace, '-p', String(server.pid())], {
      stderr: 'pipe',
      stdout: 'ignore',
    });
    ended.push(async () => {
      tracer.kill('SIGTERM');
      await tracer.exited;
    });
    // It says when it is attached; the server's processes that begin afterwards are followed.
    const reader = tracer.stderr.getReader();
    await reader.read();
    return trace;
  };
});

const howToTrace = ['-f', '-y', '-ttt', '-T', '-s', '24', '-e', 'trace=fsync,fdatasync,write,writev,sendto,sendmsg'];

interface Call {
  kind: 'sync' | 'answer';
  /** Seconds; a sync counts when it has ended, an answer when it begins. */
  endedAt: number;
}

/** The syncs of a database's log that ended well, and the answers to posts, of a trace. */
function callsOf(path: string): Call[] {
  const begun = new Map<string, string>();
  const found: Call[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, pid = '', at = '', call = ''] = /^(\d+) +([\d.]+) (.*)$/.exec(line) ?? [];
    const begins = Number(at);
    if (/^(write|writev|sendto|sendmsg)\(.*"HTTP\/1\.1 303/.test(call)) found.push({ kind: 'answer', endedAt: begins });
    // A call that another thread's call interrupts in the trace stands in two lines.
    const unfinished = /^(fsync|fdatasync)\((.*) <unfinished/.exec(call);
    if (unfinished !== null) begun.set(pid, unfinished[2] ?? '');
    const resumed = /^<\.\.\. (?:fsync|fdatasync) resumed>.*= 0 /.test(call);
    const whole = /^(?:fsync|fdatasync)\((.*)\) += 0 <([\d.]+)>/.exec(call);
    const file = resumed ? begun.get(pid) : whole?.[1];
    if (file === undefined || !/newsroom\.sqlite-wal|pg_wal/.test(file)) continue;
    found.push({ kind: 'sync', endedAt: begins + Number(whole?.[2] ?? 0) });
  }
  return found;
}
