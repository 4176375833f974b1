import type { Child } from 'hono/jsx';
import { may } from '../../people/rights.ts';
import { fallenClaimsOf } from '../../sources/falling-claims.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { StandingWord } from '../claims/standing.tsx';
import { Said } from '../claims/words.tsx';
import type { Frame } from '../frame.tsx';

/** Beside an article: claims that fell and on which what readers have of it rests. */
export async function fallenClaimsPanel({ db }: Newsroom, frame: Frame, { article }: OpenedArticle): Promise<Child> {
  const { locale, staff } = frame;
  const claims = await fallenClaimsOf(db, article.id);
  if (claims.length === 0) return null;
  const publishes = may(staff, 'publish articles');
  return (
    <section id="fallen-claims">
      <h2>{locale.say('desk-falling-panel')}</h2>
      <ul>
        {claims.map((claim) => (
          <li>
            <a href={publishes ? `/desk/claims/${claim.id}/falling` : `/desk/claims/${claim.id}`}>
              <Said locale={locale} words={claim.words} />
            </a>{' '}
            <StandingWord locale={locale} standing={claim.standing} />
          </li>
        ))}
      </ul>
    </section>
  );
}
