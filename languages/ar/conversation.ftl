### النقاش تحت المقال، وصفحة صاحب التعليق.

## التعليقات تحت المقال

comments-count = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقا
   *[other] { $count } تعليق
}

comments-empty = لم يعلّق أحد بعد.

comments-closed = أُغلق باب التعليق على هذا المقال.

comments-more = مزيد من التعليقات

comments-before = التعليقات السابقة

comment-reply = رد

comment-reply-to = رد على { $name }

comment-answers = ردا على <comment>{ $name }</comment>

comment-edited = معدّل

comment-withdrawn = سحب صاحب هذا التعليق تعليقه.

comment-removed = أزال المشرف هذا التعليق.

comment-waiting = عُدّل هذا التعليق، وهو في انتظار المشرف.

comment-continues = تتمة الردود على <comment>{ $name }</comment>

## نموذج التعليق

comment-form-heading = أضف تعليقا

comment-form-heading-reply = الرد على { $name }

comment-form-cancel-reply = أو اكتب تعليقا مستقلا

comment-form-first-held = يقرأ المشرف أول تعليق لك قبل أن يظهر.

comment-form-name = الاسم

comment-form-email = البريد الإلكتروني

comment-form-text = التعليق

comment-form-required = <star>*</star> حقل مطلوب.

comment-form-policy = سياسة التعليقات

comment-form-counter = { NUMBER($left, useGrouping: 0) } / { NUMBER($limit, useGrouping: 0) }

comment-form-counter-about = نحو { NUMBER($left, useGrouping: 0) } / { NUMBER($limit, useGrouping: 0) }

comment-form-limit = { $limit ->
    [zero] لا يُقبل أي حرف.
    [one] أقصى طول للتعليق حرف واحد.
    [two] أقصى طول للتعليق حرفان.
    [few] أقصى طول للتعليق { $limit } أحرف.
    [many] أقصى طول للتعليق { $limit } حرفا.
   *[other] أقصى طول للتعليق { $limit } حرف.
}

comment-form-left = { $count ->
    [zero] لم تبقَ أحرف.
    [one] بقي حرف واحد.
    [two] بقي حرفان.
    [few] بقيت { $count } أحرف.
    [many] بقي { $count } حرفا.
   *[other] بقي { $count } حرف.
}

comment-form-over = { $count ->
    [zero] لا أحرف زائدة على الحد.
    [one] حرف واحد زائد على الحد.
    [two] حرفان زائدان على الحد.
    [few] { $count } أحرف زائدة على الحد.
    [many] { $count } حرفا زائدا على الحد.
   *[other] { $count } حرف زائد على الحد.
}

comment-form-send = أرسل التعليق

comment-form-errors = { $count ->
    [zero] لم يُرسل تعليقك بعد. ولم يضع شيء مما كتبت.
    [one] لم يُرسل تعليقك بعد: أمر واحد بحاجة إلى مراجعة. ولم يضع شيء مما كتبت.
    [two] لم يُرسل تعليقك بعد: أمران بحاجة إلى مراجعة. ولم يضع شيء مما كتبت.
    [few] لم يُرسل تعليقك بعد: { $count } أمور بحاجة إلى مراجعة. ولم يضع شيء مما كتبت.
    [many] لم يُرسل تعليقك بعد: { $count } أمرا بحاجة إلى مراجعة. ولم يضع شيء مما كتبت.
   *[other] لم يُرسل تعليقك بعد: { $count } أمر بحاجة إلى مراجعة. ولم يضع شيء مما كتبت.
}

comment-error-name-empty = اكتب اسمك أو الاسم الذي تود أن تُعرف به.

comment-error-name-too-long = { $limit ->
    [zero] لا يُقبل أي حرف في الاسم.
    [one] أقصى طول للاسم حرف واحد.
    [two] أقصى طول للاسم حرفان.
    [few] أقصى طول للاسم { $limit } أحرف.
    [many] أقصى طول للاسم { $limit } حرفا.
   *[other] أقصى طول للاسم { $limit } حرف.
}

comment-error-name-characters = في الاسم رموز خفية أو غير مألوفة. اكتبه من جديد بحروف عادية.

comment-error-email-invalid = هذا ليس عنوان بريد إلكتروني. صححه أو اترك الحقل فارغا.

comment-error-text-empty = اكتب تعليقك.

comment-error-text-too-long = { $count ->
    [zero] بلغ تعليقك الحد المسموح به، وهو { NUMBER($limit) }.
    [one] يزيد تعليقك حرفا واحدا على الحد المسموح به، وهو { NUMBER($limit) }. يرجى اختصاره.
    [two] يزيد تعليقك حرفين على الحد المسموح به، وهو { NUMBER($limit) }. يرجى اختصاره.
    [few] يزيد تعليقك { $count } أحرف على الحد المسموح به، وهو { NUMBER($limit) }. يرجى اختصاره.
    [many] يزيد تعليقك { $count } حرفا على الحد المسموح به، وهو { NUMBER($limit) }. يرجى اختصاره.
   *[other] يزيد تعليقك { $count } حرف على الحد المسموح به، وهو { NUMBER($limit) }. يرجى اختصاره.
}

comment-error-text-characters = في تعليقك رموز لا يمكن عرضها. احذف ما ليس نصا عاديا.

