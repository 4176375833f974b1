### إعدادات الصحيفة وطبعاتها وأقسامها ومواضيعها وكتّابها.

settings-heading = الإعدادات

settings-text = ما هي الصحيفة قبل أن يُكتب فيها شيء. كل تغيير هنا يراه القراء فورا، ويُدوَّن في السجل.

settings-elsewhere = من يدخل المكتب يُضبط في <people>الأشخاص</people>، وسياسة التعليقات والقواعد وقائمة الكلمات في <policy>السياسة والقواعد</policy>.

## الصحيفة

settings-publication-heading = الصحيفة

settings-publication-text = الاسم والشعار واللون المميز والمنطقة الزمنية والتواصل، والطبعة التي تظهر في العنوان الأول.

settings-publication-name = الاسم

settings-publication-name-hint = للرسائل والمكتب. ولكل طبعة اسمها في رأس صفحاتها.

settings-looks-heading = المظهر

settings-logo = الشعار

settings-logo-hint = يظهر في رأس الصفحات بجانب الاسم، وأيقونةً في تبويب المتصفح.

settings-logo-file-hint = ملف JPEG أو PNG أو WebP لا يزيد على { NUMBER($megabytes) } ميغابايت. والعلامة المربعة أحسن.

settings-logo-set = استعمل هذه الصورة

settings-logo-alternative = الشعار كما هو الآن

settings-logo-remove = أزل الشعار

settings-accent = اللون المميز

settings-accent-hint = للروابط والعلامات. وإن تعذرت قراءته على خلفية فاتحة أو داكنة غُمّق أو فُتّح فيها.

settings-accent-on-light = على خلفية فاتحة: { $colour }

settings-accent-on-dark = على خلفية داكنة: { $colour }

settings-time-zone = المنطقة الزمنية

settings-time-zone-hint = بها تُكتب كل التواريخ والأوقات التي يراها القراء.

settings-contact-email = بريد التواصل

settings-contact-hint = يجده القراء في صفحة «من نحن».

settings-contact-address = العنوان البريدي

settings-default-edition = الطبعة في العنوان الأول

settings-mistake-colour = اختر لونا، مثل ‎#96281b‎.

settings-mistake-time-zone = اختر منطقة زمنية من القائمة.

## الطبعات

editions-heading = الطبعات

editions-text = الصحيفة بلغة لكل طبعة: رأس الصفحات والأرقام والتقويم، و«من نحن» و«الخصوصية»، والأقسام والمواضيع.

editions-empty = الطبعة هي الصحيفة بلغة واحدة. أنشئ الأولى لتبدأ.

editions-new = أنشئ طبعة

edition-new-language = بأي لغة؟

edition-new-text = تبدأ ببضعة أقسام وسياسة للتعليقات وكلمات لقائمة الكلمات ونصين لصفحتي «من نحن» و«الخصوصية» بلغتها. ولا يراها القراء حتى تتيحها لهم.

edition-made = أُنشئت الطبعة. راجع نصوصها وأقسامها، ثم أتحها للقراء.

edition-code = العنوان

edition-code-hint = الجزء الأول من كل عناوينها، مثل «ar». ولا يمكن تغييره لاحقا.

edition-language = اللغة

edition-title = الاسم في رأس الصفحات

edition-tagline = السطر تحت الاسم

edition-masthead = رأس الصفحات

edition-numbers = الأرقام والتقويم

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

edition-text-hint = يُكتب كما يُكتب المقال، من دون صور.

edition-pages = الصفحات

edition-state = { $state ->
    [open] متاحة للقراء
   *[closed] قيد الإعداد، ولا يراها القراء
}

edition-open = أتحها للقراء

edition-close = أغلقها من جديد

edition-opened-notice = صار القراء يرون الطبعة.

edition-closed-notice = لم يعد القراء يرون الطبعة، وبقي كل ما فيها.

edition-at-first-address = في العنوان الأول

edition-mistake-code = اختر غيره: حروف لاتينية صغيرة وأرقام وشرطات، وألا يكون مستعملا.

## الأقسام والمواضيع

sections-heading = الأقسام

sections-empty = تظهر الأقسام في رأس الصفحات بهذا الترتيب. أضف أولها.

section-add = أضف قسما

topics-heading = المواضيع

topics-empty = تربط المواضيع بين مقالات الأقسام كلها. أضف أولها.

topic-add = أضف موضوعا

topic-description = الوصف

topic-description-hint = جملة في صفحة الموضوع.

listed-name = الاسم

listed-slug = العنوان

listed-slug-hint = الجزء الأخير من عنوان الصفحة. اتركه فارغا ليُصنع من الاسم. وبعد تغييره يقود العنوان القديم إلى الجديد دائما.

listed-made = أُضيف.

listed-moved = نُقل.

listed-removed = أُزيل.

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

authors-text = كل من يوقّع المقالات، بحساب أو بلا حساب، وما تقوله صفحاتهم.

authors-empty = لكل من يوقّع مقالا صفحة كاتب، سواء أكان له حساب أم لا. أضف أولها.

author-add = أضف كاتبا

author-person = الحساب

author-person-none = كاتب مساهم بلا حساب

author-mistake-person-taken = لهذا الشخص صفحة كاتب أخرى.

author-in-edition = في { $edition }

author-name-hint = اتركه فارغا حيث لا صفحة للكاتب.

author-office = الصفة

author-office-hint = تظهر تحت الاسم، مثل «مراسلة المدينة».

author-biography = نبذة عن الكاتب

author-mistake-name-missing = اكتب الاسم في طبعة واحدة على الأقل.

## الصحيفة النموذجية

sample-remove = إزالة النموذج

sample-text = تزيل ما أتى به التشغيل الأول ليُظهر كيف تُصنع الصحيفة هنا.

sample-remove-text = { $articles ->
    [zero] تزول بقايا النموذج من كتّاب ورسوم وتعليقات ({ NUMBER($comments) }). ويبقى ما كتبته أنت. لا يمكن التراجع عن ذلك.
    [one] يزول مقال مختلق واحد مع كتّابه ورسومه وتعليقاته ({ NUMBER($comments) }). ويبقى ما كتبته أنت. لا يمكن التراجع عن ذلك.
    [two] يزول مقالان مختلقان مع كتّابهما ورسومهما وتعليقاتهما ({ NUMBER($comments) }). ويبقى ما كتبته أنت. لا يمكن التراجع عن ذلك.
    [few] تزول { $articles } مقالات مختلقة مع كتّابها ورسومها وتعليقاتها ({ NUMBER($comments) }). ويبقى ما كتبته أنت. لا يمكن التراجع عن ذلك.
    [many] يزول { $articles } مقالا مختلقا مع كتّابها ورسومها وتعليقاتها ({ NUMBER($comments) }). ويبقى ما كتبته أنت. لا يمكن التراجع عن ذلك.
   *[other] يزول { $articles } مقال مختلق مع كتّابها ورسومها وتعليقاتها ({ NUMBER($comments) }). ويبقى ما كتبته أنت. لا يمكن التراجع عن ذلك.
}

sample-stays = وتبقى أيضا الطبعات والأقسام وسياسة التعليقات وقائمة الكلمات لتبدأ بها، وكذلك الاسم والمنطقة الزمنية و«من نحن» و«الخصوصية»: فهي تتحدث عن الصحيفة النموذجية حتى تغيّرها هنا.

sample-remove-confirm = أزله نهائيا

sample-removed = أُزيل النموذج. غرفة التحرير لك الآن.

sample-not-there = لا نموذج هنا.
