import type { ErasurePage, ReceiptPage } from '../../src/site/theme.ts';
import { page } from './page.tsx';

/** On the receipt: everything of this commenter, to take along or to erase. */
export function OwnData({ page: { address, frame } }: { page: ReceiptPage }) {
  const { locale } = frame;
  return (
    <section class="block" aria-labelledby="own-data">
      <h2 id="own-data">{locale.say('own-data-heading')}</h2>
      <p class="small">{locale.say('own-data-text')}</p>
      <form class="write" method="post" action={`${address}/export`}>
        <div>
          <button type="submit" class="act">
            {locale.say('own-data-export')}
          </button>
        </div>
      </form>
      <p class="small acts">
        <a href={`${address}/erasure`} rel="nofollow">
          {locale.say('own-data-erase')}
        </a>
      </p>
    </section>
  );
}

/** Asks once more before everything of a commenter is erased. */
export function erasure({ frame, address, isMissed }: ErasurePage): string {
  const { locale } = frame;
  return page({
    frame,
    children: (
      <>
        <h1>{locale.say('erasure-heading')}</h1>
        <p class="standfirst">{locale.say('erasure-text')}</p>
        <p>{locale.say('erasure-stays')}</p>
        <form class="write" method="post" action={`${address}/erasure`}>
          {isMissed ? (
            <p class="wrong" role="alert" id="understood-wrong">
              {locale.say('erasure-error-understood')}
            </p>
          ) : null}
          <label class="pick">
            <input
              type="checkbox"
              name="understood"
              value="yes"
              required
              {...(isMissed ? { 'aria-invalid': 'true' as const, 'aria-describedby': 'understood-wrong' } : {})}
            />
            <span>{locale.say('erasure-understood')}</span>
          </label>
          <div>
            <button type="submit" class="act go">
              {locale.say('erasure-send')}
            </button>
          </div>
        </form>
        <p class="small acts">
          <a href={address}>{locale.say('erasure-back')}</a>
        </p>
      </>
    ),
  });
}
