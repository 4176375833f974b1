import type { Node } from 'prosemirror-model';
import type { Database } from '../database/open.ts';
import type { Staff } from '../people/rights.ts';
import { documentSchema } from '../stories/document.ts';
import { readCard } from './cards.ts';
import type { Outside } from './outside.ts';

/** More than this at once is no article that somebody typed; the others keep their addresses. */
const MOST_AT_ONCE = 6;

/**
 * `document` with the title, source and picture of its pages in link cards that were typed as a bare address. A page that
 * does not answer leaves its card as it is: it shows its address, and can be filled by hand.
 */
export async function withFilledCards(
  db: Database,
  staff: Staff,
  document: Node,
  reach: { dataDir: string; outside?: Outside | undefined },
): Promise<Node> {
  const bare = document.children.filter(isBareCard).slice(0, MOST_AT_ONCE);
  if (bare.length === 0) return document;
  const made = await Promise.all(bare.map((card) => readCard(db, staff, String(card.attrs.href), reach)));
  const filled = document.children.map((block) => {
    const card = made[bare.indexOf(block)];
    return card !== undefined && 'done' in card ? documentSchema.nodes.link_card.create({ ...card.done }) : block;
  });
  return documentSchema.nodes.doc.create(null, filled);
}

function isBareCard(block: Node): boolean {
  return block.type.name === 'link_card' && block.attrs.title === '' && /^https?:/.test(String(block.attrs.href));
}
