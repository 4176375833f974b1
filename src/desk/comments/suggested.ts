import type { Clause } from '../../comments/policy.ts';
import type { QueuedComment } from '../../comments/queue.ts';
import type { WordList } from '../../comments/word-list.ts';

// What these rules object to is what the clause about spam is for.
const aboutSpam: readonly (string | null)[] = ['spam', 'domains', 'links', 'repeated', 'near-repeated'];

/** The clause that a comment is likely to breach, by what readers reported or a rule found; the first key rejects under it. */
export function suggestedClause(
  comment: QueuedComment,
  clauses: readonly Clause[],
  words: WordList,
): Clause | undefined {
  const [report] = comment.reports.filter(({ clause_id }) => clause_id !== null);
  const reported = clauses.find(({ id, title }) => id === report?.clause_id || title === report?.clause?.title);
  if (reported !== undefined) return reported;
  const topics = comment.reports.some(({ kind }) => kind === 'unlawful')
    ? ['unlawful']
    : aboutSpam.includes(comment.rule)
      ? ['spam']
      : comment.rule === 'external'
        ? [comment.rule_detail]
        : words.find(comment.body).map(({ about }) => about);
  return clauses.find(({ about }) => about !== null && topics.includes(about));
}
