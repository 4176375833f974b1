import { expect, test } from 'bun:test';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import type { Outcome } from '../mistake.ts';
import { Forbidden } from '../people/rights.ts';
import { createArticle } from './articles.ts';
import { declineCorrection, LONGEST_REASON, openCorrectionRequests } from './correction-requests.ts';
import { correctArticle, correctionsLog } from './corrections.ts';
import { publishedArticles } from './lists.ts';
import { parseMarkup } from './markup.ts';
import { publishArticle, unpublishArticle } from './publication.ts';
import { articleBySlug } from './reading.ts';

function done<T>(outcome: Outcome<T> | { conflict: unknown } | undefined): T {
  if (outcome === undefined || !('done' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

onBothDatabases('a correction', ({ open }) => {
  async function told() {
    const db = await open();
    const gazette = await openGazette(db);
    const write = async (code: 'en' | 'ar', headline: string, siblingOf?: string) => {
      const edition = gazette[code];
      const text = {
        headline,
        standfirst: code === 'en' ? 'Nine days without water.' : 'تسعة أيام بلا ماء في المدينة.',
        slug: code === 'en' ? 'pumps' : 'pumps-ar',
        body: done(parseMarkup('Taps ran again.')),
        lead: null,
        sectionId: edition.city,
        authorIds: [edition.lena],
        topicIds: [edition.water],
      };
      const saved = done(await createArticle(db, gazette.sara, { editionId: edition.id, siblingOf }, text));
      done(await publishArticle(db, gazette.sara, saved));
      return saved.articleId;
    };
    const en = await write('en', 'Pumps fail');
    const ar = await write('ar', 'تعطل المضخات', en);
    const correct = async (id: string, more: { kind?: string; corrects?: string; answers?: string } = {}) =>
      done(await correctArticle(db, gazette.jonas, id, { kind: 'correction', note: 'It was ten days.', ...more }));
    const asked = async (id: string) =>
      (await openCorrectionRequests(db, { articleIds: [id] })).map((one) => one.correctionId);
    return { db, gazette, en, ar, correct, asked };
  }

  test('of one article asks its public siblings for theirs, and not itself', async () => {
    const { db, en, ar, correct, asked } = await told();
    const { id } = await correct(en);
    expect(await asked(ar)).toEqual([id]);
    expect(await asked(en)).toEqual([]);
    const [request] = await openCorrectionRequests(db);
    expect(request).toMatchObject({ note: 'It was ten days.', from: { articleId: en, headline: 'Pumps fail' } });
  });

  test('asks no sibling that readers cannot see', async () => {
    const { db, gazette, en, ar, correct } = await told();
    await unpublishArticle(db, gazette.jonas, ar);
    await correct(en);
    expect(await openCorrectionRequests(db)).toEqual([]);
  });

  test('that answers one asks nobody again', async () => {
    const { db, en, ar, correct, asked } = await told();
    const first = await correct(en);
    await correct(ar, { answers: first.id });
    expect([await asked(ar), await asked(en)]).toEqual([[], []]);
    // What answers nothing that was asked here is a correction of its own.
    const other = await correct(ar, { answers: first.id });
    expect(await asked(en)).toEqual([other.id]);
    const answered = await db.selectFrom('correction_requests').select('answer').where('article_id', '=', ar).execute();
    expect(answered).toEqual([{ answer: 'corrected' }]);
  });

  test('may be answered by saying why none is needed, once, by an editor, with a reason', async () => {
    const { db, gazette, en, ar, correct, asked } = await told();
    const { id } = await correct(en);
    const request = { articleId: ar, correctionId: id };
    expect(await declineCorrection(db, gazette.jonas, request, ' \u200b ')).toHaveProperty('mistakes');
    expect(await declineCorrection(db, gazette.jonas, request, 'x'.repeat(LONGEST_REASON + 1))).toHaveProperty(
      'mistakes',
    );
    expect(declineCorrection(db, gazette.lena, request, 'Because.')).rejects.toBeInstanceOf(Forbidden);
    expect(await declineCorrection(db, gazette.jonas, { ...request, articleId: en }, 'Because.')).toBeUndefined();
    done(await declineCorrection(db, gazette.jonas, request, 'The Arabic text said ten from the start.'));
    expect(await asked(ar)).toEqual([]);
    expect(await declineCorrection(db, gazette.jonas, request, 'Again.')).toBeUndefined();
    const acts = await db
      .selectFrom('audit_entries')
      .select(['action', 'detail_json'])
      .where('subject_id', '=', ar)
      .execute();
    expect(acts.find(({ action }) => action === 'correction-not-needed')?.detail_json).toContain('from the start');
  });

  test('is put right by another that names it, and both stay', async () => {
    const { db, gazette, en, ar, correct } = await told();
    const wrong = await correct(en);
    await correct(en, { corrects: wrong.id });
    const found = await articleBySlug(db, gazette.en.id, 'pumps');
    const notes = found && 'article' in found ? found.article.corrections : [];
    expect(notes.map(({ corrects_at }) => corrects_at)).toEqual([null, wrong.created_at]);
    const log = await correctionsLog(db, gazette.en.id);
    expect(log.items.map(({ corrects_at }) => corrects_at)).toEqual([wrong.created_at, null]);
    const foreign = { kind: 'correction', note: 'No.', corrects: wrong.id };
    expect(await correctArticle(db, gazette.jonas, ar, foreign)).toHaveProperty('mistakes');
  });

  test('that retracts marks the article wherever its headline stands', async () => {
    const { db, gazette, en, correct } = await told();
    const listed = async () => (await publishedArticles(db, { editionId: gazette.en.id })).items[0]?.isRetracted;
    expect(await listed()).toBe(false);
    await db.write((tx) => tx.deleteFrom('changes').execute());
    await correct(en, { kind: 'retraction' });
    expect(await listed()).toBe(true);
    const tags = (await db.selectFrom('changes').select('tag').execute()).map(({ tag }) => tag);
    for (const tag of [`section:${gazette.en.city}`, `author:${gazette.en.lena}`, `topic:${gazette.en.water}`]) {
      expect(tags).toContain(tag);
    }
  });
});
