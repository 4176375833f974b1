### الترجمات: مقال إلى جانب أصله في طبعة أخرى.

desk-translation-title = ترجمة لطبعة { $edition }

desk-translation-of = أصلها <original>{ $headline }</original> في { $edition }. كل حقل يقول ما يقف إلى جانبه.

desk-translation-whole = المقال كله

desk-translation-begun = بدأت الترجمة: البنية والصور هنا، والكلمات لك. لا يرى القراء شيئا قبل النشر.

desk-translation-begin = ترجم لطبعة { $edition }

desk-translation-side-by-side = جنبا إلى جنب مع { $edition }

desk-translation-current = محدّثة كالأصل

desk-translation-stale = { $count ->
    [zero] لا فقرات متأخرة منذ <time>{ $time }</time>
    [one] فقرة واحدة متأخرة منذ <time>{ $time }</time>
    [two] فقرتان متأخرتان منذ <time>{ $time }</time>
    [few] { $count } فقرات متأخرة منذ <time>{ $time }</time>
    [many] { $count } فقرة متأخرة منذ <time>{ $time }</time>
   *[other] { $count } فقرة متأخرة منذ <time>{ $time }</time>
}

desk-translation-stale-text = تغيّر الأصل. ما تغيّر معلَّم أدناه؛ أشِر إلى ما حدّثته ثم احفظ.

desk-translation-part = { $kind ->
    [added] جديد
    [removed] حُذف
    [form] تغيّر الشكل أو الرابط
   *[changed] تغيّر
}

desk-translation-taken = حُدّثت

desk-translation-save-current = احفظ، كل شيء محدّث

desk-translation-waiting = { $count ->
    [zero] كل شيء مترجم
    [one] فقرة واحدة لم تُترجم بعد
    [two] فقرتان لم تُترجما بعد
    [few] { $count } فقرات لم تُترجم بعد
    [many] { $count } فقرة لم تُترجم بعد
   *[other] { $count } فقرة لم تُترجم بعد
}

desk-translation-paragraph = الفقرة { NUMBER($number) }

desk-translation-take-over = خذها إلى الترجمة

desk-translation-cell = الفقرة { NUMBER($table) }، جدول: الصف { NUMBER($row) }، الخلية { NUMBER($column) }

desk-translation-photo-hint = يمكن اختيار صورة أخرى في «المقال كله».

desk-translation-original = أيها الأصل؟

desk-translation-original-none = هذا المقال لا يتبع غيره

desk-translation-original-set = اتبعه

desk-translation-original-hint = ما يتغير هناك من الآن يظهر هنا متأخرا. ويمكن لمقالين أن يتبع كل منهما الآخر.

desk-translation-mistake-saved-since = حفظ أحدهم هذا المقال في { $time }. ما كتبته أدناه وما كتبه فوقه؛ والحفظ يبقي النسختين ويجعل نسختك الأخيرة.
