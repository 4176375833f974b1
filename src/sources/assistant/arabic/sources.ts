import type { ProposedSource, SourceSort, Span } from '../proposals.ts';
import { plainly } from './words.ts';

/*
 * What a source phrase says of the source: sort, number, name, role, organisation. Arabic phrases begin with the word
 * that they lean on, so that most is known from the first word and from what stands between commas.
 */

/** Titles before a name; no part of it. */
const TITLES = new Set(
  plainly(
    'السيد السيدة الدكتور الدكتورة د أ الأستاذ المهندس المهندسة المحامي المحامية القاضي القاضية الشيخ الحاج الحاجة العقيد العميد اللواء المقدم الرائد النقيب الملازم الفريق السفير السفيرة النائب النائبة الوزير الوزيرة الأمير الأب المطران الصحفي الصحفية المزارع السائق الطالب الطالبة الناشط الناشطة المتقاعد',
  ).split(' '),
);
/** Who is kept unnamed says so with one of these. */
const UNNAMED =
  /(?:عدم|دون|بلا|حجب|اغفال)\s+(?:الكشف|كشف|ذكر|نشر|الافصاح|تسميته|تسميتها|ذكره|اسمه|اسمها|هويته)|عدم تسميت|حجب اسم|اغفال اسم|لم (?:ي|ت)\p{L}* (?:ا|ع)?\p{L}*\s?(?:هويت|اسم)|لم يسم|غير مخول|لم يصرح له|كشف هويت|الكشف عن (?:هويت|اسم)|الافصاح عن (?:هويت|اسم)/u;
const SORTS: readonly [SourceSort, RegExp][] = [
  ['desk', /^(?:صحيفتنا|مراسلنا|مراسلتنا|جريدتنا)$/u],
  ['anonymous', /^(?:ال)?(?:مصدر|مصادر|مصدران|مصدرين)$/u],
  [
    'outlet',
    /^(?:ال)?(?:صحيفه|صحف|قناه|قنوات|اذاعه|تلفزيون|وكاله|وكالات|مجله|موقع|صفحه|صفحات|وسايل|مراسل|مراسلو|راديو)$/u,
  ],
  [
    'document',
    /^(?:ال)?(?:تقرير|تقارير|مذكره|وثيقه|وثايق|بيان|بيانات|صور|صوره|تسجيل|تسجيلات|كشف|رساله|جدول|محضر|مقطع|دراسه|احصاءات|لايحه|تقديرات|ارقام|خرايط)$/u,
  ],
  [
    'group',
    /^(?:ال)?(?:سكان|اهالي|اهل|شهود|ناشطون|ناشطين|متظاهرون|متظاهرين|نازحون|نازحين|عايله|عايلات|اسره|منظمو|منظمي|مسعفون|مسعفين|تجار|امهات|ذوو|ذوي|ذووهما|معلمون|اقارب|جيران|محتجون|نشطاء)$/u,
  ],
  [
    'organisation',
    /^(?:ال)?(?:وزاره|منظمه|شركه|مديريه|هييه|بلديه|لجنه|نقابه|جمعيه|مركز|مكتب|جبهه|حركه|حكومه|اتحاد|مجلس|حزب|ميليشيا|جماعه|قياده|شرطه|جيش|دفاع|محكمه|ديوان|مصرف|اداره|مستشفي|جامعه|بعثه|رياسه|برلمان|وفد|نيابه|خليه|غرفه|كتله|سلطات|سلطه|قوات)$/u,
  ],
  [
    'role',
    /^(?:ال)?(?:رييس|رييسه|مدير|مديره|وزير|وزيره|مسوول|مسووله|ناطق|ناطقه|متحدث|متحدثه|محافظ|نايب|نايبه|قايد|قايم|عضو|امين|امينه|نقيب|نقيبه|محام|محامي|مدع|مدعي|منسق|منسقه|مختار|مستشار|مستشارا|دبلوماسي|دبلوماسيه|خبير|خبيره|طبيب|طبيبه|قيادي|وكيل|سفير|مفوض|مرشح|مرشحه|محلل|مهندس|مقاول|ممرض|ممرضه|عالم|باحث|مراقب|مذيع|مذيعه)$/u,
  ],
];
const SEVERAL =
  /^(?:ال)?(?:مصادر|سكان|اهالي|شهود|ثلاثه|ثلاث|اربعه|خمسه|عده|عدد|بعض|مصدران|مصدرين|\p{L}{3,}(?:ون|ين|ان|تان|تين)|ناشطو|منظمو|منظمي|مسوولو|نشطاء|تجار|امهات|صفحات|وسايل|صور|تقارير|وثايق|عشرات|ذوو)$/u;
