import type { Commitment } from '../proposals.ts';
import { plainly } from './words.ts';

/**
 * What may follow a cue and be what was said: `that` a clause after إنّ or أنّ, `quoted` a quotation or a colon, `noun`
 * a bare noun, or a preposition that holds its object.
 */
export type Frame = 'that' | 'quoted' | 'noun' | 'ب' | 'الي' | 'علي' | 'من' | 'عن' | 'في';

/**
 * How a cue stands in its sentence: a finite verb, a participle («مضيفاً»), a verbal noun («قوله»), or words that
 * govern the source («بحسب»).
 */
export type CueShape = 'verb' | 'participle' | 'noun' | 'according';

/** One form of one cue. */
export interface Cue {
  /** The verb as a dictionary has it, the form of «هو» in the past. */
  verb: string;
  shape: CueShape;
  frames: readonly Frame[];
  commitment?: Commitment;
  /** What the verb says of its subject where it has none beside it. */
  feminine?: boolean;
  several?: boolean;
}

// Past, present, participle (accusative), verbal noun, frames; a hyphen where there is none in use.
const VERBS = `
  قال يقول قائل قول that quoted
  أضاف يضيف مضيف - that quoted
  أكّد يؤكد مؤكد تأكيد that quoted noun علي
  نفى ينفي ناف نفي that noun
  أنكر ينكر منكر - that noun
  أوضح يوضح موضح - that quoted
  صرّح يصرح مصرح تصريح that quoted ب
  أعلن يعلن معلن - that quoted noun
  أفاد يفيد مفيد - that quoted ب
  ذكر يذكر ذاكر - that quoted
  أشار يشير مشير - that quoted الي
  لفت يلفت لافت - that الي
  نوّه ينوه منوه - that الي ب
  نبّه ينبه منبه - that quoted الي من
  ألمح يلمح ملمح - that الي
  لمّح يلمح ملمح - that الي
  خلص يخلص - - that الي
  شدّد يشدد مشدد - that quoted علي
  أصرّ يصر مصر - that quoted علي
  اعتبر يعتبر معتبر - that quoted
  رأى يرى - - that quoted
  اتهم يتهم متهم - that quoted noun
  زعم يزعم زاعم زعم that quoted noun
  ادّعى يدعي مدع - that quoted
  حذّر يحذر محذر - that quoted من
  كتب يكتب كاتب - that quoted
  غرّد يغرد مغرد - that quoted
  دوّن يدون - - quoted
  ردّ يرد راد - that quoted ب
  أجاب يجيب مجيب - that quoted ب
  سأل يسأل سائل - quoted عن
  تساءل يتساءل متسائل - quoted عن
  علّق يعلق معلق - quoted ب
  عقّب يعقب معقب - that quoted ب
  تابع يتابع متابع - that quoted
  أردف يردف مردف - that quoted
  استطرد يستطرد مستطرد - that quoted
  استدرك يستدرك مستدرك - that quoted ب
  زاد يزيد - - that quoted
  ختم يختم - - quoted ب
  اختتم يختتم مختتم - quoted ب
  واصل يواصل مواصل - quoted
  جزم يجزم جازم - that quoted ب
  أقرّ يقر مقر - that quoted ب
  اعترف يعترف معترف - that quoted ب
  كشف يكشف كاشف - that quoted عن
  بيّن يبين مبين - that quoted
  أظهر يظهر مظهر - that noun
  روى يروي - - that quoted
  حكى يحكي - - that quoted
  وصف يصف واصف - that noun
  أعرب يعرب معرب - that quoted عن
  عبّر يعبر معبر - that quoted عن
  أبدى يبدي مبد - that noun
  طالب يطالب مطالب - that quoted ب
  دعا يدعو داع - that quoted الي
  ناشد يناشد مناشد - that quoted noun
  هدّد يهدد مهدد - that quoted ب
  توعّد يتوعد متوعد - that quoted ب
  تعهّد يتعهد متعهد - that quoted ب
  وعد - واعد - that quoted ب
  رجّح يرجح مرجح - that quoted noun
  توقّع يتوقع متوقع - that quoted noun
  قدّر يقدّر مقدر - that quoted
  استبعد يستبعد مستبعد - that quoted noun
  شكّك يشكك مشكك - في
  ندّد يندد مندد - quoted ب
  استنكر يستنكر مستنكر - that noun
  انتقد ينتقد منتقد - that noun
  أبلغ يبلغ مبلغ - that quoted
  أخبر يخبر مخبر - that quoted
  همس يهمس هامس - quoted ب
  صاح يصيح صائح - quoted
  هتف يهتف هاتف - quoted
  صرخ يصرخ صارخ - quoted
  أورد يورد - - that quoted
  عزا يعزو عاز - noun
  خاطب يخاطب مخاطب - quoted
  لخّص يلخص ملخص - quoted
  نقل ينقل ناقل - that quoted
  وجّه يوجه - - quoted
  جاء - - - that quoted
  ورد - - - that quoted
  اكتفى يكتفي مكتف - ب
  رفض يرفض رافض - noun
  استغرب يستغرب مستغرب - noun
  أدان يدين مدين - noun
  رحّب يرحب مرحب - ب
  اشتكى يشتكي - - that من
  أفصح يفصح مفصح - that عن
  اقترح يقترح مقترح - that noun
  جدّد يجدد مجدد - noun
  برّر يبرر مبرر - ب
  أصدر يصدر - -
  نشر ينشر - -
  وزّع يوزع - -
  ألقى يلقي - -
  عقد يعقد - -
`;

