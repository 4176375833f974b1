import { type Behind, showBehind } from './behind.ts';
import type { EditorContext } from './context.ts';
import { offerKeptText } from './found-text.ts';
import { forgetText, forgetTexts, keepText } from './kept-texts.ts';
import { type SavingState, troubles, wordsFor } from './saving-words.ts';

const AFTER_LAST_CHANGE_MS = 1000;
const WHILE_TYPING_MS = 2000;
const LONGEST_REQUEST_MS = 20_000;
const RETRIES_MS = [1000, 2000, 4000, 8000, 15_000, 30_000];
/** What browsers let a page send while it goes away. */
const FAREWELL_BYTES = 60_000;

/** What the newsroom answers to a working copy; see `src/desk/articles/keeping.tsx`. */
interface Answer {
  state: 'kept' | 'elsewhere' | 'somebody-else';
  articleId: string;
  basedOn: string;
  behind?: Behind;
}

/** What else happens on the page when text is saved. */
export interface Saving {
  /** Called with the article's id once the newsroom has it, and after each saving. */
  onSaved(listener: (articleId: string) => void): void;
  /** Whether something was typed in the last seconds. */
  isTyping(): boolean;
}

/**
 * Saves what is typed as a working copy within two seconds of the last change, and while somebody types on. Whatever
 * cannot be sent is kept in this browser and sent when that is possible again; the page says which of it is so.
 */
export function startSaving({ form, say }: Pick<EditorContext, 'form' | 'say'>): Saving | undefined {
  const place = document.getElementById('keeping');
  const heard = document.getElementById('keeping-heard');
  if (place === null || heard === null) return undefined;
  const { person = '', article = '', mark = '' } = place.dataset;
  const page = ownName();
  let isNew = place.dataset.new === 'yes';
  let sequence = 0;
  let seen = fieldOf(form, 'copy').value;
  // Counted by changes: what is there, what the newsroom has, what this browser keeps.
  let [typed, saved, kept] = [0, 0, 0];
  let [typedAt, dirtySince, attempt] = [0, 0, 0];
  let state: SavingState = { is: 'saved', at: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underway: Promise<void> | undefined;
  let isLeaving = false;
  const listeners: ((articleId: string) => void)[] = [];

  const show = (next: SavingState) => {
    const before = state.is;
    state = next;
    tell();
    const isTrouble = troubles.includes(next.is);
    place.dataset.trouble = isTrouble ? 'yes' : 'no';
    // A screen reader hears what changes the writer's mind, not every saving.
    if (isTrouble && before !== next.is) heard.textContent = place.textContent;
    if (next.is === 'saved' && troubles.includes(before)) heard.textContent = say('desk-keeping-back');
  };
  const tell = () => {
    if (state.is === 'saved' && state.at === 0) return;
    const words = wordsFor(say, state, Date.now());
    if (place.textContent !== words) place.replaceChildren(words);
    if (state.is === 'signed-out') place.append(' ', linkToSignIn(say('desk-keeping-sign-in')));
  };
  setInterval(tell, 5000);

  const data = (): FormData => {
    const sent = new FormData(form);
    sent.delete('file');
    sent.set('person', person);
    sent.set('seen', seen);
    sent.set('copy', `${page}.${sequence}`);
    return sent;
  };
  const address = () => (isNew ? '/desk/articles/working-copies' : `/desk/articles/${article}/working-copy`);

  const schedule = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(save, milliseconds);
  };

  function changed(): void {
    typed++;
    typedAt = Date.now();
    if (dirtySince === 0) dirtySince = typedAt;
    if (state.is === 'saved') show({ is: 'unsaved' });
    // In trouble the next attempt keeps its time; the text is kept here as usual.
    schedule(Math.max(0, Math.min(AFTER_LAST_CHANGE_MS, dirtySince + WHILE_TYPING_MS - typedAt)));
  }

  function save(): void {
    clearTimeout(timer);
    if (isLeaving || saved === typed) return;
    underway ??= saveOnce().finally(() => {
      underway = undefined;
      if (saved !== typed && state.is === 'unsaved') schedule(AFTER_LAST_CHANGE_MS);
    });
  }

  async function saveOnce(): Promise<void> {
    const version = typed;
    sequence++;
    dirtySince = 0;
    const sent = data();
    if (state.is === 'unsaved') show({ is: 'saving' });
    await keepHere(sent, version);
    if (state.is === 'elsewhere') return;
    const answered = await send(sent);
    if (answered === undefined) return;
    const [answer, status, pauseMs] = answered;
    if (answer?.state === 'kept') return accept(answer, version, sent);
    show({ is: stateFor(status, answer?.state) });
    // Somebody signs in again in another window; a refusal may have been the server's bad moment, or its wish for a pause.
    if (status === 429) schedule(pauseMs);
    else if (status === 401 || status >= 500) retry();
  }

  async function send(
    sent: FormData,
  ): Promise<[answer: Answer | undefined, status: number, pauseMs: number] | undefined> {
    try {
      const response = await fetch(address(), {
        method: 'POST',
        body: sent,
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(LONGEST_REQUEST_MS),
      });
      const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
      const pauseMs = (Number(response.headers.get('retry-after')) || 60) * 1000;
      return [isJson ? ((await response.json()) as Answer) : undefined, response.status, pauseMs];
    } catch {
      // No network, or no answer: the text is here and is sent again.
      show({ is: kept === typed ? 'offline' : 'lost' });
      retry();
      return undefined;
    }
  }

  async function accept(answer: Answer, version: number, sent: FormData): Promise<void> {
    attempt = 0;
    saved = Math.max(saved, version);
    seen = String(sent.get('copy'));
    fieldOf(form, 'copy').value = seen;
    fieldOf(form, 'based-on').value = answer.basedOn;
    if (isNew) {
      isNew = false;
      history.replaceState(history.state, '', `/desk/articles/${answer.articleId}`);
    }
    showBehind(answer.behind);
    show(saved === typed ? { is: 'saved', at: Date.now() } : { is: 'unsaved' });
    if (saved === typed) await forgetText({ person, article });
    for (const listener of listeners) listener(answer.articleId);
  }

  async function keepHere(sent: FormData, version: number): Promise<void> {
    const entries = [...sent].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    const text = { person, article, isNew, entries, page, sequence, at: new Date().toISOString() };
    if (await keepText(text)) kept = Math.max(kept, version);
  }

  function retry(): void {
    schedule(RETRIES_MS[Math.min(attempt++, RETRIES_MS.length - 1)] ?? 0);
  }

  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  addEventListener('online', save);
  addEventListener('focus', () => {
    if (troubles.includes(state.is)) save();
  });
  document.addEventListener('visibilitychange', save);

  // The form itself takes everything along; what is still on its way is older, and is known by its number.
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    sequence++;
    fieldOf(form, 'copy').value = `${page}.${sequence}`;
    fieldOf(form, 'seen').value = seen;
    isLeaving = true;
    void keepHere(data(), typed);
  });
  addEventListener('pageshow', (event: PageTransitionEvent) => {
    if (event.persisted) isLeaving = false;
  });

  // Whatever else is done on the page is done to what was typed.
  document.addEventListener('submit', (event) => {
    const other = event.target;
    if (!(other instanceof HTMLFormElement) || other === form || event.defaultPrevented) return;
    if (other.getAttribute('action') === '/desk/sign-out') return void forgetTexts();
    if (other.dataset.discards !== undefined) {
      isLeaving = true;
      return;
    }
    if (saved === typed || other.method !== 'post' || other.dataset.waited === 'yes') return;
    event.preventDefault();
    save();
    void Promise.resolve(underway).then(() => {
      other.dataset.waited = 'yes';
      other.requestSubmit(event.submitter);
      delete other.dataset.waited;
    });
  });

  addEventListener('pagehide', () => {
    if (isLeaving || saved === typed) return;
    sequence++;
    const last = data();
    void keepHere(last, typed);
    navigator.sendBeacon(address(), last);
  });
  addEventListener('beforeunload', (event) => {
    if (isLeaving || saved === typed || kept === typed) return;
    const fits = state.is !== 'lost' && new Blob([JSON.stringify([...data()])]).size < FAREWELL_BYTES;
    if (!fits || troubles.includes(state.is)) event.preventDefault();
  });

  void offerKeptText({ say, person, article, isNew, mark, put: (text) => sendKept(text) });

  return {
    onSaved: (listener) => void listeners.push(listener),
    isTyping: () => Date.now() - typedAt < 8000 && typedAt > 0,
  };
}

