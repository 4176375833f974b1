import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource, type Message } from '@fluent/bundle';
import type { LanguageCode } from './known-languages.ts';

/** One message as its file holds it: the words as Fluent parsed them, and what a caller has to bring. */
export interface MessageOnFile {
  key: string;
  file: string;
  /** The `#` lines directly above the message, without their marks. */
  comment: string;
  message: Message;
  /** Variable name to what it is: a number, free text, or one of the words that the message chooses by. */
  variables: Map<string, 'number' | 'text' | readonly string[]>;
  /** Words and the names of the texts between them, of a message that does nothing but insert. */
  pieces?: readonly (string | { name: string })[];
  /** Names of the `<marks>` whose words the caller turns into elements. */
  marks: Set<string>;
}

type Pattern = NonNullable<Message['value']>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;

/** Every message of a language, by key, in file order; throws where a file holds something that Fluent cannot read. */
export function messagesOnFile(language: LanguageCode): Map<string, MessageOnFile> {
  const folder = new URL(`./${language}/`, import.meta.url);
  const found = new Map<string, MessageOnFile>();
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.ftl')) continue;
    const file = `${language}/${name}`;
    for (const message of messagesIn(readFileSync(new URL(name, folder), 'utf8'), file)) {
      if (found.has(message.key)) throw new Error(`languages/${file}: ${message.key} is written twice`);
      found.set(message.key, message);
    }
  }
  return found;
}

/** The messages of one file's text. Fluent skips what it cannot read; here that is an error that names the key. */
export function messagesIn(source: string, file: string): MessageOnFile[] {
  const read = new Map(new FluentResource(source).body.map((entry) => [entry.id, entry]));
  return keysWithComments(source).map(({ key, comment }) => {
    const entry = read.get(key);
    if (!entry?.value) throw new Error(`languages/${file}: ${key} cannot be read`);
    const message: Message = { id: entry.id, value: entry.value, attributes: entry.attributes };
    const pieces = piecesOf(entry.value);
    const found = { key, file, comment, message, variables: variablesOf(entry.value), marks: marksOf(entry.value) };
    return pieces === undefined ? found : { ...found, pieces };
  });
}

function keysWithComments(source: string): { key: string; comment: string }[] {
  const keys: { key: string; comment: string }[] = [];
  let comment: string[] = [];
  for (const line of source.split('\n')) {
    const key = /^([a-zA-Z][\w-]*) *=/.exec(line)?.[1];
    if (key !== undefined) keys.push({ key, comment: comment.join('\n') });
    comment = line.startsWith('# ') ? [...comment, line.slice(2)] : [];
  }
  return keys;
}

function variablesOf(pattern: Pattern): MessageOnFile['variables'] {
  const variables: MessageOnFile['variables'] = new Map();
  visit(pattern, (expression) => {
    if (expression.type === 'var' && !variables.has(expression.name)) variables.set(expression.name, 'text');
    if (expression.type === 'func') {
      for (const given of expression.args) if (given.type === 'var') variables.set(given.name, 'number');
    }
    if (expression.type !== 'select' || expression.selector.type !== 'var') return;
    variables.set(expression.selector.name, whatIsChosenBy(expression.variants.map((variant) => variant.key.value)));
  });
  return variables;
}

function piecesOf(pattern: Pattern): MessageOnFile['pieces'] {
  if (typeof pattern === 'string') return [pattern];
  const pieces = pattern.map((element) => {
    if (typeof element === 'string') return element;
    return element.type === 'var' ? { name: element.name } : element.type === 'str' ? element.value : undefined;
  });
  return pieces.every((piece) => piece !== undefined) ? pieces : undefined;
}

const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function whatIsChosenBy(keys: readonly (string | number)[]) {
  if (keys.every((key) => typeof key === 'number' || pluralForms.has(key))) return 'number';
  return keys.map(String).toSorted();
}

/** The plural forms for which a choice has words; `undefined` where it does not choose by plural form. */
export function pluralFormsOf(expression: Expression): string[] | undefined {
  if (expression.type !== 'select') return undefined;
  const keys = expression.variants.map((variant) => variant.key.value);
  const forms = keys.filter((key): key is string => typeof key === 'string');
  return forms.length > 0 && whatIsChosenBy(keys) === 'number' ? forms : undefined;
}

function marksOf(pattern: Pattern): Set<string> {
  const marks = new Set<string>();
  const read = (text: string) => {
    for (const [, name] of text.matchAll(/<([a-z][a-z-]*)>/g)) if (name !== undefined) marks.add(name);
  };
  visit(pattern, () => {}, read);
  return marks;
}

/** Walks a pattern outside in; the first visitor sees expressions, the second the words between them. */
export function visit(pattern: Pattern, seen: (expression: Expression) => void, read = (_text: string) => {}): void {
  for (const element of typeof pattern === 'string' ? [pattern] : pattern) {
    if (typeof element === 'string') {
      read(element);
      continue;
    }
    visitExpression(element, seen, read);
  }
}

function visitExpression(expression: Expression, seen: (e: Expression) => void, read: (text: string) => void): void {
  seen(expression);
  if (expression.type === 'func') {
    for (const given of expression.args) if (given.type !== 'narg') visitExpression(given, seen, read);
  }
  if (expression.type === 'select') {
    visitExpression(expression.selector, seen, read);
    for (const variant of expression.variants) visit(variant.value, seen, read);
  }
}
