### سەرپەرشتی لە مێزی هەواڵ: ڕاپۆرت، تانە، قەدەغە، وشەی داپۆشراو، تێبینی، و چەندین لێدوان پێکەوە.

## ئەوەی ڕێگە لە بڕیار دەگرێت

desk-comment-mistake-no-spam-clause = پەیڕەوی ئەم چاپە بەندێکی دەربارەی سپام تێدا نییە. بەندێکی تر هەڵبژێرە، یان لە «پەیڕەو و ڕێساکان»دا یەکێکیان بۆ سپام دیاری بکە.

desk-report-mistake-settled = کەسێک پێشتر بڕیاری لەسەر ئەم ڕاپۆرتانە داوە.

desk-appeal-mistake-same = خۆت ئەم لێدوانەت ڕەت کردووەتەوە. دەبێت کەسێکی تر بڕیار لەسەر تانەکە بدات، بۆ نموونە { $name }.

desk-appeal-mistake-overturned = تانە لە بڕیارەکەت لەسەر ئەم لێدوانە قبووڵ کرا. ئێستا { $name } دەتوانێت بڕیاری لەسەر بدات.

## کردارەکان لەسەر لێدوانێک

desk-reports-dismiss = { $count ->
    [one] بیهێڵەوە، ڕاپۆرتەکە ڕەت بکەرەوە
   *[other] بیهێڵەوە، { $count } ڕاپۆرت ڕەت بکەرەوە
}

desk-comment-reject-under = ڕەتی بکەرەوە، بەندی { NUMBER($number) }

desk-comment-reject-choose = ڕەتی بکەرەوە …

desk-comment-reject-other = بەندێکی تر …

desk-comment-spam = سپام

desk-comment-hold = ڕایبگرە

desk-comment-answer-short = وەڵام

desk-comment-more = زیاتر

desk-comment-feature = دیاری بکە

desk-comment-unfeature = چیتر دیاری مەکە

desk-comment-pin = لە سەرەوە بیچەسپێنە

desk-comment-unpin = چەسپاندنەکەی لابە

desk-comment-hand-over = بیدە بە دەستەی نووسەران

desk-comment-take-back = لە دەستەی نووسەران وەریبگرەوە

desk-comment-cover = وشە دابپۆشە

desk-comment-note = تێبینی

desk-comment-ban = قەدەغە بکە

desk-report-answer = وەڵام بۆ ئەوەی ڕاپۆرتی کردووە (ئارەزوومەندانە)

desk-appeal-answer = وەڵام بۆ خاوەنی لێدوانەکە (ئارەزوومەندانە)

desk-appeal-dismiss = ڕەتکردنەوەکە بهێڵەوە

desk-appeal-uphold = سەرباری ئەوە بڵاوی بکەرەوە

desk-appeal-own = خۆت ئەم لێدوانەت ڕەت کردووەتەوە. تەنیا کاتێک دەتوانیت بڕیار لەسەر تانەکە بدەیت کە کەسی تر نەتوانێت، و بە خاوەنی لێدوانەکە دەگوترێت.

## ئەوەی دەربارەی لێدوانەکە دەزانرێت

desk-comment-certainty = { NUMBER($percent) }٪ دڵنیایە

desk-comment-notes = { NUMBER($count) } تێبینی

desk-comment-is-handed-over = لای دەستەی نووسەرانە

desk-comment-is-featured = دیارکراو

desk-comment-is-pinned = چەسپێنراو

desk-report = ڕاپۆرت کراوە:

desk-report-clause = ڕاپۆرت کراوە، بەندی { NUMBER($number) } «{ $title }»:

desk-report-unlawful = { $name } وەک پێچەوانەی قانوون ڕاپۆرتی کردووە ({ $law }):

desk-appeal-against = تانە لە ڕەتکردنەوەی { $name }:

desk-appeal-against-rule = تانە لە ڕەتکردنەوەی ڕێسایەک:

## وشە داپۆشراوەکان

desk-cover-heading = داپۆشینی وشەی لێدوانێک

desk-cover-words = ئەو وشانە نیشان بکە کە نابێت خوێنەران بیبینن

desk-cover-select = ئەو وشانە دیاری بکە کە نابێت خوێنەران بیبینن، پاشان دوگمەی ئێنتەر دابگرە

desk-cover-reason = هۆکار (بۆ دەستەی نووسەران)

desk-cover-covered = داپۆشراوە: خوێنەران ئەم وشانە نابینن

desk-cover-mistake-none = وشەی تر هەڵبژێرە، نەک ئەوانەی ئێستا داپۆشراون.

desk-cover-mistake-many = زۆرترین { NUMBER($limit) } شوێن دادەپۆشرێت. لەبری ئەوە لێدوانەکە ڕەت بکەرەوە.

