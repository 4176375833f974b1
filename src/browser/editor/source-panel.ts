import type { EditorContext } from './context.ts';
import { element } from './elements.ts';
import { folded } from './folding.ts';
import type { Panel } from './panels.ts';

/** A source as the desk offers it. */
export interface OfferedSource {
  id: string;
  label: string;
  role: string;
  lang: string;
  dir: string;
}

/** What somebody chose: a source that is there, or the name of one to be made. */
export type Chosen = { id: string; label: string } | { made: string };

const MOST_SHOWN = 9;
const AFTER_LAST_LETTER_MS = 120;

/**
 * The panel in which the chosen words get their source. Those of the story stand in it at once: a digit or Enter takes one. What
 * is typed finds others, and makes one where there is none of that name.
 */
export function sourcePanel(
  { panels, say }: EditorContext,
  {
    words,
    address,
    known,
    choose,
  }: { words: string; address: string; known: readonly OfferedSource[]; choose: (chosen: Chosen) => void },
): Panel {
  let [shown, current]: [Chosen[], number] = [[], 0];
  let found: readonly OfferedSource[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const list = element('ul', { role: 'listbox', id: 'source-list', 'aria-label': say('desk-statement-pick') });
  const name = element('input', {
    type: 'text',
    dir: 'auto',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-expanded': 'true',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    'aria-label': say('desk-statement-pick'),
    placeholder: say('desk-statement-pick-hint'),
  });

  const typed = () => name.value.replaceAll(/\s+/g, ' ').trim();
  const offer = () => {
    const asked = typed();
    const fits = fitting(asked);
    const all = [...new Map([...known, ...found].filter(fits).map((one) => [one.id, one])).values()].slice(
      0,
      MOST_SHOWN,
    );
    const same = folded(asked).text;
    const isThere = all.some(({ label }) => folded(label).text === same);
    shown = [...all, ...(asked === '' || isThere ? [] : [{ made: asked }])];
    current = 0;
    list.replaceChildren(...all.map((one, place) => optionOf(one, asked === '' ? place + 1 : undefined)));
    if (shown.length > all.length)
      list.append(element('li', { role: 'option' }, say('desk-statement-new-source', { name: asked })));
    [...list.children].forEach((option, place) => {
      option.id = `source-option-${place}`;
      // The field keeps the focus.
      option.addEventListener('mousedown', (event) => event.preventDefault());
      option.addEventListener('click', () => take(place));
    });
    list.hidden = shown.length === 0;
    mark();
  };
  const mark = () => {
    for (const [place, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(place === current));
    const option = list.children[current];
    if (option === undefined) name.removeAttribute('aria-activedescendant');
    else name.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  };
  const take = (place: number): boolean => {
    const chosen = shown[place];
    if (chosen === undefined) return false;
    clearTimeout(timer);
    panels.close();
    choose(chosen);
    return true;
  };
  const lookFurther = async () => {
    const asked = typed();
    if (asked === '') return;
    try {
      const response = await fetch(`${address}?${new URLSearchParams({ q: asked })}`, { redirect: 'manual' });
      if (!response.ok || typed() !== asked) return;
      ({ sources: found } = (await response.json()) as { sources: OfferedSource[] });
      const before = shown[current];
      offer();
      // What somebody is about to take stays what it is.
      current = Math.max(
        0,
        shown.findIndex((one) => nameOf(one) === nameOf(before)),
      );
      mark();
    } catch {
      // No network: the story's own are here, and a new name is kept until it can be sent.
    }
  };
  let before = '';
  name.addEventListener('input', () => {
    // A keyboard on a screen tells what was written, not which key was pressed.
    const digit = before === '' ? digitIn(name.value) : undefined;
    before = name.value;
    if (digit !== undefined && take(digit - 1)) return;
    offer();
    clearTimeout(timer);
    timer = setTimeout(lookFurther, AFTER_LAST_LETTER_MS);
  });
  name.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      // The form around the text must not be sent.
      event.preventDefault();
      take(current);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (shown.length > 0) current = (current + step + shown.length) % shown.length;
      mark();
    }
  });
  offer();
  const quoted = element('p', { class: 'muted', dir: 'auto' }, words);
  const close = element('button', { type: 'button', click: () => panels.close() }, say('desk-editor-close'));
  return {
    element: element(
      'div',
      { class: 'panel who', role: 'group', 'aria-label': say('desk-statement-pick') },
      quoted,
      name,
      close,
      list,
    ),
    first: name,
    closed: () => clearTimeout(timer),
  };
}

function optionOf({ label, role, lang, dir }: OfferedSource, digit: number | undefined): HTMLElement {
  const words = element('bdi', { lang, dir }, role === '' ? label : `${label} · ${role}`);
  const key = digit === undefined ? [] : [element('kbd', {}, String(digit)), ' '];
  return element('li', { role: 'option' }, ...key, words);
}

/** Whether all words of what was typed begin words of a source's name or role. */
function fitting(asked: string): (source: OfferedSource) => boolean {
  const parts = folded(asked)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  return ({ label, role }) => {
    // Arabic writes its article to the word.
    const words = folded(`${label} ${role}`)
      .text.split(/[^\p{L}\p{N}]+/u)
      .flatMap((word) => [word, word.replace(/^ال/, '')]);
    return parts.every((part) => words.some((word) => word.startsWith(part)));
  };
}

function nameOf(chosen: Chosen | undefined): string | undefined {
  return chosen === undefined ? undefined : 'id' in chosen ? chosen.id : chosen.made;
}

/** The digit that was written, in the digits of any of the interface's scripts. */
function digitIn(written: string): number | undefined {
  const { text } = folded(written);
  return /^[1-9]$/.test(text) ? Number(text) : undefined;
}
