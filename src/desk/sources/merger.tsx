import { type Context, Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { namedSources } from '../../sources/listed-sources.ts';
import { mergeSources } from '../../sources/merged-sources.ts';
import { sourceById } from '../../sources/sources.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choices, type FormState, Mistakes } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { WordsFilter } from '../words-filter.tsx';
import { nameOf } from './source-page.tsx';

const MOST_FOUND = 20;

/** Making two named sources one. Mounted at `/desk/sources`. */
export function merger(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/merger', (c) => ask(newsroom, c, {}));
  door.post('/:id/merger', async (c) => {
    const form = await readForm(c.req.raw);
    const outcome = await mergeSources(newsroom.db, c.var.staff, c.req.param('id'), form.text('into'));
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return ask(newsroom, c, form.values, outcome.mistakes);
    return c.redirect(`/desk/sources/${outcome.done.id}?done=merged`, 303);
  });
  return door;
}

async function ask(
  { db }: Newsroom,
  c: Context<DeskEnv>,
  values: FormState['values'],
  mistakes: readonly Mistake[] = [],
) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'edit others’ articles');
  const source = await sourceById(db, c.req.param('id') ?? '');
  if (source === undefined || source.storyId !== null) return c.notFound();
  const typed = c.req.query('q') ?? (typeof values.q === 'string' ? values.q : nameOf(frame, source));
  const { sources } = await namedSources(db, staff, { words: typed, most: MOST_FOUND });
  const others = sources.filter(({ id }) => id !== source.id);
  const form: FormState = { locale, values: { ...values, q: typed }, mistakes };
  const address = `/desk/sources/${source.id}`;
  return c.html(
    <DeskPage frame={frame} place="sources" title={locale.say('desk-merge-heading', { name: nameOf(frame, source) })}>
      <WordsFilter form={form} action={`${address}/merger`} finds={locale.say('desk-merge-find')} />
      {others.length === 0 ? (
        <>
          <p class="empty">{locale.say('desk-sources-none')}</p>
          <p>
            <a class="button" href={address}>
              {locale.say('desk-cancel')}
            </a>
          </p>
        </>
      ) : (
        <form class="sheet" method="post" action={`${address}/merger`}>
          <Mistakes form={form} />
          <input type="hidden" name="q" value={typed} />
          <p>{locale.say('desk-merge-text')}</p>
          <Choices
            form={form}
            name="into"
            type="radio"
            label={locale.say('desk-merge-into')}
            required
            stacked
            options={others.map((other) => ({
              value: other.id,
              label: `${nameOf(frame, other)} · ${locale.say('desk-source-statements', { count: other.statements })}`,
            }))}
          />
          <div class="acts">
            <button class="grave" type="submit">
              {locale.say('desk-merge-confirm')}
            </button>
            <a class="button" href={address}>
              {locale.say('desk-cancel')}
            </a>
          </div>
        </form>
      )}
    </DeskPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}