/** Gives the newsroom a text that this browser kept, and shows the article with it. */
async function sendKept(text: { article: string; isNew: boolean; entries: [string, string][] }): Promise<boolean> {
  const sent = new FormData();
  for (const [name, value] of text.entries) sent.append(name, value);
  sent.set('instead', 'yes');
  const address = text.isNew ? '/desk/articles/working-copies' : `/desk/articles/${text.article}/working-copy`;
  try {
    const response = await fetch(address, { method: 'POST', body: sent, headers: { accept: 'application/json' } });
    if (!response.ok) return false;
    const { articleId } = (await response.json()) as Answer;
    // Rows beside an original go on beside it.
    const isOfRows = text.entries.some(([name]) => name === 'rows-of');
    location.assign(`/desk/articles/${articleId}${isOfRows ? '/translation' : ''}`);
    return true;
  } catch {
    // The network is away again; the text stays where it is.
    return false;
  }
}

function stateFor(status: number, told: Answer['state'] | undefined): Exclude<SavingState['is'], 'saved'> {
  if (status === 401) return 'signed-out';
  if (told === 'elsewhere' || told === 'somebody-else') return told;
  return status >= 500 || status === 429 ? 'offline' : 'refused';
}

/** To the sign-in, beside the text and not in its place. */
function linkToSignIn(words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = '/desk/sign-in';
  link.target = '_blank';
  link.textContent = words;
  return link;
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement {
  const there = form.querySelector<HTMLInputElement>(`input[type=hidden][name="${name}"]`);
  if (there !== null) return there;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = name;
  form.append(field);
  return field;
}

/** A name for this page; `crypto.randomUUID` is missing where a newsroom is reached without https. */
function ownName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
