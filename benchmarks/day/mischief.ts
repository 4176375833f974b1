import type { Chance } from './chance.ts';
import { honestWords, type Language } from './speech.ts';

/*
 * What comes that should not stand: spam, insults, other people's data, accusations, a raid. Written without a look at the
 * rules or at the word list, by whoever imagines what such people write; some of it hides, as they do.
 */

type Parts = readonly [string, ...string[]];

const wares: Record<Language, Parts> = {
  en: [
    'replica watches',
    'slimming tea',
    'crypto signals',
    'a loan without questions',
    'followers for your page',
    'a miracle cream',
    'betting tips',
    'essay writing',
    'cheap flights',
    'a work-from-home system',
    'phone unlocking',
    'investment coaching',
  ],
  ar: [
    'ساعات مقلدة',
    'شاي التنحيف',
    'إشارات العملات الرقمية',
    'قرض بلا أسئلة',
    'متابعين لصفحتك',
    'كريم عجيب',
    'نصائح المراهنات',
    'كتابة الأبحاث',
    'تذاكر رخيصة',
    'نظام للعمل من البيت',
    'فتح الهواتف',
    'تدريب على الاستثمار',
  ],
};
const pitches: Record<Language, Parts> = {
  en: [
    'I made {sum} dollars last week with {ware}, write me on telegram @{handle}',
    'Best {ware} 2026, discount {sum}% only today >> {link}',
    'My sister recommended {ware} and it changed her life. Look here: {link}',
    'Hello dear, do you need {ware}? Whatsapp +{number}',
    'LIMITED OFFER!!! {ware} {link} {link}',
    'Great article! By the way, {ware} at {link} helped me a lot',
    'Get {ware} delivered worldwide. Code SAVE{sum}. {link}',
    '{ware} – trusted by thousands – visit {link} now',
  ],
  ar: [
    'ربحت {sum} دولار في الأسبوع الماضي مع {ware}، راسلني على تلغرام @{handle}',
    'أفضل {ware} لعام 2026، خصم {sum}٪ اليوم فقط {link}',
    'نصحتني أختي بـ{ware} وتغيرت حياتها، انظروا هنا: {link}',
    'مرحبا هل تحتاج {ware}؟ واتساب +{number}',
    'عرض محدود!!! {ware} {link} {link}',
    'مقال رائع! بالمناسبة {ware} على {link} أفادني كثيرا',
    'احصل على {ware} مع التوصيل. الرمز SAVE{sum}. {link}',
    '{ware} يثق به الآلاف، زوروا {link} الآن',
  ],
};
const endings: Parts = ['example', 'test', 'shop', 'xyz', 'click', 'online', 'top', 'info'];

/** One advertisement of a wave: the same few pitches, dressed a little differently each time. */
export function spam(chance: Chance, language: Language): string {
  const words = chance
    .oneOf(pitches[language])
    .replaceAll('{ware}', () => chance.oneOf(wares[language]))
    .replaceAll('{sum}', () => String(10 + chance.below(90) * 10))
    .replaceAll('{handle}', () => `gain_${chance.below(999)}`)
    .replaceAll('{number}', () => `4479${String(10_000_000 + chance.below(89_999_999))}`)
    .replaceAll('{link}', () => {
      const host = `${chance.oneOf(['best', 'top', 'my', 'go', 'win'])}-${chance.oneOf(['deal', 'gain', 'life', 'luck'])}${chance.below(99)}.${chance.oneOf(endings)}`;
      return chance.oneOf([
        `https://${host}/${chance.below(9999)}`,
        `www.${host}`,
        host,
        `hxxp://${host.replace('.', '[.]')}`,
      ]);
    });
  return chance.happens(0.3) ? hidden(chance, words) : words;
}

