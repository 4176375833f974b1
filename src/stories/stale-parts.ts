import { createHash } from 'node:crypto';
import type { Node } from 'prosemirror-model';
import type { ArticleText } from './articles.ts';
import { blockDifferences, blockWords } from './differences.ts';
import type { Figure } from './document.ts';

/** A part of an original that changed since its translation was up to date with it. */
export interface StalePart {
  /** What it is: the headline, the standfirst, the lead photo's words, or a block of the body. */
  part: 'headline' | 'standfirst' | 'lead' | 'block';
  kind: 'changed' | 'added' | 'removed';
  /** Of a block: its place among the original's blocks, then and now. */
  before: number | undefined;
  after: number | undefined;
  /** Its words then and now, for the difference. */
  was: string;
  is: string;
  /** Names exactly this change, so that it can be marked as dealt with; another change of the same part has another mark. */
  mark: string;
}

/** What of an article is translated. */
export type Translated = Pick<ArticleText, 'headline' | 'standfirst' | 'lead' | 'body'>;

/** What changed from one state of an original to another, but for what was marked as dealt with; in the order of the page. */
export function staleParts(before: Translated, after: Translated, done: ReadonlySet<string> = new Set()): StalePart[] {
  const parts: StalePart[] = [];
  const note = (part: StalePart['part'], was: string, is: string) => {
    if (was === is) return;
    const kind = was === '' ? 'added' : is === '' ? 'removed' : 'changed';
    parts.push({ part, kind, before: undefined, after: undefined, was, is, mark: markOf(part, was, is) });
  };
  note('headline', before.headline, after.headline);
  note('standfirst', before.standfirst, after.standfirst);
  if (leadKey(before.lead) !== leadKey(after.lead)) {
    const [was, is] = [leadWords(before.lead), leadWords(after.lead)];
    const mark = markOf('lead', leadKey(before.lead), leadKey(after.lead));
    const kind = before.lead === null ? 'added' : after.lead === null ? 'removed' : 'changed';
    parts.push({ part: 'lead', kind, before: undefined, after: undefined, was, is, mark });
  }
  for (const { kind, before: from, after: to } of blockDifferences(before.body, after.body)) {
    if (kind === 'same') continue;
    const [was, is] = [blockAt(before.body, from), blockAt(after.body, to)];
    if (isNothing(was) && isNothing(is)) continue;
    const mark = markOf('block', JSON.stringify(was ?? null), JSON.stringify(is ?? null));
    parts.push({ part: 'block', kind, before: from, after: to, was: wordsOf(was), is: wordsOf(is), mark });
  }
  return parts.filter(({ mark }) => !done.has(mark));
}

/** A photo's words and which photo it is; its credit is the same in every language. */
function leadKey(lead: Figure | null): string {
  return lead === null ? '' : JSON.stringify([lead.photoId, lead.caption, lead.alternativeText]);
}

function leadWords(lead: Figure | null): string {
  return lead === null ? '' : [lead.caption, lead.alternativeText].filter((words) => words !== '').join('\n');
}

function blockAt(body: Node, place: number | undefined): Node | undefined {
  return place === undefined ? undefined : body.child(place);
}

/** An empty paragraph that came or went is nothing to translate. */
function isNothing(block: Node | undefined): boolean {
  return block === undefined || (!block.isAtom && block.textContent.trim() === '');
}

function wordsOf(block: Node | undefined): string {
  return block === undefined ? '' : blockWords(block);
}

function markOf(part: string, was: string, is: string): string {
  return createHash('sha256')
    .update(JSON.stringify([part, was, is]))
    .digest('hex')
    .slice(0, 24);
}
