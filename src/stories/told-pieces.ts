import type { Node } from 'prosemirror-model';

/** Words of a document that a source said, as positions of the ProseMirror model; spans may overlap and go over blocks. */
export interface ToldSpan {
  from: number;
  to: number;
  /** What the theme is given for its mark. */
  place: number;
}

/** A piece of a line: a text or a line break, wholly inside what sources said or wholly outside. */
export interface InlinePiece {
  node: Node;
  isTold: boolean;
  /** The places of the spans that end with it. */
  ends: readonly number[];
}

/** What stands in a line that begins at `start`, cut where what sources said begins and ends. */
export function inlinePieces(line: Node, spans: readonly ToldSpan[], start: number): InlinePiece[] {
  const end = start + line.content.size;
  const here = spans.filter(({ from, to }) => from < end && to > start && from < to);
  if (here.length === 0) return line.children.map((node) => ({ node, isTold: false, ends: [] }));
  const edges = new Set(here.flatMap(({ from, to }) => [from, to]));
  const pieces: InlinePiece[] = [];
  line.forEach((node, offset) => {
    const [first, last] = [start + offset, start + offset + node.nodeSize];
    const cuts = node.isText ? [...edges].filter((edge) => edge > first && edge < last).sort((a, b) => a - b) : [];
    for (const [place, from] of [first, ...cuts].entries()) {
      const to = cuts[place] ?? last;
      pieces.push({
        node: node.isText ? node.cut(from - first, to - first) : node,
        isTold: here.some((span) => span.from < to && span.to > from),
        ends: here.filter((span) => span.to === to).map(({ place }) => place),
      });
    }
  });
  return pieces;
}
