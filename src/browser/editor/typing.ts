import { InputRule, inputRules } from '@tiptap/pm/inputrules';
import type { Schema } from '@tiptap/pm/model';
import { type Plugin, TextSelection } from '@tiptap/pm/state';
import { type Kind, kindAt, makeKind } from './blocks.ts';

/*
 * What is typed at the beginning of a line and becomes its form: the same marks as in the plain form. Backspace right
 * after takes it back. Quotation marks and dashes are left as they are typed: each house writes its own.
 */

const starts: readonly [RegExp, Kind][] = [
  [/^##\s$/, 'subhead'],
  [/^###\s$/, 'smaller-subhead'],
  [/^[-*]\s$/, 'bullet_list'],
  // Digits as they stand on the keyboards of all four languages.
  [/^(?:1|١|۱)[.)]\s$/, 'numbered_list'],
  [/^>\s$/, 'block_quote'],
  [/^>>\s$/, 'pull_quote'],
];

/** The typing shortcuts, as a plugin. */
export function typingShortcuts(schema: Schema): Plugin {
  const { bold, italic } = schema.marks;
  const rules = starts.map(([pattern, kind]) => startRule(pattern, kind));
  rules.push(dividerRule(schema));
  if (bold !== undefined) rules.push(markRule(/(?:^|\s)(\*\*(\S|\S[^*]*\S)\*\*)$/, 'bold', schema));
  if (italic !== undefined) rules.push(markRule(/(?:^|[^*])(\*([^\s*]|[^\s*][^*]*[^\s*])\*)$/, 'italic', schema));
  return inputRules({ rules });
}

function startRule(pattern: RegExp, kind: Kind): InputRule {
  return new InputRule(pattern, (state, _match, start, end) => {
    const now = kindAt(state.tr);
    // A second “> ” makes a pull quote of a block quote; nothing else begins inside of something.
    const target = kind === 'block_quote' && now === 'block_quote' ? 'pull_quote' : kind;
    if (now !== 'paragraph' && target === kind) return null;
    const tr = state.tr.delete(start, end);
    return makeKind(tr, target) ? tr : null;
  });
}

function dividerRule({ nodes }: Schema): InputRule {
  return new InputRule(/^---$/, (state, _match, start) => {
    const { divider, paragraph } = nodes;
    const $start = state.doc.resolve(start);
    if (divider === undefined || paragraph === undefined || kindAt(state.tr) !== 'paragraph') return null;
    if ($start.depth !== 1) return null;
    const tr = state.tr.replaceWith($start.before(1), $start.after(1), [divider.create(), paragraph.create()]);
    return tr.setSelection(TextSelection.near(tr.doc.resolve($start.before(1) + 2)));
  });
}

/** `**words**` becomes bold words; the marks go, and what is typed next is plain again. */
function markRule(pattern: RegExp, name: 'bold' | 'italic', schema: Schema): InputRule {
  return new InputRule(pattern, (state, match, start, end) => {
    const mark = schema.marks[name];
    const [whole, marked = '', words = ''] = match;
    const $start = state.doc.resolve(start);
    if (mark === undefined || !$start.parent.type.allowsMarkType(mark)) return null;
    const from = start + whole.length - marked.length;
    const sign = name === 'bold' ? 2 : 1;
    const { tr } = state;
    // The last sign is being typed and does not stand in the text yet.
    if (end > from + sign + words.length) tr.delete(from + sign + words.length, end);
    tr.delete(from, from + sign);
    return tr.addMark(from, from + words.length, mark.create()).removeStoredMark(mark);
  });
}
