import { cuesOf, isJoined } from './cues.ts';
import type { Item } from './words.ts';

/*
 * The small words that part an Arabic sentence: where a clause begins, where what was said begins, what only tells
 * when, where and before whom. All of them are asked about one item at a time.
 */

const DAYS = 'السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه';
const TIMES = new Set(
  `${DAYS} امس اليوم غدا لاحقا ايضا مساء صباح ظهر فجر ليل يوم مجددا علنا هاتفيا كذلك بدوره بدورها حينها عقب خلال اثناء عبر ضمن`.split(
    ' ',
  ),
);
const MEDIA =
  /^(?:ال)?(?:بيان|موتمر|تصريح|تصريحات|حديث|اتصال|مقابله|جلسه|منشور|رساله|كلمه|احاطه|خطاب|تغريده|لقاء|مداخله|شهاد|افاد|ختام|رد|تقرير|حوار|تعليق|تدوينه|موجز)/u;
const PAGES = /^(?:صفح|حساب|منص|مواقع|موقع|فيسبوك|تلغرام|سوال|التسجيل|ذلك|هامش|الهواء)/u;
const ADDRESSEES =
  /^ل(?:صحيفتنا|مراسل|جريدتنا|موقعنا|وكاله|صحيفه|قناه|اذاعه|تلفزيون|وسايل|لصحف|لصحاف|لاعلام|لجريده|لمحكمه|لقاض|لنواب|لبرلمان|لمجلس|لحاضرين|لحضور|لمحقق)/u;
const BARE_ADDRESSEES = /^(?:صحيفتنا|مراسلنا|مراسلتنا|جريدتنا)$/u;
const PREPOSITIONS = new Set('في من الي علي عن بعد قبل اول منذ حتي خلال عند لدي بلا دون مع عبر'.split(' '));
const NOT_SAID = new Set(
  'خشيه خوفا خوف بعد قبل دون شرط رغم غير الا يمكن يجب ينبغي منذ الي حين يستطيع تستطيع يريد تريد'.split(' '),
);
const CONTRASTS = /^و?(?:لكن|ولكن)(?:ه|ها|هم|هما)?$/u;
const BESIDES = new Set('بينما فيما'.split(' '));
const NAMERS =
  /(?:اذاعه|صحيفه|جمعيه|وكاله|منظمه|قناه|شركه|حركه|موقع|مركز|مجله|كتيبه|لواء|حزب|مبادره|منصه|جريده|راديو|تلفزيون|فرن|حمله|ميليشيا|تنظيم|مدرسه|فندق|رابطه|تيار|كتله|لايحه)$/u;

/** «إنّ», «أنّها», «بأنّه»: what was said begins here. Not after words that make something else of it («خشية أن»). */
export function beginsThat(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || !/^[بو]?ان(?:ي|نا|ه|ها|هم|هما|هن|ك)?$/u.test(item.plain)) return false;
  if (item.plain.startsWith('و')) return false;
  const before = items[at - 1]?.plain ?? '';
  return before === 'الي' || !NOT_SAID.has(before);
}

/** Whether a clause of its own begins: «لكنّ», «غير أنّ», «بينما», a semicolon. */
export function beginsContrast(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (item.plain === '؛' || item.plain === ';') return true;
  if (item.kind !== 'word') return false;
  if (CONTRASTS.test(item.plain) || BESIDES.has(item.plain)) return true;
  const next = items[at + 1]?.plain ?? '';
  return /^(?:غير|الا|بيد)$/u.test(item.plain) && /^ان(?:ه|ها|هم|هما)?$/u.test(next);
}

/** How many items at `at` part one clause from the next and name nobody: «غير أنّه» two, «لكنّ» one. */
export function lengthOfContrast(items: readonly Item[], at: number): number {
  return /^(?:غير|الا|بيد)$/u.test(items[at]?.plain ?? '') ? 2 : 1;
}

/** Whether an addressee begins: «للصحفيين», «لـ«المرفأ»», «أمام المحكمة»; also the bare object of «أبلغ». */
export function beginsAddressee(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  if (item.plain === 'ل') return items[at + 1]?.kind === 'quotation';
  if (ADDRESSEES.test(item.plain) || item.plain === 'امام') return true;
  // Not «اطّلعت عليها صحيفتنا», «تحققت صحيفتنا».
  if (/^(?:لهذه|لهذا)$/u.test(item.plain)) return /^(?:الجريده|الصحيفه|الموقع)$/u.test(items[at + 1]?.plain ?? '');
  return BARE_ADDRESSEES.test(item.plain) && !/(?:ت|علي(?:ه|ها|هم))$/u.test(items[at - 1]?.plain ?? '');
}

/** Whether words begin that tell when, where or how it was said. */
export function beginsCircumstance(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  const next = items[at + 1]?.plain ?? '';
  if (TIMES.has(item.plain)) return true;
  if (/^(?:الاسبوع|الشهر|العام)$/u.test(item.plain)) return /^(?:الماضي|المقبل|الجاري|الفايت)$/u.test(next);
  if (/^في(?:ه|ها)$/u.test(item.plain)) return true;
  if (item.plain === 'في') return MEDIA.test(next);
  if (item.plain === 'علي') return PAGES.test(next);
  if (/^(?:وهو|وهي|وهم|ردا|ساخرا|ساخره|غاضبا|قد)$/u.test(item.plain)) return true;
  return item.plain === 'كل' && next === 'علي';
}

export function isPreposition(item: Item | undefined): boolean {
  return item?.kind === 'word' && PREPOSITIONS.has(item.plain);
}

/** Whether a quotation is only the name of something: two or three words after «إذاعة», or after «لـ». */
export function isNameInMarks(text: string, items: readonly Item[], at: number): boolean {
  const { quotation } = items[at] ?? {};
  const before = items[at - 1];
  if (!quotation || before?.kind !== 'word') return false;
  const words = text.slice(quotation.inner.from, quotation.inner.to).split(/\s+/, 5).length;
  if (words > 3) return false;
  if (words <= 2 && before.plain !== 'ب' && cuesOf(before.plain).length === 0) return true;
  return before.plain === 'ل' || NAMERS.test(before.plain) || /^(?:حصلت|تسمي|المسمي|اسم|باسم)$/u.test(before.plain);
}

/** Whether a verb of saying begins a clause of its own here: «وقال», «فأكّد», or a participle. */
export function beginsNewCue(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || isNamedInPassing(items, at)) return false;
  return (
    (isJoined(item.plain) && cuesOf(item.plain).some(({ shape }) => shape === 'verb')) ||
    cuesOf(item.plain).some(({ shape }) => shape === 'participle')
  );
}

/** «مقاول ورد اسمه في التقرير»: no verb of saying. */
export function isNamedInPassing(items: readonly Item[], at: number): boolean {
  return /^ورد(?:ت)?$/u.test(items[at]?.plain ?? '') && /(?:ه|ها|هم)$/u.test(items[at + 1]?.plain ?? '');
}

export function isSign(item: Item | undefined, ...signs: string[]): boolean {
  return item?.kind === 'sign' && signs.includes(item.plain);
}
