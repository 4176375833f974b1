import { expect, test } from 'bun:test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import type { Database } from '../database/open.ts';
import type { Staff } from '../people/rights.ts';
import { type ArticleText, createArticle, saveRevision } from '../stories/articles.ts';
import { parseMarkup } from '../stories/markup.ts';
import { publishArticle, unpublishArticle } from '../stories/publication.ts';
import { binnedPhotos, binPhoto, DAYS_IN_BIN, emptyBin, purgePhoto, restorePhoto } from './bin.ts';
import { photoFacts } from './expiry.ts';
import { keepPhoto } from './intake.ts';
import { binnedFolder, photoFolder, picturesById } from './photos.ts';
import { photoUses } from './uses.ts';

let shade = 0;

async function photoOf(db: Database, dataDir: string, uploadedBy: Staff, caption: string) {
  const background = { r: shade++ % 256, g: 40, b: 90 };
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png()
    .toBuffer();
  const said = { uploadedBy, caption, credit: 'Mira Solan', alternativeText: 'A pipe' };
  const outcome = await keepPhoto(db, dataDir, new Uint8Array(bytes), said);
  if (!('done' in outcome)) throw new Error('refused');
  return outcome.done.photo;
}

function textWith(photoId: string, more: Partial<ArticleText> = {}): ArticleText {
  const body = parseMarkup(`Words.\n\n![B](photo:${photoId}) A [C]`);
  if (!('done' in body)) throw new Error('no body');
  const text = {
    headline: 'The pipe is mended',
    standfirst: 'Water runs in the north again.',
    slug: '',
    body: body.done,
    lead: null,
    sectionId: null,
  };
  return { ...text, authorIds: [], topicIds: [], ...more };
}

