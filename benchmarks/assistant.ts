import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Assistant } from '../src/sources/assistant/assistant.ts';
import { median, note, percentile } from './figures.ts';

const ROUNDS = 60;
const WARM_UP = 20;
const DRAFT = 1000;
const LONG = 100_000;
const LIMIT_MS = 60;

/** What a draft costs the assistant, through its thread, over the sample's English articles. */
export async function assistant(): Promise<void> {
  const words = sampleWords();
  const reader = new Assistant();
  try {
    const first = await timed(reader, words.slice(0, DRAFT).join(''));
    for (let round = 0; round < WARM_UP; round++) await timed(reader, words.slice(0, DRAFT).join(''));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await timed(reader, words.slice(0, DRAFT).join('')));
    note({
      what: 'the assistant: a draft of 1,000 words, warm, through its thread',
      measured: `median ${Math.round(median(times))} ms, p95 ${Math.round(percentile(times, 0.95))} ms; the first, with the model, ${Math.round(first)} ms`,
      target: `≤ ${LIMIT_MS} ms`,
      reached: percentile(times, 0.95) <= LIMIT_MS,
    });
    const long = Array.from({ length: LONG }, (_, at) => words[at % words.length]).join('');
    note({
      what: 'the assistant: a draft of 100,000 words',
      measured: `${Math.round(await timed(reader, long))} ms on its thread`,
      target: 'holds nobody up',
    });
  } finally {
    reader.close();
  }
}

async function timed(reader: Assistant, text: string): Promise<number> {
  const began = performance.now();
  const answer = await reader.propose('en', text);
  if ('tooLong' in answer) throw new Error('the assistant took too long');
  return performance.now() - began;
}

/** The sample's English articles one after another, each word with the space behind it. */
function sampleWords(): string[] {
  const folder = join(import.meta.dirname, '..', 'sample', 'articles');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.en.md'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts.join('\n\n').split(/(?<=\s)/);
}
