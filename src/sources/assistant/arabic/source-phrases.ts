import type { Span } from '../proposals.ts';
import { cuesOf } from './cues.ts';
import {
  beginsAddressee,
  beginsCircumstance,
  beginsContrast,
  beginsNewCue,
  beginsThat,
  isNameInMarks,
  isPreposition,
  isSign,
  lengthOfContrast,
} from './phrases.ts';
import { namesSpeaker } from './sources.ts';
import type { Item } from './words.ts';

/** Items from `from` up to but without `to`. */
export interface Stretch {
  from: number;
  to: number;
}

/** Begins what is told of an anonymous source, or of any, after the comma behind its name. */
const TOLD_OF_SOURCE =
  /^و?(?:قد)?(?:طلب|طلبت|طلبا|طلبوا|رفض|رفضت|رفضوا|فضل|فضلت|اشترط|اشترطت|تحدث|تحدثت|تحدثا|تحدثوا|الذي|التي|الذين|اللذين|اللذان|وهو|وهي|اطلعت|حصلت|يعمل|تعمل|مشترطا|شريطه|ورد)$/u;
/** What somebody refuses, answers or gives out, where a verb names its speaker only in passing. */
const OBJECT_OF_ACT =
  /^(?:ذلك|هذه|هذا|بيانا|ما|اسباب|تفاصيل|تسجيلا|تسجيلات|موتمرا|صورا|صوره|مقطعا|نسخه|كلمه|باستقالته)$/u;
/** No phrase of a source has more items; it keeps a sentence without an end linear. */
const LONGEST = 50;
const LONGEST_APPOSITION = 14;
const LEADS =
  /^(?:وكان|وكانت|كان|كانت|اما|واما|وان|ان|وبدوره|بدوره|وحتي|لكن|ولكن|بينما|فيما|و|هكذا|وهكذا|حيث|اذ|كما|لكنه|لكنها|فقد|وقد|لقد|قد|لم|ولم|لا|ولا|لن|سوف|وسرعان|سرعان|ما|وهو|وهي)$/u;

/** The phrase of the source between a verb and what was said, with what stands there besides it. */
export function sourceAfter(
  text: string,
  items: readonly Item[],
  from: number,
  to: number,
): { source?: Stretch; addressee?: Stretch } {
  let start = from;
  let addressee: Stretch | undefined;
  for (; start < to; start++) {
    const item = items[start];
    if (beginsAddressee(items, start)) {
      const end = endOfAddressee(text, items, start, to);
      addressee ??= { from: start, to: end };
      start = end - 1;
    } else if (beginsCircumstance(items, start)) start = endOfCircumstance(items, start, to) - 1;
    else if (isCueAgain(items, start)) continue;
    else if (item?.kind !== 'sign' || item.plain === '(') break;
  }
  let end = start;
  let told = false;
  for (; end < to; end++) {
    const before = items[end - 1];
    told ||= isSign(before, '،') && isToldOfSource(items, end);
    if (told) continue;
    if (end > start && isAdverb(text, items, start, end)) break;
    if (end > start && beginsAddressee(items, end) && !(items[end]?.plain === 'امام' && isPreposition(before))) {
      addressee ??= { from: end, to: endOfAddressee(text, items, end, to) };
      break;
    }
    if (end > start && beginsCircumstance(items, end) && !belongsToApposition(items, start, end)) break;
    if (
      items[end]?.plain === 'نقلا' ||
      (end > start && items[end]?.plain === 'عن' && cuesOf(before?.plain ?? '').length > 0)
    )
      break;
  }
  for (let later = end; !addressee && later < to; later++) {
    if (beginsAddressee(items, later)) addressee = { from: later, to: endOfAddressee(text, items, later, to) };
  }
  // «جاء في المذكرة»: the document is who says it.
  if (
    items[start]?.plain === 'في' &&
    cuesOf(items[from - 1]?.plain ?? '').some(({ verb }) => /^(?:جاء|ورد)$/u.test(verb))
  )
    start++;
  const names = !isPreposition(items[start]) && !/^(?:ما|من|لما)$/u.test(items[start]?.plain ?? '');
  const source = names ? trimmed(items, { from: start, to: end }, end < items.length) : undefined;
  return { ...(source && { source }), ...(addressee && { addressee }) };
}

