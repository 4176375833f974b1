import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { onBothDatabases } from '../../tests/databases.ts';
import { done, gazetteToRead, type OpenGazette } from '../../tests/reading.ts';
import { authorEverywhere } from '../editions/authors.ts';
import { addAuthor, changeAuthor, removeAuthor } from '../editions/change-authors.ts';
import { closeEdition } from '../editions/change-edition.ts';
import { addSection, removeSection, renameSection } from '../editions/change-sections.ts';
import { addTopic, changeTopic, removeTopic } from '../editions/change-topics.ts';

/** Where an address leads: its status, and the address in `Location`. */
async function leads(gazette: OpenGazette, path: string): Promise<[number, string | null]> {
  const answer = await gazette.get(path);
  return [answer.status, answer.headers.get('location')];
}

const named = (name: string, slug: string) => ({ name, slug, office: '', biography: '' });

onBothDatabases('former addresses of lists', ({ open }) => {
  test('of a section lead to where it is now, after several renames, and never over a live one', async () => {
    const gazette = await gazetteToRead(await open());
    const { db, sara, en } = gazette;
    const rename = async (id: string, slug: string) =>
      done(await renameSection(db, sara, id, { name: 'The city', slug }));
    expect((await gazette.get('/en/section/city')).status).toBe(200);
    await rename(en.city, 'town');
    const former = await gazette.get('/en/section/city');
    expect([former.status, former.headers.get('location')]).toEqual([301, '/en/section/town']);
    expect(former.headers.get('cache-control')).toBe('no-cache');
    await rename(en.city, 'around-town');
    await rename(en.city, 'المدينة');
    const now = `/en/section/${encodeURIComponent('المدينة')}`;
    for (const slug of ['city', 'town', 'around-town']) {
      expect(await leads(gazette, `/en/section/${slug}`)).toEqual([301, now]);
    }
    expect(await leads(gazette, '/en/section/city?page=3&utm=x')).toEqual([301, `${now}?page=3`]);
    expect((await gazette.get('/en/section/city?page=none')).status).toBe(404);
    expect((await gazette.get('/ar/section/city')).status).toBe(404);
    expect((await gazette.get('/en/topic/city')).status).toBe(404);
    expect((await gazette.get(now)).status).toBe(200);

    // Somebody else takes one of the addresses: it is theirs, and stays theirs when they move on.
    const other = done(await addSection(db, sara, en.id, { name: 'Town', slug: 'town' }));
    expect((await gazette.get('/en/section/town')).status).toBe(200);
    expect((await gazette.get('/en/section/town?page=9')).status).toBe(404);
    await rename(other.id, 'villages');
    expect(await leads(gazette, '/en/section/town')).toEqual([301, '/en/section/villages']);
    // Back to where it began: its first address is live again.
    await rename(en.city, 'city');
    expect((await gazette.get('/en/section/city')).status).toBe(200);
    expect(await leads(gazette, now)).toEqual([301, '/en/section/city']);

    done(await removeSection(db, sara, other.id));
    expect((await gazette.get('/en/section/town')).status).toBe(404);
    await closeEdition(db, sara, en.id);
    expect((await gazette.get('/en/section/around-town')).status).toBe(404);
  });

  test('of a topic and of an author lead on too, and a name that comes back finds its links', async () => {
    const gazette = await gazetteToRead(await open());
    const { db, sara, en, ar } = gazette;
    const topic = { name: 'Water', description: '' };
    done(await changeTopic(db, sara, en.water, { ...topic, slug: 'rivers' }));
    done(await changeTopic(db, sara, en.water, { ...topic, slug: 'rain' }));
    expect(await leads(gazette, '/en/topic/water')).toEqual([301, '/en/topic/rain']);
    expect(await leads(gazette, '/en/topic/rivers')).toEqual([301, '/en/topic/rain']);
    const again = done(await addTopic(db, sara, en.id, { ...topic, slug: 'water' }));
    expect((await gazette.get('/en/topic/water')).status).toBe(200);
    done(await removeTopic(db, sara, again.id));
    expect((await gazette.get('/en/topic/water')).status).toBe(404);

    const arabic = (await authorEverywhere(db, en.lena)).find((one) => one.edition_id === ar.id);
    const names = (slug: string) => ({
      staffId: '',
      names: { [en.id]: named('Lena Haddow', slug), [ar.id]: named('لينا حداو', arabic?.slug ?? '') },
    });
    done(await changeAuthor(db, sara, en.lena, names('l-haddow')));
    done(await changeAuthor(db, sara, en.lena, names('lena')));
    expect(await leads(gazette, '/en/author/lena-haddow')).toEqual([301, '/en/author/lena']);
    expect(await leads(gazette, '/en/author/l-haddow')).toEqual([301, '/en/author/lena']);
    expect((await gazette.get(`/ar/author/${encodeURIComponent(arabic?.slug ?? '')}`)).status).toBe(200);
    const onlyArabic = { staffId: '', names: { [ar.id]: named('لينا حداو', arabic?.slug ?? '') } };
    done(await changeAuthor(db, sara, en.lena, onlyArabic));
    expect((await gazette.get('/en/author/lena')).status).toBe(404);
    done(await changeAuthor(db, sara, en.lena, names('lena-h')));
    for (const slug of ['lena', 'l-haddow', 'lena-haddow']) {
      expect(await leads(gazette, `/en/author/${slug}`)).toEqual([301, '/en/author/lena-h']);
    }
    const second = done(await addAuthor(db, sara, { staffId: '', names: { [en.id]: named('Lena Other', 'lena') } }));
    expect((await gazette.get('/en/author/lena')).status).toBe(200);
    done(await removeAuthor(db, sara, second));
    expect((await gazette.get('/en/author/lena')).status).toBe(404);
  });

  test('whatever is renamed to whatever: a live address answers itself, a left one leads to whoever left it last', async () => {
    const gazette = await gazetteToRead(await open());
    const { db, sara, en } = gazette;
    const slugs = ['a', 'b', 'c', 'd'];
    const live = new Map([
      [en.water, 'water'],
      [en.council, 'council'],
    ]);
    const left = new Map<string, string>();
    const move = fc.record({ id: fc.constantFrom(en.water, en.council), slug: fc.constantFrom(...slugs) });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 6 }), async (moves) => {
        for (const { id, slug } of moves) {
          const from = live.get(id) ?? '';
          const outcome = await changeTopic(db, sara, id, { name: 'Topic', slug, description: '' });
          if (outcome === undefined || 'mistakes' in outcome || from === slug) continue;
          live.set(id, slug);
          left.set(from, id);
          left.delete(slug);
        }
        const at = new Set(live.values());
        for (const slug of ['water', 'council', ...slugs]) {
          const owner = left.get(slug);
          const expected = at.has(slug) ? [200, null] : [301, `/en/topic/${live.get(owner ?? '')}`];
          if (!at.has(slug) && owner === undefined) expected.splice(0, 2, 404, null);
          expect([slug, ...(await leads(gazette, `/en/topic/${slug}`))]).toEqual([slug, ...expected]);
        }
      }),
      { numRuns: 12 },
    );
  });
});
