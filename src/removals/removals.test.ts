import { expect, test } from 'bun:test';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { testNewsroom } from '../../tests/newsroom.ts';
import { newId, timestamp } from '../database/ids.ts';
import { migrate } from '../database/migrate.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { doJobs } from '../jobs/jobs.ts';
import { Forbidden } from '../people/rights.ts';
import { keepPhoto } from '../photos/intake.ts';
import { photoFolder } from '../photos/photos.ts';
import { catchUp } from '../search/entries.ts';
import { buildServer } from '../server.ts';
import { createArticle, saveRevision } from '../stories/articles.ts';
import { correctArticle } from '../stories/corrections.ts';
import { parseMarkup } from '../stories/markup.ts';
import { makePreviewLink } from '../stories/preview-links.ts';
import { publishArticle, unpublishArticle } from '../stories/publication.ts';
import { redirectArticle } from '../stories/redirects.ts';
import { schedulePublication } from '../stories/schedule.ts';
import { beginTranslation } from '../stories/translations.ts';
import { removeArticle } from './article.ts';
import { removeComment } from './comment.ts';
import { removePhoto } from './photo.ts';
import { ERASE_TRACES, eraseWhatIsLeft } from './removals.ts';

const why = { reason: 'By order of the city court, 12 November', isUnderstood: true };

/** A word that nothing else has, in Latin and in Arabic letters as the body it stands in may be. */
function canary(): string {
  return `canary${newId().replaceAll('-', '').slice(12)}`;
}

/** Every file below `folder` that holds one of `words` somewhere, as they are and in capitals. */
function filesWith(folder: string, words: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path).toString('latin1').toLowerCase();
    for (const word of words) if (bytes.includes(word.toLowerCase())) found.push(`${name}: ${word}`);
  }
  return found;
}

/** Every row of every table that holds one of `words`. */
async function rowsWith(db: Database, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of await db.introspection.getTables()) {
    if (name.startsWith('search_') && db.kind === 'sqlite') continue;
    const rows = await db
      .selectFrom(name as 'articles')
      .selectAll()
      .execute();
    const text = JSON.stringify(rows);
    for (const word of words) if (text.includes(word)) found.push(`${name}: ${word}`);
  }
  return found;
}

async function eraseEverything(db: Database, dataDir: string): Promise<void> {
  const jobs = doJobs(db, {
    queued: { [ERASE_TRACES]: (payload) => eraseWhatIsLeft(db, dataDir, payload) },
    daily: {},
  });
  for (let wait = 0; wait < 500; wait++) {
    const left = await db.selectFrom('jobs').select('id').where('name', '=', ERASE_TRACES).execute();
    if (left.length === 0) break;
    await Bun.sleep(20);
  }
  await jobs.close();
}

