### بجانب المقال وفي صفحات الادعاءات: ما يمكن فعله، وما يمنعه

desk-statements-differ-submit = ما قيل للقراء غير هذا. قدّم المقال لينشره محرر من جديد.

desk-publish-in-the-way = لا يمكن النشر بعد: <link>{ $finding }</link>

desk-publish-in-the-way-more = { $count ->
    [zero] ولا شيء <link>غير ذلك</link>.
    [one] و<link>أمر آخر</link>.
    [two] و<link>أمران آخران</link>.
    [few] و<link>{ $count } أمور أخرى</link>.
    [many] و<link>{ $count } أمرا آخر</link>.
   *[other] و<link>{ $count } أمر آخر</link>.
}

desk-words-are-public = يرى القراء هذه الكلمات، ويستطيع محرر تغييرها.
