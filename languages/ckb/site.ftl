### ئەوەی خوێنەران لە هەموو پەڕەیەک و لە پەڕەی وتاردا دەیبینن

skip-to-article = بازبدە بۆ وتارەکە

skip-to-content = بازبدە بۆ ناوەڕۆک

masthead-sections = بەشەکان

masthead-editions = زمانەکانی تر

article-byline = نووسینی <authors>{ $names }</authors>

article-changed-time = گۆڕدراوە لە <time>{ $time }</time>

article-changed-date = گۆڕدراوە لە <time>{ $date }</time>

article-topics = بابەتەکان

article-other-editions = ئەم هەواڵە بە زمانەکانی تر

article-related = هەواڵی پەیوەندیدار

article-share = ئەم وتارە بڵاو بکەرەوە

article-share-email = بە ئیمەیل

photo-credit = [<credit>{ $credit }</credit>]

correction-heading = { $kind ->
    [clarification] ڕوونکردنەوە، <time>{ $date }</time>.
    [update] نوێکردنەوە، <time>{ $date }</time>.
    [editors-note] تێبینیی سەرنووسەر، <time>{ $date }</time>.
    [retraction] کشاندنەوە، <time>{ $date }</time>.
   *[correction] ڕاستکردنەوە، <time>{ $date }</time>.
}

reaction-question = ئەم وتارەت بەدڵە؟

reaction-yes = بەڵێ · { NUMBER($count) }

reaction-no = نەخێر · { NUMBER($count) }

comments-count = { $count ->
    [one] { $count } سەرنج
   *[other] { $count } سەرنج
}

comments-empty = هێشتا کەس سەرنجی نەنووسیوە.

comments-closed = نووسینی سەرنج لەسەر ئەم وتارە داخراوە.

comment-reply = وەڵام

comment-reply-to = وەڵامدانەوەی { $name }

comment-permalink = بەستەری سەرنجەکەی { $name }، { $date }

comment-form-heading = سەرنجێک بنووسە

comment-form-heading-reply = وەڵامی { $name } بدەرەوە

comment-form-name = ناو

comment-form-email = ئیمەیل

comment-form-email-hint = هەرگیز پیشان نادرێت

comment-form-text = سەرنج

comment-form-required = <star>*</star> پێویستە پڕ بکرێتەوە.

comment-form-policy = ڕێساکانی سەرنجدانمان

comment-form-counter = { NUMBER($left, useGrouping: 0) } / { NUMBER($limit, useGrouping: 0) }

comment-form-left = { $count ->
    [one] { $count } پیت ماوە.
   *[other] { $count } پیت ماوە.
}

comment-form-over = { $count ->
    [one] { $count } پیت زیادە.
   *[other] { $count } پیت زیادە.
}

comment-form-send = سەرنجەکە بنێرە

comment-error-name-empty = ناوی خۆت بنووسە، یان ئەو ناوەی دەتەوێت پێی بناسرێیت.

comment-error-text-empty = سەرنجەکەت بنووسە.

comment-error-text-too-long = { $count ->
    [one] سەرنجەکەت { $count } پیت لە سنووری { NUMBER($limit) } پیت زیاترە. تکایە کورتی بکەرەوە.
   *[other] سەرنجەکەت { $count } پیت لە سنووری { NUMBER($limit) } پیت زیاترە. تکایە کورتی بکەرەوە.
}

paging-older = کۆنتر

paging-newer = نوێتر
