import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { languageCodes } from '../../languages/known-languages.ts';
import { type Gazette, openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { listedWords } from '../comments/listed-words.ts';
import { currentPolicy } from '../comments/policy.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import type { Mistake } from '../mistake.ts';
import { Forbidden, type Staff } from '../people/rights.ts';
import { createArticle } from '../stories/articles.ts';
import { readDocument } from '../stories/document.ts';
import { documentText } from '../stories/document-html.ts';
import { parseMarkup } from '../stories/markup.ts';
import { contrast } from './accent.ts';
import { authorEverywhere } from './authors.ts';
import { addAuthor, changeAuthor, removeAuthor } from './change-authors.ts';
import { changeEdition, closeEdition, openEdition } from './change-edition.ts';
import { changeAccent, changePublication, removeLogo, setLogo } from './change-publication.ts';
import { addSection, moveSection, removeSection, renameSection } from './change-sections.ts';
import { addTopic, changeTopic, removeTopic } from './change-topics.ts';
import { allEditions, openEditions } from './editions.ts';
import { moved } from './listed.ts';
import { addEdition } from './make-edition.ts';
import { publicationSettings } from './publication.ts';
import { sectionsOf, topicsOf } from './sections.ts';
import { starterTexts } from './starter-texts.ts';

const river = {
  name: 'The River Gazette',
  timeZone: 'Europe/Lisbon',
  contactEmail: 'newsroom@gazette.example',
  contactAddress: '7 Weighhouse Square\nMarren',
  defaultEditionId: '',
};
const persian = {
  language: 'fa',
  code: 'fa',
  title: 'روزنامهٔ رود',
  tagline: '',
  digits: 'arabext',
  calendar: 'persian',
};

/** What of an outcome was wrong: field and message. */
function wrong(outcome: { done: unknown } | { mistakes: Mistake[] } | undefined): string[] {
  if (outcome === undefined || 'done' in outcome) return [];
  return outcome.mistakes.map((one) => `${one.field}: ${one.message}`);
}

function done<T>(outcome: { done: T } | { mistakes: Mistake[] } | undefined): T {
  if (outcome === undefined || 'mistakes' in outcome) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

async function tagsOf(db: Database): Promise<string[]> {
  return (await db.selectFrom('changes').select('tag').orderBy('id').execute()).map((row) => row.tag);
}

async function actsOf(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('audit_entries').select(['action', 'staff_id']).orderBy('id').execute();
  return rows.map((row) => row.action);
}

/** A draft by Lena in the English City section, about water. */
async function draftOnWater(db: Database, { en, lena }: Gazette): Promise<void> {
  const body = done(parseMarkup('Taps ran again.'));
  const text = { headline: 'Water returns', standfirst: '', slug: '', body, lead: null };
  const filed = { sectionId: en.city, authorIds: [en.lena], topicIds: [en.water] };
  done(await createArticle(db, lena, { editionId: en.id }, { ...text, ...filed }));
}

onBothDatabases('the settings', ({ open }) => {
  test('are changed by administrators and nobody else', async () => {
    const db = await open();
    const { en, lena, jonas, tarek } = await openGazette(db);
    const author = { staffId: '', names: {} };
    const edition = { title: 'x', tagline: '', digits: 'latn', calendar: 'gregorian', about: '', privacy: '' };
    const verbs: ((staff: Staff) => Promise<unknown>)[] = [
      (staff) => changePublication(db, staff, river),
      (staff) => changeAccent(db, staff, '#123456'),
      (staff) => setLogo(db, staff, 'x'),
      (staff) => removeLogo(db, staff),
      (staff) => addEdition(db, staff, persian),
      (staff) => changeEdition(db, staff, en.id, edition),
      (staff) => openEdition(db, staff, en.id),
      (staff) => closeEdition(db, staff, en.id),
      (staff) => addSection(db, staff, en.id, { name: 'Sport', slug: '' }),
      (staff) => renameSection(db, staff, en.city, { name: 'Town', slug: '' }),
      (staff) => moveSection(db, staff, en.city, 'later'),
      (staff) => removeSection(db, staff, en.city),
      (staff) => addTopic(db, staff, en.id, { name: 'Schools', slug: '', description: '' }),
      (staff) => changeTopic(db, staff, en.water, { name: 'Rain', slug: '', description: '' }),
      (staff) => removeTopic(db, staff, en.water),
      (staff) => addAuthor(db, staff, author),
      (staff) => changeAuthor(db, staff, en.lena, author),
      (staff) => removeAuthor(db, staff, en.lena),
    ];
    for (const staff of [lena, jonas, tarek]) {
      for (const verb of verbs) await expect(verb(staff)).rejects.toBeInstanceOf(Forbidden);
    }
    expect(await actsOf(db)).toEqual([]);
    expect(await tagsOf(db)).toEqual([]);
  });

  test('of the publication are kept, told to every page and logged; saving them again is no change', async () => {
    const db = await open();
    const { en, sara } = await openGazette(db);
    const typed = { ...river, name: '  The River\u202e   Gazette ', defaultEditionId: en.id };
    expect(done(await changePublication(db, sara, typed)).name).toBe('The River Gazette');
    done(await changePublication(db, sara, typed));
    const kept = await publicationSettings(db);
    expect([kept.timeZone, kept.contact.email, kept.defaultEditionId]).toEqual([
      'Europe/Lisbon',
      'newsroom@gazette.example',
      en.id,
    ]);
    expect(await tagsOf(db)).toEqual(['publication']);
    expect(await actsOf(db)).toEqual(['publication-changed']);
  });

  test('of the publication that cannot be used name their field, all at once', async () => {
    const db = await open();
    const { sara } = await openGazette(db);
    const typed = { ...river, name: '\u200b ', timeZone: '+03:00', contactEmail: 'nobody' };
    expect(wrong(await changePublication(db, sara, typed))).toEqual([
      'name: mistake-required',
      'timeZone: settings-mistake-time-zone',
      'contactEmail: mistake-email',
    ]);
    expect(wrong(await changePublication(db, sara, { ...river, defaultEditionId: newId() }))).toEqual([
      'defaultEditionId: mistake-choice',
    ]);
    expect(wrong(await changeAccent(db, sara, 'url(x)'))).toEqual(['accent: settings-mistake-colour']);
  });

  test('keep the colour that was picked beside the two that read', async () => {
    const db = await open();
    const { sara } = await openGazette(db);
    const { accent } = done(await changeAccent(db, sara, '#FFE000'));
    expect(accent.picked).toBe('#ffe000');
    expect(accent.dark).toBe('#ffe000');
    expect(contrast(accent.light, '#f6f1e7')).toBeGreaterThanOrEqual(4.5);
    expect((await publicationSettings(db)).accent).toEqual(accent);
  });

  test('changed by two at once lose neither change', async () => {
    const db = await open();
    const { sara } = await openGazette(db);
    await Promise.all([changePublication(db, sara, river), changeAccent(db, sara, '#004400')]);
    const kept = await publicationSettings(db);
    expect([kept.name, kept.accent.picked]).toEqual(['The River Gazette', '#004400']);
  });

  test('take a logo of a picture that was taken in as one, and give it up again', async () => {
    const db = await open();
    const { sara } = await openGazette(db);
    const row = {
      matching: '',
      width: 400,
      height: 100,
      format: 'png',
      digest: 'x',
      caption: '',
      credit: '',
      alternative_text: '',
    };
    const photo = { ...row, rights: '', widths_json: '[400]', created_at: '2026-11-22T09:00:00.000Z' };
    const [logo, picture] = [newId(), newId()];
    await db.write(async (tx) => {
      await tx
        .insertInto('photos')
        .values([
          { ...photo, id: logo, kind: 'logo' },
          { ...photo, id: picture, kind: 'photo' },
        ])
        .execute();
    });
    expect(wrong(await setLogo(db, sara, picture))).toEqual(['logo: mistake-choice']);
    expect(done(await setLogo(db, sara, logo)).logoPhotoId).toBe(logo);
    expect((await removeLogo(db, sara)).logoPhotoId).toBeNull();
  });

  test('make an edition that has all it needs to be opened, in each language', async () => {
    const db = await open();
    const { sara } = await openGazette(db);
    await db.write((tx) => tx.deleteFrom('sections').execute());
    await db.write((tx) => tx.deleteFrom('editions').execute());
    for (const language of languageCodes) {
      const digits = { en: 'latn', ar: 'arab', ckb: 'arab', fa: 'latn' }[language];
      const typed = { ...persian, language, code: `${language}-2`, digits, calendar: 'gregorian' };
      const edition = done(await addEdition(db, sara, typed));
      expect(edition.opened_at).toBeNull();
      expect((await currentPolicy(db, edition.id))?.clauses.length).toBe(7);
      expect((await sectionsOf(db, edition.id)).map((one) => one.name)).toEqual([...starterTexts[language].sections]);
      expect(documentText(readDocument(JSON.parse(edition.privacy_json))).length).toBeGreaterThan(1000);
    }
    const editions = await allEditions(db);
    expect(editions.map((one) => one.language)).toEqual([...languageCodes]);
    expect((await publicationSettings(db)).defaultEditionId).toBe(editions[0]?.id ?? '');
    expect((await listedWords(db)).length).toBeGreaterThan(30);
    expect(await openEditions(db)).toEqual([]);
  });

  test('refuse an edition at an address that is taken or the house’s own, and digits its language is not written with', async () => {
    const db = await open();
    const { sara } = await openGazette(db);
    for (const code of ['en', 'desk', 'photos', 'FA', 'فا', '', '-a', 'a/b']) {
      expect(wrong(await addEdition(db, sara, { ...persian, code }))).toEqual(['code: edition-mistake-code']);
    }
    expect(wrong(await addEdition(db, sara, { ...persian, digits: 'thai', calendar: 'kurdish' }))).toEqual([
      'digits: mistake-choice',
      'calendar: mistake-choice',
    ]);
    expect(wrong(await addEdition(db, sara, { ...persian, language: 'tlh' }))).toEqual(['language: mistake-choice']);
    expect((await allEditions(db)).length).toBe(2);
  });

  test('open and close an edition, telling every page once', async () => {
    const db = await open();
    const { en, sara } = await openGazette(db);
    expect((await closeEdition(db, sara, en.id))?.opened_at).toBeNull();
    await closeEdition(db, sara, en.id);
    expect((await openEditions(db)).map((one) => one.code)).toEqual(['ar']);
    expect((await openEdition(db, sara, en.id))?.opened_at).not.toBeNull();
    expect(await tagsOf(db)).toEqual(['publication', `edition:${en.id}`, 'publication', `edition:${en.id}`]);
    expect(await actsOf(db)).toEqual(['edition-closed', 'edition-opened']);
    expect(await openEdition(db, sara, newId())).toBeUndefined();
  });

  test('read an edition’s texts as markup and name the one that cannot be read', async () => {
    const db = await open();
    const { en, sara } = await openGazette(db);
    const typed = {
      title: 'Gazette',
      tagline: '',
      digits: 'latn',
      calendar: 'gregorian',
      about: '## Us\n\nSix people.',
    };
    const changed = done(await changeEdition(db, sara, en.id, { ...typed, privacy: 'Nothing.' }));
    expect(JSON.parse(changed.about_json).content[0].type).toBe('subhead');
    const outcome = await changeEdition(db, sara, en.id, { ...typed, title: '', privacy: '![x](photo:none) y [z]' });
    expect(wrong(outcome).map((one) => one.split(':')[0])).toEqual(['title', 'privacy']);
    expect(await changeEdition(db, sara, newId(), { ...typed, privacy: '' })).toBeUndefined();
  });

  test('add, rename and order sections, each at an address of its own', async () => {
    const db = await open();
    const { en, ar, sara } = await openGazette(db);
    const sport = done(await addSection(db, sara, en.id, { name: 'Sport & Games', slug: '' }));
    expect(sport.slug).toBe('sport-games');
    expect(wrong(await addSection(db, sara, en.id, { name: 'City', slug: '' }))).toEqual([
      'slug: listed-mistake-slug-taken',
    ]);
    expect(wrong(await addSection(db, sara, en.id, { name: '?!', slug: '' }))).toEqual([
      'slug: desk-article-mistake-slug-characters',
    ]);
    expect(done(await addSection(db, sara, ar.id, { name: 'رياضة', slug: 'رِياضة' })).slug).toBe('رياضة');
    expect(wrong(await renameSection(db, sara, sport.id, { name: 'Sport', slug: 'city' })).length).toBe(1);
    done(await renameSection(db, sara, sport.id, { name: 'Sport', slug: 'sport-games' }));
    await moveSection(db, sara, sport.id, 'earlier');
    expect((await sectionsOf(db, en.id)).map((one) => one.name)).toEqual(['City', 'Sport', 'Culture']);
    await moveSection(db, sara, en.city, 'earlier');
    expect((await sectionsOf(db, en.id)).map((one) => one.name)).toEqual(['City', 'Sport', 'Culture']);
    expect(await actsOf(db)).toEqual(['section-made', 'section-made', 'section-changed', 'sections-ordered']);
    expect(await addSection(db, sara, newId(), { name: 'Nowhere', slug: '' })).toBeUndefined();
  });

  test('moved by two at once, the sections keep one order without gaps', async () => {
    const db = await open();
    const { en, sara } = await openGazette(db);
    for (const name of ['Sport', 'Opinion']) done(await addSection(db, sara, en.id, { name, slug: '' }));
    const ids = (await sectionsOf(db, en.id)).map((one) => one.id);
    await Promise.all(ids.map((id) => moveSection(db, sara, id, 'later')));
    expect((await sectionsOf(db, en.id)).map((one) => one.position)).toEqual([1, 2, 3, 4]);
  });

  test('keep sections, topics and authors that an article uses, and remove the others', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const { en, ar, sara } = gazette;
    await draftOnWater(db, gazette);
    const used = ['form: listed-mistake-in-use'];
    expect(wrong(await removeSection(db, sara, en.city))).toEqual(used);
    expect(wrong(await removeTopic(db, sara, en.water))).toEqual(used);
    expect(wrong(await removeAuthor(db, sara, en.lena))).toEqual(used);
    const arabicOnly = { [ar.id]: { name: 'لينا حداو', slug: '', office: '', biography: '' } };
    expect(wrong(await changeAuthor(db, sara, en.lena, { staffId: '', names: arabicOnly }))).toEqual([
      `names.${en.id}.name: listed-mistake-in-use`,
    ]);
    done(await removeSection(db, sara, en.culture));
    done(await removeTopic(db, sara, en.council));
    done(await removeAuthor(db, sara, en.omar));
    expect((await sectionsOf(db, en.id)).map((one) => one.name)).toEqual(['City']);
    expect((await topicsOf(db, en.id)).map((one) => one.name)).toEqual(['Water']);
    expect(await authorEverywhere(db, en.omar)).toEqual([]);
    expect(await removeAuthor(db, sara, en.omar)).toBeUndefined();
    expect(await removeSection(db, sara, en.culture)).toBeUndefined();
  });

  test('describe topics', async () => {
    const db = await open();
    const { en, sara } = await openGazette(db);
    const typed = { name: 'Rivers', slug: 'water', description: 'What\u0000 flows.' };
    const changed = done(await changeTopic(db, sara, en.water, typed));
    expect([changed.slug, changed.description]).toEqual(['water', 'What flows.']);
    expect(wrong(await addTopic(db, sara, en.id, { ...typed, name: 'Floods' }))).toEqual([
      'slug: listed-mistake-slug-taken',
    ]);
    const long = { ...typed, description: 'x'.repeat(301) };
    expect(wrong(await changeTopic(db, sara, en.water, long))).toEqual(['description: mistake-too-long']);
    expect(await tagsOf(db)).toEqual(['publication', `topic:${en.water}`, `edition:${en.id}`]);
  });

  test('give an author a page in each edition in which they have a name, and one sign-in at most', async () => {
    const db = await open();
    const { en, ar, lena, omar, sara } = await openGazette(db);
    const named = (name: string, slug = '') => ({ name, slug, office: 'Ferries', biography: '' });
    const idris = { [en.id]: named('Idris Kamal'), [ar.id]: named('') };
    const id = done(await addAuthor(db, sara, { staffId: '', names: idris }));
    expect((await authorEverywhere(db, id)).map((one) => one.slug)).toEqual(['idris-kamal']);
    done(await changeAuthor(db, sara, id, { staffId: omar.id, names: { ...idris, [ar.id]: named('إدريس كمال') } }));
    expect((await authorEverywhere(db, id)).length).toBe(2);
    done(await changeAuthor(db, sara, en.lena, { staffId: lena.id, names: { [en.id]: named('Lena Haddow') } }));
    const taken = { [en.id]: named('Lena H.', 'lena-haddow') };
    expect(wrong(await changeAuthor(db, sara, id, { staffId: lena.id, names: taken }))).toEqual([
      'staffId: author-mistake-person-taken',
      `names.${en.id}.slug: listed-mistake-slug-taken`,
    ]);
    expect(wrong(await addAuthor(db, sara, { staffId: '', names: {} }))).toEqual([
      `names.${en.id}.name: author-mistake-name-missing`,
    ]);
    expect(await changeAuthor(db, sara, newId(), { staffId: '', names: { [en.id]: named('Nobody') } })).toBeUndefined();
  });
});

test('moving an entry keeps all entries and goes back the other way', () => {
  const lists = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(lists, fc.nat(), (ids, nth) => {
      const id = ids[nth % ids.length] ?? '';
      const after = moved(ids, id, 'later');
      expect(after.toSorted()).toEqual(ids.toSorted());
      const isLast = id === ids.at(-1);
      expect(moved(after, id, 'earlier')).toEqual(isLast ? moved(ids, id, 'earlier') : ids);
    }),
  );
});