const PERSONS = new Set(
  plainly(
    'شقيقه شقيقها والده والدها والدة والد ابنه زوجته أحدهم أحدهما أحد إحداهما إحدى آخر أخرى جاره عمّ الأم راع',
  ).split(' '),
);

/** What is known of a source from its own words. */
export function sourceOf(text: string, span: Span): ProposedSource {
  const words = text.slice(span.from, span.to);
  const parts = partsOf(text, span);
  const [first] = parts;
  const head = first?.words[0] ?? { ...span, plain: '' };
  const all = parts.flatMap(({ words }) => words);
  const unnamed = UNNAMED.test(plainly(words).replace(/\s+/g, ' '));
  const found = sortOf(head.plain) ?? (head.plain.startsWith('ل') ? sortOf(head.plain.slice(1)) : undefined);
  const named = unnamed ? undefined : nameIn(text, parts, found);
  const role = parts.find(({ words: [word] }) => word && SORTS[6]?.[1].test(word.plain));
  const sort: SourceSort = unnamed
    ? 'anonymous'
    : named && (found === 'role' || found === undefined)
      ? 'person'
      : (found ?? (PERSONS.has(head.plain) || all.length > 0 ? 'person' : 'role'));
  const organisation = organisationIn(text, parts, found, named);
  return {
    span,
    head: { from: head.from, to: head.to },
    sort: sort === 'role' && isIndefinite(head.plain) && !named ? 'anonymous' : sort,
    number: SEVERAL.test(head.plain) && !named && found !== 'document' && found !== 'organisation' ? 'several' : 'one',
    named: named !== undefined || ((found === 'organisation' || found === 'outlet') && all.length > 1),
    ...(named && { name: named }),
    ...(role && { role: text.slice(role.from, roleEnd(role, named, text)).trim() }),
    ...(organisation && { organisation }),
  };
}

/** A source that was named before, with the words that name it. */
export interface KnownSource {
  source: ProposedSource;
  words: readonly string[];
}

/**
 * The earlier source whom a shorter phrase means: «باخوان» after «دلير باخوان», «التقرير» after «تقرير لديوان …».
 * @param earlier the sources before it, in the order of the text
 */
export function fullestOf(
  text: string,
  source: ProposedSource,
  earlier: readonly KnownSource[],
): { fullest: Span; resolvedBy: 'surname' | 'description' } | undefined {
  const own = namingWords(text, source.span);
  const last = own.at(-1);
  if (!last || own.length > 3) return undefined;
  const match = earlier.findLast(({ source: one, words: theirs }) => {
    if (one.span.from >= source.span.from || one.number !== source.number) return false;
    return theirs.length > own.length && own.every((word) => theirs.includes(word));
  });
  if (!match) return undefined;
  const isName = match.source.name !== undefined && !isRole(own[0] ?? '');
  return { fullest: match.source.span, resolvedBy: isName ? 'surname' : 'description' };
}

function sortOf(plain: string): SourceSort | undefined {
  return SORTS.find(([, heads]) => heads.test(plain))?.[0];
}

/** Whether a word is a title or a noun for somebody or something that speaks. */
export function namesSpeaker(plain: string): boolean {
  return TITLES.has(plain) || PERSONS.has(plain) || sortOf(plain) !== undefined;
}

interface Word extends Span {
  plain: string;
}

/** The words between two commas of a source phrase. */
interface Part extends Span {
  words: Word[];
}

function partsOf(text: string, span: Span): Part[] {
  const parts: Part[] = [];
  let from = span.from;
  for (const piece of text.slice(span.from, span.to).split(/[،,]/)) {
    const words = [...piece.matchAll(/[\p{L}\p{M}\p{N}\u0640]+/gu)].map((match) => ({
      from: from + match.index,
      to: from + match.index + match[0].length,
      plain: plainly(match[0]),
    }));
    if (words.length > 0) parts.push({ from, to: from + piece.length, words });
    from += piece.length + 1;
  }
  return parts;
}

