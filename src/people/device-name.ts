/*
 * Enough of a browser's own description that somebody knows their telephone again in a list, and too little to tell two
 * people's apart: one of a dozen words for the browser, one of seven for the system, no version.
 */

// The first that fits: most browsers also claim to be the ones further down.
const browsers: readonly (readonly [string, RegExp])[] = [
  ['Tor Browser', /TorBrowser/],
  ['Samsung Internet', /SamsungBrowser/],
  ['Opera', /OPR\/|Opera/],
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Firefox', /Firefox|FxiOS/],
  ['Chrome', /Chrome|CriOS|Chromium/],
  ['Safari', /Safari/],
];
const systems: readonly (readonly [string, RegExp])[] = [
  ['Android', /Android/],
  ['iPhone', /iPhone|iPod/],
  ['iPad', /iPad/],
  ['ChromeOS', /CrOS/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh|Mac OS X/],
  ['Linux', /Linux|X11|BSD/],
];

/** `Firefox/Android` of a User-Agent header; `null` when neither half is known. */
export function deviceName(userAgent: string | null | undefined): string | null {
  const named = (names: typeof browsers) => names.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? '';
  const [browser, system] = [named(browsers), named(systems)];
  return browser === '' && system === '' ? null : `${browser}/${system}`;
}

/** The two halves of what `deviceName` kept; an empty one is not known. */
export function deviceParts(device: string | null): { browser: string; system: string } {
  const [browser = '', system = ''] = (device ?? '').split('/');
  return { browser, system };
}
