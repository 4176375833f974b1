import type { Chance } from './chance.ts';

/*
 * What readers say who have something to say: sentences put together from parts, in English and Arabic, on the water, the
 * market and the council of a small town. Some are hard on what was done without breaking any clause.
 */

export type Language = 'en' | 'ar';

type Parts = readonly [string, ...string[]];

interface Grammar {
  opening: Parts;
  who: Parts;
  did: Parts;
  what: Parts;
  because: Parts;
  wish: Parts;
  hard: Parts;
  short: Parts;
}

const english: Grammar = {
  opening: [
    '',
    '',
    'Thank you for this. ',
    'I read it twice. ',
    'A good report. ',
    'One thing is missing here. ',
    'As somebody who lives there: ',
    'I was at the meeting. ',
    'My father worked on this for years. ',
    'With respect, ',
    'To answer the question above: ',
    'I would add something. ',
  ],
  who: [
    'the council',
    'the water company',
    'our street',
    'the mayor’s office',
    'the traders',
    'the school on the hill',
    'the night shift',
    'nobody from the town hall',
    'the engineers',
    'the old market',
    'the ferry crews',
    'my neighbours',
    'the contractor',
    'the new committee',
  ],
  did: [
    'has promised',
    'paid for',
    'never explained',
    'put off again',
    'finally repaired',
    'wrote down',
    'has forgotten',
    'asked for',
    'measured',
    'closed without a word',
    'opened early',
    'lost count of',
    'is proud of',
    'still waits for',
  ],
  what: [
    'the second pump',
    'the bill for the spring',
    'the path along the quay',
    'a timetable that people can read',
    'the list of streets',
    'the cheaper pipes',
    'the wells behind the mill',
    'the parking at the bridge',
    'a proper drain',
    'the report of last autumn',
    'the bus in the evening',
    'the shade over the stalls',
    'the tests of the river',
    'the money from the fair',
  ],
  because: [
    'because the winter came early',
    'although everybody knew the cost',
    'while the shops stood empty',
    'since the flood',
    'after three letters',
    'before the election',
    'without asking the people there',
    'for the first time in ten years',
    'as the paper wrote in spring',
    'when the old manager left',
    'and that is the honest answer',
    'which nobody had expected',
  ],
  wish: [
    'I hope the paper stays with it.',
    'Could you publish the figures?',
    'Who signed it?',
    'I would like to see the contract.',
    'Let us wait for the test.',
    'That deserves an answer.',
    'Somebody should thank the crew.',
    'It worked in the next town.',
    'I changed my mind about this.',
    'The photo shows it well.',
    'We will see in March.',
    'Next time ask the drivers.',
  ],
  hard: [
    'This is a disgrace and they know it.',
    'What a waste of ten years.',
    'I have seldom read a weaker excuse.',
    'Whoever planned this has never carried a bucket.',
    'They should be ashamed of that answer.',
    'It is nonsense from the first line to the last.',
    'The minister’s figures are wrong, all of them.',
    'Shut the committee down and start again.',
    'That is how you lose a town’s trust.',
    'Idle talk, and we pay for it.',
  ],
  short: [
    'Well said.',
    'I agree with every word.',
    'Exactly my street.',
    'Not in my experience.',
    'Thank you.',
    'And the schools?',
    'Same here since Monday.',
    'Good question.',
    'Please ask them again.',
    'I doubt it.',
  ],
};