/** The phrase of the source before its verb, back to where the clause begins. */
export function sourceBefore(text: string, items: readonly Item[], from: number, at: number): Stretch | undefined {
  const farthest = Math.max(from, at - LONGEST);
  let start = farthest;
  for (let place = at - 1; place >= farthest; place--) {
    if (beginsContrast(items, place)) {
      start = place + lengthOfContrast(items, place);
      break;
    }
    if (items[place]?.kind === 'quotation' && !isNoun(items[place - 1])) {
      start = place + 1;
      break;
    }
  }
  // No boundary within reach: no phrase is so long.
  if (farthest > from && start === farthest) return undefined;
  while (start < at && (items[start]?.kind === 'sign' || LEADS.test(items[start]?.plain ?? ''))) start++;
  // «في المقابل، …» before the source.
  while (
    start < at &&
    (isPreposition(items[start]) ||
      /^(?:وفي|ومن|وعندما|عندما|ولدي|من|وعند|ردا|وردا|وتعليقا|وبعد|وخلال|فور|وحين|حين|عند)$/u.test(
        items[start]?.plain ?? '',
      ))
  ) {
    let comma = start;
    while (comma < at && !isSign(items[comma], '،', ',')) comma++;
    if (comma >= at) return undefined;
    start = comma + 1;
  }
  while (start < at && (items[start]?.kind === 'sign' || LEADS.test(items[start]?.plain ?? ''))) start++;
  if (looksLikeVerb(items[start]?.plain ?? '')) {
    // «ويدفع المجلس الباقي لأن فحصا أظهر …»
    const because = items.slice(start, at).findLastIndex(({ plain }) => /^لان$/u.test(plain));
    if (because >= 0) start += because + 1;
  }
  let end = at;
  for (let place = start + 1; place < at; place++) {
    if (!OBJECT_OF_ACT.test(items[place]?.plain ?? '')) continue;
    end = place;
    break;
  }
  while (end > start && LEADS.test(items[end - 1]?.plain ?? '')) end--;
  const first = items[start];
  if (!first || end <= start || first.kind !== 'word' || beginsThat(items, start)) return undefined;
  if (looksLikeVerb(first.plain) || beginsCircumstance(items, start)) return undefined;
  return isSubject(text, items, start, end) ? trimmed(items, { from: start, to: end }, true) : undefined;
}

/** The phrase after a cue that nothing said follows: «…»، قال فلان. Up to the end of its apposition. */
export function sourceAlone(
  text: string,
  items: readonly Item[],
  from: number,
): { source?: Stretch; addressee?: Stretch } {
  let end = from;
  for (; end < Math.min(items.length, from + LONGEST); end++) {
    const item = items[end];
    if (!item) break;
    if (item.kind === 'quotation' && !isNameInMarks(text, items, end)) break;
    if (isSign(item, '.', '!', '؟', '?', ':', '؛', '…')) break;
    if (beginsContrast(items, end) || (end > from && beginsNewCue(items, end))) break;
    if (end > from && OBJECT_OF_ACT.test(item.plain)) break;
    if (beginsThat(items, end)) break;
    if (isSign(item, '،', ',')) {
      const next = items[end + 1];
      if (!next || next.kind === 'quotation' || !isApposition(items, end + 1)) break;
    }
  }
  return sourceAfter(text, items, from, end);
}

/** The source after «بحسب»: up to the comma, and past it where an apposition or the reason for anonymity follows. */
export function sourceOfAccording(text: string, items: readonly Item[], from: number): Stretch | undefined {
  let end = from;
  for (; end < Math.min(items.length, from + LONGEST); end++) {
    const item = items[end];
    if (!item || (item.kind === 'quotation' && !isNameInMarks(text, items, end))) break;
    if (isSign(item, '.', '!', '؟', '?', ':', '؛')) break;
    if (beginsContrast(items, end) || (end > from && beginsNewCue(items, end) && !isToldOfSource(items, end))) break;
    if (isSign(item, '،', ',') && !isToldOfSource(items, end + 1)) break;
  }
  return trimmed(items, { from, to: end }, end < items.length);
}

/** As UTF-16 offsets. */
export function spanOf(items: readonly Item[], { from, to }: Stretch): Span {
  return { from: items[from]?.from ?? 0, to: items[to - 1]?.to ?? 0 };
}

/** Without signs at either end; the comma that closes an apposition stays where the sentence goes on. */
function trimmed(items: readonly Item[], { from, to }: Stretch, goesOn: boolean): Stretch | undefined {
  let [start, end] = [from, to];
  while (start < end && items[start]?.kind === 'sign' && items[start]?.plain !== '(') start++;
  while (end > start && items[end - 1]?.kind === 'sign' && items[end - 1]?.plain !== ')') end--;
  if (start >= end) return undefined;
  const closed = goesOn && end < to && isSign(items[end], '،');
  const inner = items.slice(start, end).some((item) => isSign(item, '،'));
  return { from: start, to: closed && inner ? end + 1 : end };
}

function endOfAddressee(text: string, items: readonly Item[], from: number, to: number): number {
  if (items[from]?.plain === 'ل') return Math.min(to, from + 2);
  let end = from + 1;
  if (/^(?:لصحيفتنا|لمراسلنا|لمراسلتنا|صحيفتنا|للصحفيين|للصحافيين)$/u.test(items[from]?.plain ?? '')) return end;
  while (end < to) {
    const item = items[end];
    if (!item || item.kind === 'sign' || beginsCircumstance(items, end) || beginsThat(items, end)) break;
    if (item.kind === 'quotation' && !isNameInMarks(text, items, end)) break;
    if (isPreposition(item)) break;
    end++;
  }
  return end;
}

