import { join } from 'node:path';
import type { TakenIn, Task } from './delivered.ts';

const LONGEST_MS = 60_000;

/** A file that the decoder refused, or that made it end: damaged, hostile, or too much for this machine. */
export class UnreadablePhoto extends Error {}

// One at a time: a decoder may take hundreds of megabytes, and the newsroom has one machine.
let last: Promise<unknown> = Promise.resolve();

/**
 * Has a task done in a process of its own, after those that wait already.
 * @throws UnreadablePhoto
 */
export function inWorkshop(task: Extract<Task, { task: 'take in' }>): Promise<TakenIn>;
export function inWorkshop(task: Extract<Task, { task: 'make sizes' }>): Promise<null>;
export function inWorkshop(task: Task): Promise<TakenIn | null> {
  const turn = last.then(() => run(task));
  // Whoever waits next does so whether this one succeeds or not; its own caller hears of the failure.
  last = turn.catch(() => {});
  return turn;
}

async function run(task: Task): Promise<TakenIn | null> {
  const worker = Bun.spawn([process.execPath, join(import.meta.dirname, 'sizes-worker.ts')], {
    stdin: new Blob([JSON.stringify(task)]),
    stdout: 'pipe',
    stderr: 'pipe',
    // A decoder needs nothing that the newsroom knows.
    env: { PATH: process.env.PATH ?? '', BUN_BE_BUN: '1' },
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  });
  const [said, complaint, code] = await Promise.all([
    new Response(worker.stdout).text(),
    new Response(worker.stderr).text(),
    worker.exited,
  ]);
  if (code !== 0) throw new UnreadablePhoto(complaint.trim() || `the decoder ended with ${worker.signalCode ?? code}`);
  return JSON.parse(said);
}
