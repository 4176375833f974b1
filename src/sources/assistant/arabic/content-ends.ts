import type { Complement } from './complements.ts';
import { cuesOf, isJoined } from './cues.ts';
import { beginsContrast, beginsThat, isSign } from './phrases.ts';
import type { Surroundings } from './reading.ts';
import type { Item } from './words.ts';

/** Where what was said ends: at the next clause of saying, at a contrast, at the end of the sentence. */
export function endOfContent(
  text: string,
  items: readonly Item[],
  { content, by }: Complement,
  { next }: Surroundings,
): number {
  const first = items[content];
  if (first?.kind === 'quotation' && by !== 'object') {
    // «…» و«…» is one; anything else behind the closing mark is the reporter's.
    let end = content + 1;
    while (/^و$/u.test(items[end]?.plain ?? '') && items[end + 1]?.kind === 'quotation') end += 2;
    return end;
  }
  let end = content + 1;
  for (; end < items.length; end++) {
    const item = items[end];
    if (!item) break;
    if (beginsContrast(items, end) && end > content + 1 && next < items.length) break;
    if (end >= next && partsClauses(items, end)) break;
    if (isSign(item, '،', ',') && isAside(items, end + 1)) break;
    if (item.kind === 'quotation' && isSign(items[end - 1], ':')) {
      end++;
      break;
    }
  }
  while (end > content && items[end - 1]?.kind === 'sign' && !isSign(items[end - 1], ')')) end--;
  // «… وقال»: the conjunction or the particle before the next cue is not content.
  while (end > content + 1 && end >= next && /^(?:ثم|كما|فيما|وقد|اذ|حيث)$/u.test(items[end - 1]?.plain ?? '')) end--;
  return text.length > 0 ? end : content;
}

/** Whether the cue at `at` is a clause of its own and not part of what was said. */
function partsClauses(items: readonly Item[], at: number): boolean {
  const { plain = '' } = items[at] ?? {};
  const cues = cuesOf(plain);
  if (cues.length === 0) return false;
  if (isJoined(plain) || cues.some(({ shape }) => shape === 'participle' || shape === 'according')) return true;
  return isSign(items[at - 1], '،', ',') || beginsContrast(items, at - 1);
}

/** The reporter's own words behind a comma: «، من دون أن …»، «، في أول ردّ». */
function isAside(items: readonly Item[], at: number): boolean {
  const [one = '', two = ''] = [items[at]?.plain, items[at + 1]?.plain];
  if (/^(?:دون|فيما|بينما)$/u.test(one) || /^م\p{L}{3,5}ا$/u.test(one)) return true;
  if (one === 'من' && two === 'دون') return true;
  if (one === 'في' && (two === 'اول' || two === 'اشاره')) return true;
  if (one === 'الامر' && two === 'الذي') return true;
  if (one === 'ما' && beginsThat(items, at + 1)) return true;
  return /^(?:وهو|وهي)$/u.test(one) && /^(?:ما|رقم|تصريح|اتهام)$/u.test(two);
}
