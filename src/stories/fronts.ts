import { z } from 'zod';
import { timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { EditionRow, FrontArrangementRow, SectionRow } from '../database/tables.ts';
import { sectionById } from '../editions/change-sections.ts';
import { editionById } from '../editions/editions.ts';
import { MOST_BY_HAND } from './front-order.ts';

/*
 * Fronts: which articles an edition's front page, and each section's, hold by hand; what is not held stands by time. An
 * arrangement is a row with the moment from which it holds, never changed, so that the past can be read and taken up
 * again. They stand with the stories and not with the editions, since an arrangement is of articles.
 */

/** The front page of an edition, or the page of one of its sections. */
export interface Front {
  edition: EditionRow;
  section: SectionRow | undefined;
}

/** Where an arrangement belongs. */
export interface FrontPlace {
  editionId: string;
  sectionId: string | null;
}

/** Most arrangements of one front that may be still to come. */
export const MOST_TO_COME = 10;

/** What holds of a front now, and when that changes by itself. */
export interface ArrangementInForce {
  /** `null` while nobody has arranged this front yet. */
  id: string | null;
  /** Held by hand, the lead first; they may be gone or not public (any more). */
  articleIds: string[];
  /** UTC ISO text. */
  changesAt: string | undefined;
}

/** The front with this id: an edition's id for its front page, a section's for its own. */
export async function frontById(db: Reading, id: string): Promise<Front | undefined> {
  const section = await sectionById(db, id);
  const edition = await editionById(db, section?.edition_id ?? id);
  return edition === undefined ? undefined : { edition, section };
}

/** The place of a front. */
export function placeOf({ edition, section }: Front): FrontPlace {
  return { editionId: edition.id, sectionId: section?.id ?? null };
}

/** The arrangement that holds now, in one read: what is to come is limited, so it is among the newest few rows. */
export async function arrangementInForce(
  db: Reading,
  place: FrontPlace,
  now = timestamp(),
): Promise<ArrangementInForce> {
  const newest = await arrangementsAt(db, place)
    .select(['id', 'arrangement_json', 'from_at'])
    .limit(MOST_TO_COME + 1)
    .execute();
  const inForce = newest.find((row) => row.from_at <= now);
  const toCome = newest.filter((row) => row.from_at > now);
  return {
    id: inForce?.id ?? null,
    articleIds: inForce === undefined ? [] : heldIn(inForce),
    changesAt: toCome.at(-1)?.from_at,
  };
}

/** One line of a front's history. */
export interface PastArrangement {
  id: string;
  articleIds: string[];
  from_at: string;
  created_at: string;
  made_by: string | null;
  state: 'to-come' | 'in-force' | 'past';
}

/** The arrangements of a front, the last at the top: those to come, the one in force, and what held before. */
export async function arrangementsOf(
  db: Reading,
  place: FrontPlace,
  { most = 20, now = timestamp() }: { most?: number; now?: string } = {},
): Promise<PastArrangement[]> {
  const rows = await arrangementsAt(db, place)
    .leftJoin('staff', 'staff.id', 'front_arrangements.made_by')
    .select([
      'front_arrangements.id',
      'arrangement_json',
      'from_at',
      'front_arrangements.created_at',
      'staff.name as made_by',
    ])
    .limit(most)
    .execute();
  const inForce = rows.find((row) => row.from_at <= now);
  return rows.map(({ arrangement_json, ...row }) => ({
    ...row,
    articleIds: heldIn({ arrangement_json }),
    state: row.from_at > now ? 'to-come' : row.id === inForce?.id ? 'in-force' : 'past',
  }));
}

/** The arrangements of a place, the one that holds last at the top. */
export function arrangementsAt(db: Reading, { editionId, sectionId }: FrontPlace) {
  return db
    .selectFrom('front_arrangements')
    .where('edition_id', '=', editionId)
    .where('section_id', sectionId === null ? 'is' : '=', sectionId)
    .orderBy('from_at', 'desc')
    .orderBy('front_arrangements.id', 'desc');
}

/** What `arrangement_json` holds. */
export const arrangementSchema = z.object({ articles: z.array(z.string()).max(MOST_BY_HAND) });

/** The articles that an arrangement holds. */
export function heldIn({ arrangement_json }: Pick<FrontArrangementRow, 'arrangement_json'>): string[] {
  return arrangementSchema.parse(JSON.parse(arrangement_json)).articles;
}

/** An article that could be held on a front, as the arranger lists it. */
export interface FrontCandidate {
  id: string;
  headline: string;
  section: string | null;
  published_at: string | null;
  /** Whether readers of this front would see it now. */
  isShown: boolean;
}

const CANDIDATES = 12;

/** The articles of the edition with these ids, in their order, whatever their state. */
export async function candidatesById(
  db: Reading,
  place: FrontPlace,
  ids: readonly string[],
): Promise<FrontCandidate[]> {
  if (ids.length === 0) return [];
  const rows = await candidates(db, place)
    .where('articles.id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, candidateOf(row, place)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The newest public articles of the front that are not among `ids`. */
export async function newestCandidates(
  db: Reading,
  place: FrontPlace,
  ids: readonly string[],
): Promise<FrontCandidate[]> {
  const rows = await candidates(db, place)
    .where('articles.state', '=', 'published')
    .where('articles.id', 'not in', [...ids, ''])
    .$if(place.sectionId !== null, (query) => query.where('articles.section_id', '=', place.sectionId))
    .orderBy('articles.published_at', 'desc')
    .orderBy('articles.id', 'desc')
    .limit(CANDIDATES)
    .execute();
  return rows.map((row) => candidateOf(row, place));
}

function candidates(db: Reading, { editionId }: FrontPlace) {
  return db
    .selectFrom('articles')
    .innerJoin('revisions as r', (join) =>
      join.on((e) => e('r.id', '=', e.fn.coalesce('articles.published_revision_id', 'articles.draft_revision_id'))),
    )
    .leftJoin('sections as s', 's.id', 'r.section_id')
    .select([
      'articles.id',
      'articles.state',
      'articles.section_id',
      'articles.published_at',
      'r.headline',
      's.name as section',
    ])
    .where('articles.edition_id', '=', editionId);
}

function candidateOf(
  row: {
    id: string;
    state: string;
    section_id: string | null;
    published_at: string | null;
    headline: string;
    section: string | null;
  },
  { sectionId }: FrontPlace,
): FrontCandidate {
  const { id, headline, section, published_at } = row;
  const isShown = row.state === 'published' && (sectionId === null || row.section_id === sectionId);
  return { id, headline, section, published_at, isShown };
}
