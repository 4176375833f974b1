const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** What somebody opened in order to type there. */
const OPEN_FORM = 'details[open]:has(> form)';

/** Makes a change of the page; whatever has the focus before and after it stays where it is in the window. */
export function holdingView(change: () => void): void {
  const before = focused()?.getBoundingClientRect().top;
  change();
  const now = focused()?.getBoundingClientRect().top;
  if (before !== undefined && now !== undefined) scrollBy({ top: now - before, behavior: 'instant' });
}

/**
 * Puts what the newsroom made anew in place of what `place` shows. Forms that somebody opened stay with what is typed in them, and
 * whatever has the focus keeps it.
 * @param stays a selector of children that are left as they are; they stand last
 */
export function renew(place: HTMLElement, made: HTMLElement, stays = ':not(*)'): void {
  const active = focused();
  const isRenewed = (element: Element) => place.contains(element) && element.closest(stays) === null;
  for (const open of place.querySelectorAll(OPEN_FORM)) {
    if (isRenewed(open)) placeOf(open, place, 'details').in(made)?.replaceWith(open);
  }
  const way = active !== undefined && isRenewed(active) ? placeOf(active, place, FOCUSABLE) : undefined;
  const isLeft = (node: Node) => node instanceof Element && node.matches(stays);
  for (const node of [...place.childNodes]) if (!isLeft(node)) node.remove();
  place.prepend(...[...made.childNodes].filter((node) => !isLeft(node)));
  place.hidden = made.hidden;
  if (active === undefined) return;
  const now =
    way?.in(place) ?? (active.isConnected ? active : place.parentElement?.querySelector<HTMLElement>(FOCUSABLE));
  if (now && now !== document.activeElement) now.focus({ preventScroll: true });
}

function focused(): HTMLElement | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
}

/** Where an element stands, so that its successor is found: by its own name, or as one of its kind in what is around it and has one. */
function placeOf(element: Element, within: Element, kind: string): { in(other: Element): HTMLElement | undefined } {
  const around = element.parentElement?.closest('[id]') ?? within;
  const at = [...around.querySelectorAll(kind)].indexOf(element);
  return {
    in(other) {
      if (element.id !== '') return other.querySelector<HTMLElement>(`#${CSS.escape(element.id)}`) ?? undefined;
      const same = around === within ? other : other.querySelector(`#${CSS.escape(around.id)}`);
      return same?.querySelectorAll<HTMLElement>(kind)[at];
    },
  };
}
