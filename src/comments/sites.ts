import { z } from 'zod';
import { checked } from '../checked.ts';
import { recordChanges } from '../database/changes.ts';
import type { SiteRow } from '../database/conversation-tables.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { prepared } from '../database/prepared.ts';
import { derivedKey } from '../derived-key.ts';
import { line } from '../editions/typed.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { type AuditAction, recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { originOf } from './page-address.ts';

/** Another site whose pages carry conversations of this publication. */
export interface Site {
  id: string;
  name: string;
  editionId: string;
  /** Where its pages are: `https://example.org`. */
  origins: string[];
  keyVersion: number;
  /** When an administrator closed it; its pages show nothing any more and what was said stays. */
  closedAt: string | null;
}

/** The form of a site, as typed; origins stand one a line. */
export interface TypedSite {
  name: string;
  edition: string;
  origins: string;
}

/** More origins than any site has: they all stand in one header. */
const MOST_ORIGINS = 20;

const typedSite = z.object({ name: line(80), edition: z.string(), origins: z.string().max(10_000) });

/** Every site, the open ones first, by name. */
export async function sitesOf(db: Reading): Promise<Site[]> {
  const rows = await db.selectFrom('sites').selectAll().orderBy('name').orderBy('id').execute();
  const sites = rows.map(siteOf);
  return [...sites.filter((site) => site.closedAt === null), ...sites.filter((site) => site.closedAt !== null)];
}

/** The site with this id, open or closed. */
export async function siteById(db: Reading, id: string): Promise<Site | undefined> {
  const [row] = await find(db, { id });
  return row && siteOf(row);
}

/**
 * Makes a site.
 * @throws Forbidden
 */
export async function makeSite(db: Database, staff: Staff, typed: TypedSite): Promise<Outcome<Site>> {
  requireRight(staff, 'manage settings');
  const read = await readSite(db, typed);
  if ('mistakes' in read) return read;
  const site: Site = { id: newId(), ...read.done, keyVersion: 1, closedAt: null };
  await db.write(async (tx) => {
    await tx
      .insertInto('sites')
      .values({
        id: site.id,
        name: site.name,
        edition_id: site.editionId,
        origins_json: JSON.stringify(site.origins),
        key_version: site.keyVersion,
        made_by: staff.id,
        closed_at: null,
        created_at: timestamp(),
      })
      .execute();
    await note(tx, staff, 'site-made', site);
  }, 'settings');
  return { done: site };
}

/**
 * Changes a site's name, edition and origins. What was said under its pages stays, in the edition that it was said in.
 * @returns `undefined` when there is no such site
 * @throws Forbidden
 */
export async function changeSite(
  db: Database,
  staff: Staff,
  id: string,
  typed: TypedSite,
): Promise<Outcome<Site> | undefined> {
  requireRight(staff, 'manage settings');
  const read = await readSite(db, typed);
  if ('mistakes' in read) return read;
  const { name, editionId, origins } = read.done;
  const set = { name, edition_id: editionId, origins_json: JSON.stringify(origins) };
  const site = await update(db, staff, id, 'site-changed', set);
  return site && { done: site };
}

/**
 * Makes a new key for the site's tokens: those made with the old one are worth nothing from now on.
 * @throws Forbidden
 */
export async function renewSiteKey(db: Database, staff: Staff, id: string): Promise<Site | undefined> {
  return update(db, staff, id, 'site-key-made', (before) => ({ key_version: before.keyVersion + 1 }));
}

/**
 * Closes a site, so that its pages show no conversations, or opens it again.
 * @throws Forbidden
 */
export async function closeSite(db: Database, staff: Staff, id: string, closed: boolean): Promise<Site | undefined> {
  const closed_at = closed ? timestamp() : null;
  return update(db, staff, id, closed ? 'site-closed' : 'site-reopened', { closed_at });
}

/** The key with which a site signs its tokens: its text is the key, as the site's program is given it. */
export function siteKey(secret: Uint8Array, { id, keyVersion }: Pick<Site, 'id' | 'keyVersion'>): string {
  return Buffer.from(derivedKey(secret, `site ${id} ${keyVersion}`)).toString('base64url');
}

async function readSite(db: Reading, typed: TypedSite): Promise<Outcome<Pick<Site, 'name' | 'editionId' | 'origins'>>> {
  const read = checked(typedSite, typed);
  if ('mistakes' in read) return read;
  const { name, edition, origins: lines } = read.done;
  const known = await db.selectFrom('editions').select('id').where('id', '=', edition).executeTakeFirst();
  if (known === undefined) return mistake('edition', 'mistake-choice');
  const origins: string[] = [];
  for (const typedOrigin of lines.split(/[\s,]+/).filter((part) => part !== '')) {
    const origin = originOf(typedOrigin);
    if (origin === undefined) return mistake('origins', 'site-mistake-origin', { origin: typedOrigin.slice(0, 100) });
    if (!origins.includes(origin)) origins.push(origin);
  }
  if (origins.length === 0) return mistake('origins', 'mistake-required');
  if (origins.length > MOST_ORIGINS) return mistake('origins', 'site-mistake-origins', { limit: MOST_ORIGINS });
  return { done: { name, editionId: known.id, origins } };
}

async function update(
  db: Database,
  staff: Staff,
  id: string,
  action: AuditAction,
  set: Partial<SiteRow> | ((before: Site) => Partial<SiteRow>),
): Promise<Site | undefined> {
  requireRight(staff, 'manage settings');
  return db.write(async (tx) => {
    const before = await siteById(tx, id);
    if (before === undefined) return undefined;
    await tx
      .updateTable('sites')
      .set(typeof set === 'function' ? set(before) : set)
      .where('id', '=', id)
      .execute();
    const after = await siteById(tx, id);
    if (after !== undefined) await note(tx, staff, action, after);
    return after;
  }, 'settings');
}

async function note(tx: Reading, staff: Staff, action: AuditAction, site: Site): Promise<void> {
  await recordChanges(tx, [`site:${site.id}`]);
  await recordAct(tx, staff, action, { kind: 'site', id: site.id, name: site.name });
}

function siteOf(row: SiteRow): Site {
  return {
    id: row.id,
    name: row.name,
    editionId: row.edition_id,
    origins: z.array(z.string()).parse(JSON.parse(row.origins_json)),
    keyVersion: Number(row.key_version),
    closedAt: row.closed_at,
  };
}

const find = prepared<{ id: string }, SiteRow>((db, at) =>
  db.selectFrom('sites').selectAll().where('id', '=', at('id')),
);
