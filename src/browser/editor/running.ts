import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Direction, ownDirection } from '../../stories/directions.ts';

const key = new PluginKey<DecorationSet>('running');

/**
 * Each block runs as its words do, by the rule of the readers' page. Only the blocks that changed are looked at again:
 * ProseMirror keeps the others as they are.
 */
export function runningWays(around: Direction): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => DecorationSet.create(doc, turned(doc, 0, doc.childCount, around)),
      apply(tr, set, { doc: before }) {
        const { doc } = tr;
        if (!tr.docChanged) return set;
        const { first, last } = changedBlocks(before, doc);
        const mapped = set.map(tr.mapping, doc);
        if (first >= last) return mapped;
        const [from, to] = [startOf(doc, first), startOf(doc, last)];
        const old = mapped.find(from, to).filter((one) => one.from >= from && one.to <= to);
        const now = turned(doc, first, last, around);
        return old.length === 0 && now.length === 0 ? mapped : mapped.remove(old).add(doc, now);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Which blocks of `after` are not the very nodes that they were. */
function changedBlocks(before: Node, after: Node): { first: number; last: number } {
  let first = 0;
  while (first < after.childCount && first < before.childCount && after.child(first) === before.child(first)) first++;
  let last = after.childCount;
  for (let old = before.childCount; last > first && old > first; last--, old--) {
    if (after.child(last - 1) !== before.child(old - 1)) break;
  }
  return { first, last };
}

function startOf(doc: Node, index: number): number {
  let position = 0;
  for (let at = 0; at < index; at++) position += doc.child(at).nodeSize;
  return position;
}

function turned(doc: Node, first: number, last: number, around: Direction): Decoration[] {
  const found: Decoration[] = [];
  const visit = (node: Node, position: number, outer: Direction) => {
    if (node.isInline) return;
    const own = ownDirection(node, outer);
    if (own !== undefined) found.push(Decoration.node(position, position + node.nodeSize, { dir: own }));
    if (!node.isTextblock)
      node.forEach((child, offset) => {
        visit(child, position + 1 + offset, own ?? outer);
      });
  };
  let position = startOf(doc, first);
  for (let index = first; index < last; index++) {
    const block = doc.child(index);
    visit(block, position, around);
    position += block.nodeSize;
  }
  return found;
}
