import { type Context, Hono } from 'hono';
import { publicationSettings } from '../../editions/publication.ts';
import { offsetAt, readMoment, typedMoment } from '../../editions/wall-clock.ts';
import { type Mistake, mistake, type Outcome } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { articleAtDesk, type OpenedArticle } from '../../stories/at-the-desk.ts';
import { checkedFindings } from '../../stories/check-facts.ts';
import { setEmbargo } from '../../stories/embargo.ts';
import { publishArticle } from '../../stories/publication.ts';
import { plansOf, schedulePublication, unschedulePublication } from '../../stories/schedule.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';
import { takeReasons } from './checks.tsx';
import { cutWorkingCopy } from './keeping.tsx';
import { type PublicationForms, PublicationPage } from './publication-page.tsx';

/** The step before readers: a saved version is published now, or planned for a time, or kept back by an embargo. */
export function publication(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/publication', (c) => show(newsroom, c, {}));
  door.post('/:id/publication/reasons', (c) => giveReasons(newsroom, c));
  door.post('/:id/release', (c) => release(newsroom, c));
  door.post('/:id/schedule', (c) => schedule(newsroom, c));
  door.post('/:id/schedule/withdrawal', (c) => unschedule(newsroom, c));
  door.post('/:id/embargo', (c) => embargo(newsroom, c));
  door.post('/:id/embargo/withdrawal', (c) => liftEmbargo(newsroom, c));
  return door;
}

type DeskContext = Context<DeskEnv>;

const idOf = (c: DeskContext) => c.req.param('id') ?? '';
const addressOf = (id: string) => `/desk/articles/${id}`;

async function release({ db, ...rest }: Newsroom, c: DeskContext) {
  requireRight(c.var.staff, 'publish articles');
  const form = await readForm(c.req.raw);
  const seen = { articleId: idOf(c), revisionId: form.text('revision') };
  const cut = await cutBefore({ db, ...rest }, c, seen.revisionId);
  if (cut !== undefined) return cut;
  const outcome = await publishArticle(db, c.var.staff, seen, { visibleChange: form.text('visible') === 'yes' });
  if (outcome === undefined) return c.notFound();
  if ('conflict' in outcome) return show({ db, ...rest }, c, { mistakes: [savedSince] }, 409);
  if ('mistakes' in outcome) return show({ db, ...rest }, c, { mistakes: onThisPage(outcome.mistakes) }, 422);
  return c.redirect(`${addressOf(seen.articleId)}?done=published`, 303);
}

/** Reasons for what the checks found; one that cannot be kept comes back on this page as it was typed. */
async function giveReasons(newsroom: Newsroom, c: DeskContext) {
  const { staff } = c.var;
  requireRight(staff, 'publish articles');
  const opened = await articleAtDesk(newsroom.db, staff, idOf(c));
  if (opened === undefined) return c.notFound();
  const form = await readForm(c.req.raw);
  const mistakes = await takeReasons(newsroom, staff, opened, form);
  if (mistakes.length > 0) return show(newsroom, c, { reasons: { values: form.values, mistakes } }, 422);
  return c.redirect(`${addressOf(idOf(c))}/publication?done=reasons`, 303);
}

async function schedule(newsroom: Newsroom, c: DeskContext) {
  const { db } = newsroom;
  const { staff } = c.var;
  requireRight(staff, 'publish articles');
  const form = await readForm(c.req.raw);
  const seen = { articleId: idOf(c), revisionId: form.text('revision') };
  const values = { ...form.only('date', 'time', 'which', 'plan-visible') };
  const cut = await cutBefore(newsroom, c, seen.revisionId);
  if (cut !== undefined) return cut;
  const moment = await momentOf(newsroom, c, form, '');
  const visibleChange = form.text('plan-visible') === 'yes';
  const outcome =
    'mistakes' in moment
      ? moment
      : await schedulePublication(db, staff, seen, { publishAt: moment.done, visibleChange });
  if (outcome === undefined) return c.notFound();
  if ('conflict' in outcome) return show(newsroom, c, { plan: { values, mistakes: [savedSince] } }, 409);
  if ('mistakes' in outcome)
    return show(newsroom, c, { plan: { values, mistakes: onThisPage(outcome.mistakes) } }, 422);
  return c.redirect(`${addressOf(seen.articleId)}/publication?done=scheduled`, 303);
}

async function unschedule({ db }: Newsroom, c: DeskContext) {
  const outcome = await unschedulePublication(db, c.var.staff, idOf(c));
  if (outcome === undefined) return c.notFound();
  const query = new URLSearchParams({ done: 'unscheduled', at: outcome.done.publishAt });
  return c.redirect(`${addressOf(idOf(c))}/publication?${query}`, 303);
}

async function embargo(newsroom: Newsroom, c: DeskContext) {
  const form = await readForm(c.req.raw);
  if ((await articleAtDesk(newsroom.db, c.var.staff, idOf(c))) === undefined) return c.notFound();
  const moment = await momentOf(newsroom, c, form, 'embargo-');
  const outcome = 'mistakes' in moment ? moment : await setEmbargo(newsroom.db, c.var.staff, idOf(c), moment.done);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) {
    const values = form.only('embargo-date', 'embargo-time', 'embargo-which');
    return show(newsroom, c, { embargo: { values, mistakes: outcome.mistakes } }, 422);
  }
  return c.redirect(`${addressOf(idOf(c))}/publication?done=embargo`, 303);
}

async function liftEmbargo(newsroom: Newsroom, c: DeskContext) {
  const outcome = await setEmbargo(newsroom.db, c.var.staff, idOf(c), null);
  return outcome === undefined ? c.notFound() : c.redirect(`${addressOf(idOf(c))}/publication?done=lifted`, 303);
}

