### المقالات والتصحيحات والصور في المكتب.

## قائمة المقالات

desk-articles-heading = المقالات

desk-articles-new = اكتب مقالا

desk-articles-edition = الطبعة

desk-articles-edition-all = كل الطبعات

desk-articles-state = الحالة

desk-articles-state-all = كل الحالات

desk-articles-show = اعرض

desk-articles-empty = هنا ستكون مقالاتكم، وفي أعلاها آخر ما عُدّل. ابدأ بزر «اكتب مقالا».

desk-articles-none = لا مقال يوافق هذا الاختيار.

desk-articles-column-headline = العنوان

desk-articles-column-authors = الكاتب

desk-articles-column-section = القسم

desk-articles-column-saved = آخر حفظ

desk-article-untitled = بلا عنوان بعد

desk-article-state = { $state ->
    [submitted] مقدّم
    [in-edit] قيد التحرير
    [ready] جاهز
    [published] منشور
    [changed] منشور، وفيه تعديلات أحدث
    [unpublished] مسحوب من النشر
   *[draft] مسودة
}

## كتابة المقال

desk-article-new-heading = مقال جديد في { $edition }

desk-article-edit-title = تعديل: { $headline }

desk-article-edition = الطبعة

desk-article-headline = العنوان

desk-article-standfirst = المقدمة

desk-article-standfirst-hint = جملة أو جملتان تحت العنوان، تظهران أيضا في القوائم ونتائج البحث.

desk-article-slug = عنوان الصفحة

desk-article-slug-hint = الجزء الأخير من عنوان صفحة المقال. اتركه فارغا ليُؤخذ من عنوان المقال. وإن غيّرته لاحقا قاد العنوان القديم إلى الجديد.

desk-article-authors = الكتّاب

desk-article-section = القسم

desk-article-section-none = بلا قسم بعد

desk-article-topics = المواضيع

desk-article-photo = الصورة الرئيسية

desk-article-photo-none = بلا صورة

desk-article-photo-upload = أو أرسل صورة جديدة

desk-photo-caption = شرح الصورة

desk-photo-caption-hint = ما ينبغي أن يعرفه القارئ حين ينظر إليها. ويجوز أن يكون للصورة نفسها شرح آخر في مقال آخر.

desk-photo-credit = مصدر الصورة

desk-photo-credit-hint = ممن الصورة، كما ينبغي أن يُقرأ: «الصورة من مجلس المدينة».

desk-photo-alternative = النص البديل

desk-photo-alternative-hint = ما تُظهره الصورة، لمن لا يستطيع رؤيتها. لا تكرر شرح الصورة.

desk-photo-rights = حقوق الاستخدام

desk-photo-rights-hint = لمن الحقوق وعلى أي شيء اتُّفق. لا يراه إلا هيئة التحرير.

desk-article-body = النص

desk-article-save = احفظ

desk-article-preview = احفظ وعاين

desk-article-publish = انشر

desk-article-publish-changes = انشر التعديلات

desk-article-publish-by-editor = ينشره محرر حين يكتمل.

desk-article-unpublish = اسحب من النشر…

desk-article-unpublish-heading = أتسحب «{ $headline }» من النشر؟

desk-article-unpublish-text = سيجد القراء في عنوانه ملاحظة بأنه سُحب. ويبقى المقال وتعليقاته وتصحيحاته محفوظة، ويمكنك نشره من جديد.

desk-article-unpublish-confirm = اسحبه

desk-article-saved = حُفظت النسخة { NUMBER($number) } في الساعة { $time }.

desk-article-published = نُشر. <article>شاهده كما يراه القراء</article>

desk-article-unpublished = سُحب من النشر، ولم يعد القراء يرونه.

desk-article-mistake-saved-since = حفظ { $name } نسخة أحدث في الساعة { $time } بعد أن فتحت هذا النموذج. نصك أدناه ولم يُحفظ بعد. قارن بين النسختين، ثم احفظ مرة أخرى لتُبقي نسختك.

desk-article-their-version = النسخة التي حُفظت في أثناء ذلك

desk-article-mistake-headline-empty = لا بد للمقال من عنوان.

