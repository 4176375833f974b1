import type { Node } from 'prosemirror-model';
import { blockDifferences } from './differences.ts';
import { documentSchema } from './document.ts';
import { wovenBlock } from './weaving.ts';

/** Whose words they are: everybody's, theirs who saved meanwhile, mine, or the same from both. */
export type Whose = 'all' | 'theirs' | 'mine' | 'both';

/** A stretch of two texts that grew from one: what can stand together, and what somebody has to decide. */
export type Merged =
  | { kind: 'agreed'; whose: Whose; base: Node[]; blocks: Node[] }
  | { kind: 'collision'; base: Node[]; theirs: Node[]; mine: Node[] };

/** What becomes of a stretch on which both worked: one of the two, one after the other, or the changes of both in one. */
export type Decision = 'theirs' | 'mine' | 'both' | 'woven';

/**
 * Puts two texts together that grew from `base`, block by block: where one side left a stretch alone, the other's holds;
 * where both changed it in different ways it is a collision, with both. In order, and everything of either text is in it.
 */
export function mergeDocuments(base: Node, theirs: Node, mine: Node): Merged[] {
  const [inTheirs, inMine] = [staying(base, theirs), staying(base, mine)];
  const merged: Merged[] = [];
  let [b, t, m] = [0, 0, 0];
  const take = (bEnd: number, tEnd: number, mEnd: number) => {
    const stretch = mergeStretch(
      base.children.slice(b, bEnd),
      theirs.children.slice(t, tEnd),
      mine.children.slice(m, mEnd),
    );
    if (stretch !== undefined) merged.push(stretch);
    [b, t, m] = [bEnd, tEnd, mEnd];
  };
  for (let place = 0; place < base.childCount; place++) {
    const [there, here] = [inTheirs.get(place), inMine.get(place)];
    if (there === undefined || here === undefined) continue;
    take(place, there, here);
    take(place + 1, there + 1, here + 1);
  }
  take(base.childCount, theirs.childCount, mine.childCount);
  return joinAlike(merged);
}

/** The whole text once every collision is decided, in their order; one that is not decided keeps both. */
export function decided(merged: readonly Merged[], decisions: readonly (Decision | undefined)[]): Node {
  let place = 0;
  const blocks = merged.flatMap((stretch) => {
    if (stretch.kind === 'agreed') return stretch.blocks;
    const decision = decisions[place++] ?? 'both';
    if (decision === 'theirs') return stretch.theirs;
    const woven = decision === 'woven' ? wovenStretch(stretch) : undefined;
    if (woven !== undefined) return [woven];
    return decision === 'mine' ? stretch.mine : [...stretch.theirs, ...stretch.mine];
  });
  const { doc, paragraph } = documentSchema.nodes;
  return doc.create(null, blocks.length > 0 ? blocks : [paragraph.create()]);
}

/** The paragraph with the changes of both, where a collision is about one paragraph and they changed different words. */
export function wovenStretch({ base, theirs, mine }: Extract<Merged, { kind: 'collision' }>): Node | undefined {
  const [old, one, other] = [base[0], theirs[0], mine[0]];
  if (old === undefined || one === undefined || other === undefined) return undefined;
  return base.length + theirs.length + mine.length === 3 ? wovenBlock(old, one, other) : undefined;
}

/** One value on which two may have worked: a headline, a section. */
export type MergedValue<T> = { kind: 'agreed'; whose: Whose; value: T } | { kind: 'collision'; theirs: T; mine: T };

/** Puts two values together that grew from `base`. */
export function mergeValues<T>(base: T, theirs: T, mine: T): MergedValue<T> {
  const same = (one: T, other: T) => JSON.stringify(one) === JSON.stringify(other);
  if (same(theirs, mine)) return { kind: 'agreed', whose: same(theirs, base) ? 'all' : 'both', value: mine };
  if (same(theirs, base)) return { kind: 'agreed', whose: 'mine', value: mine };
  if (same(mine, base)) return { kind: 'agreed', whose: 'theirs', value: theirs };
  return { kind: 'collision', theirs, mine };
}

/** Where the blocks of `base` that did not move are in `other`. */
function staying(base: Node, other: Node): Map<number, number> {
  return new Map(
    blockDifferences(base, other).flatMap(({ before, after, moved }) =>
      before === undefined || after === undefined || moved ? [] : [[before, after] as const],
    ),
  );
}

function mergeStretch(base: Node[], theirs: Node[], mine: Node[]): Merged | undefined {
  if (base.length + theirs.length + mine.length === 0) return undefined;
  const agreed = (whose: Whose, blocks: Node[]): Merged => ({ kind: 'agreed', whose, base, blocks });
  if (areSame(theirs, mine)) return agreed(areSame(mine, base) ? 'all' : 'both', mine);
  if (areSame(theirs, base)) return agreed('mine', mine);
  if (areSame(mine, base)) return agreed('theirs', theirs);
  return { kind: 'collision', base, theirs, mine };
}

function areSame(one: readonly Node[], other: readonly Node[]): boolean {
  return one.length === other.length && one.every((node, place) => other[place]?.eq(node) === true);
}

/** Agreed neighbours of one kind are read as one; collisions are decided one by one. */
function joinAlike(merged: readonly Merged[]): Merged[] {
  const joined: Merged[] = [];
  for (const stretch of merged) {
    const last = joined.at(-1);
    if (last?.kind === 'agreed' && stretch.kind === 'agreed' && last.whose === stretch.whose) {
      last.base = [...last.base, ...stretch.base];
      last.blocks = [...last.blocks, ...stretch.blocks];
    } else joined.push({ ...stretch });
  }
  return joined;
}
