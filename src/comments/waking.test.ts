import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { openMailSink } from '../../tests/mail-sink.ts';
import { testNewsroom } from '../../tests/newsroom.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { locationOf, siteReader } from '../../tests/site-reader.ts';
import type { Database } from '../database/open.ts';
import { changeKeeping, keepingSettingsOf } from './keeping-settings.ts';
import { changeRules, defaultRuleSettings } from './rule-settings.ts';
import { wakeModerators } from './waking.ts';

async function newsroomWithMail(db: Database) {
  const sink = await openMailSink();
  const config = { ...testNewsroom(db, '/nowhere').config, smtpUrl: sink.url, mailFrom: 'desk@gazette.example' };
  const editor = await somebody(db, 'editor');
  await changeRules(db, { ...defaultRuleSettings, premoderation: 'everybody' }, editor);
  const article = await publishedArticle(db);
  const comment = async (n: number) =>
    locationOf(
      await siteReader(db, { address: `192.0.2.${n}` }).post('/en/water-returns/comments', {
        name: 'Nadia',
        email: '',
        body: `Comment ${n}`,
      }),
    );
  return { sink, config, editor, article, comment };
}

onBothDatabases('the letter that wakes moderators', ({ open }) => {
  test('comes when so many comments wait, to whoever can decide, and not again before the queue was shorter', async () => {
    const db = await open();
    const { sink, config, editor, comment } = await newsroomWithMail(db);
    await somebody(db, 'reporter', 'Lena Haddow');
    const held = await somebody(db, 'moderator', 'Tarek Ollin');
    const section = '01900000-0000-7000-8000-000000000001';
    await db.write((tx) =>
      tx.insertInto('moderator_sections').values({ staff_id: held.id, section_id: section }).execute(),
    );
    await changeKeeping(db, { wakeAtHeld: 2, wakeAfterHours: 0 }, editor);
    const receipt = await comment(1);
    await wakeModerators({ db, config });
    expect(sink.letters).toEqual([]);
    await comment(2);
    await wakeModerators({ db, config });
    await wakeModerators({ db, config });
    expect(sink.letters.map(({ to }) => to)).toEqual([editor.email]);
    expect(sink.letters[0]?.text).toContain('2 comments are waiting for a decision.');
    expect(sink.letters[0]?.text).toContain('http://newsroom.test/desk/comments');
    await siteReader(db).post(`${receipt}/withdrawal`, {});
    await wakeModerators({ db, config });
    await comment(3);
    await wakeModerators({ db, config });
    expect(sink.letters.length).toBe(2);
    sink.close();
  });

  test('comes when one has waited too long, and never where it is switched off', async () => {
    const db = await open();
    const { sink, config, editor, comment } = await newsroomWithMail(db);
    await comment(1);
    const hours = (n: number) => Date.now() + n * 3_600_000;
    await changeKeeping(db, { wakeAtHeld: 0, wakeAfterHours: 0 }, editor);
    await wakeModerators({ db, config }, hours(1000));
    expect(sink.letters).toEqual([]);
    await changeKeeping(db, { wakeAtHeld: 0, wakeAfterHours: 3 }, editor);
    await wakeModerators({ db, config }, hours(2));
    expect(sink.letters).toEqual([]);
    await wakeModerators({ db, config }, hours(4));
    expect(sink.letters.length).toBe(1);
    sink.close();
  });

  test('is set by numbers within bounds only', async () => {
    const db = await open();
    const editor = await somebody(db, 'editor');
    for (const typed of [{ networkDays: 31 }, { networkDays: 0 }, { wakeAtHeld: -1 }, { emailDays: `'"<` }])
      expect(await changeKeeping(db, typed, editor)).toMatchObject({
        mistakes: [{ field: Object.keys(typed)[0], message: 'desk-rules-mistake-number' }],
      });
    expect((await keepingSettingsOf(db)).networkDays).toBe(30);
    const reporter = await somebody(db, 'reporter');
    expect(changeKeeping(db, {}, reporter)).rejects.toThrow();
  });
});
