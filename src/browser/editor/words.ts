/**
 * Every message that the editor's scripts say, with its variables: 0 stands for a number, '' for text. The article page
 * renders them in the language of the person who writes (`src/desk/articles/script.tsx`).
 */
export const editorWords = {
  'desk-article-body': {},
} as const;

export type EditorWords = typeof editorWords;
export type EditorWord = keyof EditorWords;

/** A message as it comes with the page: `{name}` where a variable stands, one for each plural form where it counts. */
export type Sentence = string | Partial<Record<Intl.LDMLPluralRule, string>>;

/** What comes with the page for the editor. */
export interface EditorPage {
  /** The body, as ProseMirror JSON. */
  document: unknown;
  /** `0123456789` in the digits of whoever writes. */
  digits: string;
  words: Record<EditorWord, Sentence>;
}
