/**
 * The list of the sample's pictures: each one's name, file, size, what is to be seen, and the function that draws it.
 * The texts of the sample refer to a picture by its name and say caption and credit themselves.
 * It holds no strokes; each picture's own module does.
 */
import { bakeryPrices } from './bakery-prices.ts';
import { beekeepers } from './beekeepers.ts';
import { bridgeLamps } from './bridge-lamps.ts';
import { firstArticle } from './first-article.ts';
import { footballPitch } from './football-pitch.ts';
import { harbourCranes } from './harbour-cranes.ts';
import { howCommentsWork } from './how-comments-work.ts';
import { libraryBoat } from './library-boat.ts';
import { marketHall } from './market-hall.ts';
import { nightFerry } from './night-ferry.ts';
import { radioBridge } from './radio-bridge.ts';
import { schoolBus } from './school-bus.ts';
import { startHere } from './start-here.ts';
import { waterReturns } from './water-returns.ts';

/** One picture of the sample; sizes are in pixels. */
export interface Picture {
  readonly name: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alternativeText: { readonly en: string; readonly ar: string };
  readonly draw: () => string;
}

/** All pictures of the sample, in the order of their stories. */
export const pictures: readonly Picture[] = [
  wide('water-returns', waterReturns, {
    en: 'Three workers in helmets lower a steel pipe from a wooden hoist into a trench at the stone wall of the old city, while a woman and a boy with water cans watch from the gate.',
    ar: 'ثلاثة عمال يعتمرون الخوذ ينزلون أنبوبا فولاذيا من رافعة خشبية إلى خندق عند سور المدينة القديمة الحجري، وامرأة وصبي معهما أوعية ماء يراقبون من البوابة.',
  }),
  wide('start-here', startHere, {
    en: 'An editor’s desk at dusk: a lamp shines on a typescript with corrections in red pencil, beside a typewriter, a cup of coffee and a pair of glasses; through the window the bridge and the town.',
    ar: 'مكتب محرر عند الغسق: مصباح يضيء نصا مطبوعا عليه تصحيحات بقلم أحمر، وإلى جانبه آلة كاتبة وفنجان قهوة ونظارة، ومن النافذة يظهر الجسر والمدينة.',
  }),
  wide('first-article', firstArticle, {
    en: 'Two hands at an open notebook, one of them writing with a red pen; beside it a telephone records an interview, and there are a press card, a newspaper and a cup of coffee.',
    ar: 'يدان فوق دفتر مفتوح، إحداهما تكتب بقلم أحمر، وإلى جانبه هاتف يسجل مقابلة وبطاقة صحفية وجريدة وفنجان قهوة.',
  }),
  wide('how-comments-work', howCommentsWork, {
    en: 'Five people of different ages talk around a café table on a terrace by the river; a newspaper lies between their cups, and the bridge is behind them.',
    ar: 'خمسة أشخاص من أعمار مختلفة يتحدثون حول طاولة مقهى على شرفة تطل على النهر، وبين الفناجين جريدة، والجسر خلفهم.',
  }),
  wide('harbour-cranes', harbourCranes, {
    en: 'Three red harbour cranes at sunset: the jib of the first has been cut and hangs from a yellow mobile crane, a cargo ship lies behind, and two old dockers watch from the quay.',
    ar: 'ثلاث رافعات حمراء في الميناء عند الغروب: ذراع الأولى مقطوعة ومعلقة برافعة متنقلة صفراء، وخلفها سفينة شحن، وعاملا ميناء مسنان يراقبان من الرصيف.',
  }),
  wide('night-ferry', nightFerry, {
    en: 'A ferry with lit windows crosses the dark river under a full moon; on the landing a woman in a red coat waves and a child with a rucksack waits beside a suitcase.',
    ar: 'عبّارة نوافذها مضاءة تعبر النهر المظلم تحت القمر بدرا، وعلى المرسى امرأة بمعطف أحمر تلوّح وطفل يحمل حقيبة ظهر ينتظر بجانب حقيبة سفر.',
  }),
  wide('market-hall', marketHall, {
    en: 'Fruit stalls with striped awnings under the arched iron-and-glass roof of the market hall; a woman and a man with baskets are buying, and a girl holds a balloon.',
    ar: 'بسطات فاكهة بمظلات مخططة تحت سقف قاعة السوق المقوس من الحديد والزجاج، وامرأة ورجل يحملان سلتين يتسوقان، وطفلة تمسك بالونا.',
  }),
  wide('school-bus', schoolBus, {
    en: 'Four children with school bags walk up a steep road past a bus stop whose timetable is crossed out; far below in the valley a yellow bus drives on another road.',
    ar: 'أربعة أطفال يحملون حقائب مدرسية يصعدون طريقا منحدرا قرب موقف حافلة شُطب جدول مواعيده، وفي أسفل الوادي حافلة صفراء تسير على طريق آخر.',
  }),
  wide('beekeepers', beekeepers, {
    en: 'Two beekeepers carry a yellow hive along a hill path below stone terraces; behind them a third one, in a veil, blows smoke over a row of coloured hives.',
    ar: 'نحّالان يحملان خلية صفراء على درب في التل تحت مدرجات حجرية، وخلفهما نحّال ثالث يضع قناعا واقيا ينفث الدخان فوق صف من الخلايا الملونة.',
  }),
  wide('bakery-prices', bakeryPrices, {
    en: 'A baker pushes a loaf into a brick oven; on the wall a board shows the price of bread rising, and at the counter a woman counts coins beside a loaf on the scales.',
    ar: 'خباز يدفع رغيفا إلى فرن من الطوب، وعلى الجدار لوح يبين ارتفاع سعر الخبز، وعند الطاولة امرأة تعدّ نقودا معدنية بجانب رغيف على الميزان.',
  }),
  {
    ...wide('bridge-lamps', bridgeLamps, {
      en: 'At dusk a man on a ladder lights a tall lamp on the Long Bridge while a woman steadies the ladder and a child points; behind them a line of lit lamps leads over the arches to the far bank.',
      ar: 'عند الغسق رجل على سلّم يشعل مصباحا عاليا على الجسر الطويل وامرأة تثبّت السلّم وطفل يشير بيده، وخلفهم صف من المصابيح المضاءة فوق القناطر حتى الضفة البعيدة.',
    }),
    width: 1280,
    height: 1600,
  },
  wide('radio-bridge', radioBridge, {
    en: 'The old customs house by the river with a new radio mast on its roof: two people carry a mixing desk in from a van, and in the large window a presenter with headphones already speaks into a microphone.',
    ar: 'دار الجمارك القديمة على النهر وعلى سطحها سارية بث جديدة: شخصان يحملان طاولة مزج صوتي من شاحنة صغيرة، وفي النافذة الكبيرة مذيع يضع سماعات يتحدث إلى الميكروفون.',
  }),
  wide('library-boat', libraryBoat, {
    en: 'A green boat with bookshelves under a striped awning lies at a landing; the librarian hands a book to a girl, while other readers stand and sit on the planks with books.',
    ar: 'قارب أخضر فيه رفوف كتب تحت مظلة مخططة يرسو عند مرسى خشبي، وأمينة المكتبة تناول طفلة كتابا، وقرّاء آخرون واقفون وجالسون على الألواح ومعهم كتب.',
  }),
  wide('football-pitch', footballPitch, {
    en: 'Children play football on a dusty court between old stone walls; a goal is chalked on the right wall, laundry hangs across the lane and an old man watches from a bench.',
    ar: 'أطفال يلعبون كرة القدم في ساحة ترابية بين جدران حجرية قديمة، وعلى الجدار الأيمن مرمى مرسوم بالطباشير، وغسيل منشور فوق الزقاق، ورجل مسن يتفرج من مقعد.',
  }),
];

function wide(name: string, draw: () => string, alternativeText: Picture['alternativeText']): Picture {
  return { name, file: `${name}.jpg`, width: 1840, height: 1035, alternativeText, draw };
}
