### وەرگێڕان: وتارێک لە تەنیشت وتاری سەرەکیی لە چاپێکی تر.

desk-translation-title = وەرگێڕان بۆ { $edition }

desk-translation-of = لە <original>{ $headline }</original> لە { $edition }. هەر خانەیەک ئەوە دەڵێت کە لە تەنیشتیەتی.

desk-translation-whole = هەموو وتارەکە

desk-translation-begun = دەستی پێ کرد: پێکهاتە و وێنەکان لێرەن، وشەکان هی تۆن. خوێنەران تا بڵاوکردنەوە هیچ نابینن.

desk-translation-begin = بۆ { $edition } وەریبگێڕە

desk-translation-side-by-side = شانبەشانی { $edition }

desk-translation-current = لەگەڵ وتاری سەرەکیدا نوێیە

desk-translation-stale = { $count ->
    [one] { $count } بڕگە لە <time>{ $time }</time>ەوە کۆنن
   *[other] { $count } بڕگە لە <time>{ $time }</time>ەوە کۆنن
}

desk-translation-stale-text = وتاری سەرەکی گۆڕاوە. ئەوەی گۆڕاوە لە خوارەوە دیارە؛ ئەوەی نوێت کردەوە نیشانەی بکە و پاشەکەوتی بکە.

desk-translation-part = { $kind ->
    [added] نوێ
    [removed] لابرا
    [form] شێوە یان بەستەر گۆڕا
   *[changed] گۆڕا
}

desk-translation-taken = نوێ کرایەوە

desk-translation-save-current = پاشەکەوتی بکە، هەمووی نوێیە

desk-translation-waiting = { $count ->
    [0] هەمووی وەرگێڕدراوە
    [one] { $count } بڕگە هێشتا وەرنەگێڕدراوە
   *[other] { $count } بڕگە هێشتا وەرنەگێڕدراون
}

desk-translation-paragraph = بڕگەی { NUMBER($number) }

desk-translation-take-over = بیهێنە بۆ وەرگێڕانەکە

desk-translation-cell = بڕگەی { NUMBER($table) }، خشتە: ڕیزی { NUMBER($row) }، خانەی { NUMBER($column) }

desk-translation-photo-hint = دەتوانرێت وێنەیەکی تر لە «هەموو وتارەکە» هەڵبژێردرێت.

desk-translation-original = کامیان سەرەکییە؟

desk-translation-original-none = ئەم وتارە شوێن هیچ کامیان ناکەوێت

desk-translation-original-set = شوێنی بکەوە

desk-translation-original-hint = ئەوەی لێرە بەدواوە لەوێ دەگۆڕێت لێرە وەک کۆن پیشان دەدرێت. دوو وتار دەتوانن شوێنی یەکتر بکەون.

desk-translation-mistake-saved-since = کەسێک لە { $time } ئەم وتارەی پاشەکەوت کرد. هی تۆ لە خوارەوە و هی ئەو لە سەرەوەیە؛ پاشەکەوتکردن هەردووکی وەک وەشان دەهێڵێتەوە و هی تۆ دەکاتە دواهەمین.
