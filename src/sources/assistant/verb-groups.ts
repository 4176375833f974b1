import type { Stretch } from './clauses.ts';
import { type Cue, cueByForm, isAmbiguous } from './cue-lexicon.ts';
import type { Item } from './sentences.ts';

/** A reporting verb where it stands: its auxiliaries and adverbs from `from`, itself at `at`; `to` is the item after. */
export interface VerbGroup {
  cue: Cue;
  from: number;
  at: number;
  to: number;
  /** “was asked”, “is said to”. */
  passive: boolean;
  /** Who stands before it, once that has been looked for. */
  subject?: Stretch;
  negated: boolean;
  /** How its subject is found. */
  form: 'finite' | 'participle' | 'infinitive';
}

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|'m|am|gets?|got)$/;
const HAVE = /^(?:has|have|had|having|'ve|'d|'s)$/;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|can|could|may|might|must|shall|should|'ve|'d|'ll|'s|'re|'m|ca|wo|not|n't|never|to|wouldn't|won't|didn't|hasn't|haven't|hadn't|doesn't|don't|isn't|wasn't)$/;
const SMALL_ADVERB =
  /^(?:also|then|later|now|once|often|already|even|still|further|again|just|never|always|first|simply|only|earlier|since|recently|repeatedly|reportedly|previously|once|soon|long)$/;
const NEGATION = /^(?:not|n't|never|neither|nor|no|\w+n't)$/;

/** The reporting verbs among the reporter's own words of a sentence, in their order. */
export function verbGroupsIn(items: readonly Item[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  items.forEach((item, at) => {
    const group = item.quotation ? undefined : verbGroupAt(items, at);
    if (group) groups.push(group);
  });
  return groups;
}

function verbGroupAt(items: readonly Item[], at: number): VerbGroup | undefined {
  const item = items[at];
  const cue = item && cueByForm(item.lower);
  if (!item || !cue || !isVerb(items, at)) return undefined;
  let from = at;
  while (from > 0 && belongs(items, from - 1)) from--;
  // An adverb alone before the verb is the cue's; one after a comma is not.
  const words = items.slice(from, at).map(({ lower }) => lower);
  const infinitive = words.includes('to');
  const quotes = items[at + 1]?.quotation !== undefined || items[at + 2]?.quotation !== undefined;
  if (isUnreal(cue, words) || (infinitive && !quotes && !carries(items, from))) return undefined;
  if (ONLY_PARTICIPLE.test(item.lower) && !words.some((word) => HAVE.test(word) || BE.test(word))) return undefined;
  const ing = item.lower.endsWith('ing');
  const lastAuxiliary = words.findLast((word) => AUXILIARY.test(word) && !NEGATION.test(word));
  const past = /(?:ed|id|ld|wn|en|ght|ung|id)$/.test(item.lower) && !ing;
  // “He's said” is “has”, “he's told” is “is”.
  const has = lastAuxiliary === "'s" && !/^(?:told|asked)$/.test(item.lower);
  const passive = past && lastAuxiliary !== undefined && BE.test(lastAuxiliary) && !has;
  return {
    cue,
    from,
    at,
    to: at + 1,
    passive,
    negated: words.some((word) => NEGATION.test(word)),
    form: infinitive ? 'infinitive' : ing && !(lastAuxiliary && BE.test(lastAuxiliary)) ? 'participle' : 'finite',
  };
}

const ONLY_PARTICIPLE = /^(?:written|shown|sworn|seen|known|spoken)$/;

/** “may add”, “should say”: nothing was said yet. “Would” is a plan, but of speeches it is how they are announced. */
function isUnreal({ verb }: Cue, words: readonly string[]): boolean {
  if (words.some((word) => /^(?:may|might|could|can|ca|should|must)$/.test(word))) return true;
  return words.includes('would') && !/^(?:say|tell|argue)$/.test(verb);
}

/** Whether what stands before “to say” means that it was said: “went on to say”, “was quick to say”. */
function carries(items: readonly Item[], from: number): boolean {
  const { lower = '' } = items[from - 1] ?? {};
  return /^(?:on|quick|continued|continues|went|way|like|likes|liked|used|began|begun|came|proceeded|managed|rushed|hastened|dared|seemed|appeared|is|was|are|were)$/.test(
    lower,
  );
}

function belongs(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (!item || item.quotation) return false;
  if (AUXILIARY.test(item.lower)) {
    // “Smith's said”: the owner's mark is no verb before a noun, but before a verb it is “has”.
    return item.lower !== 'to' || !/^(?:according|due|thanks)$/.test(items[index - 1]?.lower ?? '');
  }
  if (/^(?:all|both|each)$/.test(item.lower)) return AUXILIARY.test(items[index - 1]?.lower ?? '');
  return SMALL_ADVERB.test(item.lower) || (item.tag === 'ADV' && /ly$/.test(item.lower));
}

function isVerb(items: readonly Item[], at: number): boolean {
  const { lower, tag, text } = items[at] ?? { lower: '', tag: '', text: '' };
  const before = items[at - 1];
  const after = items[at + 1];
  if (tag === 'PROPN' && at > 0 && /^\p{Lu}/u.test(text)) return false;
  if (
    before &&
    /^(?:the|a|an|this|that|these|those|his|her|their|its|my|our|your|no|any|some|every)$/.test(before.lower)
  ) {
    if (lower !== 'said' && lower !== 'told' && !(before.lower === 'that' && tag === 'VERB')) return false;
  }
  if (before?.lower === "'s" && tag !== 'VERB') return false;
  if (isAmbiguous(lower) && tag !== 'VERB' && tag !== 'AUX') {
    if (/^(?:reason|states|remarks|posts|comments|objects|finishes|shows)$/.test(lower)) return false;
    const verbBetween =
      /s$/.test(lower) &&
      /^(?:PROPN|NOUN|PRON)$/.test(before?.tag ?? '') &&
      (after?.quotation !== undefined || /^(?:that|the|a|an|he|she|they|it|his|her|their)$/.test(after?.lower ?? ''));
    if (!verbBetween) return false;
  }
  if (before?.tag === 'ADP' && !lower.endsWith('ing') && lower !== 'said' && before.lower !== 'before') return false;
  if (isAmbiguous(lower) && before?.tag === 'ADJ') return false;
  if (tag === 'ADJ' && (after?.tag === 'NOUN' || after?.tag === 'PROPN')) return false;
  // “called” and “known” introduce names; “so-called” is no verb.
  return !(lower === 'called' && (before?.text === '-' || before?.lower === 'so'));
}
