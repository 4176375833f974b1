import { expect, test } from 'bun:test';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { migrate } from '../database/migrate.ts';
import { type Database, openDatabase } from '../database/open.ts';
import type { Outcome } from '../mistake.ts';
import { Forbidden } from '../people/rights.ts';
import { type ArticleText, createArticle, saveRevision } from './articles.ts';
import { articleAtDesk, articlesForDesk } from './at-the-desk.ts';
import { correctArticle, correctionsLog } from './corrections.ts';
import { publishedArticles, relatedArticles } from './lists.ts';
import { parseMarkup } from './markup.ts';
import { publishArticle, unpublishArticle } from './publication.ts';
import { articleBySlug, publishedSiblings } from './reading.ts';

function done<T>(outcome: Outcome<T> | { conflict: unknown } | undefined): T {
  if (outcome === undefined || !('done' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

function text(given: Partial<ArticleText> & { words?: string } = {}): ArticleText {
  return {
    headline: 'Water returns to the old city',
    standfirst: 'After nine days.',
    slug: '',
    body: done(parseMarkup(given.words ?? 'Taps ran again.')),
    lead: null,
    sectionId: null,
    authorIds: [],
    topicIds: [],
    ...given,
  };
}

async function tags(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('changes').select('tag').execute();
  return [...new Set(rows.map((row) => row.tag))].sort();
}

onBothDatabases('articles', ({ open, place }) => {
  test('of one headline get different addresses, also when two processes save them at the same moment', async () => {
    const where = await place();
    const [one, two] = [await openDatabase(where), await openDatabase(where)];
    await migrate(one, where.dataDir);
    const { en, lena } = await openGazette(one);
    const saved = await Promise.all(
      [one, two, one, two, one, two].map((db) => createArticle(db, lena, { editionId: en.id }, text())),
    );
    const ids = saved.map((outcome) => done(outcome).articleId);
    const slugs = await one.selectFrom('articles').select('slug').where('id', 'in', ids).execute();
    expect(new Set(slugs.map((row) => row.slug)).size).toBe(6);
    await one.close();
    await two.close();
  });

  test('is not saved longer than it can be opened again, however it was put together', async () => {
    const db = await open();
    const { en, lena } = await openGazette(db);
    expect(parseMarkup('a\\\n'.repeat(66_000))).toHaveProperty('mistakes');
    expect(parseMarkup('|'.repeat(150_000))).toHaveProperty('mistakes');
    const long = done(parseMarkup(`${'a'.repeat(999)}\n\n`.repeat(150)));
    const saved = done(await createArticle(db, lena, { editionId: en.id }, text({ body: long })));
    const twice = long.type.create(null, [...long.children, ...long.children]);
    const seen = { articleId: saved.articleId, basedOn: saved.revisionId };
    expect(await saveRevision(db, lena, seen, text({ body: twice }))).toEqual({
      mistakes: [{ field: 'body', message: 'desk-article-mistake-body-too-long', values: { limit: 200_000 } }],
    });
  });

  test('a reporter saves versions of their own draft, and readers see none of it', async () => {
    const db = await open();
    const { en, lena } = await openGazette(db);
    const first = done(await createArticle(db, lena, { editionId: en.id }, text()));
    const second = done(
      await saveRevision(
        db,
        lena,
        { articleId: first.articleId, basedOn: first.revisionId },
        text({ words: 'Taps ran.' }),
      ),
    );
    expect(second.number).toBe(2);
    expect(await articleBySlug(db, en.id, 'water-returns-to-the-old-city')).toBeUndefined();
    expect(await tags(db)).toEqual([]);
    const opened = await articleAtDesk(db, lena, first.articleId);
    expect(opened?.versions.map((version) => [version.number, version.saved_by])).toEqual([
      [2, 'Lena Haddow'],
      [1, 'Lena Haddow'],
    ]);
  });

  test('two who save at once lose nothing: the second is told what is there now', async () => {
    const db = await open();
    const { en, lena, jonas } = await openGazette(db);
    const first = done(await createArticle(db, lena, { editionId: en.id }, text()));
    const basedOn = { articleId: first.articleId, basedOn: first.revisionId };
    const [one, other] = await Promise.all([
      saveRevision(db, lena, basedOn, text({ headline: 'Lena’s headline' })),
      saveRevision(db, jonas, basedOn, text({ headline: 'Jonas’s headline' })),
    ]);
    const outcomes = [one, other];
    expect(outcomes.filter((outcome) => outcome !== undefined && 'done' in outcome)).toHaveLength(1);
    const refused = outcomes.find((outcome) => outcome !== undefined && 'conflict' in outcome);
    expect(refused).toHaveProperty('conflict.number', 2);
  });

  test('saving what is there already makes no new version', async () => {
    const db = await open();
    const { en, lena } = await openGazette(db);
    const first = done(await createArticle(db, lena, { editionId: en.id }, text()));
    const again = done(await saveRevision(db, lena, { articleId: first.articleId, basedOn: first.revisionId }, text()));
    expect(again).toEqual(first);
  });

  test('roles are checked where the rows are', async () => {
    const db = await open();
    const { en, lena, omar, tarek } = await openGazette(db);
    const { articleId, revisionId } = done(await createArticle(db, lena, { editionId: en.id }, text()));
    const seen = { articleId, revisionId };
    expect(createArticle(db, tarek, { editionId: en.id }, text())).rejects.toBeInstanceOf(Forbidden);
    expect(saveRevision(db, omar, { articleId, basedOn: revisionId }, text())).rejects.toBeInstanceOf(Forbidden);
    expect(articleAtDesk(db, omar, articleId)).rejects.toBeInstanceOf(Forbidden);
    expect(publishArticle(db, lena, seen)).rejects.toBeInstanceOf(Forbidden);
    expect(unpublishArticle(db, lena, articleId)).rejects.toBeInstanceOf(Forbidden);
    expect(correctArticle(db, lena, articleId, { kind: 'update', note: 'x' })).rejects.toBeInstanceOf(Forbidden);
    expect((await articlesForDesk(db, omar, {})).items).toEqual([]);
  });

  test('what readers would miss keeps an article from being published', async () => {
    const db = await open();
    const { en, jonas } = await openGazette(db);
    const first = done(await createArticle(db, jonas, { editionId: en.id }, text({ words: '' })));
    const outcome = await publishArticle(db, jonas, first);
    if (outcome === undefined || !('mistakes' in outcome)) throw new Error('was published');
    expect(outcome.mistakes.map((mistake) => mistake.field)).toEqual(['authors', 'section', 'body']);
  });

  test('a headline or a correction of characters that nobody sees is none', async () => {
    const db = await open();
    const { en, lena, jonas } = await openGazette(db);
    const unseen = '\u200b\u2060\u00ad';
    const untitled = done(await createArticle(db, lena, { editionId: en.id }, text({ headline: unseen })));
    expect(await publishArticle(db, jonas, untitled)).toMatchObject({ mistakes: [{ field: 'headline' }, {}, {}] });
    const note = await correctArticle(db, jonas, 'any', { kind: 'correction', note: unseen });
    expect(note).toMatchObject({ mistakes: [{ field: 'note' }] });
  });

  test('a published article stands at its slug and in its lists; withdrawn, its address says so', async () => {
    const db = await open();
    const { en, ar, jonas } = await openGazette(db);
    const whole = { sectionId: en.city, authorIds: [en.omar, en.lena], topicIds: [en.water] };
    const first = done(await createArticle(db, jonas, { editionId: en.id }, text(whole)));
    const { slug } = done(await publishArticle(db, jonas, first));
    const found = await articleBySlug(db, en.id, slug);
    if (found === undefined || !('article' in found)) throw new Error('not found');
    expect(found.article.authors.map((author) => author.name)).toEqual(['Omar Tellan', 'Lena Haddow']);
    expect(found.article.section?.name).toBe('City');
    expect(found.article.changed_at).toBeNull();
    expect(await tags(db)).toEqual(
      [
        `article:${first.articleId}`,
        `author:${en.lena}`,
        `author:${en.omar}`,
        `edition:${en.id}`,
        `section:${en.city}`,
        `story:${found.article.story_id}`,
        `topic:${en.water}`,
      ].sort(),
    );
    for (const listedIn of [{}, { sectionId: en.city }, { topicId: en.water }, { authorId: en.lena }]) {
      const page = await publishedArticles(db, { editionId: en.id, ...listedIn });
      expect([page.total, page.items[0]?.slug]).toEqual([1, slug]);
    }
    expect((await publishedArticles(db, { editionId: en.id, sectionId: en.culture })).items).toEqual([]);

    const sibling = done(
      await createArticle(
        db,
        jonas,
        { editionId: ar.id, siblingOf: first.articleId },
        text({ headline: 'الماء يعود', sectionId: ar.city, authorIds: [ar.lena] }),
      ),
    );
    done(await publishArticle(db, jonas, sibling));
    const siblings = await publishedSiblings(db, { storyId: found.article.story_id, editionId: en.id });
    expect(siblings.map((one) => [one.edition_code, one.slug])).toEqual([['ar', 'الماء-يعود']]);
    expect(await createArticle(db, jonas, { editionId: ar.id, siblingOf: first.articleId }, text())).toHaveProperty(
      'mistakes',
    );

    await unpublishArticle(db, jonas, first.articleId);
    expect(await articleBySlug(db, en.id, slug)).toEqual({ gone: { id: first.articleId } });
    expect((await publishedArticles(db, { editionId: en.id })).total).toBe(0);
    done(await publishArticle(db, jonas, first));
    expect(await articleBySlug(db, en.id, slug)).toHaveProperty('article');
  });

  test('an editor publishes only the version they saw', async () => {
    const db = await open();
    const { en, jonas } = await openGazette(db);
    const whole = { sectionId: en.city, authorIds: [en.lena] };
    const first = done(await createArticle(db, jonas, { editionId: en.id }, text(whole)));
    const basedOn = { articleId: first.articleId, basedOn: first.revisionId };
    const second = done(await saveRevision(db, jonas, basedOn, text({ ...whole, headline: 'Another' })));
    expect(await publishArticle(db, jonas, first)).toHaveProperty('conflict.number', 2);
    done(await publishArticle(db, jonas, second));
  });

  test('a public article that moves leaves its old address leading to the new one', async () => {
    const db = await open();
    const { en, jonas, lena } = await openGazette(db);
    const whole = { sectionId: en.city, authorIds: [en.lena] };
    let at = done(await createArticle(db, lena, { editionId: en.id }, text(whole)));
    const save = async (staff: typeof jonas, given: Partial<ArticleText>) => {
      const basedOn = { articleId: at.articleId, basedOn: at.revisionId };
      at = done(await saveRevision(db, staff, basedOn, text({ ...whole, ...given })));
      return (await db.selectFrom('articles').select('slug').where('id', '=', at.articleId).executeTakeFirst())?.slug;
    };
    // Not public yet: the address follows the headline, unless it was written by hand.
    expect(await save(lena, { headline: 'Water is back', slug: 'water-returns-to-the-old-city' })).toBe(
      'water-is-back',
    );
    expect(await save(lena, { headline: 'Water is back', slug: 'water' })).toBe('water');
    expect(await save(lena, { headline: 'Water, again', slug: 'water' })).toBe('water');
    done(await publishArticle(db, jonas, at));
    expect(await save(lena, { headline: 'Again', slug: 'moved-by-a-reporter' })).toBe('water');
    expect(await save(jonas, { headline: 'Again', slug: 'Water II' })).toBe('water-ii');
    expect(await articleBySlug(db, en.id, 'water')).toEqual({ movedTo: 'water-ii' });
    const other = done(await createArticle(db, lena, { editionId: en.id }, text({ slug: 'water' })));
    expect((await articleAtDesk(db, lena, other.articleId))?.article.slug).toBe('water-2');
    expect(await save(jonas, { headline: 'Again', slug: 'water' })).toBe('water');
    expect(await articleBySlug(db, en.id, 'water-ii')).toEqual({ movedTo: 'water' });
    const refused = await createArticle(db, lena, { editionId: en.id }, text({ slug: 'Policy' }));
    expect(refused).toEqual({ mistakes: [{ field: 'slug', message: 'desk-article-mistake-slug-reserved' }] });
    const named = done(await createArticle(db, lena, { editionId: en.id }, text({ headline: 'Policy' })));
    expect((await articleAtDesk(db, lena, named.articleId))?.article.slug).toBe('policy-2');
  });

  test('a correction is dated, logged and stays; a comma is no visible change', async () => {
    const db = await open();
    const { en, jonas } = await openGazette(db);
    const whole = { sectionId: en.city, authorIds: [en.lena] };
    const first = done(await createArticle(db, jonas, { editionId: en.id }, text(whole)));
    expect(await correctArticle(db, jonas, first.articleId, { kind: 'update', note: 'x' })).toBeUndefined();
    const { slug } = done(await publishArticle(db, jonas, first));
    const second = done(
      await saveRevision(
        db,
        jonas,
        { articleId: first.articleId, basedOn: first.revisionId },
        text({ ...whole, slug, words: 'Taps, ran.' }),
      ),
    );
    expect(done(await publishArticle(db, jonas, second, { visibleChange: false })).changed_at).toBeNull();
    expect(await correctArticle(db, jonas, first.articleId, { kind: 'update', note: ' \n ' })).toHaveProperty(
      'mistakes',
    );
    expect(await correctArticle(db, jonas, first.articleId, { kind: 'joke', note: 'x' })).toHaveProperty('mistakes');
    done(await correctArticle(db, jonas, first.articleId, { kind: 'correction', note: 'It was 1989.' }));
    const log = await correctionsLog(db, en.id);
    expect(log.items.map((item) => [item.kind, item.note, item.article.slug])).toEqual([
      ['correction', 'It was 1989.', slug],
    ]);
    const found = await articleBySlug(db, en.id, slug);
    expect(found).toHaveProperty('article.corrections.length', 1);
    expect(found).toHaveProperty('article.changed_at', log.items[0]?.created_at);
  });

  test('lists come in pages, at the desk and for readers, and related articles share topics', async () => {
    const db = await open();
    const { en, jonas, lena } = await openGazette(db);
    for (let count = 1; count <= 5; count++) {
      const topicIds = count === 2 ? [en.council] : [en.water];
      const given = { headline: `Story ${count}`, sectionId: en.city, authorIds: [en.lena], topicIds };
      const saved = done(await createArticle(db, count < 3 ? lena : jonas, { editionId: en.id }, text(given)));
      if (count < 5) done(await publishArticle(db, jonas, saved));
    }
    const page = await publishedArticles(db, { editionId: en.id }, { page: 2, perPage: 3 });
    expect([page.pages, page.total, page.items.map((item) => item.headline)]).toEqual([2, 4, ['Story 1']]);
    const first = await articlesForDesk(db, jonas, {}, { most: 3 });
    const rest = await articlesForDesk(db, jonas, {}, { most: 3, before: first.next });
    expect([...first.items, ...rest.items].map((item) => item.headline)).toEqual(
      [5, 4, 3, 2, 1].map((count) => `Story ${count}`),
    );
    expect(rest.next).toBeUndefined();
    expect((await articlesForDesk(db, jonas, { state: 'draft' })).items.map((item) => item.headline)).toEqual([
      'Story 5',
    ]);
    expect((await articlesForDesk(db, jonas, { mine: true })).items).toHaveLength(3);
    expect((await articlesForDesk(db, lena, {})).items).toHaveLength(2);
    const found = await articleBySlug(db, en.id, 'story-4');
    if (found === undefined || !('article' in found)) throw new Error('not found');
    expect((await relatedArticles(db, found.article, 3)).map((item) => item.headline)).toEqual([
      'Story 3',
      'Story 1',
      'Story 2',
    ]);
  });
});
