import { cuesOf } from '../assistant/arabic/cues.ts';
import { hedgesIn as arabicHedges } from '../assistant/arabic/hedges.ts';
import { plainly } from '../assistant/arabic/words.ts';
import { cueByForm, type Frame, isAmbiguous } from '../assistant/cue-lexicon.ts';
import { hedgesIn as englishHedges } from '../assistant/hedges.ts';

/** The languages whose words the checks know something of. */
export type KnownLanguage = 'en' | 'ar';

export function isKnown(language: string): language is KnownLanguage {
  return language === 'en' || language === 'ar';
}

/** A word as the rules of its language compare it. */
export function wordsIn(text: string, language: KnownLanguage): string[] {
  const words = text.match(WORD) ?? [];
  return language === 'ar' ? words.map(plainly) : words.map((word) => word.toLowerCase().replaceAll('’', "'"));
}

/** How many words stand in a text. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640'’-]*/gu;

/** Forms that are nouns as often as verbs, but where somebody is quoted more likely verbs. */
const LIKELY = new Set('stated alleged reported announced claims reports states notes saying'.split(' '));
const SAYING: readonly Frame[] = ['clause', 'that', 'addressee', 'noun', 'urged', 'whether'];

/** The verb that a word is a form of, if it says that somebody says something. */
export function cueOf(word: string, language: KnownLanguage): string | undefined {
  if (language === 'ar')
    return cuesOf(word).find(({ frames, shape }) => frames.length > 0 || shape === 'according')?.verb;
  const cue = cueByForm(word);
  if (cue === undefined || cue.frames.has('research') || (isAmbiguous(word) && !LIKELY.has(word))) return undefined;
  return SAYING.some((frame) => cue.frames.has(frame)) ? cue.verb : undefined;
}

/** Arabic words that give what they govern as the source; of verbs see `cueOf`. */
export const ARABIC_LEADS: ReadonlySet<string> = new Set('عن لسان وفق وفقا حسب بحسب طبقا'.split(' '));

/** A text at its signs: no source and its verb reach over one. */
export function partsOf(text: string): string[] {
  return text.split(/[,;:،؛.!?؟…()\n]+/);
}

/** Whether a word can be a verb of saying, such as “report”, which is more often a noun. */
export function mayBeCue(word: string, language: KnownLanguage): boolean {
  return language === 'ar' ? cuesOf(word).length > 0 : cueByForm(word) !== undefined;
}

const ACCORDING = { en: /\baccording to\b/i, ar: /نقلا عن|وفقا ل|طبقا ل|على لسان|على حد/ } as const;

/** Whether the words say that somebody says something. */
export function attributes(text: string, language: KnownLanguage): boolean {
  if (ACCORDING[language].test(text)) return true;
  const words = wordsIn(language === 'ar' ? text.replaceAll(PASSIVE, ' ') : text, language);
  return words.some((word, place) => {
    const verb = cueOf(word, language);
    // Beds are moved by the verb by which words are passed on; only words are so from somebody.
    return verb !== undefined && (verb !== 'نقل' || words.slice(place + 1, place + FARTHEST_FROM).includes('عن'));
  });
}

/** «نُقلت»: what is done, not what is said. */
const PASSIVE = /(?<!\p{L})[وفس]?\p{L}\u064F\p{L}[\p{L}\p{M}]*/gu;
const FARTHEST_FROM = 6;

/** Whether the words leave it open how things are. */
export function isHedged(text: string, language: KnownLanguage): boolean {
  if (/[?؟]\s*$/.test(text)) return true;
  const whole = [{ from: 0, to: text.length }];
  const { hedges } = language === 'ar' ? arabicHedges(text, whole) : englishHedges(text, whole, 'certain');
  return hedges.length > 0;
}

/** The beginning of some words, to show which are meant. */
export function excerpt(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_EXCERPT) return line;
  const cut = line.lastIndexOf(' ', LONGEST_EXCERPT);
  return `${line.slice(0, cut > 0 ? cut : LONGEST_EXCERPT).toWellFormed()}…`;
}

const LONGEST_EXCERPT = 80;
