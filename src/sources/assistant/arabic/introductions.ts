import { type Cue, speaks } from './cues.ts';
import { isPreposition, isSign } from './phrases.ts';
import { add, isNegated, type Reading, remember, type Surroundings } from './reading.ts';
import { sourceAlone, sourceBefore, spanOf } from './source-phrases.ts';
import { namesSpeaker } from './sources.ts';
import type { Sentence } from './words.ts';

/** Who a verb without anything said names, for the «قائلاً» or «وأضاف» that follows. */
export function rememberSpeaker(
  reading: Reading,
  sentence: Sentence,
  at: number,
  cue: Cue,
  around: Surroundings,
): void {
  const { items } = sentence;
  if (cue.shape !== 'verb' || (isNegated(items, at) && cue.commitment !== 'denies')) return;
  const source = sourceAlone(reading.text, items, at + 1).source ?? sourceBefore(reading.text, items, around.from, at);
  const { plain = '' } = items[source?.from ?? -1] ?? {};
  // «كتب عليها», «علّق بطاقته»: something that was done, and to what.
  if (source && !isPreposition(items[source.from]) && (namesSpeaker(plain) || !/(?:ه|ها|هم)$/u.test(plain))) {
    remember(reading, {
      source: spanOf(items, source),
      feminine: cue.feminine ?? false,
      paragraph: sentence.paragraph,
    });
  }
}

/** «حسن الماضي (٧١ عاماً) لم يجد بيته.»: whoever is introduced with an age speaks next. */
export function rememberIntroduced(reading: Reading, { items, paragraph }: Sentence): void {
  const bracket = items.findIndex((item) => isSign(item, '('));
  if (bracket < 1 || bracket > 4 || !/\p{N}/u.test(items[bracket + 1]?.plain ?? '')) return;
  const close = items.findIndex((item, at) => at > bracket && isSign(item, ')'));
  if (close < 0 || close > bracket + 4 || items.slice(0, bracket).some(({ plain }) => speaks(plain))) return;
  remember(reading, { source: spanOf(items, { from: 0, to: close + 1 }), paragraph });
}

const LONGEST_HEADLINE = 20;
const HEADLINE: Cue = { verb: ':', shape: 'according', frames: [] };

/** «ديوان المحاسبة: …» over an article: a first line without a full stop. */
export function readHeadline(reading: Reading, sentence: Sentence): void {
  const { items, paragraph } = sentence;
  if (paragraph > 0 || items.length > LONGEST_HEADLINE || isSign(items.at(-1), '.', '؟', '!', ':')) return;
  const colon = items.findIndex((item) => isSign(item, ':'));
  if (
    colon < 1 ||
    colon > 6 ||
    items
      .slice(0, colon)
      .some(({ kind, plain }) => !/^\p{Script=Arabic}/u.test(plain) || kind !== 'word' || speaks(plain))
  )
    return;
  add(reading, sentence, colon, HEADLINE, {
    source: { from: 0, to: colon },
    content: [spanOf(items, { from: colon + 1, to: items.length })],
    evidence: 'object',
  });
}
