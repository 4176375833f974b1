/**
 * Families of keys that the code puts together, such as `receipt-state-${state}`: all keys that begin so count as used.
 * Everything else has to stand in the source as a whole, so that a search for a key finds its place.
 */
export const composedFamilies: readonly string[] = ['desk-place-', 'preview-', 'receipt-invalid-'];

/**
 * Beginnings of keys whose pages are still being built. Whoever finishes a page takes its line out; from then on a key of
 * that page which no source file mentions fails the test. The list is empty when the newsroom is open.
 */
export const pagesBeingBuilt: readonly string[] = [
  'account-',
  'article-',
  'author-',
  'authors-',
  'back-to-',
  'desk-',
  'front-',
  'gone-',
  'letter-',
  'not-found-',
  'page-',
  'people-',
];
