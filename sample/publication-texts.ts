/** The sample's about and privacy pages, in the body markup. The privacy text says only what the program really does. */
import type { SampleEdition } from './read-articles.ts';

/** What the newspaper says of itself. */
export const aboutText: Record<SampleEdition, string> = {
  en: `The River Gazette is a small independent newspaper in the river town of Marren. It appears in English and Arabic, and it belongs to the people who make it and to 2,300 members, none of whom may own more than one share.

## What we promise

- We say where we know a thing from. Somebody who is not named has a reason, and the article gives it.
- We ask those we write about before we write about them.
- When we are wrong we say so at the head of the article and in the corrections log, with the date, for good.
- Whoever pays for an advertisement buys the space and nothing else.

## Who we are

Jonas Reed edits the Gazette. Lena Haddow, Omar Tellan and Mira Solan report for it, and Idris Kamal is one of several contributors. The newsroom is at 7 Weighhouse Square, above the bakery; the door is open on weekdays from nine to six.

## Write to us

Write to [newsroom@rivergazette.example](mailto:newsroom@rivergazette.example). If you have found a mistake, put “Correction” in the subject line. If you know something that ought to be known, do not write it from a computer at work.

---

*This is a sample publication. Marren, the Gazette and everybody named in it are invented. Replace this text in the desk, under Settings.*
`,
  ar: `جريدة النهر صحيفة صغيرة مستقلة في مدينة مارن على ضفة النهر. تصدر بالعربية والإنجليزية، وهي ملك لمن يصنعونها ولـ2300 عضو لا يحق لأي منهم أن يملك أكثر من سهم واحد.

## ما نتعهد به

- نقول من أين عرفنا ما نكتب. وإذا لم يُذكر اسم مصدر فلسبب، والمقال يبيّن السبب.
- نسأل من نكتب عنهم قبل أن نكتب.
- إذا أخطأنا قلنا ذلك في رأس المقال وفي سجل التصحيحات، بتاريخه، ويبقى.
- من يدفع ثمن إعلان يشتري مساحته ولا شيء سواها.

## من نحن

يرأس التحرير جوناس ريد، ويعمل في الجريدة لينا حداو وعمر تلان وميرا سولان، وإدريس كمال واحد من عدة كتّاب مساهمين. ومقرّنا 7 ساحة الميزان، فوق المخبز، وبابنا مفتوح في أيام العمل من التاسعة إلى السادسة.

## راسلنا

عنواننا \u2068[newsroom@rivergazette.example](mailto:newsroom@rivergazette.example)\u2069. إن وجدت خطأ فاكتب «تصحيح» في عنوان الرسالة. وإن كنت تعرف ما ينبغي أن يُعرف فلا تكتب إلينا من جهاز في مكان عملك.

---

*هذه جريدة نموذجية. مارن والجريدة وكل من ورد اسمه فيها من نسج الخيال. استبدل بهذا النص نصك من المكتب، في الإعدادات.*
`,
};

