import { expect, test } from 'bun:test';
import { tmpdir } from 'node:os';
import { onBothDatabases } from '../../tests/databases.ts';
import { testNewsroom } from '../../tests/newsroom.ts';
import { done, gazetteToRead } from '../../tests/reading.ts';
import { publishAgain, says, sourceNamed } from '../../tests/telling.ts';
import { openPages } from '../pages/cache.ts';
import { standOnClaim } from '../sources/changed-standings.ts';
import { changeClaim, makeClaim } from '../sources/claims.ts';
import { askQuestion, changeQuestion } from '../sources/questions.ts';
import { changeSource } from '../sources/sources.ts';
import { removeStatement } from '../sources/tied-statements.ts';
import { unpublishArticle } from '../stories/publication.ts';
import { site } from './site.ts';

onBothDatabases('kept pages that tell who said what', ({ open }) => {
  test('are made anew when anything on them changes, and are kept while nothing does', async () => {
    const db = await open();
    const gazette = await gazetteToRead(db);
    const { jonas } = gazette;
    const pages = await openPages(db, { bytes: 1e7, databaseUrl: undefined });
    try {
      const door = site(testNewsroom(db, tmpdir(), { pages }));
      const text = async (path: string) => (await door.request(`http://newsroom.test${path}`)).text();
      /** What is kept of a page once the change of a moment ago has arrived. */
      const shows = async (path: string, words: string, isThere = true) => {
        for (let tries = 0; tries < 200; tries++) {
          if ((await text(path)).includes(words) === isThere) return;
          await Bun.sleep(25);
        }
        throw new Error(`${path} ${isThere ? 'does not show' : 'still shows'} “${words}”`);
      };
      const menik = await sourceNamed(gazette, { en: 'Sara Menik' });
      const radio = await sourceNamed(gazette, { en: 'Radio Bridge' }, { kind: 'outlet' });
      const question = done(await askQuestion(db, jonas, { en: 'Will it hold?' }));
      const claim = done(await makeClaim(db, jonas, { questionId: question.id, words: { en: 'It holds' } }));
      const other = done(await makeClaim(db, jonas, { questionId: question.id, words: { en: 'It breaks' } }));
      const first = await gazette.publish('en', { headline: 'First', words: 'The pump holds.\n\nThe radio said so.' });
      const second = await gazette.publish('en', { headline: 'Second', words: 'The pump breaks.' });
      const carrier = await says(gazette, first.id, { sourceId: radio.id, quote: 'The radio said so' });
      const told = { sourceId: menik.id, quote: 'The pump holds', claimId: claim.id, throughId: carrier };
      await says(gazette, first.id, told);
      await publishAgain(gazette, first.id);
      const source = `/en/source/${menik.id}`;
      const asked = `/en/question/${question.id}`;
      const all = [first.path, source, asked];

      for (const page of all) {
        await shows(page, 'Sara Menik');
        expect(pages.kept(new Request(`http://newsroom.test${page}`))).toBeDefined();
      }
      done(await changeSource(db, jonas, menik.id, { names: { en: { label: 'Dr Sara Menik' } } }));
      for (const page of all) await shows(page, 'Dr Sara Menik');
      done(await changeSource(db, jonas, radio.id, { names: { en: { label: 'Bridge FM' } } }));
      for (const page of all) await shows(page, 'Bridge FM');

      done(await standOnClaim(db, jonas, claim.id, { standing: 'disputed' }));
      for (const page of all) await shows(page, 'disputed');
      done(await changeClaim(db, jonas, claim.id, { words: { en: 'It holds all winter' } }));
      await shows(asked, 'It holds all winter');
      done(await changeQuestion(db, jonas, question.id, { en: 'Will the pump hold?' }));
      for (const page of all) await shows(page, 'Will the pump hold?');

      // What another article tells appears in the first one, beside what it denies.
      const denial = { sourceId: menik.id, quote: 'The pump breaks', claimId: other.id };
      const statementId = await says(gazette, second.id, denial);
      for (const page of all) await shows(page, 'The pump breaks', false);
      await publishAgain(gazette, second.id);
      for (const page of all) await shows(page, page === first.path ? 'It breaks' : 'The pump breaks');
      done(await removeStatement(db, jonas, { articleId: second.id, statementId }));
      await publishAgain(gazette, second.id);
      for (const page of all) await shows(page, 'The pump breaks', false);

      await unpublishArticle(db, jonas, first.id);
      for (const page of [source, asked]) await shows(page, 'Dr Sara Menik', false);
      await publishAgain(gazette, first.id);
      for (const page of all) await shows(page, 'Dr Sara Menik');
    } finally {
      await pages.close();
    }
  });
});
