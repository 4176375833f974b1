import { Hono } from 'hono';
import { liftBan, listedBans } from '../../comments/bans.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type DeskEnv, DeskPage, doneNotice } from '../frame.tsx';
import type { DeskContext } from './asked.ts';

/** The list of bans, each of which can be lifted. */
export function bans(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/bans', (c) => show(newsroom, c));
  door.post('/bans/:id/lifting', async (c) => {
    await readForm(c.req.raw);
    const lifted = await liftBan(newsroom.db, c.req.param('id'), c.get('staff'));
    return lifted === undefined ? c.notFound() : c.redirect('/desk/comments/bans?done=lifted', 303);
  });
  return door;
}

async function show({ db }: Newsroom, c: DeskContext): Promise<Response> {
  const frame = c.get('frame');
  const { locale } = frame;
  const all = c.req.query('all') === 'yes';
  const { bans: listed, next } = await listedBans(db, c.get('staff'), { all, before: c.req.query('before') });
  const address = (query: Record<string, string>) =>
    `/desk/comments/bans?${new URLSearchParams({ ...(all ? { all: 'yes' } : {}), ...query })}`;
  return c.html(
    <DeskPage
      frame={frame}
      place="comments"
      title={locale.say('desk-bans-heading')}
      notice={doneNotice(c.req, { lifted: locale.say('desk-ban-lifted') })}
      actions={
        <a class="button" href="/desk/comments">
          {locale.say('desk-comments-back')}
        </a>
      }
    >
      <nav class="tabs" aria-label={locale.say('desk-bans-heading')}>
        <a href="/desk/comments/bans" {...(all ? {} : { 'aria-current': 'page' as const })}>
          {locale.say('desk-bans-in-force')}
        </a>
        <a href="/desk/comments/bans?all=yes" {...(all ? { 'aria-current': 'page' as const } : {})}>
          {locale.say('desk-bans-all')}
        </a>
      </nav>
      {listed.length === 0 ? (
        <p class="empty">{locale.say('desk-bans-empty')}</p>
      ) : (
        <ul class="rows">
          {listed.map((one) => (
            <li>
              <span>
                <strong>
                  {one.comment_id === null || one.name === null ? (
                    locale.say('desk-ban-kind-of', { kind: one.kind })
                  ) : (
                    <a href={`/desk/comments/${one.comment_id}`}>
                      <bdi>{one.name}</bdi>
                    </a>
                  )}
                </strong>{' '}
                <span class={one.lifted_at === null ? 'state bad' : 'state'}>
                  {one.ends_at === null
                    ? locale.say('desk-ban-for-good', { kind: one.kind })
                    : locale.say('desk-ban-until', { kind: one.kind, date: locale.date(one.ends_at, 'day-time') })}
                </span>
                <small class="muted">
                  <q dir="auto">{one.reason}</q> ·{' '}
                  {locale.say('desk-ban-made', {
                    name: one.madeByName ?? '–',
                    date: locale.date(one.created_at, 'day-time'),
                  })}
                  {one.lifted_at === null
                    ? null
                    : ` · ${locale.say('desk-ban-lifted-by', {
                        name: one.liftedByName ?? '–',
                        date: locale.date(one.lifted_at, 'day-time'),
                      })}`}
                </small>
              </span>
              {one.lifted_at === null ? (
                <form method="post" action={`/desk/comments/bans/${one.id}/lifting`}>
                  <button type="submit">{locale.say('desk-ban-lift')}</button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {next === null ? null : (
        <p class="acts">
          <a class="button" href={address({ before: next })}>
            {locale.say('desk-bans-older')}
          </a>
        </p>
      )}
    </DeskPage>,
  );
}
