/**
 * Gives the conversation the page's font, size, ink and paper, as custom properties that its style sheet is written in; and
 * again when the page or the reader turns to dark. Set through the object model, which a page's content policy allows.
 */
export function followLooks(host: HTMLElement, body: HTMLElement): () => void {
  const take = () => {
    const { color, fontFamily, fontSize } = getComputedStyle(host);
    const isLight = brightness(color) > 0.5;
    const piece = body.firstElementChild;
    body.style.setProperty('--page-ink', color);
    body.style.setProperty('--page-paper', paperBehind(host) ?? (isLight ? '#111' : '#fff'));
    body.style.setProperty('--page-font', fontFamily);
    body.style.setProperty('--rem', fontSize);
    body.style.colorScheme = isLight ? 'dark' : 'light';
    piece?.classList.toggle('dark', isLight);
  };
  take();
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', take);
  // Pages that have a switch for it set a class or an attribute at their root; the new markup wants its class too.
  const switches = new MutationObserver(take);
  for (const root of [document.documentElement, document.body]) switches.observe(root, { attributes: true });
  switches.observe(body, { childList: true });
  return () => {
    scheme.removeEventListener('change', take);
    switches.disconnect();
  };
}

/** The first colour behind an element that is not see-through. */
function paperBehind(element: Element): string | undefined {
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    const { backgroundColor } = getComputedStyle(one);
    if (!/^(?:transparent|rgba\(.*[, ]0\)|.*\/ ?0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return undefined;
}

/** How bright a colour is, from 0 to 1, as far as its numbers say (ITU-R BT.601). */
function brightness(color: string): number {
  // Most colours are computed as these numbers; painting one to read it back costs ten milliseconds.
  const [r = 0, g = 0, b = 0] = /^rgba?\(/.test(color) ? (color.match(/[\d.]+/g) ?? []).map(Number) : painted(color);
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

/** Any other colour (`oklch(…)`, `color(…)`) as the browser paints it: red, green, blue from 0 to 255. */
function painted(color: string): Iterable<number> {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (context === null) return [];
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data;
}
