import type { EditionRow } from '../../database/tables.ts';
import type { ToldStatement } from '../../sources/told.ts';
import type { Frame } from '../frame.tsx';
import { Told } from './told.tsx';

interface SidesProps {
  frame: Frame;
  editions: readonly EditionRow[];
  /** What is said about one claim. */
  statements: readonly ToldStatement[];
  /** Of the headings over both sides: under the page's title, or under a claim's. */
  level: 2 | 3;
}

/** Who supports a claim and who denies it, beside each other, in the same size. */
export function Sides({ frame, editions, statements, level }: SidesProps) {
  const { locale } = frame;
  const Heading = level === 2 ? 'h2' : 'h3';
  const side = (stance: 'supports' | 'denies') => statements.filter((one) => (one.stance ?? 'supports') === stance);
  return (
    <div class="two">
      {(['supports', 'denies'] as const).map((stance) => (
        <section>
          <Heading>{locale.say(stance === 'supports' ? 'desk-claim-for' : 'desk-claim-against')}</Heading>
          {side(stance).length === 0 ? (
            <p class="muted">{locale.say('desk-claim-nobody')}</p>
          ) : (
            <ul class="rows">
              {side(stance).map((statement) => (
                <Told frame={frame} editions={editions} statement={statement} names="source" />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
