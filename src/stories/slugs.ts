import type { Reading } from '../database/open.ts';

/** Code points of a slug; a headline's first words say enough, and addresses are passed on in letters and on paper. */
export const LONGEST_SLUG = 80;

/** Slugs that are, or will be, other places of an edition: `/{edition}/policy`. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'about',
  'archive',
  'author',
  'authors',
  'comments',
  'contact',
  'conversation',
  'corrections',
  'desk',
  'embed',
  'embed-data',
  'feed',
  'latest',
  'letters',
  'page',
  'photos',
  'policy',
  'privacy',
  'question',
  'reaction',
  'receipts',
  'reports',
  'robots.txt',
  'search',
  'section',
  'sections',
  'sitemap',
  'source',
  'topic',
  'topics',
]);

/**
 * The slug of these words: NFC, in their own script, small letters, joined by hyphens. What only guides reading aloud or
 * shaping (Arabic short vowels, tatweel) is left out, so that an address can be typed from paper. Empty when there is
 * nothing to say: the words were punctuation.
 */
export function slugOf(words: string): string {
  const plain = words
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0640\u064b-\u0652\u0670]/g, '')
    // An apostrophe stands within a word: “council’s” is one.
    .replace(/(?<=\p{L})['’ʼ‘](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    // A mark without a letter before it would join the hyphen or the slash.
    .replace(/(^|-)\p{M}+/gu, '$1')
    .replace(/^-+|-+$/g, '')
    .replace(/-{2,}/g, '-')
    .normalize('NFC');
  return shortened(plain);
}

function shortened(slug: string): string {
  const letters = [...slug];
  if (letters.length <= LONGEST_SLUG) return slug;
  const cut = letters.slice(0, LONGEST_SLUG).join('');
  const wordEnd = cut.lastIndexOf('-');
  const whole = letters[LONGEST_SLUG] === '-' || wordEnd < LONGEST_SLUG / 2 ? cut : cut.slice(0, wordEnd);
  return whole.replace(/-+$/, '');
}

// Letters of one class are told apart by nobody who reads an address: Cyrillic and Greek ones that look Latin, what Arabic,
// Persian and Sorani keyboards write differently, and the two rows of Arabic digits that share most of their shapes.
const alike = [
  'aаα',
  'eе',
  'oоο',
  'cс',
  'pрρ',
  'xхχ',
  'yуγ',
  'iіι',
  'jј',
  'sѕ',
  'dԁ',
  'hһ',
  'kкκ',
  'vν',
  'uυ',
  'mм',
  'tт',
  'bв',
  'nп',
  'يیى',
  'كک',
  'هھە',
  '٠۰',
  '١۱',
  '٢۲',
  '٣۳',
  '٤۴',
  '٥۵',
  '٦۶',
  '٧۷',
  '٨۸',
  '٩۹',
];
const firstAlike = new Map(
  alike.flatMap((letters) => [...letters].map((letter) => [letter, [...letters][0] ?? letter])),
);

/** What an address looks like, whatever letters it is made of: two that are equal here cannot be told apart by eye. */
export function looksOf(slug: string): string {
  return [...slug.normalize('NFKC')].map((letter) => firstAlike.get(letter) ?? letter).join('');
}

/**
 * `wanted`, or the first of `wanted-2`, `wanted-3` … that no article of the edition has or had,
 * nor one that looks the same in other letters. Its own former slugs are free to the article itself. Call it in the transaction that stores the slug.
 */
export async function freeSlug(
  tx: Reading,
  { editionId, articleId, wanted }: { editionId: string; articleId: string; wanted: string },
): Promise<string> {
  const base = wanted === '' ? 'article' : wanted;
  // Slugs of an edition are given one after the other: on PostgreSQL the row stays locked until the commit, so that two
  // processes cannot find the same slug free.
  await tx
    .updateTable('editions')
    .set(({ ref }) => ({ position: ref('position') }))
    .where('id', '=', editionId)
    .execute();
  // A range of the index: every slug that begins with `base-`, since `.` follows `-`.
  const articles = await tx
    .selectFrom('articles')
    .select('slug')
    .where('edition_id', '=', editionId)
    .where('id', '!=', articleId)
    .where('slug', '>=', base)
    .where('slug', '<', `${base}.`)
    .execute();
  const old = await tx
    .selectFrom('old_slugs')
    .select('slug')
    .where('edition_id', '=', editionId)
    .where('article_id', '!=', articleId)
    .where('slug', '>=', base)
    .where('slug', '<', `${base}.`)
    .execute();
  const taken = new Set([...articles, ...old].map((row) => row.slug));
  // A reserved word in other letters would pass for that place.
  const isReserved = [...reservedSlugs].some((word) => word === looksOf(base));
  if (!taken.has(base) && !isReserved && !(await looksTaken(tx, editionId, articleId, base))) return base;
  for (let number = 2; ; number++) {
    const slug = `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

async function looksTaken(tx: Reading, editionId: string, articleId: string, slug: string): Promise<boolean> {
  const looks = looksOf(slug);
  // Slugs are letters, digits and hyphens: none holds a wildcard of its own.
  const pattern = [...slug].map((letter) => (firstAlike.has(letter) ? '_' : letter)).join('');
  const of = (table: 'articles' | 'old_slugs') =>
    tx
      .selectFrom(table)
      .select('slug')
      .where('edition_id', '=', editionId)
      .where(table === 'articles' ? 'id' : 'article_id', '!=', articleId)
      .where('slug', 'like', pattern)
      .execute();
  return [...(await of('articles')), ...(await of('old_slugs'))].some((row) => looksOf(row.slug) === looks);
}
