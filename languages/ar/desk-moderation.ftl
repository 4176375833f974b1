### الإشراف في المكتب: البلاغات والاعتراضات والحظر والكلمات المحجوبة والملاحظات، والبتّ في تعليقات كثيرة معا.

## ما يمنع القرار

desk-comment-mistake-no-spam-clause = ليس في سياسة هذه الطبعة بند عن الرسائل المزعجة. اختر بندا آخر، أو عيّن بندا لها في «السياسة والقواعد».

desk-report-mistake-settled = سبق أن بتّ أحدهم في هذه البلاغات.

desk-appeal-mistake-same = أنت من رفض هذا التعليق. ينبغي أن يبتّ غيرك في الاعتراض، مثل { $name }.

desk-appeal-mistake-overturned = قُبل الاعتراض على قرارك في هذا التعليق. يستطيع { $name } أن يقرر فيه الآن.

## ما يُفعل بتعليق

desk-reports-dismiss = { $count ->
    [zero] أبقه
    [one] أبقه وردّ البلاغ
    [two] أبقه وردّ البلاغين
    [few] أبقه وردّ { $count } بلاغات
    [many] أبقه وردّ { $count } بلاغا
   *[other] أبقه وردّ { $count } بلاغ
}

desk-comment-reject-under = ارفض بالبند { NUMBER($number) }

desk-comment-reject-choose = ارفض …

desk-comment-reject-other = بند آخر …

desk-comment-spam = رسالة مزعجة

desk-comment-hold = أوقفه

desk-comment-answer-short = ردّ

desk-comment-more = المزيد

desk-comment-feature = أبرزه

desk-comment-unfeature = ألغِ إبرازه

desk-comment-pin = ثبّته في الأعلى

desk-comment-unpin = ألغِ تثبيته

desk-comment-hand-over = أحِله إلى المكتب

desk-comment-take-back = استردّه من المكتب

desk-comment-cover = احجب كلمات

desk-comment-note = ملاحظة

desk-comment-ban = احظر

desk-report-answer = ردّ على من أبلغ عنه (اختياري)

desk-appeal-answer = ردّ على صاحب التعليق (اختياري)

desk-appeal-dismiss = تمسّك بالرفض

desk-appeal-uphold = انشره رغم ذلك

desk-appeal-own = أنت من رفض هذا التعليق. لا يحق لك أن تبتّ في الاعتراض إلا إذا لم يكن غيرك قادرا على ذلك، ويُخبر صاحب التعليق بهذا.

## ما يُعرف عن التعليق

desk-comment-certainty = بيقين { NUMBER($percent) }٪

desk-comment-notes = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}

desk-comment-is-handed-over = لدى المكتب

desk-comment-is-featured = مُبرَز

desk-comment-is-pinned = مثبَّت

desk-report = بلاغ:

desk-report-clause = بلاغ بالبند { NUMBER($number) } «{ $title }»:

desk-report-unlawful = بلاغ من { $name } بأنه مخالف للقانون ({ $law }):

desk-appeal-against = اعتراض على رفض { $name }:

desk-appeal-against-rule = اعتراض على رفض قاعدة له:

## الكلمات المحجوبة

desk-cover-heading = حجب كلمات من تعليق

desk-cover-words = ضع علامة على الكلمات التي لا ينبغي أن يراها القراء

desk-cover-select = حدّد الكلمات التي لا ينبغي أن يراها القراء، ثم اضغط مفتاح الإدخال

desk-cover-reason = السبب (للمكتب)

desk-cover-covered = محجوب: لا يرى القراء هذه الكلمات

desk-cover-mistake-none = اختر كلمات غير المحجوبة الآن.

desk-cover-mistake-many = لا يمكن حجب أكثر من { NUMBER($limit) } موضعا. ارفض التعليق بدلا من ذلك.

## إلى جانب التعليق

