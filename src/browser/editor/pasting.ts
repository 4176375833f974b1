import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { parseMarkup } from '../../stories/markup.ts';
import type { EditorContext } from './context.ts';
import { fileOf } from './figures.ts';
import { cleanHtml } from './pasted-html.ts';
import { isMarkdown, markupOfMarkdown, tidyWords } from './pasted-words.ts';
import { sendPhotos } from './sending.ts';
import { tell } from './telling.ts';

/**
 * Makes whatever is pasted into the text clean: from Word, Google Docs, LibreOffice, mail and web pages, and Markdown that
 * was typed as text. Pictures that come along whole are offered to the library; others are left out, and it is said so.
 */
export function startPasting(context: EditorContext): void {
  const { editor } = context;
  const { schema } = editor;
  editor.registerPlugin(
    new Plugin({
      key: new PluginKey('pasting'),
      props: {
        transformPastedHTML: (html) => {
          // What was copied out of an editor of ours is in the schema already, and is read by it.
          if (html.includes('data-pm-slice')) return html;
          const { html: clean, pictures, leftOut } = cleanHtml(html);
          if (leftOut > 0) tell(context.say('desk-paste-left-out', { count: leftOut }));
          if (pictures.length > 0) void sendPictures(context, pictures);
          return clean;
        },
        transformPastedText: tidyWords,
        clipboardTextParser: (text, _context, plain) => {
          const body = !plain && isMarkdown(text) ? parseMarkup(markupOfMarkdown(text)) : undefined;
          if (body !== undefined && 'done' in body)
            return Slice.maxOpen(schema.nodeFromJSON(body.done.toJSON()).content);
          return Slice.maxOpen(Fragment.from(paragraphsOf(context, text)));
        },
      },
    }),
  );
}

/** Where blank lines part paragraphs, a single line break is one; where there are none, it is a new paragraph. */
function paragraphsOf({ editor: { schema } }: EditorContext, text: string): Node[] {
  const { paragraph, hard_break } = schema.nodes;
  if (paragraph === undefined || hard_break === undefined) return [];
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').trim();
  const parts = /\n[ \t]*\n/.test(lines) ? lines.split(/\n(?:[ \t]*\n)+/) : lines.split('\n');
  return parts
    .map((part) => part.split('\n').flatMap((line) => wordsOf(line) ?? []))
    .filter((found) => found.length > 0)
    .map((found) =>
      paragraph.create(
        null,
        found.flatMap((line, place) => [...(place > 0 ? [hard_break.create()] : []), schema.text(line)]),
      ),
    );
}

function wordsOf(line: string): string | undefined {
  const words = line.replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
}

/** Pictures inside the pasted HTML are sent as photos; what cannot be read from there is left out. */
async function sendPictures(context: EditorContext, sources: readonly string[]): Promise<void> {
  const files = await Promise.all(sources.map(fileOf));
  const found = files.filter((file) => file !== undefined);
  if (found.length < sources.length) {
    tell(context.say('desk-paste-left-out', { count: sources.length - found.length }));
  }
  if (found.length > 0) sendPhotos(context, found, context.editor.state.selection.to);
}
