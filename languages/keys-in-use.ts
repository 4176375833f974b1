/**
 * Families of keys that the code puts together, such as `receipt-state-${state}`: all keys that begin so count as used.
 * Everything else has to stand in the source as a whole, so that a search for a key finds its place.
 */
export const composedFamilies: readonly string[] = [];

/**
 * Beginnings of keys whose pages are still being built. Whoever finishes a page takes its line out; from then on a key of
 * that page which no source file mentions fails the test. The list is empty when the newsroom is open.
 */
export const pagesBeingBuilt: readonly string[] = [
  'about-',
  'account-',
  'article-',
  'author-',
  'back-to-',
  'comment-',
  'comments-',
  'correction-',
  'corrections-',
  'desk-',
  'desk-comment-',
  'desk-comments-',
  'desk-conversation-',
  'desk-decision',
  'desk-key',
  'desk-policy-',
  'desk-rules-',
  'desk-words-',
  'error-',
  'footer-',
  'forged-',
  'front-',
  'gone-',
  'invitation-',
  'letter-',
  'masthead-',
  'mistake-',
  'not-found-',
  'page-',
  'paging-',
  'people-',
  'person-',
  'photo-',
  'policy-',
  'preview-',
  'privacy-',
  'reaction-',
  'receipt-',
  'section-',
  'setup-',
  'sign-in-',
  'skip-to-',
  'too-',
  'topic-',
  'unavailable-',
  'unreadable-',
];
