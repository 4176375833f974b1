import { z } from 'zod';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { derivedKey } from '../derived-key.ts';
import { staffById } from './staff.ts';

/** What the sign-in needs of an open newsroom. */
export interface SignInPlace {
  db: Database;
  secret: Uint8Array;
  config: { publicUrl: string; secureCookies: boolean };
}

/** What the names of the newsroom's cookies begin with. */
export const COOKIE_PREFIX = 'newsroom';
const SESSION_S = 14 * 24 * 60 * 60;
const PROLONGED_AFTER_S = 24 * 60 * 60;

type Library = Awaited<ReturnType<typeof openLibrary>>;

const libraries = new WeakMap<Database, Promise<Library>>();

/** The library that keeps sessions, opened once a database. */
export function libraryOf(place: SignInPlace): Promise<Library> {
  const known = libraries.get(place.db);
  if (known !== undefined) return known;
  const opening = openLibrary(place);
  libraries.set(place.db, opening);
  return opening;
}

async function openLibrary({ db, secret, config }: SignInPlace) {
  // Half a second of start and some 20 MB that a publication needs only once somebody signs in.
  const { betterAuth } = await import('better-auth');
  const { createAuthEndpoint } = await import('better-auth/api');
  const { setSessionCookie } = await import('better-auth/cookies');
  /** Opens a session for whoever proved who they are: the library's own ways in know one kind of proof each. */
  const openSession = createAuthEndpoint.serverOnly(
    { method: 'POST', body: z.object({ staffId: z.string(), kept: z.record(z.string(), z.string().nullable()) }) },
    async (c) => {
      const { internalAdapter } = c.context;
      const user = await internalAdapter.findUserById(c.body.staffId);
      const session = user && (await internalAdapter.createSession(user.id, false, c.body.kept));
      if (!user || !session) return c.json({ sessionId: null });
      await setSessionCookie(c, { session, user });
      return c.json({ sessionId: session.id });
    },
  );
  const keptText = (fieldName: string) => ({ type: 'string', required: false, input: false, fieldName }) as const;
  return betterAuth({
    appName: 'Onrecord',
    baseURL: config.publicUrl,
    basePath: '/desk/sign-in/library',
    secret: Buffer.from(derivedKey(secret, 'staff sessions')).toString('base64url'),
    plugins: [{ id: 'newsroom', endpoints: { openSession } }],
    // Text times and integer flags on both databases, as SQLite has them.
    database: { db: db.oneByOne, type: 'sqlite', transaction: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Its routes are not mounted; our own forms are limited where they are read.
    rateLimit: { enabled: false },
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
      additionalFields: {
        device: keptText('device'),
        method: keptText('method'),
        seenAt: keptText('seen_at'),
        provedAt: keptText('proved_at'),
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
