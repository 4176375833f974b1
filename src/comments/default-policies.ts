/**
 * The comment policy that a new edition begins with, in each language the interface speaks.
 * It owns the first wording only: an edition's own policy is versioned in the database and edited in the desk.
 * It refuses to differ between languages: clause 3 is accusations without a source everywhere, and so on.
 */

/** The languages that have a default policy and word list. */
export type DefaultPolicyLanguage = 'en' | 'ar' | 'ckb' | 'fa';

/** One numbered rule of the conversation; its number is its place in the list, from 1. */
export interface DefaultPolicyClause {
  title: string;
  text: string;
  about: ClauseTopic | null;
}

/** The rules of the conversation in one edition, as plain text. */
export interface DefaultPolicy {
  intro: string;
  clauses: DefaultPolicyClause[];
}

/** What the clauses of a default policy are about, in their order; an edition's own may be about anything else too. */
export const clauseTopics = [
  'off-topic',
  'abuse',
  'unsourced',
  'personal-data',
  'spam',
  'impersonation',
  'unlawful',
] as const;

/** By what a clause is found in each edition's policy, whatever its number and wording. */
export type ClauseTopic = (typeof clauseTopics)[number];

type Wording = Omit<DefaultPolicy, 'clauses'> & { clauses: Omit<DefaultPolicyClause, 'about'>[] };

