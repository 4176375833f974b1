import type { Context } from 'hono';
import { frontMoved, frontMoves, heldAt, MOST_BY_HAND } from '../../stories/front-order.ts';
import { arrangementInForce, type Front, placeOf } from '../../stories/fronts.ts';
import { publishedArticles } from '../../stories/lists.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';

/** As many as a front page shows above its sections; of a section's page, those that are seen first. */
export const SHOWN = 8;

/** A front as somebody arranges it, before anything of it holds. */
export interface Arranging {
  front: Front;
  /** What is held by hand, in order. */
  held: string[];
  /** What stands below by time. */
  byTime: string[];
  inForce: { id: string | null; articleIds: string[] };
}

/**
 * The order that an address asks for: `order`, the articles held by hand, is the whole of it, so that a reload, a bookmark and the
 * browser's way back are right by themselves; without it, what is in force.
 */
export async function arrangingOf({ db }: Newsroom, front: Front, order: string | undefined): Promise<Arranging> {
  const inForce = await arrangementInForce(db, placeOf(front));
  const held = order === undefined ? inForce.articleIds : idsIn(order);
  const listedIn = { editionId: front.edition.id, ...(front.section ? { sectionId: front.section.id } : {}) };
  const shown = await publishedArticles(db, listedIn, { perPage: Math.max(SHOWN, held.length + 1), first: held });
  const byTime = shown.items.map(({ id }) => id).filter((id) => !held.includes(id));
  return { front, held, byTime: byTime.slice(0, Math.max(1, SHOWN - held.length)), inForce };
}

/** What is held after the step that the query names (`move`: what and which; or `article` and `place`); `undefined` for no step. */
export function stepAsked(c: Context<DeskEnv>, { held, byTime }: Arranging): string[] | undefined {
  const order = { articleIds: [...held, ...byTime], byHand: held.length };
  const [word = '', moved = ''] = (c.req.query('move') ?? '').split(' ');
  const move = frontMoves.find((one) => one === word);
  if (move !== undefined && isId(moved)) return frontMoved(order, moved, move);
  if (word === 'none') return [];
  const place = c.req.query('place') ?? '';
  const article = c.req.query('article') ?? '';
  if (/^\d{1,3}$/.test(place) && isId(article)) return heldAt(order, article, Number(place));
  return undefined;
}

/** The address at which a front is arranged, with an order or as it is in force. */
export function arrangingAddress({ edition, section }: Front, held?: readonly string[]): string {
  const address = `/desk/fronts/${section?.id ?? edition.id}`;
  return held === undefined ? address : `${address}?order=${held.join(',')}`;
}

/** The ids in a list of them; what is none is left out. */
export function idsIn(order: string): string[] {
  return [...new Set(order.slice(0, 4000).split(',').filter(isId))].slice(0, MOST_BY_HAND);
}

function isId(word: string): boolean {
  return /^[0-9a-f-]{36}$/.test(word);
}
