import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import type { Staff } from '../people/rights.ts';
import { createArticle, saveRevision } from '../stories/articles.ts';
import { parseMarkup } from '../stories/markup.ts';
import { catchUp } from './entries.ts';
import { CATCH_UP, catchUpInParts, findArticles, findComments } from './search.ts';
import { searchForms } from './search-form.ts';

async function write(db: Database, staff: Staff, editionId: string, headline: string, words = 'Nothing more.') {
  const body = parseMarkup(words);
  if ('mistakes' in body) throw new Error('unreadable');
  const text = { headline, standfirst: '', slug: '', body: body.done, lead: null, sectionId: null };
  const saved = await createArticle(db, staff, { editionId }, { ...text, authorIds: [], topicIds: [] });
  if ('mistakes' in saved) throw new Error(JSON.stringify(saved));
  return { ...saved.done, text: { ...text, authorIds: [], topicIds: [] } };
}

async function comment(db: Database, articleId: string, body: string, name = 'Nadia') {
  const id = newId();
  await db.write((tx) =>
    tx
      .insertInto('comments')
      .values({
        id,
        article_id: articleId,
        root_id: id,
        depth: 0,
        commenter_id: newId(),
        name,
        body,
        body_digest: '',
        version: 1,
        state: 'held',
        created_at: timestamp(),
      })
      .execute(),
  );
  return id;
}

const headlines = (found: readonly { headline: string }[]) => found.map((one) => one.headline);

