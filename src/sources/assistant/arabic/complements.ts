import type { Cue } from './cues.ts';
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
} from './phrases.ts';
import type { Item } from './words.ts';

/** What follows a cue and was said: where it begins, and by what that was known. */
export interface Complement {
  /** The item at which the phrase of the source, if it stands after the cue, is over. */
  at: number;
  /** The item with which what was said begins. */
  content: number;
  by: 'that' | 'colon' | 'marks' | 'object';
}

/** «شكّك فيه»: what was said has been said before. */
const OBJECT_PRONOUNS = /^(?:في|عن|ب|علي|من|الي)(?:ه|ها|هم|هما)$/u;
// No source phrase is longer; it keeps a sentence of nothing but verbs linear.
const FARTHEST = 60;

/** Objects that a verb of denying or announcing takes without a preposition, where its subject may stand between. */
const NOUNS =
  /^(?:وجود|عدم|العثور|تصريحات|علم(?:ه|ها|هم)|فتح|صحه|اي|ايه|كل|ما|هذه|هذا|هذين|ذلك|رشق|تورط|وقوع|حدوث|صله|استعداد|اتمام|النبا|الانباء|الخبر|الاقتباس|الروايه|الاتهامات|الاتهام|تفهم(?:ه|ها|هم)|مسووليت(?:ه|ها|هم)|وقف|بدء)$/u;
/** «تسجيل», «تعليق»: the verbal noun that is most of what is announced. */
const VERBAL_NOUN = /^ت\p{L}{2}ي\p{L}$/u;
const TO_OBJECT =
  /^ب(?:ال\p{L}+|ما|عدم|وجود|اي|ان\p{L}*|است\p{L}+|ات\p{L}+|اط\p{L}+|اق\p{L}+|اج\p{L}+|اح\p{L}+|ت\p{L}+|كل|قطع|حق|فتح|وقف|سماع)$/u;
/** Verbs whose first object is whom or what it is about, and whose second is what was said of it. */
const TWO_OBJECTS: Record<string, RegExp> = {
  اتهم: /^ب\p{L}*$/u,
  وصف: /^ب(?:\p{L}*)$/u,
  عزا: /^الي$/u,
};

/** Finds what follows the cue at item `at`, up to the sentence's next clause of saying. */
export function complementAfter(text: string, items: readonly Item[], at: number, cue: Cue): Complement | undefined {
  const end = Math.min(items.length, at + FARTHEST);
  const frames = new Set(cue.frames);
  const secondObject = TWO_OBJECTS[cue.verb];
  let object: Complement | undefined;
  for (let place = at + 1; place < end; place++) {
    const item = items[place];
    if (!item) break;
    if (isSign(item, ':')) {
      return items[place + 1] ? { at: place, content: place + 1, by: 'colon' } : undefined;
    }
    if (beginsContrast(items, place)) return object;
    if (item.kind === 'quotation') {
      if (isNameInMarks(text, items, place)) continue;
      const before = items[place - 1];
      if (before?.plain === 'ب' && (frames.has('ب') || secondObject)) continue;
      if (isSign(before, '،', ',')) {
        if (cue.shape === 'verb' && !secondObject) return object;
        continue;
      }
      if (frames.has('quoted') && !(secondObject && place > at + 1)) return { at: place, content: place, by: 'marks' };
      continue;
    }
    if (item.kind !== 'word') continue;
    if (
      frames.has('that') &&
      beginsThat(items, place) &&
      mayHold(cue, item.plain) &&
      !belongsToSource(items, at, place)
    ) {
      const held = /^(?:الي|علي|من|عن)$/u.test(items[place - 1]?.plain ?? '') && place - 1 > at;
      const content = held ? place - 1 : place;
      if (secondObject) return twoObjects(items, at, place);
      return { at: content, content, by: 'that' };
    }
    if (secondObject?.test(item.plain) && place > at + 1 && takesTo(items, place)) return twoObjects(items, at, place);
    if (
      place === at + 1 &&
      OBJECT_PRONOUNS.test(item.plain) &&
      cue.frames.some((frame) => item.plain.startsWith(frame))
    )
      return undefined;
    if (!object && objectAt(text, items, at, place, cue)) {
      object = { at: place, content: place, by: 'object' };
      // These also stand within names of sources: a clause that follows is likelier what was said.
      if (!/^(?:من|عن|في)$/u.test(item.plain)) return object;
    }
    if (place > at + 1 && beginsNewCue(items, place) && !saysNothing(items, place)) return object;
  }
  return object;
}

