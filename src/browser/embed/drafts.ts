import { read, write } from './storage.ts';

interface Typed {
  name: string;
  email: string;
  body: string;
}

const nameOf = (address: string) => `onrecord draft ${address}`;

/** Keeps what is being typed under a conversation, so that a closed tab loses nothing; `undefined` lets it go. */
export function keepDraft(address: string, typed: Typed | undefined): void {
  write(nameOf(address), typed === undefined || typed.body.trim() === '' ? undefined : typed);
}

/** Puts what was kept back into a form that is still empty. */
export function restoreDraft(address: string, form: HTMLFormElement): void {
  const kept = read<Partial<Typed>>(nameOf(address), {});
  for (const name of ['name', 'email', 'body'] as const) {
    const field = form.elements.namedItem(name) as HTMLInputElement | null;
    const value = kept[name];
    if (field !== null && field.value === '' && typeof value === 'string') field.value = value;
  }
}
