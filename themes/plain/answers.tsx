import type { Child } from 'hono/jsx';
import type { Locale } from '../../languages/locale.ts';
import type { ShownQuestion, ShownStatement, WordsLink } from '../../src/site/theme-told.ts';
import { AskedOf, inTongue, KnownOf, tongue } from './told.tsx';
import { headlineOf } from './words.tsx';

/** Answers to one question side by side, all in the same type and width; the page says of none that it is right. */
export function AnswersOf({
  question: { claims, isCut, href },
  locale,
  level,
}: {
  question: ShownQuestion;
  locale: Locale;
  level: 2 | 3;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      <div class="sides">
        {claims.map(({ words, standing, statements }) => (
          <div>
            <Heading {...tongue(words)}>{words.text}</Heading>
            <p class="small">{locale.say('claim-standing', { standing })}</p>
            {alike(statements).map((group) => (
              <StatementOf statements={group} locale={locale} />
            ))}
          </div>
        ))}
      </div>
      {isCut && href !== null ? (
        <p class="small">
          <a href={href}>{locale.say('question-all')}</a>
        </p>
      ) : null}
    </>
  );
}

/** What a source said in the words of an article, one or more statements of which the same is known, and in which article. */
export function StatementOf({
  statements,
  named = true,
  locale,
}: {
  statements: readonly Answer[];
  /** Not on the source's own page. */
  named?: boolean;
  locale: Locale;
}) {
  const [first] = statements;
  if (first === undefined) return null;
  const { from, article, isAgainst, question } = first;
  return (
    <div class="statement">
      {statements.map(({ quote }) => (
        <p {...tongue(quote)}>{quote.text}</p>
      ))}
      {isAgainst ? <p class="small">{locale.say('told-against')}</p> : null}
      <KnownOf from={from} locale={locale} named={named} />
      {article === null ? null : (
        <p class="small">
          {locale.sayWith(
            'told-in',
            { headline: article.text },
            { article: () => <a href={article.href}>{nameOfArticle(locale, article)}</a> },
          )}
        </p>
      )}
      {question ? <AskedOf question={question} locale={locale} /> : null}
    </div>
  );
}

function nameOfArticle(locale: Locale, article: NonNullable<ShownStatement['article']>): Child {
  const { isRetracted, text } = article;
  return isRetracted ? headlineOf(locale, { headline: text, isRetracted }) : inTongue(article);
}

type Answer = ShownStatement & { isAgainst?: boolean; question?: WordsLink | null };

/** Neighbours of which the same is known, together. */
export function alike(statements: readonly Answer[]): Answer[][] {
  const groups: Answer[][] = [];
  let before = '';
  for (const statement of statements) {
    const known = JSON.stringify({ ...statement, quote: null });
    if (known === before) groups.at(-1)?.push(statement);
    else groups.push([statement]);
    before = known;
  }
  return groups;
}
