import type { Role } from '../database/tables.ts';

/** Somebody of the newsroom, as the nouns need them: who acts, and in what role. */
export interface Staff {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** Interface language of their desk. */
  language: string;
}

/** The table of rights: what is done, and the roles that may. Nouns ask it; pages only hide what it would refuse. */
const rights = {
  'write articles': ['reporter', 'editor', 'administrator'],
  'edit others’ articles': ['editor', 'administrator'],
  'publish articles': ['editor', 'administrator'],
  'correct articles': ['editor', 'administrator'],
  'arrange fronts': ['editor', 'administrator'],
  'decide comments': ['editor', 'moderator', 'administrator'],
  'see commenters’ e-mails': ['editor', 'moderator', 'administrator'],
  'answer as the newsroom': ['editor', 'moderator', 'administrator'],
  'change rules and policy': ['editor', 'moderator', 'administrator'],
  // Whom a record names opens it, and nobody else: an administrator too only when named.
  'be named in the vault': ['reporter', 'editor', 'administrator'],
  'manage people': ['administrator'],
  'manage settings': ['administrator'],
  'remove for good': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof rights;

/** Whether somebody in `role` may do `right`. */
export function may(staff: { role: Role }, right: Right): boolean {
  return (rights[right] as readonly Role[]).includes(staff.role);
}

/** Somebody tried what their role does not allow; the door answers 403. */
export class Forbidden extends Error {
  readonly right: Right;
  constructor(right: Right) {
    super(`may not: ${right}`);
    this.right = right;
  }
}

/**
 * The first line of every verb in a noun that not everybody may do.
 * @throws Forbidden
 */
export function requireRight(staff: { role: Role }, right: Right): void {
  if (!may(staff, right)) throw new Forbidden(right);
}
