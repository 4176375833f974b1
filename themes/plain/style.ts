import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accent } from '../../src/editions/accent.ts';
import type { StyleKind } from '../../src/site/theme.ts';

// In the order in which they override each other.
const page = ['theme.css', 'texts.css', 'article.css', 'conversation.css', 'forms.css', 'teasers.css', 'lists.css'];
const article = ['theme.css', 'article.css', 'conversation.css', 'teasers.css', 'print.css'];
const sheets: Record<StyleKind, string> = {
  front: read(...page, 'front.css', 'print.css'),
  article: read(...article),
  'telling-article': read(...article, 'told.css'),
  record: read(...page, 'print.css', 'told.css'),
  page: read(...page, 'print.css'),
};
// A page of another site has its own idea of `rem`: the script says how large that page's text is.
const embeddedSheet = read('embed.css', 'conversation.css').replace(
  /@media[^{]*|(\d*\.?\d+)rem\b/g,
  (all, size?: string) => (size === undefined ? all : `calc(${size}*var(--rem,1rem))`),
);

const made = new Map<string, string>();

/** The style sheet as its pages carry it: without comments and blanks, with the publication's accent. */
export function style(accent: Accent, kind: StyleKind = 'page'): string {
  return withAccent(kind, sheets[kind], accent);
}

/** The style sheet of a conversation inside another site's page. */
export function embeddedStyle(accent: Accent): string {
  return withAccent('embedded', embeddedSheet, accent);
}

function withAccent(kind: string, css: string, accent: Accent): string {
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
