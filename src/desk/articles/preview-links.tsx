import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { Mistake } from '../../mistake.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { articleAtDesk } from '../../stories/at-the-desk.ts';
import { makePreviewLink, previewDays, previewLinksOf, withdrawPreviewLink } from '../../stories/preview-links.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choice, type FormState, Mistakes } from '../fields.tsx';
import { type DeskEnv, DeskPage, doneNotice } from '../frame.tsx';
import { When } from '../when.tsx';

/** Secret links with which somebody without a sign-in reads an article's draft. */
export function previewLinks(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/preview-links', (c) => show(newsroom, c, {}));
  door.post('/:id/preview-links', (c) => make(newsroom, c));
  door.post('/:id/preview-links/:link/withdrawal', (c) => withdraw(newsroom, c));
  return door;
}

type DeskContext = Context<DeskEnv>;

async function make(newsroom: Newsroom, c: DeskContext) {
  const days = Number((await readForm(c.req.raw)).text('days'));
  const outcome = await makePreviewLink(newsroom.db, c.var.staff, c.req.param('id') ?? '', days);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return show(newsroom, c, { mistakes: outcome.mistakes });
  // Answered at once instead of after a redirect: the secret is in no address of the desk, and reloading makes it anew.
  return show(newsroom, c, { made: `${newsroom.config.publicUrl}/preview/${outcome.done.secret}` });
}

async function withdraw({ db }: Newsroom, c: DeskContext) {
  const { id = '', link = '' } = c.req.param() as { id?: string; link?: string };
  const known = await withdrawPreviewLink(db, c.var.staff, id, link);
  return known ? c.redirect(`/desk/articles/${id}/preview-links?done=withdrawn`, 303) : c.notFound();
}

async function show(
  { db }: Newsroom,
  c: DeskContext,
  { made, mistakes = [] }: { made?: string; mistakes?: readonly Mistake[] },
) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  if (opened === undefined) return c.notFound();
  const { article, draft } = opened;
  const address = `/desk/articles/${article.id}`;
  const links = await previewLinksOf(db, article.id);
  const form: FormState = { locale, values: { days: '7' }, mistakes };
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-preview-links-heading', { headline: draft.headline })}
      notice={doneNotice(c.req, { withdrawn: locale.say('desk-preview-link-withdrawn') })}
      actions={
        <a class="button" href={address}>
          {locale.say('desk-article-back')}
        </a>
      }
    >
      {made === undefined ? null : (
        <div class="notice" role="status">
          <label for="preview-link">{locale.say('desk-preview-link-made')}</label>
          <input id="preview-link" type="text" readonly dir="ltr" value={made} size={60} />
        </div>
      )}
      <p>{locale.say('desk-preview-links-text')}</p>
      <form class="sheet" method="post" action={`${address}/preview-links`}>
        <Mistakes form={form} />
        <Choice
          form={form}
          name="days"
          label={locale.say('desk-preview-link-days')}
          options={previewDays.map((days) => ({
            value: String(days),
            label: locale.say('desk-preview-link-for', { count: days }),
          }))}
        />
        <div class="acts">
          <button class="go" type="submit">
            {locale.say('desk-preview-link-make')}
          </button>
        </div>
      </form>
      {links.length === 0 ? (
        <p class="muted">{locale.say('desk-preview-links-empty')}</p>
      ) : (
        <ul class="rows">
          {links.map((link) => (
            <li>
              <span>
                {locale.say('desk-preview-link-line', {
                  name: link.made_by ?? '–',
                  until: locale.date(link.expires_at, 'day-time'),
                })}{' '}
                <small class="muted">
                  <When locale={locale} at={link.expires_at} />
                </small>
              </span>
              <form method="post" action={`${address}/preview-links/${link.id}/withdrawal`}>
                <button type="submit">{locale.say('desk-preview-link-withdraw')}</button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </DeskPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

/** Beside an article: how many such links work now, and where they are made. */
export async function previewLinksPanel(
  { db }: Newsroom,
  { locale }: DeskEnv['Variables']['frame'],
  { article }: OpenedArticle,
): Promise<Child> {
  const links = await previewLinksOf(db, article.id);
  return (
    <section>
      <h2>{locale.say('desk-preview-links')}</h2>
      <p>
        <a href={`/desk/articles/${article.id}/preview-links`}>
          {locale.say('desk-preview-links-open')} <span class="num">{locale.number(links.length)}</span>
        </a>
      </p>
    </section>
  );
}
