import type { Locale } from '../../languages/locale.ts';
import type { FailurePage } from '../../src/site/theme.ts';
import { page } from './page.tsx';

/** Why there is no page, what to do, and what came with a form that could not be taken. */
export function failure({ frame, failure, keptWords }: FailurePage): string {
  const { locale, edition } = frame;
  return page({
    frame,
    children: (
      <>
        <h1>{locale.say(`${failure.kind}-heading`)}</h1>
        <p class="standfirst">{explanation(locale, failure)}</p>
        {keptWords === '' ? null : (
          <label class="write">
            {locale.say('error-kept-words')}
            <textarea readonly dir="auto" rows={8}>
              {keptWords}
            </textarea>
          </label>
        )}
        <p class="write">
          <a href={edition.href}>{locale.say('error-front')}</a>
        </p>
      </>
    ),
  });
}

function explanation(locale: Locale, failure: FailurePage['failure']) {
  if (failure.kind === 'error') {
    return locale.sayWith('error-text', { id: failure.requestId }, { id: (words) => <bdi dir="ltr">{words}</bdi> });
  }
  if (failure.kind === 'too-often') return locale.say('too-often-text', { seconds: failure.seconds });
  return locale.say(`${failure.kind}-text`);
}
