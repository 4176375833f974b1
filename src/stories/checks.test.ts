import { describe, expect, test } from 'bun:test';
import { createHash } from 'node:crypto';
import { localeFor } from '../../languages/locale.ts';
import { type EditionOfTest, type Gazette, openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { done, written } from '../../tests/reading.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { Forbidden } from '../people/rights.ts';
import { type ArticleText, createArticle } from './articles.ts';
import { checkedFindings, setAside } from './check-facts.ts';
import { type CheckedArticle, type CheckName, checkNames, findingsOf, standsInTheWay } from './checks.ts';
import { articleWithDraft, publishArticle } from './publication.ts';

const LINK = 'https://marren.example/works';
const PHOTO = 'photo-1';

const words = {
  en: {
    headline: 'Water returns to the old city',
    standfirst: 'The council says the main pump was repaired.',
    body: `Taps ran [again](${LINK}).`,
    caption: 'Workers lower a pipe.',
    alternative: 'Three workers beside a ditch.',
    credit: 'Mira Solan',
    short: 'Fire',
    long: 'Water '.repeat(30),
  },
  ar: {
    headline: 'الماء يعود إلى المدينة القديمة',
    standfirst: 'يقول المجلس إن المضخة الرئيسية أُصلحت ليلا.',
    body: `عادت [المياه](${LINK}).`,
    caption: 'عمال ينزلون أنبوبا.',
    alternative: 'ثلاثة عمال بجانب حفرة.',
    credit: 'ميرا سولان',
    short: 'حريق',
    long: 'الماء '.repeat(30),
  },
} as const;

type Edition = keyof typeof words;

/** An article that lacks nothing. */
function sound(edition: Edition, given: Partial<ArticleText> = {}): CheckedArticle {
  const { headline, standfirst, body } = words[edition];
  return {
    text: written({
      headline,
      standfirst,
      words: body,
      sectionId: 'city',
      authorIds: ['lena'],
      lead: photo(edition),
      ...given,
    }),
    at: '2026-11-22T10:00:00.000Z',
    embargoEndsAt: null,
    photos: new Map([[PHOTO, { expiresOn: '2026-11-22' }]]),
    deadLinks: [],
    openNotes: 0,
    openRequests: 0,
  };
}

function photo(edition: Edition, given: Partial<ArticleText['lead']> = {}) {
  const { caption, alternative: alternativeText, credit } = words[edition];
  return { photoId: PHOTO, caption, credit, alternativeText, ...given };
}

/** The body with a figure in it, and what is wrong with the figure. */
function withFigure(edition: Edition, given: Partial<ArticleText['lead']> = {}): Partial<ArticleText> {
  const { caption, credit, alternativeText } = photo(edition, given);
  const body = written().body;
  const figure = body.type.schema.nodes.figure?.create({ photoId: PHOTO, caption, credit, alternativeText });
  return { body: body.type.create(null, [...body.children, ...(figure === undefined ? [] : [figure])]) };
}

/** For each check the articles that it complains of, and the field that it names. */
const failing: Record<CheckName, (edition: Edition) => readonly (readonly [CheckedArticle, field: string])[]> = {
  headline: (e) => [
    [sound(e, { headline: '' }), 'headline'],
    [sound(e, { headline: '\u200b ' }), 'headline'],
  ],
  'headline-length': (e) => [
    [sound(e, { headline: words[e].short }), 'headline'],
    [sound(e, { headline: words[e].long }), 'headline'],
  ],
  standfirst: (e) => [[sound(e, { standfirst: ' ' }), 'standfirst']],
  'standfirst-length': (e) => [
    [sound(e, { standfirst: words[e].short }), 'standfirst'],
    [sound(e, { standfirst: words[e].long.repeat(2) }), 'standfirst'],
  ],
  byline: (e) => [[sound(e, { authorIds: [] }), 'authors']],
  section: (e) => [[sound(e, { sectionId: null }), 'section']],
  body: (e) => [
    [sound(e, { body: written({ words: '' }).body }), 'body'],
    [sound(e, { body: written({ words: '---' }).body }), 'body'],
  ],
  'photo-stored': (e) => [
    [{ ...sound(e), photos: new Map() }, 'photo'],
    [{ ...sound(e, { lead: null, ...withFigure(e) }), photos: new Map() }, 'body'],
  ],
  'photo-credit': (e) => [
    [sound(e, { lead: photo(e, { credit: '' }) }), 'credit'],
    [sound(e, withFigure(e, { credit: ' ' })), 'body'],
  ],
  'photo-rights': (e) => [
    [{ ...sound(e), photos: new Map([[PHOTO, { expiresOn: '2026-11-21' }]]) }, 'photo'],
    [
      { ...sound(e, { lead: null, ...withFigure(e) }), photos: new Map([[PHOTO, { expiresOn: '2026-11-21' }]]) },
      'body',
    ],
  ],
  'photo-alternative': (e) => [
    [sound(e, { lead: photo(e, { alternativeText: '' }) }), 'alternative'],
    [sound(e, withFigure(e, { alternativeText: '' })), 'body'],
  ],
  'photo-alternative-is-caption': (e) => [
    [sound(e, { lead: photo(e, { alternativeText: `  ${words[e].caption.toUpperCase()} ` }) }), 'alternative'],
    [sound(e, withFigure(e, { alternativeText: words[e].caption.slice(0, -1) })), 'body'],
  ],
  embargo: (e) => [[{ ...sound(e), embargoEndsAt: '2026-11-22T10:00:00.001Z' }, 'form']],
  links: (e) => [[{ ...sound(e), deadLinks: [LINK] }, 'body']],
  'empty-paragraphs': (e) => {
    const { body } = sound(e).text;
    const empty = body.type.schema.nodes.paragraph?.create();
    return empty === undefined ? [] : [[sound(e, { body: body.copy(body.content.addToStart(empty)) }), 'body']];
  },
  notes: (e) => [[{ ...sound(e), openNotes: 2 }, 'notes']],
  corrections: (e) => [[{ ...sound(e), openRequests: 1 }, 'corrections']],
};

describe.each(['en', 'ar'] as const)('before an article of the edition %s is published', (edition) => {
  const locale = localeFor({
    language: edition,
    digits: edition === 'ar' ? 'arab' : 'latn',
    calendar: 'gregorian',
    timeZone: 'UTC',
  });

  test('nothing is found in one that lacks nothing, nor in one without a photo', () => {
    expect(findingsOf(sound(edition))).toEqual([]);
    expect(findingsOf(sound(edition, { lead: null }))).toEqual([]);
    expect(findingsOf(sound(edition, withFigure(edition)))).toEqual([]);
    expect(findingsOf({ ...sound(edition), embargoEndsAt: '2026-11-22T10:00:00.000Z' })).toEqual([]);
  });

  test.each(checkNames)('the check “%s” finds what it is there for, and nothing else does', (name) => {
    for (const [article, field] of failing[name](edition)) {
      const findings = findingsOf(article);
      expect(findings.map(({ check }) => check)).toEqual([name]);
      for (const found of findings) {
        expect(found.field).toBe(field);
        expect(locale.tell(found)).not.toContain('desk-');
      }
    }
  });
});

test('only what a reason can set aside is set aside by one, and only for what it was given', () => {
  const [short] = findingsOf(sound('en', { headline: 'Fire' }));
  const [gone] = findingsOf(sound('en', { lead: photo('en', { credit: '' }) }));
  const [note] = findingsOf({ ...sound('en'), openNotes: 1 });
  if (short === undefined || gone === undefined || note === undefined) throw new Error('nothing was found');
  expect(standsInTheWay(short, [])).toBe(true);
  expect(standsInTheWay(short, [{ check_name: 'headline-length', subject: 'short' }])).toBe(false);
  expect(standsInTheWay(short, [{ check_name: 'headline-length', subject: 'long' }])).toBe(true);
  expect(standsInTheWay(gone, [{ check_name: 'photo-credit', subject: gone.subject }])).toBe(true);
  expect(standsInTheWay(note, [])).toBe(false);
});

onBothDatabases('an article about to be published', ({ open }) => {
  const begin = async (db: Database, gazette: Gazette, at: EditionOfTest, edition: Edition, given = {}) => {
    const text = { ...sound(edition).text, lead: null, sectionId: at.city, authorIds: [at.lena], ...given };
    return done(await createArticle(db, gazette.jonas, { editionId: at.id }, text));
  };
  const found = async (db: Database, articleId: string) => {
    const article = await articleWithDraft(db, articleId);
    if (article === undefined) throw new Error('there is no such article');
    return checkedFindings(db, article.article, article.draft);
  };

  test.each([
    'en',
    'ar',
  ] as const)('in %s is held by what nobody gave a reason for, and goes out with one', async (edition) => {
    const db = await open();
    const gazette = await openGazette(db);
    const seen = await begin(db, gazette, gazette[edition], edition, { headline: words[edition].short });
    const refused = await publishArticle(db, gazette.jonas, seen);
    expect(refused).toMatchObject({ mistakes: [{ field: 'headline', message: 'desk-check-headline-short' }] });
    const [finding] = await found(db, seen.articleId);
    if (finding === undefined) throw new Error('nothing was found');
    const reason = { check: finding.check, subject: finding.subject, reason: 'It says all.', field: 'reason' };
    expect(setAside(db, gazette.lena, seen.articleId, reason)).rejects.toBeInstanceOf(Forbidden);
    expect(await setAside(db, gazette.jonas, seen.articleId, { ...reason, reason: ' ' })).toHaveProperty('mistakes');
    expect(await setAside(db, gazette.jonas, seen.articleId, { ...reason, check: 'photo-credit' })).toHaveProperty(
      'mistakes',
    );
    expect(await setAside(db, gazette.jonas, 'nothing', reason)).toBeUndefined();
    done(await setAside(db, gazette.jonas, seen.articleId, reason));
    expect((await found(db, seen.articleId))[0]?.override).toMatchObject({ reason: 'It says all.', by: 'Jonas Reed' });
    expect(await publishArticle(db, gazette.jonas, seen)).toHaveProperty('done');
    const log = await db.selectFrom('audit_entries').selectAll().where('action', '=', 'check-set-aside').execute();
    expect(log).toMatchObject([{ subject_id: seen.articleId, staff_id: gazette.jonas.id }]);
  });

  test('is told of links that did not answer, of open notes and of corrections elsewhere, and may go out', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const seen = await begin(db, gazette, gazette.en, 'en');
    const at = timestamp();
    await db.write(async (tx) => {
      const address_digest = createHash('sha256').update(LINK).digest('hex');
      await tx
        .insertInto('link_answers')
        .values({ address_digest, address: LINK, status: 404, trouble: null, checked_at: at })
        .execute();
      const note = { article_id: seen.articleId, body: 'Who says so?', created_at: at };
      const id = newId();
      await tx
        .insertInto('editorial_notes')
        .values({ id, ...note })
        .execute();
      await tx
        .insertInto('editorial_notes')
        .values({ id: newId(), ...note, parent_id: id })
        .execute();
      await tx
        .insertInto('correction_requests')
        .values({ correction_id: newId(), article_id: seen.articleId, created_at: at })
        .execute();
    });
    expect((await found(db, seen.articleId)).map(({ check, values }) => [check, values])).toEqual([
      ['links', { address: LINK }],
      ['notes', { count: 1 }],
      ['corrections', { count: 1 }],
    ]);
    expect(await publishArticle(db, gazette.jonas, seen)).toHaveProperty('done');
  });
});
