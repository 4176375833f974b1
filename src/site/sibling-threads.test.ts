import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { gazetteToRead } from '../../tests/reading.ts';
import { storedComments } from '../../tests/stored-comments.ts';

onBothDatabases('a story told in two editions', ({ open }) => {
  test('shows the threads of the other one under each, in their own language', async () => {
    const db = await open();
    const gazette = await gazetteToRead(db);
    const english = await gazette.publish('en', { headline: 'Water returns to the old city' });
    const arabic = await gazette.publish('ar', { headline: 'الماء يعود إلى المدينة القديمة' }, english.id);
    expect(await gazette.text(english.path)).not.toContain('?edition=');
    await storedComments(db, english.id, 1, () => null, undefined, { body: 'The kettle boiled.' });
    const [root] = await storedComments(db, arabic.id, 2, (n) => (n === 0 ? null : 0), undefined, {
      body: 'غلت الماء.',
    });

    const own = await gazette.text(english.path);
    expect(own).toContain(`href="${english.path}?edition=ar#comments"`);
    expect(own).toContain('The kettle boiled.');
    expect(own).not.toContain('غلت الماء.');

    const other = await gazette.text(`${english.path}?edition=ar`);
    expect(other).toContain('<p dir="auto" lang="ar">غلت الماء.</p>');
    expect(other).not.toContain('The kettle boiled.');
    expect(other).toContain('2 comments');
    // One answers, likes and finds them where they stand; what is asked of the article stays the article's.
    expect(other).toContain(`href="${arabic.path}?reply=${root?.id}#comment-form"`);
    expect(other).toContain(`href="${arabic.path}/comments/${root?.id}"`);
    expect(other).toContain(`action="${arabic.path}/likes"`);
    expect(other).toContain(`action="${english.path}/reaction"`);
    expect(other).not.toContain(`action="${english.path}/comments"`);
    expect(other).toContain(`<link rel="canonical" href="http://newsroom.test${english.path}"/>`);
    expect(other).not.toContain('"commentCount"');
    expect(await gazette.text(`${arabic.path}?edition=en`)).toContain('<p dir="auto" lang="en">The kettle boiled.</p>');
  });

  test('keeps the order that was asked for, on all its pages', async () => {
    const db = await open();
    const gazette = await gazetteToRead(db);
    const english = await gazette.publish('en');
    const arabic = await gazette.publish('ar', {}, english.id);
    await storedComments(db, arabic.id, 120, () => null);
    const page = await gazette.text(`${english.path}?edition=ar&sort=newest`);
    const [, next = ''] = /href="([^"]*)" rel="next"/.exec(page) ?? [];
    expect(next).toStartWith(`${english.path}?edition=ar&amp;sort=newest&amp;after=`);
    const second = await gazette.text(next.replaceAll('&amp;', '&').split('#')[0] ?? '');
    expect(second.match(/class="comment"/g)).toHaveLength(20);
    expect(second).toContain('Comment 0.');
  });

  test('has no other threads where none are told', async () => {
    const db = await open();
    const gazette = await gazetteToRead(db);
    const { path } = await gazette.publish('en');
    for (const asked of ['ar', 'en', 'zz', '..', 'ar%22%3E', ''])
      expect((await gazette.get(`${path}?edition=${asked}`)).status).toBe(404);
  });
});
