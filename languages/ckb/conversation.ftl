### گفتوگۆی ژێر وتار، و پەڕەی تایبەتی خاوەنی لێدوان.

## لێدوانەکانی ژێر وتار

comments-count = { $count ->
    [one] { $count } لێدوان
   *[other] { $count } لێدوان
}

comments-empty = هێشتا کەس لێدوانی نەنووسیوە.

comments-closed = نووسینی لێدوان لەسەر ئەم وتارە داخراوە.

comments-more = لێدوانی زیاتر

comments-before = لێدوانەکانی پێشتر

comment-reply = وەڵام

comment-reply-to = وەڵام بۆ { $name }

comment-answers = لە وەڵامی <comment>{ $name }</comment>

comment-edited = دەستکاری کراوە

comment-withdrawn = نووسەری ئەم لێدوانە کشاندوویەتییەوە.

comment-removed = سەرپەرشتیار ئەم لێدوانەی لابردووە.

comment-waiting = ئەم لێدوانە گۆڕدراوە و چاوەڕێی سەرپەرشتیارە.

comment-continues = پاشماوەی وەڵامەکانی <comment>{ $name }</comment>

## فۆڕمی لێدوان

comment-form-heading = لێدوانێک بنووسە

comment-form-heading-reply = وەڵامدانەوەی { $name }

comment-form-cancel-reply = لەبری ئەوە لێدوانێکی سەربەخۆ بنووسە

comment-form-first-held = سەرپەرشتیارێک یەکەم لێدوانت دەخوێنێتەوە پێش ئەوەی دەربکەوێت.

comment-form-name = ناو

comment-form-email = ئیمەیل

comment-form-text = لێدوان

comment-form-required = <star>*</star> دەبێت پڕ بکرێتەوە.

comment-form-policy = پەیڕەوی لێدوان لای ئێمە

comment-form-counter = { NUMBER($left, useGrouping: 0) } / { NUMBER($limit, useGrouping: 0) }

comment-form-counter-about = نزیکەی { NUMBER($left, useGrouping: 0) } / { NUMBER($limit, useGrouping: 0) }

comment-form-limit = { $limit ->
    [one] لێدوان دەتوانێت تا { $limit } پیت بێت.
   *[other] لێدوان دەتوانێت تا { $limit } پیت بێت.
}

comment-form-left = { $count ->
    [one] { $count } پیت ماوە.
   *[other] { $count } پیت ماوە.
}

comment-form-over = { $count ->
    [one] { $count } پیت زیادە.
   *[other] { $count } پیت زیادە.
}

comment-form-send = لێدوانەکە بنێرە

comment-form-errors = { $count ->
    [one] لێدوانەکەت هێشتا نەنێردراوە: شتێک پێویستی بە پێداچوونەوەیە. هیچ لەوەی نووسیوتە ون نەبووە.
   *[other] لێدوانەکەت هێشتا نەنێردراوە: { $count } شت پێویستیان بە پێداچوونەوەیە. هیچ لەوەی نووسیوتە ون نەبووە.
}

comment-error-name-empty = ناوی خۆت بنووسە، یان ئەو ناوەی دەتەوێت پێی بناسرێیت.

comment-error-name-too-long = { $limit ->
    [one] ناو دەتوانێت تا { $limit } پیت بێت.
   *[other] ناو دەتوانێت تا { $limit } پیت بێت.
}

comment-error-name-characters = ناوەکە هێمای شاراوە یان نائاسایی تێدایە. بە پیتی ئاسایی دووبارە بینووسە.

comment-error-email-invalid = ئەمە ناونیشانی ئیمەیل نییە. ڕاستی بکەرەوە، یان خانەکە بە بەتاڵی جێبهێڵە.

comment-error-text-empty = لێدوانەکەت بنووسە.

comment-error-text-too-long = { $count ->
    [one] لێدوانەکەت { $count } پیت لە سنووری { NUMBER($limit) } پیت زیاترە. تکایە کورتی بکەرەوە.
   *[other] لێدوانەکەت { $count } پیت لە سنووری { NUMBER($limit) } پیت زیاترە. تکایە کورتی بکەرەوە.
}

comment-error-text-characters = لێدوانەکەت هێمای تێدایە کە پیشان نادرێن. ئەوەی دەقی ئاسایی نییە لای ببە.

comment-error-repeated = پێشتر ئەم لێدوانەت ناردووە. دوو جار وەرناگیرێت.

comment-error-too-fast = { $seconds ->
    [one] هەر ئێستا لێدوانێکت نارد. ئەمەیان دوای { $seconds } چرکە بنێرە؛ هێشتا لە فۆڕمەکەدایە.
   *[other] هەر ئێستا لێدوانێکت نارد. ئەمەیان دوای { $seconds } چرکە بنێرە؛ هێشتا لە فۆڕمەکەدایە.
}

comment-error-closed = لە کاتی نووسینتدا لێدوان لەسەر ئەم وتارە داخرا. وشەکانت لە خوارەوەن، بۆ ئەوەی بتوانیت کۆپییان بکەیت.