desk-article-mistake-slug-characters = استعمل الحروف والأرقام والشرطات فقط.

desk-article-mistake-slug-reserved = تستعمل الصحيفة هذا العنوان لصفحة من صفحاتها. اختر عنوانا آخر.

desk-article-mistake-authors-missing = اختر كاتبا واحدا على الأقل قبل النشر.

desk-article-mistake-section-missing = اختر قسما قبل النشر.

desk-article-mistake-body-empty = لا نص للنشر بعد.

desk-photo-mistake-credit-missing = لا بد للصورة المنشورة من ذكر مصدرها.

desk-photo-mistake-alternative-missing = صف ما تُظهره الصورة لمن لا يستطيع رؤيتها.

desk-article-comments-close = أغلق باب التعليق

desk-article-comments-open = افتح باب التعليق من جديد

desk-article-versions = النسخ

desk-article-version = النسخة { NUMBER($number) }، { $name }، { $date }

desk-article-version-public = يراها القراء

desk-article-siblings = الطبعات الأخرى

desk-article-sibling-write = اكتبه في الطبعة: { $edition }

## التصحيحات

desk-corrections-heading = التصحيحات

desk-correction-hint = تظهر الملاحظة في رأس المقال وفي السجل العام بتاريخ اليوم، ولا يمكن سحبها. وصحح النص نفسه أيضا.

desk-correction-kind = النوع

desk-correction-kind-choice = { $kind ->
    [clarification] توضيح: ما كُتب صحيح لكنه قد يُفهم خطأ
    [update] تحديث: جدّ جديد منذ النشر
    [editors-note] ملاحظة من المحرر: ما ينبغي أن يعرفه القراء عن المقال
    [retraction] تراجع عن النشر: المقال لا يصح
   *[correction] تصحيح: في المقال خطأ
}

desk-correction-note = الملاحظة

desk-correction-note-hint = اذكر الخطأ والصواب: «ذكرت نسخة سابقة أن … والصحيح أن …»

desk-correction-publish = انشر الملاحظة
desk-correction-write = اكتب ملاحظة للقراء

desk-correction-mistake-note-empty = اذكر الخطأ.

desk-correction-requests = تصحيحات مطلوبة

desk-correction-asked = { $kind ->
    [clarification] في { $edition } توضيح لهذه القصة
    [update] في { $edition } تحديث لهذه القصة
    [editors-note] في { $edition } ملاحظة على هذه القصة
    [retraction] في { $edition } تراجع عن هذه القصة
   *[correction] في { $edition } تصحيح لهذه القصة
}

desk-correction-answer = أجب عنه

desk-correction-answers = يجيب عن

desk-correction-answers-none = لا شيء: تُسأل الطبعات الأخرى

desk-correction-corrects = يصحح ملاحظة سابقة

desk-correction-corrects-hint = لا تُغيَّر ملاحظة أبدا. والخاطئة تصححها أخرى، وتبقى الاثنتان.

desk-correction-corrects-none = لا، هي عن المقال

desk-correction-decline = لا حاجة إليه هنا

desk-correction-decline-reason = لماذا؟

desk-correction-mistake-reason-empty = قل لماذا لا حاجة إليه.

desk-correction-asked-for = { $count ->
    [zero] لا تصحيحات مطلوبة
    [one] تصحيح واحد مطلوب
    [two] تصحيحان مطلوبان
    [few] { $count } تصحيحات مطلوبة
    [many] { $count } تصحيحا مطلوبا
   *[other] { $count } تصحيح مطلوب
}

desk-correction-published = نُشرت الملاحظة.

## شرح علامات النص

desk-markup-heading = كيف يُكتب النص

desk-markup-paragraph = سطر فارغ تبدأ بعده فقرة جديدة.

desk-markup-bold = غامق

desk-markup-italic = مائل

desk-markup-link = رابط

desk-markup-subhead = عنوان فرعي، وآخر أصغر منه

desk-markup-list = قائمة نقطية، وأخرى مرقمة

desk-markup-quote = اقتباس في فقرة مستقلة

desk-markup-pull-quote = جملة من النص بخط كبير

