import type { Locale } from '../../languages/locale.ts';
import type { SourceKind } from '../database/sources-tables.ts';
import type { Masthead } from './masthead.ts';
import type { KnownEntry, KnownFrom, ShownHistory, ShownQuestion, ShownSource, Told, Words } from './theme-told.ts';

/*
 * Who said what, in the words of schema.org, for machines that read beside the page. It is made of what readers see and of
 * nothing else; a source without a name has a label here and no id.
 */

type Thing = Record<string, unknown>;

/** What a source said word for word in an article. */
export interface Quoted {
  quote: Words;
  from: KnownFrom;
}

/** What an article's own object is given where sources are marked in it. */
export function toldData(
  { locale, origin, edition }: Masthead,
  url: string,
  { told, quoted, claims }: { told: Told; quoted: readonly Quoted[]; claims: readonly Words[] },
): { properties: Thing; corrections: Thing[] } {
  const cited = told.entries
    .flatMap(({ source, through }) => [source, ...through])
    .flatMap((source) => citation(source));
  const outlets = told.entries.flatMap(({ to }) => (to?.kind === 'outlet' && to.name !== '' ? [outlet(to.name)] : []));
  const once = [...new Map([...cited, ...outlets].map((thing) => [JSON.stringify(thing), thing])).values()];
  return {
    properties: {
      '@id': url,
      ...(told.entries.length === 0 ? {} : { backstory: backstory(locale, told.entries) }),
      ...(once.length === 0 ? {} : { citation: once }),
      ...(quoted.length === 0 ? {} : { hasPart: quoted.map((one) => quotation(origin, edition.language, one)) }),
      ...(claims.length === 0 ? {} : { mentions: claims.map((words) => claim(words, edition.language, url)) }),
    },
    corrections: told.histories.flatMap((history) => fallen(locale, history)),
  };
}

/** A question's page, without a word on which answer is right. */
export function questionData({ edition, origin }: Masthead, question: ShownQuestion): Thing {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    mainEntity: { '@type': 'Question', name: question.text, ...inLanguage(question, edition.language) },
    about: question.claims.map(({ words, statements }) => ({
      '@type': 'Claim',
      text: words.text,
      ...inLanguage(words, edition.language),
      appearance: [...new Set(statements.flatMap(({ article }) => article?.href ?? []))].map((href) => ({
        '@type': 'NewsArticle',
        url: origin + href,
      })),
    })),
  };
}

/** A source's page. */
export function sourceData({ origin }: Masthead, source: ShownSource, address: string): Thing {
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: agent(origin, { ...source, href: address }),
  };
}

const types: Record<SourceKind, string> = {
  person: 'Person',
  role: 'Person',
  organisation: 'Organization',
  document: 'CreativeWork',
  outlet: 'NewsMediaOrganization',
  group: 'Organization',
  anonymous: 'Person',
  desk: 'NewsMediaOrganization',
};

function agent(origin: string, { kind, name, role, href }: ShownSource): Thing {
  return {
    '@type': types[kind],
    ...(href === null ? {} : { '@id': origin + href }),
    name: name.text,
    ...(role === null ? {} : kind === 'person' ? { jobTitle: role.text } : { description: role.text }),
  };
}

function quotation(origin: string, language: string, { quote, from: { source, saidOn, original } }: Quoted): Thing {
  return {
    '@type': 'Quotation',
    text: quote.text,
    ...inLanguage(quote, language),
    // What stands in a document was written; what anybody else said was spoken.
    [source.kind === 'document' ? 'isPartOf' : 'spokenByCharacter']: agent(origin, source),
    ...(saidOn === null ? {} : { dateCreated: saidOn }),
    ...(original === null
      ? {}
      : {
          translationOfWork: { '@type': 'Quotation', text: original.text, ...inLanguage(original, language) },
        }),
  };
}

function claim(words: Words, language: string, url: string): Thing {
  return { '@type': 'Claim', text: words.text, ...inLanguage(words, language), appearance: { '@id': url } };
}

function citation({ kind, name }: ShownSource): Thing[] {
  if (kind === 'document') return [{ '@type': 'CreativeWork', name: name.text }];
  return kind === 'outlet' ? [outlet(name.text)] : [];
}

/** What an outlet published, of which only that is known. */
function outlet(name: string): Thing {
  return { '@type': 'CreativeWork', publisher: { '@type': 'NewsMediaOrganization', name } };
}

function fallen(locale: Locale, { claim: told, changes }: ShownHistory): Thing[] {
  return changes
    .filter(({ standing }) => standing === 'disputed' || standing === 'denied' || standing === 'retracted')
    .map(({ standing, at, words }) => ({
      '@type': 'CorrectionComment',
      text: [`${told.text} (${locale.say('claim-standing', { standing })})`, words?.text ?? ''].join(' ').trim(),
      datePublished: at,
    }));
}

/** “How we know this” as a text. */
function backstory(locale: Locale, entries: readonly KnownEntry[]): string {
  return entries
    .map(({ source, told, basis, to, saidOn, through, reason }) =>
      [
        source.name.text,
        source.role?.text,
        told.word && locale.say('told-as', { word: told.word }),
        basis && locale.say('told-basis', { basis }),
        to && toWhom(locale, to),
        saidOn && locale.cutDate(saidOn),
        ...through.map(({ name }) => name.text),
        reason?.text,
      ]
        .filter((words) => words)
        .join(' · '),
    )
    .join('\n');
}

function toWhom(locale: Locale, { kind, name }: NonNullable<KnownFrom['to']>): string {
  if (name !== '') return locale.say('told-to-named', { to: kind, name });
  return kind === 'other' ? '' : locale.say('told-to', { to: kind });
}

function inLanguage({ language }: Words, page: string): Thing {
  return { inLanguage: language ?? page };
}
