import type { QuestionPage, SourcePage } from '../../src/site/theme-told.ts';
import { AnswersOf, alike, StatementOf } from './answers.tsx';
import { page } from './page.tsx';
import { PagingOf } from './teaser.tsx';
import { HistoriesOf, tongue } from './told.tsx';

/** A question with every answer that any edition gives. */
export function question({ frame, question, histories }: QuestionPage): string {
  const { locale } = frame;
  return page({
    frame,
    style: 'record',
    children: (
      <>
        <p class="kicker">{locale.say('question-label')}</p>
        <h1 {...tongue(question)}>{question.text}</h1>
        <p class="standfirst">{locale.say('question-intro')}</p>
        <div class="log">
          <AnswersOf question={question} locale={locale} level={2} />
          <HistoriesOf histories={histories} locale={locale} />
        </div>
      </>
    ),
  });
}

/** A source with all that it told this publication. */
export function source({ frame, source: { name, role }, statements, paging }: SourcePage): string {
  const { locale } = frame;
  return page({
    frame,
    style: 'record',
    children: (
      <>
        <p class="kicker">{locale.say('source-label')}</p>
        <h1 {...tongue(name)}>{name.text}</h1>
        {role === null ? null : (
          <p class="standfirst" {...tongue(role)}>
            {role.text}
          </p>
        )}
        <section class="block">
          <h2>{locale.say('source-statements')}</h2>
          {alike(statements).map((group) => (
            <StatementOf statements={group} locale={locale} named={false} />
          ))}
          <PagingOf paging={paging} locale={locale} />
        </section>
      </>
    ),
  });
}
