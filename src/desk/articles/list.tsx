import { type Context, Hono } from 'hono';
import type { EditionRow } from '../../database/tables.ts';
import { allEditions } from '../../editions/editions.ts';
import { publicationSettings } from '../../editions/publication.ts';
import { startOfDay } from '../../editions/wall-clock.ts';
import { may } from '../../people/rights.ts';
import {
  articlesForDesk,
  type DeskArticle,
  type DeskFilter,
  type DueTime,
  deskStates,
  dueTimes,
} from '../../stories/at-the-desk.ts';
import { openCorrectionRequests } from '../../stories/correction-requests.ts';
import { type Staleness, staleTranslations } from '../../stories/translations.ts';
import { writers } from '../../stories/workflow.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choice, type FormState, Tick } from '../fields.tsx';
import { type DeskEnv, DeskPage, doneNotice, type Frame } from '../frame.tsx';
import { Paging } from '../paging.tsx';
import { ArticleTable } from './article-table.tsx';
import { writtenIn } from './form.tsx';

/** The list of the desk's articles, narrowed by what its address asks for. */
export function listing(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showList(newsroom, c));
  return door;
}

async function showList({ db }: Newsroom, c: Context<DeskEnv>) {
  const { frame, staff } = c.var;
  const editions = await allEditions(db);
  const people = may(staff, 'edit others’ articles') ? await writers(db) : [];
  const due = dueTimes.find((one) => one === c.req.query('due'));
  const filter: DeskFilter = {
    editionId: editions.find((edition) => edition.id === c.req.query('edition'))?.id,
    state: deskStates.find((state) => state === c.req.query('state')),
    mine: c.req.query('mine') === 'yes',
    assigneeId: people.find(({ id }) => id === c.req.query('assignee'))?.id,
    dueBefore: due === undefined ? undefined : dueEnd(due, (await publicationSettings(db)).timeZone),
  };
  const { items, next } = await articlesForDesk(db, staff, filter, { before: c.req.query('before') });
  const articleIds = items.map(({ id }) => id);
  const stale = await staleTranslations(db, articleIds);
  const asked = new Map<string, number>();
  for (const { articleId } of await openCorrectionRequests(db, { articleIds })) {
    asked.set(articleId, (asked.get(articleId) ?? 0) + 1);
  }
  const query = new URLSearchParams({
    ...(filter.editionId === undefined ? {} : { edition: filter.editionId }),
    ...(filter.state === undefined ? {} : { state: filter.state }),
    ...(filter.mine ? { mine: 'yes' } : {}),
    ...(filter.assigneeId === undefined ? {} : { assignee: filter.assigneeId }),
    ...(due === undefined ? {} : { due }),
    ...(next === undefined ? {} : { before: next }),
  });
  const older = next === undefined ? undefined : `/desk/articles?${query}`;
  return c.html(
    <ArticleListPage
      frame={frame}
      editions={editions}
      people={people}
      filter={filter}
      due={due}
      items={items}
      stale={stale}
      asked={asked}
      older={older}
      notice={doneNotice(c.req, { removed: frame.locale.say('desk-removal-done') })}
    />,
  );
}

/** Until when what is looked for is due: now, the end of today, or a week from now. */
function dueEnd(due: DueTime, timeZone: string): string {
  const now = new Date();
  if (due === 'late') return now.toISOString();
  const day = 24 * 60 * 60_000;
  if (due === 'week') return new Date(now.getTime() + 7 * day).toISOString();
  // From any hour of today 26 hours after its beginning are tomorrow, also when clocks change.
  const began = Date.parse(startOfDay(now.toISOString(), timeZone));
  return startOfDay(new Date(began + 26 * 60 * 60_000).toISOString(), timeZone);
}

interface ArticleListProps {
  frame: Frame;
  editions: readonly EditionRow[];
  /** Whom articles can be looked for by; nobody for those who see their own only. */
  people: readonly { id: string; name: string }[];
  filter: DeskFilter;
  due: DueTime | undefined;
  items: readonly DeskArticle[];
  /** Translations among them that are behind their original, by id. */
  stale: ReadonlyMap<string, Staleness>;
  /** How many corrections of their siblings wait for an answer, by id. */
  asked: ReadonlyMap<string, number>;
  /** The address of the next page. */
  older: string | undefined;
  notice?: string | undefined;
}

/** The articles of the newsroom, the one saved last at the top. */
function ArticleListPage(props: ArticleListProps) {
  const { frame, editions, people, filter, due, items, stale, asked, older, notice } = props;
  const { locale, staff } = frame;
  const isFiltered =
    filter.editionId !== undefined ||
    filter.state !== undefined ||
    filter.mine === true ||
    filter.assigneeId !== undefined ||
    due !== undefined;
  const form: FormState = {
    locale,
    mistakes: [],
    values: {
      edition: filter.editionId ?? '',
      state: filter.state ?? '',
      mine: filter.mine ? 'yes' : '',
      assignee: filter.assigneeId ?? '',
      due: due ?? '',
    },
  };
  return (
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-articles-heading')}
      notice={notice}
      actions={
        may(staff, 'write articles') ? (
          <a class="button go" href="/desk/articles/new">
            {locale.say('desk-articles-new')}
          </a>
        ) : undefined
      }
    >
      <form class="filter" method="get" action="/desk/articles">
        <Choice
          form={form}
          name="edition"
          label={locale.say('desk-articles-edition')}
          options={[
            { value: '', label: locale.say('desk-articles-edition-all') },
            ...editions.map((edition) => ({ value: edition.id, label: edition.title, ...writtenIn(edition) })),
          ]}
        />
        <Choice
          form={form}
          name="state"
          label={locale.say('desk-articles-state')}
          options={[
            { value: '', label: locale.say('desk-articles-state-all') },
            ...deskStates.map((state) => ({ value: state, label: locale.say('desk-article-state', { state }) })),
          ]}
        />
        <Choice
          form={form}
          name="due"
          label={locale.say('desk-due')}
          options={[
            { value: '', label: locale.say('desk-due-filter', { due: 'any' }) },
            ...dueTimes.map((one) => ({ value: one, label: locale.say('desk-due-filter', { due: one }) })),
          ]}
        />
        {people.length === 0 ? null : (
          <Choice
            form={form}
            name="assignee"
            label={locale.say('desk-assignee')}
            options={[
              { value: '', label: locale.say('desk-assignee-all') },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        {may(staff, 'edit others’ articles') ? (
          <Tick form={form} name="mine" label={locale.say('desk-articles-mine')} />
        ) : null}
        <button type="submit">{locale.say('desk-articles-show')}</button>
      </form>
      {items.length === 0 ? (
        <p class="empty">{locale.say(isFiltered ? 'desk-articles-none' : 'desk-articles-empty')}</p>
      ) : (
        <ArticleTable frame={frame} editions={editions} items={items} stale={stale} asked={asked} />
      )}
      <Paging locale={locale} older={older} />
    </DeskPage>
  );
}
