import { formsOf } from '../../src/sources/assistant/inflection.ts';

/*
 * The corpus also marks what people believe, want, plan, decree, support and feel. This is the subset that the assistant
 * is for: cues in which somebody reports with a verb of saying or writing, or with “according to”. An attribution counts
 * when one word of its cue is a form of one of these.
 */

const SPEECH_VERBS = `
  say tell add ask write note announce report respond reply answer explain argue claim state declare suggest insist
  acknowledge admit concede confirm deny warn tweet post promise pledge vow recall recount remark observe comment
  continue conclude contend assert allege complain quip joke repeat reiterate stress emphasize predict urge describe
  caution reveal disclose testify mention inquire shout yell whisper mutter exclaim
  stipulate maintain boast lament muse opine retort counter quote cite advise inform remind assure
  swear affirm attest profess proclaim pronounce speculate
`.split(/\s+/);

const FORMS = new Set(SPEECH_VERBS.filter(Boolean).flatMap(formsOf));

/** Whether a cue, as marked, reports speech. In our own Arabic passages nothing else is marked. */
export function reportsSpeech(cue: string): boolean {
  if (/\p{Script=Arabic}/u.test(cue) || cue === ':') return true;
  const words = cue.toLowerCase().match(/[a-z]+/g) ?? [];
  return /\baccording\s+to\b/i.test(cue) || words.some((word) => FORMS.has(word));
}
