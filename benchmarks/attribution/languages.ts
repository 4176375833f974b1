import { proposeArabic } from '../../src/sources/assistant/arabic.ts';
import { proposeEnglish } from '../../src/sources/assistant/english.ts';
import type { AssistantLanguage, Proposal } from '../../src/sources/assistant/proposals.ts';

/** The rules of each language that there are rules for. */
export const rules: Readonly<Partial<Record<AssistantLanguage, (text: string) => Proposal[]>>> = {
  en: proposeEnglish,
  ar: proposeArabic,
};

/** The language of an annotated text: Arabic when its name begins with `ar-`. */
export function languageOf(name: string): AssistantLanguage {
  return name.startsWith('ar-') ? 'ar' : 'en';
}
