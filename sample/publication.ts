/**
 * The sample publication itself: The River Gazette of the invented town of Marren, in English and Arabic.
 * It owns the names, texts, sections, topics and authors that the article files refer to by key.
 * It refuses to know how any of it is stored; whoever loads the sample decides that.
 */
import { type DefaultPolicy, defaultPolicies } from '../src/comments/default-policies.ts';
import { aboutText, privacyText } from './publication-texts.ts';
import type { SampleEdition } from './read-articles.ts';

/** The same words in each edition. */
export type InEachEdition = Record<SampleEdition, string>;

/** A section, topic or author: a key that articles use, and a name and slug for each edition. */
export interface SampleName {
  key: string;
  name: InEachEdition;
  /** NFC, unique among its kind in an edition. */
  slug: InEachEdition;
}

/** A topic of the sample, with a line saying what it gathers. */
export interface SampleTopic extends SampleName {
  description: InEachEdition;
}

/** An author of the sample; `biography` is plain text. */
export interface SampleAuthor extends SampleName {
  /** The office shown under the name, such as "City reporter". */
  title: InEachEdition;
  biography: InEachEdition;
}

/** What belongs to one edition of the sample. */
export interface SampleEditionTexts {
  language: SampleEdition;
  direction: 'ltr' | 'rtl';
  publicationName: string;
  tagline: string;
  contact: { email: string; address: string };
  /** In the body markup. */
  about: string;
  /** In the body markup; true to what the program does. */
  privacy: string;
  policy: DefaultPolicy;
}

/** The whole of the sample apart from its articles, comments and pictures. */
export interface SamplePublication {
  defaultEdition: SampleEdition;
  timeZone: string;
  editions: Record<SampleEdition, SampleEditionTexts>;
  sections: SampleName[];
  topics: SampleTopic[];
  authors: SampleAuthor[];
}

