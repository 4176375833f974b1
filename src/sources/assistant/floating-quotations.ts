import { attributionsIn } from './attributions.ts';
import type { Attribution } from './builds.ts';
import type { Stretch } from './clauses.ts';
import type { Item, Sentence } from './sentences.ts';
import { subjectBefore } from './subjects.ts';
import { verbGroupsIn } from './verb-groups.ts';

/** An attribution and the sentences that go on with it: quotations that stand alone after it, or before. */
export interface Heard {
  attribution: Attribution;
  more: Sentence[];
}

/**
 * What is said in a text. A quotation that stands alone belongs to whoever speaks in its paragraph, before it or else
 * after it; to the words that announced it with a colon; or, at the start of a paragraph, to whoever spoke last.
 */
export function heard(sentences: readonly Sentence[]): Heard[] {
  const all: Heard[] = [];
  let speaking: Heard | undefined;
  let announced: Attribution | undefined;
  let waiting: Sentence[] = [];
  let lastSpeaker: Heard | undefined;
  sentences.forEach((sentence, index) => {
    const newParagraph = sentences[index - 1]?.paragraph !== sentence.paragraph;
    if (newParagraph) {
      if (lastSpeaker) all.push(...floating(lastSpeaker, waiting));
      waiting = [];
      lastSpeaker = speaking;
    }
    if (isQuotationAlone(sentence)) {
      if (announced) {
        speaking = {
          attribution: {
            ...announced,
            sentence,
            sourceIn: announced.sentence,
            content: [quotedPart(sentence)],
          },
          more: [],
        };
        all.push(speaking);
        announced = undefined;
      } else if (speaking && (!newParagraph || goesOn(sentences[index - 1]))) speaking.more.push(sentence);
      else waiting.push(sentence);
      return;
    }
    announced = undefined;
    const attributions = attributionsIn(sentence);
    const own = attributions.map((attribution) => ({ attribution, more: [] as Sentence[] }));
    all.push(...own);
    const quoting = own.filter(({ attribution }) => quotes(attribution));
    const [first] = quoting;
    // “….” “…,” he said: what stood alone before belongs to the same speaker.
    if (first && waiting.length > 0 && first.attribution.content[0]?.from === 0) first.more.push(...waiting);
    waiting = [];
    // Told in the reporter's words, and then in the speaker's own.
    speaking = quoting.at(-1) ?? own.findLast(({ attribution }) => goesOnInQuotation(attribution));
    announced = announcing(sentence);
  });
  if (lastSpeaker) all.push(...floating(lastSpeaker, waiting));
  return all;
}

/** A paragraph of quotation and nothing else: whoever ended the paragraph before goes on speaking. */
function floating({ attribution }: Heard, [first, ...more]: readonly Sentence[]): Heard[] {
  if (!first || !attribution.source) return [];
  const { source, sourceIn, sentence } = attribution;
  const content = [quotedPart(first)];
  return [
    { attribution: { sentence: first, build: 'floating', source, sourceIn: sourceIn ?? sentence, content }, more },
  ];
}

/** Whether a statement that ends its sentence may go on in a quotation. */
function goesOnInQuotation({ source, build, group }: Attribution): boolean {
  return source !== undefined && build !== 'unnamed' && (group === undefined || group.cue.frames.has('quotation'));
}

function quotes({ sentence, content }: Attribution): boolean {
  return content.some(({ from, to }) => sentence.items.slice(from, to).some(({ quotation }) => quotation));
}

/** Whether a sentence ends in a quotation that its next paragraph opens again. */
function goesOn(sentence: Sentence | undefined): boolean {
  return sentence?.items.findLast(({ quotation }) => quotation)?.quotation?.goesOn === true;
}

function quotedPart({ items }: Sentence): Stretch {
  return {
    from: Math.max(
      0,
      items.findIndex(({ quotation }) => quotation),
    ),
    to: items.length,
  };
}

/** Nothing but quotations, or an “Instead,” before one. */
function isQuotationAlone({ items }: Sentence): boolean {
  const first = items.findIndex(({ quotation }) => quotation);
  if (first < 0 || first > 2) return false;
  return (
    items.slice(0, first).every(({ tag, text }) => tag === 'ADV' || tag === 'CCONJ' || text === ',') &&
    items.slice(first).every(({ quotation, tag }) => quotation || tag === 'PUNCT')
  );
}

/** Words that end in a colon announce the quotation that follows, here or in the next paragraph. */
function announcing(sentence: Sentence): Attribution | undefined {
  const { items } = sentence;
  if (items.at(-1)?.text !== ':') return undefined;
  const group = verbGroupsIn(items).at(-1);
  const verb = group ? group.from : lastVerb(items);
  const source = verb < 0 ? subjectBefore(items, items.length - 1) : subjectBefore(items, verb);
  if (!source) return undefined;
  return {
    sentence,
    build: 'colon before',
    ...(group && { group, cue: { from: group.from, to: group.to } }),
    source,
    content: [],
  };
}

function lastVerb(items: readonly Item[]): number {
  return items.findLastIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
}
