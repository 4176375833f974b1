import type { Locale } from '../../languages/locale.ts';

/** Nobody turns so many pages, and whoever asks for a later one would make the database count them. */
const LAST_PAGE = 5000;

/** The number of the page that an address asks for; the first where it asks for none. */
export function pageAsked(asked: string | undefined): number {
  return Math.min(Number(/^[1-9]\d{0,3}$/.exec(asked ?? '')?.[0] ?? 1), LAST_PAGE);
}

interface PagingProps {
  locale: Locale;
  /** The addresses of the pages beside this one; `undefined` at an end of the list. */
  newer?: string | undefined;
  older: string | undefined;
}

/** Under a list: the way to the newer and to the older. */
export function Paging({ locale, newer, older }: PagingProps) {
  if (newer === undefined && older === undefined) return null;
  return (
    <div class="acts after">
      {newer === undefined ? null : (
        <a class="button" rel="prev" href={newer}>
          {locale.say('paging-newer')}
        </a>
      )}
      {older === undefined ? null : (
        <a class="button" rel="next" href={older}>
          {locale.say('paging-older')}
        </a>
      )}
    </div>
  );
}
