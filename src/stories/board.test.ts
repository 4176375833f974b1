import { expect, test } from 'bun:test';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { done, setAsideDoubts, written } from '../../tests/reading.ts';
import type { Database } from '../database/open.ts';
import { Forbidden, type Staff } from '../people/rights.ts';
import { createArticle } from './articles.ts';
import { articlesForDesk, type DeskFilter } from './at-the-desk.ts';
import { type BoardFilter, boardOf, columns } from './board.ts';
import { articleWithDraft, publishArticle } from './publication.ts';
import { schedulePublication } from './schedule.ts';
import { assign, type Step, takeStep } from './workflow.ts';

const day = 24 * 3_600_000;
const away = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

onBothDatabases('the board and the list', ({ open }) => {
  async function newsroom() {
    const db = await open();
    const gazette = await openGazette(db);
    const begin = async (headline: string, by: Staff = gazette.lena, edition: 'en' | 'ar' = 'en') => {
      const at = gazette[edition];
      const text = written({ headline, sectionId: at.city, authorIds: [at.lena] });
      return done(await createArticle(db, by, { editionId: at.id }, text));
    };
    const seen = async (articleId: string) => {
      const article = (await articleWithDraft(db, articleId))?.article;
      return { articleId, stage: article?.stage ?? '', assignee: article?.assignee_id ?? '' };
    };
    const step = async (by: Staff, name: Step, articleId: string) =>
      done(await takeStep(db, by, name, await seen(articleId), ''));
    const hand = async (to: Staff | null, dueAt: string | null, articleId: string) =>
      done(await assign(db, gazette.jonas, await seen(articleId), { assigneeId: to?.id ?? null, dueAt }));
    return { db, gazette, begin, step, hand };
  }
  const shown = async (db: Database, staff: Staff, filter: Partial<BoardFilter> = {}, most?: number) => {
    const board = await boardOf(db, staff, { today: away(-day), ...filter }, most);
    return Object.fromEntries(
      columns
        .map((column) => [column, board[column].cards.map(({ headline }) => headline)] as const)
        .filter(([, cards]) => cards.length > 0),
    );
  };
  const list = async (db: Database, staff: Staff, filter: DeskFilter) =>
    (await articlesForDesk(db, staff, filter)).items.map(({ headline }) => headline);

  test('stands each article in the column of its stage, its plan or its publication, and a reporter’s own for a reporter', async () => {
    const { db, gazette, begin, step } = await newsroom();
    const { lena, jonas, tarek } = gazette;
    const plans: string[] = [];
    for (const [headline, name] of [
      ['Draft of Lena', undefined],
      ['Sent by Lena', 'submission'],
      ['Ready of Jonas', 'readiness'],
      ['Planned by Jonas', 'readiness'],
      ['Public by Jonas', 'readiness'],
    ] as const) {
      const saved = await begin(headline, headline.endsWith('Lena') ? lena : jonas);
      if (name !== undefined) await step(name === 'submission' ? lena : jonas, name, saved.articleId);
      await setAsideDoubts(db, jonas, saved.articleId);
      const later = { publishAt: away(day), visibleChange: true };
      if (headline.startsWith('Planned'))
        plans.push(done(await schedulePublication(db, jonas, saved, later)).publishAt);
      if (headline.startsWith('Public')) done(await publishArticle(db, jonas, saved));
    }
    await begin('مسودة', jonas, 'ar');
    expect(await shown(db, jonas)).toEqual({
      draft: ['مسودة', 'Draft of Lena'],
      submitted: ['Sent by Lena'],
      ready: ['Ready of Jonas'],
      scheduled: ['Planned by Jonas'],
      published: ['Public by Jonas'],
    });
    expect(await shown(db, lena)).toEqual({ draft: ['Draft of Lena'], submitted: ['Sent by Lena'] });
    expect(await shown(db, jonas, { editionId: gazette.ar.id })).toEqual({ draft: ['مسودة'] });
    expect(await shown(db, jonas, { mine: true, editionId: gazette.en.id })).toEqual({
      ready: ['Ready of Jonas'],
      scheduled: ['Planned by Jonas'],
      published: ['Public by Jonas'],
    });
    expect(await shown(db, jonas, { today: away(day) })).not.toHaveProperty('published');
    expect(boardOf(db, tarek, { today: away(-day) })).rejects.toBeInstanceOf(Forbidden);
    expect(plans).toHaveLength(1);
  });

  test('puts first what one has, then what is due soonest, then what changed last, and says when there is more', async () => {
    const { db, gazette, begin, hand } = await newsroom();
    const { jonas, lena, omar } = gazette;
    for (const [headline, to, dueAt] of [
      ['old', lena, null],
      ['due later', lena, away(2 * day)],
      ['new', omar, null],
      ['late', null, away(-day)],
      ['mine', jonas, null],
    ] as const) {
      await hand(to, dueAt, (await begin(headline)).articleId);
    }
    expect(await shown(db, jonas)).toEqual({ draft: ['mine', 'late', 'due later', 'new', 'old'] });
    const { draft } = await boardOf(db, jonas, { today: away(-day) }, 2);
    expect(draft).toMatchObject({ more: true, cards: [{ headline: 'mine' }, { headline: 'late' }] });
    // What one began stays in sight when somebody else has it.
    expect(await shown(db, omar)).toEqual({ draft: ['new'] });
    expect((await shown(db, lena)).draft).toHaveLength(5);
  });

  test('the list finds by state, edition, holder and time, page after page, one’s own once and not twice', async () => {
    const { db, gazette, begin, step, hand } = await newsroom();
    const { jonas, lena, omar } = gazette;
    const ids: string[] = [];
    for (let number = 0; number < 7; number++) ids.push((await begin(`n${number}`)).articleId);
    await begin('عربي', lena, 'ar');
    await begin('of Omar', omar);
    await hand(omar, away(-day), ids[1] ?? '');
    await step(lena, 'submission', ids[2] ?? '');
    expect(await list(db, lena, {})).toEqual(['عربي', 'n6', 'n5', 'n4', 'n3', 'n2', 'n1', 'n0']);
    expect(await list(db, omar, {})).toEqual(['of Omar', 'n1']);
    expect(await list(db, lena, { editionId: gazette.ar.id })).toEqual(['عربي']);
    expect(await list(db, jonas, { editionId: gazette.ar.id })).toEqual(['عربي']);
    expect(await list(db, jonas, { state: 'submitted' })).toEqual(['n2']);
    expect(await list(db, lena, { state: 'submitted', editionId: gazette.en.id })).toEqual(['n2']);
    expect(await list(db, omar, { state: 'submitted' })).toEqual([]);
    expect(await list(db, jonas, { assigneeId: omar.id })).toEqual(['of Omar', 'n1']);
    expect(await list(db, jonas, { dueBefore: away(0) })).toEqual(['n1']);
    const all: string[] = [];
    let before: string | undefined;
    do {
      const page = await articlesForDesk(db, lena, {}, { before, most: 3 });
      all.push(...page.items.map(({ headline }) => headline));
      before = page.next;
    } while (before !== undefined);
    expect(all).toEqual(await list(db, lena, {}));
  });

  test('the list tells what is public, changed since and withdrawn apart', async () => {
    const { db, gazette, begin } = await newsroom();
    const { jonas } = gazette;
    for (const headline of ['public', 'changed', 'withdrawn']) {
      const saved = await begin(headline, jonas);
      await setAsideDoubts(db, jonas, saved.articleId);
      done(await publishArticle(db, jonas, saved));
      await db.write(async (tx) => {
        const article = tx.updateTable('articles').where('id', '=', saved.articleId);
        if (headline === 'withdrawn') await article.set({ state: 'unpublished' }).execute();
        if (headline === 'changed') await article.set({ stage: 'draft', published_revision_id: null }).execute();
      });
    }
    for (const staff of [jonas, gazette.sara]) {
      for (const editionId of [undefined, gazette.en.id]) {
        expect(await list(db, staff, { state: 'published', editionId })).toEqual(['public']);
        expect(await list(db, staff, { state: 'changed', editionId })).toEqual(['changed']);
        expect(await list(db, staff, { state: 'unpublished', editionId })).toEqual(['withdrawn']);
      }
    }
  });
});
