import type { Locale } from '../../../languages/locale.ts';

/** The command palette, closed until its key or its button opens it; `src/browser/desk/palette.ts` fills it. */
export function Palette({ locale }: { locale: Locale }) {
  return (
    <dialog id="palette" aria-label={locale.say('desk-palette')}>
      <input
        type="text"
        inputmode="search"
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-label={locale.say('desk-palette-words')}
        placeholder={locale.say('desk-palette-words')}
        aria-expanded="true"
        aria-controls="palette-found"
        aria-autocomplete="list"
      />
      <div
        id="palette-found"
        role="listbox"
        aria-label={locale.say('desk-palette-found')}
        data-here={locale.say('desk-palette-here')}
      />
      <p
        class="muted"
        role="status"
        data-none={locale.say('desk-palette-none')}
        data-failed={locale.say('desk-palette-failed')}
      />
    </dialog>
  );
}

/** One line of the list of keys. */
export interface KeyHelp {
  /** As they are printed on a keyboard, one after the other. */
  keys: readonly string[];
  words: string;
  /** Where the key leads, when no control of its own on every page does. */
  href?: string;
}

interface KeyListProps {
  locale: Locale;
  /** Whether this person begins articles: then `n` does, from every page. */
  writes: boolean;
  ofThisPage: readonly KeyHelp[];
  places: readonly KeyHelp[];
}

/** The keys of every page, and those of this one first. */
export function KeyList({ locale, writes, ofThisPage, places }: KeyListProps) {
  const everywhere: KeyHelp[] = [
    { keys: ['Ctrl', 'K'], words: locale.say('desk-key-palette') },
    { keys: ['/'], words: locale.say('desk-key-palette') },
    ...(writes ? [{ keys: ['n'], words: locale.say('desk-key-new'), href: '/desk/articles/new' }] : []),
    ...places,
    { keys: ['?'], words: locale.say('desk-key-keys') },
  ];
  return (
    <dialog id="desk-keys" aria-labelledby="desk-keys-heading">
      <h2 id="desk-keys-heading">{locale.say('desk-keys-heading')}</h2>
      <dl>
        {[...ofThisPage, ...everywhere].map(({ keys, words, href }) => (
          <div>
            <dt dir="ltr">
              {keys.map((key) => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>
              {href === undefined ? (
                words
              ) : (
                <a href={href} aria-keyshortcuts={keys.join(' ')}>
                  {words}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{locale.say('desk-keys-close')}</button>
      </form>
    </dialog>
  );
}
