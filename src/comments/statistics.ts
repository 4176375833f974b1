import { z } from 'zod';
import { recordChanges } from '../database/changes.ts';
import type { Database, Reading } from '../database/open.ts';
import { publicationSettings } from '../editions/publication.ts';
import { idAt } from './moments.ts';

/*
 * What the public page says of the conversation, month by month. It is counted by a job, so that a page costs a few rows; what is
 * counted is what happened in that month, also where it was undone later. No number tells of one person: nothing below a clause
 * is told apart.
 */

const counts = z.object({
  /** Comments by readers. */
  received: z.number(),
  publishedByRule: z.number(),
  publishedByPerson: z.number(),
  rejectedByRule: z.number(),
  rejectedByPerson: z.number(),
  undone: z.number(),
  /** Rejections by the clause that they cite, most cited first. */
  clauses: z.array(z.object({ number: z.number(), title: z.string(), count: z.number() })),
  appeals: z.object({ made: z.number(), upheld: z.number(), dismissed: z.number() }),
  reports: z.object({ made: z.number(), unlawful: z.number(), upheld: z.number(), dismissed: z.number() }),
  /** Minutes from a comment's arrival to a person's first decision: half and nine tenths were decided within. */
  decided: z.object({ count: z.number(), median: z.number(), p90: z.number() }),
});

export type MonthCounts = z.infer<typeof counts>;

/** One month of an edition's conversation. */
export interface CountedMonth extends MonthCounts {
  /** `2026-11` in the publication's time zone. */
  month: string;
  countedAt: string;
}

const MONTHS_SHOWN = 24;

/** The counted months of an edition, the newest first; made from the tag `statistics:EDITION`. */
export async function countedMonths(db: Reading, editionId: string): Promise<CountedMonth[]> {
  const rows = await db
    .selectFrom('conversation_months')
    .selectAll()
    .where('edition_id', '=', editionId)
    .orderBy('month', 'desc')
    .limit(MONTHS_SHOWN)
    .execute();
  return rows.map(({ month, counts_json, counted_at }) => ({
    ...counts.parse(JSON.parse(counts_json)),
    month,
    countedAt: counted_at,
  }));
}

/** Counts the month that runs, and the one before while it was last counted before its end. For the hourly job. */
export async function countMonths(db: Database, now = Date.now()): Promise<void> {
  const { timeZone } = await publicationSettings(db);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const thisMonth = today.toPlainDate().toPlainYearMonth();
  const editions = await db.selectFrom('editions').select('id').execute();
  for (const { id } of editions) {
    for (const month of [thisMonth.subtract({ months: 1 }), thisMonth]) {
      const from = startOf(month, timeZone);
      const to = startOf(month.add({ months: 1 }), timeZone);
      const known = await db
        .selectFrom('conversation_months')
        .select('counted_at')
        .where('edition_id', '=', id)
        .where('month', '=', month.toString())
        .executeTakeFirst();
      if (known !== undefined && Date.parse(known.counted_at) >= to) continue;
      const counted = await countMonth(db, id, from, to);
      if (counted.received === 0 && counted.decided.count === 0 && known === undefined && month !== thisMonth) continue;
      await keep(db, id, month.toString(), counted, now);
    }
  }
}

