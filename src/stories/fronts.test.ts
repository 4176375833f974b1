import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { type Gazette, openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import type { Database } from '../database/open.ts';
import { Forbidden } from '../people/rights.ts';
import { arrangeFront, withdrawArrangement } from './arrange-fronts.ts';
import { createArticle } from './articles.ts';
import { frontMoved, frontMoves, heldAt, MOST_BY_HAND } from './front-order.ts';
import { arrangementInForce, arrangementsOf, MOST_TO_COME } from './fronts.ts';
import { publishedArticles } from './lists.ts';
import { parseMarkup } from './markup.ts';
import { publishArticle, unpublishArticle } from './publication.ts';

/** Publishes articles in the English edition, the last one newest; gives their ids, newest first. */
async function published(db: Database, gazette: Gazette, headlines: readonly string[], section = gazette.en.city) {
  const ids: string[] = [];
  for (const headline of headlines) {
    const body = parseMarkup('The river rose again overnight.', new Set());
    if ('mistakes' in body) throw new Error('no body');
    const text = {
      headline,
      standfirst: 'What the river did.',
      slug: '',
      body: body.done,
      lead: null,
      sectionId: section,
      authorIds: [gazette.en.lena],
      topicIds: [],
    };
    const saved = await createArticle(db, gazette.sara, { editionId: gazette.en.id }, text);
    if ('mistakes' in saved) throw new Error(JSON.stringify(saved.mistakes));
    const done = await publishArticle(db, gazette.sara, saved.done);
    if (done === undefined || !('done' in done)) throw new Error(JSON.stringify(done));
    ids.unshift(saved.done.articleId);
    await Bun.sleep(2);
  }
  return ids;
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

onBothDatabases('a front', ({ open }) => {
  async function gazetteWith(count: number) {
    const db = await open();
    const gazette = await openGazette(db);
    const headlines = Array.from({ length: count }, (_, place) => `Day ${place} on the river`);
    const ids = await published(db, gazette, headlines);
    const place = { editionId: gazette.en.id, sectionId: null };
    const shown = async (perPage = 20, page = 1) => {
      const { articleIds } = await arrangementInForce(db, place);
      const list = await publishedArticles(db, { editionId: gazette.en.id }, { perPage, page, first: articleIds });
      return list.items.map(({ id }) => id);
    };
    const arrange = async (articleIds: readonly string[], from?: string) => {
      const { id } = await arrangementInForce(db, place);
      const made = await arrangeFront(db, gazette.jonas, gazette.en.id, { articleIds, basedOn: id, from });
      if (made === undefined || !('done' in made)) throw new Error(JSON.stringify(made));
      return made.done;
    };
    return { db, gazette, ids, place, shown, arrange };
  }

  test('that nobody arranged stands by time, and one that was stands by hand first', async () => {
    const { ids, shown, arrange } = await gazetteWith(5);
    const [newest = '', second = '', , , oldest = ''] = ids;
    expect(await shown()).toEqual(ids);
    await arrange([oldest, second]);
    expect(await shown()).toEqual([oldest, second, newest, ids[2] ?? '', ids[3] ?? '']);
  });

  test('goes on over its pages without repeating or losing an article', async () => {
    const { ids, shown, arrange } = await gazetteWith(7);
    await arrange([ids[6] ?? '', ids[3] ?? '', ids[4] ?? '']);
    const pages = [...(await shown(2, 1)), ...(await shown(2, 2)), ...(await shown(2, 3)), ...(await shown(2, 4))];
    expect(pages).toEqual([ids[6], ids[3], ids[4], ids[0], ids[1], ids[2], ids[5]] as string[]);
  });

  test('loses an article that is taken down by itself, and shows one held beforehand once it is public', async () => {
    const { db, gazette, ids, shown, arrange } = await gazetteWith(3);
    const [newest = '', middle = '', oldest = ''] = ids;
    await arrange([oldest, middle]);
    await unpublishArticle(db, gazette.jonas, oldest);
    expect(await shown()).toEqual([middle, newest]);
    const article = await db.selectFrom('articles').selectAll().where('id', '=', oldest).executeTakeFirstOrThrow();
    await publishArticle(db, gazette.jonas, { articleId: oldest, revisionId: article.draft_revision_id });
    expect(await shown()).toEqual([oldest, middle, newest]);
  });

  test('comes into force at its time, and says until then when it will', async () => {
    const { db, ids, place, shown, arrange } = await gazetteWith(3);
    const from = inMinutes(30);
    await arrange([ids[2] ?? ''], from);
    expect(await shown()).toEqual(ids);
    expect((await arrangementInForce(db, place)).changesAt).toBe(from);
    const then = await arrangementInForce(db, place, inMinutes(31));
    expect(then.articleIds).toEqual([ids[2] ?? '']);
    expect(then.changesAt).toBeUndefined();
  });

  test('shows the next of several that are to come, and takes no more than it can read at once', async () => {
    const { db, gazette, ids, place, arrange } = await gazetteWith(1);
    await arrange([ids[0] ?? '']);
    for (let minute = MOST_TO_COME; minute > 0; minute--) await arrange([ids[0] ?? ''], inMinutes(minute * 10));
    const { changesAt, id, articleIds } = await arrangementInForce(db, place);
    expect(Date.parse(changesAt ?? '')).toBeLessThan(Date.parse(inMinutes(11)));
    expect(articleIds).toEqual(ids);
    const more = { articleIds: ids, basedOn: id, from: inMinutes(500) };
    expect(await arrangeFront(db, gazette.jonas, gazette.en.id, more)).toMatchObject({
      mistakes: [{ message: 'desk-front-mistake-too-many-times' }],
    });
  });

  test('is undone: what held before holds again, and what was to come never does', async () => {
    const { db, gazette, ids, place, shown, arrange } = await gazetteWith(3);
    const [newest = '', middle = '', oldest = ''] = ids;
    await arrange([oldest]);
    const second = await arrange([middle]);
    expect(await withdrawArrangement(db, gazette.jonas, second.id)).toEqual({
      frontId: gazette.en.id,
      was: 'in-force',
    });
    expect(await shown()).toEqual([oldest, newest, middle]);
    expect(await withdrawArrangement(db, gazette.jonas, second.id)).toBeUndefined();
    const later = await arrange([newest], inMinutes(5));
    expect((await withdrawArrangement(db, gazette.jonas, later.id))?.was).toBe('to-come');
    expect((await arrangementInForce(db, place)).changesAt).toBeUndefined();
    expect((await arrangementsOf(db, place)).map(({ state }) => state)).toEqual(['in-force', 'past', 'past']);
  });

  test('is not overwritten unseen when two editors arrange it', async () => {
    const { db, gazette, ids, shown, arrange } = await gazetteWith(2);
    await arrange([ids[1] ?? '']);
    const late = await arrangeFront(db, gazette.sara, gazette.en.id, { articleIds: [], basedOn: null });
    expect(late).toMatchObject({ conflict: { articleIds: [ids[1] ?? ''] } });
    expect(await shown()).toEqual(ids.toReversed());
  });

  test('takes no article of another edition, nothing made up, no time that is over and not too many', async () => {
    const { db, gazette, ids, place } = await gazetteWith(1);
    const wanted = (articleIds: readonly string[], from?: string) =>
      arrangeFront(db, gazette.jonas, gazette.ar.id, { articleIds, basedOn: null, from });
    expect(await wanted(ids)).toHaveProperty('mistakes');
    expect(await wanted(['nobody'])).toHaveProperty('mistakes');
    expect(await wanted([], '2020-01-01T00:00:00.000Z')).toHaveProperty('mistakes');
    const many = Array.from({ length: MOST_BY_HAND + 1 }, (_, place) => `article ${place}`);
    expect(await wanted(many)).toMatchObject({ mistakes: [{ message: 'desk-front-mistake-too-many' }] });
    expect(await arrangeFront(db, gazette.jonas, 'nowhere', { articleIds: [], basedOn: null })).toBeUndefined();
    expect((await arrangementInForce(db, place)).id).toBeNull();
  });

  test('is arranged by editors, not by reporters and moderators', async () => {
    const { db, gazette } = await gazetteWith(0);
    for (const staff of [gazette.lena, gazette.tarek]) {
      const wanted = { articleIds: [], basedOn: null };
      expect(arrangeFront(db, staff, gazette.en.id, wanted)).rejects.toBeInstanceOf(Forbidden);
      expect(withdrawArrangement(db, staff, 'any')).rejects.toBeInstanceOf(Forbidden);
    }
  });

  test('of a section holds only what stands in the section, and changes the front page with it', async () => {
    const { db, gazette, ids } = await gazetteWith(2);
    const [culture = ''] = await published(db, gazette, ['A concert by the river'], gazette.en.culture);
    const wanted = { articleIds: [culture, ids[1] ?? ''], basedOn: null };
    await arrangeFront(db, gazette.jonas, gazette.en.city, wanted);
    const listed = { editionId: gazette.en.id, sectionId: gazette.en.city };
    const { articleIds } = await arrangementInForce(db, { editionId: gazette.en.id, sectionId: gazette.en.city });
    const { items, total } = await publishedArticles(db, listed, { first: articleIds });
    expect(items.map(({ id }) => id)).toEqual([ids[1] ?? '', ids[0] ?? '']);
    expect(total).toBe(2);
    const tags = await db.selectFrom('changes').select('tag').orderBy('id', 'desc').limit(2).execute();
    expect(tags.map(({ tag }) => tag).sort()).toEqual([`edition:${gazette.en.id}`, `section:${gazette.en.city}`]);
  });

  test('never shows an article twice or one that is not public, and keeps the order by hand, whatever was arranged', async () => {
    const { db, gazette, ids, place, shown, arrange } = await gazetteWith(6);
    const gone = ids.slice(4);
    for (const id of gone) await unpublishArticle(db, gazette.jonas, id);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...ids), { maxLength: 9 }), async (wanted) => {
        await arrange(wanted);
        const seen = await shown(3, 1).then(async (first) => [...first, ...(await shown(3, 2))]);
        expect(seen.toSorted()).toEqual(ids.slice(0, 4).toSorted());
        const byHand = [...new Set(wanted)].filter((id) => !gone.includes(id));
        expect(seen.slice(0, byHand.length)).toEqual(byHand);
        expect(seen.slice(byHand.length)).toEqual(ids.filter((id) => !gone.includes(id) && !byHand.includes(id)));
        expect((await arrangementInForce(db, place)).articleIds).toEqual([...new Set(wanted)]);
      }),
      { numRuns: 15 },
    );
  });
});

test('a step keeps every other article where it was seen, holds nothing twice and never more than a page', () => {
  const front = fc
    .uniqueArray(fc.nat(60), { minLength: 1, maxLength: 40 })
    .chain((ids) =>
      fc.record({ ids: fc.constant(ids.map(String)), byHand: fc.nat(Math.min(ids.length, MOST_BY_HAND)) }),
    );
  fc.assert(
    fc.property(front, fc.nat(70), fc.nat(60), fc.constantFrom(...frontMoves), ({ ids, byHand }, place, id, move) => {
      const order = { articleIds: ids, byHand };
      for (const held of [heldAt(order, String(id), place), frontMoved(order, String(id), move)]) {
        expect(new Set(held).size).toBe(held.length);
        expect(held.length).toBeLessThanOrEqual(MOST_BY_HAND);
        const others = held.filter((one) => one !== String(id));
        expect(others).toEqual(ids.filter((one) => others.includes(one)));
        const before = ids.slice(0, byHand).filter((one) => one !== String(id));
        expect(before.slice(0, MOST_BY_HAND - 1).every((one) => held.includes(one))).toBe(true);
      }
    }),
  );
});
