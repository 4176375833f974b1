import { latinKey } from './keyboard.ts';
import { Deciding } from './queue/deciding.ts';
import { QueueList } from './queue/list.ts';
import { Sheets } from './queue/sheets.ts';

/**
 * The moderator's keys. Every key presses a control that is there without it; decisions go on their way while the next
 * comment comes up.
 */
const root = document.querySelector<HTMLElement>('#queue');
const help = document.querySelector<HTMLDetailsElement>('#keys');
if (help) help.hidden = false;
if (root !== null) listen(new QueueList(root));

function listen(list: QueueList): void {
  const deciding = new Deciding(list);
  const sheets = new Sheets(list, deciding);
  deciding.listen();
  sheets.listen();

  const press = (key: string) => () => list.control(key)?.click();
  const chooseClause = (...controls: string[]) => {
    const control = controls.map((key) => list.control<HTMLElement>(key)).find((one) => one !== null);
    if (!control) return;
    if (control.tagName !== 'SUMMARY') return control.click();
    const fold = control.closest('details');
    if (fold) fold.open = true;
    fold?.querySelector<HTMLElement>('[data-clauses]')?.focus();
  };
  const keys: Record<string, () => void> = {
    j: () => list.step(1),
    k: () => list.step(-1),
    a: press('publish'),
    r: () => chooseClause('reject'),
    R: () => chooseClause('clause', 'reject'),
    s: press('spam'),
    h: press('hold'),
    w: press('answer'),
    f: press('feature'),
    t: press('pin'),
    d: press('desk'),
    e: () => sheets.coverSelected() || list.control('cover')?.click(),
    m: press('note'),
    b: press('ban'),
    x: () => {
      list.control('choose')?.click();
      const bar = document.querySelector<HTMLDetailsElement>('.batch');
      if (bar) bar.open = true;
    },
    o: press('open'),
    u: () => {
      if (!deciding.undoLast()) document.querySelector<HTMLElement>('.notice [data-key=undo]')?.click();
    },
    '?': () => {
      if (help) help.open = !help.open;
      if (help?.open) help.scrollIntoView({ block: 'nearest' });
    },
  };

  document.addEventListener('keydown', (event) => {
    // What `g` began goes to a place: its second letter decides about nothing.
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const key = latinKey(event);
    const at = event.target instanceof HTMLElement ? event.target : null;
    if (at instanceof HTMLSelectElement && at.dataset.clauses !== undefined) {
      if (/^[1-9]$/.test(key) && at.options[Number(key)]) {
        at.selectedIndex = Number(key);
        at.form?.requestSubmit(at.form.querySelector<HTMLButtonElement>('button'));
      } else if (key === 'Enter') at.form?.requestSubmit(at.form.querySelector<HTMLButtonElement>('button'));
      else if (key === 'Escape') list.current?.focus();
      else return;
      return event.preventDefault();
    }
    // Only while the queue has the focus, so that no single key surprises anybody elsewhere (WCAG 2.1.4).
    if (!at?.closest('#queue, #keys, .notice') || at.matches('input:not([type=checkbox]), textarea, select')) return;
    const act = keys[key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  // The page arrives at the comment to be decided next; so does the keyboard.
  list.current?.focus({ preventScroll: location.hash === '' });
}
