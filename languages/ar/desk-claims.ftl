desk-place-sources = المصادر

desk-place-claims = الادعاءات

desk-sources-empty = تظهر هنا المصادر المعروفة بأسمائها متى حدد أحدهم في مقال من قال شيئا. أما المصادر التي لم يكشف اسمها فتبقى مع قصتها.

desk-sources-none = لا مصدر معروفا باسمه يطابق هذا.

desk-sources-words = كلمات

desk-source-kind-label = النوع

desk-source-kind-all = كل الأنواع

desk-source-kind = { $kind ->
    [role] منصب
    [organisation] مؤسسة
    [document] وثيقة
    [outlet] وسيلة إعلام أخرى
    [group] مجموعة
    [anonymous] لم يكشف اسمه
    [desk] هيئة التحرير نفسها
   *[person] شخص
}

desk-source-statements = { $count ->
    [zero] لا أقوال
    [one] قول واحد
    [two] قولان
    [few] { $count } أقوال
    [many] { $count } قولا
   *[other] { $count } قول
}

desk-source-articles = { $count ->
    [zero] لا مقالات منشورة
    [one] مقال منشور واحد
    [two] مقالان منشوران
    [few] { $count } مقالات منشورة
    [many] { $count } مقالا منشورا
   *[other] { $count } مقال منشور
}

desk-source-names = ما يقال للقراء

desk-source-label = الاسم

desk-source-label-hint = ما يسمى به بدل الاسم: «ممرضة في المستشفى».

desk-source-role = الصفة

desk-source-reason = لماذا لم يكشف اسمه، كما يقال للقراء

desk-source-known-by = من في هيئة التحرير يعرف من هو

desk-source-known-by-nobody = لم يقل أحد ذلك

desk-source-known-by-left = { $name }، وقد غادر هيئة التحرير

desk-source-one-story = يخص قصة واحدة، ولا يصل إلى هذه الصفحة من لا يحق له تحرير مقال منها.

desk-source-protected = محمي

desk-source-not-yours = كتب هذا شخص آخر، ويمكن لمحرر أن يغيره.

desk-told-heading = ما قاله

desk-told-none = لا شيء يحق لك أن تراه.

desk-told-draft = في مسودة

desk-told-basis = { $basis ->
    [on-background] للخلفية
    [anonymous] لم يكشف اسمه
    [document] من وثيقة
    [observed] بالمشاهدة
    [second-hand] منقول عن غيره
   *[on-record] باسمه علنا
}

desk-told-commitment = { $commitment ->
    [probable] مرجحا
    [possible] محتملا
    [denies] ينفيه
    [uncommitted] دون أن يجزم
   *[certain] جازما
}

desk-merge-open = هو نفسه مصدر آخر…

desk-merge-heading = أي مصدر هو { $name }؟

desk-merge-text = كل ما قاله يصير للآخر فورا، حتى ما عند القراء، وتقود عناوينه إلى الآخر. ولا يمكن التراجع عن ذلك.

desk-merge-find = ابحث

desk-merge-into = المصدر الذي يبقى

desk-merge-confirm = اجعلهما واحدا

desk-source-remove = أزل هذا المصدر

desk-source-unused = لا شيء يستخدمه.

desk-source-mistake-anonymous = المصدر الذي لم يكشف اسمه يبقى كما هو، ولا يدمج إلا ما عرف اسمه.

desk-source-mistake-used = هناك مقالات تنقل ما قاله. أزل ذلك أولا.

desk-source-merged = صارا مصدرا واحدا.

desk-source-removed = أزيل المصدر.

desk-removal-source-heading = إزالة { $name } نهائيا؟

desk-removal-source-text = يزول مع أسمائه بكل اللغات، وكل ما كُتب من أقواله، حتى ما عند القراء منها، واسمه في السجل.

desk-removal-source-stays = يبقى نص المقالات كما هو بما فيه من كلمات: غيّره أو أزل المقال.

desk-claims-empty = هنا الأسئلة المفتوحة مع كل ادعاء يجيب عنها وما تقوله المصادر له وعليه. ابدأ بسؤال: «أين هو الآن؟»

desk-claims-none = لا سؤال ولا ادعاء فيه هذه الكلمات.

desk-question-new = اطرح سؤالا

desk-claim-new = سجل ادعاء

desk-claims-alone = ادعاءات بلا سؤال

desk-question-no-claims = لم يجب عنه ادعاء بعد.

desk-question-words = السؤال

desk-claim-words = الادعاء في جملة واحدة

desk-claim-words-heading = الكلمات

desk-claim-words-hint = يمكنك إضافة لغة. أما تغيير كلمات موجودة فلمحرر أو لمن كتبها.

desk-claim-question = يجيب عن السؤال

desk-claim-question-none = لا سؤال

desk-claim-add = أضف جوابا

desk-claim-move = { $by ->
    [up] إلى أعلى
   *[down] إلى أسفل
}

desk-claim-move-heard = { $by ->
    [up] انقل إلى أعلى: { $claim }
   *[down] انقل إلى أسفل: { $claim }
}

