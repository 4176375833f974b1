import { mistake } from '../../mistake.ts';
import { BODY_FIELD } from '../../stories/markup.ts';
import { supportOf } from './chains.ts';
import { ownWords, type ReadArticle, sentencesAround } from './read-article.ts';
import type { Found, SaidInArticle, SaidStatement } from './said.ts';
import { attributes, cueOf, excerpt, isHedged, isKnown, type KnownLanguage, mayBeCue, wordsIn } from './words.ts';

/** Claims that one source alone speaks for, and that the text tells as if they were known. */
export function toldAsFact(article: ReadArticle): Found[] {
  const { statements, text } = article;
  return statements
    .filter((one) => isToldAsFact(article, one))
    .map((statement) => ({
      ...mistake(BODY_FIELD, 'desk-check-single-source', {
        words: excerpt(text.slice(statement.span.from, statement.span.to)),
      }),
      subject: statement.id,
    }));
}

/** Statements whose sentence names neither who says so nor that anybody does. */
export function attributedElsewhere(article: ReadArticle): Found[] {
  const { statements, text } = article;
  return statements
    .filter((one) => !isToldAsFact(article, one) && standsAlone(article, one))
    .map((statement) => ({
      ...mistake(BODY_FIELD, 'desk-check-attribution-apart', {
        words: excerpt(text.slice(statement.span.from, statement.span.to)),
      }),
      subject: statement.id,
    }));
}

/** “Claimed” where nobody doubts it, “admitted” where nobody was accused: the speaker said it. */
export function loadedVerbs(article: ReadArticle): Found[] {
  const { language, statements } = article;
  if (!isKnown(language)) return [];
  return statements.flatMap((statement) => {
    const { claimId, commitment } = statement;
    const word = loadedWordOf(article, statement, language);
    if (word === undefined || commitment !== 'certain' || isDisputed(article, claimId)) return [];
    return [{ ...mistake(BODY_FIELD, 'desk-check-loaded-verb', { word }), subject: statement.id }];
  });
}

function isToldAsFact(article: ReadArticle, statement: SaidStatement): boolean {
  const { claims, language } = article;
  const claim = claims.get(statement.claimId ?? '');
  if (claim === undefined || claim.standing === 'confirmed' || !isKnown(language)) return false;
  if (statement.stance === 'denies' || statement.manner === 'direct' || !isOneChain(article, claim.id)) return false;
  const words = ownWords(article, sentencesAround(article, statement.span));
  return !isAttributed(article, statement, words, language) && !isHedged(words, language);
}

/** Whether a sentence says that somebody says so: by its verb, by the one that was written down, or by who it is and a verb. */
function isAttributed(said: SaidInArticle, statement: SaidStatement, own: string, language: KnownLanguage): boolean {
  if (attributes(own, language)) return true;
  const words = wordsIn(own, language);
  const cue = wordsIn(statement.cue, language);
  if (cue.length > 0 && cue.every((word) => words.includes(word))) return true;
  return namesSource(said, statement, words, language) && words.some((word) => mayBeCue(word, language));
}

/** Whether one of those through whom it came is named among the words. */
function namesSource(
  { sources }: SaidInArticle,
  { chain }: SaidStatement,
  words: readonly string[],
  language: KnownLanguage,
): boolean {
  const names = chain.flatMap((id) => {
    const { label = '', role = '' } = sources.get(id) ?? {};
    return wordsIn(`${label} ${role}`, language);
  });
  return names.some((name) => name.length > SHORTEST_NAME[language] && words.includes(name));
}

function isOneChain(said: SaidInArticle, claimId: string): boolean {
  const [first, ...others] = supportOf(said, claimId);
  return first !== undefined && others.every(({ chain }) => chain.some((sourceId) => first.chain.includes(sourceId)));
}

function standsAlone(article: ReadArticle, statement: SaidStatement): boolean {
  const { language, statements, quotations, text } = article;
  if (!isKnown(language)) return false;
  const words = ownWords(article, sentencesAround(article, statement.span));
  if (isAttributed(article, statement, words, language)) return false;
  if (namesSource(article, statement, wordsIn(words, language), language)) return false;
  // A speech goes on: the same source spoke just before, in the same block or in one that was left open.
  const before = statements.findLast(({ span }) => span.to <= statement.span.from);
  const goesOn =
    before?.sourceId === statement.sourceId &&
    (!text.slice(before.span.to, statement.span.from).includes('\n') ||
      quotations.some((one) => one.goesOn && one.from < statement.span.from && one.to >= before.span.from));
  return !goesOn;
}

/** Longer words than this are no article and no preposition. */
const SHORTEST_NAME: Record<KnownLanguage, number> = { en: 3, ar: 2 };

const LOADED: Record<KnownLanguage, ReadonlySet<string>> = {
  en: new Set(['claim', 'allege', 'admit', 'concede', 'confess']),
  ar: new Set(['زعم', 'ادّعى', 'أقرّ', 'اعترف']),
};

/** The verb as the text, or else as the desk, gives it. */
function loadedWordOf(article: ReadArticle, statement: SaidStatement, language: KnownLanguage): string | undefined {
  const written = statement.cue === '' ? ownWords(article, sentencesAround(article, statement.span)) : statement.cue;
  return written.match(/[\p{L}\p{M}’'-]+/gu)?.find((word) => {
    const [form = ''] = wordsIn(word, language);
    return LOADED[language].has(cueOf(form, language) ?? '');
  });
}

/** Whether anybody, or the desk, says otherwise. */
function isDisputed({ claims, evidence }: SaidInArticle, claimId: string | null): boolean {
  const claim = claims.get(claimId ?? '');
  if (claim === undefined) return false;
  const standsFirm = claim.standing === 'confirmed' || claim.standing === 'unconfirmed';
  return (
    !standsFirm ||
    evidence.some((one) =>
      one.claimId === claim.id
        ? one.stance === 'denies'
        : one.questionId !== null && one.questionId === claim.questionId && one.stance === 'supports',
    )
  );
}
