import { type Context, Hono } from 'hono';
import { closeConversation } from '../../comments/conversation-modes.ts';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { articleAtDesk } from '../../stories/at-the-desk.ts';
import { unpublishArticle } from '../../stories/publication.ts';
import { readRedirect, redirectArticle } from '../../stories/redirects.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Field, type FormState, Mistakes } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';

/** What becomes of an article that is public: its withdrawal, where its address leads then, its conversation. */
export function withdrawal(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/publication/withdrawal', (c) => ask(newsroom, c, '', []));
  door.post('/:id/publication/withdrawal', (c) => withdraw(newsroom, c));
  door.post('/:id/redirect', (c) => redirect(newsroom, c));
  door.post('/:id/conversation', (c) => closeOrOpen(newsroom, c));
  return door;
}

type DeskContext = Context<DeskEnv>;

/** Before it is taken down, and afterwards to change where its address leads. */
async function ask({ db, config }: Newsroom, c: DeskContext, typed: string, mistakes: readonly Mistake[]) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'publish articles');
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  if (opened === undefined || opened.article.state === 'draft') return c.notFound();
  const { article, draft } = opened;
  const address = `/desk/articles/${article.id}`;
  const isPublic = article.state === 'published';
  const form: FormState = {
    locale,
    values: { redirect: mistakes.length > 0 ? typed : (article.redirects_to ?? '') },
    mistakes,
  };
  const { headline } = draft;
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={
        isPublic
          ? locale.say('desk-article-unpublish-heading', { headline })
          : locale.say('desk-redirect-heading', { headline })
      }
    >
      <form class="sheet" method="post" action={isPublic ? `${address}/publication/withdrawal` : `${address}/redirect`}>
        <Mistakes form={form} />
        {isPublic ? <p>{locale.say('desk-article-unpublish-text')}</p> : null}
        <Field
          form={form}
          name="redirect"
          label={locale.say('desk-redirect-label')}
          hint={locale.say('desk-redirect-hint', { origin: config.publicUrl })}
          inputmode="url"
          maxlength={2000}
          dir="ltr"
        />
        <div class="acts">
          <button class={isPublic ? 'grave' : 'go'} type="submit">
            {locale.say(isPublic ? 'desk-article-unpublish-confirm' : 'desk-redirect-submit')}
          </button>
          <a class="button" href={address}>
            {locale.say('desk-cancel')}
          </a>
        </div>
      </form>
    </DeskPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

async function withdraw(newsroom: Newsroom, c: DeskContext) {
  const { db, config } = newsroom;
  const { staff } = c.var;
  const id = c.req.param('id') ?? '';
  requireRight(staff, 'publish articles');
  const typed = (await readForm(c.req.raw)).text('redirect');
  const target = await readRedirect(db, id, typed, config.publicUrl);
  if ('mistakes' in target) return ask(newsroom, c, typed, target.mistakes);
  const outcome = await unpublishArticle(db, staff, id, { redirectsTo: target.done });
  return outcome === undefined ? c.notFound() : c.redirect(`/desk/articles/${id}?done=withdrawn`, 303);
}

async function redirect(newsroom: Newsroom, c: DeskContext) {
  const { db, config } = newsroom;
  const id = c.req.param('id') ?? '';
  const typed = (await readForm(c.req.raw)).text('redirect');
  const outcome = await redirectArticle(db, c.var.staff, id, typed, config.publicUrl);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return ask(newsroom, c, typed, outcome.mistakes);
  return c.redirect(`/desk/articles/${id}?done=kept`, 303);
}

async function closeOrOpen({ db }: Newsroom, c: DeskContext) {
  const id = c.req.param('id') ?? '';
  const form = await readForm(c.req.raw);
  const known = await closeConversation(db, id, form.text('closed') === 'yes', c.var.staff);
  return known ? c.redirect(`/desk/articles/${id}?done=kept`, 303) : c.notFound();
}