desk-beside-counts = { $count ->
    [zero] أول تعليق
    [one] تعليق آخر: نُشر { NUMBER($published) } ورُفض { NUMBER($rejected) }
    [two] تعليقان آخران: نُشر { NUMBER($published) } ورُفض { NUMBER($rejected) }
    [few] { $count } تعليقات أخرى: نُشر { NUMBER($published) } ورُفض { NUMBER($rejected) }
    [many] { $count } تعليقا آخر: نُشر { NUMBER($published) } ورُفض { NUMBER($rejected) }
   *[other] { $count } تعليق آخر: نُشر { NUMBER($published) } ورُفض { NUMBER($rejected) }
}

desk-beside-since = منذ { $date }

desk-beside-reported = البلاغات: قُبل { NUMBER($upheld) } ورُدّ { NUMBER($dismissed) }

desk-beside-all-of-commenter = كل تعليقات صاحبه

desk-beside-network = { $count ->
    [zero] لا شيء غيره من هذه الشبكة في ذلك اليوم
    [one] تعليق آخر من هذه الشبكة في ذلك اليوم
    [two] تعليقان آخران من هذه الشبكة في ذلك اليوم
    [few] { $count } تعليقات أخرى من هذه الشبكة في ذلك اليوم
    [many] { $count } تعليقا آخر من هذه الشبكة في ذلك اليوم
   *[other] { $count } تعليق آخر من هذه الشبكة في ذلك اليوم
}

desk-beside-notes = ملاحظات

## ملاحظات المشرفين

desk-comment-note-heading = ملاحظة عن { $name }

desk-comment-note-text = الملاحظة

desk-comment-note-hint = يراها المشرفون مع كل تعليق لصاحبه، ولا يراها القراء أبدا.

desk-comment-note-save = احفظ الملاحظة

desk-comment-note-withdraw = استرِدّها

desk-comment-noted = حُفظت الملاحظة.

desk-comment-note-withdrawn = استُردّت الملاحظة.

## الإحالة إلى المكتب

desk-comment-handed-over = أُحيل إلى المكتب، وثمة ملاحظة مع المقال.

desk-comment-taken-back = استُردّت الملاحظة من المقال.

desk-handing-mistake-no-article = هذا التعليق في صفحة موقع آخر، فلا مقال لنا يُحال إليه.

desk-handing-mistake-answered = سبق أن تولاه أحد في المكتب، فهو باق مع المقال.

desk-note-from-comment = من <link>تعليق { $name }</link>

## الحظر

desk-bans-heading = الحظر

desk-bans-in-force = سارية

desk-bans-all = الكل

desk-bans-empty = لا أحد محظور. يبدأ الحظر من تعليق: «المزيد» ثم «احظر».

desk-bans-older = الأقدم

desk-ban-heading = حظر { $name }

desk-ban-kind = من

desk-ban-kind-hint = قد تكون الشبكة مدرسة أو بلدة كاملة، فلا تحظرها إلا مدة قصيرة حين يعود أصحاب التعليقات بأسماء جديدة. لا يُحفظ أي عنوان.

desk-ban-kind-of = { $kind ->
    [network] شبكة ذلك اليوم
   *[commenter] صاحب التعليق
}

desk-ban-days = المدة

desk-ban-days-of = { $days ->
    [zero] بلا مدة
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}

desk-ban-days-for-good = دائما (لأصحاب التعليقات وحدهم)

desk-ban-reason = السبب

desk-ban-reason-hint = للمكتب وسجله. لا يقرأ المحظور إلا أنه محظور وإلى متى.

desk-ban-done = حُظر. ويُرفع الحظر من قائمة الحظر.

desk-ban-for-good = { $kind ->
    [network] شبكة محظورة
   *[commenter] محظور دائما
}

desk-ban-until = { $kind ->
    [network] شبكة محظورة حتى { $date }
   *[commenter] محظور حتى { $date }
}

desk-ban-made = { $name }، { $date }

desk-ban-lifted-by = رفعه { $name }، { $date }

