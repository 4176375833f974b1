const EVERY_MS = 30_000;

/**
 * Says that comments have come since the page was made. Asked only while the page is looked at and the conversation is
 * near, without the reader's cookie; nothing that is being read moves, and nothing is loaded before the link is followed.
 */
export function tellOfNewComments(): void {
  const section = document.querySelector<HTMLElement>('#comments[data-news]');
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!section || connection?.saveData || !('IntersectionObserver' in window)) return;
  const { news = '', newest = '' } = section.dataset;
  let near = false;
  new IntersectionObserver(
    (seen) => {
      near = seen.at(-1)?.isIntersecting ?? false;
    },
    { rootMargin: '100%' },
  ).observe(section);
  setInterval(async () => {
    if (!near || document.hidden) return;
    try {
      const answer = await fetch(news, { credentials: 'omit' });
      const { words = '' } = answer.ok ? await answer.json() : {};
      for (const place of section.querySelectorAll('.fresh')) {
        if (place.textContent === words) continue;
        const link = document.createElement('a');
        link.href = newest;
        link.textContent = words;
        place.replaceChildren(...(words === '' ? [] : [link]));
      }
    } catch {
      // Offline: asked again later.
    }
  }, EVERY_MS);
}
