import { cursorOf, isId, type Place, placeOfCursor } from './cursors.ts';

/** The order of the threads. */
export const sorts = ['oldest', 'newest', 'valued'] as const;
export type Sort = (typeof sorts)[number];

/** What is left out of the conversation: all but the featured comments, all but what the newsroom answered. */
export const shows = ['featured', 'answered'] as const;
export type Show = (typeof shows)[number];

/** Which part of a conversation somebody asks for. */
export interface Asked {
  sort: Sort;
  show: Show | null;
  /** The code of another edition whose conversation about the same story is shown; `null` for this one's. */
  edition: string | null;
  /** Where the page begins or ends; `null` for the first page. */
  from: { way: 'after' | 'before'; place: Place } | null;
  /** The order by value that the earlier pages went by. */
  ranking: string | null;
}

/** The first page of the default order. */
export const firstPage: Asked = { sort: 'oldest', show: null, edition: null, from: null, ranking: null };

// What an edition's code may be; longer ones are nobody's.
const EDITION = /^[a-z0-9-]{1,40}$/;

/** The query words that make a different page. */
export const askedWords = ['sort', 'show', 'after', 'before', 'ranking', 'edition'] as const;

/** What an address asks for; `undefined` for what no link of ours says. */
export function readAsked(word: (name: (typeof askedWords)[number]) => string | undefined): Asked | undefined {
  const [sort, show, after, before, ranking, edition] = askedWords.map(word);
  const order = sort === undefined ? 'oldest' : sorts.find((one) => one === sort);
  const filter = show === undefined ? null : shows.find((one) => one === show);
  const cursor = after ?? before;
  const place = cursor === undefined ? null : placeOfCursor(cursor);
  if (order === undefined || filter === undefined || place === undefined) return undefined;
  if (after !== undefined && before !== undefined) return undefined;
  if (filter !== null && order === 'valued') return undefined;
  if (ranking !== undefined && (order !== 'valued' || place === null || !isId(ranking))) return undefined;
  if (edition !== undefined && !EDITION.test(edition)) return undefined;
  const from = place === null ? null : { way: after === undefined ? ('before' as const) : ('after' as const), place };
  return { sort: order, show: filter, edition: edition ?? null, from, ranking: ranking ?? null };
}

/** The query that asks for this; empty for the first page of the default order. */
export function queryOf({ sort, show, edition, from, ranking }: Asked): string {
  const words = [
    ...(edition === null ? [] : [`edition=${edition}`]),
    ...(sort === 'oldest' ? [] : [`sort=${sort}`]),
    ...(show === null ? [] : [`show=${show}`]),
    ...(from === null ? [] : [`${from.way}=${cursorOf(from.place)}`]),
    ...(from === null || ranking === null ? [] : [`ranking=${ranking}`]),
  ];
  return words.length === 0 ? '' : `?${words.join('&')}`;
}
