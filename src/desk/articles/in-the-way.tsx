import type { Locale } from '../../../languages/locale.ts';
import type { CheckedFinding } from '../../stories/check-facts.ts';
import { gravestFirst, placeOf, strengthOf } from './checks.tsx';

/** The id of the words that say why a button would not publish; the button is described by it. */
export const IN_THE_WAY = 'in-the-way';

interface InTheWayProps {
  locale: Locale;
  articleId: string;
  findings: readonly CheckedFinding[];
}

/**
 * Beside what publishes: the gravest finding that it would be refused for, leading to where it is put right. The button can be
 * pressed all the same, and answers with all of them; hidden while nothing stands in the way.
 */
export function InTheWay({ locale, articleId, findings }: InTheWayProps) {
  const [first, ...others] = gravestFirst(findings).filter((found) =>
    ['block', 'override'].includes(strengthOf(found)),
  );
  if (first === undefined) return <p id={IN_THE_WAY} class="state bad" hidden />;
  const finding = locale.tell(first);
  return (
    <p id={IN_THE_WAY} class="state bad">
      {locale.sayWith(
        'desk-publish-in-the-way',
        { finding },
        { link: (words) => <a href={placeOf(articleId, first)}>{words}</a> },
      )}
      {others.length === 0 ? null : (
        <>
          {' '}
          {locale.sayWith(
            'desk-publish-in-the-way-more',
            { count: others.length },
            { link: (words) => <a href={`/desk/articles/${articleId}#checks`}>{words}</a> },
          )}
        </>
      )}
    </p>
  );
}
