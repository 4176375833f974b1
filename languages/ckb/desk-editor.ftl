## دەستکاریکەری وتار

desk-editor-mistake-unreadable = دەقەکە بە تێکچوویی گەیشت. وشەکانی لە خوارەوەن؛ پێیاندا بچۆرەوە و دووبارە پاشەکەوتی بکە.

desk-editor-mistake-photo = وێنەیەک لە دەقەکەدا لە کتێبخانەکەدا نییە: { $name }

desk-editor-toolbar = شێوەی دەق

desk-editor-table-toolbar = خشتە

desk-editor-paragraph = پەرەگراف

desk-editor-subhead = سەردێڕی لاوەکی

desk-editor-smaller-subhead = سەردێڕی لاوەکیی بچووکتر

desk-editor-bold = تۆخ

desk-editor-italic = لار

desk-editor-link = بەستەر

desk-editor-bullet-list = لیست

desk-editor-numbered-list = لیستی ژمارەدار

desk-editor-block-quote = وەرگیراو

desk-editor-pull-quote = وەرگیراوی دیار

desk-editor-photo = وێنە

desk-editor-link-card = کارتی بەستەر

desk-editor-table = خشتە

desk-editor-divider = هێڵی جیاکەرەوە

desk-editor-undo = گەڕانەوە

desk-editor-redo = دووبارەکردنەوە

desk-editor-find = گەڕان و گۆڕین

desk-editor-keys = کلیلەکان

desk-editor-row-before = ڕیز لە سەرەوە

desk-editor-row-after = ڕیز لە خوارەوە

desk-editor-column-before = ستوون لە پێش

desk-editor-column-after = ستوون لە دوا

desk-editor-heading-row = ڕیزی سەردێڕ

desk-editor-heading-column = ستوونی سەردێڕ

desk-editor-join-cells = یەکخستنی خانەکان

desk-editor-split-cell = جیاکردنەوەی خانە

desk-editor-delete-row = سڕینەوەی ڕیز

desk-editor-delete-column = سڕینەوەی ستوون

desk-editor-delete-table = سڕینەوەی خشتە

desk-editor-close = داخستن

desk-editor-link-address = ناونیشانی بەستەر

desk-editor-link-set = ببەستە

desk-editor-link-remove = بەستەرەکە لاببە

desk-editor-link-wrong = ئەمە ناونیشانێک نییە کە بەستەر بۆی ببات. ناونیشانی وێب و پۆستی ئەلیکترۆنی و ناونیشانەکانی ئەم بڵاوکراوەیە دەبن.

desk-editor-find-words = بگەڕێ بۆ

desk-editor-replace-with = بیگۆڕە بە

desk-editor-find-next = دواتر

desk-editor-find-previous = پێشوو

desk-editor-replace-one = بیگۆڕە

desk-editor-replace-all = هەموویان بگۆڕە

desk-editor-find-place = { $place } لە { $count }

desk-editor-find-none = نەدۆزرایەوە

desk-editor-keys-typed = لە دەقەکەدا دەنووسرێت

desk-editor-key-toolbar = بۆ دوگمەکان؛ تیرەکان پێیاندا دەگەڕێن

desk-editor-key-next-cell = لە خشتەدا: خانەی دواتر

desk-editor-key-line-break = دێڕێکی نوێ لە هەمان پەرەگرافدا

desk-editor-key-escape = پانێڵەکە دادەخات و دەگەڕێتەوە بۆ دەق

desk-editor-replaced = { $count ->
    [one] { $count } شوێن گۆڕدرا
   *[other] { $count } شوێن گۆڕدران
}

desk-editor-word-count = { $count ->
    [one] { $count } وشە
   *[other] { $count } وشە
}

desk-editor-reading-time = { $count ->
    [one] { $count } خولەک بۆ خوێندنەوە
   *[other] { $count } خولەک بۆ خوێندنەوە
}

desk-article-details = وردەکاری
