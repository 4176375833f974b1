### کتێبخانەی وێنە.

desk-photo-mistake-side-too-long = نابێت هیچ لایەکی وێنە لە { NUMBER($pixels) } پیکسڵ درێژتر بێت.

desk-photo-mistake-too-slow = خوێندنەوەی ئەم پەڕگەیە زۆری خایاند. وەشانێکی بچووکتری بنێرە.

desk-photo-file-refused = «{ $name }»: { $reason }

desk-photo-copyright = تێبینیی مافی بڵاوکردنەوە

desk-photo-copyright-hint = لەناو هەموو کۆپییەکی وێنەکەدا دەنێردرێت، وەک «© بڵاوکراوەی ئێمە».

desk-photo-files = پەڕگەکان

desk-photo-new-hint = ئەوەی لێرە دەینووسیت بۆ هەموو ئەو پەڕگانەیە کە هەڵیاندەبژێریت. ئەوەی بەتاڵی جێدەهێڵیت لە پەڕگەکەوە وەردەگیرێت، ئەگەر شتێکی تێدا بێت.

desk-photos-search = لە ژێرنووس و سەرچاوە و دەقی جێگرەوەدا بگەڕێ

desk-photos-search-go = بگەڕێ

desk-photos-all = هەموو وێنەکان

desk-photos-none-found = هیچ وێنەیەک هەموو ئەم وشانەی نییە.

desk-photos-older = وێنەی کۆنتر

desk-photos-stored = { $count ->
    [one] { $count } وێنە پاشەکەوت کرا.
   *[other] { $count } وێنە پاشەکەوت کران.
}

desk-photo-lacks-alternative = بێ دەقی جێگرەوە

desk-photo-lacks-credit = بێ سەرچاوە

desk-photo-pixels = { NUMBER($width) } × { NUMBER($height) } پیکسڵ

desk-photo-widths = پەڕەکان دەتوانن بە پانیی { $widths } پیکسڵ وەریبگرن.

desk-photo-sent-by = { $name } ناردوویەتی

desk-photo-from-sample = لەگەڵ بڵاوکراوەی نموونەدا هاتووە

desk-photo-describe-hint = بەکارهێنانی نوێ بەم وشانە دەست پێ دەکات. ئەو وتارانەی وێنەکە بەکار دەهێنن وشەکانی خۆیان دەپارێزن.

desk-photo-not-yours = تەنیا ئەوەی ئەم وێنەیەی ناردووە، یان سەرنووسەر یان بەڕێوەبەر دەتوانێت بیگۆڕێت.

desk-photo-delete-hint = وێنەکە و هەموو قەبارەکانی بۆ هەمیشە لادەبرێن.

desk-photo-describe-now = ئێستا وەسفیان بکە
