import type { SourceKind, Standing } from '../src/database/sources-tables.ts';
import type { TypedStatement } from '../src/sources/typed-statement.ts';
import type { SampleEdition } from './read-articles.ts';

type InBoth = Readonly<Record<SampleEdition, string>>;

/** Somebody or something that the sample's articles quote. An anonymous one belongs to `story`. */
export interface SampleSource {
  key: string;
  kind: SourceKind;
  label: InBoth;
  role?: InBoth;
  reason?: InBoth;
  story?: string;
}

/** A claim of the sample, an answer to `question` or none, and where the desk stood on it. */
export interface SampleClaim {
  key: string;
  question?: string;
  words: InBoth;
  stood?: readonly { standing: Standing; at: string; words: InBoth }[];
}

/** A statement, tied to words of the story's article in each edition; one that only carries others is tied to none. */
export interface SampleStatement
  extends Pick<
    TypedStatement,
    'manner' | 'basis' | 'commitment' | 'addressee' | 'addresseeName' | 'stance' | 'saidOn'
  > {
  key: string;
  story: string;
  source: string;
  through?: string;
  claim?: string;
  words?: InBoth;
  original?: { language: string; words: string };
}

/** Who is quoted. */
export const sampleSources: readonly SampleSource[] = [
  {
    key: 'menik',
    kind: 'person',
    label: { en: 'Sara Menik', ar: 'سارة منيك' },
    role: { en: 'the council’s head of works', ar: 'رئيسة دائرة الأشغال في المجلس' },
  },
  { key: 'council', kind: 'organisation', label: { en: 'The city council', ar: 'مجلس المدينة' } },
  {
    key: 'notice',
    kind: 'document',
    label: { en: 'Works at the North Gate: notice to residents', ar: 'أشغال الباب الشمالي: إعلان إلى السكان' },
  },
  {
    key: 'engineer',
    kind: 'anonymous',
    story: 'water-returns',
    label: { en: 'An engineer', ar: 'مهندس' },
    role: { en: 'worked on the pump until last year', ar: 'عمل على المضخة حتى العام الماضي' },
    reason: { en: 'he still has a contract with the council', ar: 'لديه عقد مع المجلس' },
  },
  {
    key: 'two-readers',
    kind: 'anonymous',
    story: 'water-returns',
    label: { en: 'Two people who saw the request', ar: 'شخصان اطلعا على الطلب' },
    reason: { en: 'their employers bid for the work', ar: 'الجهة التي يعملان فيها تنافس على العمل' },
  },
  { key: 'radio', kind: 'outlet', label: { en: 'Radio Bridge', ar: 'إذاعة الجسر' } },
  { key: 'residents', kind: 'group', label: { en: 'Residents of the upper lanes', ar: 'سكان في الأزقة العليا' } },
  { key: 'gazette', kind: 'desk', label: { en: 'The River Gazette', ar: 'جريدة النهر' } },
  {
    key: 'idrey',
    kind: 'person',
    label: { en: 'Salma Idrey', ar: 'سلمى إدري' },
    role: { en: 'retired teacher at the top of Lantern Lane', ar: 'معلمة متقاعدة تسكن أعلى زقاق الفوانيس' },
  },
  {
    key: 'keren',
    kind: 'person',
    label: { en: 'Lotte Keren', ar: 'لوته كيرن' },
    role: { en: 'head nurse of the clinic at Tanners’ Gate', ar: 'كبيرة الممرضات في عيادة باب الدباغين' },
  },
];

/** What claims answer differently. */
export const sampleQuestions: readonly { key: string; words: InBoth }[] = [
  {
    key: 'lasts',
    words: { en: 'Will the repair last the winter?', ar: 'هل يصمد الإصلاح طوال الشتاء؟' },
  },
];

/** What the statements say is so. */
export const sampleClaims: readonly SampleClaim[] = [
  {
    key: 'lasts-yes',
    question: 'lasts',
    words: { en: 'The repair will last the winter', ar: 'الإصلاح يكفي طوال الشتاء' },
  },
  {
    key: 'lasts-no',
    question: 'lasts',
    words: { en: 'The next section of pipe will give way', ar: 'القطعة التالية من الأنبوب ستنشق' },
  },
  {
    key: 'pressure',
    words: { en: 'The pressure in the upper lanes is falling', ar: 'الضغط ينخفض في الأزقة العليا' },
  },
  {
    key: 'cost',
    words: { en: 'The repair has cost 212,000 thalers so far', ar: 'كلّف الإصلاح حتى الآن 212 ألف تالر' },
    stood: [
      {
        standing: 'confirmed',
        at: '2026-11-22T09:15:00Z',
        words: {
          en: 'The paper for the works committee, which we have read, gives the same sum.',
          ar: 'ورقة لجنة الأشغال، وقد قرأناها، تذكر المبلغ نفسه.',
        },
      },
    ],
  },
];

