import { type Context, Hono } from 'hono';
import { editionVoice } from '../../editions/editions.ts';
import { type Look, proposeStatements } from '../../sources/proposed-statements.ts';
import { refuseProposal, takeBackRefusals } from '../../sources/refused-proposals.ts';
import { articleAtDesk } from '../../stories/at-the-desk.ts';
import { readForm, SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { keepPace } from '../../web/pace.ts';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { ProposalsList } from './proposals-list.tsx';
import { documentIn } from './statement-values.ts';
import { ARTICLE_FORM_BYTES } from './values.ts';

/** What the assistant proposes for an article: asked for, shown, refused. Accepting and mending are the statement's own form. */
export function proposalsRoom(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/proposals', (c) => look(newsroom, c, new SentForm([])));
  door.post('/:id/proposals', async (c) => look(newsroom, c, await readForm(c.req.raw, ARTICLE_FORM_BYTES)));
  door.post('/:id/proposals/refusals', (c) => refuse(newsroom, c));
  door.post('/:id/proposals/refusals/withdrawal', (c) => takeBack(newsroom, c));
  return door;
}

type DeskContext = Context<DeskEnv>;

const idOf = (c: DeskContext) => c.req.param('id') ?? '';
const addressOf = (c: DeskContext) => `/desk/articles/${idOf(c)}`;

async function look({ db, assistant }: Newsroom, c: DeskContext, form: SentForm) {
  const { frame, staff } = c.var;
  await keepPace('proposals', staff.id);
  const opened = await articleAtDesk(db, staff, idOf(c));
  if (opened === undefined) return c.notFound();
  const { language } = editionVoice(opened.edition);
  const document = documentIn(form, opened);
  if ('mistakes' in document && !document.mistakes.some(({ message }) => isTooLong(message))) return c.body(null, 422);
  const seen: Look =
    'mistakes' in document
      ? { tooLong: true }
      : await proposeStatements(db, assistant, opened.article, language, document.done);
  const list = { frame, opened, language, look: seen };
  // The editor's script puts the list beside the text.
  if (form.text('document') !== '') return c.html(<ProposalsList {...list} level={3} />);
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={frame.locale.say('desk-proposals-heading')}
      actions={
        <a class="button" href={addressOf(c)}>
          {frame.locale.say('desk-article-back')}
        </a>
      }
    >
      <ProposalsList {...list} level={2} />
    </DeskPage>,
  );
}

/** What is too long to be saved is too long to be read. */
function isTooLong(message: string): boolean {
  return message === 'desk-article-mistake-body-too-long' || message === 'desk-article-mistake-body-blocks';
}

async function refuse({ db }: Newsroom, c: DeskContext) {
  const form = await readForm(c.req.raw);
  const outcome = await refuseProposal(db, c.var.staff, idOf(c), form.text('mark'));
  if (outcome === undefined) return c.notFound();
  if (c.req.header('accept') === 'application/json') return c.json(outcome.done);
  return c.redirect(`${addressOf(c)}/proposals`, 303);
}

async function takeBack({ db }: Newsroom, c: DeskContext) {
  const done = await takeBackRefusals(db, c.var.staff, idOf(c));
  return done === undefined ? c.notFound() : c.redirect(`${addressOf(c)}/proposals`, 303);
}