desk-claim-for = من يقول به

desk-claim-against = من ينفيه

desk-claim-nobody = لا أحد بعد.

desk-standing = { $standing ->
    [confirmed] مؤكد
    [disputed] موضع خلاف
    [denied] منفي
    [retracted] مسحوب
   *[unconfirmed] غير مؤكد
}

desk-standing-heading = موقف هيئة التحرير

desk-standing-label = الموقف من الآن

desk-standing-hint = «موضع خلاف» و«منفي» و«مسحوب» تضع كل مقال منشور يستند إلى الادعاء في طابور.

desk-standing-words = ما يقال للقراء عن ذلك

desk-standing-change = غيّر الموقف

desk-standing-same = هذا هو موقف هيئة التحرير من قبل.

desk-standing-changed = تغير الموقف.

desk-standing-history = كل المواقف حتى الآن

desk-standing-never = لم يقل أحد شيئا عنه بعد، فهو غير مؤكد.

desk-standing-by = حدده { $name }

desk-falling-heading = ادعاءات سقطت

desk-falling-open = { $count ->
    [zero] لا مقال منشورا يستند إلى ادعاء سقط
    [one] مقال منشور واحد يستند إلى ادعاء سقط
    [two] مقالان منشوران يستندان إلى ادعاءات سقطت
    [few] { $count } مقالات منشورة تستند إلى ادعاءات سقطت
    [many] { $count } مقالا منشورا يستند إلى ادعاءات سقطت
   *[other] { $count } مقال منشور يستند إلى ادعاءات سقطت
}

desk-falling-empty = لا مقال منشورا يستند إلى ادعاء سقط. وحين يصبح الموقف «موضع خلاف» أو «منفي» أو «مسحوب» تنتظر هنا المقالات التي تستند إليه.

desk-falling-waiting = { $count ->
    [zero] لا مقال ينتظر
    [one] مقال واحد ينتظر
    [two] مقالان ينتظران
    [few] { $count } مقالات تنتظر
    [many] { $count } مقالا ينتظر
   *[other] { $count } مقال ينتظر
}

desk-falling-recovered = { $standing ->
    [confirmed] عاد الادعاء مؤكدا، وما كان ينتظر بسببه ما زال ينتظر.
   *[unconfirmed] عاد الادعاء غير مؤكد، وما كان ينتظر بسببه ما زال ينتظر.
}

desk-falling-close-all = أغلق الكل

desk-falling-reason = لماذا يمكن أن يبقى كما هو

desk-falling-all = كل ما ينتظر

desk-falling-note-all = ملاحظة واحدة عليها كلها…

desk-falling-note-one = ملاحظة…

desk-falling-edit = حرر

desk-falling-put-right = النسخة الجديدة تصححه

desk-falling-changed = عند القراء نسخة أخرى منذ ذلك.

desk-falling-waive = اتركه كما هو…

desk-falling-sign = وقّع

desk-falling-note-comes = ملاحظة في طريقها إليه.

desk-falling-mistake-unchanged = ما زالت عند القراء النسخة التي كانت حين سقط الادعاء. انشر الجديدة أولا.

desk-falling-mistake-still = ما زال الادعاء ساقطا: كل مقال يحتاج إلى تحرير أو ملاحظة أو توقيع.

desk-falling-mistake-nothing = لم يعد شيء ينتظر باللغات التي كتبت بها.

desk-falling-mistake-no-words = اكتب الملاحظة بلغة واحدة على الأقل.

desk-notice-heading = ملاحظة واحدة على كل مقال ينتظر

desk-notice-text = يحصل كل مقال على الملاحظة بلغته في رأسه وفي السجل العام بتاريخ اليوم، ولا يمكن سحبها. ولا تُسأل مقالات القصة الأخرى ثانية عما حصل على ملاحظته هنا.

desk-notice-articles = { $count ->
    [zero] لا مقال يحصل عليها.
    [one] يحصل عليها مقال واحد. إن تركتها فارغة بقي ينتظر.
    [two] يحصل عليها مقالان. إن تركتها فارغة بقيا ينتظران.
    [few] تحصل عليها { $count } مقالات. إن تركتها فارغة بقيت تنتظر.
    [many] يحصل عليها { $count } مقالا. إن تركتها فارغة بقيت تنتظر.
   *[other] يحصل عليها { $count } مقال. إن تركتها فارغة بقيت تنتظر.
}

desk-notice-words = الملاحظة بلغة { $language }

desk-notice-confirm = انشرها عليها كلها

desk-falling-noticed = نُشرت الملاحظة عليها كلها.

desk-falling-waived = وُقّع: يبقى المقال كما هو.

desk-falling-edited = أُغلق: النسخة الجديدة تصححه.

desk-falling-closed = أُغلق كل ما كان ينتظر بسبب الادعاء.

desk-correction-claims = الملاحظة عن الادعاء الساقط

desk-falling-panel = يستند إلى ادعاء سقط

desk-search-sources = المصادر

desk-search-questions = الأسئلة

desk-search-claims = الادعاءات
