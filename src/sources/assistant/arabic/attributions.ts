import { readAccording } from './according.ts';
import { candidatesIn } from './candidates.ts';
import { isJoined, speaks } from './cues.ts';
import { readHeadline, rememberIntroduced, rememberSpeaker } from './introductions.ts';
import { opensWithThese, quotationsBefore, readQuotationBefore } from './quoted-before.ts';
import { type Attribution, add, type Candidate, isNegated, type Reading, type Surroundings } from './reading.ts';
import { sourceAlone } from './source-phrases.ts';
import { readComplement } from './told.ts';
import { type Sentence, sentencesIn } from './words.ts';

/** The attributions of an Arabic text, sentence by sentence. */
export function attributionsIn(text: string): Attribution[] {
  const reading: Reading = { text, found: [], speakers: [], sentence: 0, pending: [] };
  for (const sentence of sentencesIn(text, speaks)) {
    readSentence(reading, sentence);
    reading.sentence++;
  }
  return reading.found;
}

function readSentence(reading: Reading, sentence: Sentence): void {
  const { items } = sentence;
  if (keepQuotationAlone(reading, sentence)) return;
  rememberIntroduced(reading, sentence);
  readHeadline(reading, sentence);
  const candidates = candidatesIn(reading.text, items);
  const claimed = new Set<number>();
  let before = 0;
  candidates.forEach((candidate, index) => {
    if (candidate.at < before) return;
    const next = candidates[index + 1]?.at ?? items.length;
    before = readCandidate(reading, sentence, candidate, { from: before, next, claimed });
  });
  reading.pending = [];
}

/** A sentence of nothing but a quotation goes on with the words of the one before, or waits for «بهذه الكلمات». */
function keepQuotationAlone(reading: Reading, { items, paragraph }: Sentence): boolean {
  const quotations = items.filter(({ kind }) => kind === 'quotation');
  if (quotations.length === 0 || items.some(({ kind }) => kind === 'word')) return false;
  const spans = quotations.map(({ from, to }) => ({ from, to }));
  const last = reading.found.at(-1);
  const adjoins = last && reading.text.slice(last.content.at(-1)?.to ?? 0, spans[0]?.from).trim() === '';
  if (
    last &&
    (last.paragraph === paragraph ||
      (adjoins && reading.text[spans[0]?.from ?? 0] === '«' && !endsClosed(reading.text, last)))
  ) {
    if (last.evidence.startsWith('quotation')) last.content.push(...spans);
    else if (last.source) {
      reading.found.push({
        source: last.source,
        shared: true,
        negated: false,
        content: spans,
        evidence: 'ongoing quotation',
        paragraph,
      });
    }
  } else reading.pending.push(...spans);
  return true;
}

function endsClosed(text: string, { content }: Attribution): boolean {
  return /[»”"]$/u.test(text.slice(0, content.at(-1)?.to ?? 0).slice(-1));
}

/** Reads one cue and what hangs on it. Returns the item with which the next may begin. */
function readCandidate(reading: Reading, sentence: Sentence, candidate: Candidate, around: Surroundings): number {
  const { items } = sentence;
  const { at, cue, complement } = candidate;
  if (cue.shape === 'according') return readAccording(reading, sentence, candidate, around);
  const before = quotationsBefore(reading.text, items, at, around);
  if (
    before.length > 0 &&
    complement?.by !== 'colon' &&
    !(complement?.by === 'that' && isJoined(items[at]?.plain ?? ''))
  ) {
    return readQuotationBefore(reading, sentence, candidate, before, around);
  }
  if (reading.pending.length > 0 && !complement && opensWithThese(items)) {
    const { source, addressee } = sourceAlone(reading.text, items, at + 1);
    add(reading, sentence, at, cue, { source, addressee, content: reading.pending, evidence: 'quotation before' });
    reading.pending = [];
    return at + 1;
  }
  if (complement && !(complement.by === 'object' && isNegated(items, at))) {
    return readComplement(reading, sentence, candidate, complement, around);
  }
  rememberSpeaker(reading, sentence, at, cue, around);
  return at + 1;
}
