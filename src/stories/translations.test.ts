import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import type { Outcome } from '../mistake.ts';
import { Forbidden } from '../people/rights.ts';
import { type ArticleText, createArticle, saveRevision, textOf } from './articles.ts';
import { articleAtDesk } from './at-the-desk.ts';
import { documentSchema } from './document.ts';
import { parseMarkup } from './markup.ts';
import { publishArticle, unpublishArticle } from './publication.ts';
import { skeletonOf } from './skeleton.ts';
import { translationPairs } from './translation-pairs.ts';
import { beginTranslation, followOriginal, staleTranslations, takeIn, translationOf } from './translations.ts';

const { nodes } = documentSchema;

function done<T>(outcome: Outcome<T> | { conflict: unknown } | undefined): T {
  if (outcome === undefined || !('done' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

const body = (words: string) => done(parseMarkup(words));

const story = `The pumps stand in the old town since the spring.

## What failed

The river rose by 40 centimetres on Sunday, and the station at the bridge lost its power.

- Pump one
- Pump two

Repairs take nine days, the council says.`;

const arabic = `تقف المضخات في المدينة القديمة منذ الربيع.

## ما الذي تعطل

ارتفع النهر 40 سنتيمترا يوم الأحد، وفقدت المحطة عند الجسر كهرباءها.

- المضخة الأولى
- المضخة الثانية

يستغرق الإصلاح تسعة أيام، كما يقول المجلس.`;

onBothDatabases('a translation', ({ open }) => {
  async function begun() {
    const db = await open();
    const gazette = await openGazette(db);
    const { sara, en, ar } = gazette;
    const text: ArticleText = {
      headline: 'Pumps fail',
      standfirst: 'Nine days without water.',
      slug: '',
      body: body(story),
      lead: null,
      sectionId: en.city,
      authorIds: [en.lena],
      topicIds: [],
    };
    const original = done(await createArticle(db, sara, { editionId: en.id }, text));
    done(await publishArticle(db, sara, original));
    const translation = done(await beginTranslation(db, sara, original.articleId, ar.id));
    const opened = async (id: string) => {
      const there = await articleAtDesk(db, sara, id);
      if (there === undefined) throw new Error('no such article');
      return there;
    };
    /** Saves the original anew and, unless said, publishes it. */
    const change = async (changed: Partial<ArticleText>, { publish = true } = {}) => {
      const { draft, article } = await opened(original.articleId);
      const now = { ...textOf(draft, article.slug), ...changed };
      const saved = done(await saveRevision(db, sara, { articleId: article.id, basedOn: draft.id }, now));
      if (publish) done(await publishArticle(db, sara, saved));
    };
    const write = async (id: string, changed: Partial<ArticleText>) => {
      const { draft, article } = await opened(id);
      const now = { ...textOf(draft, article.slug), ...changed };
      return done(await saveRevision(db, sara, { articleId: id, basedOn: draft.id }, now));
    };
    const state = async () => translationOf(db, (await opened(translation.articleId)).article);
    const stale = async () => (await state())?.stale.map(({ part, kind, is }) => [part, kind, is]);
    return { db, gazette, original, translation, opened, change, write, state, stale };
  }

  test('begins with the original’s structure and none of its words, under its own address and state', async () => {
    const { gazette, original, translation, opened, stale } = await begun();
    const { article, draft, state } = await opened(translation.articleId);
    const text = textOf(draft, '');
    expect(text.body.children.map(({ type }) => type.name)).toEqual(body(story).children.map(({ type }) => type.name));
    expect([text.headline, text.standfirst, text.body.textContent]).toEqual(['', '', '']);
    expect(text.authorIds).toEqual([gazette.ar.lena]);
    expect([state, article.edition_id]).toEqual(['draft', gazette.ar.id]);
    expect((await opened(original.articleId)).article.slug).not.toBe(article.slug);
    expect(await stale()).toEqual([]);
  });

  test('is begun once: an edition has one article of a story', async () => {
    const { db, gazette, original } = await begun();
    expect(await beginTranslation(db, gazette.sara, original.articleId, gazette.ar.id)).toHaveProperty('mistakes');
    expect(await beginTranslation(db, gazette.sara, original.articleId, gazette.en.id)).toHaveProperty('mistakes');
    expect(await beginTranslation(db, gazette.sara, original.articleId, 'nowhere')).toHaveProperty('mistakes');
    expect(await beginTranslation(db, gazette.sara, 'nobody', gazette.ar.id)).toBeUndefined();
    expect(beginTranslation(db, gazette.lena, original.articleId, gazette.ar.id)).rejects.toBeInstanceOf(Forbidden);
  });

  test('is told which paragraphs of the original changed, came and went, and since when', async () => {
    const { db, translation, change, stale, state } = await begun();
    await change({ body: body(story.replace('nine days', 'ten days')) }, { publish: false });
    // What readers see counts, and they do not see this yet.
    expect(await stale()).toEqual([]);
    await change({ headline: 'Pumps fail again' });
    expect(await stale()).toEqual([
      ['headline', 'changed', 'Pumps fail again'],
      ['block', 'changed', 'Repairs take ten days, the council says.'],
    ]);
    await change({ body: body(`${story.replace('## What failed\n\n', '')}\n\nThe mayor apologised.`) });
    expect(await stale()).toEqual([
      ['headline', 'changed', 'Pumps fail again'],
      ['block', 'removed', ''],
      ['block', 'added', 'The mayor apologised.'],
    ]);
    const listed = (await staleTranslations(db, [translation.articleId, 'nobody'])).get(translation.articleId);
    expect(listed).toEqual({ count: 3, since: (await state())?.since ?? '' });
  });

  test('is brought up to date paragraph by paragraph, and what changes once more is stale once more', async () => {
    const { db, gazette, translation, change, state, stale } = await begun();
    const id = translation.articleId;
    await change({ standfirst: 'Ten days without water.', body: body(story.replace('nine days', 'ten days')) });
    const first = await state();
    const [standfirst] = first?.stale ?? [];
    const revisionId = first?.now.id ?? '';
    const some = { revisionId, marks: [standfirst?.mark ?? '', 'made up'] };
    expect(await takeIn(db, gazette.sara, id, some)).toEqual({ stillStale: 1 });
    expect((await stale())?.map(([part]) => part)).toEqual(['block']);
    await change({ standfirst: 'Eleven days without water.' });
    expect((await stale())?.map(([part]) => part)).toEqual(['standfirst', 'block']);
    // Everything that was seen, which is not what came since.
    expect(await takeIn(db, gazette.sara, id, { revisionId, marks: 'all' })).toEqual({ stillStale: 1 });
    expect((await stale())?.map(([part]) => part)).toEqual(['standfirst']);
    const last = (await state())?.now.id ?? '';
    expect(await takeIn(db, gazette.sara, id, { revisionId: last, marks: 'all' })).toEqual({ stillStale: 0 });
    expect((await state())?.since).toBeUndefined();
    const acts = await db.selectFrom('audit_entries').select('action').where('subject_id', '=', id).execute();
    expect(acts.filter(({ action }) => action === 'translation-brought-up-to-date')).toHaveLength(3);
  });

  test('and its original may each follow the other, without going in circles', async () => {
    const { db, gazette, original, translation, write, change, stale } = await begun();
    await write(translation.articleId, { headline: 'تعطل المضخات', body: body(arabic) });
    done(await followOriginal(db, gazette.sara, original.articleId, translation.articleId));
    await write(translation.articleId, { headline: 'تعطل المضخات من جديد' });
    await change({ headline: 'Pumps fail again' });
    expect(await stale()).toEqual([['headline', 'changed', 'Pumps fail again']]);
    const both = await staleTranslations(db, [original.articleId, translation.articleId]);
    expect([...both.values()].map(({ count }) => count)).toEqual([1, 1]);
    done(await followOriginal(db, gazette.sara, original.articleId, null));
    expect((await staleTranslations(db, [original.articleId])).size).toBe(0);
    expect(await followOriginal(db, gazette.sara, original.articleId, original.articleId)).toHaveProperty('mistakes');
    const other = done(
      await createArticle(db, gazette.sara, { editionId: gazette.en.id }, { ...textOfNothing(), headline: 'Other' }),
    );
    expect(await followOriginal(db, gazette.sara, original.articleId, other.articleId)).toHaveProperty('mistakes');
  });

  test('has its own life: taking the original down leaves it public, and it goes on following the draft', async () => {
    const { db, gazette, original, translation, write, change, opened, stale } = await begun();
    const saved = await write(translation.articleId, {
      headline: 'تعطل المضخات',
      standfirst: 'تسعة أيام بلا ماء.',
      body: body(arabic),
      sectionId: gazette.ar.city,
    });
    done(await publishArticle(db, gazette.sara, saved));
    await unpublishArticle(db, gazette.sara, original.articleId);
    expect((await opened(translation.articleId)).state).toBe('published');
    await change({ headline: 'Pumps failed' }, { publish: false });
    expect(await stale()).toEqual([['headline', 'changed', 'Pumps failed']]);
  });
});

function textOfNothing(): ArticleText {
  return {
    headline: '',
    standfirst: '',
    slug: '',
    body: skeletonOf(body('One.')),
    lead: null,
    sectionId: null,
    authorIds: [],
    topicIds: [],
  };
}

test('the blocks of an Arabic translation stand beside the English ones that they say', () => {
  const pairs = translationPairs(body(story), body(arabic));
  expect(pairs.map(({ original, translation }) => [original, translation])).toEqual([0, 1, 2, 3, 4].map((n) => [n, n]));
  const shorter = arabic.split('\n\n').toSpliced(1, 1).join('\n\n');
  expect(translationPairs(body(story), body(shorter)).map(({ translation }) => translation)).toEqual([
    0,
    undefined,
    1,
    2,
    3,
  ]);
});

test('an untouched structure stands beside its original block by block', () => {
  const original = body(`${story}\n\n---\n\n> Water is life.\n\n![A pump](photo:p1) The pump [Lena Haddow]`);
  expect(translationPairs(original, skeletonOf(original)).every((pair) => pair.original === pair.translation)).toBe(
    true,
  );
});

const block = fc.oneof(
  fc
    .string({ maxLength: 90 })
    .map((words) => nodes.paragraph.create(null, words === '' ? [] : documentSchema.text(words))),
  fc.constantFrom('Water', 'الماء').map((words) => nodes.subhead.create({ level: 2 }, documentSchema.text(words))),
  fc.constant(nodes.divider.create()),
  fc.constantFrom('a', 'b').map((photoId) => nodes.figure.create({ photoId, caption: 'x' })),
);
const document = fc.array(block, { minLength: 1, maxLength: 12 }).map((blocks) => nodes.doc.create(null, blocks));

test('every block of either text stands in the pairs once and in its order, whatever the texts', () => {
  fc.assert(
    fc.property(document, document, (original, translation) => {
      const pairs = translationPairs(original, translation);
      const places = (side: 'original' | 'translation') => pairs.flatMap((pair) => pair[side] ?? []);
      expect(places('original')).toEqual(Array.from({ length: original.childCount }, (_, place) => place));
      expect(places('translation')).toEqual(Array.from({ length: translation.childCount }, (_, place) => place));
    }),
  );
});

test('a structure without words has every block and photo of the text, valid, and nothing to read', () => {
  fc.assert(
    fc.property(document, (original) => {
      const skeleton = skeletonOf(original);
      skeleton.check();
      expect(skeleton.children.map(({ type }) => type)).toEqual(original.children.map(({ type }) => type));
      expect(skeleton.textContent).toBe('');
    }),
  );
});