function endOfCircumstance(items: readonly Item[], from: number, to: number): number {
  let end = from + 1;
  const { plain = '' } = items[from] ?? {};
  if (/^(?:في|علي|خلال|عبر|وهو|وهي|ردا|عقب)$/u.test(plain)) {
    while (end < to && items[end]?.kind === 'word' && !beginsAddressee(items, end)) end++;
  } else if (/^(?:الاسبوع|الشهر|العام)$/u.test(plain)) end++;
  else if (/^(?:مساء|صباح|ظهر|فجر|ليل|يوم)$/u.test(plain) && items[end]?.kind === 'word') end++;
  return end;
}

/** «رئيس الوفد في محادثات أمس، السفير …»: a time within the name of a role. */
function belongsToApposition(items: readonly Item[], start: number, at: number): boolean {
  if (items[at]?.plain !== 'خلال' && items[at]?.plain !== 'قد') return false;
  return items[at]?.plain === 'قد' && isSign(items[at - 1], '،') && start < at - 1;
}

/** A few words between commas, without a verb of saying: the name after a role, the role after a name. */
function isApposition(items: readonly Item[], from: number): boolean {
  if (isToldOfSource(items, from)) return true;
  for (let place = from; place < Math.min(items.length, from + LONGEST_APPOSITION); place++) {
    const item = items[place];
    if (!item || isSign(item, '،', '.', ':')) return place > from;
    if (item.kind === 'quotation') return false;
    if (cuesOf(item.plain).some(({ shape }) => shape !== 'verb' || place === from) || beginsContrast(items, place))
      return false;
    if (/^و\p{L}/u.test(item.plain) && place === from) return false;
  }
  return true;
}

/** «استدرك قائلاً»: a participle right after its verb names nobody. */
function isCueAgain(items: readonly Item[], at: number): boolean {
  return cuesOf(items[at]?.plain ?? '').some(({ shape }) => shape === 'participle' || shape === 'noun');
}

/** «نفياً قاطعاً», «بالقول»: how it was said, behind who said it; not why somebody stays unnamed. */
function isAdverb(text: string, items: readonly Item[], start: number, at: number): boolean {
  const { from = 0, to = 0, plain = '' } = items[at] ?? {};
  if (/^ب(?:ال)?قول/u.test(plain)) return true;
  const first = items[start];
  const accusative = /(?:اً|ًا)$/u;
  if (!accusative.test(text.slice(from, to)) || /^(?:خوفا|حفاظا|حرصا|نظرا|عاما)$/u.test(plain)) return false;
  return !(first && accusative.test(text.slice(first.from, first.to)));
}

function isToldOfSource(items: readonly Item[], at: number): boolean {
  const { plain = '' } = items[at] ?? {};
  if (TOLD_OF_SOURCE.test(plain)) return true;
  const next = items[at + 1]?.plain ?? '';
  if (/^و?قد$/u.test(plain)) return TOLD_OF_SOURCE.test(next);
  return /^و?(?:لم|لا)$/u.test(plain) && /^[يت](?:صرح|سم|كشف|ذكر|شا|رغب|ريد|خول|فصح|ملك)/u.test(next);
}

/**
 * Whether the words before a verb can be its subject: after «لكنّ», «أما» and «كان» a noun must follow; elsewhere they
 * begin with a noun that is known, with the article, or are a name at the head of the sentence.
 */
function isSubject(text: string, items: readonly Item[], start: number, end: number): boolean {
  const { plain = '' } = items[start] ?? {};
  const before = items[start - 1];
  if (/^(?:و?اما|و?كانت?|ان|و?لكن|بينما|فيما)$/u.test(before?.plain ?? '') || isSign(before, '؛')) return true;
  if (namesSpeaker(plain) || plain.startsWith('ال')) return true;
  if (/^[تف]|ت$/u.test(plain) || start > 0) return false;
  const words = items.slice(start, end);
  if (words.some((item) => /^(?:ثم|مما|حين|لم|لن|الي|بل|او)$/u.test(item.plain))) return false;
  const plainly = words.filter(({ kind }) => kind === 'word');
  return (
    isSign(items[end - 1], '،') ||
    (plainly.length <= 4 && !plainly.some(({ from, to }) => /(?:اً|ًا)$/u.test(text.slice(from, to))))
  );
}

function isNoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && !isPreposition(item);
}

/** A present tense, or a past that is common at the head of a clause. */
function looksLikeVerb(plain: string): boolean {
  if (/^[وف]?ي\p{L}{3,}$/u.test(plain) && !/^(?:يونس|ياسين|ياسر|يوسف|يعقوب|يحيي|يزيد|ياسمين|يسري)$/u.test(plain))
    return true;
  return /^(?:و|ف)?(?:عاد|عادت|خرج|دخل|وصل|تم|بدا|قتل|قتلت|سقط|سيل|سيلت|اندلع|شهد|شهدت|استانفت|اقر|اقرت|فرقت|تقدمت|اتت|بلغ|يمتد|لم|لن|ليس)$/u.test(
    plain,
  );
}