const wordings: Record<DefaultPolicyLanguage, Wording> = {
  en: {
    intro:
      'This conversation is open to everybody who has something to say about the story. You need no account. A first comment is read by a moderator before it appears. We never edit what you write: a comment is published as it is, or it is rejected with the number of the clause it broke.',
    clauses: [
      {
        title: 'Stay with the story',
        text: 'A comment belongs under the article it answers. Questions about other matters, or about how this conversation is run, are welcome by letter to the newsroom.',
      },
      {
        title: 'No insults, no hatred',
        text: 'Be as hard as you like on what people say and do. Insults, threats and contempt for people because of where they come from, what they believe, their sex, their body or whom they love are rejected.',
      },
      {
        title: 'No accusations without a source',
        text: 'Whoever accuses a person or a firm of a wrong must say where it can be checked: a document, a report, what you saw yourself and when. If you know more than you can write here, write to the newsroom.',
      },
      {
        title: 'No personal data',
        text: 'Do not publish addresses, telephone numbers, registration plates, health details or private messages, neither other people’s nor your own. Children are not named.',
      },
      {
        title: 'No advertising, no spam',
        text: 'No advertising, no appeals for money, no chain letters, and not the same comment twice. A link is fine when it supports what you say.',
      },
      {
        title: 'Do not pretend to be somebody else',
        text: 'A pen name is fine. Another person’s name, or a name that claims an office or a newsroom that is not yours, is not.',
      },
      {
        title: 'Nothing unlawful',
        text: 'Calls to violence, other people’s texts and pictures copied without permission, and anything else that the law forbids to publish will be rejected and, where the law demands it, removed.',
      },
    ],
  },
  ar: {
    intro:
      'هذا النقاش مفتوح لكل من لديه ما يقوله في الموضوع، ولا حاجة فيه إلى حساب. يقرأ المشرف أول تعليق لك قبل أن يظهر. ونحن لا نعدّل ما تكتب: إما أن يُنشر التعليق كما هو، وإما أن يُرفض مع ذكر رقم البند الذي خالفه.',
    clauses: [
      {
        title: 'البقاء في الموضوع',
        text: 'مكان التعليق تحت المقال الذي يردّ عليه. أما الأسئلة في شؤون أخرى، أو في طريقة إدارة هذا النقاش، فأهلا بها في رسالة إلى التحرير.',
      },
      {
        title: 'لا إهانة ولا كراهية',
        text: 'اقسُ ما شئت على أقوال الناس وأفعالهم. أما الشتائم والتهديد وازدراء الناس بسبب أصلهم أو معتقدهم أو جنسهم أو أجسادهم أو من يحبون، فمرفوضة.',
      },
      {
        title: 'لا اتهام بلا مصدر',
        text: 'من يتهم شخصا أو شركة بخطأ فعليه أن يقول أين يمكن التحقق منه: وثيقة، أو تقرير، أو ما رآه بنفسه ومتى رآه. وإن كنت تعرف أكثر مما يمكن كتابته هنا فراسل التحرير.',
      },
      {
        title: 'لا بيانات شخصية',
        text: 'لا تنشر عناوين ولا أرقام هواتف ولا لوحات سيارات ولا أحوالا صحية ولا رسائل خاصة، سواء أكانت لغيرك أم لك. ولا تُذكر أسماء الأطفال.',
      },
      {
        title: 'لا إعلانات ولا رسائل مزعجة',
        text: 'لا إعلانات، ولا طلب تبرعات، ولا رسائل متسلسلة، ولا تكرار للتعليق نفسه. ولا بأس برابط يدعم ما تقول.',
      },
      {
        title: 'لا انتحال لشخصية أحد',
        text: 'الاسم المستعار مقبول. أما اسم شخص آخر، أو اسم يوحي بمنصب ليس لك أو بصحيفة لا تعمل فيها، فغير مقبول.',
      },
      {
        title: 'لا مخالفة للقانون',
        text: 'الدعوة إلى العنف، ونقل نصوص الآخرين وصورهم من دون إذنهم، وكل ما يحظر القانون نشره، يُرفض، ويُحذف حيث يوجب القانون حذفه.',
      },
    ],
  },
  ckb: {
    intro:
      'ئەم گفتوگۆیە بۆ هەموو کەسێک کراوەیە کە قسەیەکی دەربارەی بابەتەکە هەبێت، و هەژماری ناوێت. یەکەم لێدوانت پێش دەرکەوتن لەلایەن سەرپەرشتیارێکەوە دەخوێنرێتەوە. ئێمە هەرگیز دەستکاریی نووسینەکەت ناکەین: لێدوان یان وەک خۆی بڵاو دەکرێتەوە، یان ڕەت دەکرێتەوە و ژمارەی ئەو بەندەی کە پێشێلی کردووە دەنووسرێت.',
    clauses: [
      {
        title: 'لە بابەتەکە دوور مەکەوەرەوە',
        text: 'شوێنی لێدوان ژێر ئەو وتارەیە کە وەڵامی دەداتەوە. پرسیار دەربارەی کاروباری تر، یان دەربارەی چۆنیەتیی بەڕێوەبردنی ئەم گفتوگۆیە، بە نامە بۆ دەستەی نووسەران بنێرە.',
      },
      {
        title: 'نە سووکایەتی و نە ڕق',
        text: 'چەندت دەوێت ڕەخنە لە قسە و کردەوەی خەڵک بگرە. بەڵام جنێو و هەڕەشە و بە کەم سەیرکردنی خەڵک لەبەر ڕەچەڵەک، بیروباوەڕ، ڕەگەز، جەستە یان خۆشەویستییان ڕەت دەکرێتەوە.',
      },
      {
        title: 'تۆمەت بەبێ سەرچاوە نابێت',
        text: 'ئەوەی کەسێک یان کۆمپانیایەک بە هەڵەیەک تۆمەتبار دەکات، دەبێت بڵێت لە کوێ دەتوانرێت ساغ بکرێتەوە: بەڵگەنامەیەک، ڕاپۆرتێک، یان ئەوەی خۆی دیویەتی و کەی دیویەتی. ئەگەر زیاتر لەوە دەزانیت کە لێرە بنووسرێت، بۆ دەستەی نووسەران بنووسە.',
      },
      {
        title: 'زانیاریی کەسی بڵاو مەکەرەوە',
        text: 'ناونیشان، ژمارەی تەلەفۆن، ژمارەی ئۆتۆمبێل، باری تەندروستی و نامەی تایبەت بڵاو مەکەرەوە، نە هی خەڵک و نە هی خۆت. ناوی منداڵ ناهێنرێت.',
      },
      {
        title: 'ڕیکلام و نامەی بێزارکەر نابێت',
        text: 'نە ڕیکلام، نە داواکردنی پارە، نە نامەی زنجیرەیی، و نە دووبارەکردنەوەی هەمان لێدوان. بەستەرێک کە پشتگیریی قسەکەت بکات ئاساییە.',
      },
      {
        title: 'خۆت بە کەسێکی تر مەناسێنە',
        text: 'نازناو ئاساییە. بەڵام ناوی کەسێکی تر، یان ناوێک کە وا دەربخات پۆستێک یان ڕۆژنامەیەکت هەیە کە هی تۆ نییە، قبووڵ ناکرێت.',
      },
      {
        title: 'هیچ شتێکی پێچەوانەی یاسا نابێت',
        text: 'بانگەواز بۆ توندوتیژی، گواستنەوەی نووسین و وێنەی خەڵک بەبێ مۆڵەت، و هەر شتێکی تر کە یاسا بڵاوکردنەوەی قەدەغە کردووە، ڕەت دەکرێتەوە، و لەو شوێنەی یاسا داوای بکات دەسڕدرێتەوە.',
      },
    ],
  },
  fa: {
    intro:
      'این گفت‌وگو برای هر کسی که دربارهٔ موضوع حرفی دارد باز است و به حساب کاربری نیاز ندارد. نخستین دیدگاه شما را پیش از نمایش، یک ناظر می‌خواند. ما نوشتهٔ شما را هرگز ویرایش نمی‌کنیم: دیدگاه یا همان‌گونه که هست منتشر می‌شود، یا با ذکر شمارهٔ بندی که زیر پا گذاشته رد می‌شود.',
    clauses: [
      {
        title: 'از موضوع دور نشوید',
        text: 'جای هر دیدگاه زیر همان مطلبی است که به آن پاسخ می‌دهد. پرسش دربارهٔ موضوع‌های دیگر یا شیوهٔ ادارهٔ این گفت‌وگو را با نامه برای تحریریه بفرستید.',
      },
      {
        title: 'نه توهین، نه نفرت',
        text: 'گفتار و کردار آدم‌ها را هر قدر می‌خواهید نقد کنید. اما دشنام، تهدید و تحقیر آدم‌ها به خاطر تبار، باور، جنسیت، بدن یا کسی که دوستش دارند پذیرفته نیست.',
      },
      {
        title: 'اتهام بدون منبع ممنوع',
        text: 'هر کس شخص یا شرکتی را به خطایی متهم می‌کند باید بگوید کجا می‌توان آن را سنجید: سندی، گزارشی، یا آنچه خود دیده و زمان دیدنش. اگر بیش از آنچه اینجا می‌توان نوشت می‌دانید، برای تحریریه بنویسید.',
      },
      {
        title: 'اطلاعات شخصی ممنوع',
        text: 'نشانی، شمارهٔ تلفن، پلاک خودرو، وضعیت سلامت و پیام خصوصی منتشر نکنید؛ نه از دیگران و نه از خودتان. نام کودکان آورده نمی‌شود.',
      },
      {
        title: 'آگهی و هرزنامه ممنوع',
        text: 'نه آگهی، نه درخواست پول، نه نامهٔ زنجیره‌ای، و نه تکرار یک دیدگاه. پیوندی که پشتوانهٔ سخنتان باشد اشکالی ندارد.',
      },
      {
        title: 'خود را به جای دیگری جا نزنید',
        text: 'نام مستعار اشکالی ندارد. نام شخصی دیگر، یا نامی که از سمت یا تحریریه‌ای حکایت کند که از آنِ شما نیست، پذیرفته نیست.',
      },
      {
        title: 'هیچ چیز خلاف قانون',
        text: 'دعوت به خشونت، بازنشر نوشته و عکس دیگران بدون اجازه، و هر چه قانون انتشارش را منع کرده رد می‌شود و هر جا قانون بخواهد حذف می‌شود.',
      },
    ],
  },
};

/** The policy for a new edition, by its language. */
export const defaultPolicies: Record<DefaultPolicyLanguage, DefaultPolicy> = {
  en: withTopics(wordings.en),
  ar: withTopics(wordings.ar),
  ckb: withTopics(wordings.ckb),
  fa: withTopics(wordings.fa),
};

function withTopics({ intro, clauses }: Wording): DefaultPolicy {
  return { intro, clauses: clauses.map((clause, place) => ({ ...clause, about: clauseTopics[place] ?? null })) };
}