/** What was said, in the order of the texts. */
export const sampleStatements: readonly SampleStatement[] = [
  {
    key: 'menik-winter',
    story: 'water-returns',
    source: 'menik',
    manner: 'mixed',
    basis: 'on-record',
    claim: 'lasts-yes',
    stance: 'supports',
    saidOn: '2026-11-22',
    original: { language: 'ar', words: 'سيكفي الحي طوال الشتاء' },
    words: {
      en: 'The repair “will carry the quarter through the winter”',
      ar: 'الإصلاح «سيكفي الحي طوال الشتاء»',
    },
  },
  {
    key: 'menik-pipes',
    story: 'water-returns',
    source: 'menik',
    manner: 'indirect',
    basis: 'on-record',
    saidOn: '2026-11-22',
    words: {
      en: 'two more sections of pipe would be replaced by spring',
      ar: 'قطعتين أخريين من الأنبوب ستُستبدلان قبل الربيع',
    },
  },
  {
    key: 'notice-split',
    story: 'water-returns',
    source: 'notice',
    manner: 'indirect',
    basis: 'document',
    addressee: 'document',
    saidOn: '2026-11-16',
    words: {
      en: 'a six-metre section of steel pipe behind the pump split along its seam, and the escaping water flooded the motor',
      ar: 'قطعة من أنبوب الفولاذ خلف المضخة، طولها ستة أمتار، انشقت على امتداد لحامها، وأن الماء المتسرب غمر المحرك',
    },
  },
  {
    key: 'engineer-patch',
    story: 'water-returns',
    source: 'engineer',
    manner: 'mixed',
    basis: 'anonymous',
    claim: 'lasts-no',
    stance: 'supports',
    saidOn: '2026-11-21',
    words: { en: '“a patch, not a repair”', ar: 'بأنه «ترقيع لا إصلاح»' },
  },
  {
    key: 'engineer-weak',
    story: 'water-returns',
    source: 'engineer',
    manner: 'mixed',
    basis: 'anonymous',
    claim: 'lasts-no',
    stance: 'supports',
    saidOn: '2026-11-21',
    words: {
      en: 'To replace one of them “moves the weak place six metres along”',
      ar: 'استبدال واحدة منها «ينقل موضع الضعف ستة أمتار لا أكثر»',
    },
  },
  {
    key: 'menik-denies',
    story: 'water-returns',
    source: 'menik',
    manner: 'indirect',
    basis: 'on-record',
    commitment: 'denies',
    claim: 'lasts-no',
    stance: 'denies',
    saidOn: '2026-11-22',
    words: { en: 'Menik said that she did not share this view.', ar: 'وقالت منيك إنها لا ترى هذا الرأي.' },
  },
  {
    key: 'radio-pressure',
    story: 'water-returns',
    source: 'radio',
    manner: 'indirect',
    basis: 'second-hand',
    addressee: 'other',
  },
  {
    key: 'residents-pressure',
    story: 'water-returns',
    source: 'residents',
    through: 'radio-pressure',
    manner: 'indirect',
    basis: 'second-hand',
    claim: 'pressure',
    stance: 'supports',
    saidOn: '2026-11-22',
    words: {
      en: 'pressure was already falling in the upper lanes',
      ar: 'الضغط أخذ ينخفض في الأزقة العليا',
    },
  },
  {
    key: 'gazette-doors',
    story: 'water-returns',
    source: 'gazette',
    manner: 'indirect',
    basis: 'observed',
    saidOn: '2026-11-22',
    words: {
      en: 'Four households had water, all of them less than a bucket in five minutes. Two had none.',
      ar: 'في أربعة بيوت كان الماء يجري، ولا يملأ في أي منها دلوا واحدا في خمس دقائق، وفي بيتين لم يكن هناك ماء.',
    },
  },
  {
    key: 'idrey-days',
    story: 'water-returns',
    source: 'idrey',
    manner: 'direct',
    basis: 'on-record',
    saidOn: '2026-11-22',
    original: {
      language: 'ar',
      words: 'في الأيام الثلاثة الأولى ساعد كل من على الدرج.',
    },
    words: {
      en: 'The first three days, everybody on the stairs helped. By the sixth, people listened at the door before they came out, so as not to meet somebody with two empty cans. I am not angry with the men in the trench. I have seen them, they slept in the van. I would like to see the paper that says how old the other pipes are.',
      ar: 'في الأيام الثلاثة الأولى ساعد كل من على الدرج. وفي اليوم السادس صار الناس يتنصتون خلف الباب قبل أن يخرجوا، كي لا يصادفوا أحدا يحمل صفيحتين فارغتين. لست غاضبة من الرجال الذين في الخندق. رأيتهم بعيني، كانوا ينامون في الشاحنة. أريد أن أرى الورقة التي تقول كم عمر الأنابيب الأخرى.',
    },
  },
  {
    key: 'keren-clinic',
    story: 'water-returns',
    source: 'keren',
    manner: 'indirect',
    basis: 'on-record',
    saidOn: '2026-11',
    words: {
      en: 'The clinic at Tanners’ Gate treated four people for strained backs and one for a scald',
      ar: 'العيادة عالجت أربعة أشخاص من آلام في الظهر، وشخصا واحدا من حرق بماء ساخن',
    },
  },
  {
    key: 'council-cost',
    story: 'water-returns',
    source: 'council',
    manner: 'indirect',
    basis: 'on-record',
    claim: 'cost',
    stance: 'supports',
    saidOn: '2026-11-22',
    words: {
      en: 'The council puts the cost of the repair at 212,000 thalers so far.',
      ar: 'يقدّر المجلس كلفة الإصلاح حتى الآن بمبلغ 212 ألف تالر',
    },
  },
  {
    key: 'two-readers-offers',
    story: 'water-returns',
    source: 'two-readers',
    manner: 'indirect',
    basis: 'anonymous',
    saidOn: '2026-11-21',
    words: {
      en: 'asked two firms this week for offers to replace the pump altogether',
      ar: 'طلب هذا الأسبوع عروضا من شركتين لاستبدال المضخة كليا',
    },
  },
  {
    key: 'menik-monument',
    story: 'harbour-cranes',
    source: 'menik',
    manner: 'direct',
    basis: 'on-record',
    saidOn: '2026-10',
    words: {
      en: '“A crane that doesn’t lift anything is a monument,”',
      ar: '«رافعة لا ترفع شيئا نصب تذكاري.',
    },
  },
];
