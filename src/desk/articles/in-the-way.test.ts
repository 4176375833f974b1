import { expect, test } from 'bun:test';
import { openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { deskOf, plainPage } from '../../../tests/desk-door.ts';
import { done, written } from '../../../tests/reading.ts';
import { writeDown } from '../../../tests/telling.ts';
import { makeSource } from '../../sources/sources.ts';
import { createArticle } from '../../stories/articles.ts';
import { setAside } from '../../stories/check-facts.ts';

onBothDatabases('what stands in the way of publishing', ({ open }) => {
  const begin = async (given: Parameters<typeof written>[0]) => {
    const db = await open();
    const gazette = await openGazette(db);
    const { en, lena, jonas } = gazette;
    const text = { sectionId: en.city, authorIds: [en.lena], standfirst: 'After nine days the taps run.', ...given };
    const { articleId, revisionId } = done(await createArticle(db, lena, { editionId: en.id }, written(text)));
    const { story_id: storyId } = await db.selectFrom('articles').select('story_id').executeTakeFirstOrThrow();
    const named = {
      kind: 'anonymous',
      names: { en: { label: 'a nurse of the hospital' } },
      knownBy: jonas.id,
    } as const;
    const nurse = async () => done(await makeSource(db, jonas, named, storyId));
    const say = async (quote: string) => {
      const said = { sourceId: (await nurse()).id, manner: 'indirect', basis: 'anonymous' } as const;
      done(await writeDown(db, jonas, articleId, said, { quote }));
    };
    const address = `/desk/articles/${articleId}`;
    return { db, gazette, articleId, revisionId, address, say, at: deskOf.bind(null, db, '/nowhere') };
  };
  const note = (page: string) => /<p id="in-the-way".*?<\/p>/s.exec(page)?.[0] ?? '';
  const button = (page: string) => /<button[^>]*class="publishes[^>]*>/.exec(page)?.[0] ?? '';
  const mistakes = (page: string) => /<div class="mistakes".*?<\/div>/s.exec(page)?.[0] ?? '';

  test('is said beside the button with a link, in what the article is and in what it says that somebody said alike', async () => {
    const { gazette, address, revisionId, say, at } = await begin({
      headline: '',
      words: 'Beds were moved, a nurse said.',
    });
    const desk = at(gazette.jonas);
    const fields = { 'based-on': revisionId, headline: '', standfirst: 'After nine days the taps run.', slug: '' };
    const typed = {
      ...fields,
      section: gazette.en.city,
      authors: gazette.en.lena,
      body: 'Beds were moved, a nurse said.',
    };
    const before = await desk.read(address);
    expect(note(before)).toContain(`href="${address}#field-headline"`);
    expect(note(before)).not.toContain('more');
    await say('Beds were moved');
    for (const page of [await desk.read(address), await desk.read(`${address}/publication`)]) {
      expect(note(page)).toContain('Cannot be published yet: ');
      expect(note(page)).toContain(`href="${address}#checks">1 more thing`);
      expect(button(page)).toContain('aria-describedby="in-the-way"');
      expect(button(page)).not.toContain('disabled');
    }
    const refused = await desk.post(`${address}/publication`, typed);
    expect(refused.status).toBe(422);
    const again = mistakes(plainPage(await refused.text()));
    expect(again).toContain('href="#field-headline"');
    expect(again).toContain('href="#statements">Readers are not told why');
    expect((await desk.post(`${address}/release`, { revision: revisionId })).status).toBe(422);

    // Put right, the other one is named in its place.
    const headed = await desk.post(`${address}/revisions`, { ...typed, headline: 'Beds were moved' });
    expect(headed.headers.get('location')).toContain('done=saved');
    const now = note(await desk.read(address));
    expect(now).toContain(`href="${address}#statements">Readers are not told why`);
    expect(now).not.toContain('more');
    expect(note(await at(gazette.jonas, 'ar').read(address))).toContain('لا يمكن النشر بعد: ');
    // Whoever does not publish has the checks, and no button to press.
    const own = await at(gazette.lena).read(address);
    expect(own).toContain('Readers are not told why');
    expect(note(own)).toBe('');
  });

  test('is nothing where the checks only say something, and where a reason was given', async () => {
    const { db, gazette, articleId, address, at } = await begin({ standfirst: '' });
    const desk = at(gazette.jonas);
    expect(note(await desk.read(address))).toContain(`href="${address}#field-standfirst"`);
    const what = { check: 'standfirst', subject: '', reason: 'A notice.', field: 'form' };
    done(await setAside(db, gazette.jonas, articleId, what));
    for (const page of [address, `${address}/publication`])
      expect(note(await desk.read(page))).toBe('<p id="in-the-way" class="state bad" hidden=""></p>');
  });

  test('comes anew with the column for the text that stands in an editor', async () => {
    const { db, gazette, address, say, at } = await begin({ headline: '', words: 'Beds were moved, a nurse said.' });
    const desk = at(gazette.jonas);
    await say('Beds were moved');
    const column = async (fields: Record<string, string>) =>
      plainPage(await (await desk.post(`${address}/statements/column`, fields)).text());
    const { body_json: document } = await db.selectFrom('revisions').select('body_json').executeTakeFirstOrThrow();
    const asSaved = await column({ document });
    expect(asSaved).toContain('<section id="checks">');
    expect(note(asSaved)).toContain(`href="${address}#field-headline"`);
    const typed = await column({ document, headline: 'Beds were moved', standfirst: 'After nine days the taps run.' });
    expect(typed).not.toContain('#field-headline');
    expect(note(typed)).toContain(`href="${address}#statements">`);
    const empty = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph' }] });
    expect(await column({ document: empty, headline: 'Beds' })).toContain(`href="${address}#field-body"`);
  });
});
