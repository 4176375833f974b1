import type { Node } from 'prosemirror-model';
import { type Mistake, mistake, type Outcome } from '../mistake.ts';
import { documentSchema, pictureIdsOf, readDocument } from './document.ts';
import { wordsIn } from './document-json.ts';
import { LONGEST_BODY, sizeMistakes, sizeOf } from './document-size.ts';
import { BODY_FIELD } from './markup.ts';
import { printMarkup } from './print-markup.ts';

/** What the editor sent: the document or why it is none, and always what the form shows again. */
export interface TypedDocument {
  outcome: Outcome<Node>;
  /** The same as markup, for the plain form. */
  markup: string;
  /** The same as JSON, for the editor; empty where only the plain form can show it. */
  json: string;
}

/** Reads a document as the editor sends it. Nothing that was written is lost, however little of it can be read. */
export function readTypedDocument(sent: string): TypedDocument {
  let json: unknown;
  try {
    json = JSON.parse(sent);
  } catch {
    // Cut off on its way, or never made by the editor: what came is given back as it is.
    return { outcome: unreadable, markup: sent, json: '' };
  }
  let document: Node;
  try {
    document = readDocument(json);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { outcome: unreadable, ...givenBack(wordsIn(json)) };
  }
  const wrong = sizeMistakes(BODY_FIELD, document);
  if (wrong === undefined) {
    return { outcome: { done: document }, markup: printMarkup(document), json: JSON.stringify(document) };
  }
  if (sizeOf(document) > LONGEST_GIVEN_BACK) return { outcome: wrong, ...givenBack(wordsIn(json)) };
  return { outcome: wrong, markup: printMarkup(document), json: JSON.stringify(document) };
}

/** A mistake for each figure or link card whose photo is not here. */
export function unknownPhotos(document: Node, known: ReadonlySet<string>): Mistake[] {
  const unknown = new Set(pictureIdsOf(document).filter((id) => !known.has(id)));
  return [...unknown].flatMap((name) => mistake(BODY_FIELD, 'desk-editor-mistake-photo', { name }).mistakes);
}

// Beyond this an editor would take longer to open than anybody waits; a text area does not mind.
const LONGEST_GIVEN_BACK = 2 * LONGEST_BODY;

const unreadable = mistake(BODY_FIELD, 'desk-editor-mistake-unreadable');

function givenBack(words: readonly string[]): { markup: string; json: string } {
  const lines = words.filter((line) => line.trim() !== '');
  if (lines.reduce((sum, line) => sum + line.length, 0) > LONGEST_GIVEN_BACK)
    return { markup: lines.join('\n\n'), json: '' };
  const { doc, paragraph } = documentSchema.nodes;
  const document = doc.create(
    null,
    lines.length === 0 ? [paragraph.create()] : lines.map((line) => paragraph.create(null, documentSchema.text(line))),
  );
  return { markup: printMarkup(document), json: JSON.stringify(document) };
}
