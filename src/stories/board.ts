import { timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { Stage } from '../database/tables.ts';
import { may, requireRight, type Staff } from '../people/rights.ts';
import { atWork, type DeskState, deskState, isOf } from './at-the-desk.ts';
import { stages } from './workflow.ts';

/** The columns of the board, in the order of the work. */
export const columns = [...stages, 'scheduled', 'published'] as const;
export type Column = (typeof columns)[number];

/** An article as the board shows it. */
export interface BoardCard {
  id: string;
  edition_id: string;
  headline: string;
  state: DeskState;
  stage: Stage;
  assignee_id: string | null;
  assignee: string | null;
  due_at: string | null;
  embargo_ends_at: string | null;
  /** When it was saved; in the last two columns when it will be or was published. */
  at: string;
  openNotes: number;
}

/** Which part of the work is looked at. */
export interface BoardFilter {
  editionId?: string | undefined;
  mine?: boolean | undefined;
  /** Since when something counts as published today, UTC ISO text. */
  today: string;
}

/** What one column shows: its first cards, and whether there are more. */
export interface BoardColumn {
  cards: BoardCard[];
  more: boolean;
}

/** So many cards of a column are shown; the list has the rest. */
export const MOST_CARDS = 20;

/** More plans than this no newsroom has; of those beyond, the board says nothing until their time comes nearer. */
const MOST_PLANS = 1000;

/**
 * Who has what, column by column: first what the person has, then what is due, soonest first, then what was changed
 * last. A reporter sees what they began or were handed. Each query reads a few rows of an index, however many articles
 * there are.
 * @throws Forbidden
 */
export async function boardOf(
  db: Reading,
  staff: Staff,
  filter: BoardFilter,
  most: number = MOST_CARDS,
): Promise<Record<Column, BoardColumn>> {
  requireRight(staff, 'write articles');
  const found = await Promise.all(
    columns.map(async (column) => {
      const all = await cardsOf(db, staff, column, filter, most + 1);
      return [column, all] as const;
    }),
  );
  const notes = await openNotes(
    db,
    found.flatMap(([, cards]) => cards.map(({ id }) => id)),
  );
  return Object.fromEntries(
    found.map(([column, cards]) => [
      column,
      {
        cards: cards.slice(0, most).map((card) => ({ ...card, openNotes: notes.get(card.id) ?? 0 })),
        more: cards.length > most,
      },
    ]),
  ) as Record<Column, BoardColumn>;
}

type Row = Omit<BoardCard, 'openNotes'>;

async function cardsOf(db: Reading, staff: Staff, column: Column, filter: BoardFilter, limit: number): Promise<Row[]> {
  if (column === 'scheduled') return scheduled(db, staff, filter, limit);
  if (column === 'published') return publishedToday(db, staff, filter, limit);
  const waiting = () => inStage(db, staff, column, filter).limit(limit);
  const [mine, due, rest] = await Promise.all([
    waiting()
      .where('a.assignee_id', '=', staff.id)
      .orderBy('a.due_at')
      .orderBy('a.draft_revision_id', 'desc')
      .execute(),
    waiting().where('a.due_at', 'is not', null).orderBy('a.due_at').execute(),
    waiting().where('a.due_at', 'is', null).orderBy('a.draft_revision_id', 'desc').execute(),
  ]);
  const soonest = mine.sort((a, b) => (a.due_at ?? '~').localeCompare(b.due_at ?? '~'));
  const byId = new Map([...soonest, ...due, ...rest].map((row) => [row.id, row]));
  return [...byId.values()].slice(0, limit).map(cardOf);
}

/** The articles that a person may see on the board, with what a card says. */
function shown(db: Reading, staff: Staff, { editionId, mine }: BoardFilter) {
  let query = db
    .selectFrom('articles as a')
    .innerJoin('revisions as r', 'r.id', 'a.draft_revision_id')
    .leftJoin('staff as w', 'w.id', 'a.assignee_id')
    .select([
      'a.id',
      'a.edition_id',
      'a.state',
      'a.stage',
      'a.assignee_id',
      'a.due_at',
      'a.embargo_ends_at',
      'a.draft_revision_id',
      'a.published_revision_id',
      'a.published_at',
      'r.headline',
      'r.created_at',
      'w.name as assignee',
    ]);
  if (mine || !may(staff, 'edit others’ articles')) query = query.where((e) => isOf(e, staff));
  if (editionId !== undefined) query = query.where('a.edition_id', '=', editionId);
  return query;
}

function inStage(db: Reading, staff: Staff, stage: Stage, filter: BoardFilter) {
  return shown(db, staff, filter)
    .where('a.stage', '=', stage)
    .where(atWork)
    .where((e) =>
      e.not(
        e.exists(
          e.selectFrom('scheduled_publications as p').select('p.article_id').whereRef('p.article_id', '=', 'a.id'),
        ),
      ),
    );
}

/** Plans are few; asked for first, they keep the planner from beginning with an edition's hundred thousand articles. */
async function scheduled(db: Reading, staff: Staff, filter: BoardFilter, limit: number): Promise<Row[]> {
  const plans = await db
    .selectFrom('scheduled_publications')
    .select(['article_id', 'publish_at'])
    .orderBy('publish_at')
    .limit(MOST_PLANS)
    .execute();
  if (plans.length === 0) return [];
  const at = new Map(plans.map((plan) => [plan.article_id, plan.publish_at]));
  const rows = await shown(db, staff, filter)
    .where('a.id', 'in', [...at.keys()])
    .execute();
  return rows
    .map((row) => ({ ...cardOf(row), at: at.get(row.id) ?? '' }))
    .sort((a, b) => a.at.localeCompare(b.at))
    .slice(0, limit);
}

async function publishedToday(db: Reading, staff: Staff, filter: BoardFilter, limit: number): Promise<Row[]> {
  const editions = await db.selectFrom('editions').select('id').execute();
  const asked = editions.filter(({ id }) => filter.editionId === undefined || id === filter.editionId);
  const pages = await Promise.all(
    // The index of the fronts begins with the edition: within one its order is that of the board.
    asked.map(({ id: editionId }) =>
      shown(db, staff, { ...filter, editionId })
        .where('a.state', '=', 'published')
        .where('a.published_at', '>=', filter.today)
        .where('a.published_at', '<=', timestamp())
        .orderBy('a.published_at', 'desc')
        .limit(limit)
        .execute(),
    ),
  );
  return pages
    .flat()
    .map((row) => ({ ...cardOf(row), at: row.published_at ?? row.created_at }))
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, limit);
}

type FoundRow = Awaited<ReturnType<ReturnType<typeof shown>['execute']>>[number];

function cardOf(row: FoundRow): Row {
  const { draft_revision_id, published_revision_id, published_at: _, created_at, ...card } = row;
  return { ...card, state: deskState({ ...row, draft_revision_id, published_revision_id }), at: created_at };
}

async function openNotes(db: Reading, articleIds: readonly string[]): Promise<Map<string, number>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('editorial_notes')
    .select((e) => ['article_id', e.fn.countAll<number | string>().as('count')])
    .where('article_id', 'in', [...new Set(articleIds)])
    .where('parent_id', 'is', null)
    .where('resolved_at', 'is', null)
    .groupBy('article_id')
    .execute();
  return new Map(rows.map(({ article_id, count }) => [article_id, Number(count)]));
}