onBothDatabases('the desk’s search', ({ open }) => {
  test('finds an article by words of its headline and text, those in the headline first', async () => {
    const db = await open();
    const { en, jonas } = await openGazette(db);
    await write(db, jonas, en.id, 'Water returns to the old city');
    await write(db, jonas, en.id, 'The night ferry', 'It crosses the water at half past six.');
    await write(db, jonas, en.id, 'Bakery prices');
    expect(headlines(await findArticles(db, jonas, 'WATER'))).toEqual([
      'Water returns to the old city',
      'The night ferry',
    ]);
    expect(headlines(await findArticles(db, jonas, 'ferry six'))).toEqual(['The night ferry']);
    expect(headlines(await findArticles(db, jonas, 'wat old'))).toEqual(['Water returns to the old city']);
    expect(await findArticles(db, jonas, 'submarine')).toEqual([]);
  });

  test('finds Arabic words with and without their article, marks and letter forms', async () => {
    const db = await open();
    const { ar, jonas } = await openGazette(db);
    await write(db, jonas, ar.id, 'الماء يعود إلى المدينة القديمة', 'بعد تسعة أيام من الانقطاع.');
    for (const words of ['مدينة', 'المدينة', 'والمَدينة', 'قديمه', 'إلي', 'الى', 'ايام', 'انقطاع']) {
      expect([words, (await findArticles(db, jonas, words)).length]).toEqual([words, 1]);
    }
  });

  test('follows what is saved, and forgets what is gone', async () => {
    const db = await open();
    const { en, jonas } = await openGazette(db);
    const first = await write(db, jonas, en.id, 'Harbour cranes come down');
    expect(await findArticles(db, jonas, 'cranes')).toHaveLength(1);
    const basedOn = { articleId: first.articleId, basedOn: first.revisionId };
    await saveRevision(db, jonas, basedOn, { ...first.text, headline: 'The harbour without its towers' });
    expect(await findArticles(db, jonas, 'cranes')).toEqual([]);
    expect(headlines(await findArticles(db, jonas, 'towers'))).toEqual(['The harbour without its towers']);
    await db.write(async (tx) => {
      await tx.deleteFrom('articles').where('id', '=', first.articleId).execute();
    });
    expect(await findArticles(db, jonas, 'towers')).toEqual([]);
    expect(await db.selectFrom('search_entries').selectAll().execute()).toEqual([]);
  });

  test('shows a reporter their own articles, a moderator comments, and neither the other’s', async () => {
    const db = await open();
    const { en, lena, omar, jonas, tarek } = await openGazette(db);
    const { articleId } = await write(db, lena, en.id, 'Water of Lena');
    await write(db, omar, en.id, 'Water of Omar');
    await comment(db, articleId, 'The water is cloudy.');
    expect(headlines(await findArticles(db, lena, 'water'))).toEqual(['Water of Lena']);
    expect((await findArticles(db, jonas, 'water')).length).toBe(2);
    expect(await findArticles(db, tarek, 'water')).toEqual([]);
    expect(await findComments(db, lena, 'water')).toEqual([]);
    expect((await findComments(db, tarek, 'cloudy water')).map((one) => one.body)).toEqual(['The water is cloudy.']);
  });

  test('finds a comment by its new words after an edit, and by who wrote it', async () => {
    const db = await open();
    const { en, jonas } = await openGazette(db);
    const { articleId } = await write(db, jonas, en.id, 'Water');
    const id = await comment(db, articleId, 'Cloudy since dawn.', 'أبو سامي');
    expect(await findComments(db, jonas, 'dawn')).toHaveLength(1);
    expect(await findComments(db, jonas, 'سامى')).toHaveLength(1);
    await db.write((tx) => tx.updateTable('comments').set({ body: 'Clear again.' }).where('id', '=', id).execute());
    expect(await findComments(db, jonas, 'dawn')).toEqual([]);
    expect(await findComments(db, jonas, 'clear')).toHaveLength(1);
  });

  test('catches up with more than one batch, also when two processes do at once', async () => {
    const db = await open();
    const { en, jonas } = await openGazette(db);
    const { articleId } = await write(db, jonas, en.id, 'Water');
    for (let n = 0; n < 120; n++) await comment(db, articleId, `Pump number${n}`);
    await Promise.all([catchUp(db), catchUp(db)]);
    const entries = await db.selectFrom('search_entries').select('subject_id').execute();
    expect(entries.length).toBe(121);
    expect(await db.selectFrom('search_stale').selectAll().execute()).toEqual([]);
    expect(await findComments(db, jonas, 'number77')).toHaveLength(1);
  });

  test('leaves the rest of a big import to a job, which goes on until nothing is left', async () => {
    const db = await open();
    const { en, jonas } = await openGazette(db);
    const { articleId } = await write(db, jonas, en.id, 'Water');
    const bodies = Array.from({ length: 450 }, (_, n) => `Pump number${n}`);
    for (const body of bodies) await comment(db, articleId, body);
    await findComments(db, jonas, 'pump');
    const queued = await db.selectFrom('jobs').select('name').execute();
    expect(queued.map((job) => job.name)).toEqual([CATCH_UP]);
    await catchUpInParts(db);
    for (const n of [0, 300, 449]) expect(await findComments(db, jonas, `number${n}`)).not.toEqual([]);
    const entries = await db.selectFrom('search_entries').select('subject_id').execute();
    expect(entries).toHaveLength(451);
  });

  test('takes whatever is typed as words, never as a query language', async () => {
    const db = await open();
    const { en, jonas } = await openGazette(db);
    await write(db, jonas, en.id, 'Water NEAR the gate OR the wall');
    const hostile = ['"', '*', '(', 'a AND', 'NEAR(', "';--", ':*', '&|!', 'title:', '\\', '\u0000', '^', '-water'];
    for (const question of hostile) await findArticles(db, jonas, question);
    expect(await findArticles(db, jonas, 'near OR gate')).toHaveLength(1);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (question) => {
        await findArticles(db, jonas, question);
      }),
      { numRuns: 60 },
    );
    const { rows } = await sql<{ n: number }>`select count(*) as n from articles`.execute(db);
    expect(Number(rows[0]?.n)).toBe(1);
  });
});

test('a word is found by each of its beginnings', () => {
  fc.assert(
    fc.property(fc.constantFrom('المدينة', 'water', 'ڕۆژنامە', 'روزنامه', 'Menik'), fc.nat(4), (word, cut) => {
      const [whole = ''] = searchForms(word);
      const [part = ''] = searchForms([...whole].slice(0, Math.max(1, whole.length - cut)).join(''));
      expect(whole.startsWith(part)).toBe(true);
    }),
  );
});
