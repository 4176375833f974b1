import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { saidIn, type ToldArticle } from '../../../tests/said-in-article.ts';
import { ownWords, readArticle, sentencesAround } from './read-article.ts';
import { statementFindings } from './statement-checks.ts';

const languages = ['en', 'ar', 'ckb'] as const;
const pieces = [
  ...['"', '“', '”', '„', '«', '»', '‹', '›', "'", '’', '‘', "''", '``', '(', ')', ':', '.', '!', '؟', '…', ',', '،'],
  ...[
    '\n',
    ' ',
    ' ',
    'sources',
    'a source',
    'said',
    'Officials',
    'Amin Hassan',
    'claimed',
    'confirmed',
    'مصادر',
    'قال',
  ],
  ...['مصدر', 'إن', 'أكد', 'زعم', 'الوزير', 'Marren', '\u2067', '\u200f', '😀', '\ud800', 'نُقلت', '12.5', 'U.S.', 'د.'],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((all) => all.join(' '));

/** A statement of the stretch between two places of the text, however it cuts words and marks. */
function withStatement(language: string, text: string, at: number, length: number): ToldArticle {
  const words = text.slice(at % Math.max(1, text.length)).slice(0, length);
  const source = { label: 'Amin Hassan', kind: 'anonymous' } as const;
  return words === '' ? { language, text } : { language, text, headline: text, statements: [{ words, source }] };
}

describe.each(languages)('texts in %s that nobody would print', (language) => {
  test('are read whole: sentences and quotations cover what they say, in order, and no check fails', () => {
    fc.assert(
      fc.property(texts, fc.nat(400), fc.integer({ min: 1, max: 60 }), (text, at, length) => {
        const said = saidIn(withStatement(language, text, at, length));
        const article = readArticle(said);
        for (const spans of [article.sentences, article.quotations]) {
          let last = 0;
          for (const { from, to } of spans) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            last = to;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
        // Nothing but white space stands outside of sentences.
        let rest = text;
        for (const { from, to } of article.sentences.toReversed()) rest = rest.slice(0, from) + rest.slice(to);
        expect(rest.trim()).toBe('');
        for (const { span } of said.statements) {
          const around = sentencesAround(article, span);
          expect(around.from).toBeLessThanOrEqual(span.from);
          expect(around.to).toBeGreaterThanOrEqual(span.to);
          expect(ownWords(article, around).length).toBeLessThanOrEqual(around.to - around.from);
        }
        const found = statementFindings(said);
        for (const { subject = '', mistakes } of found) {
          expect(subject).not.toBe('');
          for (const value of Object.values(mistakes[0].values ?? {}))
            if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(120);
        }
        // What is set aside by its subject must not set aside something else by chance.
        const keys = found.map(({ check, subject }) => `${check} ${subject}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 400 },
    );
  });
});

const speaker = { label: 'Amin Hassan', role: 'mayor' };
const checksOf = (article: ToldArticle) => statementFindings(saidIn(article)).map(({ check }) => check);

test.each([
  ['an odd mark that nothing closes', 'en', 'He wrote: “we will come back one day'],
  ['a straight mark that nothing closes', 'en', 'He wrote: "we will come back one day'],
  ['marks in marks', 'en', 'He wrote: “we said ‘never again’ and came back”.'],
  ['mixed marks', 'en', 'He wrote: “we will come back one day".'],
  ['low and high marks', 'en', 'He wrote: „we will come back one day“.'],
  ['guillemets that nothing closes', 'ar', 'كتب: «سنعود إلى هنا يوما ما'],
  ['guillemets the wrong way round', 'ar', 'كتب: »سنعود إلى هنا يوما ما«.'],
  ['Latin marks around Arabic', 'ar', 'كتب: "سنعود إلى هنا يوما ما".'],
  ['marks in marks, in Arabic', 'ar', 'كتب: «قلنا "لن يتكرر" وعدنا إليه».'],
] as const)('a quotation with %s is missed by nobody: it has no speaker, and has one when it is written down', (_, language, text) => {
  expect(checksOf({ language, text })).toEqual(['quotation-speaker']);
  const words = language === 'en' ? 'we ' : text.includes('قلنا') ? 'قلنا' : 'سنعود';
  expect(checksOf({ language, text, statements: [{ words, source: speaker }] })).not.toContain('quotation-speaker');
});

test('a quotation across three paragraphs has one speaker, and without one is said thrice', () => {
  const text = 'Amin Hassan said: “We will come back soon.\n“The pump runs again now.\n“Nobody will leave the town.”';
  expect(checksOf({ language: 'en', text })).toEqual(Array(3).fill('quotation-speaker'));
  expect(checksOf({ language: 'en', text, statements: [{ words: 'We will', source: speaker }] })).toEqual([]);
});

test('a text without any attribution, or without a word, has nothing to complain of', () => {
  for (const language of languages)
    for (const text of ['', '\n\n', 'The river rose by two hands.', 'ارتفع النهر ذراعين.', '---'])
      expect(checksOf({ language, text })).toEqual([]);
});

test('right-to-left text with left-to-right names is read as its words stand', () => {
  const source = { label: 'John Smith', role: 'UNHCR' };
  const text = 'قال John Smith (UNHCR): «The pump runs again today» وأضاف أن «المضخة تعمل من جديد اليوم».';
  expect(checksOf({ language: 'ar', text })).toEqual(['quotation-speaker', 'quotation-speaker']);
  const statements = ['The pump runs again today', 'المضخة تعمل من جديد اليوم'].map((words) => ({ words, source }));
  expect(checksOf({ language: 'ar', text, statements })).toEqual([]);
});

test('the same sentence twice is one thing to answer', () => {
  const text = 'On the wall stood “we will come back one day”, sources said.\n'.repeat(2).trim();
  expect(checksOf({ language: 'en', text })).toEqual(['quotation-speaker', 'bare-sources']);
});

test('a text of a hundred thousand words is told of in few findings, each thing once', () => {
  const [count, each] = [5000, 20];
  const line = (at: number) => `“Word ${at} of a very long speech,” somebody said, and sources said so too for long.`;
  const text = Array.from({ length: count }, (_, at) => `${line(at)}${' and so on'.repeat(each / 10)}`).join('\n');
  expect(text.split(/\s+/).length).toBeGreaterThan(90_000);
  const found = statementFindings(saidIn({ language: 'en', text }));
  const of = (name: string) => found.filter(({ check }) => check === name);
  expect(of('quotation-speaker').length).toBe(13);
  expect(of('quotation-speaker').at(-1)?.mistakes[0].values).toEqual({ count: count - 12 });
  expect(of('bare-sources').length).toBe(12);
  // The reason for all the others holds for exactly these.
  const fewer = statementFindings(saidIn({ language: 'en', text: text.slice(0, text.lastIndexOf('\n')) }));
  expect(fewer.map(({ subject }) => subject)).not.toContain(of('quotation-speaker').at(-1)?.subject);
});

test.each([
  '“',
  '"',
  '«',
  "'",
  '”',
  '.',
  '(',
  'sources said. ',
  'مصادر ',
])('a hundred thousand times “%s” is a text like any other', (piece) => {
  const text = piece.repeat(100_000);
  for (const language of languages) expect(statementFindings(saidIn({ language, text })).length).toBeLessThan(40);
}, 60_000);

test('a text with a thousand statements of one claim is weighed once for each', () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `The pump number ${at} was repaired.`);
  const statements = lines.map((line, at) => ({ words: line, source: { label: `witness ${at}` }, claimId: 'pump' }));
  const claims = [{ id: 'pump', words: 'The pump was repaired', standing: 'confirmed' as const }];
  const found = statementFindings(saidIn({ language: 'en', text: lines.join('\n'), statements, claims }));
  expect(found.every(({ check }) => check === 'attribution-apart')).toBe(true);
});
