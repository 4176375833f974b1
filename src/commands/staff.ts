import { ConfigError, readConfig } from '../config.ts';
import type { Role, StaffRow } from '../database/tables.ts';
import { consoleInvitation, consoleRole } from '../people/console.ts';
import { newPasswordLink } from '../people/password-links.ts';
import { removeFactorsOf } from '../people/second-factor.ts';
import { everybody, roles, staffByEmail } from '../people/staff.ts';
import { type OpenNewsroom, openNewsroom, StartError } from '../start.ts';

/*
 * `npm run staff`: makes or repairs a sign-in from the console, for when nobody can do it at the desk.
 */

const usage = `npm run staff                                   everybody with a sign-in
npm run staff -- invite administrator           a link with which somebody joins (or: reporter, editor, moderator)
npm run staff -- password name@example.org      a link with which somebody chooses a new password
npm run staff -- role name@example.org editor   another role; opens a sign-in that was closed
npm run staff -- factors name@example.org       takes away a lost app, passkeys and recovery codes; ends every session`;

class Misunderstood extends Error {}

try {
  const newsroom = await openNewsroom(readConfig(process.env));
  try {
    await act(newsroom, process.argv.slice(2));
  } finally {
    await newsroom.close();
  }
} catch (error) {
  if (!(error instanceof Misunderstood || error instanceof StartError || error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function act({ db, config }: OpenNewsroom, [verb = 'list', first, second]: string[]): Promise<void> {
  if (verb === 'list') return list(await everybody(db));
  if (verb === 'invite' && isRole(first)) {
    const secret = await consoleInvitation(db, first);
    console.log(
      `Whoever opens this link within a week joins as ${first}, once:\n${config.publicUrl}/desk/invitation/${secret}`,
    );
  } else if (verb === 'password' && first !== undefined) {
    const person = await personOrStop(staffByEmail(db, first), first);
    if (person.left_at !== null)
      throw new Misunderstood(`The sign-in of ${person.email} is closed; give it a role first.`);
    const secret = await newPasswordLink(db, person, null);
    console.log(
      `With this link ${person.email} chooses a new password within a day, once:\n${config.publicUrl}/desk/password/${secret}`,
    );
  } else if (verb === 'role' && first !== undefined && isRole(second)) {
    const person = await personOrStop(staffByEmail(db, first), first);
    const outcome = await consoleRole(db, person, second);
    if (outcome === 'last administrator') throw new Misunderstood(`${person.email} is the last administrator.`);
    console.log(`${person.email} is ${second} now.`);
  } else if (verb === 'factors' && first !== undefined) {
    const person = await personOrStop(staffByEmail(db, first), first);
    await removeFactorsOf({ db, config }, person.id, null);
    console.log(`${person.email} signs in with the password alone now, and sets up what is required anew.`);
  } else throw new Misunderstood(usage);
}

function list(people: StaffRow[]): void {
  if (people.length === 0)
    console.log('Nobody has a sign-in yet; `npm start` prints the link for the first administrator.');
  for (const { email, name, role, left_at } of people) {
    console.log([email, role, name, ...(left_at === null ? [] : ['closed'])].join('\t'));
  }
}

async function personOrStop(found: Promise<StaffRow | undefined>, email: string): Promise<StaffRow> {
  const person = await found;
  if (person === undefined) throw new Misunderstood(`Nobody signs in as ${email}.`);
  return person;
}

function isRole(word: string | undefined): word is Role {
  return (roles as readonly (string | undefined)[]).includes(word);
}
