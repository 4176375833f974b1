// Keys that are held down pass over comments that nobody looks at.
const PAUSE_MS = 90;

const known = new Map<string, string>();
let pause = 0;

/** Shows what belongs to a comment beside the queue, and fetches that of the next one before it is asked for. */
export function showBeside(item: HTMLElement): void {
  clearTimeout(pause);
  pause = window.setTimeout(async () => {
    const html = await besideOf(item);
    const place = document.querySelector<HTMLElement>('#beside');
    if (place !== null && html !== undefined && item.ariaCurrent === 'true') place.innerHTML = html;
    const next = item.nextElementSibling;
    if (next instanceof HTMLElement) await besideOf(next);
  }, PAUSE_MS);
}

/** What was fetched of a comment is out of date. */
export function forgetBeside(item: HTMLElement): void {
  known.delete(item.id);
}

async function besideOf(item: HTMLElement): Promise<string | undefined> {
  const kept = known.get(item.id);
  if (kept !== undefined) return kept;
  try {
    const query = location.pathname === '/desk/comments' ? location.search : '';
    const answer = await fetch(`/desk/comments/${item.id.replace('comment-', '')}/beside${query}`);
    if (!answer.ok || answer.redirected) return undefined;
    const html = await answer.text();
    known.set(item.id, html);
    return html;
  } catch {
    // Without a connection what stands there stays.
    return undefined;
  }
}
