import { describe, expect, test } from 'bun:test';
import { Editor } from '@tiptap/core';
import type { AttributeSpec, Schema } from '@tiptap/pm/model';
import { documentSchema } from '../../stories/document.ts';
import { extensionsOf } from './extensions.ts';

/** What of a schema decides which documents there are; how they are shown is each side's own. */
function structureOf({ nodes, marks, topNodeType, linebreakReplacement }: Schema) {
  const attributes = (attrs: Record<string, AttributeSpec> = {}) =>
    Object.entries(attrs).map(([name, spec]) => ({ name, hasDefault: 'default' in spec, ...spec }));
  return {
    top: topNodeType.name,
    linebreakReplacement: linebreakReplacement?.name,
    nodes: Object.values(nodes).map((type) => ({
      name: type.name,
      groups: type.spec.group?.split(' ') ?? [],
      content: type.spec.content ?? '',
      markSet: type.markSet?.map(({ name }) => name) ?? 'all',
      inline: type.isInline,
      atom: type.isAtom,
      leaf: type.isLeaf,
      defining: type.spec.defining ?? false,
      isolating: type.spec.isolating ?? false,
      selectable: type.spec.selectable ?? true,
      whitespace: type.whitespace,
      tableRole: type.spec.tableRole,
      attributes: attributes(type.spec.attrs),
    })),
    marks: Object.values(marks).map((type) => ({
      name: type.name,
      inclusive: type.spec.inclusive ?? true,
      excludes: Object.values(marks)
        .filter((other) => type.excludes(other))
        .map(({ name }) => name),
      attributes: attributes(type.spec.attrs),
    })),
  };
}

describe('the editor', () => {
  test('writes documents of the very structure that the newsroom keeps', () => {
    const editor = new Editor({
      element: null,
      content: { type: 'doc', content: [{ type: 'paragraph' }] },
      schemaSpec: documentSchema.spec,
      extensions: extensionsOf(documentSchema),
      enableCoreExtensions: { delete: false, textDirection: false },
    });
    expect(structureOf(editor.schema)).toEqual(structureOf(documentSchema));
    editor.destroy();
  });
});