/** A name: a part of two to four words that no role begins, or the words behind a one-word role. */
function nameIn(text: string, parts: readonly Part[], found: SourceSort | undefined): string | undefined {
  if (
    found === 'organisation' ||
    found === 'outlet' ||
    found === 'document' ||
    found === 'group' ||
    found === 'anonymous'
  )
    return undefined;
  for (const { words } of parts) {
    const called = words.findIndex(({ plain }) => /^(?:تدعي|يدعي|المدعو|المدعوه|اسمه|اسمها)$/u.test(plain));
    const after = words[called + 1];
    if (called >= 0 && after) return text.slice(after.from, words.slice(called + 1, called + 3).at(-1)?.to);
    let start = 0;
    while (start < words.length - 1 && TITLES.has(words[start]?.plain ?? '')) start++;
    const bare = words.slice(start);
    const bracket = bare.findIndex(({ plain }) => /^\p{N}/u.test(plain));
    const name = bracket > 0 ? bare.slice(0, bracket) : bare;
    // «سائق الأجرة منصور عيد», «الصحفي المحلي نضال بركات»: an office before the name.
    const office = name.findLastIndex(({ plain }, at) => at < name.length - 2 && /^ال/u.test(plain));
    if (office >= 0) name.splice(0, office + 1);
    if (name.length === 1 && /(?:ه|ها|هم)$/u.test(name[0]?.plain ?? '') && parts.length > 1 && words.length === 1)
      continue;
    if (name.length < 1 || name.length > 4 || name.some(({ plain }, at) => isCommon(plain, at))) continue;
    if (name.length === 1 && start === 0 && parts.length === 1 && isRole(name[0]?.plain ?? '')) continue;
    return text.slice(name[0]?.from, name.at(-1)?.to);
  }
  // «رئيس المجلس أسعد نصّور»: the last two words, where the word before them is a definite noun.
  const words = parts[0]?.words ?? [];
  const [before, given, family] = words.slice(-3);
  if (words.length >= 3 && before && given && family && isRole(words[0]?.plain ?? '')) {
    if (
      /^ال/u.test(before.plain) &&
      !/^ال/u.test(given.plain) &&
      ![given, family].some(({ plain }) => isCommon(plain, 0))
    ) {
      return text.slice(given.from, family.to);
    }
  }
  return undefined;
}

/** Words that stand in no name. */
function isCommon(plain: string, at: number): boolean {
  if (isRole(plain) || SORTS.some(([, heads]) => heads.test(plain)) || PERSONS.has(plain)) return true;
  return (
    /^(?:في|من|علي|الي|عن|باسم|الذي|التي|وهو|وهي|طلب|قد|لم|لا|كل|بعض|هذا|هذه|ثلاثه|ثلاث|اربعه|عده|احدي|ب|ل)$/u.test(
      plain,
    ) ||
    (at === 0 && /^ال\p{L}+(?:ون|ين|ات)$/u.test(plain)) ||
    /^لل/u.test(plain)
  );
}

function isRole(plain: string): boolean {
  return SORTS[6]?.[1].test(plain) ?? false;
}

function isIndefinite(plain: string): boolean {
  return /^(?:مسوول|مسووله|دبلوماسي|دبلوماسيه|قيادي|مستشارا|مهندس|مقاول|ممرض|ممرضه|طبيب)$/u.test(plain);
}

/** «الناطق باسم الجيش»: the army; of an organisation or an outlet, its own name. */
function organisationIn(
  text: string,
  parts: readonly Part[],
  found: SourceSort | undefined,
  named: string | undefined,
): string | undefined {
  const words = parts[0]?.words ?? [];
  if (found === 'organisation' || found === 'outlet') return text.slice(words[0]?.from, words.at(-1)?.to);
  for (const part of parts) {
    const at = part.words.findIndex(({ plain }) => plain === 'باسم');
    const next = part.words[at + 1];
    if (at >= 0 && next) return text.slice(next.from, roleEnd(part, named, text)).trim();
    const body = part.words.findIndex(({ plain }, index) => index > 0 && SORTS[5]?.[1].test(plain));
    if (body > 0) return text.slice(part.words[body]?.from, roleEnd(part, named, text)).trim();
  }
  return undefined;
}

function roleEnd(role: Part, name: string | undefined, text: string): number {
  if (!name) return role.to;
  const at = text.slice(role.from, role.to).indexOf(name);
  return at > 0 ? role.from + at : role.to;
}

export function namingWords(text: string, { from, to }: Span): string[] {
  const words = text.slice(from, to).match(/[\p{L}\p{M}\u0640]+/gu) ?? [];
  return words
    .map((word) => plainly(word).replace(/^ال/u, ''))
    .filter((word) => word.length > 1 && !/^(?:نفسه|نفسها)$/u.test(word));
}
