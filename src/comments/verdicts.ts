import type { Mistake, mistake } from '../mistake.ts';
import type { ClauseTopic } from './default-policies.ts';
import type { Verdict } from './rules.ts';

/** A moderator reads it first. */
export function held(detail: string | null = null, about: ClauseTopic | null = null, certainty?: number): Verdict {
  return { state: 'held', detail, about, ...(certainty === undefined ? {} : { certainty }) };
}

/** Nobody reads it but its writer, who is told which clause it breaks. */
export function rejected(detail: string, about: ClauseTopic | null): Verdict {
  return { state: 'rejected', detail, about };
}

/** It is not taken: the form comes back. */
export function refuse({ mistakes }: ReturnType<typeof mistake>): Verdict {
  return { refuse: mistakes };
}

/** The same for several mistakes; `undefined` for none. */
export function refuseAll([first, ...others]: readonly Mistake[]): Verdict | undefined {
  return first === undefined ? undefined : { refuse: [first, ...others] };
}
