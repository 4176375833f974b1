import { type Mistake, mistake } from '../mistake.ts';
import { cleanText, isBlank } from './characters.ts';

const LONGEST_REASON = 1000;

/** What a moderator says to a reader, as it is kept: `null` for nothing. */
export function readWords(field: string, typed: string): { words: string | null } | { mistakes: [Mistake] } {
  const words = cleanText(typed);
  if (words.length > LONGEST_REASON) return mistake(field, 'mistake-too-long', { limit: LONGEST_REASON });
  return { words: isBlank(words) ? null : words };
}
