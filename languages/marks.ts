/** What stands in a woven message for the text at the same place of `inserted`, so that no inserted text is ever parsed. */
export function placeholder(place: number): string {
  return String.fromCharCode(FIRST_PLACEHOLDER + place);
}

const FIRST_PLACEHOLDER = 0xe000;
const piece = /<(\/?)([a-z][a-z-]*)>|[\uE000-\uE0FF]/g;

/**
 * Cuts a message at its `<marks>` and lets the caller's element of that name take the words between them. `words` holds
 * only the message's own words and placeholders. Inserted text that stands alone in a mark goes to the element as it is,
 * since the element isolates its direction (`<bdi>`); elsewhere it goes through `isolate`.
 */
export function weave<T>(
  words: string,
  inserted: readonly string[],
  isolate: (text: string) => string,
  elements: Readonly<Record<string, (words: string) => T>>,
): (string | T)[] {
  const woven: (string | T)[] = [];
  let name: string | undefined;
  let from = 0;
  const put = (until: number) => {
    const text = words.slice(from, until);
    if (name === undefined) {
      if (text !== '') woven.push(fill(text, inserted, isolate));
      return;
    }
    const element = elements[name];
    if (element === undefined) throw new Error(`no element is given for <${name}>`);
    woven.push(element(isPlaceholder(text) ? fill(text, inserted, (alone) => alone) : fill(text, inserted, isolate)));
  };
  for (const found of words.matchAll(piece)) {
    const [mark, closing, marked] = found;
    if (marked === undefined) continue;
    if (closing === '/' ? marked !== name : name !== undefined) throw new Error(`<${marked}> is not paired: ${words}`);
    put(found.index);
    name = closing === '/' ? undefined : marked;
    from = found.index + mark.length;
  }
  if (name !== undefined) throw new Error(`<${name}> is not closed: ${words}`);
  put(words.length);
  return woven;
}

function isPlaceholder(text: string): boolean {
  return text.length === 1 && text >= '\uE000' && text <= '\uE0FF';
}

function fill(text: string, inserted: readonly string[], isolate: (text: string) => string): string {
  return text.replace(/[\uE000-\uE0FF]/g, (mark) => isolate(inserted[mark.charCodeAt(0) - FIRST_PLACEHOLDER] ?? ''));
}
