import { mistake } from '../../mistake.ts';
import { BODY_FIELD } from '../../stories/markup.ts';
import type { Span } from '../assistant/proposals.ts';
import type { Quotation } from '../assistant/quotations.ts';
import { type ReadArticle, statementsAt, subjectOf } from './read-article.ts';
import type { Found, SaidInArticle } from './said.ts';
import { attributes, countWords, excerpt, isKnown } from './words.ts';

/** Fewer words than this between quotation marks are a title, a nickname or a phrase. */
export const FEWEST_WORDS = 4;
/** So many are named one by one; whoever has put these right sees the next. */
const MOST_NAMED = 12;

/** Direct quotations, between marks or set as a block, that no statement gives to anybody. */
export function withoutSpeaker(article: ReadArticle): Found[] {
  const { text } = article;
  // The same words twice are one thing to answer.
  const found = new Map<string, string>();
  for (const { from, to } of [...unspoken(article), ...unspokenBlocks(article)].sort((a, b) => a.from - b.from))
    found.set(subjectOf(text.slice(from, to)), text.slice(from, to));
  const [named, rest] = [[...found].slice(0, MOST_NAMED), [...found.keys()].slice(MOST_NAMED)];
  return [
    ...named.map(([subject, words]) => ({
      ...mistake(BODY_FIELD, 'desk-check-quotation-speaker', { words: excerpt(words) }),
      subject,
    })),
    ...(rest.length === 0
      ? []
      : [
          {
            ...mistake(BODY_FIELD, 'desk-check-quotations-more', { count: rest.length }),
            subject: subjectOf(...rest),
          },
        ]),
  ];
}

/** The quotations between marks that are long enough to be somebody's words. */
export function longQuotations({ text, quotations }: ReadArticle): Quotation[] {
  return quotations.filter(({ inner }) => countWords(text.slice(inner.from, inner.to)) >= FEWEST_WORDS);
}

function unspoken(article: ReadArticle): Span[] {
  const spoken = new Set<Quotation>();
  const { quotations } = article;
  quotations.forEach((one, place) => {
    const before = quotations[place - 1];
    const goesOn = before !== undefined && spoken.has(before) && continues(article, before, one);
    if (goesOn || statementsAt(article, one.inner).length > 0) spoken.add(one);
  });
  return longQuotations(article)
    .filter((one) => !spoken.has(one) && article.paragraphs[one.paragraph]?.kind === 'words')
    .map(({ inner }) => inner);
}

/** The same speaker's words once more: after a paragraph that was left open, or “…,” she said. “…” */
function continues({ text, language }: SaidInArticle, before: Quotation, { from, to, paragraph }: Quotation): boolean {
  if (before.goesOn) return true;
  if (before.paragraph !== paragraph) return false;
  const between = text.slice(before.to, from);
  if (countWords(between) > LONGEST_ASIDE || (between.match(/[.!?؟…]/g)?.length ?? 0) > 1) return false;
  // What is followed by a speaker of its own is not the one before's.
  const after = /^[^.!?؟…"“”«»\n]*/.exec(text.slice(to, to + NEAR))?.[0] ?? '';
  return !(isKnown(language) && attributes(after, language));
}

const LONGEST_ASIDE = 12;
const NEAR = 64;

function unspokenBlocks(article: ReadArticle): Span[] {
  const blocks = Map.groupBy(
    article.paragraphs.filter(({ kind }) => kind === 'block-quote'),
    ({ block }) => block,
  );
  return [...blocks.values()].flatMap((paragraphs) => {
    const whole = { from: paragraphs[0]?.from ?? 0, to: paragraphs.at(-1)?.to ?? 0 };
    const isSpoken = statementsAt(article, whole).length > 0;
    return isSpoken || countWords(article.text.slice(whole.from, whole.to)) < FEWEST_WORDS ? [] : [whole];
  });
}
