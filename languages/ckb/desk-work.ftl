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

desk-check-notes = { $count ->
    [one] { $count } تێبینی یەکلا نەکراوەتەوە.
   *[other] { $count } تێبینی یەکلا نەکراونەتەوە.
}

desk-check-corrections = { $count ->
    [one] { $count } ڕاستکردنەوەی چیرۆکەکە لە چاپێکی تردا چاوەڕێی وەڵامە.
   *[other] { $count } ڕاستکردنەوەی چیرۆکەکە لە چاپی تردا چاوەڕێی وەڵامن.
}