/** «ردّ بأنّ»; «لم يرد أن» is of another verb. */
function mayHold({ verb }: Cue, plain: string): boolean {
  return verb !== 'ردّ' || plain.startsWith('ب');
}

/** «بـ» before marks or written to a noun that names an act; not a name that begins with that letter. */
function takesTo(items: readonly Item[], place: number): boolean {
  const plain = items[place]?.plain ?? '';
  if (plain === 'الي' || plain === 'ب') return true;
  return plain !== 'باسم' && TO_OBJECT.test(plain);
}

function objectAt(
  text: string,
  items: readonly Item[],
  at: number,
  place: number,
  { verb, shape, frames }: Cue,
): boolean {
  const plain = items[place]?.plain ?? '';
  if (plain !== 'ب' && frames.some((frame) => frame === plain)) {
    return !beginsCircumstance(items, place);
  }
  if (frames.includes('ب') && takesTo(items, place)) {
    return plain !== 'الي' && !(plain === 'بالقول' || plain === 'بقوله' || plain === 'بقولها');
  }
  if (!frames.includes('noun')) return false;
  if (place === at + 1) return isObjectAlone(plain, verb, shape);
  // «طلب عدم ذكر اسمه» is of the source.
  if (plain === 'عدم' && belongsToSource(items, at, place)) return false;
  if (isPreposition(items[place - 1])) return false;
  return (
    NOUNS.test(plain) ||
    VERBAL_NOUN.test(plain) ||
    (isAccusative(text, items, place) && !beginsCircumstance(items, place))
  );
}

/** An indefinite object shows by its ending, where it is written: «أظهر تسجيل شرطياً يضرب …». */
function isAccusative(text: string, items: readonly Item[], place: number): boolean {
  const { from = 0, to = 0, plain = '' } = items[place] ?? {};
  return (
    /(?:اً|ًا)$/u.test(text.slice(from, to)) &&
    !/^(?:خوفا|حفاظا|حرصا|نظرا|احتراما|نفيا|تاكيدا|قاطعا|جديدا|رسميا|سابقا|شخصيا)$/u.test(plain)
  );
}

/** Right after the verb only words that can be no subject: «نفى أي صلة», «نافياً وجود». */
function isObjectAlone(plain: string, verb: string, shape: Cue['shape']): boolean {
  return NOUNS.test(plain) || (VERBAL_NOUN.test(plain) && (verb === 'أعلن' || shape === 'participle'));
}

/** «طلب عدم ذكر اسمه لأنّه …» and «أكّد مسؤول قال إنه …» stay with the source. */
function belongsToSource(items: readonly Item[], at: number, place: number): boolean {
  for (let before = place - 1; before > at && before > place - 6; before--) {
    if (items[before]?.kind !== 'word') return false;
    if (/^(?:و?طلب|رفض|فضل|اشترط|شرط|خشيه)/u.test(items[before]?.plain ?? '')) return true;
  }
  return false;
}

/** A verb that could be one of saying but has nothing to say, within the words about a source. */
function saysNothing(items: readonly Item[], place: number): boolean {
  return cuesOf(items[place]?.plain ?? '').every(({ verb }) => /^(?:رفض|طالب|وعد|جاء|ورد|زاد)$/u.test(verb));
}

/** The first object begins after the last comma, or is the last noun before the second. */
function twoObjects(items: readonly Item[], at: number, second: number): Complement {
  for (let place = second - 1; place > at + 1; place--) {
    if (isSign(items[place], '،', ',')) return { at: place + 1, content: place + 1, by: 'object' };
  }
  let first = second - 1;
  while (first > at + 2 && items[first]?.kind === 'word' && isPreposition(items[first - 1])) first -= 2;
  const content = first > at + 1 || beginsAddressee(items, first) ? first : second;
  return { at: content, content, by: 'object' };
}
