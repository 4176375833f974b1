import { mistake } from '../../mistake.ts';
import { BODY_FIELD } from '../../stories/markup.ts';
import { STATEMENTS_FIELD } from './anonymity.ts';
import { ownWords, type ReadArticle, subjectOf } from './read-article.ts';
import type { Found } from './said.ts';
import { ARABIC_LEADS, cueOf, excerpt, isKnown, type KnownLanguage, partsOf, wordsIn } from './words.ts';

/** So many sentences are named. */
const MOST_NAMED = 12;

/** Words, and labels, that say “sources” and nothing of who they are. */
export function bareSources(article: ReadArticle): Found[] {
  const { language, sentences, text, statements, sources } = article;
  if (!isKnown(language)) return [];
  const found: Found[] = [];
  // “The source” is the one that was told of before.
  let introduced = false;
  for (const sentence of sentences) {
    const own = ownWords(article, sentence);
    if (!MENTIONED[language].test(own)) continue;
    const mentions = mentionsIn(own, language);
    const bare = mentions.some(({ isBare, definite }) => isBare && !(definite && introduced));
    introduced ||= mentions.length > 0;
    if (!bare || found.length === MOST_NAMED) continue;
    const words = text.slice(sentence.from, sentence.to);
    const subject = subjectOf(words);
    if (found.some((one) => one.subject === subject)) continue;
    found.push({ ...mistake(BODY_FIELD, 'desk-check-bare-sources', { words: excerpt(words) }), subject });
  }
  const told = new Set(statements.map(({ sourceId }) => sourceId));
  for (const { id, kind, label, role } of sources.values()) {
    if (kind !== 'anonymous' || !told.has(id) || role !== '' || !BARE_LABEL[language].test(label.trim())) continue;
    found.push({ ...mistake(STATEMENTS_FIELD, 'desk-check-bare-label', { label }), subject: id });
  }
  return found;
}

const MENTIONED = { en: /\bsources?\b/i, ar: /م[\u064B-\u065F]*ص[\u064B-\u065F]*ا?د[\u064B-\u065F]*ر/ } as const;
const BARE_LABEL = {
  en: /^(?:(?:a|an|the|our|one|some|several|two|three|anonymous|unnamed|unidentified)\s+)*sources?$/i,
  ar: /^(?:ال)?(?:مصدر|مصادر)(?:\s+(?:ال)?(?:مجهول|مجهولة|خاص|خاصة|واحد|عدة|متعددة))?$/,
} as const;

interface Mention {
  isBare: boolean;
  definite: boolean;
}

function mentionsIn(own: string, language: KnownLanguage): Mention[] {
  // Signs end a phrase: “according to sources, …”.
  const parts = partsOf(own).map((part) => wordsIn(part, language));
  return parts.flatMap((words) => (language === 'en' ? englishMentions(words) : arabicMentions(words)));
}

const COUNTS = new Set(
  'a an the one some several two three four many multiple our other another anonymous unnamed unidentified these those its'.split(
    ' ',
  ),
);
/** What may stand before the sources and be no description of them. */
const LEADS = new Set(
  'that but and as while because to by from citing quoting cited quoted while although yet'.split(' '),
);
const AUXILIARIES = new Set('has have had also later then did not'.split(' '));
/** What describes a source when it follows it. */
const DESCRIBES = new Set(
  'in at from close within inside familiar with near of on among briefed involved for directly'.split(' '),
);

function englishMentions(words: readonly string[]): Mention[] {
  return words.flatMap((word, place) => {
    if (word !== 'source' && word !== 'sources') return [];
    let before = place - 1;
    while (COUNTS.has(words[before] ?? '')) before--;
    const definite = words.slice(before + 1, place).includes('the');
    const lead = words[before];
    let after = place + 1;
    if (words[after] === 'who' || words[after] === 'speaking') after = hidingEnd(words, after);
    while (AUXILIARIES.has(words[after] ?? '')) after++;
    const next = words[after];
    const speaks = next !== undefined && cueOf(next, 'en') !== undefined;
    const isGiven =
      (lead === 'to' && words[before - 1] === 'according') ||
      (lead === 'by' && cueOf(words[before - 1] ?? '', 'en') !== undefined) ||
      (lead !== undefined && cueOf(lead, 'en') !== undefined) ||
      lead === 'citing' ||
      lead === 'quoting';
    // Told of, and not said to say anything: “a source in the ministry told us” comes here too.
    if (!speaks && !isGiven) return next !== 'of' && DESCRIBES.has(next ?? '') ? [{ isBare: false, definite }] : [];
    const described =
      (lead !== undefined && !LEADS.has(lead) && cueOf(lead, 'en') === undefined) ||
      (!speaks && DESCRIBES.has(next ?? ''));
    return [{ isBare: !described, definite }];
  });
}

/** “who asked not to be named”: that somebody hides says nothing of who it is. */
function hidingEnd(words: readonly string[], from: number): number {
  const hides = words.findIndex(
    (word, at) => at > from && at < from + 9 && /^(?:named|identified|anonymity)$/.test(word),
  );
  return hides < 0 ? from : hides + 1;
}

const ARABIC_SOURCE = /^[وفبكل]?(?:ال|لل|ل)?(?:مصدر|مصادر)(?:ا|ان|ين)?$/;
const ARABIC_COUNTS = new Set('عده عديده متعدده واحد اخر اخري مجهول مجهوله'.split(' '));
/** What may follow the sources and be no description of them. */
const ARABIC_AFTER = /^(?:ان|بان|انه|انها|لم|لا|قد|طلب|طلبت|طلبوا|رفض|رفضت|فضل|فضلت|عن|ل.{3,})$/;

function arabicMentions(words: readonly string[]): Mention[] {
  return words.flatMap((word, place) => {
    if (!ARABIC_SOURCE.test(word)) return [];
    let after = place + 1;
    while (ARABIC_COUNTS.has(words[after] ?? '')) after++;
    const next = words[after];
    const before = words[place - 1] ?? '';
    const speaks = next !== undefined && cueOf(next, 'ar') !== undefined;
    const isGiven = cueOf(before, 'ar') !== undefined || ARABIC_LEADS.has(before);
    if (!speaks && !isGiven) return [];
    const isBare = next === undefined || speaks || ARABIC_AFTER.test(next);
    return [{ isBare, definite: /(?:^|[وفبك])ال|لل/.test(word) }];
  });
}
