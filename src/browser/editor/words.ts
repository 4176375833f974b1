const toolWords = {
  'desk-editor-paragraph': {},
  'desk-editor-subhead': {},
  'desk-editor-smaller-subhead': {},
  'desk-editor-bold': {},
  'desk-editor-italic': {},
  'desk-editor-link': {},
  'desk-editor-bullet-list': {},
  'desk-editor-numbered-list': {},
  'desk-editor-block-quote': {},
  'desk-editor-pull-quote': {},
  'desk-editor-photo': {},
  'desk-editor-link-card': {},
  'desk-editor-table': {},
  'desk-editor-divider': {},
  'desk-editor-undo': {},
  'desk-editor-redo': {},
  'desk-editor-find': {},
  'desk-editor-keys': {},
  'desk-editor-row-before': {},
  'desk-editor-row-after': {},
  'desk-editor-column-before': {},
  'desk-editor-column-after': {},
  'desk-editor-heading-row': {},
  'desk-editor-heading-column': {},
  'desk-editor-join-cells': {},
  'desk-editor-split-cell': {},
  'desk-editor-delete-row': {},
  'desk-editor-delete-column': {},
  'desk-editor-delete-table': {},
} as const;

/**
 * Every message that the editor's scripts say, with its variables: 0 stands for a number, '' for text. The article page
 * renders them in the language of the person who writes (`src/desk/articles/script.tsx`).
 */
export const editorWords = {
  ...toolWords,
  'desk-article-body': {},
  'desk-photo-caption': {},
  'desk-photo-credit': {},
  'desk-photo-alternative': {},
  'desk-photos-heading': {},
  'desk-figure-none': {},
  'desk-photos-older': {},
  'desk-photos-search': {},
  'desk-figure': {},
  'desk-figure-choose': {},
  'desk-figure-close': {},
  'desk-figure-device': {},
  'desk-figure-found': { count: 0 },
  'desk-figure-sending': { name: '', percent: 0 },
  'desk-figure-preparing': { name: '' },
  'desk-figure-not-sent': { name: '', reason: '' },
  'desk-figure-no-connection': {},
  'desk-figure-again': {},
  'desk-figure-leave-out': {},
  'desk-figure-no-photo': { name: '' },
  'desk-figure-lacks-credit': {},
  'desk-figure-lacks-alternative': {},
  'desk-figure-gone': {},
  'desk-block-up': {},
  'desk-block-down': {},
  'desk-block-remove': {},
  'desk-paste-left-out': { count: 0 },
  'desk-lead-one': {},
  'desk-card': {},
  'desk-card-address': {},
  'desk-card-make': {},
  'desk-card-leave': {},
  'desk-card-by-hand': {},
  'desk-card-reading': {},
  'desk-card-no-address': {},
  'desk-card-title': {},
  'desk-card-source': {},
  'desk-card-without-picture': {},
  'desk-card-picture-gone': {},
  'desk-keeping-unsaved': {},
  'desk-keeping-saving': {},
  'desk-keeping-saved': {},
  'desk-keeping-saved-seconds': { seconds: 0 },
  'desk-keeping-saved-minutes': { minutes: 0 },
  'desk-keeping-offline': {},
  'desk-keeping-lost': {},
  'desk-keeping-signed-out': {},
  'desk-keeping-sign-in': {},
  'desk-keeping-somebody-else': {},
  'desk-keeping-refused': {},
  'desk-keeping-elsewhere': {},
  'desk-keeping-back': {},
  'desk-keeping-found': { headline: '' },
  'desk-keeping-put-back': {},
  'desk-keeping-throw-away': {},
  'desk-editor-toolbar': {},
  'desk-editor-table-toolbar': {},
  'desk-editor-close': {},
  'desk-editor-link-address': {},
  'desk-editor-link-set': {},
  'desk-editor-link-remove': {},
  'desk-editor-link-wrong': {},
  'desk-editor-find-words': {},
  'desk-editor-replace-with': {},
  'desk-editor-find-next': {},
  'desk-editor-find-previous': {},
  'desk-editor-replace-one': {},
  'desk-editor-replace-all': {},
  'desk-editor-find-place': { place: '', count: '' },
  'desk-editor-find-none': {},
  'desk-editor-replaced': { count: 0 },
  'desk-editor-word-count': { count: 0 },
  'desk-editor-reading-time': { count: 0 },
  'desk-editor-keys-typed': {},
  'desk-editor-key-toolbar': {},
  'desk-editor-key-next-cell': {},
  'desk-editor-key-line-break': {},
  'desk-editor-key-escape': {},
} as const;

export type ToolWord = keyof typeof toolWords;

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
