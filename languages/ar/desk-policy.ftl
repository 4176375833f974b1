### السياسة والقواعد في غرفة التحرير

desk-policy-heading = السياسة والقواعد

desk-rules-heading = القواعد

desk-rules-text = يمر كل تعليق جديد بهذه القواعد بهذا الترتيب. أول قاعدة تعترض هي التي تقرر، وما لا تعترض عليه قاعدة يُنشر.

desk-rules-premoderation = من يُقرأ تعليقه قبل نشره

desk-rules-premoderation-choice = { $who ->
    [nobody] لا أحد
    [everybody] الجميع
   *[first-comment] من لم يُنشر له تعليق بعد
}

desk-rules-repeated = رفض التعليق الذي يكرر تعليقا آخر للشخص نفسه

desk-rules-too-fast = رفض التعليقات التي تتوالى بسرعة

desk-rules-per-minute = عدد التعليقات المسموح به للشخص الواحد في الدقيقة

desk-rules-per-network = عدد التعليقات المسموح به من شبكة واحدة في عشر دقائق

desk-rules-per-network-hint = قد تتقاسم مدرسة أو مقهى أو شركة اتصالات كاملة شبكة واحدة.

desk-rules-links = إيقاف التعليقات الكثيرة الروابط

desk-rules-links-limit = عدد الروابط المسموح به في التعليق من دون إيقافه

desk-rules-word-list = البحث عن كلمات القائمة

desk-rules-always = دائما: لا يُقبل تعليق فارغ، ولا تعليق يزيد على { NUMBER($limit) } من الأحرف، ولا تعليق يصل بعد الإغلاق. ولا يضيع شيء مما كُتب.

desk-rules-saved = حُفظت القواعد، وتسري ابتداءً من التعليق التالي.

desk-rules-mistake-number = اكتب عددا صحيحا معقولا هنا.

desk-words-heading = قائمة الكلمات

desk-words-text = تُعرف الكلمات الكاملة بكل اللغات مهما كان تشكيلها أو حالة أحرفها أو ما يشبهها من أحرف. أما الكلمة داخل كلمة أخرى فلا.

desk-words-new = كلمات أو عبارات، كل واحدة في سطر

desk-words-verdict = التعليق الذي يحوي إحداها

desk-words-verdict-choice = { $verdict ->
    [reject] يُرفض فورا
   *[hold] يُوقف حتى ينظر فيه المشرف
}

desk-words-add = أضف إلى القائمة

desk-words-strike = احذف «{ $word }» من القائمة

desk-words-strike-short = احذف

desk-words-empty = القائمة فارغة. هنا توضع الكلمات التي ينبغي أن يراها المشرف قبل القراء.

desk-words-added = { $count ->
    [zero] لم تُضف أي كلمة.
    [one] أُضيفت كلمة واحدة إلى القائمة.
    [two] أُضيفت كلمتان إلى القائمة.
    [few] أُضيفت { $count } كلمات إلى القائمة.
    [many] أُضيفت { $count } كلمة إلى القائمة.
   *[other] أُضيفت { $count } كلمة إلى القائمة.
}

desk-words-struck = حُذفت الكلمة من القائمة.

desk-words-mistake-empty = اكتب كلمة واحدة على الأقل.

desk-words-mistake-useless = لا يمكن العثور على «{ $word }» في تعليق: لا بد للكلمة من أحرف أو أرقام، وألا تزيد على { NUMBER($limit) } من الأحرف.

desk-policy-editions = السياسة في كل طبعة

desk-policy-version = الإصدار { NUMBER($number) }، منذ { $date }

desk-policy-none = لا سياسة بعد. لا يمكن رفض أي تعليق قبل أن تكون هناك سياسة.

desk-policy-write = سياسة { $edition }

desk-policy-text = يُنشر الإصدار الجديد إلى جانب السابق: تبقى القرارات مستندة إلى البند الذي كان ساريا حين اتُّخذت. تُرقَّم البنود بحسب مكانها؛ اترك البند فارغا لحذفه.

desk-policy-intro = المقدمة

desk-policy-clause-title = البند { NUMBER($number) }: العنوان

desk-policy-clause-text = البند { NUMBER($number) }: النص

desk-policy-new-title = بند إضافي: العنوان

desk-policy-new-text = بند إضافي: النص

desk-policy-publish = انشر الإصدار الجديد

desk-policy-published = نُشر الإصدار الجديد.

desk-policy-versions = الإصدارات

desk-policy-version-by = الإصدار { NUMBER($number) }، { $date }، نشره { $name }

desk-policy-mistake-untitled = يحتاج البند { NUMBER($number) } إلى عنوان، فالرفض يستند إليه.

desk-policy-mistake-no-clauses = تحتاج السياسة إلى بند واحد على الأقل.

desk-policy-mistake-long = البند { NUMBER($number) } طويل جدا: لا يزيد العنوان على { NUMBER($title) } من الأحرف ولا النص على { NUMBER($text) }.

desk-policy-mistake-too-much = هذا طويل جدا: لا تزيد البنود على { NUMBER($clauses) } ولا المقدمة على { NUMBER($text) } من الأحرف.

desk-policy-mistake-changed = نشر شخص آخر إصدارا آخر في أثناء كتابتك. إصدارك ما زال أدناه؛ قارنه بالإصدار الساري الآن، ثم انشر من جديد ليحل محله.