/** What is kept of readers and what is not. */
export const privacyText: Record<SampleEdition, string> = {
  en: `The short version: reading leaves nothing behind. Only when you act, by saying whether you like an article or by commenting, do we keep something, and this page says what.

## When you read

You need no account and you get no cookie. These pages load nothing from anybody else: no counters, no fonts, no buttons of other companies. Nobody here keeps a record of what you read.

## When you act

The first time you react or comment we set one cookie. It holds a random number, signed so that nobody can forge it, and it is sent to no site but this one. With it we know that two reactions come from the same browser, so that each reader counts once for each article; we do not know who you are. Delete it whenever you like. We then take you for somebody new.

## What we keep of a comment

- **Your name and your words.** They are public once the comment is published. The name may be a pen name.
- **Your e-mail address, if you give one.** It is never shown on the site. Only editors, moderators and administrators can see it, and it is used only to write to you about your comment.
- **The decision.** Who published or rejected the comment, when, and under which clause of the policy. Decisions are not altered afterwards, so that we can be held to them.

After you comment you get a receipt: a private link to a page that shows where your comment stands. Whoever has the link can change the comment for ten minutes, withdraw it at any time, take everything of yours along as a file and erase it, so keep it to yourself. Letters go only to an address that was confirmed, and each one tells how to end them. A report of unlawful content keeps the name and address that you give with it; those who decide see them.

## Network addresses

We do not store your network address. To stop floods and to enforce bans we keep a fingerprint of it, made with a key that changes every day. The key of a day is destroyed after 30 days or, if a ban depends on it, when that ban ends; from then on the fingerprint leads nowhere. Our logs hold neither names nor anything you wrote.

## Pictures

From every photograph we receive, place, time, serial number and embedded previews are removed, from our own copy too. Credit and copyright are kept and delivered with the picture.

## Ask us

If you want to know what we keep of you, or want it removed, write to [newsroom@rivergazette.example](mailto:newsroom@rivergazette.example) and send the address of your receipt, so that we can find it.
`,
  ar: `الخلاصة: القراءة لا تترك وراءها شيئا. ولا نحتفظ بشيء إلا حين تفعل شيئا، كأن تبدي رأيك في مقال أو تعلّق عليه، وهذه الصفحة تبيّن بماذا نحتفظ.

## حين تقرأ

لا تحتاج إلى حساب، ولا نضع في متصفحك ملف تعريف ارتباط. ولا تحمّل هذه الصفحات شيئا من أي جهة أخرى: لا عدّادات، ولا خطوط، ولا أزرار لشركات. ولا أحد هنا يسجل ما تقرأ.

## حين تشارك

حين تبدي رأيك أو تعلّق أول مرة نضع ملف تعريف ارتباط واحدا، فيه رقم عشوائي موقّع كي لا يُزوَّر، ولا يُرسَل إلى موقع غير هذا. به نعرف أن رأيين جاءا من متصفح واحد، فيُحسب لكل قارئ رأي واحد في كل مقال، ولا نعرف من أنت. احذفه متى شئت، وعندئذ نعدّك قارئا جديدا.

## بماذا نحتفظ من التعليق

- **اسمك وكلماتك.** يصيران علنيين متى نُشر التعليق، ولك أن تستعمل اسما مستعارا.
- **بريدك الإلكتروني إن كتبته.** لا يظهر في الموقع أبدا. لا يراه إلا المحررون والمشرفون والمديرون، ولا يُستعمل إلا لمراسلتك في شأن تعليقك.
- **القرار.** من نشر التعليق أو رفضه، ومتى، وبموجب أي بند من السياسة. ولا تُغيَّر القرارات بعد صدورها، كي نُحاسَب عليها.

وبعد التعليق تحصل على إيصال، وهو رابط خاص إلى صفحة تبيّن حال تعليقك. ومن يملك الرابط يستطيع تعديل التعليق خلال عشر دقائق، وسحبه في أي وقت، وأخذ كل ما يخصك في ملف ومحوه، فاحتفظ به لنفسك. ولا تصل الرسائل إلا إلى عنوان أُكّد، وفي كل منها طريقة إيقافها. ويحفظ البلاغ عن محتوى مخالف للقانون الاسم والعنوان اللذين تذكرهما فيه، ويراهما من يقررون.

## عناوين الشبكة

لا نخزّن عنوانك على الشبكة. ولوقف السيل من التعليقات وإنفاذ الحظر نحتفظ ببصمة له، تُصنع بمفتاح يتغير كل يوم. ويُتلف مفتاح كل يوم بعد 30 يوما، أو عند انتهاء الحظر إذا كان حظر يعتمد عليه، ومنذئذ لا تدل البصمة على شيء. ولا تحوي سجلاتنا أسماء ولا شيئا مما كتبت.

## الصور

نزيل من كل صورة تصلنا المكان والوقت والرقم التسلسلي والصور المصغرة المضمّنة، ومن نسختنا المحفوظة أيضا، ونُبقي اسم صاحبها وحقوقه فيما يُنشر.

## اسألنا

إن أردت أن تعرف ما نحتفظ به عنك، أو أردت حذفه، فاكتب إلى \u2068[newsroom@rivergazette.example](mailto:newsroom@rivergazette.example)\u2069 وأرفق عنوان إيصالك كي نجده.
`,
};
