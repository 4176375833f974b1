import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { derivedKey } from '../derived-key.ts';
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD, verifyPassword } from './passwords.ts';
import type { Staff } from './rights.ts';
import { staffById } from './staff.ts';

/** What the sign-in needs of an open newsroom. */
export interface SignInPlace {
  db: Database;
  secret: Uint8Array;
  config: { publicUrl: string; secureCookies: boolean };
}

/** Somebody whose session holds, and the cookies that prolong it. */
export interface Session {
  staff: Staff;
  setCookies: string[];
}

const COOKIE_PREFIX = 'newsroom';
const SESSION_S = 14 * 24 * 60 * 60;
const PROLONGED_AFTER_S = 24 * 60 * 60;

const libraries = new WeakMap<Database, Promise<Library>>();

/** The person whose session cookie `headers` carry, if it holds and they have not left. */
export async function sessionOf(place: SignInPlace, headers: Headers): Promise<Session | undefined> {
  // Most who come without a session are strangers: they do not make the process load the library.
  if (!(headers.get('cookie') ?? '').includes(`${COOKIE_PREFIX}.`)) return undefined;
  const { api } = await libraryOf(place);
  const { response, headers: answered } = await api.getSession({ headers, returnHeaders: true });
  if (response === null) return undefined;
  const staff = await staffById(place.db, response.user.id);
  return staff === undefined ? undefined : { staff, setCookies: answered.getSetCookie() };
}

/** Signs in; gives the session's cookies, or `undefined` for a wrong pair, an unknown address or somebody who left. */
export async function signIn(place: SignInPlace, email: string, password: string): Promise<string[] | undefined> {
  const { api } = await libraryOf(place);
  try {
    const { headers } = await api.signInEmail({ body: { email: email.trim(), password }, returnHeaders: true });
    return headers.getSetCookie();
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** Ends the session in `headers`; gives the cookies that make the browser forget it. */
export async function signOut(place: SignInPlace, headers: Headers): Promise<string[]> {
  const { api } = await libraryOf(place);
  const { headers: answered } = await api.signOut({ headers, returnHeaders: true });
  return answered.getSetCookie();
}

/**
 * Changes the password of whoever is signed in and ends their other sessions; gives the new session's cookies, or
 * `undefined` when `current` is not their password. The new one has been looked at before: see `passwordMistake`.
 */
export async function changePassword(
  place: SignInPlace,
  headers: Headers,
  current: string,
  fresh: string,
): Promise<string[] | undefined> {
  const { api } = await libraryOf(place);
  try {
    const { headers: answered } = await api.changePassword({
      headers,
      body: { currentPassword: current, newPassword: fresh, revokeOtherSessions: true },
      returnHeaders: true,
    });
    return answered.getSetCookie();
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** The library says no by an error with a status: 401 for a wrong pair, 400 for a wrong password, 403 by our own hook. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && [400, 401, 403].includes(Number(error.statusCode));
}

function libraryOf(place: SignInPlace): Promise<Library> {
  const known = libraries.get(place.db);
  if (known !== undefined) return known;
  const opening = openLibrary(place);
  libraries.set(place.db, opening);
  return opening;
}

type Library = Awaited<ReturnType<typeof openLibrary>>;

async function openLibrary({ db, secret, config }: SignInPlace) {
  // Half a second of start and some 20 MB that a publication needs only once somebody signs in.
  const { betterAuth } = await import('better-auth');
  return betterAuth({
    appName: 'Onrecord',
    baseURL: config.publicUrl,
    basePath: '/desk/sign-in/library',
    secret: Buffer.from(derivedKey(secret, 'staff sessions')).toString('base64url'),
    // Text times and integer flags on both databases, as SQLite has them.
    database: { db: db.oneByOne, type: 'sqlite', transaction: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Its routes are not mounted; our own forms are limited where they are read.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      modelName: 'staff',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    account: {
      modelName: 'auth_accounts',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    session: {
      modelName: 'auth_sessions',
      expiresIn: SESSION_S,
      updateAge: PROLONGED_AFTER_S,
      fields: {
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        userId: 'user_id',
      },
    },
    verification: {
      modelName: 'auth_verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      session: {
        create: {
          // Who left gets no session, and no session says from where it was opened.
          before: async (session) => {
            if ((await staffById(db, session.userId)) === undefined) return false;
            return { data: { ...session, ipAddress: null, userAgent: null } };
          },
        },
      },
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: config.secureCookies,
      // Readers' pages never get the newsroom's cookie.
      defaultCookieAttributes: { path: '/desk', httpOnly: true, sameSite: 'lax' },
      ipAddress: { disableIpTracking: true },
      // Our own migrations make the tables; its check looks for SQLite's catalogue on PostgreSQL too.
      database: { generateId: () => newId(), validateSchema: false },
    },
  });
}