## لە تەنیشت لێدوانەکە

desk-beside-counts = { $count ->
    [0] یەکەم لێدوان
    [one] { $count } لێدوانی تر: { NUMBER($published) } بڵاوکراوە، { NUMBER($rejected) } ڕەتکراوە
   *[other] { $count } لێدوانی تر: { NUMBER($published) } بڵاوکراوە، { NUMBER($rejected) } ڕەتکراوە
}

desk-beside-since = لە { $date }ەوە

desk-beside-reported = ڕاپۆرتەکان: { NUMBER($upheld) } پەسەندکراو، { NUMBER($dismissed) } ڕەتکراوە

desk-beside-all-of-commenter = هەموو لێدوانەکانی ئەم کەسە

desk-beside-network = { $count ->
    [0] هیچی تر لەم تۆڕەوە لەو ڕۆژەدا
    [one] { $count }ی تر لەم تۆڕەوە لەو ڕۆژەدا
   *[other] { $count }ی تر لەم تۆڕەوە لەو ڕۆژەدا
}

desk-beside-notes = تێبینییەکان

## تێبینیی سەرپەرشتیاران

desk-comment-note-heading = تێبینییەک دەربارەی { $name }

desk-comment-note-text = تێبینی

desk-comment-note-hint = سەرپەرشتیاران لەگەڵ هەموو لێدوانێکی ئەم کەسەدا دەیبینن، خوێنەران هەرگیز.

desk-comment-note-save = تێبینییەکە هەڵبگرە

desk-comment-note-withdraw = وەریبگرەوە

desk-comment-noted = تێبینییەکە هەڵگیرا.

desk-comment-note-withdrawn = تێبینییەکە وەرگیرایەوە.

## دانە دەست دەستەی نووسەران

desk-comment-handed-over = لای دەستەی نووسەرانە: تێبینییەک لەگەڵ وتارەکەدایە.

desk-comment-taken-back = تێبینییەکەی وتارەکە وەرگیرایەوە.

desk-handing-mistake-no-article = ئەم لێدوانە لە پەڕەی ماڵپەڕێکی ترە: وتارێکی ئێمە نییە تا بۆی بنێردرێت.

desk-handing-mistake-answered = کەسێک لە دەستەی نووسەران پێشتر کاری لەسەر کردووە. لەگەڵ وتارەکە دەمێنێتەوە.

desk-note-from-comment = لە <link>لێدوانێکی { $name }</link>

## قەدەغەکردن

desk-bans-heading = قەدەغەکراوەکان

desk-bans-in-force = لە کاردان

desk-bans-all = هەموو

desk-bans-empty = کەس قەدەغە نەکراوە. قەدەغە لە لێدوانێکەوە دەست پێ دەکات: «زیاتر»، «قەدەغە بکە».

desk-bans-older = کۆنتر

desk-ban-heading = قەدەغەکردنی { $name }

desk-ban-kind = کێ

desk-ban-kind-hint = لەوانەیە تۆڕێک قوتابخانەیەک یان شارۆچکەیەکی تەواو بێت: تەنیا بۆ ماوەیەکی کورت قەدەغەی بکە، کاتێک هەمان کەسان بە ناوی نوێوە دەگەڕێنەوە. هیچ ناونیشانێک هەڵناگیرێت.

desk-ban-kind-of = { $kind ->
    [network] تۆڕی ئەو ڕۆژە
   *[commenter] خاوەنی لێدوانەکە
}

desk-ban-days = بۆ چەند

desk-ban-days-of = { NUMBER($days) } ڕۆژ

desk-ban-days-for-good = بۆ هەمیشە (تەنیا بۆ کەسەکان)

desk-ban-reason = هۆکار

desk-ban-reason-hint = بۆ دەستەی نووسەران و تۆمارەکەی. قەدەغەکراو تەنیا دەخوێنێتەوە کە قەدەغە کراوە و تا کەی.

desk-ban-done = قەدەغە کرا. لە لیستی قەدەغەکراوەکانەوە هەڵدەگیرێت.

desk-ban-for-good = { $kind ->
    [network] تۆڕی قەدەغەکراو
   *[commenter] بۆ هەمیشە قەدەغەکراوە
}

desk-ban-until = { $kind ->
    [network] تۆڕ قەدەغەکراوە تا { $date }
   *[commenter] قەدەغەکراوە تا { $date }
}

desk-ban-made = { $name }، { $date }

desk-ban-lifted-by = { $name } هەڵیگرت، { $date }

desk-ban-lift = هەڵیبگرە

desk-ban-lifted = قەدەغەکە هەڵگیرا.

desk-ban-mistake-network-for-good = تۆڕ تەنیا بۆ ماوەیەک قەدەغە دەکرێت: کەسانی تر بەکاری دەهێنن.