/** What a verb says of the speaker's commitment; the others say nothing of it. */
const COMMITMENTS: Record<string, Commitment> = {
  نفى: 'denies',
  أنكر: 'denies',
  استبعد: 'denies',
  رجّح: 'probable',
  توقّع: 'probable',
  قدّر: 'probable',
  شكّك: 'uncommitted',
  سأل: 'uncommitted',
  تساءل: 'uncommitted',
  ألمح: 'possible',
  لمّح: 'possible',
};

/** Said by nobody in particular: the passives that a newspaper uses so. */
const NOBODY = ['يُعتقد', 'تردّد', 'يتردد', 'يُزعم', 'يُقال', 'أُفيد', 'يُرجَّح'];
const PASSIVE_COMMITMENT: Record<string, Commitment> = { يُعتقد: 'probable', يُرجَّح: 'probable' };

/** Followed by the source; those of two words are matched by `accordingAt`. */
const ACCORDING = ['بحسب', 'حسب', 'وفق', 'وفقاً', 'طبقاً', 'بحسبما', 'حسبما'];

/** Whose object may be a pronoun written to them: «ناشدهم». */
const OBJECT_WRITTEN = new Set(['ناشد', 'وصف', 'أبلغ', 'أخبر', 'اتهم', 'نفى', 'سأل']);

/** Words of every day that a form would be taken for: “among them”, “through”, “in answer to”. */
const TOO_COMMON = new Set(['بينا', 'عبر', 'بينه', 'بينها', 'بينهم', 'بينهما', 'ردا', 'وردا']);

const NONE: readonly Cue[] = [];
const FORMS = formsOfVerbs();

/** What a plain word is a form of, with or without the و or ف that is written to it; several where it is ambiguous. */
export function cuesOf(plain: string): readonly Cue[] {
  const joined = /^[وف]./.test(plain) ? FORMS.get(plain.slice(1)) : undefined;
  const whole = FORMS.get(plain);
  return joined && whole ? [...joined, ...whole] : (joined ?? whole ?? NONE);
}

/** Whether the cue says that something is said and of nobody that he says it: «يُعتقد». */
export function isSaidByNobody({ verb }: Cue): boolean {
  return NOBODY.includes(verb);
}

/** Whether a plain word begins with an و or ف that is not its own. */
export function isJoined(plain: string): boolean {
  return /^[وف]./.test(plain) && FORMS.has(plain.slice(1));
}

