import { type Context, Hono } from 'hono';
import { closeConversation } from '../../comments/moderation.ts';
import { requireRight } from '../../people/rights.ts';
import { articleAtDesk } from '../../stories/at-the-desk.ts';
import { unpublishArticle } from '../../stories/publication.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type DeskEnv, DeskPage } from '../frame.tsx';

/** What becomes of an article that is public: its withdrawal, its conversation. */
export function publication(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/publication/withdrawal', (c) => askWithdrawal(newsroom, c));
  door.post('/:id/publication/withdrawal', (c) => withdraw(newsroom, c));
  door.post('/:id/conversation', (c) => closeOrOpen(newsroom, c));
  return door;
}

async function askWithdrawal({ db }: Newsroom, c: Context<DeskEnv>) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'publish articles');
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  if (opened?.article.state !== 'published') return c.notFound();
  const address = `/desk/articles/${opened.article.id}`;
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-article-unpublish-heading', { headline: opened.draft.headline })}
    >
      <form class="sheet" method="post" action={`${address}/publication/withdrawal`}>
        <p>{locale.say('desk-article-unpublish-text')}</p>
        <div class="acts">
          <button class="grave" type="submit">
            {locale.say('desk-article-unpublish-confirm')}
          </button>
          <a class="button" href={address}>
            {locale.say('desk-cancel')}
          </a>
        </div>
      </form>
    </DeskPage>,
  );
}

async function withdraw({ db }: Newsroom, c: Context<DeskEnv>) {
  const id = c.req.param('id') ?? '';
  const outcome = await unpublishArticle(db, c.var.staff, id);
  return outcome === undefined ? c.notFound() : c.redirect(`/desk/articles/${id}?done=withdrawn`, 303);
}

async function closeOrOpen({ db }: Newsroom, c: Context<DeskEnv>) {
  const id = c.req.param('id') ?? '';
  const form = await readForm(c.req.raw);
  const known = await closeConversation(db, id, form.text('closed') === 'yes', c.var.staff);
  return known ? c.redirect(`/desk/articles/${id}?done=kept`, 303) : c.notFound();
}
