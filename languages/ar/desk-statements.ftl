desk-statement-mistake-quote = هذه الكلمات ليست في النص. انسخها منه كما هي.

desk-statement-mistake-carries = وصل قول آخر عن طريق هذا القول. حدد أولا كيف وصل ذاك، ثم أزل هذا.

desk-statement-mistake-moved = ربطه غيرك بكلمات أخرى في هذه الأثناء: «{ $words }». أرسله مرة أخرى ليرتبط بكلماتك.

desk-statement-mistake-changed = عدّل غيرك هذا القول في هذه الأثناء. أرسله مرة أخرى ليبقى ما كتبته.

desk-statement-mistake-said-on = اكتب سنة، أو سنة وشهرا، أو يوما كيوم مؤتمر صحفي.

desk-statement-mistake-source = حدد من قاله.

desk-statement-mistake-alike = هناك مصدر بهذا الاسم. اختره، أو حدد أنه شخص آخر.

desk-statement-mistake-claim = اكتب ما يُدّعى.

desk-statement-mistake-alike-claim = هناك ادعاء بهذه الكلمات. اختره، أو حدد أنه ادعاء آخر.

desk-statement-mistake-alike-question = هناك سؤال بهذه الكلمات. اختره، أو حدد أنه سؤال آخر.

desk-statements-heading = المصادر والأقوال

desk-statements-empty = هنا من قال ماذا في النص. اختر كلمات منه وحدد لمن هي.

desk-statements-differ = ما قيل للقراء غير هذا. يصلهم هذا حين <link>يُنشر المقال من جديد</link>.

desk-statements-differ-editor = ما قيل للقراء غير هذا. يصلهم هذا حين ينشر محرر المقال من جديد.

desk-statements-orphans = لم تعد في النص

desk-statements-elsewhere = { $count ->
    [zero] { $count } قول في طبعات القصة الأخرى
    [one] قول واحد في طبعات القصة الأخرى
    [two] قولان في طبعات القصة الأخرى
    [few] { $count } أقوال في طبعات القصة الأخرى
    [many] { $count } قولا في طبعات القصة الأخرى
   *[other] { $count } قول في طبعات القصة الأخرى
}

desk-statements-about = عمّ تدور

desk-statements-unattributed = { $count ->
    [zero] { $count } اقتباس لم يُنسب بعد
    [one] اقتباس واحد لم يُنسب بعد
    [two] اقتباسان لم يُنسبا بعد
    [few] { $count } اقتباسات لم تُنسب بعد
    [many] { $count } اقتباسا لم يُنسب بعد
   *[other] { $count } اقتباس لم يُنسب بعد
}

desk-statement-say-who = حدد لمن هو

desk-statement-new = دوّن قولا

desk-statement-change-heading = تعديل قول

desk-statement-change = عدّل

desk-statement-save = احفظ القول

desk-statement-all-fields = كل التفاصيل

desk-statement-remove = أزل

desk-statement-tie-other = اربط بكلمات أخرى

desk-statement-tie = اربط بكلمات هنا

desk-statement-done = { $act ->
    [changed] عُدّل القول.
    [tied] رُبط القول بهذه الكلمات.
    [removed] لم يعد القول في هذا المقال.
   *[written] دُوّن القول.
}

desk-statement-moved = هذه الكلمات صارت في موضع آخر من النص.

desk-statement-orphan = لم تعد هذه الكلمات واردة في النص.

desk-statement-came-through = وصل عن طريق قول آخر

desk-statement-claim-line = { $stance ->
    [denies] ينفي: <link>{ $claim }</link>
   *[supports] يؤيد: <link>{ $claim }</link>
}

desk-statement-standing = { $standing ->
    [confirmed] مؤكد
    [disputed] موضع خلاف
    [denied] منفي
    [retracted] مسحوب
   *[unconfirmed] غير مؤكد
}

desk-statement-quote = الكلمات في النص

desk-statement-quote-hint = انسخها من النص كما هي.

desk-statement-source = من قاله

desk-statement-source-known = مصدر معروف

desk-statement-somebody-else = شخص آخر

desk-statement-source-label = الاسم

