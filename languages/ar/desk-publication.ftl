### النشر من المكتب: الآن، وفي موعد، وتحت حظر النشر، وبرابط معاينة، والإزالة النهائية

desk-readers-heading = القراء

desk-publication-open = انشر أو حدّد موعدا…

desk-publication-later = احفظ وحدّد موعدا…

desk-publication-heading = نشر «{ $headline }»

desk-publication-version = يرى القراء النسخة المحفوظة:

desk-publication-now-heading = الآن

desk-publication-mistake-saved-since = حفظ أحدهم نسخة أحدث في هذه الأثناء. انظر فيها قبل نشرها.

desk-publication-mistake-own-text = ما كتبته محفوظ الآن كإصدار. اطلع عليه قبل أن يُنشر.

desk-schedule-heading = في موعد

desk-schedule-date = التاريخ

desk-schedule-time = الوقت

desk-schedule-zone = بتوقيت الصحيفة ({ $zone })، والوقت فيها الآن { $date }.

desk-schedule-hint = تُنشر حينها هذه النسخة بعينها. وما يُحفظ بعدها ينتظر حتى تحدد موعدا من جديد.

desk-schedule-submit = انشر حينها

desk-schedule-move = حدّد الموعد من جديد

desk-schedule-which = تُؤخَّر الساعة حينها ويأتي هذا الوقت مرتين. أيهما؟

desk-schedule-which-earlier = الأول (UTC { $offset })

desk-schedule-which-later = الثاني (UTC { $offset })

desk-schedule-done = حُدّد الموعد.

desk-schedule-planned = تُنشر النسخة { NUMBER($number) } في { $date }، وقد حدّد الموعد { $name }.

desk-schedule-newer = حُفظت بعده نسخة أحدث ليست ضمنه. حدّد الموعد من جديد لتُنشر الأحدث.

desk-schedule-failed = حلّ موعده في { $date } ولم يُنشر، والسبب:

desk-schedule-withdraw = لا تنشره حينها

desk-schedule-withdrawn = أُلغي الموعد.

desk-schedule-restore = تراجع

desk-schedule-mistake-past = هذا الوقت مضى.

desk-schedule-mistake-far = هذا بعد أكثر من عامين. تحقق من السنة.

desk-schedule-mistake-date = اكتب يوما موجودا: السنة والشهر واليوم.

desk-schedule-mistake-time = اكتب الساعة والدقيقة.

desk-schedule-mistake-skipped = تُقدَّم الساعة حينها، وهذا الوقت غير موجود. آخر وقت قبله { $before }، وأول وقت بعده { $after }.

desk-schedule-mistake-twice = تُؤخَّر الساعة حينها ويأتي هذا الوقت مرتين. اختر المقصود.

desk-embargo-heading = حظر النشر حتى موعد

desk-embargo-open = حظر النشر…

desk-embargo-text = لا ينشر أحد المقال قبل هذا الوقت، ولا أي موعد محدد.

desk-embargo-submit = افرض الحظر

desk-embargo-move = غيّر الحظر

desk-embargo-lift = ارفع الحظر

desk-embargo-done = الحظر سارٍ.

desk-embargo-lifted = رُفع الحظر.

desk-embargo-holds = تحت حظر النشر حتى { $date }.

desk-embargo-mistake-public = يستطيع القراء قراءته بالفعل. اسحبه من النشر أولا.

desk-embargo-mistake-scheduled = حُدّد لنشره موعد أسبق. ألغِ الموعد أولا.

desk-redirect-open = إلى أين يقود عنوانه…

desk-redirect-heading = إلى أين يقود عنوان «{ $headline }»؟

desk-redirect-label = قُد القراء إلى

desk-redirect-hint = عنوان في { $origin } أو في موقع آخر. وإن تُرك فارغا قالت الصفحة إن المقال سُحب.

desk-redirect-submit = احفظ هذا

desk-redirect-leads = عنوانه يقود إلى <address>{ $address }</address>

desk-redirect-mistake-address = اكتب عنوانا يبدأ بـ ⁨https://⁩، أو بشرطة مائلة لصفحة من هذا الموقع.

desk-redirect-mistake-nowhere = لا شيء عند هذا العنوان.

desk-redirect-mistake-loop = هذا يقود إلى المقال نفسه من جديد.

desk-preview-links = روابط المعاينة

desk-preview-links-open = اعرض المسودة على شخص

desk-preview-links-heading = روابط معاينة «{ $headline }»

desk-preview-links-text = من يملك هذا الرابط يقرأ المسودة كما هي ساعة ينظر، بلا حساب، إلى أن ينتهي الرابط أو تسحبه.

desk-preview-links-empty = لا رابط يعمل الآن.

desk-preview-link-days = مدة عمله

