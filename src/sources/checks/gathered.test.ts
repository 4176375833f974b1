import { expect, test } from 'bun:test';
import { openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { done, written } from '../../../tests/reading.ts';
import { type KnownStatement, writeDown } from '../../../tests/telling.ts';
import { Forbidden, type Staff } from '../../people/rights.ts';
import { closeSignIn } from '../../people/staff.ts';
import { createArticle, saveRevision } from '../../stories/articles.ts';
import { checkedFindings, setAside } from '../../stories/check-facts.ts';
import { articleWithDraft, publishArticle } from '../../stories/publication.ts';
import { standOnClaim } from '../changed-standings.ts';
import { makeClaim } from '../claims.ts';
import { changeSource, makeSource } from '../sources.ts';
import type { TypedSource } from '../typed-source.ts';
import { vouchFor } from '../vouches.ts';

const words = {
  en: {
    text: 'The beds were moved to the cellar, a nurse said. Lina Karam said they were not.',
    moved: 'The beds were moved to the cellar',
    not: 'they were not',
    nurse: { label: 'a nurse of the hospital', reason: 'because she would lose her post' },
    director: { label: 'Lina Karam', role: 'director of the hospital' },
  },
  ar: {
    text: 'قالت ممرضة في المستشفى إن الأسرّة نُقلت إلى القبو. وقالت لينا كرم إنها لم تُنقل.',
    moved: 'الأسرّة نُقلت إلى القبو',
    not: 'لم تُنقل',
    nurse: { label: 'ممرضة في المستشفى', reason: 'لأنها قد تفقد وظيفتها' },
    director: { label: 'لينا كرم', role: 'مديرة المستشفى' },
  },
} as const;
type Edition = keyof typeof words;

onBothDatabases('before an article is published, what it says that somebody said', ({ open }) => {
  async function begin(edition: Edition, text: string = words[edition].text) {
    const db = await open();
    const gazette = await openGazette(db);
    const { jonas, sara } = gazette;
    const at = gazette[edition];
    const article = written({ words: text, sectionId: at.city, authorIds: [at.lena] });
    const seen = done(await createArticle(db, jonas, { editionId: at.id }, article));
    const { story_id: storyId } = await db
      .selectFrom('articles')
      .select('story_id')
      .where('id', '=', seen.articleId)
      .executeTakeFirstOrThrow();
    const source = async (kind: TypedSource['kind'], name: object, knownBy: string | null = null) =>
      done(await makeSource(db, jonas, { kind, names: { [edition]: name } as TypedSource['names'], knownBy }, storyId))
        .id;
    const says = async (quote: string, typed: Partial<KnownStatement> & { sourceId: string }) =>
      done(await writeDown(db, jonas, seen.articleId, { manner: 'indirect', basis: 'on-record', ...typed }, { quote }))
        ?.statementId ?? '';
    const claim = async (text: string) =>
      done(await makeClaim(db, jonas, { questionId: null, words: { [edition]: text } })).id;
    const found = async (viewer?: Staff) => {
      const opened = await articleWithDraft(db, seen.articleId);
      if (opened === undefined) throw new Error('there is no such article');
      const findings = await checkedFindings(db, opened.article, opened.draft, viewer === undefined ? {} : { viewer });
      return findings.filter(({ guide }) => guide !== undefined);
    };
    const publish = () => publishArticle(db, jonas, seen);
    return { db, gazette, jonas, sara, seen, storyId, source, says, claim, found, publish };
  }
  const checksOf = (findings: readonly { check: string }[]) => findings.map(({ check }) => check);

  test.each([
    'en',
    'ar',
  ] as const)('holds an article in %s whose anonymous source has no reason or is known to no editor', async (edition) => {
    const { db, gazette, jonas, source, says, found, publish } = await begin(edition);
    const { nurse, moved } = words[edition];
    // A reporter may know it too, and cannot answer for what is published.
    const sourceId = await source('anonymous', { label: nurse.label }, gazette.lena.id);
    await says(moved, { sourceId, basis: 'anonymous' });
    expect(checksOf(await found())).toEqual(['anonymous-reason', 'anonymous-knower']);
    expect(await publish()).toMatchObject({
      mistakes: [{ message: 'desk-check-anonymous-reason' }, { message: 'desk-check-anonymous-knower' }],
    });
    // The reason is for readers of this language; another language’s does not reach them.
    const other = edition === 'en' ? 'ar' : 'en';
    const names = { [edition]: { label: nurse.label }, [other]: words[other].nurse };
    done(await changeSource(db, jonas, sourceId, { names, knownBy: jonas.id }));
    expect(checksOf(await found())).toEqual(['anonymous-reason']);
    done(await changeSource(db, jonas, sourceId, { names: { [edition]: nurse }, knownBy: jonas.id }));
    expect(await found()).toEqual([]);
    expect(await publish()).toHaveProperty('done');
  });

  test('an editor who has left, or may no longer publish, knows nobody any more', async () => {
    const { db, gazette, sara, source, says, found } = await begin('en');
    const sourceId = await source('anonymous', words.en.nurse, gazette.jonas.id);
    await says(words.en.moved, { sourceId, basis: 'anonymous' });
    expect(await found()).toEqual([]);
    await db.write((tx) =>
      tx.updateTable('staff').set({ role: 'reporter' }).where('id', '=', gazette.jonas.id).execute(),
    );
    expect(checksOf(await found())).toEqual(['anonymous-knower']);
    await db.write((tx) =>
      tx.updateTable('staff').set({ role: 'editor' }).where('id', '=', gazette.jonas.id).execute(),
    );
    await closeSignIn(db, gazette.jonas.id, sara);
    expect(checksOf(await found())).toEqual(['anonymous-knower']);
  });

  test.each([
    'en',
    'ar',
  ] as const)('asks the one who knows a source, in %s, when somebody is on record to the contrary, and tells nobody else why', async (edition) => {
    const { db, gazette, jonas, sara, seen, source, says, claim, found, publish } = await begin(edition);
    const { nurse, director, moved, not } = words[edition];
    const [anonymous, named] = [await source('anonymous', nurse, sara.id), await source('person', director)];
    const claimId = await claim(moved);
    await says(moved, { sourceId: anonymous, basis: 'anonymous', claimId });
    expect(await found()).toEqual([]);
    const quote = edition === 'en' ? not : 'إنها لم تُنقل';
    await says(quote, { sourceId: named, claimId, stance: 'denies', commitment: 'denies' });
    const [asked] = await found(jonas);
    expect(asked).toMatchObject({
      message: 'desk-check-ask',
      strength: 'block',
      values: { label: nurse.label, name: sara.name },
    });
    expect((await found(sara))[0]?.message).toBe('desk-check-contrary');
    // Neither a reason nor anybody else gets round it.
    const reason = { check: 'anonymous-contrary', subject: anonymous, reason: 'It is fine.', field: 'reason' };
    expect(await setAside(db, jonas, seen.articleId, reason)).toHaveProperty('mistakes');
    expect(await vouchFor(db, jonas, anonymous)).toHaveProperty('mistakes');
    expect(vouchFor(db, gazette.lena, anonymous)).rejects.toBeInstanceOf(Forbidden);
    expect(await vouchFor(db, sara, named)).toBeUndefined();
    expect(await vouchFor(db, sara, 'nobody')).toBeUndefined();
    expect(await publish()).toMatchObject({ mistakes: [{ message: 'desk-check-ask' }] });
    done(await vouchFor(db, sara, anonymous));
    expect(await found(sara)).toEqual([]);
    expect(await publish()).toHaveProperty('done');
    // The log says that it was said, and nothing of the other.
    const log = await db.selectFrom('audit_entries').selectAll().where('action', '=', 'source-vouched').execute();
    expect(log).toMatchObject([{ subject_id: anonymous, staff_id: sara.id }]);
    expect(JSON.stringify(log)).not.toContain(director.label);
    expect(JSON.stringify(log)).not.toContain(named);
    expect(JSON.stringify(await db.selectFrom('source_vouches').selectAll().execute())).not.toContain(named);
    expect(JSON.stringify(await db.selectFrom('published_statements').selectAll().execute())).not.toContain(sara.id);
  });

  test('what is said to the contrary later is asked anew, and so is somebody else who knows the source from then on', async () => {
    const { db, jonas, sara, source, says, claim, found } = await begin('en');
    const { nurse, director, moved, not } = words.en;
    const [anonymous, named] = [await source('anonymous', nurse, sara.id), await source('person', director)];
    const claimId = await claim(moved);
    await says(moved, { sourceId: anonymous, basis: 'anonymous', claimId });
    done(await vouchFor(db, sara, anonymous));
    await Bun.sleep(2);
    await says(not, { sourceId: named, claimId, stance: 'denies', commitment: 'denies' });
    expect(checksOf(await found())).toEqual(['anonymous-contrary']);
    await Bun.sleep(2);
    done(await vouchFor(db, sara, anonymous));
    expect(await found()).toEqual([]);
    done(await changeSource(db, jonas, anonymous, { names: { en: nurse }, knownBy: jonas.id }));
    expect(checksOf(await found())).toEqual(['anonymous-contrary']);
  });

  test.each([
    ['en', 'On the wall stood “we will come back one day”.'],
    ['ar', 'كُتب على الجدار «سنعود إلى هنا يوما ما».'],
  ] as const)('asks for a reason in %s where nobody is named as a speaker, and goes out with it', async (edition, text) => {
    const { db, jonas, seen, found, publish } = await begin(edition, text);
    const [one] = await found();
    if (one === undefined) throw new Error('nothing was found');
    expect(one).toMatchObject({ check: 'quotation-speaker', strength: 'override', guide: 'quotation-speaker' });
    expect(await publish()).toMatchObject({ mistakes: [{ message: 'desk-check-quotation-speaker' }] });
    const { check, subject } = one;
    done(await setAside(db, jonas, seen.articleId, { check, subject, reason: 'A slogan.', field: 'reason' }));
    expect(await publish()).toHaveProperty('done');
  });

  test('only warns of a claim that one source tells as a fact, and of a standing that rests on it', async () => {
    const { db, jonas, source, says, claim, found, publish } = await begin('en', 'The beds were moved to the cellar.');
    const claimId = await claim('The beds were moved');
    const sourceId = await source('person', words.en.director);
    await says(words.en.moved, { sourceId, claimId });
    expect(checksOf(await found())).toEqual(['single-source']);
    done(await standOnClaim(db, jonas, claimId, { standing: 'confirmed' }));
    expect(checksOf(await found())).toEqual(['attribution-apart', 'confirmed-by-one']);
    expect(await publish()).toHaveProperty('done');
  });

  test('takes what media brought for the chain of those whom they quote', async () => {
    const { source, says, claim, found } = await begin(
      'en',
      'The beds were moved, The Lamp and The Pike report. A nurse said so.',
    );
    const claimId = await claim('The beds were moved');
    const [lamp, pike, nurse] = [
      await source('outlet', { label: 'The Lamp' }),
      await source('outlet', { label: 'The Pike' }),
      await source('person', { label: 'a nurse, Mona Said' }),
    ];
    const [one, two] = [
      await says('The Lamp', { sourceId: lamp, claimId }),
      await says('The Pike', { sourceId: pike, claimId }),
    ];
    await says('The beds were moved', {
      sourceId: nurse,
      claimId,
      throughId: one,
      basis: 'second-hand',
      cue: 'confirmed',
    });
    await says('A nurse said so', { sourceId: nurse, claimId, throughId: two, basis: 'second-hand' });
    expect(checksOf(await found())).toEqual(['confirmed-by-one']);
  });

  test('looks at nothing that is no longer in the text', async () => {
    const { db, jonas, seen, source, says, found } = await begin('en');
    const sourceId = await source('anonymous', { label: 'sources' });
    await says(words.en.moved, { sourceId, basis: 'anonymous' });
    expect(checksOf(await found())).toEqual(['anonymous-reason', 'anonymous-knower', 'bare-sources', 'plural-for-one']);
    const text = written({ words: 'Nothing is left of it here.' });
    done(await saveRevision(db, jonas, { articleId: seen.articleId, basedOn: seen.revisionId, reason: 'saved' }, text));
    expect(await found()).toEqual([]);
  });
});