desk-statement-source-label-hint = كما سيراه القراء. الاسم المعروف يُعثر عليه.

desk-statement-source-role = الصفة

desk-statement-source-role-hint = بأي صفة يتكلم: منصب، مهنة، شاهد.

desk-statement-source-label-in = الاسم بلغة { $language }

desk-statement-source-role-in = الصفة بلغة { $language }

desk-statement-source-kind = ما هو

desk-statement-kind = { $kind ->
    [role] منصب
    [organisation] منظمة
    [document] وثيقة
    [outlet] وسيلة إعلام أخرى
    [group] جماعة من الناس
    [anonymous] مصدر لم يكشف اسمه
    [desk] غرفة التحرير هذه
   *[person] شخص
}

desk-statement-find = ابحث بالاسم

desk-statement-other-languages = بلغات الطبعات الأخرى

desk-statement-anonymous = إن لم يُكشف اسم المصدر

desk-statement-reason = السبب الذي يُذكر للقراء، بلغة { $language }

desk-statement-reason-hint = ما قد يصيب المصدر، دون ما يدل عليه.

desk-statement-known-by = من يعرف هويته

desk-statement-known-by-hint = واحد من غرفة التحرير. لا يُذكر للقراء أبدا.

desk-statement-none = بلا

desk-statement-by-itself = تلقائي

desk-statement-how = كيف قيل

desk-statement-manner-label = صيغته

desk-statement-manner = { $manner ->
    [direct] منقول بنصه
    [mixed] منقول بعضه بنصه
   *[indirect] منقول بمعناه
}

desk-statement-basis-label = كيف نعرف

desk-statement-basis = { $basis ->
    [on-background] للخلفية
    [anonymous] لم يكشف اسمه
    [document] من وثيقة
    [observed] رأيناه بأنفسنا
    [second-hand] منقول عن غيره
   *[on-record] باسمه علنا
}

desk-statement-commitment-label = مدى جزم القائل

desk-statement-commitment = { $commitment ->
    [probable] يرجّحه
    [possible] يراه ممكنا
    [denies] ينفيه
    [uncommitted] لا يجزم به
   *[certain] يجزم به
}

desk-statement-cue = الفعل في النص

desk-statement-cue-hint = قال، زعم، أقرّ، وما شابهها.

desk-statement-said-date = قيل في

desk-statement-said-date-hint = سنة، أو سنة وشهر، أو يوم، بقدر ما يُعرف: سنة-شهر-يوم.

desk-statement-said-time = الساعة

desk-statement-said = قيل: { $when }

desk-statement-addressee-label = قيل لمن

desk-statement-addressee = { $addressee ->
    [outlet] لوسيلة إعلام أخرى
    [press-conference] في مؤتمر صحفي
    [court] في المحكمة
    [post] في منشور
    [document] في وثيقة
    [other] لآخرين
   *[our-reporter] لمراسلنا
}

desk-statement-addressee-named = { $addressee ->
    [outlet] إلى { $name }
    [press-conference] في مؤتمر صحفي: { $name }
    [court] في المحكمة: { $name }
    [post] في منشور: { $name }
    [document] في وثيقة: { $name }
    [other] إلى { $name }
   *[our-reporter] لمراسلنا { $name }
}

desk-statement-addressee-name = اسمها

desk-statement-through = وصل عن طريق القول

desk-statement-through-hint = إن نقلت وسائل إعلام عن شاهد فالشاهد هو المصدر، ووسائل الإعلام ما وصل عن طريقه.

desk-statement-through-source = أو عن طريق مصدر معروف

desk-statement-through-label = أو عن طريق جديد

desk-statement-through-kind = ما هو ذاك

desk-statement-original = الكلمات الأصلية

desk-statement-original-language = لغتها

desk-statement-evidence = الدليل

desk-statement-evidence-hint = تسجيل أو صورة أو عنوان. لا يُنشر أبدا.

desk-statement-about = عمّ يدور

desk-statement-claim = الادعاء

desk-statement-claim-hint = جملة واحدة قد تصح أو لا تصح؛ تؤيدها مصادر عدة أو تنفيها.

desk-statement-another = غيره

desk-statement-claim-words = الادعاء بلغة { $language }

