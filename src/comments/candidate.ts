import type { Database } from '../database/open.ts';
import { cleanName, cleanText } from './characters.ts';
import { tokensOf } from './matching.ts';
import { ruleBook } from './rule-settings.ts';
import type { Candidate } from './rules.ts';

/** The digest by which repeated comments are known: of the words' matching forms, or of the text when it has no words. */
export function bodyDigest(body: string, tokens = tokensOf(body)): string {
  const words = tokens.map((token) => token.form).join(' ');
  const hash = new Bun.CryptoHasher('sha256').update(words === '' ? body : words);
  return hash.digest('base64url').slice(0, 22);
}

/** What somebody typed, cleaned and ready to be judged by the rules as they are now. */
export async function candidateOf(
  db: Database,
  articleId: string,
  typed: string,
  who: { name: string; email: string },
): Promise<Candidate> {
  const body = cleanText(typed);
  const tokens = tokensOf(body);
  return {
    name: cleanName(who.name),
    email: cleanText(who.email),
    body,
    tokens,
    digest: bodyDigest(body, tokens),
    articleId,
    book: await ruleBook(db),
    now: Date.now(),
  };
}
