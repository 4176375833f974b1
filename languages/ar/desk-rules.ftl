### القواعد في غرفة التحرير: كل الإعدادات والتجربة

desk-rules-group = { $group ->
    [time] متى تُقبل التعليقات
    [speed] التكرار والسرعة
    [words] الكلمات والروابط والنطاقات
    [learned] ما يُتعلم من قراراتكم
    [raid] تعليقات كثيرة دفعة واحدة
    [external] فحص خاص بكم
   *[advice] قبل الإرسال
}

desk-rules-close-after = عدد الأيام بعد النشر حتى يُغلق التعليق على المقال؛ صفر لئلا يُغلق

desk-rules-opening-hours = قبول التعليقات في ساعات معينة فقط

desk-rules-hours = ساعات القبول ({ $zone })

desk-rules-hours-hint = اترك اليوم فارغا لئلا يُقبل فيه شيء. والساعات التي تنتهي قبل أن تبدأ تمتد إلى ما بعد منتصف الليل.

desk-rules-from = { $day ->
    [mon] الاثنين، من
    [tue] الثلاثاء، من
    [wed] الأربعاء، من
    [thu] الخميس، من
    [fri] الجمعة، من
    [sat] السبت، من
   *[sun] الأحد، من
}

desk-rules-to = { $day ->
    [mon] الاثنين، إلى
    [tue] الثلاثاء، إلى
    [wed] الأربعاء، إلى
    [thu] الخميس، إلى
    [fri] الجمعة، إلى
    [sat] السبت، إلى
   *[sun] الأحد، إلى
}

desk-rules-near-repeated = إيقاف التعليق الذي يكاد يطابق تعليقا آخر لأي شخص

desk-rules-per-wide-network = عدد التعليقات المسموح به من شبكة أوسع في عشر دقائق

desk-rules-per-article = عدد التعليقات المسموح به تحت مقال واحد في الدقيقة

desk-rules-per-publication = عدد التعليقات المسموح به في الصحيفة كلها في الدقيقة

desk-rules-known-hint = من نُشر له تعليق لا يُحسب على شبكته.

desk-rules-blocked-domains = البحث عن روابط إلى نطاقات محظورة

desk-rules-spam = إيقاف ما هو إعلان مزعج على الأرجح بحسب ما علّمته قراراتكم

desk-rules-spam-lessons = تعلّم حتى الآن من المرفوض بموجب بند الإعلانات ({ NUMBER($spam) }) ومما نشره شخص ({ NUMBER($fine) })؛ ولا يقول شيئا قبل { NUMBER($needed) } من كل منهما.

desk-rules-spam-certainty = مقدار اليقين المطلوب بالمئة

desk-rules-record = إيقاف تعليقات من رُفض كثيرا

desk-rules-record-share = حصة المرفوض من تعليقاته المبتوت فيها بالمئة

desk-rules-raid = إيقاف النقاش أو إبطاؤه تلقائيا حين تكثر التعليقات

desk-rules-raid-comments = عدد التعليقات تحت مقال واحد في خمس دقائق الذي يُعد كثيرا

desk-rules-raid-mode = عندئذ يكون النقاش

desk-rules-raid-mode-choice = { $mode ->
    [slow] يُبطأ: ينتظر الجدد، ويرسل غيرهم تعليقا كل بضع دقائق
   *[hold] يوقف: يُقرأ كل تعليق أولا
}

desk-rules-raid-minutes = عدد الدقائق حتى يعود إلى حاله تلقائيا

desk-rules-slow-minutes = عدد الدقائق بين تعليقين للشخص نفسه في نقاش مُبطأ

desk-rules-second-thoughts = إخبار القارئ مرة واحدة قبل الإرسال بالبند الذي قد يخالفه تعليقه

desk-rules-second-thoughts-hint = يعتمد على كلمات القائمة التي لها موضوع وعلى النطاقات المحظورة. ولا تُذكر الكلمة نفسها.

desk-rules-external = سؤال جهاز خاص بكم عن كل تعليق تقبله قواعدنا

desk-rules-external-hint = يتلقى الكلمات والاسم الذي بجانبها ومكانها موقعة بالمفتاح أدناه، ولا يتلقى أبدا هوية صاحب التعليق. ويجيب بصيغة JSON. وأيا كان الخطأ هناك يمضي النقاش.

desk-rules-external-address = عنوان الفحص

desk-rules-external-seconds = عدد الثواني التي يُقبل التعليق بعدها من دون جوابه

desk-rules-external-key = مفتاح الفحص

desk-rules-external-key-text = يحمل كل سؤال الترويستين { $time } و{ $signature }: أي HMAC للطابع الزمني ونقطة والمتن بهذا المفتاح، بأرقام ست عشرية.

desk-rules-mistake-hours = اكتب وقتين مختلفين من اليوم، أو اتركهما فارغين.

desk-rules-mistake-external-address = اكتب عنوانا يبدأ بـ ⁨https://⁩ ويسمي جهازا على الإنترنت.

desk-topic = { $topic ->
    [off-topic] الخروج عن الموضوع
    [abuse] الإهانة والكراهية
    [unsourced] الاتهام بلا مصدر
    [personal-data] البيانات الشخصية
    [spam] الإعلانات والإزعاج
    [impersonation] انتحال الشخصية
    [unlawful] مخالفة القانون
   *[none] لا شيء من هذه
}

desk-words-about = يخالف على الأرجح البند الخاص بـ

desk-policy-clause-about = البند { NUMBER($number) }: موضوعه

desk-policy-new-about = بند إضافي: موضوعه

desk-policy-about-hint = بموضوع البند تجده القواعد: يذكره رفض القاعدة لتعليق، وتسميه النصيحة قبل الإرسال.

