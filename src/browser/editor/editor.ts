/*
 * The article editor: it takes the place of the body's text area in the article form, and the form stays what is saved.
 * Structure and checks are the schema's (`src/stories/document.ts`); each behaviour is a file of this folder. It refuses
 * to know how anything is stored: it puts the document into the form's data, and whoever sends the form sends it.
 */
import { Editor } from '@tiptap/core';
import { documentSchema } from '../../stories/document.ts';
import { BARS } from './bars.ts';
import type { EditorContext } from './context.ts';
import { startCounts } from './counts.ts';
import { element } from './elements.ts';
import { extensionsOf } from './extensions.ts';
import { startFigures } from './figures.ts';
import { findCommand } from './find-panel.ts';
import { keysPanel } from './keys-panel.ts';
import { startLeadPhoto } from './lead-photo.ts';
import { insertPhoto } from './library.ts';
import { askForCard, startLinkCards } from './link-cards.ts';
import { linkCommand } from './link-panel.ts';
import { Panels } from './panels.ts';
import { hasNotes, noteCommand, startPassages } from './passages.ts';
import { startPasting } from './pasting.ts';
import { startPresence } from './presence.ts';
import { startProposals } from './proposals.ts';
import { startSaving } from './saving.ts';
import { numbersIn, sayingsOf } from './sayings.ts';
import { hasStatements, startStatements, statementCommand } from './statements.ts';
import { isInTable } from './tables.ts';
import { startTitles } from './titles.ts';
import { makeTableBar, makeToolbar } from './toolbar.ts';
import { type Tool, tools } from './tools.ts';
import type { EditorPage } from './words.ts';
import { writing } from './writing.ts';

/** What the editor can besides writing. Each is a file, and is started with the same context. */
const behaviours: readonly ((context: EditorContext) => void)[] = [
  startPasting,
  startFigures,
  startLinkCards,
  startLeadPhoto,
  startPassages,
  startStatements,
  startProposals,
];

const page = document.getElementById('editor-page');
const textArea = document.querySelector<HTMLTextAreaElement>('form.article textarea[name=body]');
if (page !== null && textArea?.form) start(textArea, textArea.form, JSON.parse(page.textContent ?? ''));

function start(textArea: HTMLTextAreaElement, form: HTMLFormElement, page: EditorPage): void {
  const say = sayingsOf(page, document.documentElement.lang);
  // Whatever is typed is kept, in the editor or without it.
  const saving = startSaving({ form, say });
  if (saving !== undefined) startPresence({ form }, saving);
  // Markup that the server could not read stays where its lines can be counted and put right.
  if (page.document === null) return;
  const place = element('div');
  const keys: { tools: Tool[]; help: () => void } = { tools: [], help: () => undefined };
  const editor = new Editor({
    element: { mount: place },
    schemaSpec: documentSchema.spec,
    extensions: [...extensionsOf(documentSchema), writing(textArea.dir === 'rtl' ? 'rtl' : 'ltr', () => keys)],
    content: page.document as never,
    // The desk's own style sheet has the few rules that it would put into the page, which the page's policy refuses.
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: { delete: false, textDirection: false },
    editorProps: {
      attributes: attributesOf(textArea),
      // The line that is typed in is not behind the bars over and under the text.
      scrollThreshold: BARS,
      scrollMargin: BARS,
    },
  });
  const context: EditorContext = { form, editor, say, number: numbersIn(page), panels: new Panels(editor) };
  for (const behaviour of behaviours) behaviour(context);
  keys.tools = toolsOf(context);
  const help = keysPanel(context, keys.tools);
  keys.help = () => context.panels.toggle(help);
  show(context, textArea, place, keys);
  form.addEventListener('formdata', ({ formData }) => {
    formData.set('document', JSON.stringify(editor.getJSON()));
    formData.delete('body');
  });
}

function toolsOf(context: EditorContext): Tool[] {
  const outsideTables =
    (open: () => void): Tool['run'] =>
    (state, dispatch) => {
      if (isInTable(state)) return false;
      if (dispatch !== undefined) open();
      return true;
    };
  const all = tools(context.editor.schema, {
    link: linkCommand(context),
    find: findCommand(context),
    photo: outsideTables(() => insertPhoto(context)),
    linkCard: outsideTables(() => askForCard(context)),
    note: noteCommand(context),
    statement: statementCommand(context),
  });
  // An article that is not saved yet has neither notes nor statements.
  return all.filter(
    ({ word }) =>
      (word !== 'desk-note-on-words' || hasNotes()) && (word !== 'desk-statement-on-words' || hasStatements()),
  );
}

/** The toolbar over the headline, and the text where its text area was; that one waits, unseen, with its label. */
function show(
  context: EditorContext,
  textArea: HTMLTextAreaElement,
  place: HTMLElement,
  { tools, help }: { tools: readonly Tool[]; help: () => void },
): void {
  const { editor, form, panels } = context;
  const helpButton: Tool = { word: 'desk-editor-keys', sign: '?', key: 'Mod-/', group: 6, run: pressing(help) };
  const bars = element('div', { class: 'bars' }, makeToolbar(context, [...tools, helpButton]));
  bars.append(makeTableBar(context), panels.element);
  textArea.after(place);
  textArea.hidden = true;
  const field = textArea.closest('.field');
  field?.classList.add('of-text');
  const writing = field?.closest('.writing') ?? field;
  writing?.before(bars);
  form.classList.add('with-editor');
  textArea.labels[0]?.addEventListener('click', () => editor.commands.focus());
  const counts = startCounts(context, textArea.lang);
  const state = document.querySelector('#work > .bar');
  if (state === null) bars.before(counts);
  else state.append(counts);
  startTitles(context);
}

function pressing(run: () => void): Tool['run'] {
  return (_, dispatch) => {
    if (dispatch !== undefined) run();
    return true;
  };
}

function attributesOf(textArea: HTMLTextAreaElement): Record<string, string> {
  const label = textArea.labels[0];
  if (label !== undefined) label.id ||= 'editor-label';
  const described = textArea.getAttribute('aria-describedby');
  return {
    id: 'editor-text',
    class: 'doc',
    role: 'textbox',
    'aria-multiline': 'true',
    lang: textArea.lang,
    dir: textArea.dir,
    ...(label === undefined ? {} : { 'aria-labelledby': label.id }),
    ...(described === null ? {} : { 'aria-describedby': described }),
    ...(textArea.getAttribute('aria-invalid') === 'true' ? { 'aria-invalid': 'true' } : {}),
  };
}
