import type { Child } from 'hono/jsx';
import type { FormState } from '../fields.tsx';
import type { StatementChoices } from './statement-choices.ts';
import type { StatementPlace } from './statement-values.ts';

/** What each part of a statement's form is made of. */
export interface StatementPartProps {
  form: FormState;
  place: StatementPlace;
  choices: StatementChoices;
}

interface FoldedPartProps {
  form: FormState;
  /** The fields in it: it stands open where one of them is filled or wrong. */
  names: readonly string[];
  isOpen?: boolean;
  title: string;
  children?: Child;
}

/** A part of a statement's form that can be left alone. */
export function FoldedPart({ form, names, isOpen = false, title, children }: FoldedPartProps) {
  const filled = names.some((name) => {
    const value = form.values[name];
    return typeof value === 'string' && value !== '' && usual[name] !== value;
  });
  const wrong = form.mistakes.some(({ field }) => names.includes(field));
  return (
    <details class="part" open={isOpen || filled || wrong}>
      <summary>{title}</summary>
      <div class="sheet">{children}</div>
    </details>
  );
}

/** What the fields hold that nobody touched. */
const usual: Readonly<Record<string, string>> = {
  commitment: 'certain',
  addressee: 'our-reporter',
  stance: 'supports',
};
