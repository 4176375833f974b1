import type { Passage } from '../../stories/passages.ts';
import { writtenIn } from './form.tsx';
import type { StatementsShown } from './statement-facts.ts';

/** More quotations than this that nobody is named for are counted, not shown. */
const MOST_UNATTRIBUTED = 12;

/** The quotations of an article that nobody is named for yet. */
export function UnattributedQuotations({
  frame: { locale },
  opened,
  quotations,
}: StatementsShown & { quotations: readonly Passage[] }) {
  if (quotations.length === 0) return null;
  return (
    <>
      <h3>{locale.say('desk-statements-unattributed', { count: quotations.length })}</h3>
      <ul class="notes unattributed">
        {quotations.slice(0, MOST_UNATTRIBUTED).map((passage) => (
          <li>
            <form method="post" action={`/desk/articles/${opened.article.id}/statements/draft`}>
              <input type="hidden" name="quote" value={passage.exact} />
              <input type="hidden" name="passage" value={JSON.stringify(passage)} />
              <blockquote {...writtenIn(opened.edition)}>{passage.exact}</blockquote>
              <button type="submit" data-attributes={JSON.stringify(passage)}>
                {locale.say('desk-statement-say-who')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
