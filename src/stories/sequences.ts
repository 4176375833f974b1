/** A stretch of two sequences: equal on both sides, or what stands on one side in place of what stands on the other. */
export interface Stretch {
  same: boolean;
  before: readonly [from: number, to: number];
  after: readonly [from: number, to: number];
}

// Where no thing is unique, a difference is looked for this far; beyond it the stretch counts as rewritten. The bound
// keeps the cost of two texts without a common line at length × bound instead of length².
const FARTHEST = 300;
const DEEPEST = 24;

/**
 * What two sequences have in common and where they differ, in order, covering both wholly. First by what stands exactly
 * once on either side ("patience"), which keeps to what a person would call the same; between such things by the
 * shortest way from one side to the other (E. Myers, "An O(ND) Difference Algorithm", 1986), as far as it is short.
 */
export function stretchesOf(before: readonly string[], after: readonly string[]): Stretch[] {
  const names = new Map<string, number>();
  const numbered = (words: readonly string[]) =>
    Int32Array.from(words, (word) => {
      const known = names.get(word);
      if (known !== undefined) return known;
      names.set(word, names.size);
      return names.size - 1;
    });
  const pairs: Pair[] = [];
  const [a, b] = [numbered(before), numbered(after)];
  match(a, b, { a: 0, aEnd: a.length, b: 0, bEnd: b.length }, 0, pairs);
  return stretched(pairs, a.length, b.length);
}

/** The longest run of pairs in which both sides ascend; `pairs` ascend in `a`. */
export function ascending<P extends { b: number }>(pairs: readonly P[]): P[] {
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (const [index, { b }] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.b ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = index;
  }
  const run: P[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.reverse();
}

interface Pair {
  a: number;
  b: number;
}

interface Range {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

function match(a: Int32Array, b: Int32Array, range: Range, depth: number, pairs: Pair[]): void {
  const { a: from, b: there } = range;
  let { a: low, b: lowB, aEnd: high, bEnd: highB } = range;
  while (low < high && lowB < highB && a[low] === b[lowB]) {
    low++;
    lowB++;
  }
  for (let step = 0; step < low - from; step++) pairs.push({ a: from + step, b: there + step });
  while (high > low && highB > lowB && a[high - 1] === b[highB - 1]) {
    high--;
    highB--;
  }
  const middle = { a: low, aEnd: high, b: lowB, bEnd: highB };
  if (low < high && lowB < highB) {
    const anchors = depth < DEEPEST ? ascending(uniqueIn(a, b, middle)) : [];
    if (anchors.length === 0) shortest(a, b, middle, pairs);
    else {
      let [nextA, nextB] = [low, lowB];
      for (const anchor of anchors) {
        match(a, b, { a: nextA, aEnd: anchor.a, b: nextB, bEnd: anchor.b }, depth + 1, pairs);
        pairs.push(anchor);
        [nextA, nextB] = [anchor.a + 1, anchor.b + 1];
      }
      match(a, b, { a: nextA, aEnd: high, b: nextB, bEnd: highB }, depth + 1, pairs);
    }
  }
  for (let step = 0; step < range.aEnd - high; step++) pairs.push({ a: high + step, b: highB + step });
}

/** What stands exactly once on either side of a range, ascending in `a`. */
function uniqueIn(a: Int32Array, b: Int32Array, range: Range): Pair[] {
  const seen = new Map<number, { a: number; b: number; inA: number; inB: number }>();
  for (let at = range.a; at < range.aEnd; at++) {
    const known = seen.get(a[at] ?? -1);
    if (known === undefined) seen.set(a[at] ?? -1, { a: at, b: -1, inA: 1, inB: 0 });
    else known.inA++;
  }
  for (let at = range.b; at < range.bEnd; at++) {
    const known = seen.get(b[at] ?? -1);
    if (known === undefined) continue;
    known.b = at;
    known.inB++;
  }
  return [...seen.values()].filter(({ inA, inB }) => inA === 1 && inB === 1).map((one) => ({ a: one.a, b: one.b }));
}

/** Myers' greedy way through a range, from its end back to its beginning; nothing when it is farther than the bound. */
function shortest(a: Int32Array, b: Int32Array, range: Range, pairs: Pair[]): void {
  const [n, m] = [range.aEnd - range.a, range.bEnd - range.b];
  const most = Math.min(n + m, FARTHEST);
  const reached = new Int32Array(2 * most + 3);
  const trail: Int32Array[] = [];
  const middle = most + 1;
  for (let d = 0; d <= most; d++) {
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reached[middle + k - 1] ?? 0) < (reached[middle + k + 1] ?? 0));
      let x = down ? (reached[middle + k + 1] ?? 0) : (reached[middle + k - 1] ?? 0) + 1;
      while (x < n && x - k < m && a[range.a + x] === b[range.b + x - k]) x++;
      reached[middle + k] = x;
      if (x >= n && x - k >= m) {
        trail.push(reached.slice(middle - d - 1, middle + d + 2));
        walkBack(trail, n, m, range, pairs);
        return;
      }
    }
    trail.push(reached.slice(middle - d - 1, middle + d + 2));
  }
}

function walkBack(trail: readonly Int32Array[], n: number, m: number, range: Range, pairs: Pair[]): void {
  const found: Pair[] = [];
  let [x, y] = [n, m];
  for (let d = trail.length - 1; d >= 0; d--) {
    const k = x - y;
    // `trail[d - 1]` begins at diagonal -(d - 1) - 1 = -d.
    const at = (diagonal: number) => trail[d - 1]?.[diagonal + d] ?? 0;
    const down = d > 0 && (k === -d || (k !== d && at(k - 1) < at(k + 1)));
    const startX = d === 0 ? 0 : down ? at(k + 1) : at(k - 1) + 1;
    while (x > startX) {
      x--;
      y--;
      found.push({ a: range.a + x, b: range.b + y });
    }
    if (d === 0) break;
    if (down) y--;
    else x--;
  }
  pairs.push(...found.reverse());
}

function stretched(pairs: readonly Pair[], n: number, m: number): Stretch[] {
  const stretches: Stretch[] = [];
  let [a, b] = [0, 0];
  for (const pair of [...pairs, { a: n, b: m }]) {
    if (pair.a > a || pair.b > b) stretches.push({ same: false, before: [a, pair.a], after: [b, pair.b] });
    if (pair.a === n && pair.b === m) break;
    const last = stretches.at(-1);
    if (last?.same) {
      stretches[stretches.length - 1] = {
        same: true,
        before: [last.before[0], pair.a + 1],
        after: [last.after[0], pair.b + 1],
      };
    } else stretches.push({ same: true, before: [pair.a, pair.a + 1], after: [pair.b, pair.b + 1] });
    [a, b] = [pair.a + 1, pair.b + 1];
  }
  return stretches;
}