const insults: Record<Language, Parts> = {
  en: [
    'You are an idiot',
    'What a moron wrote this',
    'People like you are vermin',
    'Go back where you came from, you pig',
    'shut up you stupid cow',
    'liar and coward, that is what the author is',
    'pathetic losers all of you',
    'somebody should slap this clown',
    'the mayor is a dirty crook',
    'you filthy dog',
  ],
  ar: [
    'أنت غبي',
    'كاتب هذا الكلام أحمق',
    'أمثالك حشرات',
    'ارجع من حيث أتيت يا خنزير',
    'اسكت يا بقرة',
    'الكاتب كذاب وجبان',
    'كلكم فاشلون تافهون',
    'هذا المهرج يستحق صفعة',
    'رئيس البلدية حرامي قذر',
    'يا كلب',
  ],
};

/** An insult, alone or behind something sensible; some hide their letters. */
export function insult(chance: Chance, language: Language): string {
  const words = chance.oneOf(insults[language]);
  const dressed = chance.happens(0.35) ? hidden(chance, words) : words;
  return chance.happens(0.4) ? `${honestWords(chance, language)} ${dressed}.` : `${dressed}!`;
}

/** Other people's data. */
export function personalData(chance: Chance, language: Language): string {
  const number = `07${String(100_000_000 + chance.below(899_999_999))}`;
  return language === 'en'
    ? `Call the engineer at home, ${number}, he lives at ${chance.below(80) + 1} Mill Lane.`
    : `اتصلوا بالمهندس في بيته ${number}، يسكن في شارع الطاحونة ${chance.below(80) + 1}.`;
}

const accusations: Record<Language, Parts> = {
  en: [
    'Everybody knows that the contractor paid the deputy to get the job.',
    'The headmaster sells the exam papers, ask anybody.',
    'That doctor has let three people die.',
    'The shop on the corner launders money for the party.',
  ],
  ar: [
    'الكل يعرف أن المقاول دفع لنائب الرئيس ليأخذ العمل.',
    'المدير يبيع أسئلة الامتحان، اسألوا أي شخص.',
    'ذلك الطبيب مات على يده ثلاثة.',
    'المحل عند الزاوية يغسل أموال الحزب.',
  ],
};

/** A wrong that somebody is said to have done, and nothing to check it by. */
export function accusation(chance: Chance, language: Language): string {
  return `${chance.oneOf(accusations[language])} ${chance.happens(0.5) ? honestWords(chance, language) : ''}`.trim();
}

const slogans: Record<Language, Parts> = {
  en: [
    'Boycott this paper',
    'Lies lies lies',
    'The Gazette is paid by foreigners',
    'Delete this article now',
    'We are watching you',
    'Nobody believes you any more',
  ],
  ar: [
    'قاطعوا هذه الجريدة',
    'كذب كذب كذب',
    'الجريدة مأجورة',
    'احذفوا هذا المقال الآن',
    'نحن نراقبكم',
    'لم يعد يصدقكم أحد',
  ],
};

/** One voice of many that were sent to one article. */
export function raidWords(chance: Chance, language: Language): string {
  const said = Array.from({ length: 1 + chance.below(3) }, () => chance.oneOf(slogans[language]));
  return said.join(chance.oneOf(['! ', '. ', ' ', '!!! ', ' – ']));
}

/** The ways in which people hide a word from a machine: look-alikes, gaps, marks, repeated letters. */
function hidden(chance: Chance, words: string): string {
  const ways: readonly [(text: string) => string, ...((text: string) => string)[]] = [
    (text) => text.replace(/[aeio]/g, (letter) => ({ a: '@', e: '3', i: '1', o: '0' })[letter] ?? letter),
    (text) => text.replace(/[aeop]/g, (letter) => ({ a: 'а', e: 'е', o: 'о', p: 'р' })[letter] ?? letter),
    (text) => text.replace(/\p{L}{4,}/gu, (word) => [...word].join(chance.oneOf(['.', ' ', '-']))),
    (text) => text.replace(/\p{L}{4,}/gu, (word) => `${word.slice(0, 2)}\u200B${word.slice(2)}`),
    (text) => text.replace(/(\p{L})(?=\P{L}|$)/gu, '$1$1$1'),
  ];
  return chance.oneOf(ways)(words);
}
