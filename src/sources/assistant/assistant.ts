import type { Question, WorkerAnswer } from './assistant-worker.ts';
import type { AssistantLanguage, Proposal } from './proposals.ts';

/*
 * The assistant reads a draft and says who may have said what in it. It owns the rules of each language and the thread
 * that they run on, so that nobody's typing waits for it. It stores nothing, asks no other machine, and decides nothing.
 */

/** What the assistant found, or that a text took longer than it was given: then nothing is known of it. */
export type Answer = { proposals: readonly Proposal[] } | { tooLong: true };

/** A draft of 100,000 words takes about two seconds on the machine that this was measured on. */
const LONGEST_MS = 8_000;
// Long enough for the next pause in somebody's typing; the model holds some 50 MB while it waits.
const IDLE_MS = 60_000;

/** One thread with the rules, started when there is a text and ended when there is none: one text at a time. */
export class Assistant {
  readonly #idleMs: number;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor({ idleMs = IDLE_MS } = {}) {
    this.#idleMs = idleMs;
  }

  /** Whether its thread is there, waiting or at work. */
  get awake(): boolean {
    return this.#worker !== undefined;
  }

  /** Looks at a text after those that wait already. The time given to it begins when its turn comes. */
  propose(language: AssistantLanguage, text: string, longestMs = LONGEST_MS): Promise<Answer> {
    const turn = this.#last.then(() => this.#run({ language, text }, longestMs));
    // Whoever waits next does so whether this one succeeds or not; its own caller hears of the failure.
    this.#last = turn.catch(() => {});
    return turn;
  }

  /** Ends the thread at once; a text that is being looked at is never answered. */
  close(): void {
    clearTimeout(this.#idle);
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #run(question: Question, longestMs: number): Promise<Answer> {
    clearTimeout(this.#idle);
    // The thread alone does not keep the program from ending; whoever waits for an answer does, by the deadline's clock.
    this.#worker ??= new Worker(new URL('./assistant-worker.ts', import.meta.url).href, { ref: false });
    const answer = await answered(this.#worker, question, longestMs);
    if (answer === undefined) {
      this.close();
      return { tooLong: true };
    }
    this.#idle = setTimeout(() => this.close(), this.#idleMs);
    this.#idle.unref();
    if ('failed' in answer) throw new Error(`the assistant could not read a text: ${answer.failed}`);
    return answer;
  }
}

/** The worker's answer; `undefined` when its time is over first. */
function answered(worker: Worker, question: Question, longestMs: number): Promise<WorkerAnswer | undefined> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => resolve(undefined), longestMs);
    const settle = (finish: () => void) => {
      clearTimeout(deadline);
      finish();
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => settle(() => resolve(data));
    worker.onerror = ({ message }) => settle(() => reject(new Error(`the assistant's thread ended: ${message}`)));
    worker.postMessage(question);
  });
}
