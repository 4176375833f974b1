### ما يراه القراء في كل صفحة وفي صفحة المقال

skip-to-article = انتقل إلى المقال

skip-to-content = انتقل إلى المحتوى

masthead-sections = الأقسام

masthead-editions = لغات أخرى

article-byline = بقلم <authors>{ $names }</authors>

article-changed-time = عُدّل <time>{ $time }</time>

article-changed-date = عُدّل <time>{ $date }</time>

article-topics = المواضيع

article-other-editions = هذا الخبر بلغات أخرى

article-related = أخبار ذات صلة

article-share = شارك هذا المقال

article-share-email = بالبريد الإلكتروني

photo-credit = [<credit>{ $credit }</credit>]

correction-heading = { $kind ->
    [clarification] توضيح، <time>{ $date }</time>.
    [update] تحديث، <time>{ $date }</time>.
    [editors-note] ملاحظة من المحرر، <time>{ $date }</time>.
    [retraction] سحب، <time>{ $date }</time>.
   *[correction] تصحيح، <time>{ $date }</time>.
}

reaction-question = هل أعجبك هذا المقال؟

reaction-yes = نعم · { NUMBER($count) }

reaction-no = لا · { NUMBER($count) }

comments-count = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}

comments-empty = لم يعلّق أحد بعد.

comments-closed = أُغلق باب التعليق على هذا المقال.

comment-reply = رد

comment-reply-to = الرد على { $name }

comment-permalink = رابط تعليق { $name }، { $date }

comment-form-heading = أضف تعليقًا

comment-form-heading-reply = الرد على { $name }

comment-form-name = الاسم

comment-form-email = البريد الإلكتروني

comment-form-email-hint = لا يُنشر

comment-form-text = التعليق

comment-form-required = <star>*</star> حقل مطلوب.

comment-form-policy = سياسة التعليقات

comment-form-counter = { NUMBER($left, useGrouping: 0) } / { NUMBER($limit, useGrouping: 0) }

comment-form-left = { $count ->
    [zero] لم تبقَ أحرف.
    [one] بقي حرف واحد.
    [two] بقي حرفان.
    [few] بقيت { $count } أحرف.
    [many] بقي { $count } حرفًا.
   *[other] بقي { $count } حرف.
}

comment-form-over = { $count ->
    [zero] لا أحرف زائدة.
    [one] حرف واحد زائد على الحد.
    [two] حرفان زائدان على الحد.
    [few] { $count } أحرف زائدة على الحد.
    [many] { $count } حرفًا زائدًا على الحد.
   *[other] { $count } حرف زائد على الحد.
}

comment-form-send = أرسل التعليق

comment-error-name-empty = اكتب اسمك أو الاسم الذي تود أن تُعرف به.

comment-error-text-empty = اكتب تعليقك.

comment-error-text-too-long = { $count ->
    [zero] بلغ تعليقك الحد المسموح به، وهو { NUMBER($limit) } حرف.
    [one] يزيد تعليقك حرفًا واحدًا على الحد المسموح به، وهو { NUMBER($limit) }. يرجى اختصاره.
    [two] يزيد تعليقك حرفين على الحد المسموح به، وهو { NUMBER($limit) }. يرجى اختصاره.
    [few] يزيد تعليقك { $count } أحرف على الحد المسموح به، وهو { NUMBER($limit) }. يرجى اختصاره.
    [many] يزيد تعليقك { $count } حرفًا على الحد المسموح به، وهو { NUMBER($limit) }. يرجى اختصاره.
   *[other] يزيد تعليقك { $count } حرف على الحد المسموح به، وهو { NUMBER($limit) }. يرجى اختصاره.
}

paging-older = الأقدم

paging-newer = الأحدث
