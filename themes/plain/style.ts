import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sheet = read('theme.css', 'article.css', 'conversation.css', 'forms.css', 'lists.css', 'front.css', 'print.css');
// Pages on which nobody's words are marked do without it.
const telling = sheet + read('told.css');
// A page of another site has its own idea of `rem`: the script says how large that page's text is.
const embeddedSheet = read('embed.css', 'conversation.css').replace(
  /@media[^{]*|(\d*\.?\d+)rem\b/g,
  (all, size?: string) => (size === undefined ? all : `calc(${size}*var(--rem,1rem))`),
);

const made = new Map<string, string>();

/** The style sheet as its pages carry it: without comments and blanks, with the publication's accent. */
export function style(accent: { light: string; dark: string }, tells = false): string {
  return tells ? withAccent('telling', telling, accent) : withAccent('page', sheet, accent);
}

/** The style sheet of a conversation inside another site's page. */
export function embeddedStyle(accent: { light: string; dark: string }): string {
  return withAccent('embedded', embeddedSheet, accent);
}

function withAccent(kind: string, css: string, accent: { light: string; dark: string }): string {
  const name = kind + accent.light + accent.dark;
  const known = made.get(name);
  if (known !== undefined) return known;
  const colored = css.replace('accent-on-light', accent.light).replace('accent-on-dark', accent.dark);
  made.set(name, colored);
  return colored;
}

function read(...files: string[]): string {
  return files
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}