desk-statement-stance-label = القول

desk-statement-stance = { $stance ->
    [denies] ينفي الادعاء
   *[supports] يؤيد الادعاء
}

desk-statement-question = السؤال الذي يجيب عنه الادعاء

desk-statement-question-hint = الادعاءات التي يناقض بعضها بعضا تجيب عن سؤال واحد.

desk-statement-question-words = السؤال بلغة { $language }

desk-statement-find-claims = ابحث عن ادعاءات وأسئلة

desk-proposals-heading = الاقتراحات

desk-proposals-ask = اقترح أقوالا

desk-proposals-no-language = لا مساعد لهذه اللغة.

desk-statement-on-words = حدد لمن الكلمات المحددة؛ وعند كلمات منسوبة: إلى قولها

desk-statement-pick = من قاله؟

desk-statement-pick-hint = رقم أو اسم

desk-statement-new-source = مصدر جديد: { $name }

desk-statement-told = نُسب إلى { $name }.

desk-statement-offline = لا اتصال. القول محفوظ في هذا المتصفح ويُرسل حين يعود الاتصال.

desk-statement-waiting = { $count ->
    [zero] { $count } قول في الطريق.
    [one] قول واحد في الطريق.
    [two] قولان في الطريق.
    [few] { $count } أقوال في الطريق.
    [many] { $count } قولا في الطريق.
   *[other] { $count } قول في الطريق.
}

desk-statement-mend = صحّحه

desk-proposals-hint = ما يراه المساعد أقوالا. لا يُدوَّن شيء قبل أن تقبله.

desk-proposals-none = لم يجد المساعد ما لم يُدوَّن بعد.

desk-proposals-not-in-time = لم يفرغ المساعد من هذا النص في الوقت المتاح: إما أن النص طويل وإما أن الجهاز مشغول.

desk-proposals-not-read = لا جواب من غرفة التحرير. حاول مرة أخرى حين يعود الاتصال.

desk-proposals-more = { $count ->
    [zero] يأتي { $count } غيرها بعد الفراغ من هذه.
    [one] يأتي اقتراح واحد غيرها بعد الفراغ من هذه.
    [two] يأتي اقتراحان غيرها بعد الفراغ من هذه.
    [few] تأتي { $count } اقتراحات غيرها بعد الفراغ من هذه.
    [many] يأتي { $count } اقتراحا غيرها بعد الفراغ من هذه.
   *[other] يأتي { $count } اقتراح غيرها بعد الفراغ من هذه.
}

desk-proposals-take-back = { $count ->
    [zero] أظهر { $count } اقتراح مرفوض من جديد
    [one] أظهر اقتراحا واحدا مرفوضا من جديد
    [two] أظهر اقتراحين مرفوضين من جديد
    [few] أظهر { $count } اقتراحات مرفوضة من جديد
    [many] أظهر { $count } اقتراحا مرفوضا من جديد
   *[other] أظهر { $count } اقتراح مرفوض من جديد
}

desk-proposal-known = (معروف)

desk-proposal-new = { $kind ->
    [role] (جديد: منصب)
    [organisation] (جديد: منظمة)
    [document] (جديد: وثيقة)
    [outlet] (جديد: وسيلة إعلام أخرى)
    [group] (جديد: جماعة من الناس)
    [anonymous] (جديد: مصدر لم يكشف اسمه)
    [desk] (جديد: غرفة التحرير هذه)
   *[person] (جديد: شخص)
}

desk-proposal-nobody = يجب تحديد صاحب هذه الكلمات.

desk-proposal-through = وصل عن طريق { $name }

desk-proposal-cue = دلّ عليه «{ $cue }»

desk-proposal-confidence = { $confidence ->
    [sure] المساعد واثق.
    [likely] المساعد يرجّح ذلك.
   *[unsure] المساعد غير واثق.
}

desk-proposal-accept = اقبل

desk-proposal-mend = صحّح

desk-proposal-refuse = ارفض

desk-statement-mistake-named = المصدر المذكور باسمه ليس مجهولا. حدد كيف عرف القول غير ذلك، أو أضف مصدرا لا يذكر اسمه.
