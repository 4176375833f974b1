// Fills `<a href="…" data-onrecord-count>` with how many comments the page has that the link leads to, or the page that the
// attribute names. One request for a hundred pages; the words are the newsroom's.
const script = document.currentScript;
const source = script?.dataset.src;
const AT_ONCE = 100;

async function fill(): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>('[data-onrecord-count]')];
  const pages = new Map<string, HTMLElement[]>();
  for (const place of places) {
    const named = place.dataset.onrecordCount || place.getAttribute('href') || location.href;
    const page = new URL(named, location.href).href;
    pages.set(page, [...(pages.get(page) ?? []), place]);
  }
  const names = [...pages.keys()];
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const part = names.slice(from, from + AT_ONCE);
    const counts = await counted(part);
    for (const [place, page] of part.entries()) {
      const words = counts[place]?.words;
      if (words !== undefined) for (const element of pages.get(page) ?? []) element.textContent = words;
    }
  }
}

async function counted(pages: string[]): Promise<({ words: string } | null)[]> {
  const body = new URLSearchParams(pages.map((page) => ['page', page]));
  const address = `${(source ?? '').replace(/\/embed(?=\/[^/]+$)/, '/embed-data')}/counts`;
  try {
    // What fits into an address can be kept by the browser for a minute.
    const short = `${address}?${body}`;
    const answer = await (short.length < 2000
      ? fetch(short, { credentials: 'omit' })
      : fetch(address, { method: 'POST', body, credentials: 'omit' }));
    return answer.ok ? (((await answer.json()) as { counts: ({ words: string } | null)[] }).counts ?? []) : [];
  } catch {
    // Not reached: what the page itself put there stays.
    return [];
  }
}

if (source !== undefined) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void fill());
  else void fill();
}
