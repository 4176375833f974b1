### عمل غرفة التحرير على المقال: الفحوص قبل النشر والمراحل والملاحظات واللوحة.

## الفحوص قبل النشر

desk-checks-heading = قبل النشر

desk-checks-fine = لا شيء يمنع النشر.

desk-check-strength = { $strength ->
    [block] يمنع النشر
    [override] يحتاج إلى سبب
    [set-aside] تُجووز
   *[warn] للعلم
}

desk-check-reason-given = تجاوزه { $name }: { $reason }

desk-check-reason = سبب النشر مع ذلك

desk-check-reason-hint = يبقى السبب بجانب المقال وفي السجل.

desk-check-set-aside = تجاوز

desk-check-reasons-kept = حُفظت الأسباب.

desk-check-mistake-reason-empty = اذكر السبب.

desk-check-mistake-blocks = لا بد من إصلاح هذا، ولا سبب يتجاوزه.

desk-check-headline-short = العنوان قصير جدا: عدد حروفه { NUMBER($count) }، والمعتاد { NUMBER($limit) } على الأقل.

desk-check-headline-long = العنوان طويل جدا: عدد حروفه { NUMBER($count) }، والمعتاد { NUMBER($limit) } على الأكثر.

desk-check-standfirst-missing = لا مقدمة للمقال، وهي تظهر في القوائم ونتائج البحث.

desk-check-standfirst-short = المقدمة قصيرة جدا: عدد حروفها { NUMBER($count) }، والمعتاد { NUMBER($limit) } على الأقل.

desk-check-standfirst-long = المقدمة طويلة جدا: عدد حروفها { NUMBER($count) }، والمعتاد { NUMBER($limit) } على الأكثر.

desk-check-photo-gone = لم تعد الصورة الرئيسية محفوظة.

desk-check-figure-gone = لم تعد الصورة { NUMBER($number) } في النص محفوظة.

desk-check-photo-rights = انتهى حق عرض الصورة الرئيسية. إن مُدّد فغيّر اليوم في صفحة الصورة.

desk-check-figure-rights = انتهى حق عرض الصورة { NUMBER($number) } في النص. إن مُدّد فغيّر اليوم في صفحة الصورة.

desk-check-figure-credit = لم يُذكر مصدر الصورة { NUMBER($number) } في النص.

desk-check-figure-alternative = لا نص بديل للصورة { NUMBER($number) } في النص.

desk-check-photo-alternative-is-caption = النص البديل يكرر شرح الصورة لا غير. صف ما تُظهره الصورة.

desk-check-figure-alternative-is-caption = النص البديل للصورة { NUMBER($number) } في النص يكرر شرحها لا غير.

desk-check-embargo = المقال محظور النشر إلى موعد لم يحن.

desk-check-link = هذا الرابط لم يستجب: { $address }

desk-check-empty-paragraphs = { $count ->
    [zero] لا فقرات فارغة.
    [one] فقرة واحدة فارغة ({ $count }) ولن تظهر.
    [two] فقرتان فارغتان ({ $count }) ولن تظهرا.
    [few] { $count } فقرات فارغة ولن تظهر.
    [many] { $count } فقرة فارغة ولن تظهر.
   *[other] { $count } فقرة فارغة ولن تظهر.
}

desk-check-notes = { $count ->
    [zero] لا ملاحظات معلقة.
    [one] ملاحظة واحدة لم تُحسم ({ $count }).
    [two] ملاحظتان لم تُحسما ({ $count }).
    [few] { $count } ملاحظات لم تُحسم.
    [many] { $count } ملاحظة لم تُحسم.
   *[other] { $count } ملاحظة لم تُحسم.
}

desk-check-corrections = { $count ->
    [zero] لا تصحيحات تنتظر جوابا.
    [one] تصحيح واحد للقصة في طبعة أخرى ينتظر جوابا ({ $count }).
    [two] تصحيحان للقصة في طبعات أخرى ينتظران جوابا ({ $count }).
    [few] { $count } تصحيحات للقصة في طبعات أخرى تنتظر جوابا.
    [many] { $count } تصحيحا للقصة في طبعات أخرى تنتظر جوابا.
   *[other] { $count } تصحيح للقصة في طبعات أخرى تنتظر جوابا.
}

## مراحل المقال

desk-step-button = { $step ->
    [submission] قدّم
    [take-back] استرجع
    [take-over] تولَّ تحريره
    [return] أعد
    [hand-over] سلّمه لغيرك
    [readiness] اجعله جاهزا
   *[editing] ابدأ تحريره
}

