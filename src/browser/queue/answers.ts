/** What the desk answers to an act of the queue. */
export interface Answer {
  said: string;
  undo?: string | null;
  /** The comment as it stands now. */
  item?: string | null;
  heading?: string;
  waiting?: string;
}

/** How sending an act ended: taken, taken by somebody else before, not right, or not sent. */
export type Sent = { outcome: 'taken' | 'conflict' | 'wrong'; answer: Answer } | { outcome: 'failed' | 'signed-out' };

/** Sends a form's fields as the form would, and asks for data instead of a page. */
export async function send(address: string, fields: FormData): Promise<Sent> {
  const pairs = [...fields].map(([name, value]): [string, string] => [name, String(value)]);
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams(pairs),
      headers: { accept: 'application/json' },
    });
    if (answer.status === 401) return { outcome: 'signed-out' };
    if (!(answer.headers.get('content-type') ?? '').includes('json')) return { outcome: 'failed' };
    const said: Answer = await answer.json();
    if (answer.ok) return { outcome: 'taken', answer: said };
    return { outcome: answer.status === 409 ? 'conflict' : 'wrong', answer: said };
  } catch {
    return { outcome: 'failed' };
  }
}

/** Says words over the queue, for eyes and ears. */
export function say(words: string): void {
  const place = document.querySelector<HTMLElement>('#said');
  const notice = place?.closest<HTMLElement>('.notice');
  if (!place || !notice) return;
  place.textContent = words;
  notice.hidden = words === '';
}

/** How many wait, in the heading and in the list of places. */
export function sayHowMany({ heading, waiting }: Answer): void {
  const title = document.querySelector('.bar h1');
  if (heading !== undefined && title !== null) title.textContent = heading;
  const number = document.querySelector('.places a[href="/desk/comments"] .num');
  if (waiting !== undefined && number !== null) number.textContent = waiting;
}
