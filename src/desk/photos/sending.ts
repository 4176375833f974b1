import type { Context } from 'hono';
import { type Mistake, mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { type KeptPhoto, keepPhoto } from '../../photos/intake.ts';
import { pictureAddress, pictureOf } from '../../photos/photos.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';

// Under what the server takes of any request; a file has its own limit.
const SEVERAL_FILES_BYTES = 60 * 1024 * 1024;

/** What was sent and could not be taken in. */
export interface Refused {
  form: SentForm;
  mistakes: readonly Mistake[];
  /** How many of the files were taken in all the same. */
  stored: number;
}

/** What a script is told of a photo that it sent: enough to show it and to begin a figure with. */
export interface SentPhoto {
  id: string;
  /** Of the kept original, in pixels. */
  width: number;
  height: number;
  /** Of the size that is there at once. */
  address: string;
  caption: string;
  credit: string;
  alternativeText: string;
  /** The same file was here before; these are its words. */
  known: boolean;
}

/** Whether whoever sends the form is a script that wants `SentPhoto` instead of a page. */
export function wantsJson(c: Context<DeskEnv>): boolean {
  return /\bapplication\/json\b/.test(c.req.header('accept') ?? '');
}

/** Takes in one file and answers `SentPhoto`, or 422 with `{ mistakes: [words, …] }` in the language of the person. */
export async function answerPhoto({ db, config }: Newsroom, c: Context<DeskEnv>): Promise<Response> {
  const { staff, frame } = c.var;
  requireRight(staff, 'write articles');
  const form = await readForm(c.req.raw, SEVERAL_FILES_BYTES);
  const [file, ...more] = form.files('file');
  const outcome =
    file === undefined || more.length > 0
      ? mistake('file', 'desk-photo-mistake-file-missing')
      : await keepPhoto(db, config.dataDir, await bytesOf(file), { uploadedBy: staff, ...described(form) });
  if ('mistakes' in outcome) {
    return c.json({ mistakes: outcome.mistakes.map((one) => frame.locale.tell(one)) }, 422);
  }
  const { photo, known } = outcome.done;
  const { widths } = pictureOf(photo);
  return c.json({
    id: photo.id,
    width: photo.width,
    height: photo.height,
    address: pictureAddress(photo.id, widths.findLast((one) => one <= 960) ?? widths[0] ?? photo.width, 'webp'),
    caption: photo.caption,
    credit: photo.credit,
    alternativeText: photo.alternative_text,
    known,
  } satisfies SentPhoto);
}

/** Takes in every file of the form; `show` is the page on which it comes back when some could not be. */
export async function takeIn(
  { db, config }: Newsroom,
  c: Context<DeskEnv>,
  show: (refused: Refused) => Response | Promise<Response>,
): Promise<Response> {
  const { staff, frame } = c.var;
  requireRight(staff, 'write articles');
  const form = await readForm(c.req.raw, SEVERAL_FILES_BYTES);
  const files = form.files('file');
  const mistakes: Mistake[] =
    files.length === 0 ? [...mistake('file', 'desk-photo-mistake-file-missing').mistakes] : [];
  const kept: KeptPhoto[] = [];
  for (const file of files) {
    const outcome = await keepPhoto(db, config.dataDir, await bytesOf(file), { uploadedBy: staff, ...described(form) });
    if ('done' in outcome) kept.push(outcome.done);
    else if (files.length === 1 || outcome.mistakes.some((one) => one.field !== 'file')) {
      mistakes.push(...outcome.mistakes);
      // What is wrong with the description is wrong for every file.
      break;
    } else mistakes.push(...outcome.mistakes.map((one) => ofFile(file, frame.locale.tell(one))));
  }
  if (mistakes.length > 0) return show({ form, mistakes, stored: kept.length });
  const [first, ...more] = kept;
  if (first === undefined || more.length > 0) return c.redirect(`/desk/photos?stored=${kept.length}`, 303);
  return c.redirect(`/desk/photos/${first.photo.id}?done=${first.known ? 'known' : 'stored'}`, 303);
}

/** What the form says of its photos; what it does not hold stays unsaid. */
export function described(form: SentForm) {
  const {
    alternative: alternativeText,
    expires: expiresOn,
    ...rest
  } = form.only('caption', 'credit', 'alternative', 'copyright', 'rights', 'expires');
  return { ...rest, alternativeText, expiresOn };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

const LONGEST_FILE_NAME = 80;

function ofFile(file: File, reason: string): Mistake {
  const name = [...file.name.toWellFormed()].slice(0, LONGEST_FILE_NAME).join('');
  return mistake('file', 'desk-photo-file-refused', { name, reason }).mistakes[0];
}
