/**
 * Families of keys that the code puts together, such as `receipt-state-${state}`: all keys that begin so count as used.
 * Everything else has to stand in the source as a whole, so that a search for a key finds its place.
 */
export const composedFamilies: readonly string[] = [
  'desk-place-',
  'gone-',
  'letters-confirm',
  'letters-end',
  'removed-',
  'not-found-',
  'preview-',
  'receipt-invalid-',
];

/**
 * Beginnings of keys whose pages are still being built. Whoever begins a page may put a line in; whoever finishes it takes
 * it out, and from then on a key of that page which no source file mentions fails the test.
 */
export const pagesBeingBuilt: readonly string[] = ['comments-new', 'comments-elsewhere'];