desk-domains-heading = النطاقات المحظورة

desk-domains-text = يشمل النطاق كل نطاقاته الفرعية، بحروفه وبصيغة punycode، مع ⁨https://⁩ أو من دونها.

desk-domains-new = نطاقات أو عناوين، واحد في كل سطر

desk-domains-verdict = التعليق الذي يقود إلى أحدها

desk-domains-add = حظر

desk-domains-strike = رفع الحظر عن «{ $domain }»

desk-domains-empty = لا نطاق محظور.

desk-domains-added = حُفظت قائمة النطاقات المحظورة.

desk-domains-struck = رُفع الحظر عن النطاق.

desk-domains-mistake-empty = اكتب نطاقا واحدا على الأقل.

desk-domains-mistake-useless = «{ $domain }» ليس نطاقا. اكتبه كما في ⁨example.com⁩.

desk-rehearse = تجربة

desk-rehearsal-heading = تجربة القواعد

desk-rehearsal-text = { $count ->
    [zero] لا تعليق بعد ليُجرَّب عليه. ولم يُحفظ شيء.
    [one] حكمت القواعد على آخر تعليق كما هي وكما ستكون. ولم يُحفظ شيء.
    [two] حكمت القواعد على آخر تعليقين كما هي وكما ستكون. ولم يُحفظ شيء.
    [few] حكمت القواعد على آخر { $count } تعليقات كما هي وكما ستكون. ولم يُحفظ شيء.
    [many] حكمت القواعد على آخر { $count } تعليقا كما هي وكما ستكون. ولم يُحفظ شيء.
   *[other] حكمت القواعد على آخر { $count } تعليق كما هي وكما ستكون. ولم يُحفظ شيء.
}

desk-rehearsal-none = لا يتغير شيء لأي منها.

desk-rehearsal-state = { $state ->
    [published] يُنشر
    [held] يوقف
    [rejected] يُرفض
   *[refused] لا يُقبل
}

desk-rehearsal-by-people = منها ما نشره إنسان: { NUMBER($published) }، وما رفضه إنسان: { NUMBER($rejected) }، وما لم ينظر فيه أحد: { NUMBER($none) }

desk-rehearsal-change = من «{ $from }» إلى «{ $to }»: { NUMBER($count) }

desk-rehearsal-back = في الأسفل النموذج كما ملأته. احفظه، أو غيّره وجرّب مجددا، أو غادر الصفحة فلا يتغير شيء.

desk-rule-name = { $rule ->
    [word-list] قائمة الكلمات
    [domains] النطاقات المحظورة
    [links] عدد الروابط
    [near-repeated] شبه تكرار
    [spam] مصنّف الإزعاج
    [first-time] أول تعليق
    [record] سجل صاحب التعليق
    [section] قسم يُقرأ أولا
    [hold-mode] نقاش موقوف
    [slow-mode] نقاش مُبطأ
    [everybody-waits] يُقرأ الجميع أولا
    [edited] غُيّر بعد قرار
    [external] الفحص الخارجي
    [closed] مغلق
    [banned] محظور
    [repeated] تكرار
    [too-fast] سرعة زائدة
    [flood] كثرة دفعة واحدة
    [none-objected] لا قاعدة
   *[other] قاعدة أخرى
}

## كم مرّة قرّر الناس خلاف القاعدة

desk-overruled-heading = كم مرّة قرّر الناس خلاف القاعدة

desk-overruled-text = ما احتجزته القواعد أو رفضته في آخر { NUMBER($days) } يوما، وكم منه نشره المشرفون رغم ذلك. القاعدة التي تُنقض في أغلب الأحيان تحتاج إلى إعداد آخر، أو الكلمة إلى حكم آخر.

desk-overruled-empty = لم تحتجز أيّ قاعدة تعليقا ولم ترفضه في آخر { NUMBER($days) } يوما.

desk-overruled-rule = القاعدة

desk-overruled-found = الكلمة أو النطاق

desk-overruled-action = ما فعلته

desk-overruled-did = { $action ->
    [reject] رفضته
   *[hold] احتجزته
}

desk-overruled-stopped = التعليقات

desk-overruled-decided = ما قرّره الناس

desk-overruled-published = نُشر رغم ذلك

desk-overruled-share = { NUMBER($count) } ({ NUMBER($percent) }٪)

## ما يُحتفظ به ومتى يُنبَّه المشرفون

desk-conversation-keeping-heading = ما يُحتفظ به، والرسائل إلى المشرفين

desk-conversation-keeping-emails = عدد أيام الاحتفاظ بعنوان بريد القارئ

desk-conversation-keeping-emails-hint = من يوم التعليق أو البلاغ الذي جاء معه. بعدها لا تُرسل إليه رسائل.

desk-conversation-keeping-networks = عدد أيام الاحتفاظ بأثر الشبكة

desk-conversation-keeping-networks-hint = شهر على الأكثر. لا تُخزَّن عناوين الشبكات نفسها أبدا، ويحتفظ الحظر بأثره حتى ينتهي.

desk-conversation-keeping-wake-held = عدد التعليقات المنتظرة قبل إرسال رسالة إلى المشرفين؛ صفر لعدم الإرسال

desk-conversation-keeping-wake-hours = عدد ساعات انتظار أقدم تعليق قبل إرسال رسالة إلى المشرفين؛ صفر لعدم الإرسال

desk-conversation-keeping-wake-hint = لا تأتي الرسالة التالية إلا بعد أن تقصر قائمة الانتظار عن ذلك.

desk-conversation-keeping-no-letters = لا تُرسل رسائل الآن: لم يُضبط خادم بريد.

desk-conversation-keeping-save = حفظ

desk-conversation-keeping-saved = حُفظت الإعدادات.
