import { z } from 'zod';
import { cleanName, cleanText, isBlank } from '../comments/characters.ts';

/** A line that has to be there, such as a name: one line, single spaces, nothing that turns the direction. */
export function line(most: number) {
  return z.string().transform(oneLine).pipe(z.string().min(1).max(most));
}

/** A line that may be empty. */
export function lineOrNothing(most: number) {
  return z.string().transform(oneLine).pipe(z.string().max(most));
}

/** Several lines, or none. */
export function textOrNothing(most: number) {
  return z
    .string()
    .transform((text) => (isBlank(text) ? '' : cleanText(text)))
    .pipe(z.string().max(most));
}

function oneLine(text: string): string {
  return isBlank(text) ? '' : cleanName(cleanText(text));
}
