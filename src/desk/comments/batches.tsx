import { Hono } from 'hono';
import { decideTogether, MOST_IN_BATCH, readSeen, undoTogether } from '../../comments/batches.ts';
import { commentById } from '../../comments/comments.ts';
import { placeOf } from '../../comments/places.ts';
import { currentPolicy } from '../../comments/policy.ts';
import { chosenComments, type QueueChoice } from '../../comments/queue.ts';
import { ruleBook } from '../../comments/rule-book.ts';
import type { CommentRow } from '../../database/tables.ts';
import type { Mistake } from '../../mistake.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type FormState, Mistakes } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { cameFrom, type DeskContext } from './asked.ts';
import { BatchVerdicts } from './batch-bar.tsx';
import { CommentBody } from './body.tsx';
import { Back, choiceOf, queueAddress } from './choice.tsx';
import type { Done } from './pages.tsx';

/** Many comments at once: which they are before anything is decided, the decision, and the one undo for all of them. */
export function batches(newsroom: Newsroom): Hono<DeskEnv> {
  const { db } = newsroom;
  const door = new Hono<DeskEnv>();
  door.get('/batches/new', async (c) => {
    const choice = choiceOf((name) => c.req.query(name));
    const { rows, next } = await chosenComments(db, c.get('staff'), choice, MOST_IN_BATCH);
    return preview(newsroom, c, choice, { rows, isCapped: next !== null });
  });
  door.post('/batches', async (c) => {
    const form = await readForm(c.req.raw);
    const choice = cameFrom(form);
    const seen = readSeen(form.all('comment'));
    const verdict = { act: form.text('act'), clauseId: form.text('clause'), reason: form.text('reason') };
    const outcome = await decideTogether(db, seen, verdict, c.get('staff'));
    if ('mistakes' in outcome) return again(newsroom, c, choice, form, outcome.mistakes);
    const { batchId, taken, left } = outcome.done;
    const said = { taken: String(taken), left: String(left), ...(taken === 0 ? {} : { batch: batchId }) };
    return c.redirect(queueAddress(choice, said), 303);
  });
  door.post('/batches/:batch/withdrawal', async (c) => {
    const form = await readForm(c.req.raw);
    const undone = await undoTogether(db, c.req.param('batch'), c.get('staff'));
    if (undone === undefined) return c.notFound();
    const said = { undone: String(undone.taken), left: String(undone.left) };
    return c.redirect(queueAddress(cameFrom(form), said), 303);
  });
  return door;
}

/** What the list says after many were decided or undone. */
export function batchNotice(c: DeskContext): Done | undefined {
  const { locale } = c.get('frame');
  const count = (name: string) => {
    const text = c.req.query(name) ?? '';
    return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
  };
  const [taken, undone, left = 0] = [count('taken'), count('undone'), count('left')];
  const batch = c.req.query('batch') ?? '';
  if (undone !== undefined) return { words: locale.say('desk-batch-undone', { count: undone, left }), undo: null };
  if (taken === undefined) return undefined;
  return {
    words: locale.say('desk-batch-done', { count: taken, left }),
    undo: /^[\w-]{36}$/.test(batch) ? `/desk/comments/batches/${batch}/withdrawal` : null,
  };
}

/** The comments that were ticked, with what is wrong; nothing was decided. */
async function again(
  newsroom: Newsroom,
  c: DeskContext,
  choice: QueueChoice,
  form: SentForm,
  mistakes: readonly Mistake[],
): Promise<Response> {
  const seen = readSeen(form.all('comment')).slice(0, MOST_IN_BATCH);
  const found = await Promise.all(seen.map(({ id }) => commentById(newsroom.db, id)));
  const rows = found.filter((row) => row !== undefined);
  return preview(newsroom, c, choice, { rows, isCapped: false }, mistakes);
}

async function preview(
  { db }: Newsroom,
  c: DeskContext,
  choice: QueueChoice,
  { rows, isCapped }: { rows: readonly CommentRow[]; isCapped: boolean },
  mistakes: readonly Mistake[] = [],
): Promise<Response> {
  const frame = c.get('frame');
  const { locale } = frame;
  const form: FormState = { locale, values: {}, mistakes };
  const { words } = await ruleBook(db);
  const place = rows[0] === undefined ? undefined : await placeOf(db, rows[0].article_id);
  const clauses = place === undefined ? [] : ((await currentPolicy(db, place.editionId))?.clauses ?? []);
  const now = new Date().toISOString();
  return c.html(
    <DeskPage
      frame={frame}
      place="comments"
      title={locale.say('desk-batch-title', { count: rows.length })}
      actions={
        <a class="button" href={queueAddress(choice)}>
          {locale.say('desk-comments-back')}
        </a>
      }
    >
      <Mistakes form={form} />
      {isCapped ? <p class="notice warn">{locale.say('desk-batch-capped', { limit: MOST_IN_BATCH })}</p> : null}
      {rows.length === 0 ? (
        <p class="empty">{locale.say('desk-comments-none')}</p>
      ) : (
        <form method="post" action="/desk/comments/batches" class="stack">
          <Back choice={choice} />
          <div class="acts">
            <BatchVerdicts clauses={clauses} locale={locale} />
          </div>
          <ul class="rows chosen">
            {rows.map((row) => (
              <li>
                <label>
                  <input
                    type="checkbox"
                    name="comment"
                    value={`${row.id}.${row.version}.${row.state}`}
                    checked={row.state !== 'withdrawn'}
                    disabled={row.state === 'withdrawn'}
                  />{' '}
                  <b>
                    <bdi>{row.name}</bdi>
                  </b>{' '}
                  <small class="muted">
                    {locale.say('desk-comment-state', { state: row.state })} · {locale.relative(row.created_at, now)}
                  </small>
                </label>
                <CommentBody comment={row} words={words} frame={frame} />
              </li>
            ))}
          </ul>
        </form>
      )}
    </DeskPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}
