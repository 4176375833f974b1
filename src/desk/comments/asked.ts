import type { Context } from 'hono';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { currentPolicy } from '../../comments/policy.ts';
import type { QueueChoice, QueuedComment } from '../../comments/queue.ts';
import { ruleBook } from '../../comments/rule-book.ts';
import { surroundingsOf } from '../../comments/surroundings.ts';
import type { SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';
import { ClauseOptions } from './acts.tsx';
import { Beside } from './beside.tsx';
import { choiceOf } from './choice.tsx';
import type { Surroundings } from './pages.tsx';

export type DeskContext = Context<DeskEnv>;

/** The list that a form came from. */
export function cameFrom(form: SentForm | undefined): QueueChoice {
  return choiceOf((name) => form?.text(`back-${name}`));
}

/** The comment as the moderator saw it, by the form that decides. */
export function seenIn(c: DeskContext, form: SentForm) {
  const state = form.text('state');
  const known = (['held', 'published', 'rejected', 'withdrawn'] as const).find((one) => one === state);
  return { id: c.req.param('id') ?? '', version: Number(form.text('version')), state: known ?? ('held' as const) };
}

/** Whether a script asks, which shows the answer without another page. */
export function asksForJson(c: DeskContext): boolean {
  return (c.req.header('accept') ?? '').startsWith('application/json');
}

/** What every comment of a page is shown with. */
export async function surroundings(
  { db }: Newsroom,
  c: DeskContext,
  queued: readonly QueuedComment[],
): Promise<Surroundings> {
  const editions = [...new Set(queued.map(({ article }) => article.editionId))];
  const policies = await Promise.all(editions.map((id) => currentPolicy(db, id)));
  const frame = c.get('frame');
  const clauses = new Map(editions.map((id, place) => [id, policies[place]?.clauses ?? []]));
  return {
    frame,
    clauses,
    // Written once a page: it was half of what rendering the queue cost.
    clauseOptions: new Map([...clauses].map(([id, citable]) => [id, raw(String(ClauseOptions({ citable, frame })))])),
    words: (await ruleBook(db)).words,
    now: new Date().toISOString(),
  };
}

/** What stands beside a comment. */
export async function besideOf(
  { db }: Newsroom,
  c: DeskContext,
  comment: QueuedComment,
  choice: QueueChoice,
): Promise<Child> {
  const about = await surroundingsOf(db, comment);
  return Beside({ comment, about, choice, frame: c.get('frame'), now: new Date().toISOString() });
}
