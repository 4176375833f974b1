import type { LettersPage, ReceiptPage } from '../../src/site/theme.ts';
import { CameBack } from './came-back.tsx';
import { Labelled, state } from './comment-form.tsx';
import { page } from './page.tsx';

/** On the receipt: how letters about one's comments stand, and the form that asks for them. */
export function ReceiptLetters({ page: { address, letters, frame } }: { page: ReceiptPage }) {
  const { locale } = frame;
  const { state: standing, email, typed, mistakes } = letters;
  const form = (
    <form class="write" method="post" action={`${address}/letters`}>
      <p class="small">{locale.say('letters-text')}</p>
      <CameBack mistakes={mistakes} locale={locale} />
      <Labelled name="email" words={locale.say('letters-email')} required mistakes={mistakes} locale={locale}>
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          dir="ltr"
          required
          value={typed}
          {...state('email', mistakes)}
        />
      </Labelled>
      <div>
        <button type="submit" class="act">
          {locale.say('letters-ask')}
        </button>
      </div>
    </form>
  );
  return (
    <section class="block" id="letters" aria-labelledby="letters-heading">
      <h2 id="letters-heading">{locale.say('letters-heading')}</h2>
      {standing === 'none' ? <p class="small">{locale.say('letters-none')}</p> : null}
      {standing === 'asked' ? <p role="status">{locale.say('letters-asked', { email })}</p> : null}
      {standing === 'confirmed' ? <p>{locale.say('letters-confirmed', { email })}</p> : null}
      {standing === 'open' ? form : null}
      {standing === 'asked' || standing === 'confirmed' ? (
        <details class="withdraw" open={mistakes.length > 0}>
          <summary>{locale.say('letters-other')}</summary>
          {form}
        </details>
      ) : null}
    </section>
  );
}

/** Behind a letter's link: one button that confirms an address, or ends its letters. */
export function letters({ frame, kind, email, action }: LettersPage): string {
  const { locale } = frame;
  const asks = kind === 'confirm' || kind === 'end';
  return page({
    frame,
    children: (
      <>
        <h1>{locale.say(`letters-${kind}-heading`)}</h1>
        <p class="standfirst">
          {asks ? locale.say(`letters-${kind}-text`, { email }) : locale.say(`letters-${kind}-text`)}
        </p>
        {asks ? (
          <form class="write" method="post" action={action}>
            <div>
              <button type="submit" class="act go">
                {locale.say(`letters-${kind}`)}
              </button>
            </div>
          </form>
        ) : null}
      </>
    ),
  });
}
