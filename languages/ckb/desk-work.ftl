### کاری ژووری هەواڵ لەسەر وتار: پشکنینی پێش بڵاوکردنەوە، قۆناغەکان، تێبینییەکان، تەختە.

## پشکنینی پێش بڵاوکردنەوە

desk-checks-heading = پێش بڵاوکردنەوە

desk-checks-fine = هیچ شتێک ڕێگر نییە.

desk-check-strength = { $strength ->
    [block] ڕێگرە
    [override] هۆکاری دەوێت
    [set-aside] بە هۆکارەوە لێی گەڕاون
   *[warn] بۆ زانین
}

desk-check-reason-given = { $name } لێی گەڕا: { $reason }

desk-check-reason = هۆکاری بڵاوکردنەوە سەرەڕای ئەمە

desk-check-reason-hint = هۆکارەکە لە تەنیشت وتارەکە و لە تۆماردا دەمێنێتەوە.

desk-check-set-aside = لێی بگەڕێ

desk-check-reasons-kept = هۆکارەکان پاشەکەوت کران.

desk-check-mistake-reason-empty = هۆکارێک بنووسە.

desk-check-mistake-blocks = ئەمە دەبێت ڕاست بکرێتەوە. هیچ هۆکارێک لای نابات.

desk-check-headline-short = سەردێڕەکە زۆر کورتە: ژمارەی پیتەکانی { NUMBER($count) }ـە، لانیکەم { NUMBER($limit) } باوە.

desk-check-headline-long = سەردێڕەکە زۆر درێژە: ژمارەی پیتەکانی { NUMBER($count) }ـە، لانیزۆر { NUMBER($limit) } باوە.

desk-check-standfirst-missing = پوختە نییە. لە لیستەکان و ئەنجامی گەڕاندا دەردەکەوێت.

desk-check-standfirst-short = پوختەکە زۆر کورتە: ژمارەی پیتەکانی { NUMBER($count) }ـە، لانیکەم { NUMBER($limit) } باوە.

desk-check-standfirst-long = پوختەکە زۆر درێژە: ژمارەی پیتەکانی { NUMBER($count) }ـە، لانیزۆر { NUMBER($limit) } باوە.

desk-check-photo-gone = وێنەی سەرەکی چیتر هەڵنەگیراوە.

desk-check-figure-gone = وێنەی { NUMBER($number) } لە دەقەکەدا چیتر هەڵنەگیراوە.

desk-check-photo-rights = مافی پیشاندانی وێنەی سەرەکی بەسەرچووە. ئەگەر درێژ کرابێتەوە، ڕۆژەکە لە پەڕەی وێنەکە بگۆڕە.

desk-check-figure-rights = مافی پیشاندانی وێنەی { NUMBER($number) } لە دەقەکەدا بەسەرچووە. ئەگەر درێژ کرابێتەوە، ڕۆژەکە لە پەڕەی وێنەکە بگۆڕە.

desk-check-figure-credit = وێنەی { NUMBER($number) } لە دەقەکەدا سەرچاوەی نییە.

desk-check-figure-alternative = وێنەی { NUMBER($number) } لە دەقەکەدا دەقی جێگرەوەی نییە.

desk-check-photo-alternative-is-caption = دەقی جێگرەوە تەنیا ژێرنووسەکە دووبارە دەکاتەوە. بنووسە چی لە وێنەکەدا دیارە.

desk-check-figure-alternative-is-caption = دەقی جێگرەوەی وێنەی { NUMBER($number) } لە دەقەکەدا تەنیا ژێرنووسەکە دووبارە دەکاتەوە.

desk-check-embargo = کاتی بڵاوکردنەوەی ئەم وتارە هێشتا نەهاتووە، ڕاگیراوە.

desk-check-link = ئەم بەستەرە وەڵامی نەدایەوە: { $address }

desk-check-empty-paragraphs = { $count ->
    [one] { $count } بڕگە بەتاڵە و پیشان نادرێت.
   *[other] { $count } بڕگە بەتاڵن و پیشان نادرێن.
}

desk-check-notes = { $count ->
    [one] { $count } تێبینی یەکلا نەکراوەتەوە.
   *[other] { $count } تێبینی یەکلا نەکراونەتەوە.
}

desk-check-corrections = { $count ->
    [one] { $count } ڕاستکردنەوەی چیرۆکەکە لە چاپێکی تردا چاوەڕێی وەڵامە.
   *[other] { $count } ڕاستکردنەوەی چیرۆکەکە لە چاپی تردا چاوەڕێی وەڵامن.
}

## قۆناغەکانی وتار

desk-step-button = { $step ->
    [submission] پێشکەشی بکە
    [take-back] وەریبگرەوە
    [take-over] بیگرە دەست
    [return] بیگەڕێنەوە
    [hand-over] بیدە بە کەسێکی تر
    [readiness] وەک ئامادە دایبنێ
   *[editing] دەست بە دەستکاری بکە
}

desk-step-done = { $action ->
    [article-submitted] پێشکەش کرا. چاوەڕێی سەرنووسەرێکە.
    [article-taken-back] وەرگیرایەوە. دووبارە ڕەشنووسی خۆتە.
    [article-taken-into-edit] ئێستا لای تۆیە و دەستکاری دەکرێت.
    [article-returned] بۆ نووسەرەکەی گەڕێنرایەوە.
    [article-ready] ئامادەی بڵاوکردنەوەیە.
    [article-handed-over] درا بە کەسێکی تر.
    [article-due-changed] کاتەکە پاشەکەوت کرا.
   *[other] کرا.
}