comment-error-parent-gone = ئەو لێدوانەی وەڵامی دەدەیتەوە چیتر لەوێ نییە. دەتوانیت هی خۆت وەک لێدوانێکی سەربەخۆ بنێریت.

## پسووڵە: پەڕەی تایبەتی خاوەنی لێدوان

receipt-heading = لێدوانەکەت لەسەر «<article>{ $headline }</article>»

receipt-title = لێدوانەکەت

receipt-state = { $state ->
    [published] لێدوانەکەت بڵاو کراوەتەوە.
    [rejected] سەرپەرشتیار لێدوانەکەتی ڕەت کردەوە. خوێنەران نایبینن.
    [withdrawn] لێدوانەکەت کشاندووەتەوە. خوێنەران نایبینن.
   *[held] لێدوانەکەت گەیشت. سەرپەرشتیارێک دەیخوێنێتەوە پێش ئەوەی دەربکەوێت.
}

receipt-rejected-by-rule = یەکێک لە ڕێسا خۆکارەکانمان لێدوانەکەتی ڕەت کردەوە. خوێنەران نایبینن.

receipt-held-reason = { $rule ->
    [first-time] ئەمە یەکەم لێدوانتە لێرە؛ لێدوانی یەکەم هەمیشە پێش دەرکەوتن دەخوێنرێتەوە.
    [everybody-waits] لەم ماوەیەدا هەموو لێدوانێک پێش دەرکەوتن دەخوێنرێتەوە.
    [links] بەستەری تێدایە، و لێدوانی بەستەردار پێش دەرکەوتن دەخوێنرێتەوە.
    [edited] دوای بڕیاری سەرپەرشتیار گۆڕیت، بۆیە پێش دەرکەوتن دووبارە دەخوێنرێتەوە.
   *[other] یەکێک لە ڕێساکانمان داوا دەکات سەرپەرشتیارێک سەیری بکات.
}

receipt-rejected-clause = پێچەوانەی پەیڕەومانە: <clause>بەندی { NUMBER($number) }، { $title }</clause>.

receipt-rejected-reason = سەرپەرشتیار نووسیویەتی: <reason>{ $reason }</reason>

receipt-see = لە پەڕەکەدا بیبینە

receipt-sent = نێردراوە لە <time>{ $date }</time>

receipt-keep = ناونیشانی ئەم پەڕەیە لای خۆت هەڵبگرە. تایبەتی تۆیە، و تەنیا ڕێگەیە بۆ ئەوەی دوای لێدوانەکەت بکەویت، بیگۆڕیت یان بیکشێنیتەوە؛ هەر کەسێک هەیبێت هەمان شتی پێ دەکرێت.

receipt-edit-heading = لێدوانەکەت بگۆڕە

receipt-edit-until = تا کاتژمێر <time>{ $time }</time> دەتوانیت بیگۆڕیت. لێدوانی گۆڕاو دووبارە دەپشکنرێتەوە.

receipt-edit-save = گۆڕانکارییەکە پاشەکەوت بکە

receipt-edit-over = چیتر ناگۆڕدرێت، تەنیا دەتوانرێت بکشێنرێتەوە.

receipt-error-edit-over = لە کاتی نووسینتدا ماوەی گۆڕین تەواو بوو. لێدوانەکەت وەک خۆی ماوەتەوە؛ وشە نوێیەکانت لە خوارەوەن، بۆ ئەوەی بتوانیت کۆپییان بکەیت.

receipt-error-edit-often = ئەم لێدوانەت ئەوەندە گۆڕیوە کە چیتر ناگۆڕدرێت. لێدوانەکەت وەک خۆی ماوەتەوە؛ وشە نوێیەکانت لە خوارەوەن، بۆ ئەوەی بتوانیت کۆپییان بکەیت.

receipt-error-edit-decided = لە کاتی نووسینتدا بڕیار لەسەر لێدوانەکەت درا، بۆیە نەگۆڕدرا. ئێستا دۆخەکەی ئەمەیە؛ وشە نوێیەکانت لە خوارەوەن، بۆ ئەوەی بتوانیت کۆپییان بکەیت.

receipt-edit-saved = گۆڕانکارییەکەت پاشەکەوت کرا.

receipt-withdraw-heading = لێدوانەکەت بکشێنەرەوە

receipt-withdraw-text = یەکسەر و بۆ هەمیشە لە پەڕەکە نامێنێت.

receipt-withdraw = بیکشێنەرەوە

receipt-invalid-heading = ئەمە پسووڵەی ئێمە نییە

receipt-invalid-text = ناونیشانەکە ناتەواوە یان لە ڕێگەدا گۆڕاوە. لەو شوێنەوە بیکەرەوە کە هەڵتگرتووە.

comment-error-network-too-fast = { $minutes ->
    [one] ئێستا لێدوانی زۆر لە تۆڕەکەتەوە دێت. ئەمەیان دوای { $minutes } خولەک بنێرە؛ هێشتا لە فۆڕمەکەدایە.
   *[other] ئێستا لێدوانی زۆر لە تۆڕەکەتەوە دێت. ئەمەیان دوای { $minutes } خولەک بنێرە؛ هێشتا لە فۆڕمەکەدایە.
}