desk-step-done = { $action ->
    [article-submitted] قُدّم، وهو ينتظر محررا.
    [article-taken-back] استُرجع، وهو مسودتك من جديد.
    [article-taken-into-edit] أنت تحرره الآن.
    [article-returned] أُعيد إلى كاتبه.
    [article-ready] صار جاهزا للنشر.
    [article-handed-over] سُلّم.
    [article-due-changed] حُفظ الموعد.
   *[other] أُنجز.
}

desk-step-undo = تراجع

desk-step-undone = أُلغي ما فُعل.

desk-step-more = المزيد

desk-step-note = ما الناقص

desk-step-mistake-overtaken = { $stage ->
    [submitted] سبقك { $name }: المقال الآن مقدّم. انظر إليه قبل أن تتابع.
    [in-edit] سبقك { $name }: المقال الآن قيد التحرير. انظر إليه قبل أن تتابع.
    [ready] سبقك { $name }: المقال الآن جاهز. انظر إليه قبل أن تتابع.
   *[draft] سبقك { $name }: المقال الآن مسودة. انظر إليه قبل أن تتابع.
}

desk-step-mistake-nothing-new = هذا النص عند القراء كما هو. عدّله أولا.

desk-step-mistake-planned = له موعد نشر. ألغ الموعد أولا.

desk-step-mistake-note-empty = قل ما الناقص.

desk-assignee = عند من

desk-assignee-nobody = لا أحد

desk-assignee-all = أي أحد

desk-due = الموعد

desk-due-hint = بتوقيت { $zone }. اتركه فارغا إن لم يكن له موعد.

desk-due-filter = { $due ->
    [late] فات موعده
    [today] موعده اليوم أو فات
    [week] موعده خلال أسبوع
   *[any] في أي وقت
}

desk-due-late = فات موعده:

desk-due-by = الموعد:

desk-due-mistake = اكتب يوما ووقتا.

desk-assign = احفظ

desk-editing-hint = يحرره الآن { $name }. يمكنك تعديله مع ذلك، فكل نسخة محفوظة. لكن الملاحظة أسهل متابعة.

## اللوحة

desk-place-board = اللوحة

desk-board-heading = اللوحة

desk-board-column = { $column ->
    [draft] المسودات
    [submitted] المقدّمة
    [in-edit] قيد التحرير
    [ready] الجاهزة
    [scheduled] المجدولة
   *[published] نُشرت اليوم
}

desk-board-empty = { $column ->
    [draft] هنا ما يُكتب الآن. ابدأ بزر «اكتب مقالا».
    [submitted] لا شيء ينتظر محررا.
    [in-edit] هنا ما تولاه محرر.
    [ready] هنا ما لم يبق إلا نشره.
    [scheduled] لا شيء له موعد نشر.
   *[published] لم يُنشر شيء اليوم بعد.
}

desk-board-all = انظر الكل

desk-board-move = انقل

desk-board-open-list = كل المقالات

desk-board-open-notes = { $count ->
    [zero] لا ملاحظات مفتوحة
    [one] ملاحظة مفتوحة واحدة ({ $count })
    [two] ملاحظتان مفتوحتان ({ $count })
    [few] { $count } ملاحظات مفتوحة
    [many] { $count } ملاحظة مفتوحة
   *[other] { $count } ملاحظة مفتوحة
}

## الملاحظات على النص

desk-notes-heading = الملاحظات

desk-notes-empty = هنا ما يقوله الزملاء عن النص. لا يراه القراء أبدا.

desk-note-new = اكتب ملاحظة

desk-note-label = الملاحظة

desk-note-quote = عن هذه الكلمات

desk-note-quote-hint = انسخها من النص، أو اتركها فارغة لملاحظة على المقال كله.

desk-note-write = احفظ الملاحظة

desk-note-answer = أجب

desk-note-resolve = احسم

desk-note-reopen = افتح من جديد

desk-note-resolved = حسمها { $name }

desk-note-moved = هذه الكلمات صارت في موضع آخر.

desk-note-orphan = لم تعد هذه الكلمات في النص.

desk-note-show = أظهرها في النص

desk-note-on-words = ملاحظة على الكلمات المحددة؛ وعند كلمات معلّمة: إلى ملاحظتها

desk-note-done = { $act ->
    [answered] أُجيب.
    [resolved] حُسمت.
    [reopened] فُتحت من جديد.
   *[written] حُفظت الملاحظة.
}

desk-note-mistake-empty = اكتب ما تريد قوله.

desk-note-mistake-quote = هذه الكلمات ليست في النص المحفوظ.