desk-preview-link-for = { $count ->
    [zero] بلا مدة
    [one] { $count } يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}

desk-preview-link-make = أنشئ رابطا

desk-preview-link-made = انسخ الرابط الآن. لن يُعرض مرة أخرى.

desk-preview-link-line = أنشأه { $name }، وينتهي { $until }

desk-preview-link-withdraw = اسحب

desk-preview-link-withdrawn = لم يعد الرابط يعمل.

desk-preview-mistake-many = { $count ->
    [zero] لا رابط يعمل.
    [one] { $count } رابط يعمل بالفعل. اسحبه أولا.
    [two] رابطان يعملان بالفعل. اسحب أحدهما أولا.
    [few] { $count } روابط تعمل بالفعل. اسحب أحدها أولا.
    [many] { $count } رابطا يعمل بالفعل. اسحب أحدها أولا.
   *[other] { $count } رابط يعمل بالفعل. اسحب أحدها أولا.
}

desk-history-heading = السجل

desk-history-more = الأقدم في السجل العام.

preview-shared = مسودة تعرضها عليك هيئة التحرير بثقة. تراها كما هي في هذه اللحظة، وقد تتغير.

preview-embargo = تحت حظر النشر حتى { $date }: لا تنشره ولا تنقله قبل ذلك.

audit-none = لا شيء في السجل يوافق هذا الاختيار.

audit-by-itself = البرنامج

audit-person = الشخص

audit-everybody = الجميع

audit-kind-label = على ماذا وقع

audit-everything = كل شيء

audit-kind = { $kind ->
    [photo] الصور
    [comment] التعليقات
    [publication] الصحيفة
    [staff] الأشخاص
    [invitation] الدعوات
    [edition] الطبعات
    [section] الأقسام
    [topic] المواضيع
    [author] الكتّاب
    [policy] السياسات
    [word] الكلمات
    [domain] النطاقات
    [source] المصادر
    [claim] الادعاءات
    [front] الواجهات
    [site] مواقع أخرى
   *[article] المقالات
}

desk-removal-open = إزالة نهائية…

desk-removal-article-heading = إزالة «{ $headline }» نهائيا؟

desk-removal-photo-heading = إزالة هذه الصورة نهائيا؟

desk-removal-comment-heading = إزالة تعليق { $name } نهائيا؟

desk-removal-when = هذا لما تفرضه محكمة أو قانون أو سلامة إنسان. ولحجب شيء عن القراء مع حفظه، اسحبه من النشر أو ارفضه.

desk-removal-article-text = يزول مع كل نسخة منه، وما يكتبه أي شخص فيه، والملاحظات والتصحيحات والتعليقات عليه، وصور بطاقات روابطه، وعنوانه في السجل وفي البحث. ويقول عنوانه الإلكتروني إنه أُزيل.

desk-removal-article-stays = تبقى القصة نفسها في الطبعات الأخرى، وكذلك الروابط إليها في مقالات أخرى: راجعها بنفسك.

desk-removal-photo-text = تزول بكل مقاساتها، مع وصفها وتعليقها ومصدرها ونصها البديل في أي مقال. وتقول المقالات إن صورة كانت هنا.

desk-removal-comment-text = تزول كلماته واسمه وبريده وكل نسخة سابقة والقرارات مع أسبابها. وتبقى الردود عليه تحت مكان فارغ.

desk-removal-copies = وتُحذف أيضا نسخ قاعدة البيانات التي أُخذت قبل الترقيات.

desk-removal-beyond = ما لا يُبلغ: النسخ الاحتياطية، وما احتفظ به القراء ومحركات البحث، وفي PostgreSQL الصفوف الميتة وسجل الخادم. استبدل النسخ الاحتياطية القديمة بنفسك؛ دليل المشغلين يشرح ذلك.

desk-removal-photos = صور لا يستخدمها إلا هذا المقال

desk-removal-photo-name = صورة أُرسلت { $date }

desk-removal-reason = السبب

desk-removal-reason-hint = يُحفظ دائما بجانب اسمك. لا تكرر فيه ما أُزيل.

desk-removal-understood = أفهم أن لا أحد يستطيع استرجاعه.

desk-removal-confirm = أزله نهائيا

desk-removal-done = أُزيل. ويجري الآن محو ما بقي على القرص.

desk-removal-mistake-reason = اذكر سبب الإزالة.

desk-removal-mistake-understood = ضع علامة هنا للمتابعة.

removed-heading = أُزيل هذا

removed-text = أزالت هيئة التحرير نهائيا ما كان هنا، ولا تحتفظ بنسخة منه.

photo-removed = كانت هنا صورة، وقد أُزيلت.

desk-readers-see = كما يراه القراء
