### ڕێدۆزینەوە لە مێزی کار: گەڕان، پانێڵی فەرمان و کلیلەکان

desk-place-search = گەڕان

desk-search-heading = گەڕان

desk-search-words = وشەکان

desk-search-find = بگەڕێ

desk-search-empty = وتار و لێدوان و وێنە و کەسەکان بە سەرەتای وشەکانیان دەدۆزرێنەوە، بە هەموو زمانێک.

desk-search-none = هیچ شتێک «{ $words }»ی تێدا نییە. وشەی کەمتر یان کورتتر زیاتر دەدۆزێتەوە.

desk-search-articles = وتارەکان

desk-search-comments = لێدوانەکان

desk-search-comment-detail = { $name }، لەسەر { $headline }

desk-search-photos = وێنەکان

desk-search-sections = بەشەکان

desk-search-topics = بابەتەکان

desk-search-people = کەسەکان

desk-palette = بڕۆ یان بیکە

desk-palette-words = بڕۆ بۆ شوێنێک، شتێک بکە، هەر شتێک بدۆزەرەوە

desk-palette-found = دۆزراوەکان

desk-palette-here = لێرەوە

desk-palette-none = هیچ شتێک ئەم وشانەی تێدا نییە.

desk-palette-failed = گەڕان وەڵامی نەدایەوە. ئەوەی لێرەوە دەکرێت هێشتا کار دەکات.

desk-keys-close = دایبخە

desk-key-palette = بڕۆ بۆ هەر شتێک، بیکە یان بیدۆزەرەوە

desk-key-new = وتاری نوێ

desk-key-keys = ئەم کلیلانە

desk-places-more = زیاتر
