import type { Node } from 'prosemirror-model';
import type { Reading } from '../database/open.ts';
import { type Picture, picturesById } from '../photos/photos.ts';
import { pictureIdsOf, readDocument } from '../stories/document.ts';
import { renderDocument } from '../stories/document-html.ts';
import type { ToldSpan } from '../stories/told-pieces.ts';
import { shownPicture } from './pictures.ts';
import type { Body } from './theme.ts';

/** A checked document as a theme gets it. */
export function bodyOf(document: Node, pictures: ReadonlyMap<string, Picture>, told: readonly ToldSpan[] = []): Body {
  return {
    render: (parts, direction) => renderDocument(document, parts, direction, told),
    pictures: new Map([...pictures].map(([id, picture]) => [id, shownPicture(picture)])),
  };
}

/** The body kept as JSON in a row; one that was never written is an empty one. */
export async function storedBody(db: Reading, json: string): Promise<Body> {
  if (json === '') return { render: () => [], pictures: new Map() };
  const document = readDocument(JSON.parse(json));
  return bodyOf(document, await picturesById(db, pictureIdsOf(document)));
}
