import type { Command } from '@tiptap/pm/state';
import { type Passage, passageAt, readPassage } from '../../stories/passages.ts';
import type { EditorContext } from './context.ts';
import { element } from './elements.ts';
import { goTo, MarkedWords, type Tied } from './marked-words.ts';
import { holdingView, renew } from './renewing.ts';
import { type Chosen, type OfferedSource, sourcePanel } from './source-panel.ts';
import { tell } from './telling.ts';
import { UnsentStatements } from './unsent-statements.ts';

let marked: MarkedWords | undefined;
let unsent: UnsentStatements | undefined;

/** Whether this article can have statements: one that is not saved yet has none. */
export function hasStatements(): boolean {
  return section() !== null;
}

/**
 * Underlines the words that have a source, leads from a statement to its words and back, and keeps what was written down in the
 * editor until the newsroom has it.
 */
export function startStatements(context: EditorContext): void {
  const article = section()?.dataset.article;
  const person = document.getElementById('keeping')?.dataset.person ?? '';
  if (article === undefined) return;
  unsent = new UnsentStatements(person, article, (arrived, lost) => {
    if (lost) tell(context.say('desk-statement-offline'));
    showUnsent(context);
    if (arrived) void refreshColumn(context);
  });
  marked = new MarkedWords(
    context.editor,
    {
      name: 'statements',
      nodeName: 'span',
      className: 'attributed',
      here: 'attributed-here',
      shows: '[data-shows-statement]',
      tellsMoves: false,
    },
    tiedStatements,
  );
  // What stands in the column is made anew: its buttons are listened to from around it.
  section()?.addEventListener('click', (event) => pressed(context, event));
  document.addEventListener('toggle', (event) => fillFromSelection(context, event), true);
  showUnsent(context);
  void unsent.send();
}

/** Opens the panel that says whose the selected words are; without a selection leads to the statement at the cursor. */
export function statementCommand(context: EditorContext): Command {
  return (state, dispatch) => {
    if (!hasStatements()) return false;
    const { from, to, empty } = state.selection;
    if (empty) {
      const item = document.getElementById(marked?.at(state) ?? '');
      if (item !== null && dispatch !== undefined) goTo(item);
      return item !== null;
    }
    if (dispatch === undefined) return true;
    const passage = passageAt(context.editor.state.doc, from, to);
    if (passage !== undefined) ask(context, passage, to);
    return passage !== undefined;
  };
}

/**
 * Asks the desk for the column as it is for the text in the editor, with what the checks find in it, and puts them in place of
 * those that are shown.
 */
export async function refreshColumn(context: EditorContext): Promise<void> {
  const before = section();
  const article = before?.dataset.article;
  if (before === null || article === undefined) return;
  const body = new FormData();
  body.set('document', JSON.stringify(context.editor.getJSON()));
  for (const name of ['headline', 'standfirst']) body.set(name, String(new FormData(context.form).get(name) ?? ''));
  try {
    const address = `/desk/articles/${article}/statements/column`;
    const response = await fetch(address, { method: 'POST', body, redirect: 'manual' });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const made = page.getElementById('statements');
    if (made === null) return;
    holdingView(() => {
      // What the assistant proposed stays where it is, for whoever goes through it.
      renew(before, made, '#proposals');
      before.dataset.sources = made.dataset.sources ?? '[]';
      for (const id of ['checks', 'in-the-way']) {
        const [shown, renewed] = [document.getElementById(id), page.getElementById(id)];
        if (shown !== null && renewed !== null) renew(shown, renewed);
      }
      showUnsent(context);
      marked?.refresh();
    });
  } catch {
    // No network: the column stays as it was; what is on its way is told.
  }
}

function ask(context: EditorContext, passage: Passage, end: number): void {
  const { editor, panels } = context;
  const place = section();
  const known = JSON.parse(place?.dataset.sources ?? '[]') as OfferedSource[];
  const choose = (chosen: Chosen) => {
    // Whoever goes on typing goes on after the words, not in their place.
    editor.commands.setTextSelection(end);
    write(context, passage, chosen);
  };
  const address = `/desk/articles/${place?.dataset.article}/sources`;
  panels.show(sourcePanel(context, { words: passage.exact, address, known, choose }));
}

