import type { Span } from '../proposals.ts';
import type { Complement } from './complements.ts';
import { endOfContent } from './content-ends.ts';
import { type Cue, cuesOf, isJoined } from './cues.ts';
import { type Attribution, add, type Candidate, type Evidence, type Reading, type Surroundings } from './reading.ts';
import { type Stretch, sourceAfter, sourceBefore, spanOf } from './source-phrases.ts';
import type { Item, Sentence } from './words.ts';

/** «قال فلان إنّ …»، «قال فلان: «…»»، «فلان قال»، «وأضاف»، «نقلت الوكالة عن مسؤول قوله». */
export function readComplement(
  reading: Reading,
  sentence: Sentence,
  { at, cue }: Candidate,
  complement: Complement,
  around: Surroundings,
): number {
  const { items } = sentence;
  const { text } = reading;
  const end = endOfContent(text, items, complement, around);
  for (let place = complement.content; place < end; place++) around.claimed.add(place);
  const evidence = complement.by === 'colon' || complement.by === 'marks' ? 'quotation' : complement.by;
  const content = end > complement.content ? [spanOf(items, { from: complement.content, to: end })] : [];
  const fromWhom = wordAt(items, 'عن', at + 1, complement.at);
  if (cue.verb === 'نقل' && fromWhom !== undefined) {
    readChain(reading, sentence, at, cue, fromWhom, complement, { content, evidence });
    return end;
  }
  const passedOn = wordAt(items, 'نقلا', at + 1, complement.at);
  const phrase =
    cue.shape === 'verb'
      ? sourceAfter(text, items, at + 1, passedOn ?? complement.at)
      : sourceAfter(text, items, complement.at, complement.at);
  const addressee = phrase.addressee ?? sourceAfter(text, items, at + 1, complement.at).addressee;
  const isFollowed = phrase.source && !isSomebodyElse(items, phrase.source, cue);
  const beforeIt = mayFollowItsSubject(items, at, cue) ? sourceBefore(reading.text, items, around.from, at) : undefined;
  const hasTwo = TWO_OBJECTS.has(cue.verb) && beforeIt;
  // «وكان الوزير طالب التحالف بـ»: after «كان» the subject comes first, and what follows is somebody else.
  const isTold = hasTwo || (beforeIt && /^و?كانت?$/u.test(items[beforeIt.from - 1]?.plain ?? ''));
  if (hasTwo && content[0]) content[0].from = items[at + 1]?.from ?? content[0].from;
  const source = isFollowed && !isTold ? phrase.source : beforeIt;
  const outer = add(reading, sentence, at, cue, { source, addressee, content, evidence });
  if (passedOn !== undefined && outer) {
    const inner = sourceAfter(text, items, passedOn + 2, complement.at).source;
    const lexeme: Cue = { verb: 'نقلاً عن', shape: 'according', frames: [] };
    const cueSpan = spanOf(items, { from: passedOn, to: passedOn + 2 });
    reading.found.push({
      ...{
        cue: cueSpan,
        lexeme,
        shared: false,
        negated: false,
        content: [...content],
        through: outer,
        evidence: 'according',
      },
      ...(inner && { source: spanOf(items, inner) }),
      paragraph: sentence.paragraph,
    });
  }
  return Math.max(end, at + 1);
}

const TWO_OBJECTS = new Set(['اتهم', 'وصف', 'عزا']);
/** What these say is said to somebody, who may be all that stands behind them: «ودعت خصمها إلى». */
const SAID_TO_SOMEBODY = new Set(['دعا', 'ناشد', 'طالب', 'خاطب', 'أبلغ', 'هدّد']);

function isSomebodyElse(items: readonly Item[], { from, to }: Stretch, { verb }: Cue): boolean {
  return SAID_TO_SOMEBODY.has(verb) && to - from === 1 && /(?:ه|ها|هم)$/u.test(items[from]?.plain ?? '');
}

/** A verb with «و» has no subject before it, one with «ف» only after «أما»; «قالت فيه» goes on with who was named. */
function mayFollowItsSubject(items: readonly Item[], at: number, { shape }: Cue): boolean {
  if (shape !== 'verb' || /^في(?:ه|ها)$/u.test(items[at + 1]?.plain ?? '')) return false;
  const { plain = '' } = items[at] ?? {};
  if (!isJoined(plain)) return true;
  return plain.startsWith('ف') && items.slice(Math.max(0, at - 30), at).some((item) => /^و?اما$/u.test(item.plain));
}

/** «نقلت وكالة عن مسؤول قوله إنّ»: the agency said what an official said, and the official said it. */
function readChain(
  reading: Reading,
  sentence: Sentence,
  at: number,
  cue: Cue,
  fromWhom: number,
  complement: Complement,
  { content, evidence }: { content: Span[]; evidence: Evidence },
): void {
  const { items } = sentence;
  let saying: number | undefined;
  for (let place = fromWhom + 1; place < complement.at; place++) {
    if (cuesOf(items[place]?.plain ?? '').some(({ shape }) => shape === 'noun')) saying = place;
  }
  const inner = sourceAfter(reading.text, items, fromWhom + 1, saying ?? complement.at).source;
  const outer = sourceAfter(reading.text, items, at + 1, fromWhom).source;
  const last = content.at(-1);
  let through: Attribution | undefined;
  if (outer && inner && last) {
    const whole = [{ from: spanOf(items, inner).from, to: last.to }];
    through = add(reading, sentence, at, cue, { source: outer, content: whole, evidence: 'object' });
  }
  const cueAt = saying ?? (outer ? fromWhom : at);
  const said = add(reading, sentence, cueAt, cue, { source: inner, content, evidence });
  if (said && through) said.through = through;
}

function wordAt(items: readonly Item[], plain: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (items[at]?.plain === plain) return at;
  return undefined;
}
