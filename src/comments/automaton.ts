/**
 * Finds any of many words in a row of characters in one pass (Aho and Corasick, “Efficient String Matching”, 1975): its time
 * grows with the length of what is read, whatever the words and however many they are.
 */
export class Automaton<Entry> {
  readonly #next = new Map<number, number>();
  readonly #fallback: number[] = [0];
  readonly #depth: number[] = [0];
  readonly #entry: (Found<Entry> | undefined)[] = [undefined];
  /** How many steps reading has taken so far: what a test counts instead of time. */
  steps = 0;

  /** @param better of two words that end at the same place, whether the first is the one to tell */
  constructor(
    words: Iterable<readonly [form: string, entry: Entry]>,
    better: (one: Entry, other: Entry) => boolean = () => false,
  ) {
    for (const [form, entry] of words) this.#add(form, entry, better);
    this.#connect(better);
  }

  /** Each place at which a word ends, with the best word that ends there. `end` is exclusive. */
  *matches(text: string): Generator<{ entry: Entry; start: number; end: number }> {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = this.#step(state, text.charCodeAt(at));
      const found = this.#entry[state];
      if (found !== undefined) yield { entry: found.entry, start: at + 1 - found.length, end: at + 1 };
    }
  }

  #step(from: number, unit: number): number {
    for (let state = from; ; state = this.#fallback[state] ?? 0) {
      this.steps++;
      const next = this.#next.get(keyOf(state, unit));
      if (next !== undefined) return next;
      if (state === 0) return 0;
    }
  }

  #add(form: string, entry: Entry, better: (one: Entry, other: Entry) => boolean): void {
    let state = 0;
    for (let at = 0; at < form.length; at++) {
      const key = keyOf(state, form.charCodeAt(at));
      let next = this.#next.get(key);
      if (next === undefined) {
        next = this.#depth.length;
        this.#next.set(key, next);
        this.#depth.push(at + 1);
        this.#fallback.push(0);
        this.#entry.push(undefined);
      }
      state = next;
    }
    const known = this.#entry[state];
    if (state !== 0 && (known === undefined || better(entry, known.entry)))
      this.#entry[state] = { entry, length: form.length };
  }

  /** Where to go on when the next character fits no word that was begun: the longest other word that was begun too. */
  #connect(better: (one: Entry, other: Entry) => boolean): void {
    const byDepth = [...this.#next].sort(([, a], [, b]) => (this.#depth[a] ?? 0) - (this.#depth[b] ?? 0));
    for (const [key, state] of byDepth) {
      const [parent, unit] = [Math.floor(key / UNITS), key % UNITS];
      let fallback = 0;
      if (parent !== 0) {
        let from = this.#fallback[parent] ?? 0;
        for (; from !== 0 && !this.#next.has(keyOf(from, unit)); from = this.#fallback[from] ?? 0);
        fallback = this.#next.get(keyOf(from, unit)) ?? 0;
      }
      this.#fallback[state] = fallback;
      const [own, inner] = [this.#entry[state], this.#entry[fallback]];
      if (inner !== undefined && (own === undefined || better(inner.entry, own.entry))) this.#entry[state] = inner;
    }
  }
}

interface Found<Entry> {
  entry: Entry;
  length: number;
}

const UNITS = 65_536;

function keyOf(state: number, unit: number): number {
  return state * UNITS + unit;
}
