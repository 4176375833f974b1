import { expect, test } from 'bun:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { onBothDatabases } from '../../tests/databases.ts';
import { done, gazetteToRead, type OpenGazette } from '../../tests/reading.ts';
import { siteReader } from '../../tests/site-reader.ts';
import { publishAgain, says, sourceNamed, storyOf } from '../../tests/telling.ts';
import { standOnClaim } from '../sources/changed-standings.ts';
import { makeClaim } from '../sources/claims.ts';
import { mergeSources } from '../sources/merged-sources.ts';
import { askQuestion } from '../sources/questions.ts';
import { removeStatement } from '../sources/tied-statements.ts';
import { correctArticle } from '../stories/corrections.ts';
import { makePreviewLink } from '../stories/preview-links.ts';

const words = 'The repair **will hold**, she said.\n\nIt is a patch, said an engineer.\n\nPressure was falling.';

/** An article in which two contradict each other and a third comes second-hand; nothing of it is public yet. */
async function contradiction(gazette: OpenGazette) {
  const { db, jonas } = gazette;
  const article = await gazette.publish('en', { words });
  const storyId = await storyOf(gazette, article.id);
  const menik = await sourceNamed(gazette, { en: 'Sara Menik' }, { role: 'head of works' });
  const anonymous = { kind: 'anonymous', knownBy: jonas.id, storyId, reason: 'he has a contract' } as const;
  const engineer = await sourceNamed(gazette, { en: 'An engineer', ar: 'مهندس' }, anonymous);
  const radio = await sourceNamed(gazette, { ar: 'إذاعة الجسر' }, { kind: 'outlet' });
  const residents = await sourceNamed(gazette, { en: 'Residents' }, { kind: 'group' });
  const question = done(await askQuestion(db, jonas, { en: 'Will it hold?', ar: 'هل يصمد؟' }));
  const claim = async (text: string) =>
    done(await makeClaim(db, jonas, { questionId: question.id, words: { en: text } }));
  const [holds, fails] = [await claim('It will hold'), await claim('It will not')];
  await says(gazette, article.id, {
    sourceId: menik.id,
    quote: 'The repair will hold',
    manner: 'direct',
    claimId: holds.id,
    saidOn: '2026-11-22',
    originalWords: 'سيصمد',
    originalLanguage: 'ar',
    evidence: 'EVIDENCE-CANARY',
  });
  await says(gazette, article.id, {
    sourceId: engineer.id,
    quote: 'It is a patch',
    basis: 'anonymous',
    claimId: fails.id,
    saidOn: '2026-11',
  });
  const carrier = await says(gazette, article.id, { sourceId: radio.id, quote: 'Pressure', basis: 'second-hand' });
  await says(gazette, article.id, {
    sourceId: residents.id,
    quote: 'Pressure was falling',
    basis: 'second-hand',
    throughId: carrier,
  });
  return { article, menik, engineer, radio, residents, question, holds, fails };
}

