import sharp from 'sharp';
import { editionByCode } from '../src/editions/editions.ts';
import type { Outcome } from '../src/mistake.ts';
import { staffOf } from '../src/people/staff.ts';
import { keepPhoto } from '../src/photos/intake.ts';
import { createArticle } from '../src/stories/articles.ts';
import { readDocument } from '../src/stories/document.ts';
import { writeNote } from '../src/stories/notes.ts';
import { withRows } from './rows.ts';

const WORDS = 5000;
const FIGURES = 20;
const PARAGRAPH = 62;

/** A language in which articles are long: its edition, and words to make them of. */
export interface Language {
  code: string;
  words: readonly string[];
}

export const english: Language = {
  code: 'en',
  words:
    'the water came back before dawn and nobody in the upper lanes believed it until the kettle boiled on a council engineer’s stove'.split(
      ' ',
    ),
};
export const arabic: Language = {
  code: 'ar',
  words:
    'عادت المياه قبل الفجر ولم يصدّق أحد من سكان الأزقة العليا ذلك إلى أن غلى الإبريق على موقد مهندسة المجلس البلدي'.split(
      ' ',
    ),
};

/** Makes an article of 5,000 words with 20 photos, a table, lists and three notes of colleagues; its id. */
export async function longArticle(dataDir: string, { code, words }: Language): Promise<string> {
  return withRows(dataDir, async (db) => {
    const staff = staffOf(await db.selectFrom('staff').selectAll().limit(1).executeTakeFirstOrThrow());
    const edition = await editionByCode(db, code);
    if (edition === undefined) throw new Error(`there is no edition ${code}`);
    const photoIds: string[] = [];
    for (let number = 0; number < FIGURES; number++) {
      const kept = doneOf(await keepPhoto(db, dataDir, await smallPhoto(`${code} ${number}`), { uploadedBy: staff }));
      photoIds.push(kept.photo.id);
    }
    const { articleId } = doneOf(
      await createArticle(
        db,
        staff,
        { editionId: edition.id },
        {
          headline: words.slice(0, 8).join(' '),
          standfirst: words.slice(4, 20).join(' '),
          slug: '',
          body: readDocument({ type: 'doc', content: blocksOf(words, photoIds) }),
          lead: null,
          sectionId: null,
          authorIds: [],
          topicIds: [],
        },
      ),
    );
    for (const place of [3, 40, 80]) {
      const note = await writeNote(db, staff, articleId, { body: words.join(' '), quote: sentence(words, place, 9) });
      if (note === undefined || 'mistakes' in note) throw new Error('a note was refused');
    }
    return articleId;
  });
}

/** Paragraphs, after every fourth a photo, and now and then something else, so that no part is of one kind. */
function blocksOf(words: readonly string[], photoIds: readonly string[]): object[] {
  const count = Math.ceil(WORDS / PARAGRAPH);
  const blocks: object[] = [];
  for (let place = 0; place < count; place++) {
    if (place % 9 === 4)
      blocks.push({ type: 'subhead', attrs: { level: 2 }, content: [text(sentence(words, place, 5))] });
    if (place % 20 === 13) blocks.push(listOf(words, place));
    else if (place % 20 === 17) blocks.push({ type: 'block_quote', content: [paragraph(words, place)] });
    else blocks.push(paragraph(words, place));
    const photoId = place % 4 === 1 ? photoIds[(place - 1) / 4] : undefined;
    if (photoId !== undefined) {
      const said = {
        caption: sentence(words, place, 12),
        credit: 'Lena Fadel',
        alternativeText: sentence(words, place, 8),
      };
      blocks.push({ type: 'figure', attrs: { photoId, ...said } });
    }
    if (place === 30) blocks.push(tableOf(words));
  }
  return blocks;
}

function paragraph(words: readonly string[], place: number): object {
  const link = { type: 'link', attrs: { href: `https://council.example/plan/${place}` } };
  return {
    type: 'paragraph',
    content: [
      text(`${sentence(words, place, 30)} `),
      text(sentence(words, place + 3, 4), place % 2 === 0 ? [{ type: 'bold' }] : [link]),
      text(` ${sentence(words, place + 5, PARAGRAPH - 34)}.`),
    ],
  };
}

function listOf(words: readonly string[], place: number): object {
  const item = (part: number) => ({
    type: 'list_item',
    content: [{ type: 'paragraph', content: [text(sentence(words, place + part, PARAGRAPH / 4))] }],
  });
  return { type: 'bullet_list', content: [0, 1, 2, 3].map(item) };
}

function tableOf(words: readonly string[]): object {
  const cell = (type: string, place: number) => ({
    type,
    content: [{ type: 'paragraph', content: [text(sentence(words, place, 2))] }],
  });
  const row = (place: number) => ({
    type: 'table_row',
    content: [0, 1, 2].map((column) => cell(place === 0 ? 'table_header' : 'table_cell', place + column)),
  });
  return { type: 'table', content: [0, 1, 2, 3, 4].map(row) };
}

function text(words: string, marks: readonly object[] = []): object {
  return { type: 'text', text: words, ...(marks.length === 0 ? {} : { marks }) };
}

/** So many words in an order of their own, so that a note's words stand in one place. */
function sentence(words: readonly string[], place: number, count: number): string {
  return Array.from({ length: count }, (_, at) => words[(at * (1 + (place % 5)) + place * 3) % words.length]).join(' ');
}

/** A photo as a newspaper has them: soft shapes and noise, 800 pixels wide, none like another. */
async function smallPhoto(name: string): Promise<Uint8Array> {
  const hue = Number(Bun.hash(name) % 255n);
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 20 };
  return sharp({ create: { width: 800, height: 533, channels: 3, background: '#777', noise } })
    .blur(1)
    .tint({ r: hue, g: 255 - hue, b: (hue * 7) % 255 })
    .jpeg({ quality: 80 })
    .toBuffer();
}

function doneOf<T>(outcome: Outcome<T>): T {
  if ('mistakes' in outcome) throw new Error(outcome.mistakes.map(({ message }) => message).join(', '));
  return outcome.done;
}
