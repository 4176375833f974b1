import { describe, expect, test } from 'bun:test';
import { defaultPolicies } from '../src/comments/default-policies.ts';
import { defaultWords } from '../src/comments/default-words.ts';
import { parseMarkup } from '../src/stories/markup.ts';
import { sampleComments, sampleReactions } from './comments.ts';
import { pictures } from './pictures/pictures.ts';
import { samplePublication } from './publication.ts';
import { parseSampleArticle, readSampleArticles, type SampleEdition } from './read-articles.ts';

const pictureNames = pictures.map(({ name }) => name);
const articles = readSampleArticles();
const ids = articles.map((article) => `${article.name}.${article.edition}`);
const editions: SampleEdition[] = ['en', 'ar'];
const keys = (named: { key: string }[]) => new Set(named.map(({ key }) => key));
const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].length;
const isTime = (time: string) => /^2026-1[01]-\d\dT\d\d:\d\d:\d\dZ$/.test(time) && !Number.isNaN(Date.parse(time));

describe('the articles of the sample', () => {
  test.each(
    articles.map((article) => [`${article.name}.${article.edition}`, article] as const),
  )('%s names only what exists and keeps to the lengths of a newspaper', (_, article) => {
    expect(keys(samplePublication.sections)).toContain(article.section);
    for (const topic of article.topics) expect(keys(samplePublication.topics)).toContain(topic);
    for (const author of article.authors) expect(keys(samplePublication.authors)).toContain(author);
    expect(article.topics.length).toBeGreaterThan(0);
    expect(article.authors.length).toBeGreaterThan(0);
    if (article.photo) expect(pictureNames).toContain(article.photo.name);
    for (const [, name = ''] of article.body.matchAll(/^!\[.*\]\(photo:([^)]*)\)/gm))
      expect(pictureNames).toContain(name);
    for (const [, edition = '', slug = ''] of article.body.matchAll(/\]\(\/(en|ar)\/([^)]+)\)/g)) {
      const linked = articles.find((other) => other.edition === edition && other.slug === slug);
      expect([slug, linked?.state]).toEqual([slug, 'published']);
    }
    expect(graphemes(article.headline)).toBeLessThanOrEqual(110);
    expect(graphemes(article.standfirst)).toBeLessThanOrEqual(300);
    expect(article.body.length).toBeGreaterThan(200);
    for (const time of [article.publishedAt, article.changedAt, article.withdrawnAt]) {
      if (time) expect(isTime(time)).toBe(true);
    }
    for (const correction of article.corrections) {
      expect(isTime(correction.at)).toBe(true);
      expect(correction.at > (article.publishedAt ?? '')).toBe(true);
    }
    expect(article.body.normalize('NFC')).toBe(article.body);
    // Marks of Markdown that the desk's markup does not have: a formatter may have put them there.
    expect(article.body).not.toMatch(/^> >|(^|\s)_[^_\n]+_|`/m);
  });

  test('the slug is in the script of its edition and unique there', () => {
    for (const edition of editions) {
      const slugs = articles.filter((article) => article.edition === edition).map((article) => article.slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      const script =
        edition === 'en' ? /^[a-z0-9]+(-[a-z0-9]+)*$/ : /^[\p{Script=Arabic}0-9]+(-[\p{Script=Arabic}0-9]+)*$/u;
      for (const slug of slugs) {
        expect(slug).toMatch(script);
        expect(slug.normalize('NFC')).toBe(slug);
      }
    }
  });

  test('every picture belongs to a story, and every edition has at least twelve published articles', () => {
    for (const edition of editions) {
      const published = articles.filter((article) => article.edition === edition && article.state === 'published');
      expect(published.length).toBeGreaterThanOrEqual(12);
      for (const picture of pictureNames) expect(published.map((article) => article.name)).toContain(picture);
    }
  });

  test('a file that cannot be read is refused by name', () => {
    expect(() => parseSampleArticle('nothing.txt', '')).toThrow('nothing.txt');
    expect(() => parseSampleArticle('a.en.md', 'headlime: X\n\nBody')).toThrow('headlime');
    expect(() => parseSampleArticle('a.en.md', 'headline: X\n\nBody')).toThrow('slug is missing');
  });
});

describe('the texts of the sample', () => {
  const texts: [string, string][] = [
    ...articles.map((article): [string, string] => [`${article.name}.${article.edition}`, article.body]),
    ...editions.flatMap((edition): [string, string][] => [
      [`about.${edition}`, samplePublication.editions[edition].about],
      [`privacy.${edition}`, samplePublication.editions[edition].privacy],
    ]),
  ];

  test.each(texts)('%s is read whole by the markup, and no mark is left over as text', (name, text) => {
    const outcome = parseMarkup(text);
    if (!('done' in outcome)) throw new Error(JSON.stringify(outcome.mistakes));
    // The manual shows the marks themselves, with backslashes.
    if (!name.startsWith('first-article')) expect(outcome.done.textContent).not.toMatch(/\*|\]\(|\\/);
  });
});

describe('the conversation of the sample', () => {
  const byKey = new Map(sampleComments.map((comment) => [comment.key, comment]));

  test('each comment stands under a published article, after it, and fits', () => {
    expect(byKey.size).toBe(sampleComments.length);
    for (const comment of sampleComments) {
      const article = articles.find(({ name, edition }) => `${name}.${edition}` === comment.article);
      expect([comment.key, article?.state]).toEqual([comment.key, 'published']);
      expect([comment.key, comment.at > (article?.publishedAt ?? '')]).toEqual([comment.key, true]);
      expect(isTime(comment.at)).toBe(true);
      expect(graphemes(comment.text)).toBeLessThanOrEqual(1500);
      if (comment.staff) expect(keys(samplePublication.authors)).toContain(comment.staff);
      if (comment.state === 'rejected') {
        expect(defaultPolicies.en.clauses[comment.clause - 1]).toBeDefined();
        expect(comment.decidedAt > comment.at).toBe(true);
      }
      if (comment.state === 'withdrawn') expect(comment.withdrawnAt > comment.at).toBe(true);
    }
  });

  test('a reply follows its parent, under the same article', () => {
    const seen = new Set<string>();
    for (const comment of sampleComments) {
      if (comment.parent !== undefined) {
        expect([comment.key, seen.has(comment.parent)]).toEqual([comment.key, true]);
        const parent = byKey.get(comment.parent);
        expect(parent?.article).toBe(comment.article);
        expect([comment.key, comment.at > (parent?.at ?? '')]).toEqual([comment.key, true]);
      }
      seen.add(comment.key);
    }
  });

  test('reactions belong to published articles', () => {
    for (const reactions of sampleReactions) expect(ids).toContain(reactions.article);
  });
});

describe('the default policies and word lists', () => {
  test('every language has the same seven clauses, and no word twice', () => {
    for (const language of ['en', 'ar', 'ckb', 'fa'] as const) {
      expect(defaultPolicies[language].clauses).toHaveLength(7);
      for (const clause of defaultPolicies[language].clauses) expect(clause.text.normalize('NFC')).toBe(clause.text);
      const words = defaultWords[language].map(({ word }) => word);
      expect(new Set(words).size).toBe(words.length);
      expect(words.length).toBeGreaterThan(5);
    }
  });
});
