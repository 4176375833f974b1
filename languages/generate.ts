import { writeFileSync } from 'node:fs';
import { type MessageOnFile, messagesOnFile } from './messages-on-file.ts';

/** Writes the types of all messages from the English files, so that a wrong key or variable is a type error. */
export function messageTypes(): string {
  const lines = [...messagesOnFile('en').values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(typeOfMessage);
  return `// Written by \`npm run languages\` from languages/en/*.ftl; change those and run it again.

/** Every message of the interface: the variables it needs and the marks it holds. */
export interface Messages {
${lines.join('\n')}
}

/** The name of a message. */
export type MessageKey = keyof Messages;

/** A message that is text and nothing else. */
export type UnmarkedKey = { [K in MessageKey]: [Messages[K]['marks']] extends [never] ? K : never }[MessageKey];

/** A message with \`<marks>\` that become elements. */
export type MarkedKey = Exclude<MessageKey, UnmarkedKey>;
`;
}

function typeOfMessage({ key, variables, marks }: MessageOnFile): string {
  const named = [...variables].toSorted().map(([name, kind]) => `${name}: ${typeOfVariable(kind)}`);
  const marked = [...marks].toSorted().map((mark) => `'${mark}'`);
  const needs = named.length > 0 ? `{ ${named.join('; ')} }` : 'Record<never, never>';
  return `  '${key}': { variables: ${needs}; marks: ${marked.join(' | ') || 'never'} };`;
}

function typeOfVariable(kind: 'number' | 'text' | readonly string[]): string {
  if (kind === 'number') return 'number';
  return kind === 'text' ? 'string' : kind.map((word) => `'${word}'`).join(' | ');
}

if (import.meta.main) writeFileSync(new URL('./messages.ts', import.meta.url), messageTypes());
