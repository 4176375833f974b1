import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sheet = ['theme.css', 'article.css', 'conversation.css', 'forms.css', 'lists.css', 'front.css', 'print.css']
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,>]) ?/g, '$1')
  .replace(/: /g, ':')
  .replace(/;}/g, '}')
  .trim();

const made = new Map<string, string>();

/** The style sheet as its pages carry it: without comments and blanks, with the publication's accent. */
export function style(accent: { light: string; dark: string }): string {
  const name = accent.light + accent.dark;
  const known = made.get(name);
  if (known !== undefined) return known;
  const css = sheet.replace('accent-on-light', accent.light).replace('accent-on-dark', accent.dark);
  made.set(name, css);
  return css;
}