desk-step-undo = بیگەڕێنەوە دۆخی پێشوو

desk-step-undone = گەڕێنرایەوە دۆخی پێشوو.

desk-step-more = زیاتر

desk-step-note = چی کەمە

desk-step-mistake-overtaken = { $stage ->
    [submitted] { $name } خێراتر بوو: وتارەکە ئێستا پێشکەش کراوە. پێش بەردەوامبوون دووبارە سەیری بکە.
    [in-edit] { $name } خێراتر بوو: وتارەکە ئێستا دەستکاری دەکرێت. پێش بەردەوامبوون دووبارە سەیری بکە.
    [ready] { $name } خێراتر بوو: وتارەکە ئێستا ئامادەیە. پێش بەردەوامبوون دووبارە سەیری بکە.
   *[draft] { $name } خێراتر بوو: وتارەکە ئێستا ڕەشنووسە. پێش بەردەوامبوون دووبارە سەیری بکە.
}

desk-step-mistake-nothing-new = خوێنەران هەر ئەم دەقە دەبینن. سەرەتا بیگۆڕە.

desk-step-mistake-planned = کاتی بڵاوکردنەوەی بۆ دانراوە. سەرەتا کاتەکە لا ببە.

desk-step-mistake-note-empty = بنووسە چی کەمە.

desk-assignee = لای کێیە

desk-assignee-nobody = هیچ کەس

desk-assignee-all = هەر کەسێک

desk-due = کاتی تەواوکردن

desk-due-hint = بە کاتی { $zone }. ئەگەر کاتی نییە بەتاڵی بهێڵەرەوە.

desk-due-filter = { $due ->
    [late] کاتی بەسەرچووە
    [today] ئەمڕۆ، یان کاتی بەسەرچووە
    [week] لە ماوەی هەفتەیەکدا
   *[any] هەر کاتێک
}

desk-due-late = کاتی بەسەرچووە:

desk-due-by = کاتی تەواوکردن:

desk-due-mistake = ڕۆژ و کاتێک بنووسە.

desk-assign = پاشەکەوتی بکە

desk-editing-hint = { $name } دەستکاریی دەکات. هێشتا دەتوانیت بیگۆڕیت، هەموو وەشانەکان دەپارێزرێن. بەڵام تێبینی ئاسانترە.

## تەختە

desk-place-board = تەختە

desk-board-heading = تەختە

desk-board-column = { $column ->
    [draft] ڕەشنووسەکان
    [submitted] پێشکەشکراوەکان
    [in-edit] لە دەستکاریدا
    [ready] ئامادەکان
    [scheduled] کات بۆ دانراوەکان
   *[published] ئەمڕۆ بڵاوکراوەکان
}

desk-board-empty = { $column ->
    [draft] ئەوەی دەنووسرێت لێرەیە. بە «وتارێک بنووسە» دەست پێ بکە.
    [submitted] هیچ شتێک چاوەڕێی سەرنووسەر نییە.
    [in-edit] ئەوەی سەرنووسەرێک گرتوویەتییە دەست لێرەیە.
    [ready] ئەوەی تەنیا بڵاوکردنەوەی ماوە لێرەیە.
    [scheduled] هیچ شتێک کاتی بڵاوکردنەوەی نییە.
   *[published] ئەمڕۆ هێشتا هیچ بڵاو نەکراوەتەوە.
}

desk-board-all = هەمووی ببینە

desk-board-move = بیگوازەوە

desk-board-open-list = هەموو وتارەکان

desk-board-open-notes = { $count ->
    [one] { $count } تێبینیی کراوە
   *[other] { $count } تێبینیی کراوە
}

## تێبینی لەسەر دەق

desk-notes-heading = تێبینییەکان

desk-notes-empty = ئەوەی هاوکاران لەسەر دەقەکە دەیڵێن لێرەیە. خوێنەران هەرگیز نایبینن.

desk-note-new = تێبینییەک بنووسە

desk-note-label = تێبینی

desk-note-quote = لەسەر ئەم وشانە

desk-note-quote-hint = لە دەقەکەوە لەبەریان بگرەوە. بۆ تێبینی لەسەر هەموو وتارەکە بەتاڵی بهێڵەرەوە.

desk-note-write = تێبینییەکە پاشەکەوت بکە

desk-note-answer = وەڵام

desk-note-resolve = یەکلای بکەرەوە

desk-note-reopen = دووبارە بیکەرەوە

desk-note-resolved = { $name } یەکلای کردەوە

desk-note-moved = ئەم وشانە ئێستا لە شوێنێکی ترن.

desk-note-orphan = ئەم وشانە چیتر لە دەقەکەدا نین.

desk-note-show = لە دەقەکەدا پیشانی بدە

desk-note-on-words = تێبینی لەسەر وشە هەڵبژێردراوەکان؛ لەسەر وشەی نیشانکراو: بۆ تێبینییەکەی

desk-note-done = { $act ->
    [answered] وەڵام درایەوە.
    [resolved] یەکلا کرایەوە.
    [reopened] دووبارە کرایەوە.
   *[written] تێبینییەکە پاشەکەوت کرا.
}

desk-note-mistake-empty = ئەوەی دەتەوێت بیڵێیت بینووسە.

desk-note-mistake-quote = ئەم وشانە لە دەقی پاشەکەوتکراودا نین.