/** The River Gazette. */
export const samplePublication: SamplePublication = {
  defaultEdition: 'en',
  timeZone: 'UTC',
  editions: {
    en: {
      language: 'en',
      direction: 'ltr',
      publicationName: 'The River Gazette',
      tagline: 'Marren’s own newspaper, in two languages',
      contact: { email: 'newsroom@rivergazette.example', address: '7 Weighhouse Square, Marren' },
      about: aboutText.en,
      privacy: privacyText.en,
      policy: defaultPolicies.en,
    },
    ar: {
      language: 'ar',
      direction: 'rtl',
      publicationName: 'جريدة النهر',
      tagline: 'صحيفة مارن، بلغتين',
      contact: { email: 'newsroom@rivergazette.example', address: '7 ساحة الميزان، مارن' },
      about: aboutText.ar,
      privacy: privacyText.ar,
      policy: defaultPolicies.ar,
    },
  },
  sections: [
    { key: 'city', name: { en: 'City', ar: 'المدينة' }, slug: { en: 'city', ar: 'المدينة' } },
    { key: 'region', name: { en: 'Region', ar: 'الإقليم' }, slug: { en: 'region', ar: 'الإقليم' } },
    { key: 'economy', name: { en: 'Economy', ar: 'الاقتصاد' }, slug: { en: 'economy', ar: 'الاقتصاد' } },
    { key: 'culture', name: { en: 'Culture', ar: 'الثقافة' }, slug: { en: 'culture', ar: 'الثقافة' } },
    { key: 'opinion', name: { en: 'Opinion', ar: 'الرأي' }, slug: { en: 'opinion', ar: 'الرأي' } },
  ],
  topics: [
    {
      key: 'water',
      name: { en: 'Water', ar: 'المياه' },
      slug: { en: 'water', ar: 'المياه' },
      description: {
        en: 'Pumps, pipes and reservoirs, and the people at the end of them.',
        ar: 'المضخات والأنابيب والخزانات، والناس عند آخرها.',
      },
    },
    {
      key: 'council',
      name: { en: 'Council', ar: 'المجلس' },
      slug: { en: 'council', ar: 'المجلس' },
      description: {
        en: 'What the city council decides, pays for and puts off.',
        ar: 'ما يقرره مجلس المدينة، وما ينفقه، وما يؤجله.',
      },
    },
    {
      key: 'harbour',
      name: { en: 'Harbour', ar: 'المرفأ' },
      slug: { en: 'harbour', ar: 'المرفأ' },
      description: {
        en: 'The quays, those who work on them and those who used to.',
        ar: 'الأرصفة، ومن يعملون عليها، ومن كانوا يعملون.',
      },
    },
    {
      key: 'transport',
      name: { en: 'Getting about', ar: 'النقل' },
      slug: { en: 'getting-about', ar: 'النقل' },
      description: { en: 'Ferries, buses, bridges and feet.', ar: 'العبّارات والحافلات والجسور، والأقدام.' },
    },
    {
      key: 'schools',
      name: { en: 'Schools', ar: 'المدارس' },
      slug: { en: 'schools', ar: 'المدارس' },
      description: {
        en: 'Classrooms, and the roads that lead to them.',
        ar: 'الصفوف والطرق المؤدية إليها.',
      },
    },
    {
      key: 'prices',
      name: { en: 'Prices', ar: 'الأسعار' },
      slug: { en: 'prices', ar: 'الأسعار' },
      description: { en: 'What things cost in Marren, and why.', ar: 'كم تكلّف الأشياء في مارن، ولماذا.' },
    },
    {
      key: 'hills',
      name: { en: 'The hills', ar: 'قرى التلال' },
      slug: { en: 'the-hills', ar: 'قرى-التلال' },
      description: {
        en: 'News from Orsel, Tarbin, Velhan and the farms between them.',
        ar: 'أخبار أورسل وتربين وفلهان، والمزارع التي بينها.',
      },
    },
    {
      key: 'heritage',
      name: { en: 'Old stones', ar: 'التراث' },
      slug: { en: 'old-stones', ar: 'التراث' },
      description: {
        en: 'What the town inherited and what it does with it.',
        ar: 'ما ورثته المدينة، وما تصنعه به.',
      },
    },
    {
      key: 'this-newspaper',
      name: { en: 'This newspaper', ar: 'هذه الجريدة' },
      slug: { en: 'this-newspaper', ar: 'هذه-الجريدة' },
      description: {
        en: 'How the Gazette is made, and how you can make your own.',
        ar: 'كيف تُصنع الجريدة، وكيف تصنع جريدتك.',
      },
    },
  ],
  authors: [
    {
      key: 'lena-haddow',
      name: { en: 'Lena Haddow', ar: 'لينا حداو' },
      slug: { en: 'lena-haddow', ar: 'لينا-حداو' },
      title: { en: 'City reporter', ar: 'مراسلة شؤون المدينة' },
      biography: {
        en: 'Lena Haddow reports on the city and its council. She grew up in the upper lanes, trained as a surveyor and still carries a folding rule. She joined the Gazette in 2019.',
        ar: 'تكتب لينا حداو عن المدينة ومجلسها. نشأت في الأزقة العليا، ودرست المساحة، وما زالت تحمل في حقيبتها مترا قابلا للطي. انضمت إلى الجريدة عام 2019.',
      },
    },
    {
      key: 'omar-tellan',
      name: { en: 'Omar Tellan', ar: 'عمر تلان' },
      slug: { en: 'omar-tellan', ar: 'عمر-تلان' },
      title: { en: 'Economy reporter', ar: 'مراسل الشؤون الاقتصادية' },
      biography: {
        en: 'Omar Tellan writes about work, prices and the harbour. He kept the books of a grain merchant for eight years before he began to ask where the grain came from.',
        ar: 'يكتب عمر تلان عن العمل والأسعار والمرفأ. أمسك دفاتر تاجر حبوب ثماني سنوات، ثم بدأ يسأل من أين تأتي الحبوب.',
      },
    },
    {
      key: 'mira-solan',
      name: { en: 'Mira Solan', ar: 'ميرا سولان' },
      slug: { en: 'mira-solan', ar: 'ميرا-سولان' },
      title: { en: 'Region and culture reporter', ar: 'مراسلة شؤون الإقليم والثقافة' },
      biography: {
        en: 'Mira Solan covers the hill villages and the town’s culture, by bus where there is a bus. She draws, and some of the pictures in this newspaper are hers.',
        ar: 'تغطي ميرا سولان قرى التلال وثقافة المدينة، وتتنقل بالحافلة حيث توجد حافلة. وهي ترسم أيضا، وبعض رسوم هذه الجريدة من عملها.',
      },
    },
    {
      key: 'jonas-reed',
      name: { en: 'Jonas Reed', ar: 'جوناس ريد' },
      slug: { en: 'jonas-reed', ar: 'جوناس-ريد' },
      title: { en: 'Editor', ar: 'رئيس التحرير' },
      biography: {
        en: 'Jonas Reed has edited The River Gazette since 2014. He set type at the old printing works on Tanners’ Gate and reads every correction aloud before it is published.',
        ar: 'يرأس جوناس ريد تحرير جريدة النهر منذ 2014. كان منضّد حروف في المطبعة القديمة عند باب الدباغين، ويقرأ كل تصحيح بصوت عال قبل نشره.',
      },
    },
    {
      key: 'idris-kamal',
      name: { en: 'Idris Kamal', ar: 'إدريس كمال' },
      slug: { en: 'idris-kamal', ar: 'إدريس-كمال' },
      title: { en: 'Contributor', ar: 'كاتب مساهم' },
      biography: {
        en: 'Idris Kamal is a retired architect and a contributor to these pages. He lives beside the south wall and lost a window to the football pitch in 1998.',
        ar: 'إدريس كمال معماري متقاعد يساهم في هذه الصفحات. يسكن بجوار السور الجنوبي، وقد كسر له ملعب الكرة نافذة عام 1998.',
      },
    },
  ],
};