desk-ban-lift = ارفعه

desk-ban-lifted = رُفع الحظر.

desk-ban-mistake-network-for-good = لا تُحظر شبكة إلا لمدة، فغيرهم سيستعملها.

desk-ban-mistake-reason = اذكر السبب ليفهمه زميل لاحقا.

desk-ban-mistake-staff = هذا ردّ من هيئة التحرير.

desk-ban-mistake-no-network = لم تعد شبكة هذا التعليق معروفة.

## النقاش تحت المقال

desk-conversation-mode = { $mode ->
    [slow] مُبطَأ
   *[hold] كل تعليق ينتظر
}

desk-conversation-mode-until = { $mode ->
    [slow] مُبطَأ حتى { $date }
   *[hold] كل تعليق ينتظر حتى { $date }
}

desk-conversation-mode-by-itself = حدث هذا تلقائيا لتدفق غير معتاد من التعليقات.

desk-conversation-mode-label = كيف تُستقبل التعليقات

desk-conversation-mode-none = كما تقول القواعد

desk-conversation-mode-hold = أوقف كل تعليق

desk-conversation-mode-slow = أبطئ

desk-conversation-mode-hours = المدة

desk-conversation-mode-for = { $hours ->
    [zero] بلا مدة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}

desk-conversation-mode-open-ended = إلى أن ينهيه أحد

desk-conversation-mode-set = طبّق

desk-conversation-mode-changed = تغيّر، ويراه القراء تحت المقال.

## القوائم

desk-comments-back = عودة إلى التعليقات

desk-filter-words = كلمات متتالية

desk-filter-find = ابحث

desk-filter-every-commenter = لكل أصحاب التعليقات

desk-filter-every-network = من كل الشبكات

desk-filter-every-word = بأي كلمات

desk-outcome = { $kind ->
    [reject] رُفض
    [hold] أُوقف
    [keep] بقي كما هو
   *[publish] نُشر
}

desk-outcome-failed = لم يصل هذا القرار ولم يُؤخذ به. التعليق ينتظر هنا، فابتّ فيه من جديد.

desk-outcome-signed-out = انتهت جلستك فلم يُؤخذ بالقرار. ادخل في نافذة أخرى ثم ابتّ هنا من جديد.

desk-outcome-all = بُتّ فيها كلها.

## عدة تعليقات معا

desk-batch-heading = عدة تعليقات معا

desk-batch-choose = اختر تعليق { $name }

desk-batch-all = كل هذه القائمة …

desk-batch-publish = انشرها

desk-batch-hold = أوقفها

desk-batch-reject = ارفضها

desk-batch-title = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان معا
    [few] { $count } تعليقات معا
    [many] { $count } تعليقا معا
   *[other] { $count } تعليق معا
}

desk-batch-capped = هذه أول { NUMBER($limit) }، ويتبعها غيرها بعد البتّ فيها.

desk-batch-mistake-none = اختر تعليقا واحدا على الأقل.

desk-batch-mistake-many = لا يُبتّ في أكثر من { NUMBER($limit) } تعليق معا.

desk-batch-done = بُتّ في: { NUMBER($count) }. بقي كما كان: { NUMBER($left) }.

desk-batch-undone = أُلغي: { NUMBER($count) }. بقي لأن قرارا لاحقا اتُّخذ فيه: { NUMBER($left) }.

desk-comment-mistake-not-published = انشر التعليق أولا.

desk-comment-mistake-already = سبق أن فعل ذلك أحدهم.

## الأقسام التي يشرف عليها أحدهم

people-sections = تعليقات هذه الأقسام وحدها

people-sections-hint = إن لم يُختر شيء بتّ في التعليقات أينما كانت.

people-sections-save = احفظ

people-sections-kept = يشرف على { $sections } وحدها

desk-conversation-counts-capped = العدّ حتى { NUMBER($limit) }

desk-comments-heading-many = أكثر من { NUMBER($limit) } تعليق في الانتظار
