/**
 * Arranging a front by drag and by keys: an article is drawn by its grip, or moved with the arrow keys while one of its buttons has the
 * focus (Home makes it the lead, Delete leaves it to time). Each step asks the same address that the buttons ask, and what comes
 * back takes the place of what is there; without this file the buttons do it.
 */
const doc = document;

function region(): HTMLElement | null {
  return doc.querySelector('#front');
}

function items(): HTMLElement[] {
  return [...doc.querySelectorAll<HTMLElement>('ol.front > li')];
}

/** Asks for one step, shows the answer, and puts the focus back on `focus`, or on what took its place. */
async function ask(step: Record<string, string>, focus: string | undefined): Promise<void> {
  const form = doc.querySelector<HTMLFormElement>('#arrangement');
  if (!form) return;
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form)) url.searchParams.set(name, String(value));
  for (const [name, value] of Object.entries(step)) url.searchParams.set(name, value);
  let answer: Response;
  try {
    answer = await fetch(url);
  } catch {
    // The network is gone; the browser's own error page says so best, and going back returns here.
    location.assign(url);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('#front');
  if (!answer.ok || !fresh) {
    location.assign(url);
    return;
  }
  history.pushState(null, '', answer.url);
  replace(page);
  const [id = '', what = ''] = (focus ?? '').split(' ');
  const item = doc.getElementById(`article-${id}`);
  const button = item?.querySelector<HTMLButtonElement>(`button[value="${what} ${id}"]:not(:disabled)`);
  (button ?? item?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
  if (item) say(item);
}

function replace(page: Document): void {
  const [old, fresh] = [region(), page.querySelector('#front')];
  if (!old || !fresh) return;
  old.replaceWith(doc.adoptNode(fresh));
  const preview = page.querySelector<HTMLAnchorElement>('.bar a.button');
  const shown = doc.querySelector<HTMLAnchorElement>('.bar a.button');
  if (preview && shown) shown.href = preview.href;
  begin();
}

/** The place that an article has now, for whoever does not see it. */
function say(item: HTMLElement): void {
  const said = doc.querySelector('#arrangement-said');
  const words = doc.querySelector<HTMLElement>('#arrangement')?.dataset.said;
  const zone = item.querySelector('.zone')?.textContent ?? '';
  if (said && words) said.textContent = `${words} ${zone}`;
}

function begin(): void {
  const keys = doc.querySelector<HTMLElement>('#arrangement-keys');
  if (keys) keys.hidden = false;
  doc.querySelector('ol.front')?.classList.add('movable');
}

const stepOf: Record<string, string> = { ArrowUp: 'earlier', ArrowDown: 'later', Home: 'lead', Delete: 'release' };

doc.addEventListener('keydown', (event) => {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const item = target?.closest<HTMLElement>('ol.front > li');
  const step = stepOf[event.key];
  if (!item || !step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const id = item.id.replace('article-', '');
  const button = item.querySelector<HTMLButtonElement>(`button[value="${step} ${id}"]`);
  if (button && !button.disabled) void ask({ move: `${step} ${id}` }, `${id} ${step}`);
});

doc.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (!(button instanceof HTMLButtonElement) || button.name !== 'move' || !button.closest('#front')) return;
  event.preventDefault();
  const [step = '', id = ''] = button.value.split(' ');
  void ask({ move: button.value }, `${id} ${step}`);
});

let drawn: { item: HTMLElement; from: number } | undefined;

doc.addEventListener('pointerdown', (event) => {
  const grip = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-grip]') : null;
  const item = grip?.closest<HTMLElement>('li');
  if (!grip || !item || event.button !== 0) return;
  event.preventDefault();
  grip.setPointerCapture(event.pointerId);
  drawn = { item, from: items().indexOf(item) };
  item.classList.add('drawn');
});

doc.addEventListener('pointermove', (event) => {
  if (!drawn) return;
  const { item } = drawn;
  const others = items().filter((one) => one !== item);
  const below = others.find((one) => {
    const { top, height } = one.getBoundingClientRect();
    return event.clientY < top + height / 2;
  });
  const list = item.parentElement;
  if (below ? below.previousElementSibling !== item : list?.lastElementChild !== item) {
    list?.insertBefore(item, below ?? null);
  }
});

function drop(isMeant: boolean): void {
  if (!drawn) return;
  const { item, from } = drawn;
  drawn = undefined;
  item.classList.remove('drawn');
  const place = items().indexOf(item);
  if (place === from) return;
  if (isMeant)
    void ask({ article: item.id.replace('article-', ''), place: String(place) }, item.id.replace('article-', ''));
  else item.parentElement?.insertBefore(item, items().filter((one) => one !== item)[from] ?? null);
}

doc.addEventListener('pointerup', () => drop(true));
doc.addEventListener('pointercancel', () => drop(false));

// The browser's way back is the undo of arranging.
addEventListener('popstate', () => location.reload());

begin();
