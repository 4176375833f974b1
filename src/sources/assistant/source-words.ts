import type { SourceSort } from './proposals.ts';

/** What a common noun at the head of a source phrase says of the source; what is missing here is a person's role. */
const SORTS: readonly (readonly [SourceSort, string])[] = [
  [
    'document',
    `report study poll survey research analysis data figures statistics records record document documents paper papers
     letter memo email emails statement filing filings lawsuit complaint indictment affidavit ruling verdict census
     audit review transcript communique decree law bill book article editorial draft contract polls studies surveys
     reports findings results numbers invoice minutes leaflet notice poster map footage video recording`,
  ],
  [
    'outlet',
    `media newspaper newspapers broadcaster channel station website magazine press outlet outlets tabloid daily weekly
     agency-news radio television tv blog`,
  ],
  [
    'organisation',
    `ministry government company police party campaign agency council court department army hospital union
     administration commission committee authority office university bank parliament municipality army militia
     association organization organisation ngo firm corporation embassy foundation church mosque team club navy
     directorate institute federation board coalition opposition military prosecution defence regime`,
  ],
  [
    'group',
    `residents officials witnesses doctors authorities experts activists lawyers prosecutors investigators critics
     supporters analysts lawmakers neighbours neighbors relatives villagers farmers teachers students workers soldiers
     medics rescuers protesters organisers organizers families survivors traders drivers observers economists scientists
     researchers voters commanders engineers parents colleagues friends police people`,
  ],
  ['anonymous', 'source sources insider insiders informant informants whistleblower'],
];

const sortOf = new Map(SORTS.flatMap(([sort, words]) => words.split(/\s+/).map((word) => [word, sort] as const)));

const ORGANISATION_NAME =
  /^(?:ministry|department|party|university|college|agency|council|committee|commission|bank|inc|corp|co|ltd|association|court|police|army|hospital|union|group|institute|foundation|center|centre|office|senate|congress|parliament|house|authority|organization|organisation|federation|society|board|bureau|force|forces|nations|administration|company|league|coalition|movement|front|brigade|church|embassy|service|services|school|fund|trust|directorate|command|campaign)$/;
const OUTLET_NAME =
  /^(?:times|post|journal|news|cnn|bbc|reuters|afp|ap|nbc|cbs|abc|msnbc|npr|fox|tribune|gazette|guardian|herald|television|tv|radio|magazine|telegraph|observer|chronicle|jazeera|politico|bloomberg|buzzfeed|agency|today|mirror|daily|press|weekly|channel)$/;

/** Titles that are not part of a name. */
export const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|sen|senator|rep|representative|gov|governor|president|king|queen|prince|princess|sheikh|imam|mullah|pastor|rev|reverend|father|bishop|pope|judge|justice|capt|captain|col|colonel|gen|general|lt|lieutenant|sgt|sergeant|maj|major|adm|admiral|minister|chancellor|mayor|secretary|chairman|chairwoman|chief|director|spokesman|spokeswoman|spokesperson|ambassador|officer|inspector|attorney|mp|mps|mep|meps|pm|ceo|former|deputy|vice|prime|foreign|interior|justice|health|finance|defence|defense|commissioner|councillor|coach|mufti|ayatollah)\.?$/;

/** What a common noun names, if not a person in a role. */
export function sortOfNoun(lower: string): SourceSort | undefined {
  return sortOf.get(lower);
}

/** What a proper name names, by its words. */
export function sortOfName(words: readonly string[]): SourceSort {
  const lower = words.map((word) => word.toLowerCase());
  const last = lower.at(-1) ?? '';
  if (
    OUTLET_NAME.test(last) &&
    (lower.length > 1 || /^(?:cnn|bbc|reuters|afp|nbc|cbs|msnbc|npr|politico|bloomberg|buzzfeed)$/.test(last))
  ) {
    return 'outlet';
  }
  if (lower.some((word) => ORGANISATION_NAME.test(word)) && !TITLE.test(lower[0] ?? '')) return 'organisation';
  if (words.length === 1 && /^\p{Lu}{2,}s?$/u.test(words[0] ?? '')) return 'organisation';
  return 'person';
}
