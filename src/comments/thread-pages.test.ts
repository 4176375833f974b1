import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { onBothDatabases } from '../../tests/databases.ts';
import { type PublishedArticle, publishedArticle } from '../../tests/published-article.ts';
import { storedComments } from '../../tests/stored-comments.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { type Asked, firstPage, queryOf, readAsked, type Sort, sorts } from './asked.ts';
import { type Conversation, conversationOf, placeOfComment } from './conversation.ts';
import { COMMENTS_ON_PAGE } from './conversation-pages.ts';
import { MOST_RANKED, sweepRankings } from './rankings.ts';

const place = ({ id }: PublishedArticle) => ({
  articleId: id,
  address: '/en/a',
  policyAddress: '/en/policy',
  commentsClosedAt: null,
});
const idsOf = ({ entries }: Conversation) => entries.flatMap((entry) => (entry.kind === 'comment' ? [entry.id] : []));
const askedBy = (href: string | null): Asked | undefined =>
  href === null ? undefined : readAsked((word) => new URL(href, 'http://x').searchParams.get(word) ?? undefined);

/** Every page from the first to the last, as a reader goes on; `between` happens after each. */
async function walk(
  db: Database,
  article: PublishedArticle,
  sort: Sort,
  between: () => Promise<void> = async () => {},
) {
  const pages: Conversation[] = [];
  let asked: Asked | undefined = { ...firstPage, sort };
  while (asked !== undefined) {
    const page = await conversationOf(db, place(article), { asked });
    pages.push(page);
    await between();
    asked = askedBy(page.next);
  }
  return pages;
}