onBothDatabases('photos that are used and removed', ({ open }) => {
  const newsroom = async () => {
    const db = await open();
    return { db, dataDir: mkdtempSync(join(tmpdir(), 'onrecord-bin-')), ...(await openGazette(db)) };
  };
  const saved = async <T>(outcome: Promise<{ done: T } | object | undefined>): Promise<T> => {
    const answer = await outcome;
    if (answer === undefined || !('done' in answer)) throw new Error(JSON.stringify(answer));
    return answer.done as T;
  };

  test('the uses follow every save, publication and withdrawal', async () => {
    const { db, dataDir, en, lena, jonas } = await newsroom();
    const [one, other] = [await photoOf(db, dataDir, lena, 'One'), await photoOf(db, dataDir, lena, 'Other')];
    const whole = { sectionId: en.city, authorIds: [en.lena] };
    const first = await saved(createArticle(db, lena, { editionId: en.id }, textWith(one.id, whole)));
    const uses = async (id: string) => (await photoUses(db, id)).map((use) => use.isPublished);
    expect([await uses(one.id), await uses(other.id)]).toEqual([[false], []]);
    await saved(publishArticle(db, jonas, first));
    expect(await uses(one.id)).toEqual([true]);
    const article = { articleId: first.articleId, basedOn: first.revisionId };
    await saved(saveRevision(db, lena, article, textWith(other.id, whole)));
    expect([await uses(one.id), await uses(other.id)]).toEqual([[true], [false]]);
    expect(await binPhoto(db, dataDir, lena, one.id)).toMatchObject({
      mistakes: [{ message: 'desk-photo-mistake-published' }],
    });
    await saved(unpublishArticle(db, jonas, first.articleId));
    expect(await uses(one.id)).toEqual([]);
    rmSync(dataDir, { recursive: true });
  });

  test('one that drafts use goes only when it is said what they show instead', async () => {
    const { db, dataDir, en, lena, omar } = await newsroom();
    const one = await photoOf(db, dataDir, lena, 'One');
    const other = await photoOf(db, dataDir, lena, 'Other');
    const lead = { photoId: one.id, caption: 'Mine', credit: 'X', alternativeText: 'Y' };
    const mine = await saved(createArticle(db, lena, { editionId: en.id }, textWith(one.id, { lead })));
    expect(await binPhoto(db, dataDir, lena, one.id)).toMatchObject({
      mistakes: [{ message: 'desk-photo-mistake-in-use' }],
    });
    for (const replacedBy of [one.id, 'nobody']) {
      expect(await binPhoto(db, dataDir, lena, one.id, { replacedBy })).toMatchObject({
        mistakes: [{ field: 'replacement' }],
      });
    }
    await saved(binPhoto(db, dataDir, lena, one.id, { replacedBy: other.id }));
    const draft = async () =>
      db
        .selectFrom('articles')
        .innerJoin('revisions as r', 'r.id', 'articles.draft_revision_id')
        .select(['r.body_json', 'r.lead_json', 'r.number'])
        .where('articles.id', '=', mine.articleId)
        .executeTakeFirstOrThrow();
    expect(await draft()).toMatchObject({ number: 2 });
    expect(JSON.parse((await draft()).lead_json ?? '')).toMatchObject({ photoId: other.id, caption: 'Other' });
    expect((await draft()).body_json).not.toContain(one.id);

    const theirs = await saved(createArticle(db, omar, { editionId: en.id }, textWith(other.id)));
    expect(await binPhoto(db, dataDir, lena, other.id, 'without')).toMatchObject({
      mistakes: [{ message: 'desk-photo-mistake-in-others-drafts' }],
    });
    expect(theirs.number).toBe(1);
    rmSync(dataDir, { recursive: true });
  });

  test('one in the bin has no address, comes back with everything, and is purged in the end', async () => {
    const { db, dataDir, en, lena } = await newsroom();
    const photo = await photoOf(db, dataDir, lena, 'One');
    const files = () => [existsSync(photoFolder(dataDir, photo.id)), existsSync(binnedFolder(dataDir, photo.id))];
    await saved(binPhoto(db, dataDir, lena, photo.id));
    expect(files()).toEqual([false, true]);
    expect((await picturesById(db, [photo.id])).size).toBe(0);
    expect((await photoFacts(db, [photo.id])).size).toBe(0);
    expect(await createArticle(db, lena, { editionId: en.id }, textWith(photo.id))).toHaveProperty('mistakes');
    expect((await binnedPhotos(db)).map((one) => one.id)).toEqual([photo.id]);
    await restorePhoto(db, dataDir, lena, photo.id);
    expect(files()).toEqual([true, false]);

    await saved(binPhoto(db, dataDir, lena, photo.id));
    await emptyBin(db, dataDir);
    expect(files()).toEqual([false, true]);
    await emptyBin(db, dataDir, new Date(Date.now() + (DAYS_IN_BIN + 1) * 86_400_000));
    expect(files()).toEqual([false, false]);
    expect(await db.selectFrom('photos').select('id').execute()).toEqual([]);
    rmSync(dataDir, { recursive: true });
  });

  test('the same file sent again comes out of the bin', async () => {
    const { db, dataDir, lena, omar } = await newsroom();
    shade = 7;
    const photo = await photoOf(db, dataDir, lena, 'One');
    await saved(binPhoto(db, dataDir, lena, photo.id));
    shade = 7;
    const again = await photoOf(db, dataDir, omar, 'Two');
    expect(again).toMatchObject({ id: photo.id, caption: 'One', binned_at: null });
    expect((await picturesById(db, [photo.id])).size).toBe(1);
    expect(existsSync(photoFolder(dataDir, photo.id))).toBe(true);
    rmSync(dataDir, { recursive: true });
  });

  test('a removal by law takes rows, uses, waiting work and files at once', async () => {
    const { db, dataDir, en, lena } = await newsroom();
    const photo = await photoOf(db, dataDir, lena, 'One');
    await saved(createArticle(db, lena, { editionId: en.id }, textWith(photo.id)));
    await purgePhoto(db, dataDir, photo.id);
    for (const table of ['photos', 'photo_uses', 'jobs'] as const) {
      expect([table, await db.selectFrom(table).selectAll().execute()]).toEqual([table, []]);
    }
    expect(existsSync(photoFolder(dataDir, photo.id))).toBe(false);
    rmSync(dataDir, { recursive: true });
  });

  test('of a save and a removal at the same moment one sees the other', async () => {
    const { db, dataDir, en, lena } = await newsroom();
    for (let round = 0; round < 10; round++) {
      const photo = await photoOf(db, dataDir, lena, `Round ${round}`);
      const [created, removed] = await Promise.all([
        createArticle(db, lena, { editionId: en.id }, textWith(photo.id, { headline: `Round ${round}` })),
        binPhoto(db, dataDir, lena, photo.id),
      ]);
      const isBinned = removed !== undefined && 'done' in removed;
      expect(['done' in created, isBinned]).toEqual([!isBinned, !('done' in created)]);
    }
    rmSync(dataDir, { recursive: true });
  });
});