desk-ban-mistake-reason = هۆکارەکە بنووسە، تا هاوکارێک دواتر تێیبگات.

desk-ban-mistake-staff = ئەمە وەڵامی دەستەی نووسەرانە.

desk-ban-mistake-no-network = چیتر تۆڕی ئەم لێدوانە نازانرێت.

## گفتوگۆی ژێر وتارەکە

desk-conversation-mode = { $mode ->
    [slow] خاوکراوەتەوە
   *[hold] هەموو لێدوانێک چاوەڕێیە
}

desk-conversation-mode-until = { $mode ->
    [slow] خاوکراوەتەوە تا { $date }
   *[hold] هەموو لێدوانێک چاوەڕێیە تا { $date }
}

desk-conversation-mode-by-itself = لێشاوێکی نائاسایی لێدوان خۆی ئەمەی کرد.

desk-conversation-mode-label = لێدوان چۆن وەردەگیرێت

desk-conversation-mode-none = وەک ڕێساکان دەڵێن

desk-conversation-mode-hold = هەموو لێدوانێک ڕابگرە

desk-conversation-mode-slow = خاوی بکەرەوە

desk-conversation-mode-hours = بۆ چەند

desk-conversation-mode-for = بۆ { NUMBER($hours) } کاتژمێر

desk-conversation-mode-open-ended = تا کەسێک کۆتایی پێ دەهێنێت

desk-conversation-mode-set = دایبنێ

desk-conversation-mode-changed = گۆڕدرا: خوێنەران لە ژێر وتارەکەدا دەیبینن.

## لیستەکان

desk-comments-back = گەڕانەوە بۆ لێدوانەکان

desk-filter-words = وشەی بەدوای یەکدا

desk-filter-find = بدۆزەرەوە

desk-filter-every-commenter = هی هەموو کەسێک

desk-filter-every-network = لە هەموو تۆڕێکەوە

desk-filter-every-word = بە هەر وشەیەک

desk-outcome = { $kind ->
    [reject] ڕەت کرایەوە
    [hold] ڕاگیرا
    [keep] وەک خۆی مایەوە
   *[publish] بڵاو کرایەوە
}

desk-outcome-failed = ئەم بڕیارە نەگەیشت و وەرنەگیرا. لێدوانەکە لێرە چاوەڕێیە؛ دووبارە بڕیار بدە.

desk-outcome-signed-out = دەرچوویت، بۆیە بڕیارەکە وەرنەگیرا. لە پەنجەرەیەکی تردا بچۆ ژوورەوە، پاشان لێرە دووبارە بڕیار بدە.

desk-outcome-all = بڕیار لەسەر هەموویان درا.

## چەند دانەیەک پێکەوە

desk-batch-heading = چەند دانەیەک پێکەوە

desk-batch-choose = لێدوانی { $name } هەڵبژێرە

desk-batch-all = هەموو ئەم لیستە …

desk-batch-publish = بڵاویان بکەرەوە

desk-batch-hold = ڕایانبگرە

desk-batch-reject = ڕەتیان بکەرەوە

desk-batch-title = { NUMBER($count) } لێدوان پێکەوە

desk-batch-capped = ئەمانە { NUMBER($limit) }ی یەکەمن؛ زیاتر بەدوایاندا دێن کاتێک بڕیاریان لەسەر درا.

desk-batch-mistake-none = لانیکەم یەک لێدوان هەڵبژێرە.

desk-batch-mistake-many = زۆرترین { NUMBER($limit) } لێدوان پێکەوە بڕیاریان لەسەر دەدرێت.

desk-batch-done = بڕیار درا: { NUMBER($count) }. وەک خۆیان مانەوە: { NUMBER($left) }.

desk-batch-undone = گەڕێنرایەوە: { NUMBER($count) }. مایەوە چونکە دواتر بڕیاری تری لەسەر درا: { NUMBER($left) }.

desk-comment-mistake-not-published = پێشتر لێدوانەکە بڵاو بکەرەوە.

desk-comment-mistake-already = کەسێک پێشتر ئەوەی کردووە.

## ئەو بەشانەی کەسێک سەرپەرشتییان دەکات

people-sections = تەنیا لێدوانی ئەم بەشانە

people-sections-hint = ئەگەر هیچیان هەڵنەبژێردرێت، لە هەموو شوێنێک بڕیار لەسەر لێدوان دەدات.

people-sections-save = هەڵیبگرە

people-sections-kept = تەنیا سەرپەرشتیی { $sections } دەکات

desk-conversation-counts-capped = ژماردن تا { NUMBER($limit) }

desk-comments-heading-many = زیاتر لە { NUMBER($limit) } لێدوان چاوەڕێن
