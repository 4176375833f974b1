import { Hono } from 'hono';
import type { Locale } from '../../../languages/locale.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { A_FEW, findEverywhere, inGroups, MANY } from './found.ts';

const LONGEST_QUESTION = 200;
const MOST_TIMES = 100;

/** Finding the way: the search over everything of the desk, as a page and for the palette. Mounted at `/desk/search`. */
export function search(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', async (c) => {
    const { frame } = c.var;
    const { locale } = frame;
    const question = (c.req.query('q') ?? '').slice(0, LONGEST_QUESTION);
    const forPalette = (c.req.header('accept') ?? '').includes('application/json');
    const found = await findEverywhere(newsroom.db, frame, question, forPalette ? A_FEW : MANY);
    if (forPalette) return c.json(found);
    return c.html(
      <DeskPage frame={frame} place="search" title={locale.say('desk-search-heading')}>
        <search>
          <form class="filter" method="get" action="/desk/search">
            <div class="field">
              <label for="field-q">{locale.say('desk-search-words')}</label>
              <input
                id="field-q"
                type="search"
                name="q"
                value={question}
                dir="auto"
                {...focusedWhen(question === '')}
              />
            </div>
            <button type="submit">{locale.say('desk-search-find')}</button>
          </form>
        </search>
        {question.trim() === '' ? <p class="empty">{locale.say('desk-search-empty')}</p> : null}
        {question.trim() !== '' && found.length === 0 ? (
          <p class="empty">{locale.say('desk-search-none', { words: question.trim() })}</p>
        ) : null}
        <div class="parts">
          {[...inGroups(found)].map(([group, things]) => (
            <section>
              <h2>{group}</h2>
              <ul class="rows">
                {things.map((thing) => (
                  <li>
                    <a href={thing.href} {...(thing.lang === undefined ? {} : { lang: thing.lang })}>
                      <bdi>{thing.title}</bdi>
                    </a>
                    {thing.detail === '' ? null : <small class="muted">{thing.detail}</small>}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </DeskPage>,
    );
  });
  return door;
}

/** “2 minutes ago” for moments that a page shows, said anew while it stays open: `/desk/times?at=…&at=…`. */
export function times(): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => c.json(saidAnew(c.var.frame.locale, c.req.queries('at') ?? [])));
  return door;
}

function saidAnew(locale: Locale, moments: readonly string[]): Record<string, string> {
  const now = new Date().toISOString();
  const known = moments.slice(0, MOST_TIMES).filter((moment) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(moment));
  const real = known.filter((moment) => !Number.isNaN(Date.parse(moment)));
  return Object.fromEntries(real.map((moment) => [moment, locale.relative(moment, now)]));
}

function focusedWhen(wanted: boolean): { autofocus?: true } {
  return wanted ? { autofocus: true } : {};
}
