import { domainToASCII } from 'node:url';

/*
 * The web addresses that a text names, with or without `https://`. A text is gone through once, run by run between spaces;
 * nothing is fetched, and nothing here makes a link of what strangers type: addresses are counted and compared.
 */

/** An address in a text. */
export interface WebAddress {
  /** In lower case, punycode, without a last dot. */
  host: string;
}

const LONGEST_HOST = 253;
// Bare names count where people write them so: `example.com`, and any name before a slash.
const endings = new Set(
  'com net org info biz io co me tv cc ru su cn xyz top site shop online link click club live vip win bet casino store app dev pro icu buzz fun space website tech cfd sbs lol ir iq uk de fr eu tk ml ga cf gq pw ws ly gl'.split(
    ' ',
  ),
);
// An address ends where nothing of an address can stand.
const breaks = /[\s<>"“”„«»‹›`(){}\u3000،؛、。，；]/u;
// The full stop of Chinese and Japanese is a dot to a browser, and the end of a sentence to everybody else.
const stopAsDot = /(?<=[a-z0-9])。(?=[a-z0-9])/gi;
// `example[.]com`, `example(dot)com`: how addresses are hidden from machines, and read by people all the same.
const hiddenDot = /[[({]\s?(?:\.|dot)\s?[\])}]/giu;
const scheme = /^(?:h(?:tt|xx)ps?|ftp):?[/\\]{2,}|^https?:(?=[^\s])/i;
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const bareHost = /^[\p{L}\p{N}\p{M}_-]+(?:\.[\p{L}\p{N}\p{M}_-]+)+$/u;

/** Every web address that `text` names, by place. */
export function webAddressesIn(text: string): WebAddress[] {
  // Most comments have none; this look costs a hundredth of the other.
  if (!/[.:．。｡]|dot/iu.test(text)) return [];
  const addresses: WebAddress[] = [];
  const shown = text.normalize('NFKC').replace(stopAsDot, '.').replace(hiddenDot, '.');
  let start = 0;
  for (let at = 0; at <= shown.length; at++) {
    if (at < shown.length && !breaks.test(shown[at] ?? '')) continue;
    if (at > start) {
      const host = hostOf(shown.slice(start, at));
      if (host !== undefined) addresses.push({ host });
    }
    start = at + 1;
  }
  return addresses;
}

/** What a domain is compared as: lower case, punycode, nothing before or after it; `undefined` for what is none. */
export function domainOf(typed: string): string | undefined {
  const bare = typed
    .normalize('NFKC')
    .replace(invisible, '')
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:[/\\]+/i, '')
    .replace(/^\*?\.+/, '')
    .replace(/[/\\?#:].*$/s, '');
  const host = asciiHost(bare);
  if (host === undefined || !/^[\w-]+(?:\.[\w-]+)+$/.test(host) || /^[\d.]+$/.test(host)) return undefined;
  return host.replace(/^www\./, '');
}

/** Whether a text hides a program in an address: `java&#x73;cript:alert(1)`, with or without what browsers overlook. */
export function hidesProgram(text: string): boolean {
  if (!/script|data|&#|%[46]/i.test(text) && !invisible.test(text)) return false;
  const seen = text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => character(Number(digits)))
    .replace(/&colon;/gi, ':')
    .replace(/&(?:tab|newline);/gi, '')
    .replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .normalize('NFKC')
    .replace(invisible, '')
    // What browsers leave out of an address before they read its scheme.
    .replace(/[\t\n\r\p{Cc}]/gu, '');
  return /(?:java|vb|live)script:\S|data:(?:text\/html|image\/svg|application\/x)/i.test(seen);
}

function hostOf(run: string): string | undefined {
  const seen = run.replace(invisible, '');
  const begun = scheme.exec(seen);
  if (begun !== null) return asciiHost(authority(seen.slice(begun[0].length)));
  // `name:https://example.org`, `(see:example.com/x`: what stands before the scheme is not part of it.
  const inside = /(?:h(?:tt|xx)ps?|ftp):[/\\]{2,}/i.exec(seen);
  if (inside !== null) return asciiHost(authority(seen.slice(inside.index + inside[0].length)));
  if (!seen.includes('.') || seen.includes('@')) return undefined;
  const lower = seen.toLowerCase().replace(/^['’*_~[]+/, '');
  const slash = lower.search(/[/\\?#:]/);
  const name = (slash < 0 ? lower : lower.slice(0, slash)).replace(/[\p{P}\p{S}]+$/u, '');
  if (!bareHost.test(name)) return undefined;
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const isNamed =
    name.startsWith('www.') ||
    endings.has(ending) ||
    (slash > 0 && /[/\\]/.test(lower[slash] ?? '') && /^\p{L}{2,}$/u.test(ending));
  // “e.g./or” and “and/or.” have no name before the dot that anybody could have registered.
  return isNamed && name.length > 4 ? asciiHost(name) : undefined;
}

/** The host in `user:password@host:port/path`, as a browser reads it: the last `@` before the path counts. */
function authority(rest: string): string {
  const end = rest.search(/[/\\?#]/);
  const whole = end < 0 ? rest : rest.slice(0, end);
  return whole
    .slice(whole.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(/[\p{P}\p{S}]+$/u, '');
}

function asciiHost(typed: string): string | undefined {
  let host = typed.slice(-LONGEST_HOST).toLowerCase();
  if (host.includes('%')) {
    host = host.replace(/%([0-9a-f]{2})/g, (_, hex: string) => character(Number.parseInt(hex, 16)));
  }
  // Already what it has to be: no need to ask for punycode, a thousand times dearer.
  if (!/^[a-z0-9._-]+$/.test(host)) host = domainToASCII(host);
  host = host.replace(/^\.+|\.+$/g, '');
  return host === '' ? undefined : host;
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
