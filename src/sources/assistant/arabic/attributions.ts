import type { Span } from '../proposals.ts';
import { type Complement, complementAfter } from './complements.ts';
import { type Cue, cuesOf, isJoined, isSaidByNobody, speaks } from './cues.ts';
import { beginsContrast, beginsThat, isNamedInPassing, isNameInMarks, isPreposition, isSign } from './phrases.ts';
import { type Stretch, sourceAfter, sourceAlone, sourceBefore, sourceOfAccording, spanOf } from './source-phrases.ts';
import { namesSpeaker } from './sources.ts';
import type { Item, Sentence } from './words.ts';
import { sentencesIn } from './words.ts';

/** By what an attribution was known, the surest first. */
export type Evidence = 'quotation' | 'quotation before' | 'that' | 'according' | 'object' | 'ongoing quotation';

/** One attribution as it stands in the text, before anything is said about its parts. */
export interface Attribution {
  cue?: Span;
  lexeme?: Cue;
  source?: Span;
  /** Whether the source stands beside the cue, or is the one who spoke before. */
  shared: boolean;
  /** «لم يقل إنّ». */
  negated: boolean;
  content: Span[];
  addressee?: Span;
  through?: Attribution;
  evidence: Evidence;
  paragraph: number;
}

interface Speaker {
  source: Span;
  /** Absent where nothing tells. */
  feminine?: boolean;
  /** How many sentences had been read. */
  sentence: number;
  paragraph: number;
}

/** What is known so far while the sentences are read one after the other. */
interface Reading {
  text: string;
  found: Attribution[];
  /** Who spoke, the last one last. */
  speakers: Speaker[];
  /** How many sentences have been read. */
  sentence: number;
  /** Quotations that stand alone and that nobody has been found for. */
  pending: Span[];
}

/** One cue of a sentence with what follows it. */
interface Candidate {
  at: number;
  cue: Cue;
  complement: Complement | undefined;
}

/** The attributions of an Arabic text, sentence by sentence. */
export function attributionsIn(text: string): Attribution[] {
  const reading: Reading = { text, found: [], speakers: [], sentence: 0, pending: [] };
  for (const sentence of sentencesIn(text, speaks)) {
    readSentence(reading, sentence);
    reading.sentence++;
  }
  return reading.found;
}

function readSentence(reading: Reading, sentence: Sentence): void {
  const { items } = sentence;
  if (keepQuotationAlone(reading, sentence)) return;
  rememberIntroduced(reading, sentence);
  readHeadline(reading, sentence);
  const candidates = candidatesIn(reading.text, items);
  const claimed = new Set<number>();
  let before = 0;
  candidates.forEach((candidate, index) => {
    if (candidate.at < before) return;
    const next = candidates[index + 1]?.at ?? items.length;
    before = readCandidate(reading, sentence, candidate, { from: before, next, claimed });
  });
  reading.pending = [];
}

/** A sentence of nothing but a quotation goes on with the words of the one before, or waits for «بهذه الكلمات». */
function keepQuotationAlone(reading: Reading, { items, paragraph }: Sentence): boolean {
  const quotations = items.filter(({ kind }) => kind === 'quotation');
  if (quotations.length === 0 || items.some(({ kind }) => kind === 'word')) return false;
  const spans = quotations.map(({ from, to }) => ({ from, to }));
  const last = reading.found.at(-1);
  const adjoins = last && reading.text.slice(last.content.at(-1)?.to ?? 0, spans[0]?.from).trim() === '';
  if (
    last &&
    (last.paragraph === paragraph ||
      (adjoins && reading.text[spans[0]?.from ?? 0] === '«' && !endsClosed(reading.text, last)))
  ) {
    if (last.evidence.startsWith('quotation')) last.content.push(...spans);
    else if (last.source) {
      reading.found.push({
        source: last.source,
        shared: true,
        negated: false,
        content: spans,
        evidence: 'ongoing quotation',
        paragraph,
      });
    }
  } else reading.pending.push(...spans);
  return true;
}

