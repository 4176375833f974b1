/**
 * Sends many photos, two at a time, each with its own progress: chosen in the form, dropped anywhere on the page or
 * pasted. One that fails says why and can be sent again; the others go on. Without this file the form sends them all at once.
 */
interface Words {
  digits: string;
  most: number;
  tooLarge: string;
  heading: string;
  overall: string;
  waiting: string;
  sending: string;
  reading: string;
  stored: string;
  known: string;
  offline: string;
  signedOut: string;
  broken: string;
  again: string;
  againAll: string;
  show: string;
}

interface Sending {
  file: File;
  row: HTMLLIElement;
  bar: HTMLProgressElement;
  state: HTMLElement;
  attempts: number;
}

const AT_ONCE = 2;
// A broken connection is tried again by itself before anybody is asked.
const ATTEMPTS = 3;
const PAUSE_MS = 2000;
// So many finished ones stay in sight; ten thousand rows would make the page slow.
const MOST_ROWS = 200;

const form = document.querySelector<HTMLFormElement>('#send form');
const input = form?.querySelector<HTMLInputElement>('input[type=file]');
const place = document.querySelector<HTMLElement>('#uploads');
const words: Words | undefined = place ? JSON.parse(place.dataset.words ?? 'null') : undefined;
if (form && input && place && words) startUploads(form, input, place, words);

function startUploads(form: HTMLFormElement, input: HTMLInputElement, place: HTMLElement, words: Words): void {
  const waiting: Sending[] = [];
  const failed = new Set<Sending>();
  let underway = 0;
  let done = 0;
  let count = 0;

  const number = (value: number) => String(value).replace(/\d/g, (digit) => words.digits[Number(digit)] ?? digit);
  const list = element('ul', 'uploads');
  const overall = element('progress', 'overall');
  const summary = element('p', 'muted');
  summary.setAttribute('role', 'status');
  const againAll = element('button', 'quiet', words.againAll);
  againAll.type = 'button';
  const show = element('a', 'button', words.show);
  show.href = '/desk/photos';
  const acts = element('p', 'acts');
  acts.append(againAll, show);
  const box = element('section', 'uploading');
  const heading = element('h2', '', words.heading);
  overall.setAttribute('aria-label', words.heading);
  box.append(heading, overall, summary, acts, list);

  form.addEventListener('submit', (event) => {
    const files = [...(input.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
    input.value = '';
  });
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    document.body.classList.add('dropping');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping');
  });
  document.addEventListener('drop', (event) => {
    document.body.classList.remove('dropping');
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });
  document.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  });
  againAll.addEventListener('click', () => {
    for (const one of [...failed]) again(one);
  });
  window.addEventListener('beforeunload', (event) => {
    if (underway + waiting.length > 0) event.preventDefault();
  });

  function take(files: File[]): void {
    if (files.length === 0) return;
    if (!box.isConnected) place.append(box);
    count += files.length;
    waiting.push(...files.map(rowFor));
    tell();
    for (let free = AT_ONCE - underway; free > 0; free--) next();
    box.scrollIntoView({ block: 'nearest' });
  }

  function rowFor(file: File): Sending {
    const row = element('li', '');
    const bar = element('progress', '');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    const state = element('small', 'state', words.waiting);
    const name = element('bdi', '', file.name);
    row.append(name, bar, state);
    return { file, row, bar, state, attempts: 0 };
  }

  function next(): void {
    const one = waiting.shift();
    if (!one) return;
    underway++;
    list.prepend(one.row);
    if (one.file.size > words.most) {
      fail(one, words.tooLarge, false);
      return;
    }
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => {
      one.bar.value = loaded / total;
      const percent = Math.floor((100 * loaded) / total);
      say(one, percent < 100 ? words.sending.replace('{1}', number(percent)) : words.reading);
      if (percent === 100) one.bar.removeAttribute('value');
    };
    request.onload = () => settle(one, request);
    request.onerror = () => {
      one.attempts++;
      if (one.attempts >= ATTEMPTS) {
        fail(one, words.offline, true);
        return;
      }
      say(one, words.waiting);
      setTimeout(() => {
        waiting.unshift(one);
        finish();
      }, PAUSE_MS * one.attempts);
    };
    const sent = new FormData(form);
    sent.delete(input.name);
    sent.append(input.name, one.file);
    request.send(sent);
  }

  function settle(one: Sending, { status, responseText }: XMLHttpRequest): void {
    const answer = read(responseText);
    if (status === 200 && typeof answer?.id === 'string') keep(one, answer);
    else if (Array.isArray(answer?.mistakes)) fail(one, answer.mistakes.join(' '), false);
    else if (status === 413) fail(one, words.tooLarge, false);
    else fail(one, status === 401 ? words.signedOut : words.broken, true);
  }

  function keep(one: Sending, answer: Record<string, unknown>): void {
    done++;
    one.bar.remove();
    const link = element('a', '');
    link.href = `/desk/photos/${answer.id}`;
    const picture = element('img', '');
    picture.src = String(answer.address);
    picture.alt = String(answer.alternativeText ?? '');
    link.append(picture, ...one.row.querySelectorAll('bdi'));
    one.row.prepend(link);
    one.row.classList.add('done');
    say(one, answer.known === true ? words.known : words.stored, 'ok');
    const finished = list.querySelectorAll('.done');
    if (finished.length > MOST_ROWS) finished[finished.length - 1]?.remove();
    finish();
  }

  function fail(one: Sending, reason: string, mayTryAgain: boolean): void {
    failed.add(one);
    one.bar.remove();
    say(one, reason, 'bad');
    if (mayTryAgain) {
      const button = element('button', 'quiet', words.again);
      button.type = 'button';
      button.setAttribute('aria-label', `${words.again}: ${one.file.name}`);
      button.onclick = () => again(one);
      one.row.append(button);
    }
    finish();
  }

  function again(one: Sending): void {
    // A file that was refused for what it is would be refused again.
    if (!one.row.querySelector('button')) return;
    failed.delete(one);
    one.row.querySelector('button')?.remove();
    one.attempts = 0;
    one.bar.value = 0;
    one.state.before(one.bar);
    say(one, words.waiting);
    waiting.push(one);
    tell();
    if (underway < AT_ONCE) next();
  }

  function finish(): void {
    underway--;
    tell();
    // Ten thousand files that are refused at once would be as many calls deep.
    queueMicrotask(next);
  }

  function tell(): void {
    overall.max = count;
    overall.value = done + failed.size;
    const sentence = [done, count, failed.size].reduce(
      (text, value, at) => text.replace(`{${at + 1}}`, number(value)),
      words.overall,
    );
    if (summary.textContent !== sentence) summary.textContent = sentence;
    againAll.hidden = list.querySelectorAll('button').length < 2;
    show.hidden = underway + waiting.length > 0 || done === 0;
  }

  function say({ state }: Sending, sentence: string, kind = ''): void {
    state.textContent = sentence;
    state.className = `state ${kind}`;
  }
}

function read(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // A page instead of an answer: the status says the rest.
    return undefined;
  }
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, kind: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (kind !== '') made.className = kind;
  made.textContent = text;
  return made;
}