desk-markup-photo = صورة بين الفقرات: النص البديل، فاسم الصورة، فشرحها، فمصدرها

desk-markup-link-card = رابط في سطر مستقل مع عنوان الصفحة

desk-markup-divider = خط فاصل بين جزأين

desk-markup-table = جدول؛ كل سطر صف، والعلامة |= تجعل الخلية عنوانا

desk-markup-escape = شرطة مائلة خلفية قبل العلامة تبقيها كما هي

desk-markup-mistake-photo = السطر { NUMBER($line) }: لا توجد صورة باسم «{ $name }».

desk-markup-mistake-address = السطر { NUMBER($line) }: «{ $address }» ليس عنوانا يمكن للقراء فتحه. يبدأ العنوان بـ ⁨https://⁩ أو ⁨mailto:⁩.

desk-markup-mistake-unreadable = يبدأ السطر { NUMBER($line) } كما تبدأ الصورة أو بطاقة الرابط لكنه لا يُقرأ كذلك. قارنه بالمثال، أو ضع قبله شرطة مائلة خلفية.

desk-article-mistake-body-too-long = { $limit ->
    [zero] النص طويل جدا.
    [one] النص طويل جدا: أقصى طول له حرف واحد.
    [two] النص طويل جدا: أقصى طول له حرفان.
    [few] النص طويل جدا: أقصى طول له { $limit } أحرف.
    [many] النص طويل جدا: أقصى طول له { $limit } حرفا.
   *[other] النص طويل جدا: أقصى طول له { $limit } حرف.
}

desk-article-mistake-body-blocks = في النص فقرات أكثر مما يُقبل: الحد الأقصى { NUMBER($limit) }.

## الصور

desk-photos-heading = الصور

desk-photos-empty = هنا ستكون صوركم. أرسل أولاها بالنموذج، ويُزال منها المكان والوقت والرقم التسلسلي.

desk-photo-new-heading = إرسال صورة

desk-photo-file-hint = ‏JPEG أو PNG أو WebP، حتى { NUMBER($megabytes) } ميغابايت.

desk-photo-send = أرسل

desk-photo-name = في نص المقال: <code>{ $name }</code>

desk-photo-preparing = تُعدّ الآن مقاسات أصغر. ويمكن استعمال الصورة منذ الآن.

desk-photo-mistake-file-missing = اختر ملفا.

desk-photo-mistake-file-too-large = الملف أكبر من { NUMBER($megabytes) } ميغابايت.

desk-photo-mistake-not-a-photo = لا يمكن قراءة هذا الملف بوصفه صورة. أرسل ملف JPEG أو PNG أو WebP.

desk-photo-mistake-too-many-pixels = في الصورة بكسلات أكثر مما نقبل: أقصاها { NUMBER($megapixels) } ميغابكسل.

desk-photo-stored = حُفظت الصورة.

desk-photo-known = هذه الصورة محفوظة من قبل. والوصف أدناه هو المحفوظ سابقا.

desk-photo-mistake-in-use = مسودات تستعمل هذه الصورة. قل أدناه ما يحل محلها فيها.

desk-articles-mine = ما يخصني فقط

desk-article-author-number = الكاتب { NUMBER($number) }

desk-article-authors-hint = بترتيب توقيعهم. بعد الحفظ يظهر مكان لاسم آخر. والاسم الناقص يضيفه مدير في «الإعدادات»، «الكتّاب».

desk-article-author-none = لا أحد

desk-article-visible-change = أخبر القراء بوقت التعديل

desk-article-visible-change-hint = أزل العلامة إن كان التعديل فاصلة أو خطأ إملائيا.

desk-article-preview-open = معاينة

desk-article-sibling-begun = هذا نص الطبعة الأخرى لتكتبه من جديد. لم يُحفظ شيء بعد.

desk-article-back = عودة إلى المقال

desk-photo-uses = أين تُستعمل

desk-photo-unused = لا يستعمل أي مقال هذه الصورة.

desk-photo-remove = احذف هذه الصورة

desk-photo-removed = الصورة في السلة.

desk-photo-undescribed = صورة بلا وصف

desk-article-preview-missing = لا يمكن عرض المعاينة هنا.
