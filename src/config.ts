import { BlockList, isIP } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { z } from 'zod';

/**
 * Every setting that an operator can make from outside, read once. Nothing else in the house reads the environment.
 * What the newsroom itself decides (name, editions, rules) lives in the database and is changed in the desk.
 */
export interface Config {
  port: number;
  host: string;
  /** Absolute path of the one folder that holds everything a publication keeps. */
  dataDir: string;
  /** A postgres:// address; `undefined` means the SQLite file in the data folder. */
  databaseUrl: string | undefined;
  /** Origin under which readers reach the publication, without a trailing slash: `https://gazette.example`. */
  publicUrl: string;
  /** Cookies are marked Secure when readers come by https. */
  secureCookies: boolean;
  /** The proxies whose X-Forwarded-For is believed; from anybody else the header is ignored. */
  trustedProxies: BlockList | undefined;
  /** smtp:// or smtps:// address; without it, letters are shown for copying instead of sent. */
  smtpUrl: string | undefined;
  mailFrom: string | undefined;
  /** Upper bound of the page cache in bytes. */
  pageCacheBytes: number;
  /** Absolute path of the file that sealed identities are kept in, whatever the database is. */
  vaultFile: string;
  /** Absolute path of the vault's key, outside the data folder; without it there is no vault. */
  vaultKeyFile: string | undefined;
}

/** A setting with a value that cannot be used: one line for the console, which setting and why. */
export class ConfigError extends Error {}

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

const environment = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://gazette.example' }).optional(),
  TRUSTED_PROXIES: z.string().default(''),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  PAGE_CACHE_MB: wholeNumber(1, 16_384).default(64),
  VAULT_FILE: z.string().min(1).optional(),
  VAULT_KEY_FILE: z.string().min(1).optional(),
});

/**
 * Reads the settings from `env`, which is usually `process.env`.
 * @throws ConfigError naming the first setting that is wrong, and why
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? 'settings');
    // What the console says is often kept: an address is named without its password.
    const shown = (given[name] ?? '').replace(/\/\/[^/]*@/, '//…@');
    throw new ConfigError(`${name} is "${shown}": ${issue?.message ?? 'not usable'}.`);
  }
  const values = parsed.data;
  const shown = isIP(values.HOST) === 6 ? `[${values.HOST}]` : values.HOST === '0.0.0.0' ? 'localhost' : values.HOST;
  const publicUrl = originOf(values.PUBLIC_URL ?? `http://${shown}:${values.PORT}`);
  if (values.SMTP_URL !== undefined && values.MAIL_FROM === undefined) {
    throw new ConfigError('MAIL_FROM is missing: letters sent by SMTP_URL need a sender.');
  }
  const dataDir = resolve(values.DATA_DIR);
  const vaultKeyFile = values.VAULT_KEY_FILE && resolve(values.VAULT_KEY_FILE);
  if (vaultKeyFile?.startsWith(dataDir + sep)) {
    throw new ConfigError(
      `VAULT_KEY_FILE is "${vaultKeyFile}": it lies in DATA_DIR, where whoever takes the one has the other. Keep it elsewhere.`,
    );
  }
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir,
    databaseUrl: values.DATABASE_URL,
    publicUrl,
    secureCookies: publicUrl.startsWith('https:'),
    trustedProxies: proxyList(values.TRUSTED_PROXIES),
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    pageCacheBytes: values.PAGE_CACHE_MB * 1024 * 1024,
    vaultFile: resolve(values.VAULT_FILE ?? join(dataDir, 'vault.sqlite')),
    vaultKeyFile,
  };
}

function originOf(address: string): string {
  const url = new URL(address);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new ConfigError(`PUBLIC_URL is "${address}": only scheme, host and port; a path is not supported.`);
  }
  return url.origin;
}

function proxyList(text: string): BlockList | undefined {
  const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
  if (entries.length === 0) return undefined;
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address);
    const bits = prefix === undefined ? undefined : Number(prefix);
    const most = family === 6 ? 128 : 32;
    if (family === 0 || (bits !== undefined && !(Number.isInteger(bits) && bits >= 0 && bits <= most))) {
      throw new ConfigError(`TRUSTED_PROXIES holds "${entry}": not an address or a network such as 10.0.0.0/8.`);
    }
    const type = family === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, type);
    else list.addSubnet(address, bits, type);
  }
  return list;
}
