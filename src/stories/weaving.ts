import { Fragment, type Node } from 'prosemirror-model';
import { pieces } from './differences.ts';
import { documentSchema } from './document.ts';
import { stretchesOf } from './sequences.ts';

/** A word, a space, a mark of punctuation or a line break, with its form: what a paragraph is woven of. */
interface Thread {
  key: string;
  node: Node;
}

/**
 * One paragraph out of two that grew from `base`, with the changes of both: a word stays unless one of them took it away,
 * and every word that either brought is in it.
 * @returns `undefined` where they changed the same words or neighbouring ones, or anything beside words: that is for a
 *   person to decide
 */
export function wovenBlock(base: Node, theirs: Node, mine: Node): Node | undefined {
  if (!base.isTextblock || !base.sameMarkup(theirs) || !base.sameMarkup(mine)) return undefined;
  const [old, one, other] = [threadsOf(base), threadsOf(theirs), threadsOf(mine)];
  const woven: Thread[] = [];
  let [b, t, m] = [0, 0, 0];
  const end: Anchor = { b: old.length, t: one.length, m: other.length };
  for (const anchor of [...anchorsIn(old, staying(old, one), staying(old, other)), end]) {
    const stretch = weave(old.slice(b, anchor.b), one.slice(t, anchor.t), other.slice(m, anchor.m));
    if (stretch === undefined) return undefined;
    woven.push(...stretch, ...old.slice(anchor.b, anchor.b + 1));
    [b, t, m] = [anchor.b + 1, anchor.t + 1, anchor.m + 1];
  }
  return base.copy(Fragment.fromArray(woven.map(({ node }) => node)));
}

/** A thread that both left where it was: its place in the base, in theirs and in mine. */
interface Anchor {
  b: number;
  t: number;
  m: number;
}

/**
 * What both left alone, in runs that hold a word or stand at an end of the paragraph: a space between two changes says
 * nothing, so those changes touch.
 */
function anchorsIn(
  old: readonly Thread[],
  inTheirs: ReadonlyMap<number, number>,
  inMine: ReadonlyMap<number, number>,
): Anchor[] {
  const runs: Anchor[][] = [];
  for (const b of old.keys()) {
    const [t, m] = [inTheirs.get(b), inMine.get(b)];
    if (t === undefined || m === undefined) continue;
    const last = runs.at(-1)?.at(-1);
    const goesOn = last !== undefined && last.b + 1 === b && last.t + 1 === t && last.m + 1 === m;
    if (goesOn) runs.at(-1)?.push({ b, t, m });
    else runs.push([{ b, t, m }]);
  }
  const says = ({ b }: Anchor) => /[\p{L}\p{N}]/u.test(old[b]?.node.text ?? '');
  return runs.filter((run) => run.some(says) || run[0]?.b === 0 || run.at(-1)?.b === old.length - 1).flat();
}

function weave(old: Thread[], theirs: Thread[], mine: Thread[]): Thread[] | undefined {
  if (areSame(theirs, mine) || areSame(mine, old)) return theirs;
  return areSame(theirs, old) ? mine : undefined;
}

function threadsOf(block: Node): Thread[] {
  return block.children.flatMap((node): Thread[] => {
    if (!node.isText) return [{ key: JSON.stringify(node.toJSON()), node }];
    return pieces(node.text ?? '').map((piece) => {
      const word = documentSchema.text(piece, node.marks);
      return { key: JSON.stringify(word.toJSON()), node: word };
    });
  });
}

/** Where the threads of `old` that stayed are in `next`. */
function staying(old: readonly Thread[], next: readonly Thread[]): Map<number, number> {
  const keys = (threads: readonly Thread[]) => threads.map(({ key }) => key);
  return new Map(
    stretchesOf(keys(old), keys(next)).flatMap(({ same, before: [from, to], after: [start] }) =>
      same ? Array.from({ length: to - from }, (_, step) => [from + step, start + step] as const) : [],
    ),
  );
}

function areSame(one: readonly Thread[], other: readonly Thread[]): boolean {
  return one.length === other.length && one.every(({ key }, place) => other[place]?.key === key);
}
