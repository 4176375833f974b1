import { z } from 'zod';
import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';

const SETTING = 'comment-rules';

const count = (most: number) => z.coerce.number().int().min(1).max(most);
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** Whose comments wait for a moderator although no rule objects. */
export const premoderations = ['nobody', 'first-comment', 'everybody'] as const;
export type Premoderation = (typeof premoderations)[number];

/** From when to when comments are taken on one day of the week; `null` for a day without. Past midnight is the next day. */
export type DayHours = { from: string; to: string } | null;

const dayHours = z.object({ from: clock, to: clock }).nullable();
const wholeDay = { from: '00:00', to: '24:00' };

const ruleSettings = z.object({
  premoderation: z.enum(premoderations).default('first-comment'),
  /** Days after publication until an article takes no more comments; 0 for never. */
  closeAfterDays: z.coerce.number().int().min(0).max(3650).default(0),
  openingHours: z.boolean().default(false),
  /** From Monday to Sunday, on the publication's clock. */
  hours: z
    .array(dayHours)
    .length(7)
    .default(Array.from({ length: 7 }, () => wholeDay)),
  repeated: z.boolean().default(true),
  nearRepeated: z.boolean().default(true),
  tooFast: z.boolean().default(true),
  /** Comments that one commenter may post in a minute. */
  perMinute: count(60).default(3),
  /** Comments of newcomers that may come from one network address in ten minutes: a school or a café shares one. */
  perNetwork: count(10_000).default(60),
  /** The same of a whole provider's customer (an IPv6 /48), who can change from one network to the next. */
  perWideNetwork: count(100_000).default(120),
  /** Comments under one article in a minute, and in the whole publication. */
  perArticle: count(1_000_000).default(3000),
  perPublication: count(1_000_000).default(10_000),
  tooManyLinks: z.boolean().default(true),
  /** Links that a comment may have without being held. */
  links: z.coerce.number().int().min(0).max(50).default(2),
  blockedDomains: z.boolean().default(true),
  wordList: z.boolean().default(true),
  spam: z.boolean().default(true),
  /** How sure the classifier must be, in per cent. */
  spamCertainty: z.coerce.number().int().min(50).max(99).default(90),
  record: z.boolean().default(true),
  /** Share of a commenter's decided comments that was rejected, in per cent, from which on the next ones are read first. */
  recordShare: z.coerce.number().int().min(10).max(100).default(50),
  raid: z.boolean().default(true),
  /** Comments under one article within five minutes that are a raid. */
  raidComments: count(100_000).default(60),
  raidMode: z.enum(['hold', 'slow']).default('hold'),
  /** How long a raid's mode lasts before it goes back by itself. */
  raidMinutes: count(1440).default(60),
  /** Minutes between two comments of one commenter in a slow conversation. */
  slowMinutes: count(120).default(5),
  /** Before posting, a reader is told once which clause the comment may breach. */
  secondThoughts: z.boolean().default(true),
  external: z.boolean().default(false),
  /** Where the external check is asked; `https` only. */
  externalAddress: z.string().max(500).default(''),
  /** Seconds after which the conversation goes on without its answer. */
  externalSeconds: z.coerce.number().min(0.5).max(10).default(2),
  /** Grows when the key of the external check is made anew. */
  externalKey: z.coerce.number().int().min(1).default(1),
});

/** How the rules of the conversation are set in this publication. */
export type RuleSettings = z.infer<typeof ruleSettings>;

/** What a new publication begins with. */
export const defaultRuleSettings: RuleSettings = ruleSettings.parse({});

const kept = ruleSettings.extend({ stamp: z.string().default('') });

/** The rules as they are set now, straight from the database. */
export async function ruleSettingsOf(db: Reading): Promise<RuleSettings> {
  const { stamp: _, ...settings } = await keptSettings(db);
  return settings;
}

/** The settings and the stamp that changes whenever rules, words, domains or bans do. */
export async function keptSettings(db: Reading): Promise<z.infer<typeof kept>> {
  const row = await db.selectFrom('settings').select('value_json').where('key', '=', SETTING).executeTakeFirst();
  return kept.parse(row === undefined ? {} : JSON.parse(row.value_json));
}

/** Settings as somebody typed them; what is not a number or out of bounds is a mistake that names the field. */
export function checkedRules(settings: unknown): Outcome<RuleSettings> {
  const parsed = ruleSettings.safeParse(settings);
  if (!parsed.success) {
    const [field, place] = parsed.error.issues[0]?.path ?? [];
    if (field === 'hours') return mistake(`from-${String(place)}`, 'desk-rules-mistake-hours');
    return mistake(String(field ?? 'form'), 'desk-rules-mistake-number');
  }
  const { external, externalAddress, hours } = parsed.data;
  const never = hours.findIndex((day) => day !== null && day.from === day.to);
  if (never >= 0) return mistake(`from-${never}`, 'desk-rules-mistake-hours');
  if (externalAddress !== '' && !isSecureAddress(externalAddress))
    return mistake('externalAddress', 'desk-rules-mistake-external-address');
  if (external && externalAddress === '') return mistake('externalAddress', 'desk-rules-mistake-external-address');
  return { done: parsed.data };
}

/**
 * Sets the rules.
 * @throws Forbidden
 */
export async function changeRules(db: Database, settings: unknown, staff: Staff): Promise<Outcome<RuleSettings>> {
  requireRight(staff, 'change rules and policy');
  const checked = checkedRules(settings);
  if ('mistakes' in checked) return checked;
  await db.write(async (tx) => {
    await keepSettings(tx, checked.done);
    await recordAct(tx, staff, 'rules-changed', { kind: 'policy', id: SETTING, name: '' });
  });
  forgetRules(db);
  return checked;
}

/** Writes the settings with a new stamp, by which other processes see that rules, words, domains or bans changed. */
export async function keepSettings(tx: Reading, settings: RuleSettings): Promise<void> {
  const value_json = JSON.stringify({ ...settings, stamp: newId() });
  const changed_at = timestamp();
  await tx
    .insertInto('settings')
    .values({ key: SETTING, value_json, changed_at })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value_json, changed_at }))
    .execute();
  await recordChanges(tx, [SETTING]);
}

/** Says, in the caller's transaction, that words, domains or bans changed; `forgetRules` says it to this process. */
export async function restampRules(tx: Reading): Promise<void> {
  await keepSettings(tx, await ruleSettingsOf(tx));
}

const outdated = new WeakSet<Database>();

/** This process reads the rules anew before it judges the next comment. */
export function forgetRules(db: Database): void {
  outdated.add(db);
}

/** Whether the rules were forgotten since this was asked last. */
export function tookForgotten(db: Database): boolean {
  return outdated.delete(db);
}

function isSecureAddress(typed: string): boolean {
  const url = URL.parse(typed);
  return url?.protocol === 'https:' && url.hostname.includes('.') && url.username === '' && url.password === '';
}
