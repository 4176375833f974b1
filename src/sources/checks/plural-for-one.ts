import { mistake } from '../../mistake.ts';
import { BODY_FIELD } from '../../stories/markup.ts';
import { sortOfNoun } from '../assistant/source-words.ts';
import { ownWords, type ReadArticle, sentencesAround, touches } from './read-article.ts';
import type { Found, SaidSource } from './said.ts';
import { ARABIC_LEADS, cueOf, excerpt, isKnown, type KnownLanguage, partsOf, wordsIn } from './words.ts';

/** Statements of one source that the text gives to several: “officials said”. */
export function pluralForOne(article: ReadArticle): Found[] {
  const { language, statements, sources, text } = article;
  if (!isKnown(language)) return [];
  return statements.flatMap((statement) => {
    const source = sources.get(statement.sourceId);
    if (source === undefined || !isOne(source, language)) return [];
    const around = sentencesAround(article, statement.span);
    const others = statements.some((one) => one.sourceId !== statement.sourceId && touches(one.span, around));
    const words = ownWords(article, around);
    if (others || !(isPlural(source.label, language) || severalSpeak(words, language))) return [];
    const { label } = source;
    return [
      {
        ...mistake(BODY_FIELD, 'desk-check-plural', { words: excerpt(text.slice(around.from, around.to)), label }),
        subject: statement.id,
      },
    ];
  });
}

function isOne({ kind, label }: SaidSource, language: KnownLanguage): boolean {
  const isCounted = wordsIn(label, language).some((word) => NUMBERS[language].has(word) || DUAL[language].test(word));
  return /^(?:person|role|anonymous)$/.test(kind) && !isCounted;
}

const NUMBERS = {
  en: new Set('two three four five six seven eight nine ten several'.split(' ')),
  ar: new Set('اثنان اثنين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره عده'.split(' ')),
} as const;
const DUAL = {
  en: /^\b$/,
  ar: /^(?:ال)?(?:مصدران|مصدرين|مسوولان|شاهدان|شاهدين|طبيبان|ضابطان|ناشطان|خبيران)$/,
} as const;

const ARABIC_PLURALS = new Set(
  `مصادر مسوولون مسوولين مسوولو شهود سكان اهالي ناشطون ناشطين نشطاء اطباء خبراء محللون محللين دبلوماسيون دبلوماسيين
   ضباط جنود قاده نواب وزراء محامون محامين مراقبون مراقبين صحفيون صحفيين صحافيون صحافيين مقربون مقربين مطلعون مطلعين
   قرويون قرويين مزارعون مزارعين نازحون نازحين معلمون معلمين مستشارون مستشارين`
    .trim()
    .split(/\s+/),
);
/** Several by the word, one by custom: “police said”. */
const BY_CUSTOM = new Set(['police', 'people', 'authorities', 'press']);

/** Whether a word names several people or sources. */
function isPlural(words: string, language: KnownLanguage): boolean {
  return (
    wordsIn(words, language).some((word) => isPluralWord(word, language)) && !/^(?:one|a|an)\b|\bone of\b/i.test(words)
  );
}

function isPluralWord(word: string, language: KnownLanguage): boolean {
  if (language === 'ar')
    return ARABIC_PLURALS.has(word.replace(/^[وفبك]?(?:ال|لل|ل)?(?=.{3})/, '')) || ARABIC_PLURALS.has(word);
  const sort = sortOfNoun(word);
  return (sort === 'group' || sort === 'anonymous') && word.endsWith('s') && !BY_CUSTOM.has(word);
}

const PARTS = new Set('of to for by with against among between about'.split(' '));
const APART = new Set('when after before as while that who because but if until since and'.split(' '));
const FARTHEST_CUE = 6;

/** Whether several people are the ones who say something: they stand before the verb, or right after it. */
function severalSpeak(own: string, language: KnownLanguage): boolean {
  return partsOf(own).some((part) => {
    const words = wordsIn(part, language);
    return words.some((word, place) => {
      if (!isPluralWord(word, language)) return false;
      const before = words.slice(Math.max(0, place - 3), place);
      if (language === 'ar') {
        const [last = '', secondLast = ''] = before.toReversed();
        return (
          [last, secondLast].some((one) => cueOf(one, 'ar') !== undefined || ARABIC_LEADS.has(one)) ||
          cueOf(words[place + 1] ?? '', 'ar') !== undefined
        );
      }
      if (/according to/.test(before.join(' '))) return true;
      if (before.some((one) => PARTS.has(one))) return false;
      if (/^(?:said|says|say)$/.test(before.at(-1) ?? '')) return true;
      const after = words.slice(place + 1, place + 1 + FARTHEST_CUE);
      const cue = after.findIndex((one) => cueOf(one, 'en') !== undefined);
      return cue >= 0 && !after.slice(0, cue).some((one) => APART.has(one));
    });
  });
}
