import type { z } from 'zod';
import type { UnmarkedKey } from '../languages/messages.ts';
import type { Mistake, Outcome } from './mistake.ts';

/**
 * What `schema` makes of `input`, or what is wrong with it, one mistake a field. A schema that says more than the usual
 * names a message without variables as its error: `z.string().refine(isTimeZone, 'settings-mistake-time-zone')`.
 */
export function checked<T>(schema: z.ZodType<T>, input: unknown): Outcome<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { done: parsed.data };
  const [first, ...more] = mistakesFrom(parsed.error.issues);
  if (first === undefined) throw new Error('a schema refused without a reason', { cause: parsed.error });
  return { mistakes: [first, ...more] };
}

function mistakesFrom(issues: readonly z.core.$ZodIssue[]): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const issue of issues) {
    const field = issue.path.length > 0 ? issue.path.join('.') : 'form';
    // What is missing is usually also malformed: the first mistake of a field is the one to mend.
    if (mistakes.some((one) => one.field === field)) continue;
    mistakes.push({ field, ...reasonOf(issue) });
  }
  return mistakes;
}

function reasonOf(issue: z.core.$ZodIssue): Omit<Mistake, 'field'> {
  // Zod's own sentences have spaces; an error that is a message key was put there by the schema.
  if (/^[a-z]+(?:-[a-z]+)+$/.test(issue.message)) return { message: issue.message as UnmarkedKey };
  if (issue.code === 'too_small' && issue.origin === 'string') return { message: 'mistake-required' };
  if (issue.code === 'invalid_type' && issue.input === undefined) return { message: 'mistake-required' };
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return { message: 'mistake-too-long', values: { limit: Number(issue.maximum) } };
  }
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return { message: 'mistake-choice' };
  if (issue.code === 'invalid_format' && issue.format === 'email') return { message: 'mistake-email' };
  return { message: 'mistake-unusable' };
}
