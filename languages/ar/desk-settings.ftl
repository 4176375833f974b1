### إعدادات الصحيفة وطبعاتها وأقسامها ومواضيعها وكتّابها.

settings-heading = الإعدادات

## الصحيفة

settings-publication-heading = الصحيفة

settings-publication-name = الاسم

settings-publication-name-hint = للرسائل والمكتب. ولكل طبعة اسمها في رأس صفحاتها.

settings-logo = الشعار

settings-logo-hint = يظهر في رأس الصفحات بدل الاسم، وأيقونةً في تبويب المتصفح.

settings-logo-remove = أزل الشعار

settings-accent = اللون المميز

settings-accent-hint = للروابط والعلامات. وإن تعذرت قراءته على خلفية فاتحة أو داكنة غُمّق أو فُتّح فيها.

settings-time-zone = المنطقة الزمنية

settings-time-zone-hint = بها تُكتب كل التواريخ والأوقات التي يراها القراء.

settings-contact-email = بريد التواصل

settings-contact-address = العنوان البريدي

settings-default-edition = الطبعة في العنوان الأول

settings-mistake-colour = اختر لونا، مثل ‎#96281b‎.

settings-mistake-time-zone = اختر منطقة زمنية من القائمة.

## الطبعات

editions-heading = الطبعات

editions-empty = الطبعة هي الصحيفة بلغة واحدة. أنشئ الأولى لتبدأ.

editions-new = أنشئ طبعة

edition-code = العنوان

edition-code-hint = الجزء الأول من كل عناوينها، مثل «ar». ولا يمكن تغييره لاحقا.

edition-language = اللغة

edition-title = الاسم في رأس الصفحات

edition-tagline = السطر تحت الاسم

edition-digits = الأرقام

edition-digits-choice = { $digits ->
    [arab] مشرقية: ١٢٣
    [arabext] فارسية: ۱۲۳
   *[latn] مغربية: 123
}

edition-calendar = التقويم

edition-calendar-choice = { $calendar ->
    [gregorian-levantine] ميلادي بأسماء الأشهر في المشرق: { $example }
    [persian] هجري شمسي: { $example }
    [kurdish] كردي شمسي: { $example }
   *[gregorian] ميلادي: { $example }
}

edition-about = نص صفحة «من نحن»

edition-privacy = نص صفحة «الخصوصية»

edition-state = { $state ->
    [open] متاحة للقراء
   *[closed] قيد الإعداد، ولا يراها القراء
}

edition-open = أتحها للقراء

edition-close = أغلقها من جديد

edition-mistake-code = اختر غيره: حروف لاتينية صغيرة وأرقام وشرطات، وألا يكون مستعملا.

## الأقسام والمواضيع

sections-heading = الأقسام

sections-empty = تظهر الأقسام في رأس الصفحات بهذا الترتيب. أضف أولها.

section-add = أضف قسما

topics-heading = المواضيع

topics-empty = تربط المواضيع بين مقالات الأقسام كلها. أضف أولها.

topic-add = أضف موضوعا

listed-name = الاسم

listed-slug = العنوان

listed-earlier = قدّم { $name }

listed-later = أخّر { $name }

listed-remove = أزل { $name }

listed-mistake-in-use = { $count ->
    [zero] ما زال مستعملا.
    [one] ما زال مقال واحد يستعمله. اختر لذلك المقال غيره أولا.
    [two] ما زال مقالان يستعملانه. اختر لهما غيره أولا.
    [few] ما زالت { $count } مقالات تستعمله. اختر لها غيره أولا.
    [many] ما زال { $count } مقالا يستعمله. اختر لها غيره أولا.
   *[other] ما زال { $count } مقال يستعمله. اختر لها غيره أولا.
}

listed-mistake-slug-taken = هذا العنوان مستعمل في هذه الطبعة.

## صفحات الكتّاب

authors-heading = الكتّاب

authors-empty = لكل من يوقّع مقالا صفحة كاتب، سواء أكان له حساب أم لا. أضف أولها.

author-add = أضف كاتبا

author-person = الحساب

author-person-none = كاتب مساهم بلا حساب

author-in-edition = في { $edition }

author-biography = نبذة عن الكاتب

author-mistake-name-missing = اكتب الاسم في طبعة واحدة على الأقل.

## الصحيفة النموذجية

sample-remove = إزالة النموذج

sample-remove-text = { $articles ->
    [zero] تزول بقايا النموذج من كتّاب ورسوم وتعليقات ({ NUMBER($comments) }). ويبقى ما كتبته أنت. لا يمكن التراجع عن ذلك.
    [one] يزول مقال مختلق واحد مع كتّابه ورسومه وتعليقاته ({ NUMBER($comments) }). ويبقى ما كتبته أنت. لا يمكن التراجع عن ذلك.
    [two] يزول مقالان مختلقان مع كتّابهما ورسومهما وتعليقاتهما ({ NUMBER($comments) }). ويبقى ما كتبته أنت. لا يمكن التراجع عن ذلك.
    [few] تزول { $articles } مقالات مختلقة مع كتّابها ورسومها وتعليقاتها ({ NUMBER($comments) }). ويبقى ما كتبته أنت. لا يمكن التراجع عن ذلك.
    [many] يزول { $articles } مقالا مختلقا مع كتّابها ورسومها وتعليقاتها ({ NUMBER($comments) }). ويبقى ما كتبته أنت. لا يمكن التراجع عن ذلك.
   *[other] يزول { $articles } مقال مختلق مع كتّابها ورسومها وتعليقاتها ({ NUMBER($comments) }). ويبقى ما كتبته أنت. لا يمكن التراجع عن ذلك.
}

sample-remove-confirm = أزله نهائيا

sample-removed = أُزيل النموذج. غرفة التحرير لك الآن.
