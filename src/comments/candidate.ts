import { COMMENT_LIMIT, charactersOver, cleanName, cleanText, overCap } from './characters.ts';
import { type Token, tokensOf } from './matching.ts';
import { sketchOf } from './near-repeats.ts';
import type { RuleBook } from './rule-book.ts';
import type { Candidate } from './rules.ts';
import { featuresOf } from './spam-features.ts';
import { webAddressesIn } from './web-addresses.ts';

/** The digest by which repeated comments are known: of the words' matching forms, or of the text when it has no words. */
export function bodyDigest(body: string, tokens = tokensOf(body)): string {
  const words = tokens.map((token) => token.form).join(' ');
  const hash = new Bun.CryptoHasher('sha256').update(words === '' ? body : words);
  return hash.digest('base64url').slice(0, 22);
}

/** What somebody typed, cleaned and ready to be judged by the rules of `book`. */
export function candidateOf(
  book: RuleBook,
  articleId: string,
  typed: { name: string; email: string; body: string },
  now: number,
): Candidate {
  const cleaned = { name: cleanName(typed.name), email: cleanText(typed.email), body: cleanText(typed.body) };
  return { ...cleaned, ...looked(book, cleaned), articleId, book, now };
}

type Looked = Pick<Candidate, 'tokens' | 'digest' | 'sketch' | 'listed' | 'addresses' | 'spam'>;

const nothing: Looked = { tokens: [], digest: '', sketch: null, listed: [], addresses: [], spam: null };

/** Everything the rules need to see of the words, seen once. */
function looked({ settings, words, spam }: RuleBook, { name, body }: { name: string; body: string }): Looked {
  // It is refused for its length; a megabyte is not looked through first.
  if (charactersOver(body, COMMENT_LIMIT) > 0 || overCap(body) !== undefined || overCap(name) !== undefined)
    return nothing;
  const tokens = tokensOf(body);
  const named: Token[] = tokensOf(name);
  const addresses = webAddressesIn(body);
  return {
    tokens,
    digest: bodyDigest(body, tokens),
    sketch: settings.nearRepeated ? sketchOf(tokens) : null,
    listed: settings.wordList ? [...words.find(body, tokens), ...words.find(name, named)] : [],
    addresses,
    spam:
      settings.spam && spam.hasLearned
        ? spam.certainty(featuresOf({ name: named, tokens, addresses, length: body.length }))
        : null,
  };
}
