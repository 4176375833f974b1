import type { ArgumentsOf, UnmarkedKey } from '../languages/locale.ts';

/** What a person got wrong, as a value: the form comes back with what they typed and this beside the field. */
export interface Mistake {
  /** The form's field; `form` when it is about the whole. */
  field: string;
  message: UnmarkedKey;
  /** The message's variables; `mistake` sees to it that they are the right ones. `Locale.tell` says both. */
  values?: Readonly<Record<string, string | number>>;
}

/** What a verb gives back when a person can get it wrong. */
export type Outcome<T> = { done: T } | { mistakes: [Mistake, ...Mistake[]] };

/** An outcome with one mistake: `mistake('name', 'comment-error-name-empty')`. */
export function mistake<K extends UnmarkedKey>(field: string, message: K, ...[values]: ArgumentsOf<K>) {
  const one: Mistake = values === undefined ? { field, message } : { field, message, values };
  return { mistakes: [one] as [Mistake] };
}

/** Narrows a list of mistakes to one that an outcome can hold. */
export function isSome(mistakes: Mistake[]): mistakes is [Mistake, ...Mistake[]] {
  return mistakes.length > 0;
}
