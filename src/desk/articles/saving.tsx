import { type Context, Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { saveRevision } from '../../stories/articles.ts';
import { articleAtDesk } from '../../stories/at-the-desk.ts';
import { readMark } from '../../stories/copy-rows.ts';
import { publishArticle } from '../../stories/publication.ts';
import { stepNames } from '../../stories/workflow.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { FormState } from '../fields.tsx';
import type { DeskEnv } from '../frame.tsx';
import { besideArticle } from './beside.tsx';
import { keepForm, markFor } from './keeping.tsx';
import { EditArticlePage } from './page.tsx';
import { stepAfterSaving } from './steps.tsx';
import { ARTICLE_FORM_BYTES, choicesFor, typedArticle, valuesOf } from './values.ts';

/** Saving what was typed, and saving in order to publish: nothing is published that was not saved. */
export function saving(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.post('/:id/revisions', (c) => saveFromForm(newsroom, c, 'save'));
  door.post('/:id/publication', (c) => saveFromForm(newsroom, c, 'publish'));
  return door;
}

/** Saves what was typed, then shows or publishes it: nothing is published that was not saved. */
async function saveFromForm(newsroom: Newsroom, c: Context<DeskEnv>, then: 'save' | 'publish') {
  const { db, config } = newsroom;
  const { staff } = c.var;
  const form = await readForm(c.req.raw, ARTICLE_FORM_BYTES);
  const articleId = c.req.param('id') ?? '';
  if ((await articleAtDesk(db, staff, articleId)) === undefined) return c.notFound();
  if (then === 'publish') requireRight(staff, 'publish articles');
  const basedOn = form.text('based-on');
  const [copy, seen] = [readMark(form.text('copy')), readMark(form.text('seen'))];
  const submits = form.text('next') === 'submission';
  const reason = then === 'publish' ? 'published' : submits ? 'submitted' : 'saved';
  const { values, outcome } = await typedArticle(db, config.dataDir, staff, form, newsroom.outside);
  const saved =
    'mistakes' in outcome
      ? outcome
      : await saveRevision(db, staff, { articleId, basedOn, reason, copy, seen }, outcome.done);
  if (saved === undefined) return c.notFound();
  if ('conflict' in saved || 'mistakes' in saved) {
    // Whatever becomes of the page that is shown now, the text is kept.
    const kept = await keepForm(newsroom, staff, articleId, { basedOn, form, photo: String(values.photo) });
    const isKept = kept !== undefined && 'kept' in kept;
    if ('conflict' in saved && isKept) return c.redirect(`/desk/articles/${articleId}/collision`, 303);
  }
  if ('conflict' in saved) return showConflict(newsroom, c, articleId, values);
  if ('mistakes' in saved) return showAgain(newsroom, c, articleId, basedOn, values, saved.mistakes);
  return afterSaving(newsroom, c, saved.done, form, then === 'publish' ? then : form.text('next'));
}

export async function afterSaving(
  newsroom: Newsroom,
  c: Context<DeskEnv>,
  saved: { articleId: string; revisionId: string },
  form: SentForm,
  then: string = form.text('next'),
) {
  const { articleId, revisionId } = saved;
  const address = `/desk/articles/${articleId}`;
  if (form.text('next') === 'preview' && then !== 'publish') return c.redirect(`${address}/preview`, 303);
  const step = stepNames.find((name) => name === then);
  if (step !== undefined) return stepAfterSaving(newsroom, c, saved, step, form);
  if (form.text('next') === 'later' && then !== 'publish') return c.redirect(`${address}/publication`, 303);
  if (then !== 'publish') return c.redirect(`${address}?done=saved`, 303);
  const visibleChange = form.text('visible') === 'yes';
  const published = await publishArticle(newsroom.db, c.var.staff, saved, { visibleChange });
  if (published === undefined) return c.notFound();
  const values = { ...form.values, photo: form.text('photo') };
  if ('conflict' in published) return showConflict(newsroom, c, articleId, values);
  if ('mistakes' in published) {
    const opened = await articleAtDesk(newsroom.db, c.var.staff, articleId);
    const kept = opened === undefined ? values : valuesOf(opened.draft, opened.article.slug);
    return showAgain(newsroom, c, articleId, revisionId, kept, published.mistakes);
  }
  return c.redirect(`${address}?done=published`, 303);
}

/** The form as it was typed, with what has to be put right. */
async function showAgain(
  newsroom: Newsroom,
  c: Context<DeskEnv>,
  articleId: string,
  basedOn: string,
  values: FormState['values'],
  mistakes: readonly Mistake[],
) {
  const { db } = newsroom;
  const { frame, staff } = c.var;
  const opened = await articleAtDesk(db, staff, articleId);
  if (opened === undefined) return c.notFound();
  return c.html(
    <EditArticlePage
      frame={frame}
      form={{ locale: frame.locale, values, mistakes }}
      choices={await choicesFor(db, opened.edition, String(values.photo))}
      opened={opened}
      basedOn={basedOn}
      mark={await markFor(newsroom, staff, articleId)}
      {...(await besideArticle(newsroom, frame, opened))}
    />,
    422,
  );
}

/** Both versions: what somebody else saved meanwhile, and the form as it was typed, ready to be saved over it. */
async function showConflict(newsroom: Newsroom, c: Context<DeskEnv>, articleId: string, values: FormState['values']) {
  const { db } = newsroom;
  const { frame, staff } = c.var;
  const { locale } = frame;
  const opened = await articleAtDesk(db, staff, articleId);
  if (opened === undefined) return c.notFound();
  const { draft, edition, versions } = opened;
  const name = versions.find((version) => version.id === draft.id)?.saved_by ?? '–';
  const time = locale.date(draft.created_at, 'time');
  const since: Mistake = { field: 'form', message: 'desk-article-mistake-saved-since', values: { name, time } };
  return c.html(
    <EditArticlePage
      frame={frame}
      form={{ locale, values, mistakes: [since] }}
      choices={await choicesFor(db, edition, String(values.photo))}
      opened={opened}
      basedOn={draft.id}
      mark={await markFor(newsroom, staff, articleId)}
      conflict={draft}
      {...(await besideArticle(newsroom, frame, opened))}
    />,
    409,
  );
}