/**
 * What an editor typed and did not save becomes a version first. It is not the one that the page showed, so that they
 * look at it before readers do; `undefined` when there was nothing to save.
 */
async function cutBefore(newsroom: Newsroom, c: DeskContext, shownId: string) {
  const id = idOf(c);
  const cut = await cutWorkingCopy(newsroom, c.var.staff, id, 'published');
  if (cut === undefined) return undefined;
  if ('conflict' in cut) return c.redirect(`${addressOf(id)}/collision`, 303);
  if ('mistakes' in cut) return show(newsroom, c, { mistakes: onThisPage(cut.mistakes) }, 422);
  return cut.done.revisionId === shownId ? undefined : show(newsroom, c, { mistakes: [ownText] }, 409);
}

const ownText: Mistake = { field: 'form', message: 'desk-publication-mistake-own-text' };
const savedSince: Mistake = { field: 'form', message: 'desk-publication-mistake-saved-since' };

/** What is wrong with the text is told in words here; its field stands on the article's page. */
function onThisPage(mistakes: readonly Mistake[]): Mistake[] {
  return mistakes.map((one) => (['date', 'time', 'which'].includes(one.field) ? one : { ...one, field: 'form' }));
}

/** The moment that was typed into the fields whose names begin with `prefix`, in the publication's time zone. */
async function momentOf(
  { db }: Newsroom,
  c: DeskContext,
  form: SentForm,
  prefix: '' | 'embargo-',
): Promise<Outcome<string>> {
  const { timeZone } = await publicationSettings(db);
  const { locale } = c.var.frame;
  const [date, time] = [`${prefix}date`, `${prefix}time`];
  const typed = { date: form.text(date), time: form.text(time), which: form.text(`${prefix}which`) };
  const read = readMoment(typed, timeZone);
  if ('at' in read) return { done: read.at };
  if ('twice' in read) return mistake(`${prefix}which`, 'desk-schedule-mistake-twice');
  if ('skipped' in read) {
    const clock = (iso: string) => locale.date(iso, 'time');
    const { before, after } = read.skipped;
    return mistake(time, 'desk-schedule-mistake-skipped', { before: clock(before), after: clock(after) });
  }
  return read.unreadable === 'date'
    ? mistake(date, 'desk-schedule-mistake-date')
    : mistake(time, 'desk-schedule-mistake-time');
}

async function show(newsroom: Newsroom, c: DeskContext, typed: PublicationForms, status: 200 | 409 | 422 = 200) {
  const { db } = newsroom;
  const { frame, staff } = c.var;
  const opened = await articleAtDesk(db, staff, idOf(c));
  if (opened === undefined) return c.notFound();
  const [{ timeZone }, plans] = await Promise.all([publicationSettings(db), plansOf(db, [opened.article.id])]);
  const plan = plans.get(opened.article.id);
  return c.html(
    <PublicationPage
      frame={frame}
      opened={opened}
      plan={plan}
      findings={await checkedFindings(db, opened.article, opened.draft, { viewer: staff })}
      timeZone={timeZone}
      forms={await filled(typed, opened, plan?.publishAt, timeZone)}
      twice={twiceIn(typed, timeZone)}
      done={c.req.query('done')}
      undo={undoOf(c, opened, timeZone)}
    />,
    status,
  );
}

/** Fields that nobody typed into yet show what holds. */
async function filled(
  typed: PublicationForms,
  { article }: OpenedArticle,
  publishAt: string | undefined,
  timeZone: string,
): Promise<PublicationForms> {
  const planned = publishAt === undefined ? {} : typedMoment(publishAt, timeZone);
  const embargo = article.embargo_ends_at === null ? undefined : typedMoment(article.embargo_ends_at, timeZone);
  return {
    mistakes: typed.mistakes ?? [],
    reasons: typed.reasons ?? { values: {}, mistakes: [] },
    plan: typed.plan ?? { values: { 'plan-visible': 'yes', ...planned }, mistakes: [] },
    embargo: typed.embargo ?? {
      values: embargo === undefined ? {} : { 'embargo-date': embargo.date, 'embargo-time': embargo.time },
      mistakes: [],
    },
  };
}

/** The two moments that a typed time may mean, each with its clock's distance from UTC. */
function twiceIn({ plan, embargo }: PublicationForms, timeZone: string) {
  const of = (values: Record<string, string> | undefined, prefix: string) => {
    if (values === undefined) return undefined;
    const read = readMoment({ date: values[`${prefix}date`] ?? '', time: values[`${prefix}time`] ?? '' }, timeZone);
    if (!('twice' in read)) return undefined;
    const { earlier, later } = read.twice;
    return { earlier: offsetAt(earlier, timeZone), later: offsetAt(later, timeZone) };
  };
  return { plan: of(plan?.values, ''), embargo: of(embargo?.values, 'embargo-') };
}

/** After a plan was taken back: the same plan again, while its time is still to come. */
function undoOf(c: DeskContext, { draft }: OpenedArticle, timeZone: string): Record<string, string> | undefined {
  const at = c.req.query('at') ?? '';
  if (c.req.query('done') !== 'unscheduled' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at)) return undefined;
  if (Number.isNaN(Date.parse(at)) || Date.parse(at) <= Date.now()) return undefined;
  const offsets = readMoment(typedMoment(at, timeZone), timeZone);
  const which = 'twice' in offsets ? (offsets.twice.earlier === at ? 'earlier' : 'later') : '';
  return { ...typedMoment(at, timeZone), which, 'plan-visible': 'yes', revision: draft.id };
}
