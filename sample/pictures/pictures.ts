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
    en: 'An editor’s desk: a lamp shines on a typescript with corrections in red pencil, beside a typewriter, a cup of coffee and a pair of glasses; through the window the bridge and the town under a low sun.',
    ar: 'مكتب محرر: مصباح يضيء نصا مطبوعا عليه تصحيحات بقلم أحمر، وإلى جانبه آلة كاتبة وفنجان قهوة ونظارة، ومن النافذة يظهر الجسر والمدينة تحت شمس مائلة إلى الغروب.',
  }),
  wide('first-article', firstArticle, {
    en: 'Two hands at an open notebook, one of them writing with a red pen; beside it a telephone records an interview, and there are a press card, a newspaper and a cup of coffee.',
    ar: 'يدان فوق دفتر مفتوح، إحداهما تكتب بقلم أحمر، وإلى جانبه هاتف يسجل مقابلة وبطاقة صحفية وجريدة وفنجان قهوة.',
  }),
  wide('how-comments-work', howCommentsWork, {
    en: 'Five people of different ages sit talking around a long table on a café terrace by the river; a newspaper lies between their cups, and the bridge is behind them.',
    ar: 'خمسة أشخاص من أعمار مختلفة يجلسون متحدثين حول طاولة طويلة على شرفة مقهى تطل على النهر، وبين الفناجين جريدة، والجسر خلفهم.',
  }),
  wide('harbour-cranes', harbourCranes, {
    en: 'Three red harbour cranes at sunset: the jib of the first has been cut and hangs from a yellow floating crane, a ship has pieces of crane on its deck, and two old dockers watch from the quay, one of them pointing.',
    ar: 'ثلاث رافعات حمراء في الميناء عند الغروب: ذراع الأولى مقطوعة ومعلقة برافعة عائمة صفراء، وعلى ظهر سفينة قطع من الرافعات، وعاملا ميناء مسنان يراقبان من الرصيف وأحدهما يشير بيده.',
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
    en: 'Four children with school bags walk up a hill road as a yellow bus with almost empty seats comes down past them; the youngest waves, and the driver waves back.',
    ar: 'أربعة أطفال يحملون حقائب مدرسية يصعدون طريقا جبليا وحافلة صفراء مقاعدها شبه خالية تنزل بمحاذاتهم، وأصغرهم تلوّح بيدها فيلوّح لها السائق.',
  }),
  wide('beekeepers', beekeepers, {
    en: 'Two beekeepers carry a yellow hive along a hill path between flowering heather and stone terraces; behind them a third one, in a veil, blows smoke over a row of coloured hives.',
    ar: 'نحّالان يحملان خلية صفراء على درب في التل بين الخلنج المزهر والمدرجات الحجرية، وخلفهما نحّال ثالث يضع قناعا واقيا ينفث الدخان فوق صف من الخلايا الملونة.',
  }),
  wide('bakery-prices', bakeryPrices, {
    en: 'A baker takes a loaf out of a brick oven with a long peel; receipts hang from nails on a board behind him, and at the counter a woman counts coins beside a loaf on the scales.',
    ar: 'خباز يُخرج رغيفا من فرن من الطوب بمجرفة طويلة، وخلفه لوح عُلّقت على مساميره إيصالات، وعند الطاولة امرأة تعدّ نقودا معدنية بجانب رغيف على الميزان.',
  }),
  {
    ...wide('bridge-lamps', bridgeLamps, {
      en: 'At dusk an ageing man raises a long pole with a flame to a tall lamp on the bridge while his daughter and a child point at it; behind them a line of lit lamps leads over the arches to the far bank.',
      ar: 'عند الغسق رجل متقدم في السن يرفع عصا طويلة في رأسها لهب إلى مصباح عال على الجسر، وابنته وطفل يشيران إليه، وخلفهم صف من المصابيح المضاءة فوق القناطر حتى الضفة البعيدة.',
    }),
    width: 1280,
    height: 1600,
  },
  wide('radio-bridge', radioBridge, {
    en: 'The old customs house by the river, with a tall new radio mast beside it: two people carry a mixing desk in from a van, and behind the large lit window a presenter with headphones already speaks into a microphone.',
    ar: 'دار الجمارك القديمة على النهر وإلى جانبها سارية بث جديدة عالية: شخصان يحملان طاولة مزج صوتي من شاحنة صغيرة، وخلف النافذة الكبيرة المضاءة مذيع يضع سماعات يتحدث إلى الميكروفون.',
  }),
  wide('library-boat', libraryBoat, {
    en: 'A green boat with bookshelves under a striped awning lies at a landing, an old skipper at its tiller; the librarian hands a book to a girl, and other readers stand and sit on the planks, beside a wheelbarrow full of books.',
    ar: 'قارب أخضر فيه رفوف كتب تحت مظلة مخططة يرسو عند مرسى خشبي، وربانه المسن عند الدفة، وأمينة المكتبة تناول طفلة كتابا، وقرّاء آخرون واقفون وجالسون على الألواح بجانب عربة يد مليئة بالكتب.',
  }),
  wide('football-pitch', footballPitch, {
    en: 'Children play football on a dusty pitch between old walls; one goal is a bricked-up gate, the other is chalked on the stones, laundry hangs across and an old man watches from a bench.',
    ar: 'أطفال يلعبون كرة القدم في ملعب ترابي بين جدران قديمة، أحد المرميين بوابة مسدودة بالطوب والآخر مرسوم بالطباشير على الحجارة، وغسيل منشور فوقهم، ورجل مسن يتفرج من مقعد.',
  }),
];

function wide(name: string, draw: () => string, alternativeText: Picture['alternativeText']): Picture {
  return { name, file: `${name}.jpg`, width: 1840, height: 1035, alternativeText, draw };
}
