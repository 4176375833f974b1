### التعليقات في المكتب: الطابور والقرارات.

## طابور التعليقات

desk-comments-heading = { $count ->
    [zero] لا تعليقات في الانتظار
    [one] تعليق واحد في الانتظار
    [two] تعليقان في الانتظار
    [few] { $count } تعليقات في الانتظار
    [many] { $count } تعليقا في الانتظار
   *[other] { $count } تعليق في الانتظار
}

desk-comments-list = { $state ->
    [reported] المبلَّغ عنها
    [appeals] الاعتراضات
    [published] المنشورة
    [rejected] المرفوضة
    [withdrawn] المسحوبة
   *[held] في الانتظار
}

desk-comments-lists = التعليقات بحسب حالتها

desk-comments-empty = لا شيء في الانتظار. هنا ستكون التعليقات الجديدة التي توقفها قاعدة، وأقدمها أولا.

desk-comments-none = لا تعليقات في هذه القائمة.

desk-comment-on = على <article>{ $headline }</article>

desk-comment-answers = ردا على <name>{ $name }</name>

desk-comment-edited = عدّله صاحبه

desk-comment-state = { $state ->
    [published] منشور
    [rejected] مرفوض
    [withdrawn] سحبه صاحبه
   *[held] موقوف
}

desk-comment-rule = { $rule ->
    [first-time] أول تعليق لصاحبه
    [word-list] قائمة الكلمات: «{ $detail }»
    [links] روابط أكثر مما يُسمح: { $detail }
    [repeated] أُرسلت الكلمات نفسها من قبل
    [too-fast] أُرسل بعد تعليق آخر بوقت قصير جدا
    [edited] عُدّل بعد نشره
    [everybody-waits] كل تعليق يُقرأ قبل نشره
    [domains] رابط إلى نطاق محظور: { $detail }
    [external] اعترض الفحص الخارجي
    [near-repeated] يكاد يطابق تعليقا آخر: { $detail }
    [spam] إعلان مزعج على الأرجح: { $detail }
    [record] رُفض من تعليقات هذا الشخص: { $detail }
    [section] تُقرأ تعليقات هذا القسم أولا
    [hold-mode] النقاش موقوف: تعليقات كثيرة دفعة واحدة
    [slow-mode] النقاش مُبطأ وصاحب التعليق جديد
   *[other] أوقفته القاعدة «{ $detail }»
}

desk-comment-email = البريد، ولا يُنشر أبدا: <address>{ $email }</address>

desk-comment-history = قبل هذا: نُشر { NUMBER($published) }، ورُفض { NUMBER($rejected) }

## البتّ

desk-comment-publish = انشر

desk-comment-reject = ارفض

desk-comment-clause = البند

desk-comment-clause-choice = { NUMBER($number) }. { $title }

desk-comment-reason = السبب، ويراه صاحب التعليق (اختياري)

desk-comment-undo = تراجع

desk-comment-mistake-clause-missing = اختر البند الذي يخالفه التعليق.

desk-comment-decided = { $action ->
    [hold] أُوقف تعليق { $name }.
    [keep] بقي تعليق { $name } كما هو.
    [feature] أُبرز تعليق { $name }.
    [unfeature] أُلغي إبراز تعليق { $name }.
    [pin] ثُبّت تعليق { $name } في الأعلى.
    [unpin] أُلغي تثبيت تعليق { $name }.
    [redact] تغيّرت الكلمات المحجوبة من تعليق { $name }.
    [reject] رُفض تعليق { $name }.
    [undo] أُلغي القرار في تعليق { $name }.
   *[publish] نُشر تعليق { $name }.
}

desk-comment-conflict-decided = سبقك { $name } إلى البتّ في هذا التعليق. لم يُؤخذ بقرارك، وهذه حال التعليق الآن.

desk-comment-conflict-edited = عدّل صاحب التعليق تعليقه بعد أن قرأته. لم يُؤخذ بقرارك، ويرجى قراءته من جديد.

desk-comment-conflict-withdrawn = سحب صاحب التعليق تعليقه. لم يبقَ ما يُبتّ فيه.

desk-comment-conflict-undone = اتُّخذ قرار آخر في هذا التعليق منذ ذلك الحين، فلا شيء يُتراجع عنه. هذه حاله الآن.

desk-decisions-heading = القرارات

desk-decision = { $action ->
    [hold] أوقفه { $name }، { $date }
    [reject] رفضه { $name }، { $date }
    [undo] تراجع { $name } عن القرار السابق، { $date }
    [redact] حجب { $name } كلمات منه، { $date }
    [feature] أبرزه { $name }، { $date }
    [unfeature] ألغى { $name } إبرازه، { $date }
    [pin] ثبّته { $name } في الأعلى، { $date }
    [unpin] ألغى { $name } تثبيته، { $date }
    [keep] أبقاه { $name } كما هو، { $date }
   *[publish] نشره { $name }، { $date }
}

desk-decision-by-rule = { $action ->
    [hold] أوقفته قاعدة، { $date }
    [reject] رفضته قاعدة، { $date }
   *[publish] أجازته القواعد، { $date }
}

desk-decision-by-commenter = سحبه صاحبه، { $date }

## الرد باسم هيئة التحرير

desk-comment-answer = الرد باسم هيئة التحرير

desk-comment-answer-author = باسم

desk-comment-answer-text = الرد

desk-comment-answer-send = انشر الرد

## المفاتيح

desk-keys-heading = المفاتيح

desk-keys-open = <key>?</key> المفاتيح

desk-key = { $action ->
    [next] التعليق التالي
    [previous] التعليق السابق
    [publish] نشر؛ إبقاء تعليق أُبلغ عنه؛ قبول اعتراض
    [reject] رفض بالبند المذكور؛ وإن لم يُذكر فاختره: رقم، أو الأسهم ثم مفتاح الإدخال
    [clause] رفض ببند آخر
    [spam] رفض كرسالة مزعجة
    [hold] إيقاف
    [undo] التراجع عن آخر قرار
    [answer] الرد باسم هيئة التحرير
    [feature] إبراز، أو إلغاؤه
    [pin] تثبيت في الأعلى، أو إلغاؤه
    [desk] إحالة إلى المكتب، أو استرداد
    [cover] حجب كلمات: المحددة، أو المختارة في نموذج
    [note] ملاحظة للمشرفين
    [ban] حظر
    [choose] اختيار لعدة تعليقات معا
    [open] فتحه وحده
   *[close] إغلاق هذه القائمة
}

desk-comments-all = الكل

desk-comments-next = مزيد من التعليقات

desk-comments-every-article = التعليقات على كل المقالات

desk-comment-see = اعرضه في الصفحة

desk-comment-acts = القرار في تعليق { $name }

desk-comment-answered = نُشر ردك.

desk-comment-answer-own-name = { $name } (اسمك أنت)

desk-comment-mistake-answer-hidden = انشر التعليق قبل أن ترد عليه.

desk-conversation-heading = المقال

desk-conversation-counts = المنشور: { NUMBER($published) }، المنتظر: { NUMBER($held) }

desk-conversation-close = أغلق باب التعليق

desk-conversation-reopen = افتح باب التعليق من جديد

desk-conversation-is-closed = مغلق: لا تُقبل تعليقات جديدة.

desk-conversation-closed = أُغلق باب التعليق على المقال.

desk-conversation-reopened = فُتح باب التعليق على المقال من جديد.
