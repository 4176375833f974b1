import { expect, test } from 'bun:test';
import { createHash } from 'node:crypto';
import { openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { givePasswords, signedInAs } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { done, written } from '../../../tests/reading.ts';
import { newId, timestamp } from '../../database/ids.ts';
import { publicationSettings } from '../../editions/publication.ts';
import { type ArticleText, createArticle } from '../../stories/articles.ts';
import { checkedFindings } from '../../stories/check-facts.ts';
import { type CheckName, checkNames } from '../../stories/checks.ts';
import { articleWithDraft } from '../../stories/publication.ts';
import { deskLocale } from '../voice.ts';

const LINK = 'https://marren.example/works';

const words = {
  en: {
    headline: 'Water returns to the old city',
    standfirst: 'The council says the main pump was repaired.',
    body: `Taps ran [again](${LINK}).`,
    caption: 'Workers lower a pipe.',
    alternative: 'Three workers beside a ditch.',
    credit: 'Mira Solan',
    short: 'Fire',
  },
  ar: {
    headline: 'الماء يعود إلى المدينة القديمة',
    standfirst: 'يقول المجلس إن المضخة الرئيسية أُصلحت ليلا.',
    body: `عادت [المياه](${LINK}).`,
    caption: 'عمال ينزلون أنبوبا.',
    alternative: 'ثلاثة عمال بجانب حفرة.',
    credit: 'ميرا سولان',
    short: 'حريق',
  },
} as const;

type Edition = keyof typeof words;
type Sound = ArticleText & { lead: NonNullable<ArticleText['lead']> };

/** What each check complains of, as it is written; what lies in other rows is spoilt by `rows` below. */
const spoilt: Partial<Record<CheckName, (text: Sound, edition: Edition) => Partial<ArticleText>>> = {
  headline: () => ({ headline: ' ' }),
  'headline-length': (_, edition) => ({ headline: words[edition].short }),
  standfirst: () => ({ standfirst: '' }),
  'standfirst-length': (_, edition) => ({ standfirst: words[edition].short }),
  byline: () => ({ authorIds: [] }),
  section: () => ({ sectionId: null }),
  body: () => ({ body: written({ words: '---' }).body }),
  'photo-credit': ({ lead }) => ({ lead: { ...lead, credit: '' } }),
  'photo-alternative': ({ lead }) => ({ lead: { ...lead, alternativeText: '' } }),
  'photo-alternative-is-caption': ({ lead }) => ({ lead: { ...lead, alternativeText: lead.caption } }),
  'empty-paragraphs': ({ body }) => ({
    body: body.copy(body.content.addToStart(body.type.schema.node('paragraph'))),
  }),
};

/** A page's words without what isolates and escapes them. */
function plain(html: string): string {
  return html
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

onBothDatabases('publishing through the form', ({ open }) => {
  async function desk(edition: Edition) {
    const db = await open();
    const newsroom = testNewsroom(db, '/nowhere');
    const gazette = await openGazette(db);
    await givePasswords(newsroom, gazette.jonas);
    await db.write((tx) => tx.updateTable('staff').set({ language: edition }).execute());
    const jonas = { ...gazette.jonas, language: edition };
    const visitor = await signedInAs(newsroom, jonas);
    const at = gazette[edition];
    const voice = deskLocale(edition, (await publicationSettings(db)).timeZone);

    const photo = async () => {
      const id = newId();
      const { caption, credit, alternative: alternative_text } = words[edition];
      await db.write((tx) =>
        tx
          .insertInto('photos')
          .values({
            ...{ id, kind: 'photo', width: 800, height: 600, format: 'jpeg', digest: id, caption, credit },
            ...{ alternative_text, rights: '', widths_json: '[400]', created_at: timestamp() },
          })
          .execute(),
      );
      return id;
    };

    /** An article of which the check `name` complains, and no other; without a name none does. */
    const article = async (name?: CheckName) => {
      const { headline, standfirst, body, caption, credit, alternative: alternativeText } = words[edition];
      const photoId = await photo();
      const lead = { photoId, caption, credit, alternativeText };
      const text = {
        ...written({ headline, standfirst, words: body, sectionId: at.city, authorIds: [at.lena] }),
        lead,
      };
      const more = name === undefined ? undefined : spoilt[name]?.(text, edition);
      const seen = done(await createArticle(db, jonas, { editionId: at.id }, { ...text, ...more }));
      if (name !== undefined) await rows(name, seen.articleId, photoId);
      return seen;
    };
    const rows = async (name: CheckName, articleId: string, photoId: string) => {
      const at = timestamp();
      await db.write(async (tx) => {
        if (name === 'photo-stored') await tx.deleteFrom('photos').where('id', '=', photoId).execute();
        if (name === 'photo-rights') {
          await tx.updateTable('photos').set({ expires_on: '2020-01-01' }).where('id', '=', photoId).execute();
        }
        if (name === 'embargo') {
          const embargo_ends_at = '2999-01-01T00:00:00.000Z';
          await tx.updateTable('articles').set({ embargo_ends_at }).where('id', '=', articleId).execute();
        }
        if (name === 'notes') {
          const note = { id: newId(), article_id: articleId, body: 'Who says so?', created_at: at };
          await tx.insertInto('editorial_notes').values(note).execute();
        }
        if (name === 'corrections') {
          const asked = { correction_id: newId(), article_id: articleId, created_at: at };
          await tx.insertInto('correction_requests').values(asked).execute();
        }
        if (name === 'links') {
          const address_digest = createHash('sha256').update(LINK).digest('hex');
          await tx
            .insertInto('link_answers')
            .values({ address_digest, address: LINK, status: 404, trouble: null, checked_at: at })
            .execute();
        }
      });
    };
    const release = ({ articleId, revisionId }: { articleId: string; revisionId: string }) =>
      visitor.post(`/desk/articles/${articleId}/release`, { revision: revisionId });
    const isPublic = async (articleId: string) => {
      const row = await db.selectFrom('articles').select('state').where('id', '=', articleId).executeTakeFirstOrThrow();
      return row.state === 'published';
    };
    const found = async (articleId: string) => {
      const opened = await articleWithDraft(db, articleId);
      if (opened === undefined) throw new Error('there is no such article');
      return checkedFindings(db, opened.article, opened.draft);
    };
    return { db, visitor, voice, article, release, isPublic, found };
  }

  test.each(['en', 'ar'] as const)('an article of the edition %s that lacks nothing goes out', async (edition) => {
    const { visitor, voice, article, release, isPublic } = await desk(edition);
    const seen = await article();
    const page = plain(await (await visitor.get(`/desk/articles/${seen.articleId}/publication`)).text());
    expect(page).toContain(plain(voice.say('desk-checks-fine')));
    expect((await release(seen)).status).toBe(303);
    expect(await isPublic(seen.articleId)).toBe(true);
  });

  test.each([
    'en',
    'ar',
  ] as const)('every check of an article of the edition %s holds it, asks for a reason that is kept, or only tells', async (edition) => {
    const { db, visitor, voice, article, release, isPublic, found } = await desk(edition);
    // What the links answered holds for every article that has them: that check comes last.
    for (const name of checkNames.toSorted((a, b) => Number(a === 'links') - Number(b === 'links'))) {
      const seen = await article(name);
      const address = `/desk/articles/${seen.articleId}`;
      const [finding, ...others] = await found(seen.articleId);
      if (finding === undefined) throw new Error(`${name} found nothing`);
      expect([name, finding.check, others]).toEqual([name, name, []]);
      const told = plain(voice.tell(finding));
      expect([name, plain(await (await visitor.get(`${address}/publication`)).text())]).toEqual([
        name,
        expect.stringContaining(told),
      ]);
      const asked = await release(seen);
      if (finding.strength === 'warn') {
        expect([name, asked.status, await isPublic(seen.articleId)]).toEqual([name, 303, true]);
        continue;
      }
      expect([name, asked.status, await isPublic(seen.articleId)]).toEqual([name, 422, false]);
      expect(plain(await asked.text())).toContain(told);
      const field = `reason-${finding.check}-${finding.subject}`;
      const given = await visitor.post(`${address}/publication/reasons`, { [field]: `Because of ${name}.` });
      const after = await release(seen);
      if (finding.strength === 'block') {
        // No reason sets it aside, forged or not.
        expect([name, given.status, after.status, await isPublic(seen.articleId)]).toEqual([name, 422, 422, false]);
        continue;
      }
      expect([name, given.status, after.status, await isPublic(seen.articleId)]).toEqual([name, 303, 303, true]);
      const kept = await db
        .selectFrom('check_overrides')
        .select(['check_name', 'reason'])
        .where('article_id', '=', seen.articleId)
        .execute();
      expect(kept).toEqual([{ check_name: name, reason: `Because of ${name}.` }]);
      const line = await db
        .selectFrom('audit_entries')
        .select('detail_json')
        .where('action', '=', 'check-set-aside')
        .where('subject_id', '=', seen.articleId)
        .execute();
      expect([name, line.length]).toEqual([name, 1]);
    }
  }, 180_000);
});
