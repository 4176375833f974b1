import { z } from 'zod';
import { isLanguageCode, knownLanguages, languageCodes } from '../../languages/known-languages.ts';
import { checked } from '../checked.ts';
import { defaultPolicies } from '../comments/default-policies.ts';
import { defaultWords } from '../comments/default-words.ts';
import { listDefaultWords } from '../comments/listed-words.ts';
import { storePolicy } from '../comments/policy.ts';
import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { EditionRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { parseMarkup } from '../stories/markup.ts';
import { slugOf } from '../stories/slugs.ts';
import { keepPublication, lockedPublication } from './change-publication.ts';
import { starterTexts } from './starter-texts.ts';
import { line, lineOrNothing } from './typed.ts';

/** First parts of addresses that are, or will be, other places of the publication. */
const takenCodes: ReadonlySet<string> = new Set([
  'api',
  'assets',
  'desk',
  'preview',
  'feed',
  'photos',
  'search',
  'sitemap',
  'static',
]);

/** The digits and the calendar of an edition, as far as its language knows them. */
export const typedVoice = { digits: z.string(), calendar: z.string() };

const typedEdition = z
  .object({
    language: z.enum(languageCodes),
    code: z
      .string()
      .trim()
      .regex(/^[a-z][a-z0-9-]{0,19}$/, 'edition-mistake-code')
      .refine((code) => !takenCodes.has(code), 'edition-mistake-code'),
    title: line(80),
    tagline: lineOrNothing(160),
    ...typedVoice,
  })
  .superRefine(isVoiceOfLanguage);

/** A new edition as typed. */
export type TypedEdition = Omit<z.input<typeof typedEdition>, 'language'> & { language: string };

/**
 * Makes an edition, closed to readers, with what it needs to be opened: a policy, words for the word list, sections and
 * a privacy text in its language. The first one becomes the edition at the publication's first address.
 * @throws Forbidden
 */
export async function addEdition(db: Database, staff: Staff, typed: TypedEdition): Promise<Outcome<EditionRow>> {
  requireRight(staff, 'manage settings');
  const read = checked(typedEdition, typed);
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    const edition = await insertEdition(tx, read.done, staff, null);
    if (edition === undefined) return mistake('code', 'edition-mistake-code');
    await recordAct(tx, staff, 'edition-made', { kind: 'edition', id: edition.id, name: edition.title });
    return { done: edition };
  }, 'settings');
}

/**
 * The rows of a new edition and of what it begins with, after all other editions, in the transaction `tx`; for the settings
 * and for the set-up, where the first edition is opened at once.
 * @returns `undefined` when the code is taken
 */
export async function insertEdition(
  tx: Reading,
  checkedEdition: z.output<typeof typedEdition>,
  staff: Pick<Staff, 'id'>,
  openedAt: string | null,
): Promise<EditionRow | undefined> {
  const { language } = checkedEdition;
  const starter = starterTexts[language];
  const publication = await lockedPublication(tx);
  const last = await tx
    .selectFrom('editions')
    .select(({ fn }) => fn.max('position').as('position'))
    .executeTakeFirst();
  const edition: EditionRow = {
    ...checkedEdition,
    id: newId(),
    about_json: documentOf(starter.about),
    privacy_json: documentOf(starter.privacy),
    position: (last?.position ?? 0) + 1,
    opened_at: openedAt,
    created_at: timestamp(),
  };
  const stored = await tx
    .insertInto('editions')
    .values(edition)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .executeTakeFirst();
  if (stored.numInsertedOrUpdatedRows === 0n) return undefined;
  await addStarterSections(tx, edition, starter.sections);
  await storePolicy(tx, edition.id, 1, defaultPolicies[language], staff.id);
  await listDefaultWords(tx, defaultWords[language]);
  if (publication.defaultEditionId === null) {
    await keepPublication(tx, { ...publication, defaultEditionId: edition.id });
  }
  await recordChanges(tx, ['publication', `edition:${edition.id}`]);
  return edition;
}

/** Refuses digits and calendars that `language` is not written with; they are chosen from lists, so a form never sends one. */
export function isVoiceOfLanguage(
  { language, digits, calendar }: { language: string; digits: string; calendar: string },
  context: z.RefinementCtx,
): void {
  const known = knownLanguages[isLanguageCode(language) ? language : 'en'];
  const refuse = (field: string) => context.addIssue({ code: 'custom', path: [field], message: 'mistake-choice' });
  if (!(known.digits as readonly string[]).includes(digits)) refuse('digits');
  if (!(known.calendars as readonly string[]).includes(calendar)) refuse('calendar');
}

function documentOf(markup: string): string {
  const read = parseMarkup(markup, new Set());
  if ('mistakes' in read) throw new Error(`a starter text cannot be read: ${JSON.stringify(read.mistakes)}`);
  return JSON.stringify(read.done.toJSON());
}

async function addStarterSections(tx: Reading, edition: EditionRow, names: readonly string[]): Promise<void> {
  const rows = names.map((name, place) => ({
    id: newId(),
    edition_id: edition.id,
    slug: slugOf(name),
    name,
    position: place + 1,
    created_at: edition.created_at,
  }));
  await tx.insertInto('sections').values(rows).execute();
}
