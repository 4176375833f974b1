import type { Reading } from '../database/open.ts';
import { publicationSettings } from '../editions/publication.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { matchingForm } from './matching.ts';

/*
 * Nobody but the newsroom speaks as the newsroom: names of its staff and authors, of the publication and its editions, and
 * of its offices are refused to readers, however they are dressed up.
 */

/** Offices that no reader has, wherever they stand in a name: “Ali, moderator”. */
const offices = [
  ...['moderator', 'moderators', 'administrator', 'newsroom', 'news room', 'editorial team', 'editorial board'],
  ...['editor in chief', 'comments team'],
  ...['هيئة التحرير', 'فريق التحرير', 'رئيس التحرير', 'رئيسة التحرير', 'غرفة الأخبار', 'إدارة الموقع', 'إدارة الصحيفة'],
  ...['المشرف', 'المشرفة', 'المشرفون', 'مشرف التعليقات'],
  ...['تحریریه', 'هیئت تحریریه', 'سردبیر', 'مدیر سایت', 'ناظر دیدگاه‌ها'],
  ...['دەستەی نووسەران', 'سەرنووسەر', 'سەرپەرشتیار', 'بەڕێوەبەری ماڵپەڕ'],
];

/** Words that are somebody's name or trade too, and are refused only where they are the whole name. */
const wholeNames = [
  ...[
    'admin',
    'editor',
    'the editor',
    'editors',
    'staff',
    'team',
    'official',
    'publisher',
    'webmaster',
    'support',
    'system',
  ],
  ...['الإدارة', 'التحرير', 'المحرر', 'المحررة', 'محرر', 'مشرف', 'مدير', 'المدير', 'الناشر'],
  ...['ناظر', 'مدیر', 'ویراستار', 'ادمین', 'پشتیبانی', 'ناشر'],
  ...['بەڕێوەبەر', 'ئەدمین', 'نووسەران', 'بڵاوکەرەوە'],
];

// Another process, or the desk, may have changed who works here; within this time it is followed.
const LOOK_AGAIN_AFTER_MS = 5000;

/** Names that are kept from readers: as parts of a name, and as a whole one. */
interface Reserved {
  parts: ReadonlySet<string>;
  whole: ReadonlySet<string>;
}

const known = new WeakMap<Reading, { at: number; reserved: Promise<Reserved> }>();

/** The mistake of a reader's name that is the newsroom's; none for any other. */
export async function reservedName(db: Reading, name: string, now = Date.now()): Promise<Mistake[]> {
  let kept = known.get(db);
  if (kept === undefined || now - kept.at > LOOK_AGAIN_AFTER_MS) {
    kept = { at: now, reserved: readReserved(db) };
    known.set(db, kept);
  }
  return isReserved(await kept.reserved, name) ? mistake('name', 'comment-error-name-reserved').mistakes : [];
}

/** Whether `name` is one of these, or holds one. */
export function isReserved({ parts, whole }: Reserved, name: string): boolean {
  const form = skeleton(name);
  const together = form.replaceAll(' ', '');
  if (together === '') return false;
  if (whole.has(together)) return true;
  // Word by word, so that Jonas Reedman is not Jonas Reed.
  const words = form.split(' ');
  for (let from = 0; from < words.length; from++) {
    let part = '';
    for (let to = from; to < words.length; to++) {
      part += words[to];
      if (parts.has(part)) return true;
    }
  }
  return false;
}

/** The names of everybody and everything given, and the offices of all languages. */
export function reservedOf(names: readonly string[]): Reserved {
  const forms = names.map(skeleton).filter((form) => form !== '');
  const squeezed = (texts: readonly string[]) => texts.map((text) => text.replaceAll(' ', ''));
  // A name of one word is many people's: it is refused where somebody uses nothing else.
  const several = forms.filter((form) => form.includes(' '));
  const ofOffices = offices.map(skeleton);
  const parts = new Set(squeezed([...several, ...ofOffices]));
  return { parts, whole: new Set([...parts, ...squeezed([...forms, ...wholeNames.map(skeleton)])]) };
}

async function readReserved(db: Reading): Promise<Reserved> {
  const [publication, staff, authors, editions] = await Promise.all([
    publicationSettings(db),
    db.selectFrom('staff').select('name').where('left_at', 'is', null).execute(),
    db.selectFrom('author_names').select('name').execute(),
    db.selectFrom('editions').select('title as name').execute(),
  ]);
  return reservedOf([publication.name, ...[...staff, ...authors, ...editions].map(({ name }) => name)]);
}

// Letters that look alike, on both sides of the comparison: whoever is really called so in Cyrillic stays who they are.
const alike = new Map(
  [...'аеорсхуіјѕԁһоαρνικυвнтмкοеΙ1|il'].map((letter, at) => [
    letter,
    [...'aeopcxyljsdhoapvlkubhtmkoelllll'][at] ?? letter,
  ]),
);

/** A name as it looks: its matching form, letters that look alike as one. */
function skeleton(name: string): string {
  const form = [...matchingForm(name)].map((letter) => alike.get(letter) ?? letter).join('');
  return form.replaceAll('rn', 'm').replaceAll('vv', 'w');
}