function endsClosed(text: string, { content }: Attribution): boolean {
  return /[»”"]$/u.test(text.slice(0, content.at(-1)?.to ?? 0).slice(-1));
}

/** The words of a sentence that may say that somebody speaks, each read as the form that has something to say. */
function candidatesIn(text: string, items: readonly Item[]): Candidate[] {
  return items.flatMap((item, at) => {
    if (item.kind !== 'word') return [];
    const cues = cuesOf(item.plain).filter((cue) => mayBe(items, at, cue));
    if (item.plain === 'نقلا' && items[at + 1]?.plain === 'عن') {
      return [{ at, cue: { verb: 'نقلاً عن', shape: 'according', frames: [] } as Cue, complement: undefined }];
    }
    if (
      /^و?علي$/u.test(item.plain) &&
      items[at + 1]?.plain === 'حد' &&
      /^(?:قول|تعبير|وصف)$/u.test(items[at + 2]?.plain ?? '')
    ) {
      return [{ at, cue: { verb: 'على حدّ قول', shape: 'according', frames: [] } as Cue, complement: undefined }];
    }
    const read = cues.map((cue) => ({ at, cue, complement: complementAfter(text, items, at, cue) }));
    const best = read.find(({ complement }) => complement) ?? read[0];
    return best ? [best] : [];
  });
}

/** A form that is a verb elsewhere but a noun or something else here. */
function mayBe(items: readonly Item[], at: number, cue: Cue): boolean {
  const before = items[at - 1];
  const plain = items[at]?.plain ?? '';
  if (/^(?:عدم|دون|شرط)$/u.test(before?.plain ?? '')) return false;
  // «قبل أن يعلن»: not said yet, or not by itself.
  if (before?.plain === 'ان' && /^[يت]/u.test(plain)) return false;
  if (isNamedInPassing(items, at)) return false;
  // «بيّن» mostly stands without its doubling sign, as “between” does; at the head of a sentence it is the verb.
  if (/^[وف]?بين$/u.test(plain)) return at === 0;
  if (cue.shape === 'verb') return !isPreposition(before) && !(before?.plain === 'ما' && isPreposition(items[at - 2]));
  if (cue.shape === 'noun') return /^(?:بال|بق|بت|بن|بز)/u.test(plain) || before?.plain !== 'حد';
  if (cue.shape === 'according') return !(plain === 'حسب' && isPreposition(before));
  return true;
}

interface Surroundings {
  /** The item after what an earlier cue of the sentence took. */
  from: number;
  /** The next cue. */
  next: number;
  /** Quotations that belong to somebody already. */
  claimed: Set<number>;
}

/** Reads one cue and what hangs on it. Returns the item with which the next may begin. */
function readCandidate(reading: Reading, sentence: Sentence, candidate: Candidate, around: Surroundings): number {
  const { items } = sentence;
  const { at, cue, complement } = candidate;
  if (cue.shape === 'according') return readAccording(reading, sentence, candidate, around);
  const before = quotationsBefore(reading.text, items, at, around);
  if (
    before.length > 0 &&
    complement?.by !== 'colon' &&
    !(complement?.by === 'that' && isJoined(items[at]?.plain ?? ''))
  ) {
    return readQuotationBefore(reading, sentence, candidate, before, around);
  }
  if (reading.pending.length > 0 && !complement && opensWithThese(items)) {
    const { source, addressee } = sourceAlone(reading.text, items, at + 1);
    add(reading, sentence, at, cue, { source, addressee, content: reading.pending, evidence: 'quotation before' });
    reading.pending = [];
    return at + 1;
  }
  if (complement && !(complement.by === 'object' && isNegated(items, at))) {
    return readComplement(reading, sentence, candidate, complement, around);
  }
  rememberSpeaker(reading, sentence, at, cue, around);
  return at + 1;
}

/** «قال فلان إنّ …»، «قال فلان: «…»»، «فلان قال»، «وأضاف»، «نقلت الوكالة عن مسؤول قوله». */
function readComplement(
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

/** «…»، قال فلان: the quotations before a cue are its content, and those that go on behind it. */
function readQuotationBefore(
  reading: Reading,
  sentence: Sentence,
  { at, cue, complement }: Candidate,
  before: readonly number[],
  around: Surroundings,
): number {
  const { items } = sentence;
  const after = cue.shape === 'verb' ? sourceAlone(reading.text, items, at + 1) : {};
  const source = after.source ?? sourceBefore(reading.text, items, (before.at(-1) ?? 0) + 1, at);
  const quotations = [...before];
  let end = Math.max(at + 1, after.source?.to ?? 0);
  for (let place = end; place < around.next; place++) {
    if (items[place]?.kind !== 'quotation' || isNameInMarks(reading.text, items, place)) continue;
    if (!isSign(items[place - 1], '،', ',', ':') && complement?.content !== place) break;
    quotations.push(place);
    end = place + 1;
  }
  for (const place of quotations) around.claimed.add(place);
  const content = quotations.map((place) => spanOf(items, { from: place, to: place + 1 }));
  add(reading, sentence, at, cue, { source, addressee: after.addressee, content, evidence: 'quotation before' });
  return end;
}

/** «وبحسب فلان، …» at the head of a clause; «…، بحسب فلان» at its end. */
function readAccording(reading: Reading, sentence: Sentence, { at, cue }: Candidate, around: Surroundings): number {
  const { items } = sentence;
  const length = cue.verb === 'على حدّ قول' ? 3 : cue.verb === 'نقلاً عن' ? 2 : 1;
  let from = at + length;
  // «بحسب ما قال فلان»
  let saying = from;
  if (/^ما$/u.test(items[from]?.plain ?? '') || /ما$/u.test(items[at]?.plain ?? '')) {
    saying = items[from]?.plain === 'ما' ? from + 1 : from;
    from = saying + (cuesOf(items[saying]?.plain ?? '').length > 0 ? 1 : 0);
  }
  const cueStretch = { from: at, to: Math.max(from, at + length) };
  const source = sourceOfAccording(reading.text, items, from);
  if (!source) return from;
  let before = at - 1;
  while (before >= around.from && items[before]?.kind === 'sign') before--;
  const atHead = before < around.from;
  if (atHead) {
    let begin = source.to;
    while (items[begin]?.kind === 'sign') begin++;
    if (begin >= items.length) return source.to;
    const end = endOfContent(reading.text, items, { at: begin, content: begin, by: 'that' }, around);
    const content = end > begin ? [spanOf(items, { from: begin, to: end })] : [];
    for (let place = begin; place < end; place++) around.claimed.add(place);
    add(reading, sentence, cueStretch, cue, { source, content, evidence: 'according' });
    return Math.max(end, source.to);
  }
  const last = reading.found.at(-1);
  const head = spanOf(items, { from: around.from, to: at });
  if (cue.verb === 'نقلاً عن' && last && last.paragraph === sentence.paragraph && last.content.length > 0) {
    const said = add(reading, sentence, cueStretch, cue, { source, content: [...last.content], evidence: 'according' });
    if (said) said.through = last;
    return source.to;
  }
  if (last?.content.some(({ to }) => to > (items[0]?.from ?? 0)) && around.from > 0) return source.to;
  let begin = around.from;
  for (let place = at - 1; place > Math.max(around.from, at - FARTHEST_BACK); place--) {
    if (!beginsContrast(items, place)) continue;
    begin = place + 1;
    break;
  }
  while (items[begin]?.kind === 'sign') begin++;
  let end = at;
  while (end > begin && items[end - 1]?.kind === 'sign') end--;
  if (end > begin && head.to > head.from) {
    add(reading, sentence, cueStretch, cue, {
      ...{ source, content: [spanOf(items, { from: begin, to: end })], evidence: 'according' },
    });
  }
  return source.to;
}

/** Who a verb without anything said names, for the «قائلاً» or «وأضاف» that follows. */
function rememberSpeaker(reading: Reading, sentence: Sentence, at: number, cue: Cue, around: Surroundings): void {
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
function rememberIntroduced(reading: Reading, { items, paragraph }: Sentence): void {
  const bracket = items.findIndex((item) => isSign(item, '('));
  if (bracket < 1 || bracket > 4 || !/\p{N}/u.test(items[bracket + 1]?.plain ?? '')) return;
  const close = items.findIndex((item, at) => at > bracket && isSign(item, ')'));
  if (close < 0 || close > bracket + 4 || items.slice(0, bracket).some(({ plain }) => speaks(plain))) return;
  remember(reading, { source: spanOf(items, { from: 0, to: close + 1 }), paragraph });
}

/** «ديوان المحاسبة: …» over an article: a first line without a full stop. */
function readHeadline(reading: Reading, sentence: Sentence): void {
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

/** Keeps a sentence of nothing but cues linear. */
const FARTHEST_BACK = 60;
const LONGEST_HEADLINE = 20;
const HEADLINE: Cue = { verb: ':', shape: 'according', frames: [] };
/** Enough to look back past somebody of the other gender. */
const REMEMBERED = 4;

/** A new paragraph goes on with a speaker who spoke just before it; further back somebody else has been told of since. */
const FARTHEST_SPEAKER = 2;

function remember(reading: Reading, speaker: Omit<Speaker, 'sentence'>): void {
  const { sentence } = reading;
  reading.speakers = [...reading.speakers.slice(1 - REMEMBERED), { ...speaker, sentence }];
}

/** Who goes on speaking where nobody is named: the last one whom the verb's gender allows, if that is not long ago. */
function ongoingSpeaker(reading: Reading, cue: Cue, paragraph: number): Span | undefined {
  const near = reading.speakers.filter(
    (speaker) => speaker.paragraph === paragraph || reading.sentence - speaker.sentence <= FARTHEST_SPEAKER,
  );
  const { shape, feminine = false, several } = cue;
  const fits = (speaker: Speaker) => speaker.feminine === undefined || speaker.feminine === feminine;
  return ((shape === 'verb' && !several ? near.findLast(fits) : undefined) ?? near.at(-1))?.source;
}

interface Parts {
  source?: Stretch | undefined;
  addressee?: Stretch | undefined;
  content: Span[];
  evidence: Evidence;
}

function add(
  reading: Reading,
  sentence: Sentence,
  at: number | Stretch,
  cue: Cue,
  parts: Parts,
): Attribution | undefined {
  const { items, paragraph } = sentence;
  const beside = parts.source && spanOf(items, parts.source);
  const nobody = isSaidByNobody(cue);
  const source = nobody ? undefined : (beside ?? ongoingSpeaker(reading, cue, paragraph));
  if (beside && parts.source && !nobody) {
    remember(reading, { source: beside, ...genderOf(items, parts.source, cue), paragraph });
  }
  if (parts.content.length === 0) return undefined;
  const attribution: Attribution = {
    cue: spanOf(items, typeof at === 'number' ? { from: at, to: at + 1 } : at),
    lexeme: cue,
    ...(source && { source }),
    shared: !beside,
    negated: typeof at === 'number' && isNegated(items, at),
    content: parts.content,
    ...(parts.addressee && { addressee: spanOf(items, parts.addressee) }),
    evidence: parts.evidence,
    paragraph,
  };
  reading.found.push(attribution);
  return attribution;
}

/** The verb says it; where there is none beside, a source's first word may by its ending. */
function genderOf(items: readonly Item[], source: Stretch, { shape, feminine = false }: Cue): { feminine?: boolean } {
  if (shape === 'verb') return { feminine };
  return /ه$/u.test(items[source.from]?.plain ?? '') ? { feminine: true } : {};
}

/** The quotations that end right before a cue, with a comma or «هكذا» between, and are nobody's yet. */
function quotationsBefore(text: string, items: readonly Item[], at: number, { from, claimed }: Surroundings): number[] {
  let place = at - 1;
  while (
    place >= from &&
    (items[place]?.kind === 'sign' ||
      /^(?:هكذا|بهذه|الكلمات|العبارات|العباره|كما|بهذا)$/u.test(items[place]?.plain ?? ''))
  )
    place--;
  const found: number[] = [];
  while (
    place >= from &&
    items[place]?.kind === 'quotation' &&
    !claimed.has(place) &&
    !isNameInMarks(text, items, place)
  ) {
    if (isPreposition(items[place - 1]) || items[place - 1]?.plain === 'ب') break;
    found.unshift(place--);
    while (place >= from && isSign(items[place], '،', ',', '.', '!', '؟')) place--;
  }
  return found;
}

function isNegated(items: readonly Item[], at: number): boolean {
  return /^[وف]?(?:لم|لا|لن)$/u.test(items[at - 1]?.plain ?? '');
}

function opensWithThese(items: readonly Item[]): boolean {
  return items.slice(0, 2).some(({ plain }) => /^و?(?:هكذا|بهذه|بهذا|بذلك|بتلك)$/u.test(plain));
}

/** Where what was said ends: at the next clause of saying, at a contrast, at the end of the sentence. */
function endOfContent(
  text: string,
  items: readonly Item[],
  { content, by }: Complement,
  { next }: Surroundings,
): number {
  const first = items[content];
  if (first?.kind === 'quotation' && by !== 'object') {
    // «…» و«…» is one; anything else behind the closing mark is the reporter's.
    let end = content + 1;
    while (/^و$/u.test(items[end]?.plain ?? '') && items[end + 1]?.kind === 'quotation') end += 2;
    return end;
  }
  let end = content + 1;
  for (; end < items.length; end++) {
    const item = items[end];
    if (!item) break;
    if (beginsContrast(items, end) && end > content + 1 && next < items.length) break;
    if (end >= next && partsClauses(items, end)) break;
    if (isSign(item, '،', ',') && isAside(items, end + 1)) break;
    if (item.kind === 'quotation' && isSign(items[end - 1], ':')) {
      end++;
      break;
    }
  }
  while (end > content && items[end - 1]?.kind === 'sign' && !isSign(items[end - 1], ')')) end--;
  // «… وقال»: the conjunction or the particle before the next cue is not content.
  while (end > content + 1 && end >= next && /^(?:ثم|كما|فيما|وقد|اذ|حيث)$/u.test(items[end - 1]?.plain ?? '')) end--;
  return text.length > 0 ? end : content;
}

/** Whether the cue at `at` is a clause of its own and not part of what was said. */
function partsClauses(items: readonly Item[], at: number): boolean {
  const { plain = '' } = items[at] ?? {};
  const cues = cuesOf(plain);
  if (cues.length === 0) return false;
  if (isJoined(plain) || cues.some(({ shape }) => shape === 'participle' || shape === 'according')) return true;
  return isSign(items[at - 1], '،', ',') || beginsContrast(items, at - 1);
}

/** The reporter's own words behind a comma: «، من دون أن …»، «، في أول ردّ». */
function isAside(items: readonly Item[], at: number): boolean {
  const [one = '', two = ''] = [items[at]?.plain, items[at + 1]?.plain];
  if (/^(?:دون|فيما|بينما)$/u.test(one) || /^م\p{L}{3,5}ا$/u.test(one)) return true;
  if (one === 'من' && two === 'دون') return true;
  if (one === 'في' && (two === 'اول' || two === 'اشاره')) return true;
  if (one === 'الامر' && two === 'الذي') return true;
  if (one === 'ما' && beginsThat(items, at + 1)) return true;
  return /^(?:وهو|وهي)$/u.test(one) && /^(?:ما|رقم|تصريح|اتهام)$/u.test(two);
}

function wordAt(items: readonly Item[], plain: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (items[at]?.plain === plain) return at;
  return undefined;
}
