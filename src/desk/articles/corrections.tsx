import { type Context, Hono } from 'hono';
import { isolate } from '../../../languages/bidi.ts';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { articleAtDesk } from '../../stories/at-the-desk.ts';
import { correctArticle, correctionKinds, LONGEST_NOTE } from '../../stories/corrections.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choices, type FormState, Mistakes, RequiredNote, TextArea } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { writtenIn } from './form.tsx';

/** The corrections of one article: those that stand, and the form for another. */
export function corrections(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/corrections', (c) => show(newsroom, c, { kind: 'correction' }, []));
  door.post('/:id/corrections', async (c) => {
    const id = c.req.param('id');
    const form = await readForm(c.req.raw);
    const note = { kind: form.text('kind'), note: form.text('note') };
    const outcome = await correctArticle(newsroom.db, c.var.staff, id, note);
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return show(newsroom, c, note, outcome.mistakes);
    return c.redirect(`/desk/articles/${id}?done=corrected`, 303);
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
          <Choices
            form={form}
            name="kind"
            type="radio"
            label={locale.say('desk-correction-kind')}
            required
            options={correctionKinds.map((kind) => ({
              value: kind,
              label: locale.say('desk-correction-kind-choice', { kind }),
            }))}
          />
          <TextArea
            form={form}
            name="note"
            label={locale.say('desk-correction-note')}
            hint={locale.say('desk-correction-note-hint')}
            required
            maxlength={LONGEST_NOTE}
            {...writtenIn(edition)}
          />
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