const arabic: Grammar = {
  opening: [
    '',
    '',
    'شكرًا على هذا التقرير. ',
    'قرأته مرتين. ',
    'تقرير جيد. ',
    'ينقص هنا أمر واحد. ',
    'أنا من سكان الحي: ',
    'كنت في الاجتماع. ',
    'عمل أبي في هذا سنوات. ',
    'مع الاحترام، ',
    'جوابًا عن السؤال أعلاه: ',
    'أضيف شيئًا. ',
  ],
  who: [
    'المجلس',
    'شركة المياه',
    'أهل شارعنا',
    'مكتب رئيس البلدية',
    'التجار',
    'مدرسة التل',
    'عمال الليل',
    'المهندسون',
    'السوق القديمة',
    'بحارة المعدّية',
    'جيراني',
    'المقاول',
    'اللجنة الجديدة',
    'سائقو الحافلات',
  ],
  did: [
    'وعد بـ',
    'دفع ثمن',
    'لم يشرح',
    'أجّل من جديد',
    'أصلح أخيرًا',
    'كتب عن',
    'نسي',
    'طلب',
    'قاس',
    'أغلق دون كلام',
    'فتح مبكرًا',
    'ما زال ينتظر',
    'يفخر بـ',
    'سأل عن',
  ],
  what: [
    'المضخة الثانية',
    'فاتورة الربيع',
    'ممر الرصيف',
    'جدول يفهمه الناس',
    'قائمة الشوارع',
    'الأنابيب الرخيصة',
    'الآبار خلف الطاحونة',
    'الموقف عند الجسر',
    'مجرى الصرف',
    'تقرير الخريف الماضي',
    'حافلة المساء',
    'الظل فوق البسطات',
    'فحوص النهر',
    'مال المهرجان',
  ],
  because: [
    'لأن الشتاء جاء مبكرًا',
    'مع أن الجميع عرف الكلفة',
    'والمحال فارغة',
    'منذ الفيضان',
    'بعد ثلاث رسائل',
    'قبل الانتخابات',
    'دون سؤال الناس هناك',
    'أول مرة منذ عشر سنوات',
    'كما كتبت الجريدة في الربيع',
    'حين رحل المدير السابق',
    'وهذا هو الجواب الصادق',
    'ولم يتوقعه أحد',
  ],
  wish: [
    'أرجو أن تتابع الجريدة الأمر.',
    'هل تنشرون الأرقام؟',
    'من وقّع عليه؟',
    'أود أن أرى العقد.',
    'لننتظر الفحص.',
    'هذا يستحق جوابًا.',
    'الفريق يستحق الشكر.',
    'نجح ذلك في البلدة المجاورة.',
    'غيّرت رأيي في هذا.',
    'الصورة تظهره جيدًا.',
    'سنرى في آذار.',
    'اسألوا السائقين في المرة القادمة.',
  ],
  hard: [
    'هذا عيب وهم يعرفون ذلك.',
    'عشر سنوات ضاعت سدى.',
    'لم أقرأ عذرًا أضعف من هذا.',
    'من خطط لهذا لم يحمل دلوًا في حياته.',
    'ليخجلوا من هذا الجواب.',
    'كلام فارغ من أوله إلى آخره.',
    'أرقام الوزير خاطئة كلها.',
    'حلّوا اللجنة وابدؤوا من جديد.',
    'هكذا تُفقد ثقة بلدة كاملة.',
    'كلام كثير ونحن ندفع.',
  ],
  short: [
    'أحسنت.',
    'أوافق على كل كلمة.',
    'هذا حال شارعنا.',
    'ليس هذا ما رأيته.',
    'شكرًا لكم.',
    'والمدارس؟',
    'كذلك عندنا منذ الاثنين.',
    'سؤال جيد.',
    'اسألوهم مرة أخرى.',
    'أشك في ذلك.',
  ],
};

const grammars: Record<Language, Grammar> = { en: english, ar: arabic };

/** A comment that breaks nothing: one to four sentences, now and then only two words. */
export function honestWords(chance: Chance, language: Language): string {
  const grammar = grammars[language];
  if (chance.happens(0.06)) return chance.oneOf(grammar.short);
  const sentences = Array.from({ length: 1 + chance.below(4) }, () => sentence(chance, grammar));
  if (chance.happens(0.5)) sentences.push(chance.oneOf(grammar.wish));
  const text = chance.oneOf(grammar.opening) + sentences.join(' ');
  return chance.happens(0.15) ? text.replace('. ', '.\n\n') : text;
}

/** One that is hard on what was done, and breaks nothing. */
export function hardWords(chance: Chance, language: Language): string {
  const grammar = grammars[language];
  return `${chance.oneOf(grammar.hard)} ${sentence(chance, grammar)} ${chance.oneOf(grammar.hard)}`;
}

/** One that proves its point with a link, or two. */
export function wordsWithLink(chance: Chance, language: Language): string {
  const page = chance.oneOf(['minutes', 'budget', 'river-levels', 'tender', 'timetable', 'wells']);
  const where = `https://${chance.oneOf(['town.example', 'statistics.example', 'archive.example'])}/${page}/${2015 + chance.below(11)}`;
  return `${honestWords(chance, language)} ${where}`;
}

function sentence(chance: Chance, { who, did, what, because }: Grammar): string {
  const words = `${chance.oneOf(who)} ${chance.oneOf(did)} ${chance.oneOf(what)}, ${chance.oneOf(because)}.`.replace(
    'بـ ',
    'ب',
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const names: Record<Language, Parts> = {
  en: [
    'Ada',
    'Ben',
    'Carla',
    'Dov',
    'Edith',
    'Farid',
    'Greta',
    'Hassan',
    'Ines',
    'Jo',
    'Kemal',
    'Lia',
    'Milo',
    'Nadia',
    'Otto',
    'Petra',
    'Quinn',
    'Rosa',
    'Sami',
    'Tilda',
  ],
  ar: [
    'آدم',
    'بسمة',
    'تيم',
    'جنى',
    'حسان',
    'دانا',
    'رامي',
    'زينة',
    'سلوى',
    'شادي',
    'عليا',
    'غسان',
    'فرح',
    'كنان',
    'لمى',
    'ماهر',
    'نور',
    'هالة',
    'وليد',
    'يارا',
  ],
};

/** A name as readers give themselves one. */
export function readersName(chance: Chance, language: Language): string {
  const name = chance.oneOf(names[language]);
  return chance.happens(0.5) ? name : `${name} ${String.fromCharCode(65 + chance.below(26))}.`;
}
