import { expect, test } from 'bun:test';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { Forbidden } from '../people/rights.ts';
import { type ArticleText, createArticle, saveRevision } from './articles.ts';
import { parseMarkup } from './markup.ts';
import { forgetPresences, GONE_AFTER_MS, leaveArticle, presentIn, reportPresence, TYPING_MS } from './presence.ts';

function text(headline: string): ArticleText {
  const body = parseMarkup('Taps ran again.');
  if ('mistakes' in body) throw new Error('unreadable');
  return {
    headline,
    standfirst: '',
    slug: '',
    body: body.done,
    lead: null,
    sectionId: null,
    authorIds: [],
    topicIds: [],
  };
}

const at = (milliseconds: number) => () => Date.parse('2026-11-22T09:00:00Z') + milliseconds;

async function opened(db: Database) {
  const gazette = await openGazette(db);
  const made = await createArticle(db, gazette.lena, { editionId: gazette.en.id }, text('Water'));
  if ('mistakes' in made) throw new Error(JSON.stringify(made.mistakes));
  const see = (who: 'lena' | 'jonas' | 'sara', time: number, isTyping = false) =>
    reportPresence(db, gazette[who], made.done.articleId, { isTyping }, at(time));
  return { ...gazette, ...made.done, see };
}

onBothDatabases('who is in an article', ({ open }) => {
  test('is told to everybody in it but oneself, by name', async () => {
    const { see, lena, sara } = await opened(await open());
    expect((await see('jonas', 0))?.others).toEqual([]);
    expect((await see('sara', 1))?.others).toEqual([expect.objectContaining({ name: 'Jonas Reed' })]);
    expect((await see('lena', 2))?.others.map(({ name }) => name)).toEqual(['Jonas Reed', 'Sara Menik']);
    expect((await see('jonas', 3))?.others).toEqual([
      { staffId: lena.id, name: 'Lena Haddow', isTyping: false },
      { staffId: sara.id, name: 'Sara Menik', isTyping: false },
    ]);
  });

  test('is said to be typing until they pause, and to be there until their page is silent', async () => {
    const { see } = await opened(await open());
    await see('lena', 0, true);
    expect((await see('jonas', 1))?.others).toMatchObject([{ isTyping: true }]);
    // A report without typing does not end the typing of a moment ago.
    await see('lena', 10_000);
    expect((await see('jonas', TYPING_MS - 1))?.others).toMatchObject([{ isTyping: true }]);
    expect((await see('jonas', TYPING_MS))?.others).toMatchObject([{ isTyping: false }]);
    expect((await see('jonas', 10_000 + GONE_AFTER_MS - 1))?.others).toHaveLength(1);
    expect((await see('jonas', 10_000 + GONE_AFTER_MS))?.others).toEqual([]);
  });

  test('is told which version is the draft now, whoever saved it', async () => {
    const db = await open();
    const { see, jonas, articleId, revisionId } = await opened(db);
    expect((await see('lena', 0))?.draft.id).toBe(revisionId);
    await saveRevision(db, jonas, { articleId, basedOn: revisionId }, text('Water returns'));
    expect((await see('lena', 10_000))?.draft).toMatchObject({ number: 2, headline: 'Water returns' });
  });

  test('is forgotten on leaving at once, and after a day altogether', async () => {
    const db = await open();
    const { see, lena, jonas, articleId } = await opened(db);
    await see('lena', 0);
    await see('jonas', 0);
    await leaveArticle(db, lena, articleId);
    expect(await presentIn(db, articleId, jonas.id, at(1))).toEqual([]);
    expect(await presentIn(db, articleId, lena.id, at(1))).toMatchObject([{ name: 'Jonas Reed' }]);
    await see('lena', GONE_AFTER_MS);
    await forgetPresences(db, at(GONE_AFTER_MS + 1));
    expect(await db.selectFrom('presences').select('staff_id').execute()).toEqual([{ staff_id: lena.id }]);
  });

  test('is nobody without the right to write there, and nobody in an article that is none', async () => {
    const db = await open();
    const { omar, tarek, lena, articleId } = await opened(db);
    for (const person of [omar, tarek]) {
      expect(reportPresence(db, person, articleId, { isTyping: true }, at(0))).rejects.toThrow(Forbidden);
    }
    expect(await reportPresence(db, lena, newId(), { isTyping: true }, at(0))).toBeUndefined();
    expect(await db.selectFrom('presences').selectAll().execute()).toEqual([]);
  });
});
