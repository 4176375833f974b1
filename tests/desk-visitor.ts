import type { Role } from '../src/database/tables.ts';
import { acceptInvitation, invite } from '../src/people/invitations.ts';
import { hashPassword, passwordAccount } from '../src/people/passwords.ts';
import type { Staff } from '../src/people/rights.ts';
import { makeFirstAdministrator, setUpLink } from '../src/people/set-up.ts';
import { buildServer } from '../src/server.ts';
import type { Newsroom } from '../src/web/newsroom.ts';

/** The password of everybody in tests. */
export const PASSWORD = 'ferry at half past six';

/** A browser without a window: keeps cookies, sends forms as its own page would, follows nothing by itself. */
export class Visitor {
  readonly #newsroom: Newsroom;
  readonly #server: ReturnType<typeof buildServer>;
  readonly cookies = new Map<string, string>();

  constructor(newsroom: Newsroom) {
    this.#newsroom = newsroom;
    this.#server = buildServer(newsroom);
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(path, { headers });
  }

  /** Sends a form: an object for a plain one, `FormData` for one with files. */
  post(
    path: string,
    fields: Record<string, string | string[]> | FormData = {},
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const body = fields instanceof FormData ? fields : new URLSearchParams(pairs(fields));
    return this.#send(path, {
      method: 'POST',
      body,
      headers: { origin: this.#newsroom.config.publicUrl, 'sec-fetch-site': 'same-origin', ...headers },
    });
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await this.#server.fetch(
      new Request(new URL(path, this.#newsroom.config.publicUrl), { ...init, headers, redirect: 'manual' }),
    );
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(cookie)) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }
}

/** The first administrator, Jonas Reed, made as the first start makes one. */
export async function firstAdministrator(newsroom: Newsroom, language = 'en'): Promise<Staff> {
  const link = (await setUpLink(newsroom)) ?? '';
  const draft = {
    name: 'Jonas Reed',
    email: 'jonas@gazette.example',
    language,
    password: PASSWORD,
    publication: 'The River Gazette',
  };
  const outcome = await makeFirstAdministrator(newsroom.db, link.split('/').at(-1) ?? '', draft);
  if ('mistakes' in outcome) throw new Error(JSON.stringify(outcome.mistakes));
  return outcome.done;
}

/** Somebody who joined by an invitation from `by`. */
export async function colleague(
  newsroom: Newsroom,
  by: Staff,
  role: Role,
  name: string,
  language = 'en',
): Promise<Staff> {
  const email = `${name.toLowerCase().replaceAll(/\W+/g, '.')}@gazette.example`;
  const invited = await invite(newsroom.db, by, { email, role });
  if ('mistakes' in invited) throw new Error(JSON.stringify(invited.mistakes));
  const joined = await acceptInvitation(newsroom.db, invited.done.secret, {
    name,
    email,
    language,
    password: PASSWORD,
  });
  if ('mistakes' in joined) throw new Error(JSON.stringify(joined.mistakes));
  return joined.done;
}

/** Gives people of `openGazette` the password of everybody in tests, so that they can sign in. */
export async function givePasswords({ db }: Newsroom, ...people: Staff[]): Promise<void> {
  const hash = await hashPassword(PASSWORD);
  await db.write(async (tx) => {
    for (const { id } of people) await tx.insertInto('auth_accounts').values(passwordAccount(id, hash)).execute();
  });
}

/** A visitor who signed in as `staff`. */
export async function signedInAs(newsroom: Newsroom, staff: Staff): Promise<Visitor> {
  const visitor = new Visitor(newsroom);
  const answer = await visitor.post('/desk/sign-in', { email: staff.email, password: PASSWORD });
  if (answer.status !== 303) throw new Error(`${staff.email} could not sign in: ${answer.status}`);
  return visitor;
}

function pairs(fields: Record<string, string | string[]>): string[][] {
  return Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
}