/** Whether a plain word may say that somebody speaks. */
export function speaks(plain: string): boolean {
  return cuesOf(plain).length > 0;
}

function formsOfVerbs(): Map<string, Cue[]> {
  const forms = new Map<string, Cue[]>();
  const add = (form: string, cue: Cue) => {
    const plain = plainly(form);
    if (TOO_COMMON.has(plain)) return;
    const cues = forms.get(plain) ?? [];
    if (!cues.some(({ verb, shape }) => verb === cue.verb && shape === cue.shape)) cues.push(cue);
    forms.set(plain, cues);
  };
  for (const line of VERBS.trim().split('\n')) {
    const [past = '', present = '', participle = '-', noun = '-', ...frames] = line.trim().split(' ');
    const commitment = COMMITMENTS[past];
    const cue = { verb: past, frames: frames as Frame[], ...(commitment && { commitment }) };
    for (const { form, ...who } of verbForms(past, present)) add(form, { ...cue, ...who, shape: 'verb' });
    if (OBJECT_WRITTEN.has(past)) {
      for (const { form, ...who } of verbForms(past, present)) {
        for (const object of ['ه', 'ها', 'هم']) {
          add(form.replace(/ى$/, 'ا').replace(/وا$/, 'و') + object, { ...cue, ...who, shape: 'verb' });
        }
      }
    }
    if (participle !== '-') for (const form of participleForms(participle)) add(form, { ...cue, shape: 'participle' });
    if (noun !== '-') for (const form of nounForms(noun)) add(form, { ...cue, shape: 'noun' });
  }
  for (const verb of NOBODY) {
    add(verb, { verb, shape: 'verb', frames: ['that'], commitment: PASSIVE_COMMITMENT[verb] ?? 'uncommitted' });
  }
  for (const verb of ACCORDING) add(verb, { verb, shape: 'according', frames: [] });
  return forms;
}

interface Form {
  form: string;
  feminine?: boolean;
  several?: boolean;
}

/** The third persons of past and present, and the future; a weak last letter goes before a vowel. */
function verbForms(past: string, present: string): Form[] {
  if (present === '-') return verbForms(past, `ي${past}`).filter(({ form }) => !/^س?[يت]/.test(form));
  const weak = /[ىا]$/.test(past);
  const stem = weak ? past.slice(0, -1) : past;
  const root = present.slice(1);
  const short = /[يىو]$/.test(root) ? root.slice(0, -1) : root;
  const forms: Form[] = [
    { form: past },
    { form: `${stem}ت`, feminine: true },
    { form: `${stem}وا`, several: true },
    { form: `${stem}${weak ? 'يا' : 'ا'}`, several: true },
    { form: `${stem}تا`, feminine: true, several: true },
    { form: `${stem}${weak ? 'ين' : 'ن'}`, feminine: true, several: true },
    { form: `ي${root}` },
    { form: `ت${root}`, feminine: true },
    { form: `ي${short}ون`, several: true },
    { form: `ي${root}ان`, several: true },
    { form: `ت${root}ان`, feminine: true, several: true },
  ];
  // «لم ينفِ»: written without its last letter.
  if (short !== root) forms.push({ form: `ي${short}` }, { form: `ت${short}`, feminine: true });
  return [...forms, ...forms.filter(({ form }) => /^[يت]/.test(form)).map((one) => ({ ...one, form: `س${one.form}` }))];
}

function participleForms(participle: string): string[] {
  const weak = /^(?:ناف|مدع|داع|عاز|مبد|مكتف)$/.test(participle);
  const stem = weak ? `${participle}ي` : participle;
  return [`${stem}ا`, `${stem}ة`, `${stem}ين`, `${participle}ون`, `${stem}تين`];
}

function nounForms(noun: string): string[] {
  const owned = ['ه', 'ها', 'هم', 'هما', 'هن'].map((owner) => noun + owner);
  return [...owned, ...owned.map((form) => `ب${form}`), `بال${noun}`];
}
