import { type Context, Hono } from 'hono';
import { allEditions } from '../../editions/editions.ts';
import { publicationSettings } from '../../editions/publication.ts';
import { sectionsOf } from '../../editions/sections.ts';
import { readMoment } from '../../editions/wall-clock.ts';
import { type Mistake, mistake, type Outcome } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { findArticles } from '../../search/search.ts';
import { arrangeFront, withdrawArrangement } from '../../stories/arrange-fronts.ts';
import {
  arrangementsOf,
  candidatesById,
  type Front,
  frontById,
  newestCandidates,
  placeOf,
} from '../../stories/fronts.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { scriptAddress } from '../assets.ts';
import { type DeskEnv, DeskPage, doneNotice } from '../frame.tsx';
import { arrangingAddress, arrangingOf, idsIn, stepAsked } from './asked.ts';
import { FrontPage } from './page.tsx';

/**
 * The fronts: what the front page of each edition and its sections' pages show first. Mounted at `/desk/fronts`. Arranging
 * changes nothing but the address; only putting an order in force, now or at a time, is kept.
 */
export function fronts(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.use(async (c, next) => {
    requireRight(c.get('staff'), 'arrange fronts');
    await next();
  });
  door.get('/', (c) => showFirst(newsroom, c));
  door.post('/arrangements/:arrangement/withdrawal', (c) => withdraw(newsroom, c));
  door.get('/:front', (c) => show(newsroom, c));
  door.get('/:front/preview', (c) => preview(newsroom, c));
  door.post('/:front/arrangements', (c) => arrange(newsroom, c));
  return door;
}

type FrontContext = Context<DeskEnv>;

async function showFirst({ db }: Newsroom, c: FrontContext) {
  const { defaultEditionId } = await publicationSettings(db);
  const editions = await allEditions(db);
  const first = editions.find((edition) => edition.id === defaultEditionId) ?? editions[0];
  if (first !== undefined) return c.redirect(`/desk/fronts/${first.id}`, 303);
  const { frame } = c.var;
  return c.html(
    <DeskPage frame={frame} place="fronts" title={frame.locale.say('desk-fronts-heading')}>
      <p class="empty">{frame.locale.say('desk-fronts-no-edition')}</p>
    </DeskPage>,
  );
}

