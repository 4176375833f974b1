import { mistake } from '../../mistake.ts';
import { searchForms } from '../../search/search-form.ts';
import { BODY_FIELD } from '../../stories/markup.ts';
import { STATEMENTS_FIELD } from './anonymity.ts';
import { isSupportedTwice } from './chains.ts';
import { ownWords, type ReadArticle, sentencesAround } from './read-article.ts';
import type { Found } from './said.ts';
import { attributes, excerpt, isHedged, isKnown, type KnownLanguage, wordsIn } from './words.ts';

/** “Confirmed”, in the text or as the desk's standing, where neither two chains nor a document stand behind it. */
export function confirmedByOne(article: ReadArticle): Found[] {
  const { language, claims, statements } = article;
  const standing = [...claims.values()]
    .filter((claim) => claim.standing === 'confirmed' && !isSupportedTwice(article, claim.id))
    .map(({ id, words }) => ({
      ...mistake(STATEMENTS_FIELD, 'desk-check-confirmed-standing', { words: excerpt(words) }),
      subject: id,
    }));
  if (!isKnown(language)) return standing;
  const told = new Set(standing.map(({ subject }) => subject));
  const inWords = statements.flatMap((statement) => {
    const { claimId, stance } = statement;
    // Of a claim with that standing it is said already.
    if (claimId === null || stance === 'denies' || told.has(claimId) || isSupportedTwice(article, claimId)) return [];
    const own = ownWords(article, sentencesAround(article, statement.span));
    const word = confirmingWord(`${statement.cue} ${own}`, language);
    return word === undefined
      ? []
      : [{ ...mistake(BODY_FIELD, 'desk-check-confirmed-words', { word }), subject: statement.id }];
  });
  return [...standing, ...inWords];
}

/** A headline that tells as known what the newsroom itself does not hold for confirmed, or the speaker for certain. */
export function headlineFirmer(article: ReadArticle): Found[] {
  const { language, headline, statements, claims, text } = article;
  if (!isKnown(language) || leavesOpen(headline, language)) return [];
  const forms = formsOf(headline, language);
  for (const { id, commitment, claimId, stance, span, manner } of statements) {
    const claim = claims.get(claimId ?? '');
    if (claim?.standing === 'confirmed') continue;
    const words = claim?.words ?? text.slice(span.from, span.to);
    const isFirm = claim === undefined && commitment === 'certain' && manner !== 'direct';
    if (isFirm || stance === 'denies' || commitment === 'denies' || !tells(forms, formsOf(words, language))) continue;
    return [
      {
        ...mistake('headline', 'desk-check-headline-firmer', { words: excerpt(words) }),
        subject: claim?.id ?? id,
      },
    ];
  }
  return [];
}

const CONFIRMING: Record<KnownLanguage, RegExp> = {
  en: /^(?:confirm(?:s|ed|ing)?|verified|proven|established)$/,
  ar: /^[وف]?(?:اكد|اكدت|اكدوا|يوكد|توكد|تاكد|تاكدت|موكد|الموكد|موكده|ثبت|ثبتت)$/,
};
const NOT: Record<KnownLanguage, RegExp> = {
  en: /\b(?:not|never|no|cannot|unable to|yet to|to be|could|hasn't|isn't|haven't)\b[^.]*$/i,
  ar: /(?:^|\s)(?:لم|لا|غير|دون|لن|يتعذر|تعذر)(?:\s|$)[^.]*$/,
};

/** The word that says that something is confirmed, unless it says that it is not. */
function confirmingWord(words: string, language: KnownLanguage): string | undefined {
  for (const match of words.matchAll(/[\p{L}\p{M}’'-]+/gu)) {
    const [form = ''] = wordsIn(match[0], language);
    if (CONFIRMING[language].test(form) && !NOT[language].test(words.slice(0, match.index))) return match[0];
  }
  return undefined;
}

/** A headline that names who says so, asks, quotes, or says how sure it is. */
function leavesOpen(headline: string, language: KnownLanguage): boolean {
  if (/["“”«»:?؟‘]/.test(headline)) return true;
  return attributes(headline, language) || isHedged(headline, language);
}

const FEWEST_SHARED = 2;
const MOSTLY = 0.6;

/** Whether the headline's words are mostly those of a claim. */
function tells(headline: ReadonlySet<string>, claim: ReadonlySet<string>): boolean {
  const shared = [...headline].filter((form) => claim.has(form)).length;
  return shared >= FEWEST_SHARED && shared >= MOSTLY * Math.min(headline.size, claim.size);
}

const SMALL: Record<KnownLanguage, ReadonlySet<string>> = {
  en: new Set(
    'the a an of in on at to for by with and or from as is are was were be been has have had it its that this after before will'.split(
      ' ',
    ),
  ),
  ar: new Set('في من على علي الى الي عن مع ان و او قد كان كانت هذا هذه بعد قبل الذي التي'.split(' ')),
};

/** The words that say what it is about, without their endings. */
function formsOf(words: string, language: KnownLanguage): Set<string> {
  const forms = searchForms(words).filter((form) => !SMALL[language].has(form));
  return new Set(forms.map((form) => form.replace(ENDING[language], '')));
}

const ENDING: Record<KnownLanguage, RegExp> = {
  en: /(?<=.{3})(?:ing|ed|es|s|d|e)$/,
  ar: /(?<=.{3})(?:ات|ون|ين|ها|هم|ت|ه|ا)$/,
};
