import type { AssistantLanguage, Proposal } from './proposals.ts';

/** A text to look at. */
export interface Question {
  language: AssistantLanguage;
  text: string;
}

/** What came of it: the proposals, or the error that the rules ended with. */
export type WorkerAnswer = { proposals: readonly Proposal[] } | { failed: string };

/** Each language's rules, loaded when the first text in it comes. */
const rules: Readonly<Partial<Record<AssistantLanguage, () => Promise<(text: string) => Proposal[]>>>> = {
  en: async () => (await import('./english.ts')).proposeEnglish,
  ar: async () => (await import('./arabic.ts')).proposeArabic,
};

declare const self: Worker;

self.onmessage = async ({ data: { language, text } }: MessageEvent<Question>) => {
  let answer: WorkerAnswer;
  try {
    const load = rules[language];
    answer = load ? { proposals: (await load())(text) } : { failed: `no rules for ${language}` };
  } catch (error) {
    // The thread that asked throws it on, to the one handler.
    answer = { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  self.postMessage(answer);
};