onBothDatabases('what is removed for good', ({ place }) => {
  async function opened() {
    const where = await place();
    const db = await openDatabase(where);
    await migrate(db, where.dataDir);
    const gazette = await openGazette(db);
    const newsroom = testNewsroom(db, where.dataDir);
    const server = buildServer(newsroom);
    const page = async (path: string) => server.fetch(new Request(`http://newsroom.test${path}`));
    return { where, db, gazette, page };
  }

  function body(words: string, photoIds: string[] = []) {
    const parsed = parseMarkup(words, new Set(photoIds));
    if ('mistakes' in parsed) throw new Error(JSON.stringify(parsed.mistakes));
    return parsed.done;
  }

  async function photo(db: Database, dataDir: string, word: string, colour = 'red'): Promise<string> {
    const png = await sharp({ create: { width: 12, height: 9, channels: 3, background: colour } })
      .png()
      .toBuffer();
    const kept = await keepPhoto(db, dataDir, new Uint8Array(png), {
      uploadedBy: null,
      caption: `Caption ${word}`,
      credit: `Credit ${word}`,
      alternativeText: `Text ${word}`,
    });
    if (!('done' in kept)) throw new Error('the photo was refused');
    return kept.done.photo.id;
  }

  test('an article is in no file of the data folder and on no page any more, wherever it had got to', async () => {
    const { where, db, gazette, page } = await opened();
    const { jonas, sara, lena, en } = gazette;
    const word = {
      old: canary(),
      headline: canary(),
      body: canary(),
      typing: canary(),
      note: canary(),
      correction: canary(),
      comment: canary(),
      edited: canary(),
      reason: canary(),
      override: canary(),
      photo: canary(),
      link: canary(),
    };
    const words = Object.values(word);
    const photoId = await photo(db, where.dataDir, word.photo);
    const text = (headline: string, more = '') => ({
      headline,
      standfirst: `A standfirst with ${word.headline} in it.`,
      slug: '',
      body: body(`Text ${word.body} ${more} [there](https://example.org/${word.link})`),
      lead: { photoId, caption: `Caption ${word.photo}`, credit: `Credit ${word.photo}`, alternativeText: word.photo },
      sectionId: en.city,
      authorIds: [en.lena],
      topicIds: [en.water],
    });
    const first = await createArticle(db, jonas, { editionId: en.id }, text(`Began ${word.old}`));
    if ('mistakes' in first) throw new Error(JSON.stringify(first.mistakes));
    const { articleId } = first.done;
    const published = await publishArticle(db, jonas, first.done);
    if (published === undefined || !('done' in published)) throw new Error(JSON.stringify(published));
    const oldSlug = published.done.slug;
    const second = await saveRevision(
      db,
      jonas,
      { articleId, basedOn: first.done.revisionId },
      { ...text(`Now ${word.headline}`), slug: `moved-${word.headline}` },
    );
    if (second === undefined || !('done' in second)) throw new Error(JSON.stringify(second));
    await publishArticle(db, jonas, second.done);
    await correctArticle(db, jonas, articleId, { kind: 'correction', note: `It was not ${word.correction}.` });
    await makePreviewLink(db, jonas, articleId, 7);
    const third = await saveRevision(
      db,
      jonas,
      { articleId, basedOn: second.done.revisionId },
      { ...text(`Now ${word.headline}`, 'and more'), slug: `moved-${word.headline}` },
    );
    if (third === undefined || !('done' in third)) throw new Error(JSON.stringify(third));
    const publishAt = new Date(Date.now() + 3_600_000).toISOString();
    await schedulePublication(db, jonas, third.done, { publishAt, visibleChange: true });
    const at = timestamp();
    const commentId = newId();
    await db.write(async (tx) => {
      await tx
        .insertInto('working_copies')
        .values({
          article_id: articleId,
          staff_id: lena.id,
          based_on_id: third.done.revisionId,
          values_json: JSON.stringify({ headline: word.typing }),
          page: 'p',
          sequence: 1,
          began_at: at,
          saved_at: at,
        })
        .execute();
      await tx
        .insertInto('editorial_notes')
        .values({ id: newId(), article_id: articleId, body: word.note, created_at: at })
        .execute();
      await tx
        .insertInto('check_overrides')
        .values({
          id: newId(),
          article_id: articleId,
          check_name: 'standfirst',
          subject: '',
          reason: word.override,
          created_at: at,
        })
        .execute();
      await tx
        .insertInto('link_answers')
        .values({
          address_digest: newId(),
          address: `https://example.org/${word.link}`,
          status: 404,
          checked_at: at,
        })
        .execute();
      await tx
        .insertInto('comments')
        .values({
          id: commentId,
          article_id: articleId,
          root_id: commentId,
          depth: 0,
          commenter_id: newId(),
          name: 'Nadia',
          body: word.comment,
          body_digest: 'd',
          version: 2,
          state: 'published',
          created_at: at,
        })
        .execute();
      await tx
        .insertInto('comment_versions')
        .values({ comment_id: commentId, version: 1, body: word.edited, created_at: at })
        .execute();
      await tx
        .insertInto('decisions')
        .values({
          id: newId(),
          comment_id: commentId,
          version: 1,
          action: 'publish',
          from_state: 'held',
          to_state: 'published',
          reason: word.reason,
          created_at: at,
        })
        .execute();
    });
    await catchUp(db);
    mkdirSync(join(where.dataDir, 'copies'), { recursive: true });
    writeFileSync(join(where.dataDir, 'copies', 'before-migration-1.sqlite'), `an old copy with ${word.body}`);
    const address = `/en/moved-${word.headline}`;
    expect((await page(address)).status).toBe(200);
    expect((await page(`/en/${oldSlug}`)).status).toBe(301);
    expect((await rowsWith(db, words)).length).toBeGreaterThan(words.length - 1);
    expect(filesWith(where.dataDir, words)).not.toEqual([]);

    expect(removeArticle(db, jonas, articleId, { ...why, photoIds: [] })).rejects.toThrow(Forbidden);
    const removed = await removeArticle(db, sara, articleId, { ...why, photoIds: [photoId] });
    expect(removed).toHaveProperty('done');
    await eraseEverything(db, where.dataDir);

    expect(await rowsWith(db, words)).toEqual([]);
    expect(filesWith(where.dataDir, words)).toEqual([]);
    expect(existsSync(photoFolder(where.dataDir, photoId))).toBe(false);
    for (const path of [address, `/en/${oldSlug}`]) {
      const answer = await page(path);
      expect(answer.status).toBe(410);
      expect(await answer.text()).toContain('The newsroom has removed for good what stood here.');
    }
    for (const path of ['/en', '/en/corrections', '/en/section/city', '/en/topic/water', '/en/author/lena-haddow']) {
      const html = await (await page(path)).text();
      for (const one of words) expect(html).not.toContain(one);
    }
    const record = await db.selectFrom('removals').selectAll().executeTakeFirstOrThrow();
    expect(record).toMatchObject({ kind: 'article', subject_id: articleId, reason: why.reason, made_by: sara.id });
    expect(await removeArticle(db, sara, articleId, { ...why, photoIds: [] })).toBeUndefined();
    await db.close();
  }, 60_000);

  test('what others say of an article goes with it: where they lead, what translates it, whether links to it answer', async () => {
    const { where, db, gazette } = await opened();
    const { jonas, sara, ar, en } = gazette;
    const [word, shown] = [canary(), canary()];
    const text = (headline: string) => ({
      headline,
      standfirst: 'Two pumps of the four.',
      slug: '',
      body: body('Taps ran again.'),
      lead: null,
      sectionId: ar.city,
      authorIds: [ar.lena],
      topicIds: [],
    });
    const make = async (headline: string) => {
      const made = await createArticle(db, jonas, { editionId: ar.id }, text(headline));
      if ('mistakes' in made) throw new Error(JSON.stringify(made.mistakes));
      const published = await publishArticle(db, jonas, made.done);
      if (published === undefined || !('done' in published)) throw new Error(JSON.stringify(published));
      return { ...made.done, slug: published.done.slug };
    };
    const removed = await make(`المياه تعود ${word}`);
    const address = `/ar/${encodeURIComponent(removed.slug)}`;
    expect(address).toContain('%');
    for (const [name, to] of [
      ['a', address],
      ['b', `${address.toLowerCase()}/?from=letter`],
      ['c', `/ar/${removed.slug}`],
    ] as const) {
      const other = await make(`Other ${name} ${shown}`);
      await unpublishArticle(db, jonas, other.articleId);
      expect(await redirectArticle(db, jonas, other.articleId, to, 'https://gazette.example')).toHaveProperty('done');
    }
    const translation = await beginTranslation(db, jonas, removed.articleId, en.id);
    expect(translation).toHaveProperty('done');
    for (const path of [address, `/ar/${removed.slug}`]) {
      const row = { address: `https://gazette.example${path}`, status: 200, checked_at: timestamp() };
      await db.write((tx) =>
        tx
          .insertInto('link_answers')
          .values({ ...row, address_digest: newId() })
          .execute(),
      );
    }
    expect((await rowsWith(db, [word])).length).toBeGreaterThan(3);
    expect(await removeArticle(db, sara, removed.articleId, { ...why, photoIds: [] })).toHaveProperty('done');
    await eraseEverything(db, where.dataDir);
    expect(await rowsWith(db, [word])).toEqual([]);
    expect(filesWith(where.dataDir, [word])).toEqual([]);
    // What is said of the others stays.
    expect(await rowsWith(db, [shown])).toContain(`audit_entries: ${shown}`);
    await db.close();
  }, 60_000);

  test('a photo leaves an empty place that says so in every article, and its words leave every version', async () => {
    const { where, db, gazette, page } = await opened();
    const { jonas, sara, lena, en } = gazette;
    const word = canary();
    const photoId = await photo(db, where.dataDir, word);
    const other = await photo(db, where.dataDir, 'kept', 'blue');
    const figure = { photoId, caption: `Caption ${word}`, credit: `Credit ${word}`, alternativeText: `Text ${word}` };
    const made = await createArticle(
      db,
      jonas,
      { editionId: en.id },
      {
        headline: 'Water returns',
        standfirst: 'After three weeks without a drop.',
        slug: '',
        body: body(`Taps ran.\n\n![Text ${word}](photo:${photoId}) Caption ${word} [Credit ${word}]\n\nThe end.`, [
          photoId,
        ]),
        lead: figure,
        sectionId: en.city,
        authorIds: [en.lena],
        topicIds: [],
      },
    );
    if ('mistakes' in made) throw new Error(JSON.stringify(made.mistakes));
    const published = await publishArticle(db, jonas, made.done);
    if (published === undefined || !('done' in published)) throw new Error(JSON.stringify(published));
    const at = timestamp();
    await db.write((tx) =>
      tx
        .insertInto('working_copies')
        .values({
          article_id: made.done.articleId,
          staff_id: lena.id,
          based_on_id: made.done.revisionId,
          values_json: JSON.stringify({
            headline: 'Water returns again',
            photo: photoId,
            caption: `Typed ${word}`,
            body: `Taps.\n![${word}](photo:${photoId}) ${word}\nEnd.`,
            document: JSON.stringify({ type: 'doc', content: [{ type: 'figure', attrs: figure }] }),
            // What somebody types beside an original: a figure's words are fields of their own.
            'rows-of': made.done.revisionId,
            'rows-document': JSON.stringify({ type: 'doc', content: [{ type: 'figure', attrs: figure }] }),
            'figure-0': photoId,
            'caption-0': `Typed ${word}`,
            'alternative-0': word,
            'credit-0': word,
            'caption-1': 'Another photo',
          }),
          page: 'p',
          sequence: 1,
          began_at: at,
          saved_at: at,
        })
        .execute(),
    );
    expect(await (await page('/en/water-returns')).text()).toContain(word);
    expect(removePhoto(db, jonas, photoId, why)).rejects.toThrow(Forbidden);
    expect(await removePhoto(db, sara, photoId, why)).toHaveProperty('done');
    await eraseEverything(db, where.dataDir);
    expect(await rowsWith(db, [word])).toEqual([]);
    expect(filesWith(where.dataDir, [word])).toEqual([]);
    expect(existsSync(photoFolder(where.dataDir, photoId))).toBe(false);
    expect(existsSync(photoFolder(where.dataDir, other))).toBe(true);
    const html = await (await page('/en/water-returns')).text();
    expect(html.match(/A photo stood here\. It has been removed\./g)).toHaveLength(2);
    expect(html).toContain('The end.');
    const copy = await db.selectFrom('working_copies').select('values_json').executeTakeFirstOrThrow();
    expect(copy.values_json).toContain('Water returns again');
    expect(copy.values_json).toContain('Another photo');
    await db.close();
  }, 60_000);

  test('a comment leaves no word, and its answers stay under an empty place that nobody can publish', async () => {
    const { where, db, gazette, page } = await opened();
    const { jonas, sara, en } = gazette;
    const made = await createArticle(
      db,
      jonas,
      { editionId: en.id },
      {
        headline: 'Water returns',
        standfirst: 'After three weeks without a drop.',
        slug: '',
        body: body('Taps ran.'),
        lead: null,
        sectionId: en.city,
        authorIds: [en.lena],
        topicIds: [],
      },
    );
    if ('mistakes' in made) throw new Error(JSON.stringify(made.mistakes));
    await publishArticle(db, jonas, made.done);
    const [asked, answered] = [newId(), newId()];
    const word = canary();
    const at = timestamp();
    const comment = (id: string, words: string, parent_id: string | null) => ({
      id,
      article_id: made.done.articleId,
      parent_id,
      root_id: asked,
      depth: parent_id === null ? 0 : 1,
      commenter_id: newId(),
      name: words,
      email: `${words}@example.org`,
      body: words,
      body_digest: words,
      version: 2,
      state: 'published' as const,
      created_at: at,
    });
    await db.write(async (tx) => {
      await tx
        .insertInto('comments')
        .values(comment(asked, word, null))
        .execute();
      await tx
        .insertInto('comments')
        .values(comment(answered, 'An answer', asked))
        .execute();
      await tx
        .insertInto('comment_versions')
        .values({ comment_id: asked, version: 1, body: word, created_at: at })
        .execute();
      await tx
        .insertInto('decisions')
        .values({
          id: newId(),
          comment_id: asked,
          version: 1,
          action: 'publish',
          from_state: 'held',
          to_state: 'published',
          reason: word,
          created_at: at,
        })
        .execute();
    });
    await catchUp(db);
    expect(removeComment(db, jonas, asked, why)).rejects.toThrow(Forbidden);
    expect(await removeComment(db, sara, asked, { ...why, reason: ' \u200b ' })).toHaveProperty('mistakes');
    expect(await removeComment(db, sara, asked, { ...why, isUnderstood: false })).toHaveProperty('mistakes');
    expect(await removeComment(db, sara, asked, why)).toHaveProperty('done');
    await eraseEverything(db, where.dataDir);
    expect(await rowsWith(db, [word])).toEqual([]);
    expect(filesWith(where.dataDir, [word])).toEqual([]);
    const html = await (await page('/en/water-returns')).text();
    expect(html).toContain('An answer');
    expect(html).not.toContain(word);
    expect((await page(`/en/water-returns/comments/${asked}`)).status).toBe(410);
    expect((await page(`/en/water-returns/comments/${newId()}`)).status).toBe(404);
    // One that nobody answered goes whole.
    expect(await removeComment(db, sara, answered, why)).toHaveProperty('done');
    expect(await db.selectFrom('comments').select('id').where('id', '=', answered).execute()).toEqual([]);
    await db.close();
  }, 60_000);
});
