/*
 * What is wrong with the characters of pasted text, and with Markdown that somebody pastes as text. It knows no editor
 * and no page.
 */

/**
 * Pasted words without what programs put between them: zero-width spaces, byte order marks, soft hyphens, embeddings and
 * overrides of the direction. A non-breaking space stays only where typography wants one: inside numbers and beside
 * French punctuation. Joiners (ZWNJ, ZWJ), direction marks and isolates are letters of Persian, Sorani and Arabic texts.
 */
export function tidyWords(words: string): string {
  return words
    .replace(/[\u200b\u2060\ufeff\u00ad\u202a-\u202e\ufff9-\ufffc]/g, '')
    .replace(/\u00a0/g, (space, at: number) => (isWanted(words, at) ? space : ' '));
}

function isWanted(words: string, at: number): boolean {
  const [before, after] = [words.charAt(at - 1), words.charAt(at + 1)];
  return /[;:!?»%€]/.test(after) || before === '«' || (/\d/.test(before) && /\d/.test(after));
}

/** Marks that hardly stand in a text which is no Markdown. Lists and quotes alone do: dialogues, letters. */
const certain = [
  /^#{1,6}[ \t]+\S/m,
  /\[[^\]\n]+\]\((?:https?:\/\/|mailto:)[^\s)]+\)/,
  /(?:^|[\s(])(\*\*|__)(?=\S)[^\n]*?\S\1(?=$|[\s.,:;!?)])/m,
  /^(?:```|~~~)/m,
  /^[^\n]+\n(?:={3,}|-{3,})[ \t]*$/m,
];

/** Numbers that count up, or three bullets and more with something else around them. */
const numbered = /^1[.)][ \t]+\S[^\n]*\n+2[.)][ \t]+\S/m;
const bulleted = /^(?:[*+-][ \t]+\S[^\n]*\n+){2,}[*+-][ \t]+\S/m;

/** Whether a pasted text clearly is Markdown. */
export function isMarkdown(text: string): boolean {
  if (certain.some((mark) => mark.test(text))) return true;
  return numbered.test(text) || (bulleted.test(text) && !/^[–—-]/.test(text.trim()));
}

/** Markdown as the body markup, which has two levels of subhead, one mark for bullets, and only pictures of ours. */
export function markupOfMarkdown(markdown: string): string {
  let isCode = false;
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  return lines
    .map((line, place) => {
      const bare = line.trim();
      if (/^(?:```|~~~)/.test(bare)) {
        isCode = !isCode;
        return '';
      }
      // Lines of code are paragraphs of their own, as they are.
      if (isCode) return bare === '' ? '' : `${bare.replace(/[\\*_[\]#>!=-]/g, '\\$&')}\n`;
      const next = lines[place + 1]?.trim() ?? '';
      const before = lines[place - 1]?.trim() ?? '';
      if (/^=+$/.test(bare) && before !== '') return '';
      if (/^-{3,}$/.test(bare) && isWords(before)) return '';
      if (isWords(bare) && /^(?:={3,}|-{3,})$/.test(next)) return `## ${bare}\n`;
      return inlineMarks(line, bare);
    })
    .join('\n');
}

function isWords(line: string): boolean {
  return line !== '' && !/^(?:[#>=|]|[-*+][ \t]|\d+[.)]|-+$|\*+$)/.test(line);
}

function inlineMarks(line: string, bare: string): string {
  const heading = /^(#{1,6})[ \t]+(.*?)[ \t]*#*$/.exec(bare);
  const block =
    heading !== null
      ? `\n${(heading[1]?.length ?? 1) <= 2 ? '##' : '###'} ${heading[2]}\n`
      : /^(?:\* *){3,}$|^(?:_ *){3,}$|^(?:- *){3,}$/.test(bare)
        ? '---'
        : line.replace(/^([ \t]*)[*+](?=[ \t]+\S)/, '$1-').replace(/[ ]{2,}$/, '\\');
  return block
    .replace(/!\[([^\]]*)\]\((?!photo:)[^)]*\)/g, '$1')
    .replace(/<(https?:\/\/[^\s>]+)>/g, '[$1]($1)')
    .replace(/\[([^\]\n]+)\]\((\S+?)[ \t]+"[^"]*"\)/g, '[$1]($2)')
    .replace(/\[([^\]\n]+)\]\((?!https?:|mailto:|photo:)(?:[^()\n]|\([^()\n]*\))*\)/gi, '$1')
    .replace(/(^|[\s(])__(?=\S)(.*?\S)__(?=$|[\s.,:;!?)])/g, '$1**$2**')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/~~([^~\n]+)~~/g, '$1');
}
