/*
 * The article editor: it takes the place of the body's text area in the article form, and the form stays what is saved.
 * Structure and checks are the schema's (`src/stories/document.ts`); each behaviour is a file of this folder. It refuses
 * to know how anything is stored: it puts the document into the form's data, and whoever sends the form sends it.
 */
import { Editor } from '@tiptap/core';
import { documentSchema } from '../../stories/document.ts';
import type { EditorContext } from './context.ts';
import { extensionsOf } from './extensions.ts';
import { startFigures } from './figures.ts';
import { startInserting } from './inserting.ts';
import { basicKeys } from './keys.ts';
import { startLeadPhoto } from './lead-photo.ts';
import { startLinkCards } from './link-cards.ts';
import { startPasting } from './pasting.ts';
import { startPresence } from './presence.ts';
import { startSaving } from './saving.ts';
import { sayingsOf } from './sayings.ts';
import type { EditorPage } from './words.ts';

const behaviours: readonly ((context: EditorContext) => void)[] = [
  startPasting,
  startFigures,
  startLinkCards,
  startInserting,
  startLeadPhoto,
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
  const place = document.createElement('div');
  const editor = new Editor({
    element: { mount: place },
    schemaSpec: documentSchema.spec,
    extensions: [...extensionsOf(documentSchema), basicKeys],
    content: page.document as never,
    // The desk's own style sheet has the few rules that it would put into the page, which the page's policy refuses.
    injectCSS: false,
    enablePasteRules: false,
    enableCoreExtensions: { delete: false, textDirection: false },
    editorProps: { attributes: attributesOf(textArea) },
  });
  textArea.after(place);
  textArea.hidden = true;
  textArea.labels[0]?.addEventListener('click', () => editor.commands.focus());
  form.addEventListener('formdata', ({ formData }) => {
    formData.set('document', JSON.stringify(editor.getJSON()));
    formData.delete('body');
  });
  const context: EditorContext = { form, editor, say };
  for (const behaviour of behaviours) behaviour(context);
}

function attributesOf(textArea: HTMLTextAreaElement): Record<string, string> {
  const label = textArea.labels[0];
  if (label !== undefined) label.id ||= 'editor-label';
  const described = textArea.getAttribute('aria-describedby');
  return {
    class: 'doc',
    role: 'textbox',
    'aria-multiline': 'true',
    lang: textArea.lang,
    dir: textArea.dir,
    ...(label === undefined ? {} : { 'aria-labelledby': label.id }),
    ...(described === null ? {} : { 'aria-describedby': described }),
  };
}
