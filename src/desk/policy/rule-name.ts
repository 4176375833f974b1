import type { RuleName } from '../../comments/rules.ts';

/** A rule as `desk-rule-name` calls it. Rules that refuse for the text alone have no name: a stored comment has passed them. */
export function nameOf(rule: RuleName | 'none-objected' | null) {
  if (rule === null) return 'none-objected';
  return rule === 'empty' || rule === 'too-long' || rule === 'e-mail' ? 'other' : rule;
}
