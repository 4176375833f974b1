import { mistake } from '../../mistake.ts';
import { BODY_FIELD } from '../../stories/markup.ts';
import { type ReadArticle, statementsAt } from './read-article.ts';
import type { Found, SaidInArticle, SaidStatement } from './said.ts';
import { longQuotations } from './speakers.ts';
import { excerpt, isKnown, type KnownLanguage, wordsIn } from './words.ts';

/** What an anonymous source thinks of a person: whoever attacks or praises somebody can do so by name. */
export function anonymousOpinions(article: ReadArticle): Found[] {
  const { language, statements, text } = article;
  if (!isKnown(language)) return [];
  return statements.flatMap((statement) => {
    const words = text.slice(statement.span.from, statement.span.to);
    if (!isAnonymous(article, statement) || !judges(article, words, language)) return [];
    return [
      { ...mistake(BODY_FIELD, 'desk-check-anonymous-opinion', { words: excerpt(words) }), subject: statement.id },
    ];
  });
}

/** The text's first quotation, if it is an anonymous source's: a story that rests on one does not open with its words. */
export function anonymousFirst(article: ReadArticle): Found[] {
  const [first] = longQuotations(article);
  if (first === undefined) return [];
  const [statement] = statementsAt(article, first.inner);
  if (statement === undefined || !isAnonymous(article, statement)) return [];
  const words = excerpt(article.text.slice(first.inner.from, first.inner.to));
  return [{ ...mistake(BODY_FIELD, 'desk-check-anonymous-first', { words }), subject: statement.id }];
}

function isAnonymous({ sources }: SaidInArticle, { sourceId }: SaidStatement): boolean {
  return sources.get(sourceId)?.kind === 'anonymous';
}

const JUDGEMENTS: Record<KnownLanguage, ReadonlySet<string>> = {
  en: new Set(
    `liar liars lying corrupt coward cowardly incompetent incapable useless clueless arrogant greedy lazy stupid idiot fool
     foolish crazy mad insane unfit dishonest disgrace disgraceful shameful shameless ruthless cruel evil bully tyrant
     dictator traitor crook criminal thief racist sexist narcissist hypocrite hypocritical puppet weak failure hopeless
     terrible awful dreadful toxic paranoid unstable untrustworthy vain brilliant genius heroic hero honest brave great
     wonderful outstanding impressive`
      .trim()
      .split(/\s+/),
  ),
  ar: new Set(
    `كاذب كاذبه كذاب فاسد فاسده جبان جبانه فاشل فاشله غبي احمق متغطرس متكبر جشع طماع مجنون خاين خاينه عميل لص سارق مجرم
     ديكتاتور مستبد طاغيه منافق ضعيف ضعيفه عاجز عاجزه متهور حقير وقح عنصري متسلط دميه مخادع محتال عبقري عبقريه بطل شجاع
     نزيه رايع عظيم`
      .trim()
      .split(/\s+/),
  ),
};
const PEOPLE: Record<KnownLanguage, ReadonlySet<string>> = {
  en: new Set(
    `he she him her his mayor minister president governor chief director commander general spokesman spokeswoman chairman
     leader mp senator councillor judge`
      .trim()
      .split(/\s+/),
  ),
  ar: new Set(
    `هو هي انه انها لانه لانها كان كانت رييس الرييس وزير الوزير الوزيره مدير المدير محافظ المحافظ قايد القايد رجل الرجل
     النايب القاضي العمده عمده`
      .trim()
      .split(/\s+/),
  ),
};

function judges({ sources }: SaidInArticle, said: string, language: KnownLanguage): boolean {
  const words = wordsIn(said, language);
  const judgement = words.some(
    (word) => JUDGEMENTS[language].has(word) || JUDGEMENTS[language].has(bare(word, language)),
  );
  if (!judgement) return false;
  if (words.some((word) => PEOPLE[language].has(word))) return true;
  // Two capitals in a row are a name; Arabic has none, so that only known people are recognised by theirs.
  if (language === 'en' && /\p{Lu}[\p{Ll}’'-]+\s+\p{Lu}\p{Ll}+/u.test(said)) return true;
  const names = [...sources.values()]
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ label }) => wordsIn(label, language))
    .filter((word) => word.length > 2);
  return names.some((name) => words.includes(name));
}

function bare(word: string, language: KnownLanguage): string {
  return language === 'ar' ? word.replace(/^[وفبل]?(?:ال)?(?=.{3})/, '') : word.replace(/'s$/, '');
}
