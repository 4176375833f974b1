import type { Child } from 'hono/jsx';
import type { EditionRow } from '../../database/tables.ts';
import { may } from '../../people/rights.ts';
import { type BoardCard, type BoardColumn, type BoardFilter, type Column, columns } from '../../stories/board.ts';
import type { CorrectionRequest } from '../../stories/correction-requests.ts';
import { embargoOn } from '../../stories/embargo.ts';
import type { ShownPlan } from '../../stories/schedule.ts';
import type { Staleness } from '../../stories/translations.ts';
import { writtenIn } from '../articles/form.tsx';
import { StateWords } from '../articles/page.tsx';
import { Due } from '../articles/steps.tsx';
import { StaleCount } from '../articles/translation-page.tsx';
import { Choice, type FormState, Tick } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';
import { When } from '../when.tsx';
import { MoveCard } from './move.tsx';

/** What every part of the board needs to know. */
export interface BoardProps {
  frame: Frame;
  editions: readonly EditionRow[];
  filter: BoardFilter;
  board: Record<Column, BoardColumn>;
  /** What else there is to say of the articles on it, each by its id. */
  beside: {
    plans: ReadonlyMap<string, ShownPlan>;
    stale: ReadonlyMap<string, Staleness>;
    requests: ReadonlyMap<string, readonly CorrectionRequest[]>;
  };
  /** Whom an article can be handed to; nobody for those who may not. */
  people: readonly { id: string; name: string }[];
  now: string;
  /** A moment as the fields of date and time hold it. */
  typed(iso: string): { date: string; time: string };
  notice: Child | undefined;
}

/** The board as a page: a list a column, beside each other where there is room. */
export function BoardPage(props: BoardProps) {
  const { frame, editions, filter, board, notice } = props;
  const { locale, staff } = frame;
  const form: FormState = {
    locale,
    mistakes: [],
    values: { edition: filter.editionId ?? '', mine: filter.mine ? 'yes' : '' },
  };
  return (
    <DeskPage
      frame={frame}
      place="board"
      title={locale.say('desk-board-heading')}
      actions={
        <>
          <a class="button" href="/desk/articles">
            {locale.say('desk-board-open-list')}
          </a>
          <a class="button go" href="/desk/articles/new">
            {locale.say('desk-articles-new')}
          </a>
        </>
      }
    >
      {notice === undefined ? null : (
        <div class="notice" role="status">
          {notice}
        </div>
      )}
      <form class="filter" method="get" action="/desk/board">
        <Choice
          form={form}
          name="edition"
          label={locale.say('desk-articles-edition')}
          options={[
            { value: '', label: locale.say('desk-articles-edition-all') },
            ...editions.map((edition) => ({ value: edition.id, label: edition.title, ...writtenIn(edition) })),
          ]}
        />
        {may(staff, 'edit others’ articles') ? (
          <Tick form={form} name="mine" label={locale.say('desk-articles-mine')} />
        ) : null}
        <button type="submit">{locale.say('desk-articles-show')}</button>
      </form>
      <div class="board">
        {columns.map((column) => (
          <BoardList {...props} column={column} list={board[column]} />
        ))}
      </div>
    </DeskPage>
  );
}

function BoardList(props: BoardProps & { column: Column; list: BoardColumn }) {
  const { frame, filter, column, list } = props;
  const { locale } = frame;
  const id = `column-${column}`;
  const query = new URLSearchParams({
    ...(column === 'scheduled' ? {} : { state: column }),
    ...(filter.editionId === undefined ? {} : { edition: filter.editionId }),
    ...(filter.mine ? { mine: 'yes' } : {}),
  });
  return (
    <section class={column} aria-labelledby={id}>
      <h2 id={id}>
        {locale.say('desk-board-column', { column })}{' '}
        {list.cards.length === 0 || list.more ? null : <span class="num">{locale.number(list.cards.length)}</span>}
      </h2>
      {list.cards.length === 0 ? (
        <p class="muted">{locale.say('desk-board-empty', { column })}</p>
      ) : (
        <ul>
          {list.cards.map((card) => (
            <Card {...props} card={card} />
          ))}
        </ul>
      )}
      {list.more ? (
        <p>
          <a href={`/desk/articles?${query}`}>{locale.say('desk-board-all')}</a>
        </p>
      ) : null}
    </section>
  );
}

function Card(props: BoardProps & { column: Column; card: BoardCard }) {
  const { frame, editions, column, card, now } = props;
  const { locale, staff } = frame;
  const edition = editions.find((one) => one.id === card.edition_id);
  const written = edition === undefined ? {} : writtenIn(edition);
  const waits = column !== 'published' && column !== 'scheduled';
  const mine = card.assignee_id === staff.id;
  // Nobody has to have what is done.
  const holder = card.assignee ?? (waits ? locale.say('desk-assignee-nobody') : undefined);
  return (
    <li id={`article-${card.id}`} class={mine ? 'card mine' : 'card'}>
      <h3>
        <a href={`/desk/articles/${card.id}`}>
          <bdi {...written}>{card.headline === '' ? locale.say('desk-article-untitled') : card.headline}</bdi>
        </a>
      </h3>
      <p class="muted">
        {holder === undefined ? null : (
          <>
            <bdi class={mine ? 'me' : ''}>{holder}</bdi>
            {' · '}
          </>
        )}
        {editions.length > 1 && edition !== undefined ? (
          <>
            <bdi {...written}>{edition.title}</bdi>
            {' · '}
          </>
        ) : null}
        <When locale={locale} at={card.at} now={now} />
      </p>
      {waits && card.state === 'changed' ? <StateWords locale={locale} state={card.state} /> : null}
      {waits ? <Due locale={locale} article={card} now={now} /> : null}
      <Waiting {...props} />
      {card.openNotes > 0 ? (
        <p>
          <a href={`/desk/articles/${card.id}#notes`}>
            {locale.say('desk-board-open-notes', { count: card.openNotes })}
          </a>
        </p>
      ) : null}
      {waits ? <MoveCard {...props} /> : null}
    </li>
  );
}

/** What keeps an article from going on, or asks for somebody: a plan that failed, an embargo, corrections, a stale translation. */
function Waiting({ frame, beside, card, now }: BoardProps & { card: BoardCard }) {
  const { locale } = frame;
  const address = `/desk/articles/${card.id}`;
  const plan = beside.plans.get(card.id);
  const stale = beside.stale.get(card.id);
  const asked = beside.requests.get(card.id)?.length ?? 0;
  const embargo = embargoOn(card, now);
  return (
    <>
      {plan === undefined || plan.failedAt === null ? null : (
        <div>
          <small class="state bad">
            {locale.say('desk-schedule-failed', { date: locale.date(plan.publishAt, 'day-time') })}
          </small>
          {plan.failures.map((one) => (
            <small>{locale.tell(one)}</small>
          ))}
        </div>
      )}
      {embargo === undefined ? null : (
        <small class="state warn">{locale.say('desk-embargo-holds', { date: locale.date(embargo, 'day-time') })}</small>
      )}
      {asked === 0 ? null : (
        <p>
          <a href={`${address}#corrections`}>{locale.say('desk-check-corrections', { count: asked })}</a>
        </p>
      )}
      {stale === undefined ? null : (
        <p>
          <a href={`${address}/translation`}>
            <StaleCount frame={frame} count={stale.count} since={stale.since} />
          </a>
        </p>
      )}
    </>
  );
}
