import type { Hono } from 'hono';
import { defaultPolicies } from '../src/comments/default-policies.ts';
import { storePolicy } from '../src/comments/policy.ts';
import type { Database } from '../src/database/open.ts';
import type { Outcome } from '../src/mistake.ts';
import type { Staff } from '../src/people/rights.ts';
import { site } from '../src/site/site.ts';
import { type ArticleText, createArticle } from '../src/stories/articles.ts';
import { checkedFindings, setAside } from '../src/stories/check-facts.ts';
import { parseMarkup } from '../src/stories/markup.ts';
import { articleWithDraft, publishArticle } from '../src/stories/publication.ts';
import { type Gazette, openGazette } from './cast.ts';
import { testNewsroom } from './newsroom.ts';

/** What a verb did. @throws when it did not */
export function done<T>(outcome: Outcome<T> | { conflict: unknown } | undefined): T {
  if (outcome === undefined || !('done' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

/** An article as somebody of the cast writes it; `words` are body markup. */
export function written(given: Partial<ArticleText> & { words?: string } = {}): ArticleText {
  const { words = 'Taps ran again.', ...text } = given;
  return {
    headline: 'Water returns to the old city',
    standfirst: 'After nine days.',
    slug: '',
    body: done(parseMarkup(words)),
    lead: null,
    sectionId: null,
    authorIds: [],
    topicIds: [],
    ...text,
  };
}

/** The Gazette with its readers' door, at which tests knock. */
export interface OpenGazette extends Gazette {
  db: Database;
  door: Hono;
  get(path: string): Promise<Response>;
  text(path: string): Promise<string>;
  /** Writes and publishes, whatever the checks only doubt; gives the article's id and its address. */
  publish(
    edition: 'en' | 'ar',
    text?: Partial<ArticleText> & { words?: string },
    siblingOf?: string,
  ): Promise<{ id: string; path: string }>;
}

/** Opens the Gazette and its site on an empty database. */
export async function gazetteToRead(db: Database): Promise<OpenGazette> {
  const gazette = await openGazette(db);
  await db.write(async (tx) => {
    for (const code of ['en', 'ar'] as const) await storePolicy(tx, gazette[code].id, 1, defaultPolicies[code], null);
  });
  const door = site(testNewsroom(db, '/tmp'));
  const get = async (path: string) => door.request(`http://newsroom.test${path}`);
  return {
    ...gazette,
    db,
    door,
    get,
    text: async (path) => (await get(path)).text(),
    publish: async (edition, text = {}, siblingOf) => {
      const at = gazette[edition];
      const article = written({ sectionId: at.city, authorIds: [at.lena], topicIds: [at.water], ...text });
      const saved = done(await createArticle(db, gazette.jonas, { editionId: at.id, siblingOf }, article));
      await setAsideDoubts(db, gazette.jonas, saved.articleId);
      const { slug } = done(await publishArticle(db, gazette.jonas, saved));
      return { id: saved.articleId, path: `/${edition}/${encodeURIComponent(slug)}` };
    },
  };
}

/** Gives a reason for everything that the checks found and a reason can set aside. */
export async function setAsideDoubts(db: Database, editor: Staff, articleId: string): Promise<void> {
  const found = await articleWithDraft(db, articleId);
  if (found === undefined) throw new Error('there is no such article');
  for (const { check, strength, subject, field } of await checkedFindings(db, found.article, found.draft)) {
    if (strength !== 'override') continue;
    done(await setAside(db, editor, articleId, { check, subject, reason: 'A test wants it so.', field }));
  }
}
