import type { Node } from '@tiptap/pm/model';
import type { EditorContext } from './context.ts';
import { element } from './elements.ts';

/*
 * Words a minute that adults read silently, from the two large comparisons: Brysbaert 2019 for English (238), Trauzettel-
 * Klosinski and Dietz 2012 for Arabic (138). Persian and Sorani, which neither measured, are read in the same letters but
 * write fewer words as one: between the two.
 */
const wordsPerMinute: Record<string, number> = { en: 238, ar: 138, fa: 180, ckb: 180 };

/** Words and reading time, beside the toolbar. They are counted when typing pauses, a block at a time as it changed. */
export function startCounts({ editor, say }: EditorContext, language: string): HTMLElement {
  const shown = element('p', { class: 'muted counts' });
  const speed = wordsPerMinute[language] ?? 200;
  const segmenter = segmenterFor(language);
  const known = new WeakMap<Node, number>();
  const wordsOf = (block: Node): number => {
    const counted = known.get(block);
    if (counted !== undefined) return counted;
    const text = block.textBetween(0, block.content.size, ' ', ' ');
    let count = 0;
    if (segmenter === undefined) count = text.match(/[\p{L}\p{N}\p{M}'’]+/gu)?.length ?? 0;
    else for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) count++;
    known.set(block, count);
    return count;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const count = () => {
    timer = undefined;
    const words = editor.state.doc.children.reduce((sum, block) => sum + wordsOf(block), 0);
    const minutes = Math.max(1, Math.round(words / speed));
    shown.textContent =
      words === 0
        ? say('desk-editor-word-count', { count: 0 })
        : `${say('desk-editor-word-count', { count: words })} · ${say('desk-editor-reading-time', { count: minutes })}`;
  };
  editor.on('update', () => {
    clearTimeout(timer);
    timer = setTimeout(count, 400);
  });
  count();
  return shown;
}

function segmenterFor(language: string): Intl.Segmenter | undefined {
  // Firefox has it since 2024; before that words are runs of letters.
  return 'Segmenter' in Intl ? new Intl.Segmenter(language, { granularity: 'word' }) : undefined;
}
