import type { Reading } from '../database/open.ts';
import type { SourceKind } from '../database/sources-tables.ts';
import type { Proposal, ProposedSource, Span } from './assistant/proposals.ts';
import { matchingForm } from './public-words.ts';
import { findSources, sourcesById } from './sources.ts';

/* Who speaks in what the assistant proposes: those whom the story or the publication knows already, or a name to begin with. */

/** Somebody as a proposal names them. */
export interface ProposedParty {
  /** The one known source of that name; `undefined` for nobody, or for several. */
  id: string | undefined;
  kind: SourceKind;
  /** What the text calls them; empty where it says only “he”. */
  label: string;
  role: string;
}

/** A story's sources by what they are called; `undefined` where two are called the same. */
export type KnownParties = ReadonlyMap<string, string | undefined>;

/** The sources that a story quotes already, by what readers of `language` call them. */
export async function knownParties(
  db: Reading,
  article: { id: string; story_id: string },
  language: string,
): Promise<KnownParties> {
  const rows = await db
    .selectFrom('statements')
    .select('source_id')
    .distinct()
    .where('story_id', '=', article.story_id)
    .execute();
  const sources = await sourcesById(
    db,
    rows.map(({ source_id }) => source_id),
  );
  const known = new Map<string, string | undefined>();
  for (const { id, names } of sources.values()) {
    const own = names[language];
    const forms = new Set((own === undefined ? Object.values(names) : [own]).map(({ label }) => matchingForm([label])));
    for (const form of forms) known.set(form, known.has(form) ? undefined : id);
  }
  return known;
}

/**
 * Whoever is quoted without a name is anonymous, whatever else they are, so that nobody forgets to say why and who knows them;
 * but not those whom the newsroom never met, since others quoted them.
 */
export function kindOfSpeaker({ basis, through }: Proposal, { kind }: ProposedParty): SourceKind {
  if (through.length > 0) return kind === 'anonymous' ? 'role' : kind;
  return basis === 'anonymous' ? 'anonymous' : kind;
}

/** Who a source of a proposal is: known, or only as the text names them. */
export async function partyOf(
  db: Reading,
  storyId: string,
  known: KnownParties,
  text: string,
  source: ProposedSource,
): Promise<ProposedParty> {
  const label = labelOf(text, source);
  const { role = '', organisation = '' } = source;
  const says = role.includes(organisation) ? role : role === '' ? organisation : `${role}, ${organisation}`;
  const party = { kind: source.sort, label, role: label.includes(says) ? '' : says.slice(0, 200) };
  if (label === '') return { ...party, id: undefined };
  const form = matchingForm([label]);
  if (known.has(form)) return { ...party, id: known.get(form) };
  const found = await findSources(db, label, storyId);
  const called = found.filter(({ names }) => Object.values(names).some((name) => matchingForm([name.label]) === form));
  return { ...party, id: called.length === 1 ? called[0]?.id : undefined };
}

/** What the text calls a source at its fullest; nothing where that is a pronoun. */
export function labelOf(text: string, source: ProposedSource | undefined): string {
  if (source === undefined) return '';
  const words = source.name ?? inOneLine(text, source.fullest ?? source.span, 160);
  // What is told of somebody beside their name is no name: “…, who asked not to be named because …”.
  const bare = words
    .replace(aside, '')
    .replace(/^[\s,،;:–—-]+|[\s,،;:–—.-]+$/gu, '')
    .slice(0, 160);
  if (pronoun.test(bare)) return '';
  return bare.charAt(0).toLocaleUpperCase() + bare.slice(1);
}

const aside = /[,،]\s+(?:who|whom|which|that|whose|speaking|الذي|التي|الذين|وقد|طلب)\s.*$/iu;
const pronoun = /^(?:he|she|they|it|we|i|you|who|him|her|them|one|others?|some|هو|هي|هم|هما|هن|أنا|نحن|الذي|التي)$/iu;

/** Words of a text as they fit into one line of a form. */
export function inOneLine(text: string, { from, to }: Span, longest: number): string {
  return text.slice(from, to).replaceAll(/\s+/g, ' ').trim().slice(0, longest).toWellFormed();
}
