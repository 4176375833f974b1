import type { MessageKey } from '../languages/messages.ts';

/** What a person got wrong, as a value: the form comes back with what they typed and this beside the field. */
export interface Mistake {
  /** The form's field; `form` when it is about the whole. */
  field: string;
  message: MessageKey;
  /** The message's variables. */
  values?: Record<string, string | number>;
}

/** What a verb gives back when a person can get it wrong. */
export type Outcome<T> = { done: T } | { mistakes: [Mistake, ...Mistake[]] };

/** An outcome with one mistake. */
export function mistake(field: string, message: MessageKey, values?: Record<string, string | number>) {
  const one: Mistake = values === undefined ? { field, message } : { field, message, values };
  return { mistakes: [one] as [Mistake] };
}
