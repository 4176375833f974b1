import { expect, test } from 'bun:test';
import type { Node } from 'prosemirror-model';
import { type Gazette, openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { done, written } from '../../tests/reading.ts';
import type { Database } from '../database/open.ts';
import { Forbidden } from '../people/rights.ts';
import { createArticle } from './articles.ts';
import { answerNote, LONGEST_NOTE, LONGEST_QUOTE, notesOf, resolveNote, writeNote } from './notes.ts';
import { passageOfWords } from './passages.ts';

onBothDatabases('a note of colleagues', ({ open }) => {
  const words = 'The ferry leaves at six.\n\nIt returns at nine, says the harbour.';
  const begin = async (db: Database, { en, lena }: Gazette) => {
    const { articleId } = done(await createArticle(db, lena, { editionId: en.id }, written({ words })));
    return articleId;
  };
  const draft = (text: string) => written({ words: text }).body;
  const passage = (document: Node, quoted: string) => {
    const found = passageOfWords(document, quoted);
    if (found === undefined) throw new Error(`“${quoted}” does not stand there`);
    return found;
  };

  test('is tied to words, keeps its place among edits, and says when its words are gone', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const id = await begin(db, gazette);
    const tied = { body: 'Half past six.', passage: passage(draft(words), 'leaves at six') };
    const { noteId } = done(await writeNote(db, gazette.jonas, id, tied));
    done(await writeNote(db, gazette.lena, id, { body: 'Who checks?', quote: ' says\n the   harbour ' }));
    done(await writeNote(db, gazette.lena, id, { body: 'All of it is too long.' }));
    const standing = async (text: string) =>
      (await notesOf(db, id, draft(text))).map(({ passage: tiedTo }) => tiedTo?.place);
    expect(await standing(words)).toEqual(['found', 'found', undefined]);
    expect(await standing(`A new beginning.\n\n${words}`)).toEqual(['moved', 'moved', undefined]);
    expect(await standing('The ferry leaves at seven.')).toEqual(['orphan', 'orphan', undefined]);
    const [first] = await notesOf(db, id, draft(words));
    expect(first).toMatchObject({ id: noteId, by: 'Jonas Reed', passage: { exact: 'leaves at six' } });
  });

  test('quotes words that stand in the text, says something, and keeps to its length', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const id = await begin(db, gazette);
    const refused = async (note: Parameters<typeof writeNote>[3]) => writeNote(db, gazette.lena, id, note);
    expect(await refused({ body: 'x', quote: 'leaves at seven' })).toMatchObject({
      mistakes: [{ field: 'quote', message: 'desk-note-mistake-quote' }],
    });
    expect(await refused({ body: ' \u200b' })).toMatchObject({
      mistakes: [{ field: 'note', message: 'desk-note-mistake-empty' }],
    });
    expect(await refused({ body: 'x'.repeat(LONGEST_NOTE + 1) })).toMatchObject({ mistakes: [{ field: 'note' }] });
    const long = { exact: 'x'.repeat(LONGEST_QUOTE + 1), prefix: '', suffix: '', block: 0 };
    expect(await refused({ body: 'x', passage: long })).toMatchObject({ mistakes: [{ field: 'quote' }] });
    expect(await notesOf(db, id, draft(words))).toEqual([]);
    expect(await writeNote(db, gazette.lena, 'nothing', { body: 'x' })).toBeUndefined();
  });

  test('is answered, resolved and opened again; an answer opens what was resolved', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const { lena, jonas } = gazette;
    const id = await begin(db, gazette);
    const { noteId } = done(await writeNote(db, jonas, id, { body: 'Who says so?' }));
    const { noteId: later } = done(await writeNote(db, jonas, id, { body: 'And when?' }));
    const at = { articleId: id, noteId };
    expect(await answerNote(db, lena, at, ' ')).toMatchObject({ mistakes: [{ field: 'answer' }] });
    done(await answerNote(db, lena, at, 'The harbour master.'));
    expect(await resolveNote(db, lena, at, true)).toEqual({ done: { resolved: true } });
    expect(await resolveNote(db, jonas, at, true)).toEqual({ done: { resolved: true } });
    let notes = await notesOf(db, id, draft(words));
    expect(notes.map((note) => note.id)).toEqual([later, noteId]);
    // Whoever was first is named.
    expect(notes[1]).toMatchObject({ resolvedBy: 'Lena Haddow', answers: [{ by: 'Lena Haddow' }] });
    done(await answerNote(db, jonas, at, 'Since when?'));
    notes = await notesOf(db, id, draft(words));
    expect(notes[0]).toMatchObject({ id: noteId, resolvedAt: null, resolvedBy: null });
    expect(await resolveNote(db, lena, at, false)).toEqual({ done: { resolved: false } });
    // An answer is no note of its own, and a note belongs to its article.
    const answer = notes[0]?.answers[0]?.id ?? '';
    expect(await answerNote(db, lena, { articleId: id, noteId: answer }, 'x')).toBeUndefined();
    const other = await begin(db, gazette);
    expect(await resolveNote(db, lena, { articleId: other, noteId }, true)).toBeUndefined();
  });

  test('is for those who may edit the article', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const { omar, tarek, jonas } = gazette;
    const id = await begin(db, gazette);
    const { noteId } = done(await writeNote(db, jonas, id, { body: 'Who says so?' }));
    for (const stranger of [omar, tarek]) {
      expect(writeNote(db, stranger, id, { body: 'x' })).rejects.toBeInstanceOf(Forbidden);
      expect(answerNote(db, stranger, { articleId: id, noteId }, 'x')).rejects.toBeInstanceOf(Forbidden);
      expect(resolveNote(db, stranger, { articleId: id, noteId }, true)).rejects.toBeInstanceOf(Forbidden);
    }
  });
});