function write(context: EditorContext, passage: Passage, chosen: Chosen): void {
  const lang = context.editor.view.dom.lang;
  const source: Record<string, string> =
    'id' in chosen ? { source: chosen.id } : { [`source-label-${lang}`]: chosen.made };
  unsent?.add({ quote: passage.exact, passage: JSON.stringify(passage), ...source });
  marked?.refresh();
  showUnsent(context);
  tell(context.say('desk-statement-told', { name: 'id' in chosen ? chosen.label : chosen.made }));
}

function tiedStatements(): Tied[] {
  const told = [...document.querySelectorAll<HTMLElement>('#statements [data-statement]')].flatMap((item): Tied[] => {
    const passage = readPassage(JSON.parse(item.dataset.statement ?? 'null'));
    return passage === undefined ? [] : [{ id: item.id, item, passage }];
  });
  const underway = (unsent?.all ?? []).flatMap(({ id, fields }): Tied[] => {
    const passage = readPassage(JSON.parse(fields.passage ?? 'null'));
    return passage === undefined ? [] : [{ id: `statement-${id}`, passage }];
  });
  return [...told, ...underway];
}

/** At the head of the column: what the newsroom does not have yet, and what is wrong with it. */
function showUnsent({ say }: EditorContext): void {
  const place = section();
  if (place === null) return;
  place.querySelector('#statements-unsent')?.remove();
  const all = unsent?.all ?? [];
  if (all.length === 0) return;
  const waiting = all.filter(({ wrong }) => wrong === undefined).length;
  const box = element('div', { id: 'statements-unsent', class: 'notice' });
  if (waiting > 0) box.append(element('p', {}, say('desk-statement-waiting', { count: waiting })));
  for (const { id, fields, wrong } of all) {
    if (wrong === undefined) continue;
    const form = element('form', {
      method: 'post',
      action: `/desk/articles/${place.dataset.article}/statements/draft`,
    });
    for (const [name, value] of Object.entries(fields)) {
      const field = element('input', { type: 'hidden', name });
      field.value = value;
      form.append(field);
    }
    // The form carries it from here.
    form.addEventListener('submit', () => unsent?.remove(id));
    form.append(
      element('blockquote', { dir: 'auto' }, fields.quote ?? ''),
      element('p', { class: 'wrong' }, wrong),
      element('button', { type: 'submit' }, say('desk-statement-mend')),
    );
    box.append(form);
  }
  place.querySelector('h2')?.after(box);
}

function pressed(context: EditorContext, event: Event): void {
  const target = event.target instanceof Element ? event.target : null;
  const shows = target?.closest('[data-shows-statement]')?.closest('[data-statement]');
  if (shows) marked?.show(shows.id);
  const button = target?.closest<HTMLElement>('[data-attributes]');
  const passage = button && readPassage(JSON.parse(button.dataset.attributes ?? 'null'));
  if (!passage) return;
  event.preventDefault();
  ask(context, passage, context.editor.state.selection.to);
}

/** A form that asks for words opens with those that are selected in the text. */
function fillFromSelection({ editor }: EditorContext, { target }: Event): void {
  if (!(target instanceof HTMLDetailsElement) || !target.open || section()?.contains(target) !== true) return;
  const words = target.querySelector<HTMLTextAreaElement>(':scope > form textarea[name=quote]');
  const hidden = target.querySelector<HTMLInputElement>(':scope > form input[name=passage]');
  const { from, to, empty } = editor.state.selection;
  const passage = empty ? undefined : passageAt(editor.state.doc, from, to);
  if (words === null || hidden === null || passage === undefined || words.value !== '') return;
  words.value = passage.exact;
  hidden.value = JSON.stringify(passage);
}

function section(): HTMLElement | null {
  return document.getElementById('statements');
}