onBothDatabases('the pages of a conversation', ({ open }) => {
  test.each([...sorts])('hold every comment once, there and back (%s)', async (sort) => {
    const db = await open();
    const article = await publishedArticle(db);
    const rows = await storedComments(db, article.id, 330, (n) => (n % 5 < 2 ? null : n - (n % 5)));
    await db.write(async (tx) => {
      for (const [at, { id }] of rows.entries())
        if (at % 7 === 0)
          await tx
            .updateTable('comments')
            .set({ likes: at % 9 })
            .where('id', '=', id)
            .execute();
    });
    const pages = await walk(db, article, sort);
    const seen = pages.flatMap(idsOf);
    expect(pages).toHaveLength(4);
    expect(new Set(seen).size).toBe(330);
    expect(seen).toHaveLength(330);
    const roots = pages.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'comment' && entry.depth === 0 ? [entry.id] : [])),
    );
    if (sort === 'oldest') expect(roots).toEqual(roots.toSorted());
    if (sort === 'newest') expect(roots).toEqual(roots.toSorted().reverse());
    const back: string[][] = [];
    for (let asked = askedBy(pages.at(-1)?.previous ?? null); asked !== undefined; ) {
      const page = await conversationOf(db, place(article), { asked });
      back.unshift(idsOf(page));
      asked = askedBy(page.previous);
    }
    expect(back.flat()).toEqual(seen.slice(0, 300));
  });

  test('by value begin with the best-liked, and go by one order while likes come', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const rows = await storedComments(db, article.id, 250, () => null);
    const like = (at: number, likes: number) =>
      db.write((tx) =>
        tx
          .updateTable('comments')
          .set({ likes })
          .where('id', '=', rows[at]?.id ?? '')
          .execute(),
      );
    await like(200, 3);
    await like(10, 9);
    await like(120, 3);
    let at = 0;
    const pages = await walk(db, article, 'valued', async () => {
      for (let n = 0; n < 10; n++) {
        at += 7;
        await like(at % 250, 20 + n);
      }
      await storedComments(db, article.id, 3, () => null);
    });
    const seen = pages.flatMap(idsOf);
    expect(seen.slice(0, 4)).toEqual([10, 120, 200, 249].map((n) => rows[n]?.id ?? ''));
    expect(new Set(seen).size).toBe(seen.length);
    const missing = rows.filter(({ id }) => !seen.includes(id));
    expect(missing).toEqual([]);
  });

  test('by value store one order for many readers, and old orders are swept', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const rows = await storedComments(db, article.id, 150, () => null);
    const orders = () => db.selectFrom('comment_rankings').select(['id', 'ids_json']).execute();
    const asked = { ...firstPage, sort: 'valued' as const };
    const first = await conversationOf(db, place(article), { asked });
    await db.write((tx) =>
      tx
        .updateTable('comments')
        .set({ likes: 1 })
        .where('id', '=', rows[3]?.id ?? '')
        .execute(),
    );
    const second = await conversationOf(db, place(article), { asked });
    expect(await orders()).toHaveLength(1);
    expect(second.next).toBe(first.next);
    expect(second.changesAt).toHaveLength(1);
    const later = Date.now() + 25 * 60 * 60_000;
    expect(await sweepRankings(db, later)).toBe(1);
    const after = askedBy(first.next);
    // Whoever comes back the next day goes on by the order of now, which has put one of them first.
    const next = await conversationOf(db, place(article), after && { asked: after });
    expect(next.entries).toHaveLength(49);
    expect(JSON.parse((await orders())[0]?.ids_json ?? '')).toEqual([rows[3]?.id]);
    expect(MOST_RANKED).toBeGreaterThan(COMMENTS_ON_PAGE);
  });

  test('neither skip nor repeat while others post, withdraw and are decided about', async () => {
    const db = await open();
    const act = fc.record({
      what: fc.constantFrom('post', 'answer', 'hide', 'publish', 'like'),
      which: fc.nat(400),
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sorts), fc.array(act, { maxLength: 40 }), async (sort, acts) => {
        const article = await publishedArticle(db, { slug: newId() });
        const rows = await storedComments(db, article.id, 260, (n) => (n % 3 === 0 ? null : Math.floor(n / 2)));
        const touched = new Set<string>();
        const left = [...acts];
        const pages = await walk(db, article, sort, async () => {
          for (const { what, which } of left.splice(0, 15)) {
            const id = rows[which % rows.length]?.id ?? '';
            if (what === 'post') await storedComments(db, article.id, 1, () => null);
            if (what === 'answer') await storedComments(db, article.id, 1, () => which % rows.length, rows);
            const state = what === 'hide' ? 'rejected' : 'published';
            if (what === 'hide' || what === 'publish') {
              touched.add(id);
              await db.write((tx) => tx.updateTable('comments').set({ state }).where('id', '=', id).execute());
            }
            if (what === 'like')
              await db.write((tx) => tx.updateTable('comments').set({ likes: which }).where('id', '=', id).execute());
          }
        });
        const seen = pages.flatMap(idsOf);
        expect(new Set(seen).size).toBe(seen.length);
        // What was there from the beginning to the end was read.
        expect(rows.filter(({ id }) => !touched.has(id) && !seen.includes(id))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test('show a comment in the middle of a long thread with what its thread says before it', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const rows = await storedComments(db, article.id, 300, (n) => (n === 0 ? null : n - 1));
    const around = await placeOfComment(db, article.id, rows[200]?.id ?? '');
    const page = await conversationOf(db, place(article), { around });
    expect(page.here).toBe(rows[200]?.id ?? '');
    expect(idsOf(page)).toEqual(rows.slice(170, 270).map(({ id }) => id));
    expect(page.entries[0]).toMatchObject({ kind: 'continuation' });
    expect(page.entries[31]).toMatchObject({ depth: 20, answers: { evident: false } });
    const earlier = askedBy(page.previous);
    expect(idsOf(await conversationOf(db, place(article), earlier && { asked: earlier }))).toEqual(
      rows.slice(70, 170).map(({ id }) => id),
    );
    expect(await placeOfComment(db, article.id, 'nobody')).toBeUndefined();
    const other = await publishedArticle(db, { slug: 'other' });
    expect(await placeOfComment(db, other.id, rows[0]?.id ?? '')).toBeUndefined();
  });
});

test('what an address asks for is read back as it was written', () => {
  const id = fc.constant(null).map(() => newId());
  const from = fc.option(
    fc.record({ way: fc.constantFrom('after' as const, 'before' as const), place: fc.record({ root: id, id }) }),
  );
  const asked = fc.record({
    sort: fc.constantFrom(...sorts),
    show: fc.constantFrom(null, 'featured', 'answered'),
    edition: fc.constantFrom(null, 'ar', 'en-2'),
    from,
  });
  fc.assert(
    fc.property(asked, (one) => {
      const whole = { ...one, ranking: null } as Asked;
      const read = askedBy(`/en/a${queryOf(whole)}`);
      expect(read).toEqual(whole.show !== null && whole.sort === 'valued' ? undefined : whole);
    }),
  );
});

test('tampered cursors and orders ask for nothing', () => {
  const id = newId();
  const nonsense = [
    { sort: 'best' },
    { show: 'staff' },
    { after: 'x' },
    { after: `${id}.` },
    { after: `${id}.${id}.${id}` },
    { after: id.toUpperCase() },
    { after: id, before: id },
    { after: "' or 1=1 --" },
    { ranking: id },
    { sort: 'valued', ranking: id },
    { sort: 'valued', after: id, ranking: 'newest' },
    { sort: 'valued', show: 'featured' },
  ];
  for (const query of nonsense) expect(readAsked((word) => (query as Record<string, string>)[word])).toBeUndefined();
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('sort', 'show', 'after', 'before', 'ranking'), fc.string()), (query) => {
      const read = readAsked((word) => query[word]);
      if (read !== undefined) expect(readAsked((word) => query[word])).toEqual(read);
    }),
  );
});