async function show(newsroom: Newsroom, c: FrontContext) {
  const front = await askedFront(newsroom, c);
  if (front === undefined) return c.notFound();
  const order = c.req.query('order');
  const step = stepAsked(c, await arrangingOf(newsroom, front, order));
  // A step has an address of its own, so that going back undoes it and reloading does not repeat it.
  if (step !== undefined) {
    const moved = (c.req.query('move') ?? '').split(' ')[1] ?? c.req.query('article');
    const find = c.req.query('find') ?? '';
    const searched = find === '' ? '' : `&find=${encodeURIComponent(find)}`;
    return c.redirect(`${arrangingAddress(front, step)}${searched}${moved ? `#article-${moved}` : ''}`, 303);
  }
  return page(newsroom, c, front, { order });
}

async function page(
  newsroom: Newsroom,
  c: FrontContext,
  front: Front,
  typed: {
    order: string | undefined;
    values?: Record<string, string>;
    mistakes?: readonly Mistake[];
    conflict?: boolean;
  },
) {
  const { db } = newsroom;
  const { frame, staff } = c.var;
  const { locale } = frame;
  const place = placeOf(front);
  const words = c.req.query('find') ?? '';
  const arranging = await arrangingOf(newsroom, front, typed.order);
  const there = [...arranging.held, ...arranging.byTime];
  const found =
    words === ''
      ? await newestCandidates(db, place, there)
      : await candidatesById(
          db,
          place,
          (await findArticles(db, staff, words, 60)).map(({ id }) => id),
        );
  const made = c.req.query('made') ?? '';
  const history = await arrangementsOf(db, place);
  return c.html(
    <FrontPage
      frame={frame}
      editions={await allEditions(db)}
      sections={await sectionsOf(db, front.edition.id)}
      arranging={arranging}
      articles={new Map((await candidatesById(db, place, there)).map((one) => [one.id, one]))}
      found={found.filter(({ id }) => !arranging.held.includes(id)).slice(0, 12)}
      words={words}
      history={history}
      form={{ locale, values: typed.values ?? {}, mistakes: typed.mistakes ?? [] }}
      conflict={typed.conflict === true ? arranging.inForce.articleIds : undefined}
      undoable={history.find((one) => one.id === made && one.state !== 'past')}
      notice={doneNotice(c.req, {
        arranged: locale.say('desk-front-arranged'),
        scheduled: locale.say('desk-front-scheduled'),
        withdrawn: locale.say('desk-front-withdrawn'),
        restored: locale.say('desk-front-restored'),
      })}
      script={await scriptAddress('fronts')}
    />,
    typed.conflict ? 409 : typed.mistakes === undefined ? 200 : 422,
  );
}

async function preview(newsroom: Newsroom, c: FrontContext) {
  const front = await askedFront(newsroom, c);
  if (front === undefined) return c.notFound();
  if (newsroom.frontPreviewOf === undefined) return c.text(c.var.frame.locale.say('desk-article-preview-missing'), 503);
  const { held } = await arrangingOf(newsroom, front, c.req.query('order'));
  const shown = await newsroom.frontPreviewOf(front, { articleIds: held, formHref: arrangingAddress(front, held) });
  const headers = new Headers(shown.headers);
  headers.set('cache-control', 'no-store');
  headers.set('x-robots-tag', 'noindex');
  return new Response(shown.body, { status: 200, headers });
}

async function arrange(newsroom: Newsroom, c: FrontContext) {
  const { db } = newsroom;
  const front = await askedFront(newsroom, c);
  if (front === undefined) return c.notFound();
  const form = await readForm(c.req.raw);
  const order = form.text('order');
  const values = form.only('date', 'time', 'which');
  const from = await momentAsked(newsroom, c, form);
  if ('mistakes' in from) return page(newsroom, c, front, { order, values, mistakes: from.mistakes });
  const basedOn = form.text('based-on');
  const outcome = await arrangeFront(db, c.var.staff, front.section?.id ?? front.edition.id, {
    articleIds: idsIn(order),
    basedOn: basedOn === '' ? null : basedOn,
    from: from.done,
  });
  if (outcome === undefined) return c.notFound();
  if ('conflict' in outcome) return page(newsroom, c, front, { order, values, mistakes: [], conflict: true });
  if ('mistakes' in outcome) return page(newsroom, c, front, { order, values, mistakes: outcome.mistakes });
  const done = from.done === undefined ? 'arranged' : 'scheduled';
  return c.redirect(`${arrangingAddress(front)}?done=${done}&made=${outcome.done.id}`, 303);
}

/** The moment that was typed, `undefined` for at once. */
async function momentAsked({ db }: Newsroom, c: FrontContext, form: SentForm): Promise<Outcome<string | undefined>> {
  if (form.text('when') !== 'later') return { done: undefined };
  const { timeZone } = await publicationSettings(db);
  const { locale } = c.var.frame;
  const read = readMoment(form.only('date', 'time', 'which'), timeZone);
  if ('at' in read) return { done: read.at };
  if ('unreadable' in read) {
    const message = read.unreadable === 'date' ? 'desk-front-mistake-date' : 'desk-front-mistake-time';
    return mistake(read.unreadable, message);
  }
  if ('twice' in read) return mistake('which', 'desk-front-mistake-twice');
  const { before, after } = read.skipped;
  return mistake('time', 'desk-front-mistake-skipped', {
    before: locale.date(before, 'time'),
    after: locale.date(after, 'time'),
  });
}

async function withdraw({ db }: Newsroom, c: FrontContext) {
  const outcome = await withdrawArrangement(db, c.var.staff, c.req.param('arrangement') ?? '');
  if (outcome === undefined) return c.notFound();
  const done = outcome.was === 'to-come' ? 'withdrawn' : 'restored';
  return c.redirect(`/desk/fronts/${outcome.frontId}?done=${done}`, 303);
}

function askedFront({ db }: Newsroom, c: FrontContext): Promise<Front | undefined> {
  return frontById(db, c.req.param('front') ?? '');
}
