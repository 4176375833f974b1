import { afterAll, describe, expect, test } from 'bun:test';
import { Assistant } from './assistant.ts';

const assistant = new Assistant({ idleMs: 50 });
afterAll(() => assistant.close());

describe('the assistant', () => {
  test('answers from its own thread, which ends when nobody asks', async () => {
    const answer = await assistant.propose('en', 'The road is closed, the mayor said.');
    expect('proposals' in answer && answer.proposals.length).toBe(1);
    expect(assistant.awake).toBe(true);
    await Bun.sleep(300);
    expect(assistant.awake).toBe(false);
  });

  test('says that a text took too long, and is there for the next', async () => {
    const long = 'The road is closed, the mayor said. '.repeat(20_000);
    const [first, second] = await Promise.all([
      assistant.propose('en', long, 5),
      assistant.propose('en', '“Yes,” she said.'),
    ]);
    expect(first).toEqual({ tooLong: true });
    expect('proposals' in second && second.proposals.length).toBe(1);
  });

  test('has a draft of 100,000 words read within its time, and the asking thread goes on meanwhile', async () => {
    const long = 'The road is closed, the mayor said on Monday. “We have the money,” she added.\n'.repeat(7_000);
    let turns = 0;
    const clock = setInterval(() => turns++, 5);
    const answer = await assistant.propose('en', long, 60_000);
    clearInterval(clock);
    expect('proposals' in answer && answer.proposals.length).toBe(14_000);
    expect(turns).toBeGreaterThan(20);
  }, 90_000);
});
