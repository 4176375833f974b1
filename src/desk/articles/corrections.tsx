import { type Context, Hono } from 'hono';
import { isolate } from '../../../languages/bidi.ts';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { fallenClaimsOf } from '../../sources/falling-claims.ts';
import { articleAtDesk } from '../../stories/at-the-desk.ts';
import {
  type CorrectionRequest,
  declineCorrection,
  LONGEST_REASON,
  openCorrectionRequests,
} from '../../stories/correction-requests.ts';
import { correctArticle, LONGEST_NOTE } from '../../stories/corrections.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { wordsFor } from '../claims/words.tsx';
import { Choice, Choices, Field, type FormState, Mistakes, RequiredNote, TextArea } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { inLanguage } from '../languages.ts';
import { CorrectionKindChoice } from './correction-kind.tsx';
import { RequestWords } from './correction-requests.tsx';
import { writtenIn } from './form.tsx';

/** The corrections of one article: those that stand, and the form for another. */
export function corrections(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/corrections', (c) =>
    show(
      newsroom,
      c,
      { kind: 'correction', answers: c.req.query('answers') ?? '', claims: c.req.query('claim') ?? '' },
      [],
    ),
  );
  door.post('/:id/corrections', async (c) => {
    const id = c.req.param('id');
    const form = await readForm(c.req.raw);
    const note = { ...form.only('kind', 'note', 'corrects', 'answers'), claims: form.all('claims') };
    const outcome = await correctArticle(newsroom.db, c.var.staff, id, note);
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return show(newsroom, c, note, outcome.mistakes);
    return c.redirect(`/desk/articles/${id}?done=corrected`, 303);
  });
  door.post('/:id/correction-requests/:correction', async (c) => {
    const asked = { articleId: c.req.param('id'), correctionId: c.req.param('correction') };
    const form = await readForm(c.req.raw);
    const outcome = await declineCorrection(newsroom.db, c.var.staff, asked, form.text('reason'));
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome)
      return show(newsroom, c, { kind: 'correction', ...form.only('reason') }, outcome.mistakes);
    return c.redirect(`/desk/articles/${asked.articleId}?done=kept`, 303);
  });
  return door;
}

async function show(
  { db }: Newsroom,
  c: Context<DeskEnv>,
  values: FormState['values'],
  mistakes: readonly Mistake[],
): Promise<Response> {
  const { frame, staff } = c.var;
  const { locale } = frame;
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  if (opened === undefined || opened.article.published_at === null) return c.notFound();
  requireRight(staff, 'correct articles');
  const { article, edition } = opened;
  const address = `/desk/articles/${article.id}`;
  const form: FormState = { locale, values, mistakes };
  const [requests, fallen] = await Promise.all([
    openCorrectionRequests(db, { articleIds: [article.id] }),
    fallenClaimsOf(db, article.id),
  ]);
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={`${locale.say('desk-corrections-heading')}: ${isolate(opened.draft.headline, locale.direction)}`}
      actions={
        <a class="button" href={address}>
          {locale.say('desk-article-back')}
        </a>
      }
    >
      <Requests form={form} requests={requests} />
      {opened.corrections.length > 0 ? (
        <ol class="rows after">
          {opened.corrections.map((correction) => (
            <li>
              <p>
                <strong>
                  {locale.sayWith(
                    'correction-heading',
                    { kind: correction.kind, date: locale.date(correction.created_at, 'day') },
                    { time: (words) => <time datetime={correction.created_at}>{words}</time> },
                  )}
                </strong>{' '}
                <span {...writtenIn(edition)}>{correction.note}</span>
                {correction.corrects_at === null ? null : (
                  <small>
                    {locale.say('correction-corrects', { date: locale.date(correction.corrects_at, 'day-time') })}
                  </small>
                )}
              </p>
            </li>
          ))}
        </ol>
      ) : null}
      {article.state === 'published' ? (
        <form class="sheet" method="post" action={`${address}/corrections`}>
          <Mistakes form={form} />
          <p>{locale.say('desk-correction-hint')}</p>
          <RequiredNote locale={locale} />
          <CorrectionKindChoice form={form} />
          <TextArea
            form={form}
            name="note"
            label={locale.say('desk-correction-note')}
            hint={locale.say('desk-correction-note-hint')}
            required
            maxlength={LONGEST_NOTE}
            {...writtenIn(edition)}
          />
          {opened.corrections.length === 0 ? null : (
            <Choice
              form={form}
              name="corrects"
              label={locale.say('desk-correction-corrects')}
              hint={locale.say('desk-correction-corrects-hint')}
              options={[
                { value: '', label: locale.say('desk-correction-corrects-none') },
                ...opened.corrections.map(({ id, created_at, note }) => ({
                  value: id,
                  label: `${locale.date(created_at, 'day-time')} · ${shortened(note)}`,
                })),
              ]}
            />
          )}
          {requests.length === 0 ? null : (
            <Choice
              form={form}
              name="answers"
              label={locale.say('desk-correction-answers')}
              options={[
                { value: '', label: locale.say('desk-correction-answers-none') },
                ...requests.map(({ correctionId, from, note }) => ({
                  value: correctionId,
                  label: `${from.edition} · ${shortened(note)}`,
                })),
              ]}
            />
          )}
          {fallen.length === 0 ? null : (
            <Choices
              form={form}
              name="claims"
              label={locale.say('desk-correction-claims')}
              stacked
              options={fallen.map(({ id, words }) => {
                const { text, language } = wordsFor(locale, words);
                return { value: id, label: text, ...inLanguage(language) };
              })}
            />
          )}
          <div class="acts">
            <button class="go" type="submit">
              {locale.say('desk-correction-publish')}
            </button>
          </div>
        </form>
      ) : null}
    </DeskPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

const SHORT = 60;

function shortened(note: string): string {
  return [...note].length > SHORT ? `${[...note].slice(0, SHORT).join('')}…` : note;
}

/** What siblings ask for, each with the way to say that it is not needed. */
function Requests({ form, requests }: { form: FormState; requests: readonly CorrectionRequest[] }) {
  const { locale } = form;
  return requests.map((request) => (
    <section class="notice warn">
      <RequestWords locale={locale} request={request} />
      <details {...(form.mistakes.some(({ field }) => field === 'reason') ? { open: true } : {})}>
        <summary>{locale.say('desk-correction-decline')}</summary>
        <form
          class="acts"
          method="post"
          action={`/desk/articles/${request.articleId}/correction-requests/${request.correctionId}`}
        >
          <Field
            form={form}
            name="reason"
            label={locale.say('desk-correction-decline-reason')}
            required
            maxlength={LONGEST_REASON}
          />
          <button type="submit">{locale.say('desk-correction-decline')}</button>
        </form>
      </details>
    </section>
  ));
}