onBothDatabases('what readers are told of sources', ({ open }) => {
  test('is nothing, and costs nothing, until an editor publishes it', async () => {
    const gazette = await gazetteToRead(await open());
    const before = await gazette.publish('en', { headline: 'Another', words });
    const plain = await gazette.text(before.path);
    const { article, question, menik } = await contradiction(gazette);
    const html = await gazette.text(article.path);
    expect(html).not.toContain('How we know this');
    for (const part of ['quoted', 'popover', 'class="how"', '.how']) expect(plain + html).not.toContain(part);
    expect((await gazette.get(`/en/question/${question.id}`)).status).toBe(404);
    expect((await gazette.get(`/en/source/${menik.id}`)).status).toBe(404);
  });

  test('marks words in the text and says how the newsroom knows, without a script', async () => {
    const gazette = await gazetteToRead(await open());
    const { article, menik } = await contradiction(gazette);
    await publishAgain(gazette, article.id);
    const html = await gazette.text(article.path);
    expect(html).toContain('<span class="quoted">The repair <b>will hold');
    expect(html).toContain('popovertarget="s1" aria-label="Source: Sara Menik, on the record"');
    expect(html).toContain('<a class="note-to" href="#s1" aria-label="Source: Sara Menik, on the record">1</a>');
    expect(html).toContain('<li id="s1" popover="auto">');
    expect(html).toContain(`<a href="/en/source/${menik.id}">Sara Menik</a>`);
    expect(html).toContain('head of works · told our reporter · <time datetime="2026-11-22">22 November 2026</time>');
    expect(html).toContain('In the original: <q lang="ar" dir="rtl">سيصمد</q>');
    expect(html).toContain('Why not named: he has a contract');
    expect(html).toContain('An editor knows who this is.');
    expect(html).toContain('<time datetime="2026-11">November 2026</time>');
    // A name that English lacks is given in the language that has it.
    expect(html).toMatch(/through <a href="\/en\/source\/[\w-]+"><bdi lang="ar" dir="rtl">إذاعة الجسر<\/bdi><\/a>/);
    expect(html).toContain('Not settled: <a href="/en/question/');
    const policy = (await gazette.get(article.path)).headers.get('content-security-policy') ?? '';
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const digest = new Bun.CryptoHasher('sha256').update(style).digest('base64');
    expect(policy).toContain(`'sha256-${digest}'`);
  });

  test('says in each entry which words it is about, and leads back to their mark', async () => {
    const gazette = await gazetteToRead(await open());
    const text = 'Water will run in every street and lane, also of the old city, he said. It is clean. Nobody pays.';
    const { id, path } = await gazette.publish('en', { words: text });
    const menik = await sourceNamed(gazette, { en: 'Sara Menik' });
    for (const quote of ['Water will run in every street and lane, also of the old city', 'It is clean'])
      await says(gazette, id, { sourceId: menik.id, quote });
    const other = await sourceNamed(gazette, { en: 'Omar Brannis' });
    await says(gazette, id, { sourceId: other.id, quote: 'Nobody pays' });
    await publishAgain(gazette, id);
    const html = await gazette.text(path);
    const [first = '', second = ''] = html.split('<li id="s').slice(1);
    // Of two statements of which the same is known, both are named.
    expect(first).toContain(
      '<a href="#m0">Water will run in every street and lane…</a> · <a href="#m1">It is clean</a>',
    );
    expect(second).toContain('<a href="#m2">Nobody pays</a>');
    for (const mark of ['m0', 'm1', 'm2']) expect(html.split(`id="${mark}"`)).toHaveLength(2);
    expect(html).not.toContain('Who says so');
  });

  test('sets apart who says so of a claim and who says otherwise, where both do, under headings of one weight', async () => {
    const gazette = await gazetteToRead(await open());
    const { db, jonas } = gazette;
    const text =
      'Nobody pays, said a clerk. It fails, said an engineer. It holds, said Menik. It surely holds, said Noor.';
    const { id, path } = await gazette.publish('en', { words: text });
    const holds = done(await makeClaim(db, jonas, { questionId: null, words: { en: 'The dam <holds>' } }));
    const pays = done(await makeClaim(db, jonas, { questionId: null, words: { en: 'Nobody pays' } }));
    const say = async (name: string, quote: string, claimId: string, stance: 'supports' | 'denies') => {
      const source = await sourceNamed(gazette, { en: name });
      await says(gazette, id, { sourceId: source.id, quote, claimId, stance });
    };
    await say('A clerk', 'Nobody pays', pays.id, 'supports');
    await say('An engineer', 'It fails', holds.id, 'denies');
    await say('Sara Menik', 'It holds', holds.id, 'supports');
    await publishAgain(gazette, id);
    const html = await gazette.text(path);
    const known = html.split('How we know this</h2>')[1]?.split('</section>')[0] ?? '';
    expect(known.match(/A clerk|An engineer|Sara Menik|&lt;holds&gt;<\/h3>|Who says \w+/g)).toEqual([
      'A clerk',
      '&lt;holds&gt;</h3>',
      'Who says so',
      'Sara Menik',
      'Who says otherwise',
      'An engineer',
    ]);
    expect(known).toContain('<h4 class="small">Who says so</h4><ol class="how" start="2"><li id="s2"');
    expect(known).toContain('<h4 class="small">Who says otherwise</h4><ol class="how" start="3"><li id="s3"');
    // Marks keep the order of the text and lead to the places of the list.
    const marks = [...html.matchAll(/id="m(\d)">.*?popovertarget="s(\d)"/gs)].map(
      ([, mark, entry]) => `${mark}-${entry}`,
    );
    expect(marks).toEqual(['0-1', '1-3', '2-2']);
  });

  test('names an anonymous source by words alone, and shows nothing of what the desk keeps', async () => {
    const gazette = await gazetteToRead(await open());
    const { article, engineer, question } = await contradiction(gazette);
    await publishAgain(gazette, article.id);
    // In another article of the story the same source is another entry of that page and nothing more.
    const sibling = await gazette.publish('ar', { words: 'قال مهندس إنه ترقيع.' }, article.id);
    await says(gazette, sibling.id, { sourceId: engineer.id, quote: 'إنه ترقيع', basis: 'anonymous' });
    await publishAgain(gazette, sibling.id);
    const statements = await gazette.db.selectFrom('statements').select('id').execute();
    for (const page of [article.path, sibling.path, `/en/question/${question.id}`]) {
      const html = await gazette.text(page);
      expect(html).toContain(page === sibling.path ? 'مهندس' : 'An engineer');
      for (const secret of [engineer.id, gazette.jonas.id, 'EVIDENCE-CANARY', ...statements.map(({ id }) => id)])
        expect(html).not.toContain(secret);
    }
    for (const code of ['en', 'ar']) expect((await gazette.get(`/${code}/source/${engineer.id}`)).status).toBe(404);
  });

  test.each([
    ['en', '“The pump holds,” she said.', '“The pump holds,”', 'The pump holds'],
    ['ar', 'قالت: «المضخة سليمة».', '«المضخة سليمة»', 'المضخة سليمة'],
  ] as const)('gives quoted words in %s without the marks around them, wherever they stand by themselves', async (edition, words, quote, bare) => {
    const gazette = await gazetteToRead(await open());
    const { db, jonas } = gazette;
    const article = await gazette.publish(edition, { words });
    const source = await sourceNamed(gazette, { [edition]: 'S. Menik' });
    const question = done(await askQuestion(db, jonas, { [edition]: '?' }));
    const claim = done(await makeClaim(db, jonas, { questionId: question.id, words: { [edition]: '!' } }));
    const original = { originalWords: '„Die Pumpe hält“,', originalLanguage: 'de' };
    const said = { sourceId: source.id, claimId: claim.id, manner: 'direct', ...original } as const;
    await says(gazette, article.id, { ...said, quote });
    await publishAgain(gazette, article.id);
    const html = await gazette.text(article.path);
    expect(html).toContain(`<span class="quoted">${quote}`);
    expect(html).toContain('<q lang="de" dir="ltr">Die Pumpe hält</q>');
    expect(html).toContain(`"@type":"Quotation","text":"${bare}"`);
    expect(html).toContain('"@type":"Quotation","text":"Die Pumpe hält"');
    for (const page of ['source', 'question']) {
      const shown = await gazette.text(`/${edition}/${page}/${page === 'source' ? source.id : question.id}`);
      expect(shown).toContain(`<p>${bare}</p>`);
      expect(shown).not.toContain(quote);
    }
  });

  test('leads from a source that turned out to be another to that one', async () => {
    const gazette = await gazetteToRead(await open());
    const { article, menik } = await contradiction(gazette);
    await publishAgain(gazette, article.id);
    const other = await sourceNamed(gazette, { en: 'S. Menik' });
    done(await mergeSources(gazette.db, gazette.jonas, menik.id, other.id));
    const moved = await gazette.get(`/en/source/${menik.id}`);
    expect([moved.status, moved.headers.get('location')]).toEqual([301, `/en/source/${other.id}`]);
    expect(await gazette.text(`/en/source/${other.id}`)).toContain('S. Menik');
  });

  test('sets the answers to a question side by side, with the same words and no verdict', async () => {
    const gazette = await gazetteToRead(await open());
    const { article, question } = await contradiction(gazette);
    await publishAgain(gazette, article.id);
    const html = await gazette.text(`/en/question/${question.id}`);
    expect(html).toContain('<h1>Will it hold?</h1>');
    expect(html.match(/Our standing: unconfirmed/g)).toHaveLength(2);
    expect(html.indexOf('It will hold')).toBeLessThan(html.indexOf('It will not'));
    expect(html).toContain('The repair will hold');
    expect(html).toContain(`In “<a href="${article.path}">Water returns to the old city</a>”`);
    expect(html).toContain(`<link rel="canonical" href="http://newsroom.test/en/question/${question.id}"`);
    // The Arabic edition has nothing on it, so it has no such page, and nobody is sent there.
    expect(html).not.toContain('hreflang="ar" href="http://newsroom.test/ar/question');
    expect((await gazette.get(`/ar/question/${question.id}`)).status).toBe(404);
    expect((await gazette.get('/en/question/nothing')).status).toBe(404);
    const sibling = await gazette.publish('ar', { words: 'قالت إن الإصلاح يكفي.' }, article.id);
    const answer = (await gazette.db.selectFrom('claims').select('id').orderBy('position').execute())[0]?.id ?? '';
    const ministry = await sourceNamed(gazette, { ar: 'الوزارة' }, { kind: 'organisation' });
    await says(gazette, sibling.id, { sourceId: ministry.id, quote: 'الإصلاح يكفي', claimId: answer });
    await publishAgain(gazette, sibling.id);
    expect((await gazette.get(`/ar/question/${question.id}`)).status).toBe(200);
    const both = await gazette.text(`/en/question/${question.id}`);
    expect(both).toContain(`hreflang="ar" href="http://newsroom.test/ar/question/${question.id}"`);
    expect(both).toContain('<p lang="ar" dir="rtl">الإصلاح يكفي</p>');
    done(await correctArticle(gazette.db, gazette.jonas, article.id, { kind: 'retraction', note: 'It was wrong.' }));
    expect(await gazette.text(`/en/question/${question.id}`)).toContain(
      '>Retracted: Water returns to the old city</a>',
    );
  });

  test('lists all that a named source told, page by page, and no further', async () => {
    const gazette = await gazetteToRead(await open());
    const menik = await sourceNamed(gazette, { en: 'Sara Menik' }, { role: 'head of works' });
    for (let n = 1; n <= 4; n++) {
      const text = Array.from({ length: 8 }, (_, line) => `Pump ${n} of line ${line} holds.`).join('\n\n');
      const { id } = await gazette.publish('en', { headline: `Story ${n}`, words: text });
      for (let line = 0; line < 8; line++)
        await says(gazette, id, { sourceId: menik.id, quote: `Pump ${n} of line ${line} holds.` });
      await publishAgain(gazette, id);
    }
    const first = await gazette.text(`/en/source/${menik.id}`);
    expect(first).toContain('<h1>Sara Menik</h1>');
    expect(first).toContain('Pump 4 of line 0 holds.');
    expect(first).not.toContain('Pump 1 of line 7 holds.');
    expect(first).toContain(`href="/en/source/${menik.id}?page=2"`);
    expect(await gazette.text(`/en/source/${menik.id}?page=2`)).toContain('Pump 1 of line 7 holds.');
    for (const page of ['3', '0', 'x'])
      expect((await gazette.get(`/en/source/${menik.id}?page=${page}`)).status).toBe(404);
  });

  test('says where the desk stood and since when, for good, and what fell until a note says it', async () => {
    const gazette = await gazetteToRead(await open());
    const { db, jonas } = gazette;
    const { article, holds, question } = await contradiction(gazette);
    await publishAgain(gazette, article.id);
    const told = { en: 'The pump failed again on Monday.' };
    done(await standOnClaim(db, jonas, holds.id, { standing: 'confirmed' }));
    expect(await gazette.text(article.path)).not.toContain('Not settled');
    done(await standOnClaim(db, jonas, holds.id, { standing: 'retracted', words: told }));
    const html = await gazette.text(article.path);
    expect(html).toMatch(
      /<p class="correction small">About a claim in this article, <q[^>]*>It will hold<\/q>: <b>Retracted, <time[^>]*>[^<]*<\/time>\.<\/b> The pump failed again on Monday\.<\/p>/,
    );
    expect(html).toContain('Source: Sara Menik, a claim that we have retracted since');
    expect(html).toMatch(/What changed.*Retracted, .*Confirmed, /s);
    expect(await gazette.text(`/en/question/${question.id}`)).toContain('The pump failed again on Monday.');
    done(await correctArticle(db, jonas, article.id, { kind: 'correction', note: 'It does not hold.' }));
    const noted = await gazette.text(article.path);
    expect(noted.match(/class="correction small"/g)).toHaveLength(1);
    expect(noted).toContain('What changed');
    // What was wrong stays on record in the article that does not say it any more.
    const rows = await db.selectFrom('statements').select('id').where('claim_id', '=', holds.id).execute();
    for (const { id } of rows) done(await removeStatement(db, jonas, { articleId: article.id, statementId: id }));
    await publishAgain(gazette, article.id);
    const later = await gazette.text(article.path);
    expect(later).not.toContain('Source: Sara Menik');
    expect(later).toMatch(/What changed.*It will hold.*The pump failed again on Monday/s);
  });

  test('is told to machines in the words of schema.org', async () => {
    const gazette = await gazetteToRead(await open());
    const { article, menik, holds } = await contradiction(gazette);
    await publishAgain(gazette, article.id);
    done(await standOnClaim(gazette.db, gazette.jonas, holds.id, { standing: 'denied', words: { en: 'It broke.' } }));
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(await gazette.text(article.path))?.[1] ?? '');
    const url = `http://newsroom.test${article.path}`;
    expect(data['@type']).toBe('NewsArticle');
    expect(data['@id']).toBe(url);
    expect(data.hasPart).toEqual([
      {
        '@type': 'Quotation',
        text: 'The repair will hold',
        inLanguage: 'en',
        spokenByCharacter: {
          '@type': 'Person',
          '@id': `http://newsroom.test/en/source/${menik.id}`,
          name: 'Sara Menik',
          jobTitle: 'head of works',
        },
        dateCreated: '2026-11-22',
        translationOfWork: { '@type': 'Quotation', text: 'سيصمد', inLanguage: 'ar' },
      },
    ]);
    expect(data.mentions).toEqual(
      ['It will hold', 'It will not'].map((text) => ({
        '@type': 'Claim',
        text,
        inLanguage: 'en',
        appearance: { '@id': url },
      })),
    );
    expect(data.citation).toEqual([
      { '@type': 'CreativeWork', publisher: { '@type': 'NewsMediaOrganization', name: 'إذاعة الجسر' } },
    ]);
    expect(data.correction).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'It will hold (Our standing: denied) It broke.',
        datePublished: expect.any(String),
      },
    ]);
    expect(data.backstory).toContain(
      'Sara Menik · head of works · a claim found untrue · on the record · told our reporter',
    );
    expect(data.backstory).toContain('An engineer · not named · told our reporter · November 2026 · he has a contract');
  });

  test('is shown in a preview as it would be published', async () => {
    const gazette = await gazetteToRead(await open());
    const { article, question } = await contradiction(gazette);
    const reader = siteReader(gazette.db);
    const { secret } = done(await makePreviewLink(gazette.db, gazette.jonas, article.id, 1));
    const html = await reader.text(`/preview/${secret}`);
    expect(html).toContain('How we know this');
    expect(html).toContain('Not settled: <span>Will it hold?</span>');
    // Nothing leads to pages that readers do not have yet.
    expect(html).not.toContain(`/en/question/${question.id}`);
    expect(html).not.toContain('/en/source/');
  });

  test('adds at most 2 KB to a page with twelve statements', async () => {
    const gazette = await gazetteToRead(await open());
    const text = await Bun.file('sample/articles/water-returns.en.md').text();
    const body = text.slice(text.indexOf('\n\n')).replace(/^!\[.*$/m, '');
    const { id, path } = await gazette.publish('en', { words: body });
    const before = await gazette.text(path);
    const quotes = [...body.matchAll(/^[A-Z][^.\n*[\]]{40,90}/gm)].map(([quote]) => quote).slice(0, 12);
    expect(quotes).toHaveLength(12);
    const names = ['Sara Menik', 'Omar Brannis', 'Lotte Keren', 'Tarek Ollin', 'Widad Kessi', 'Salma Idrey'];
    for (const [place, quote] of quotes.entries()) {
      const name = names[place % names.length] ?? '';
      const source = await sourceNamed(gazette, { en: `${name} ${place}` }, { role: `${name.toLowerCase()} of works` });
      const saidOn = `2026-11-${String(place + 10)}`;
      await says(gazette, id, { sourceId: source.id, quote, saidOn, manner: place % 3 === 0 ? 'direct' : 'indirect' });
    }
    await publishAgain(gazette, id);
    const after = await gazette.text(path);
    expect(after.match(/<li id="s/g)).toHaveLength(12);
    expect(compressed(after) - compressed(before)).toBeLessThanOrEqual(2048);
  });
});

/** As the page cache does when it is idle. */
function compressed(page: string): number {
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(page, { params }).length;
}
