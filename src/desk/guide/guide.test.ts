import { expect, test } from 'bun:test';
import { openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { givePasswords, signedInAs, Visitor } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { statementChecks } from '../../sources/checks/statement-checks.ts';
import { documentText } from '../../stories/document-html.ts';
import { sectionsOf } from './guide.tsx';

test.each([
  'en',
  'ar',
] as const)('the guide in %s explains every check of statements, in their order, in two pages', (language) => {
  const sections = sectionsOf(language);
  expect(sections.slice(1).map(({ id }) => id)).toEqual([...statementChecks.map(({ name }) => name), 'assistant']);
  for (const { body } of sections.slice(1)) {
    expect(body.firstChild?.type.name).toBe('subhead');
    expect(body.childCount).toBeGreaterThan(1);
  }
  const count = sections.flatMap(({ body }) => documentText(body).split(/\s+/)).length;
  expect(count).toBeLessThan(1400);
});

onBothDatabases('the guide at the desk', ({ open }) => {
  test('is in the language of whoever reads it, and in English, marked as such, where there is none', async () => {
    const db = await open();
    const newsroom = testNewsroom(db, '/nowhere');
    const { lena } = await openGazette(db);
    await givePasswords(newsroom, lena);
    expect((await new Visitor(newsroom).get('/desk/guide/sources')).status).toBe(303);
    const visitor = await signedInAs(newsroom, lena);
    const read = async (language: string) => {
      await db.write((tx) => tx.updateTable('staff').set({ language }).execute());
      return (await visitor.get('/desk/guide/sources')).text();
    };
    for (const [language, lang, dir] of [
      ['en', 'en', 'ltr'],
      ['ar', 'ar', 'rtl'],
      ['ckb', 'en', 'ltr'],
      ['fa', 'en', 'ltr'],
    ] as const) {
      const html = await read(language);
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).toContain(`lang="${lang}" dir="${dir}"`);
      expect(html).toContain('<section id="anonymous-reason">');
    }
  });
});
