/** What the newsroom answers: markup in its language, and what goes with it. */
export interface Answer {
  html?: string;
  style?: string;
  /** The conversation's own address at the newsroom. */
  address?: string;
  words?: { unreached: string; again: string; own: string };
  /** Who this reader is on this site's pages from now on. */
  key?: string;
  receipt?: Receipt;
  /** The place on the page that an act was about. */
  at?: string;
  /** Why the site's word on who is signed in was not taken. */
  trouble?: 'expired' | 'invalid';
  /** A comment was just taken. */
  sent?: boolean;
}

/** The private page about one comment, and what its link says. */
export interface Receipt {
  href: string;
  label: string;
}

/** What stands at an address; `undefined` when the newsroom was not reached or has nothing there. */
export async function ask(address: string): Promise<Answer | undefined> {
  return answerTo(address, {});
}

/** Sends a form: as a form, so that no browser asks first, and without cookies. */
export async function send(address: string, fields: FormData): Promise<Answer | undefined> {
  const body = new URLSearchParams();
  for (const [name, value] of fields) if (typeof value === 'string') body.append(name, value);
  return answerTo(address, { method: 'POST', body });
}

async function answerTo(address: string, request: RequestInit): Promise<Answer | undefined> {
  try {
    const answer = await fetch(address, { ...request, credentials: 'omit', referrerPolicy: 'origin' });
    // 422 brings the form back; everything else that is not good has nothing to show.
    return answer.ok || answer.status === 422 ? ((await answer.json()) as Answer) : undefined;
  } catch {
    // No connection, or something between here and there: said to the reader, who can try again.
    return undefined;
  }
}
