import { standingLooks } from '../claims/standing.tsx';
import { inLanguage, wordsIn } from '../languages.ts';
import type { StatementsShown } from './statement-facts.ts';

/** The questions and claims that the statements are about, with where the desk stands. */
export function ArticleClaims({ frame: { locale }, here, language }: StatementsShown) {
  const claims = new Map(
    here.flatMap(({ claim, question }) => (claim ? [[claim.id, { claim, question }] as const] : [])),
  );
  if (claims.size === 0) return null;
  const groups = Map.groupBy(claims.values(), ({ question }) => question?.id ?? '');
  return (
    <>
      <h3>{locale.say('desk-statements-about')}</h3>
      <ul class="claims">
        {[...groups.values()].map((some) => {
          const question = some[0]?.question;
          const asked = question && wordsIn(question.words, language);
          return (
            <li>
              {asked === undefined ? null : (
                <p>
                  <bdi {...inLanguage(asked.language)}>{asked.text}</bdi>
                </p>
              )}
              <ul>
                {some.map(({ claim }) => {
                  const { text, language: spoken } = wordsIn(claim.words, language);
                  return (
                    <li>
                      <a href={`/desk/claims/${claim.id}`}>
                        <bdi {...inLanguage(spoken)}>{text}</bdi>
                      </a>
                      <small class={standingLooks[claim.standing]}>
                        {locale.say('desk-statement-standing', { standing: claim.standing })}
                      </small>
                    </li>
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ul>
    </>
  );
}