comment-error-repeated = سبق أن أرسلت هذا التعليق، ولا يُقبل مرتين.

comment-error-too-fast = { $seconds ->
    [zero] أرسلت تعليقا قبل قليل. أرسل هذا الآن، فهو ما زال في النموذج.
    [one] أرسلت تعليقا قبل قليل. أرسل هذا بعد ثانية، فهو ما زال في النموذج.
    [two] أرسلت تعليقا قبل قليل. أرسل هذا بعد ثانيتين، فهو ما زال في النموذج.
    [few] أرسلت تعليقا قبل قليل. أرسل هذا بعد { $seconds } ثوان، فهو ما زال في النموذج.
    [many] أرسلت تعليقا قبل قليل. أرسل هذا بعد { $seconds } ثانية، فهو ما زال في النموذج.
   *[other] أرسلت تعليقا قبل قليل. أرسل هذا بعد { $seconds } ثانية، فهو ما زال في النموذج.
}

comment-error-closed = أُغلق باب التعليق على هذا المقال وأنت تكتب. كلماتك أدناه لتتمكن من نسخها.

comment-error-parent-gone = التعليق الذي ترد عليه لم يعد موجودا. يمكنك إرسال ردك تعليقا مستقلا.

## الإيصال: صفحة صاحب التعليق عن تعليقه

receipt-heading = تعليقك على «<article>{ $headline }</article>»

receipt-title = تعليقك

receipt-state = { $state ->
    [published] نُشر تعليقك.
    [rejected] رفض المشرف تعليقك، ولا يراه القراء.
    [withdrawn] سحبت تعليقك، ولا يراه القراء.
   *[held] وصل تعليقك. وسيقرؤه المشرف قبل أن يظهر.
}

receipt-rejected-by-rule = رفضت تعليقك إحدى قواعدنا الآلية، ولا يراه القراء.

receipt-held-reason = { $rule ->
    [first-time] هذا أول تعليق لك هنا، ويُقرأ التعليق الأول دائما قبل أن يظهر.
    [everybody-waits] في هذه المدة يُقرأ كل تعليق قبل أن يظهر.
    [links] فيه روابط، وتُقرأ التعليقات ذات الروابط قبل أن تظهر.
    [edited] غيّرته بعد أن بتّ فيه مشرف، فيُقرأ من جديد قبل أن يظهر.
   *[other] تطلب إحدى قواعدنا أن ينظر فيه المشرف.
}

receipt-rejected-clause = يخالف سياستنا: <clause>البند { NUMBER($number) }، { $title }</clause>.

receipt-rejected-reason = كتب المشرف: <reason>{ $reason }</reason>

receipt-see = شاهده في الصفحة

receipt-sent = أُرسل في <time>{ $date }</time>

receipt-keep = احتفظ بعنوان هذه الصفحة. إنه خاص بك، ولا سبيل من دونه إلى متابعة تعليقك أو تعديله أو سحبه، ومن يحصل عليه يستطيع ذلك كله.

receipt-edit-heading = تعديل تعليقك

receipt-edit-until = يمكنك تعديله حتى الساعة <time>{ $time }</time>. والتعليق المعدّل يُفحص من جديد.

receipt-edit-save = احفظ التعديل

receipt-edit-over = لم يعد ممكنا تعديله، بل سحبه فقط.

receipt-error-edit-over = انتهى وقت التعديل وأنت تكتب. بقي تعليقك كما كان، وكلماتك الجديدة أدناه لتتمكن من نسخها.

receipt-error-edit-often = عدّلت هذا التعليق أقصى عدد ممكن من المرات. بقي تعليقك كما كان، وكلماتك الجديدة أدناه لتتمكن من نسخها.

receipt-error-edit-decided = اتُّخذ قرار في تعليقك وأنت تكتب فلم يُعدَّل. هذه حاله الآن، وكلماتك الجديدة أدناه لتتمكن من نسخها.

receipt-edit-saved = حُفظ تعديلك.

receipt-withdraw-heading = سحب تعليقك

receipt-withdraw-text = يختفي من الصفحة فورا، ولا يعود.

receipt-withdraw = اسحبه

receipt-invalid-heading = هذا ليس إيصالا منا

receipt-invalid-text = العنوان ناقص أو تغيّر في الطريق. افتحه من جديد من حيث حفظته.

comment-error-network-too-fast = { $minutes ->
    [zero] تصل تعليقات كثيرة من شبكتك الآن. أرسل هذا التعليق بعد قليل؛ ما زال في النموذج.
    [one] تصل تعليقات كثيرة من شبكتك الآن. أرسل هذا التعليق بعد دقيقة؛ ما زال في النموذج.
    [two] تصل تعليقات كثيرة من شبكتك الآن. أرسل هذا التعليق بعد دقيقتين؛ ما زال في النموذج.
    [few] تصل تعليقات كثيرة من شبكتك الآن. أرسل هذا التعليق بعد { $minutes } دقائق؛ ما زال في النموذج.
    [many] تصل تعليقات كثيرة من شبكتك الآن. أرسل هذا التعليق بعد { $minutes } دقيقة؛ ما زال في النموذج.
   *[other] تصل تعليقات كثيرة من شبكتك الآن. أرسل هذا التعليق بعد { $minutes } دقيقة؛ ما زال في النموذج.
}
