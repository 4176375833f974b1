import { type Extensions, Mark, Node } from '@tiptap/core';
import type { AttributeSpec, Schema } from '@tiptap/pm/model';

/**
 * The nodes and marks of a schema as Tiptap's extensions, which say how they are read from HTML and shown. Their
 * structure comes from the schema itself (`schemaSpec`), so that there is one and not a second that resembles it.
 */
export function extensionsOf({ spec }: Schema): Extensions {
  const extensions: Extensions = [];
  spec.nodes.forEach((name, { attrs, parseDOM, toDOM, tableRole }) => {
    extensions.push(
      Node.create({
        name,
        topNode: name === 'doc',
        addAttributes: () => readByRules(attrs),
        parseHTML: () => (parseDOM === undefined ? null : [...parseDOM]) as never,
        renderHTML: toDOM === undefined ? null : ({ node }) => toDOM(node) as never,
        extendNodeSchema: (extension) => (extension.name === name && tableRole !== undefined ? { tableRole } : {}),
      }),
    );
  });
  spec.marks.forEach((name, { attrs, parseDOM, toDOM }) => {
    extensions.push(
      Mark.create({
        name,
        addAttributes: () => readByRules(attrs),
        parseHTML: () => (parseDOM === undefined ? null : [...parseDOM]) as never,
        renderHTML: toDOM === undefined ? null : ({ mark }) => toDOM(mark, true) as never,
      }),
    );
  });
  return extensions;
}

/** Tiptap would read an attribute of the same name from any element; only the schema's own rules may. */
function readByRules(attrs: Record<string, AttributeSpec> = {}) {
  return Object.fromEntries(Object.keys(attrs).map((name) => [name, { parseHTML: () => null }]));
}
