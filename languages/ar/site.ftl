### ما يراه القراء في كل صفحة وحول المقالات.

## كل صفحة

skip-to-article = انتقل إلى المقال

skip-to-content = انتقل إلى المحتوى

page-title = { $title } · { $publication }

masthead-sections = الأقسام

masthead-editions = لغات أخرى

footer-label = عن هذه الصحيفة

footer-about = من نحن وكيف تراسلنا

footer-corrections = التصحيحات

footer-policy = سياسة التعليقات

footer-privacy = الخصوصية

paging-label = صفحات هذه القائمة

paging-older = الأقدم

paging-newer = الأحدث

paging-position = الصفحة { NUMBER($page) } من { NUMBER($pages) }

paging-title = { $name }، الصفحة { NUMBER($page) } من { NUMBER($pages) }

## الصفحة الأولى وصفحات الأقسام والمواضيع والكتّاب

front-latest = أحدث المقالات

front-empty = لم يُنشر شيء هنا بعد.

section-empty = لم يُنشر شيء في هذا القسم بعد.

topic-label = موضوع

topic-empty = لم يُنشر شيء في هذا الموضوع بعد.

author-label = كاتب

author-articles = مقالات { $name }

author-empty = لم يُنشر شيء بهذا الاسم بعد.

## المقال

article-byline = بقلم <authors>{ $names }</authors>

article-changed-time = عُدّل <time>{ $time }</time>

article-changed-date = عُدّل <time>{ $date }</time>

correction-heading = { $kind ->
    [clarification] توضيح، <time>{ $date }</time>.
    [update] تحديث، <time>{ $date }</time>.
    [editors-note] ملاحظة من المحرر، <time>{ $date }</time>.
    [retraction] تراجع عن النشر، <time>{ $date }</time>.
   *[correction] تصحيح، <time>{ $date }</time>.
}

retracted-headline = تراجعنا عنه: { $headline }

correction-corrects = وهذا يصحح ملاحظة { $date }.

photo-credit = [<credit>{ $credit }</credit>]

article-topics = المواضيع

article-table = جدول

article-other-editions = هذه القصة بلغات أخرى

article-related = قصص ذات صلة

article-share = شارك هذا المقال

article-share-email = بالبريد الإلكتروني

article-share-address = عنوان هذا المقال

article-share-copy = انسخ العنوان

article-share-copied = نُسخ العنوان

article-share-device = مشاركة …

preview-draft = معاينة مسودة. لا يرى القراء هذه الصفحة.

preview-changes = معاينة تعديلات. ما زال القراء يرون النسخة المنشورة.

preview-back = العودة إلى الكتابة

preview-conversation = يبدأ النقاش هنا بعد نشر المقال.

preview-arrangement = معاينة ترتيب. لا يراه القراء بعد.

preview-arrangement-back = العودة إلى الترتيب

## الرأي في المقال

reaction-question = هل أعجبك هذا المقال؟

reaction-yes = نعم · { NUMBER($count) }

reaction-no = لا · { NUMBER($count) }

reaction-said = { $value ->
    [dislike] أجبت بـ«لا»: لم يعجبك هذا المقال.
   *[like] أجبت بـ«نعم»: أعجبك هذا المقال.
}

reaction-change = يمكنك تغيير جوابك متى شئت. ويُحسب لكل قارئ جواب واحد.

## السياسة والتصحيحات ومن نحن والخصوصية

policy-heading = سياسة التعليقات

policy-version = الإصدار { NUMBER($number) }، سارٍ منذ <time>{ $date }</time>.

corrections-heading = التصحيحات

corrections-intro = ما أخطأنا فيه، ومتى صححناه. ولا يُحذف من هذه القائمة شيء أبدا.

corrections-empty = لم يكن ثمة ما يُصحَّح حتى الآن.

corrections-article = في مقال «<article>{ $headline }</article>»

about-heading = من نحن

about-contact = للتواصل معنا

about-contact-email = البريد الإلكتروني: <address>{ $email }</address>

about-contact-post = البريد: <address>{ $address }</address>

about-authors = من يكتب هنا

privacy-heading = الخصوصية

## حين لا توجد الصفحة أو يحدث خلل

not-found-heading = لا شيء في هذا العنوان

not-found-text = لعل العنوان ناقص أو فيه خطأ، أو لعل الصفحة أُزيلت.

error-front = إلى الصفحة الأولى

gone-heading = سُحب هذا المقال

gone-text = لم تعد هيئة التحرير تنشره. وإن كان له تصحيح فهو باقٍ في سجل التصحيحات.

error-heading = حدث خلل من جانبنا

error-text = حاول مرة أخرى بعد لحظات. فإن تكرر الأمر فراسلنا واذكر هذا الرقم: <id>{ $id }</id>

too-large-heading = هذا أكبر مما نقبله دفعة واحدة

too-large-text = ما أرسلته أكبر مما تقبله هذه الصفحة. ارجع في متصفحك تجد كلماتك في النموذج، ثم اختصرها وأرسلها مرة أخرى.

too-often-heading = يرجى الانتظار قليلا

too-often-text = { $seconds ->
    [zero] وصلنا من اتصالك أكثر مما نقبله الآن. حاول مرة أخرى.
    [one] وصلنا من اتصالك أكثر مما نقبله الآن. حاول مرة أخرى بعد ثانية.
    [two] وصلنا من اتصالك أكثر مما نقبله الآن. حاول مرة أخرى بعد ثانيتين.
    [few] وصلنا من اتصالك أكثر مما نقبله الآن. حاول مرة أخرى بعد { $seconds } ثوان.
    [many] وصلنا من اتصالك أكثر مما نقبله الآن. حاول مرة أخرى بعد { $seconds } ثانية.
   *[other] وصلنا من اتصالك أكثر مما نقبله الآن. حاول مرة أخرى بعد { $seconds } ثانية.
}

forged-heading = لم يأتِ هذا النموذج من صفحتنا

forged-text = حمايةً لك، لا نقبل النماذج إلا من صفحاتنا. لم يتغير شيء. افتح الصفحة هنا وأرسل النموذج مرة أخرى.

unreadable-heading = لم نستطع قراءة ما أُرسل

unreadable-text = لم يتغير شيء. ارجع في متصفحك، وأعد تحميل الصفحة، ثم أرسل النموذج مرة أخرى.

unavailable-heading = لا نستطيع استقبال هذا الآن

unavailable-text = لم يُحفظ شيء. يرجى المحاولة مرة أخرى بعد بضع دقائق.

error-kept-words = ما كتبتَه، لتتمكن من نسخه