function startOf(month: Temporal.PlainYearMonth, timeZone: string): number {
  return month.toPlainDate({ day: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
}

async function keep(db: Database, edition_id: string, month: string, counted: MonthCounts, now: number): Promise<void> {
  const row = { counts_json: JSON.stringify(counted), counted_at: new Date(now).toISOString() };
  await db.write(async (tx) => {
    await tx
      .insertInto('conversation_months')
      .values({ edition_id, month, ...row })
      .onConflict((conflict) => conflict.columns(['edition_id', 'month']).doUpdateSet(row))
      .execute();
    await recordChanges(tx, [`statistics:${edition_id}`]);
  });
}

/** Counts what happened in an edition's conversations from one moment (ms) to before another. */
export async function countMonth(db: Reading, editionId: string, from: number, to: number): Promise<MonthCounts> {
  const [since, until] = [idAt(from), idAt(to)];
  const inEdition = ofEdition(db, editionId);
  const received = await inEdition
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('c.id', '>=', since)
    .where('c.id', '<', until)
    .where('c.staff_id', 'is', null)
    .executeTakeFirstOrThrow();
  const decisions = await inEdition
    .innerJoin('decisions as d', 'd.comment_id', 'c.id')
    .leftJoin('clauses as k', 'k.id', 'd.clause_id')
    .select((eb) => ['d.action', 'k.number', 'k.title', eb.fn.countAll<number>().as('count')])
    .select((eb) => eb.case().when('d.staff_id', 'is', null).then(0).else(1).end().as('person'))
    .where('d.id', '>=', since)
    .where('d.id', '<', until)
    .where('c.staff_id', 'is', null)
    .groupBy(['d.action', 'k.number', 'k.title', 'person'])
    .execute();
  const howMany = (action: string, person: 0 | 1) =>
    decisions
      .filter((row) => row.action === action && Number(row.person) === person)
      .reduce((sum, row) => sum + Number(row.count), 0);
  const clauses = decisions.flatMap(({ action, number, title, count }) =>
    action === 'reject' && number !== null && title !== null ? [{ number, title, count: Number(count) }] : [],
  );
  return {
    received: Number(received.count),
    publishedByRule: howMany('publish', 0),
    publishedByPerson: howMany('publish', 1),
    rejectedByRule: howMany('reject', 0),
    rejectedByPerson: howMany('reject', 1),
    undone: howMany('undo', 1),
    clauses: merged(clauses),
    appeals: await appealsIn(inEdition, since, until),
    reports: await reportsIn(inEdition, since, until),
    decided: await timesIn(inEdition, since, until),
  };
}

/** Readers' comments of an edition, under articles and under pages of other sites. */
function ofEdition(db: Reading, editionId: string) {
  return db
    .selectFrom('comments as c')
    .leftJoin('articles as a', 'a.id', 'c.article_id')
    .leftJoin('conversations as p', (join) => join.onRef('p.id', '=', 'c.article_id').on('p.site_id', 'is not', null))
    .where((where) => where(where.fn.coalesce('a.edition_id', 'p.edition_id'), '=', editionId));
}

type OfEdition = ReturnType<typeof ofEdition>;

/** A clause that stands in several versions of the policy under one number and title is one. */
function merged(clauses: readonly MonthCounts['clauses'][number][]): MonthCounts['clauses'] {
  const found = new Map<string, MonthCounts['clauses'][number]>();
  for (const one of clauses) {
    const name = `${one.number} ${one.title}`;
    found.set(name, { ...one, count: one.count + (found.get(name)?.count ?? 0) });
  }
  return [...found.values()].sort((one, other) => other.count - one.count || one.number - other.number);
}

async function appealsIn(inEdition: OfEdition, since: string, until: string): Promise<MonthCounts['appeals']> {
  const rows = await inEdition
    .innerJoin('appeals as x', 'x.comment_id', 'c.id')
    .select((eb) => ['x.state', eb.fn.countAll<number>().as('count')])
    .where('x.id', '>=', since)
    .where('x.id', '<', until)
    .groupBy('x.state')
    .execute();
  const of = (state: string) => Number(rows.find((row) => row.state === state)?.count ?? 0);
  return { made: of('open') + of('upheld') + of('dismissed'), upheld: of('upheld'), dismissed: of('dismissed') };
}

async function reportsIn(inEdition: OfEdition, since: string, until: string): Promise<MonthCounts['reports']> {
  const rows = await inEdition
    .innerJoin('reports as x', 'x.comment_id', 'c.id')
    .select((eb) => ['x.state', 'x.kind', eb.fn.countAll<number>().as('count')])
    .where('x.id', '>=', since)
    .where('x.id', '<', until)
    .where('x.withdrawn_at', 'is', null)
    .groupBy(['x.state', 'x.kind'])
    .execute();
  const sum = (fits: (row: { state: string; kind: string }) => boolean) =>
    rows.filter(fits).reduce((total, row) => total + Number(row.count), 0);
  return {
    made: sum(() => true),
    unlawful: sum(({ kind }) => kind === 'unlawful'),
    upheld: sum(({ state }) => state === 'upheld'),
    dismissed: sum(({ state }) => state === 'dismissed'),
  };
}

/** How long comments waited for a person: from their arrival to the decision that took them out of waiting. */
async function timesIn(inEdition: OfEdition, since: string, until: string): Promise<MonthCounts['decided']> {
  const rows = await inEdition
    .innerJoin('decisions as d', 'd.comment_id', 'c.id')
    .select(['c.created_at', 'd.created_at as decided_at'])
    .where('d.id', '>=', since)
    .where('d.id', '<', until)
    .where('d.from_state', '=', 'held')
    .where('d.action', 'in', ['publish', 'reject'])
    .where('d.staff_id', 'is not', null)
    .where('c.staff_id', 'is', null)
    .execute();
  const minutes = rows
    .map((row) => Math.max(0, Math.round((Date.parse(row.decided_at) - Date.parse(row.created_at)) / 60_000)))
    .sort((one, other) => one - other);
  const within = (part: number) => minutes[Math.max(0, Math.ceil(minutes.length * part) - 1)] ?? 0;
  return { count: minutes.length, median: within(0.5), p90: within(0.9) };
}
