import type { EditionRow } from '../../database/tables.ts';
import { may } from '../../people/rights.ts';
import type { DeskArticle, DeskFilter, DueTime } from '../../stories/at-the-desk.ts';
import { deskStates, dueTimes } from '../../stories/at-the-desk.ts';
import type { Staleness } from '../../stories/translations.ts';
import { Choice, type FormState, Tick } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';
import { Paging } from '../paging.tsx';
import { When } from '../when.tsx';
import { writtenIn } from './form.tsx';
import { StateWords } from './page.tsx';
import { Due } from './steps.tsx';
import { StaleCount } from './translation-page.tsx';

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
export function ArticleListPage(props: ArticleListProps) {
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

type ArticleTableProps = Pick<ArticleListProps, 'frame' | 'editions' | 'items' | 'stale' | 'asked'>;

function ArticleTable({ frame, editions, items, stale, asked }: ArticleTableProps) {
  const { locale } = frame;
  const now = new Date().toISOString();
  return (
    <table class="articles">
      <thead>
        <tr>
          <th scope="col">{locale.say('desk-articles-column-headline')}</th>
          <th scope="col">{locale.say('desk-articles-state')}</th>
          <th scope="col">{locale.say('desk-assignee')}</th>
          <th scope="col">{locale.say('desk-articles-column-authors')}</th>
          <th scope="col">{locale.say('desk-articles-column-section')}</th>
          <th scope="col">{locale.say('desk-articles-column-saved')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => {
          const edition = editions.find((one) => one.id === item.edition_id);
          const written = edition === undefined ? {} : writtenIn(edition);
          return (
            <tr>
              <th scope="row">
                <a href={`/desk/articles/${item.id}`} {...written}>
                  <bdi>{item.headline === '' ? locale.say('desk-article-untitled') : item.headline}</bdi>
                </a>
                {editions.length > 1 && edition !== undefined ? (
                  <small>
                    <bdi {...written}>{edition.title}</bdi>
                  </small>
                ) : null}
              </th>
              <td>
                <StateWords locale={locale} state={item.state} />
                {item.state === 'changed' && item.stage !== 'draft' ? (
                  <>
                    {' '}
                    <StateWords locale={locale} state={item.stage} />
                  </>
                ) : null}
                <StaleLine frame={frame} stale={stale.get(item.id)} />
                <AskedLine frame={frame} count={asked.get(item.id) ?? 0} />
              </td>
              {item.at_work ? (
                <td>
                  <bdi>{item.assignee ?? locale.say('desk-assignee-nobody')}</bdi>{' '}
                  <Due locale={locale} article={item} now={now} />
                </td>
              ) : (
                <td class="nothing">–</td>
              )}
              <td>{locale.listOf(item.authors.map((name) => <bdi {...written}>{name}</bdi>))}</td>
              {item.section === null ? (
                <td class="nothing">–</td>
              ) : (
                <td>
                  <bdi {...written}>{item.section}</bdi>
                </td>
              )}
              <td class="num">
                <When locale={locale} at={item.saved_at} now={now} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function StaleLine({ frame, stale }: { frame: Frame; stale: Staleness | undefined }) {
  return stale === undefined ? null : (
    <small>
      <StaleCount frame={frame} {...stale} />
    </small>
  );
}

function AskedLine({ frame: { locale }, count }: { frame: Frame; count: number }) {
  return count === 0 ? null : (
    <small>
      <span class="state warn">{locale.say('desk-correction-asked-for', { count })}</span>
    </small>
  );
}
