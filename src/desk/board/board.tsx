import { type Context, Hono } from 'hono';
import { allEditions } from '../../editions/editions.ts';
import { publicationSettings } from '../../editions/publication.ts';
import { startOfDay, typedMoment } from '../../editions/wall-clock.ts';
import { may } from '../../people/rights.ts';
import { type BoardFilter, boardOf } from '../../stories/board.ts';
import { openCorrectionRequests } from '../../stories/correction-requests.ts';
import { plansOf } from '../../stories/schedule.ts';
import { staleTranslations } from '../../stories/translations.ts';
import { writers } from '../../stories/workflow.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { movedNotice } from '../articles/steps.tsx';
import type { DeskEnv } from '../frame.tsx';
import { BoardPage } from './page.tsx';

/** The board: who has what, what is due, what comes next. The first place of the desk for those who write. */
export function board(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showBoard(newsroom, c));
  return door;
}

async function showBoard(newsroom: Newsroom, c: Context<DeskEnv>) {
  const { db } = newsroom;
  const { frame, staff } = c.var;
  const [editions, { timeZone }] = await Promise.all([allEditions(db), publicationSettings(db)]);
  const now = new Date().toISOString();
  const filter: BoardFilter = {
    editionId: editions.find((edition) => edition.id === c.req.query('edition'))?.id,
    mine: c.req.query('mine') === 'yes',
    today: startOfDay(now, timeZone),
  };
  const shown = await boardOf(db, staff, filter);
  const ids = Object.values(shown).flatMap(({ cards }) => cards.map(({ id }) => id));
  const [plans, requests, stale] = await Promise.all([
    plansOf(db, ids),
    openCorrectionRequests(db, { articleIds: ids }),
    staleTranslations(db, ids),
  ]);
  const moved = await movedNotice(newsroom, frame, c.req.query('article') ?? '', c.req.query('moved'), 'board');
  return c.html(
    <BoardPage
      frame={frame}
      editions={editions}
      filter={filter}
      board={shown}
      beside={{ plans, stale, requests: Map.groupBy(requests, ({ articleId }) => articleId) }}
      people={may(staff, 'edit others’ articles') ? await writers(db) : []}
      now={now}
      typed={(iso) => typedMoment(iso, timeZone)}
      notice={moved ?? (c.req.query('done') === 'undone' ? frame.locale.say('desk-step-undone') : undefined)}
    />,
  );
}
