import { formsOf } from './inflection.ts';
import type { Commitment } from './proposals.ts';

/*
 * The words that say that something was said, each with how it is built into a sentence:
 *   quotation  “…,” she said · “…,” said Hassan · Hassan said: “…” · the road, he said, is closed
 *   clause     said (that) the road is closed; `that` alone where the little word may not be left out
 *   whether    asked whether, explained why, told how
 *   addressee  told reporters …: the first noun phrase after it is not the content
 *   infinitive promised to mend the road, declined to comment
 *   urged      urged the council to mend it: the noun phrase and the infinitive are the content
 *   noun       announced a curfew, denied the report, described the road as closed
 *   research   the study found that …: people who find and show things do not say them
 *   about      spoke of, warned about, called for: the words after the preposition are the content
 */
export type Frame =
  | 'quotation'
  | 'clause'
  | 'that'
  | 'whether'
  | 'addressee'
  | 'infinitive'
  | 'urged'
  | 'noun'
  | 'about'
  | 'research';

/** One reporting verb. */
export interface Cue {
  verb: string;
  frames: ReadonlySet<Frame>;
  commitment: Commitment;
}

const LEXICON: readonly (readonly [frames: string, verbs: string])[] = [
  ['quotation clause whether about', 'say'],
  ['quotation clause whether addressee about infinitive', 'tell'],
  ['quotation clause whether about', 'write'],
  ['quotation clause', 'add tweet post text email blog conclude repeat'],
  ['quotation clause noun', 'announce report note reveal'],
  ['quotation clause whether noun', 'explain recall recount disclose reiterate'],
  ['quotation that noun whether', 'state stress emphasize emphasise underline observe remark'],
  [
    'quotation clause',
    `contend assert reason retort quip joke counter boast opine declare lament muse gloat
     estimate reckon aver attest testify affirm confess gripe grumble concur crow deadpan fume marvel scoff
     clarify specify surmise hypothesize fret speculate snap shrug volunteer chime posit theorize`,
  ],
  [
    'quotation clause noun',
    'argue claim allege acknowledge admit concede confirm insist suggest deny predict forecast stipulate',
  ],
  ['quotation clause addressee', 'warn caution remind assure inform advise notify reassure'],
  ['quotation that about', 'complain respond reply agree answer comment brag protest object'],
  ['quotation that infinitive', 'promise pledge vow swear threaten'],
  ['quotation whether about', 'wonder inquire enquire'],
  ['quotation whether addressee urged about', 'ask'],
  ['quotation urged that', 'urge implore beg'],
  [
    'quotation',
    'continue begin exclaim shout yell cry whisper mutter murmur chant interject sigh sing intone chuckle laugh finish enthuse vent plead recite rejoin demur react groan moan gasp snarl sneer taunt thunder bellow growl scream holler echo',
  ],
  ['quotation noun that', 'proclaim pronounce mention signal indicate imply hint certify verify relay'],
  ['quotation that', 'maintain recommend propose demand underscore'],
  ['that', 'believe think'],
  ['that research', 'show find'],
  ['noun that', 'cite quote'],
  [
    'noun',
    `describe criticize criticise praise denounce condemn dismiss reject question blame accuse slam blast mock decry
     detail outline summarize characterize portray rebuke deride ridicule lambaste
     hail refute rebut dispute depict brand dub tout castigate chide bemoan applaud commend`,
  ],
  ['infinitive', 'decline refuse'],
  ['about', 'speak talk refer call apologize allude point elaborate expound'],
];

const COMMITMENTS: readonly (readonly [Commitment, string])[] = [
  ['denies', 'deny refute rebut dispute reject'],
  ['uncommitted', 'ask wonder inquire enquire quote cite decline refuse question'],
  ['probable', 'believe think estimate reckon predict forecast'],
  ['possible', 'suggest speculate hint imply posit theorize muse'],
];

/** Prepositions that the `about` frame takes. */
export const ABOUT: Readonly<Record<string, readonly string[]>> = {
  say: ['about'],
  tell: ['about', 'of'],
  write: ['of', 'about'],
  complain: ['of', 'about'],
  agree: ['with', 'on'],
  comment: ['on', 'about'],
  brag: ['about', 'of'],
  protest: ['against'],
  object: ['to'],
  wonder: ['about', 'at'],
  inquire: ['about'],
  enquire: ['about'],
  ask: ['for', 'about'],
  speak: ['of', 'about', 'against'],
  talk: ['about', 'of'],
  refer: ['to'],
  allude: ['to'],
  call: ['for', 'on'],
  lash: ['out'],
  apologize: ['for'],
  point: ['to'],
  elaborate: ['on'],
  expound: ['on'],
};

/** Forms that are nouns or adjectives as often as verbs: the tagger must say verb. */
const AMBIGUOUS = new Set(
  `claim claims report reports note notes state states comment comments estimate estimates post posts text texts blog
   blogs email emails promise promises pledge pledges vow vows answer answers reply replies forecast forecasts reason
   reasons object objects joke jokes protest protests counter attack attacks demand demands question questions quote
   quotes praise blame answer tweet tweets show shows find add mention mentions remark remarks offer offers echo tout
   address call calls point points talk talks brand credit credits warning finding findings reporting maintain signal
   signals laugh laughs cry cries shout chant chants detail details outline volunteer volunteers continue begin
   dispute disputes caution finish recall text wonder wonders boast snap shrug writing saying concerned reserved
   determined stated alleged reported announced condition complaint`.split(/\s+/),
);

const byForm = new Map<string, Cue>();
const commitmentOf = new Map(
  COMMITMENTS.flatMap(([commitment, verbs]) => verbs.split(' ').map((verb) => [verb, commitment])),
);
for (const [frames, verbs] of LEXICON) {
  for (const verb of verbs.split(/\s+/).filter(Boolean)) {
    const cue: Cue = {
      verb,
      frames: new Set(frames.split(' ') as Frame[]),
      commitment: (commitmentOf.get(verb) as Commitment | undefined) ?? 'certain',
    };
    for (const form of formsOf(verb)) if (!byForm.has(form)) byForm.set(form, cue);
  }
}

/** The cue that a word is a form of, whatever the tagger says. */
export function cueByForm(lower: string): Cue | undefined {
  return byForm.get(lower);
}

/** Whether a form needs the tagger's word that it is a verb. */
export function isAmbiguous(lower: string): boolean {
  return AMBIGUOUS.has(lower);
}

/** How many verbs the lexicon knows. */
export const VERBS: readonly string[] = [...new Set([...byForm.values()].map(({ verb }) => verb))];
