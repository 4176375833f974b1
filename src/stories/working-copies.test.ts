import { expect, test } from 'bun:test';
import { type Gazette, openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { newId } from '../database/ids.ts';
import { migrate } from '../database/migrate.ts';
import { type Database, openDatabase } from '../database/open.ts';
import type { Outcome } from '../mistake.ts';
import { Forbidden } from '../people/rights.ts';
import { type ArticleText, createArticle, saveRevision } from './articles.ts';
import { beginArticle, saveNewArticle } from './begun-articles.ts';
import { printMark, readMark } from './copy-rows.ts';
import { parseMarkup } from './markup.ts';
import {
  discardWorkingCopy,
  forgetSavedCopies,
  keepWorkingCopy,
  rebaseWorkingCopy,
  recoverWorkingCopy,
  workingCopyOf,
} from './working-copies.ts';

function done<T>(outcome: Outcome<T> | { conflict: unknown } | undefined): T {
  if (outcome === undefined || !('done' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

function text(headline: string): ArticleText {
  const body = done(parseMarkup('Taps ran again.'));
  return { headline, standfirst: '', slug: '', body, lead: null, sectionId: null, authorIds: [], topicIds: [] };
}

const minute = 60_000;
const at = (minutes: number) => () => Date.parse('2026-11-22T09:00:00Z') + minutes * minute;

async function begun(db: Database) {
  const gazette = await openGazette(db);
  const { articleId, revisionId } = done(
    await createArticle(db, gazette.lena, { editionId: gazette.en.id }, text('Water')),
  );
  return { ...gazette, articleId, basedOn: revisionId };
}

onBothDatabases('a working copy', ({ open, place }) => {
  const sender = (db: Database, { lena, articleId, basedOn }: Gazette & { articleId: string; basedOn: string }) => {
    return (page: string, sequence: number, headline: string, more: { seen?: string; minutes?: number } = {}) =>
      keepWorkingCopy(
        db,
        lena,
        { articleId, basedOn, values: { headline }, mark: { page, sequence }, seen: readMark(more.seen ?? '') },
        at(more.minutes ?? 0),
      );
  };

  test('is replaced while its author types, and an older one that arrives late replaces nothing', async () => {
    const db = await open();
    const water = await begun(db);
    const send = sender(db, water);
    expect(await workingCopyOf(db, water.lena, water.articleId)).toBeUndefined();
    expect(await send('a', 1, 'W')).toMatchObject({ kept: { values: { headline: 'W' } }, isDue: false });
    expect(await send('a', 3, 'Water is')).toMatchObject({ kept: {} });
    expect(await send('a', 2, 'Wat')).toEqual({ late: true, behind: undefined });
    expect(await send('a', 3, 'Twice')).toEqual({ late: true, behind: undefined });
    expect((await workingCopyOf(db, water.lena, water.articleId))?.values).toEqual({ headline: 'Water is' });
    expect(await workingCopyOf(db, water.jonas, water.articleId)).toBeUndefined();
  });

  test('belongs to one window: what was typed in another one is not overwritten unseen', async () => {
    const db = await open();
    const water = await begun(db);
    const send = sender(db, water);
    await send('office', 1, 'At the office');
    expect(await send('home', 1, 'At home')).toMatchObject({
      elsewhere: { saved_at: new Date(at(0)()).toISOString() },
    });
    expect(await send('home', 1, 'At home', { seen: 'office.1' })).toMatchObject({ kept: {} });
    expect(await send('office', 2, 'Back')).toMatchObject({ elsewhere: {} });
    expect((await workingCopyOf(db, water.lena, water.articleId))?.values).toEqual({ headline: 'At home' });
  });

  test('is emptied by the saving, and one that was on its way does not come back', async () => {
    const db = await open();
    const water = await begun(db);
    const send = sender(db, water);
    await send('a', 1, 'Water is');
    const saved = done(
      await saveRevision(
        db,
        water.lena,
        { articleId: water.articleId, basedOn: water.basedOn, copy: { page: 'a', sequence: 3 } },
        text('Water is back'),
      ),
    );
    expect(await workingCopyOf(db, water.lena, water.articleId)).toBeUndefined();
    expect(await send('a', 2, 'Water is b')).toMatchObject({ late: true });
    expect(await workingCopyOf(db, water.lena, water.articleId)).toBeUndefined();
    // The page comes back out of the browser's memory and goes on: its text rests on what it saved.
    expect(await send('a', 4, 'Water is back!')).toMatchObject({
      kept: { basedOn: saved.revisionId },
      behind: undefined,
    });
  });

  test('of another window outlives a saving that has not seen it', async () => {
    const db = await open();
    const water = await begun(db);
    const send = sender(db, water);
    await send('office', 1, 'Office');
    const saving = { articleId: water.articleId, basedOn: water.basedOn };
    done(await saveRevision(db, water.lena, { ...saving, copy: { page: 'home', sequence: 1 } }, text('Home')));
    expect((await workingCopyOf(db, water.lena, water.articleId))?.values).toEqual({ headline: 'Office' });
    expect(await send('office', 2, 'Office 2')).toMatchObject({ kept: {}, behind: { headline: 'Home' } });
  });

  test('that a page was opened with is part of what that page saves, though it has sent none of its own', async () => {
    const db = await open();
    const water = await begun(db);
    const send = sender(db, water);
    await send('morning', 1, 'Water');
    const saving = { articleId: water.articleId, basedOn: water.basedOn, copy: { page: 'noon', sequence: 1 } };
    const seen = { page: 'morning', sequence: 1 };
    done(await saveRevision(db, water.lena, { ...saving, seen }, text('Water is back')));
    expect(await workingCopyOf(db, water.lena, water.articleId)).toBeUndefined();
  });

  test('is due to become a revision after ten minutes of typing, and counts anew from there', async () => {
    const db = await open();
    const water = await begun(db);
    const send = sender(db, water);
    await send('a', 1, 'W');
    expect(await send('a', 2, 'Wa', { minutes: 9.9 })).toMatchObject({ isDue: false });
    expect(await send('a', 3, 'Wat', { minutes: 10 })).toMatchObject({ isDue: true });
    const { articleId, basedOn } = water;
    const cut = done(await saveRevision(db, water.lena, { articleId, basedOn, reason: 'autosaved' }, text('Wat')));
    await db.write((tx) => rebaseWorkingCopy(tx, water.lena, articleId, basedOn, cut.revisionId, at(10)));
    // The page has not heard of it and still names the older one.
    const next = await send('a', 4, 'Water', { minutes: 11 });
    expect(next).toMatchObject({ kept: { basedOn: cut.revisionId }, isDue: false, behind: undefined });
    const save = { articleId, basedOn, copy: { page: 'a', sequence: 4 } };
    expect(done(await saveRevision(db, water.lena, save, text('Water'))).number).toBe(3);
  });

  test('says what somebody else has saved since the typing began, and is kept', async () => {
    const db = await open();
    const water = await begun(db);
    const send = sender(db, water);
    const { articleId, basedOn } = water;
    done(await saveRevision(db, water.jonas, { articleId, basedOn }, text('Jonas’s')));
    expect(await send('a', 1, 'Lena’s')).toMatchObject({ kept: {}, behind: { headline: 'Jonas’s' } });
    expect((await workingCopyOf(db, water.lena, articleId))?.basedOn).toBe(basedOn);
  });

  test('that was thrown away can be taken back for a day', async () => {
    const db = await open();
    const water = await begun(db);
    const { lena, articleId } = water;
    const send = sender(db, water);
    await send('a', 1, 'Mine');
    expect(await discardWorkingCopy(db, lena, articleId, { page: 'a', sequence: 0 })).toBe(false);
    expect(await discardWorkingCopy(db, lena, articleId, { page: 'a', sequence: 1 }, at(0))).toBe(true);
    expect(await workingCopyOf(db, lena, articleId)).toBeUndefined();
    await forgetSavedCopies(db, at(23 * 60));
    expect(await recoverWorkingCopy(db, lena, articleId)).toBe(true);
    expect((await workingCopyOf(db, lena, articleId))?.values).toEqual({ headline: 'Mine' });
    await forgetSavedCopies(db, at(48 * 60));
    expect((await workingCopyOf(db, lena, articleId))?.values).toEqual({ headline: 'Mine' });
    await discardWorkingCopy(db, lena, articleId, { page: 'a', sequence: 1 }, at(0));
    await forgetSavedCopies(db, at(25 * 60));
    expect(await recoverWorkingCopy(db, lena, articleId)).toBe(false);
    expect(await db.selectFrom('working_copies').selectAll().execute()).toEqual([]);
  });

  test('is nobody else’s business, and has a place only in an article', async () => {
    const db = await open();
    const water = await begun(db);
    const { omar, tarek, lena, articleId, basedOn } = water;
    const sent = { articleId, basedOn, values: {}, mark: { page: 'a', sequence: 1 }, seen: undefined };
    for (const person of [omar, tarek]) {
      expect(keepWorkingCopy(db, person, sent)).rejects.toThrow(Forbidden);
      expect(workingCopyOf(db, person, articleId)).rejects.toThrow(Forbidden);
      expect(discardWorkingCopy(db, person, articleId, sent.mark)).rejects.toThrow(Forbidden);
      expect(recoverWorkingCopy(db, person, articleId)).rejects.toThrow(Forbidden);
    }
    expect(await keepWorkingCopy(db, lena, { ...sent, articleId: newId() })).toBeUndefined();
    expect(await keepWorkingCopy(db, lena, { ...sent, basedOn: newId() })).toBeUndefined();
    const others = done(await createArticle(db, lena, { editionId: water.en.id }, text('Other')));
    expect(await keepWorkingCopy(db, lena, { ...sent, basedOn: others.revisionId })).toBeUndefined();
  });

  test('is the newest, whatever the order and the process in which copies arrive', async () => {
    const where = await place();
    const [one, two] = [await openDatabase(where), await openDatabase(where)];
    await migrate(one, where.dataDir);
    const water = await begun(one);
    const senders = [sender(one, water), sender(two, water)];
    const order = Array.from({ length: 24 }, (_, n) => n + 1).sort((a, b) => ((a * 7) % 25) - ((b * 7) % 25));
    const answers = await Promise.all(order.map((n) => senders[n % 2]?.('a', n, `Headline ${n}`)));
    expect(answers.every((answer) => answer !== undefined)).toBe(true);
    expect((await workingCopyOf(two, water.lena, water.articleId))?.values).toEqual({ headline: 'Headline 24' });
    await one.close();
    await two.close();
  });

  test('begins a new article once, however often it is sent, and the form’s saving finds it', async () => {
    const db = await open();
    const { en, lena, omar } = await openGazette(db);
    const articleId = newId();
    const wrong = { ...text('Begun'), sectionId: 'no such section' };
    const first = done(await beginArticle(db, lena, { editionId: en.id, articleId }, wrong));
    expect(done(await beginArticle(db, lena, { editionId: en.id, articleId }, text('Again')))).toEqual(first);
    expect(beginArticle(db, omar, { editionId: en.id, articleId }, text('Mine now'))).rejects.toThrow(Forbidden);
    const mark = { page: 'a', sequence: 1 };
    const sent = { articleId, basedOn: first.revisionId, values: { headline: 'Begun' }, mark, seen: undefined };
    await keepWorkingCopy(db, lena, sent);
    // The page was sent before it had heard of its article: its working copy knows.
    const form = { editionId: en.id, articleId, basedOn: '', copy: { page: 'a', sequence: 2 } };
    expect(done(await saveNewArticle(db, lena, form, text('Saved'))).number).toBe(2);
    const stranger = { editionId: en.id, articleId, basedOn: '' };
    expect(await saveNewArticle(db, lena, stranger, text('Unseen'))).toMatchObject({ conflict: { headline: 'Saved' } });
    const other = { editionId: en.id, articleId: newId(), basedOn: '' };
    expect(done(await saveNewArticle(db, lena, other, text('')))).toMatchObject({ number: 1 });
    expect(await db.selectFrom('articles').select('id').execute()).toHaveLength(2);
  });

  test('is marked by a word that a form can carry, and by nothing else', () => {
    expect(readMark(printMark({ page: 'k3-x', sequence: 12 }))).toEqual({ page: 'k3-x', sequence: 12 });
    for (const word of ['', 'a', 'a.', '.1', 'a.b', 'a.1.2', 'a b.1', `${'a'.repeat(41)}.1`, 'a.9999999999']) {
      expect(readMark(word)).toBeUndefined();
    }
  });
});
