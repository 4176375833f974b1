import { type Sent, say, sayHowMany, send } from './answers.ts';
import { forgetBeside, showBeside } from './beside.ts';
import type { QueueList } from './list.ts';

/**
 * Decisions without another page: the comment is marked at once and the next one comes up, while the form is on its way.
 * What does not get through, or came too late, stands open in the list again, and says why.
 */
export class Deciding {
  readonly #list: QueueList;
  /** Comments that were decided here, in their order, each with what is still on its way. */
  readonly #decided: HTMLElement[] = [];
  readonly #underWay = new Map<HTMLElement, Promise<string | null>>();
  /** What was switched on or off since the last decision, such as a comment handed to the desk: the same key takes it back. */
  #switched: { id: string; key: string; taken: Promise<boolean> } | undefined;

  constructor(list: QueueList) {
    this.#list = list;
  }

  listen(): void {
    document.addEventListener('submit', (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
      const item = form.closest<HTMLElement>('#queue > .item');
      const submitter = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
      if (form.matches('.outcome') && item !== null) {
        event.preventDefault();
        void this.#undo(item);
      } else if (form.dataset.decides !== undefined && item !== null) {
        event.preventDefault();
        void this.#decide(item, form, submitter);
      } else if (form.dataset.stays !== undefined) {
        event.preventDefault();
        const at = item ?? this.#list.current;
        const taken = this.act(at, form, new FormData(form, submitter), submitter);
        const key = submitter?.dataset.key;
        this.#switched = at === undefined || key === undefined ? undefined : { id: at.id, key, taken };
      }
    });
    addEventListener('beforeunload', (event) => {
      if (this.#underWay.size > 0) event.preventDefault();
    });
  }

  /** Takes back what was done last on this page, a switch or a decision; false when there is nothing. */
  undoLast(): boolean {
    if (this.#switched !== undefined) {
      void this.#switchBack(this.#switched);
      return true;
    }
    const item = this.#decided.at(-1);
    if (item === undefined) return false;
    item.querySelector<HTMLButtonElement>('[data-key=undo]')?.click();
    return true;
  }

  /** An act that leaves the comment where it is: it is shown as it stands afterwards. False when it was not taken. */
  async act(
    item: HTMLElement | undefined,
    form: HTMLFormElement,
    fields: FormData,
    submitter: HTMLButtonElement | null = null,
  ): Promise<boolean> {
    const sent = await send(addressOf(form, submitter), fields);
    if (!('answer' in sent)) {
      say(this.#why(sent.outcome));
      return false;
    }
    say(sent.answer.said);
    sayHowMany(sent.answer);
    if (item !== undefined && sent.answer.item) {
      forgetBeside(item);
      const shown = this.#list.replace(item, sent.answer.item);
      showBeside(shown);
    }
    return sent.outcome !== 'wrong';
  }

  async #decide(item: HTMLElement, form: HTMLFormElement, submitter: HTMLButtonElement | null): Promise<void> {
    if (this.#underWay.has(item)) return;
    this.#switched = undefined;
    const address = addressOf(form, submitter);
    const fields = new FormData(form, submitter);
    this.#mark(item, submitter?.dataset.kind ?? 'reject');
    this.#decided.push(item);
    this.#list.advance(item);
    const sending = send(address, fields).then((sent) => this.#afterwards(item, sent));
    this.#underWay.set(item, sending);
    await sending.finally(() => this.#underWay.delete(item));
    if (this.#list.items.every((one) => one.classList.contains('decided')) && this.#underWay.size === 0)
      say(this.#list.root.dataset.all ?? '');
  }

  /** The address that takes the decision back; `null` where there is none. */
  #afterwards(item: HTMLElement, sent: Sent): string | null {
    if (sent.outcome === 'taken') {
      sayHowMany(sent.answer);
      say(sent.answer.said);
      const undo = sent.answer.undo ?? null;
      const form = item.querySelector<HTMLFormElement>('.outcome');
      if (undo === null) form?.querySelector('button')?.remove();
      else form?.setAttribute('action', undo);
      return undo;
    }
    this.#unmark(item);
    const words = 'answer' in sent ? sent.answer.said : this.#why(sent.outcome);
    const shown = 'answer' in sent && sent.answer.item ? this.#list.replace(item, sent.answer.item) : item;
    warn(shown, words);
    say(words);
    return null;
  }

  async #undo(item: HTMLElement): Promise<void> {
    const form = item.querySelector<HTMLFormElement>('.outcome');
    const address = (await this.#underWay.get(item)) ?? form?.getAttribute('action') ?? '';
    // What did not get through stands open again already.
    if (form === null || !item.classList.contains('decided') || address === '') return;
    const sent = await send(address, new FormData());
    if (!('answer' in sent)) return say(this.#why(sent.outcome));
    say(sent.answer.said);
    sayHowMany(sent.answer);
    this.#unmark(item);
    const shown = sent.answer.item ? this.#list.replace(item, sent.answer.item) : item;
    if (sent.outcome === 'conflict') warn(shown, sent.answer.said);
    this.#list.go(shown);
  }

  async #switchBack({ id, key, taken }: { id: string; key: string; taken: Promise<boolean> }): Promise<void> {
    this.#switched = undefined;
    if (!(await taken)) return;
    // The comment was put there anew: what switched it on switches it off now.
    document.getElementById(id)?.querySelector<HTMLButtonElement>(`[data-key=${key}]`)?.click();
    this.#switched = undefined;
  }

  #mark(item: HTMLElement, kind: string): void {
    const template = document.querySelector<HTMLTemplateElement>('#outcome');
    const outcome = template?.content.firstElementChild?.cloneNode(true);
    item.querySelector('.failed')?.remove();
    item.classList.add('decided');
    if (!(outcome instanceof HTMLFormElement)) return;
    const said = outcome.querySelector('[data-outcome]');
    if (said !== null) said.textContent = this.#list.root.dataset[kind] ?? '';
    said?.classList.add(kind === 'publish' ? 'ok' : kind === 'reject' ? 'bad' : 'warn');
    item.append(outcome);
  }

  #unmark(item: HTMLElement): void {
    item.classList.remove('decided');
    item.querySelector('.outcome')?.remove();
    const at = this.#decided.indexOf(item);
    if (at >= 0) this.#decided.splice(at, 1);
  }

  #why(outcome: 'failed' | 'signed-out'): string {
    const { failed = '', signedOut = '' } = this.#list.root.dataset;
    return outcome === 'failed' ? failed : signedOut;
  }
}

function addressOf(form: HTMLFormElement, submitter: HTMLButtonElement | null): string {
  return submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
}

function warn(item: HTMLElement, words: string): void {
  item.querySelector('.failed')?.remove();
  const line = document.createElement('p');
  line.className = 'failed notice warn';
  line.role = 'alert';
  line.textContent = words;
  item.querySelector('.body')?.after(line);
}
