import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { storedComments } from '../../tests/stored-comments.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { postComment } from './comments.ts';
import { isReserved, reservedOf } from './reserved-names.ts';
import { changeRules, defaultRuleSettings } from './rule-settings.ts';

const gazette = reservedOf(['Jonas Reed', 'Lena Haddow', 'لينا حداو', 'The River Gazette', 'جريدة النهر', 'Nadia']);

test.each([
  'Jonas Reed',
  'JONAS  REED',
  'jonasreed',
  'J o n a s R e e d',
  'Jоnas Rееd',
  'Jοnas Reed, editor',
  'Jonas R\u200beed',
  'Ｊｏｎａｓ Ｒｅｅｄ',
  'L3na Haddow',
  'Iena Haddow',
  'لينا حدّاو',
  'لــينا حداو',
  'The River Gazette',
  'The River Gazette (official)',
  'جریدة النهر',
  'Nadia',
  'Moderator',
  'M0derat0r',
  'Ali, moderator',
  'Мoderator',
  'Admin',
  'هيئة التحرير',
  'المُشرف',
  'سردبير',
  'تحریریه',
  'سەرپەرشتیار',
])('readers are not called %s', (name) => {
  expect(isReserved(gazette, name)).toBe(true);
});

test.each([
  'Jonas Reedman',
  'Jonas K. Reed',
  'Jonas',
  'Reed',
  'Nadia S.',
  'River',
  'Gazette reader',
  'Badmin Ton',
  'Sami the film editor',
  'مشرف خان',
  'ناظر حسینی',
  'Модест',
  'Лена',
  '李娜',
  '🙂',
])('readers may be called %s', (name) => {
  expect(isReserved(gazette, name)).toBe(false);
});

onBothDatabases('a comment', ({ open }) => {
  const post = (db: Database, article: { id: string }, name: string, parentId: string | null = null) =>
    postComment(
      db,
      article,
      { id: newId(), isKnown: false, networkHash: null },
      { name, email: '', body: newId(), parentId },
    );

  test('under the name of somebody in the newsroom is refused, with all else that is wrong', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    await somebody(db, 'editor', 'Jonas Reed');
    const said = await postComment(
      db,
      article,
      { id: newId(), isKnown: false, networkHash: null },
      { name: 'Jоnas Reed', email: '', body: ' ', parentId: null },
    );
    expect(said).toMatchObject({
      mistakes: [{ field: 'name', message: 'comment-error-name-reserved' }, { field: 'body' }],
    });
    expect(await post(db, article, 'The River Gazette')).toHaveProperty('mistakes');
    expect(await post(db, article, 'Jonas Reedman')).toHaveProperty('done');
  });

  test('under a rejected one is not answered, however far below; under a withdrawn one it is', async () => {
    const db = await open();
    const editor = await somebody(db, 'editor');
    const article = await publishedArticle(db);
    await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody' }, editor);
    // 0 ← 1 ← 2 ← … ← 29, and 30 beside 1.
    const rows = await storedComments(db, article.id, 31, (n) => (n === 0 ? null : n === 30 ? 0 : n - 1));
    const stand = (at: number, state: 'rejected' | 'withdrawn' | 'published') =>
      db.write((tx) =>
        tx
          .updateTable('comments')
          .set({ state })
          .where('id', '=', rows[at]?.id ?? '')
          .execute(),
      );
    const answer = (at: number) => post(db, article, 'Nadia', rows[at]?.id ?? '');
    const closed = { mistakes: [{ field: 'form', message: 'comment-error-branch-closed' }] };
    await stand(3, 'rejected');
    expect(await answer(29)).toMatchObject(closed);
    expect(await answer(4)).toMatchObject(closed);
    expect(await answer(2)).toHaveProperty('done');
    expect(await answer(30)).toHaveProperty('done');
    await stand(3, 'withdrawn');
    expect(await answer(29)).toHaveProperty('done');
    await stand(0, 'rejected');
    expect(await answer(30)).toMatchObject(closed);
    await stand(0, 'published');
    expect(await answer(30)).toHaveProperty('done');
  });
});
