### پەیڕەو و ڕێساکان لە مێزی هەواڵ

desk-policy-heading = پەیڕەو و ڕێساکان

desk-rules-heading = ڕێساکان

desk-rules-text = هەر لێدوانێکی نوێ بەم ڕیزبەندییە بەم ڕێسایانەدا تێدەپەڕێت. یەکەم ڕێسا کە ڕێگری بکات بڕیار دەدات؛ ئەوەی هیچ ڕێسایەک ڕێگریی لێ نەکات بڵاو دەکرێتەوە.

desk-rules-premoderation = لێدوانی کێ پێش بڵاوبوونەوە دەخوێنرێتەوە

desk-rules-premoderation-choice = { $who ->
    [nobody] کەس
    [everybody] هەموو کەس
   *[first-comment] ئەوەی هێشتا لێدوانێکی بڵاوکراوەی نییە
}

desk-rules-repeated = ڕێگە بە لێدوانێک مەدە کە لێدوانێکی تری هەمان کەس دووبارە دەکاتەوە

desk-rules-too-fast = ڕێگە بە لێدوانێک مەدە کە زۆر بەپەلە دێت

desk-rules-per-minute = ژمارەی لێدوان کە یەک کەس لە خولەکێکدا دەتوانێت بینێرێت

desk-rules-per-network = ژمارەی لێدوان کە لە دە خولەکدا دەکرێت لە یەک تۆڕەوە بێت

desk-rules-per-network-hint = لەوانەیە قوتابخانەیەک، چایخانەیەک یان کۆمپانیایەکی تەواوی ئینتەرنێت یەک تۆڕیان هەبێت.

desk-rules-links = لێدوانی پڕ لە بەستەر ڕابگرە

desk-rules-links-limit = ژمارەی بەستەر کە لێدوان دەتوانێت هەیبێت بەبێ ئەوەی ڕابگیرێت

desk-rules-word-list = بەدوای وشەکانی لیستەکەدا بگەڕێ

desk-rules-always = هەمیشە: لێدوانی بەتاڵ، لێدوانێک لە { NUMBER($limit) } پیت زیاتر بێت، و لێدوانێک کە دوای داخستن بێت وەرناگیرێن. هیچ لەوەی نووسراوە ون نابێت.

desk-rules-saved = ڕێساکان پاشەکەوت کران. لە لێدوانی داهاتووەوە کاریان پێ دەکرێت.

desk-rules-mistake-number = ژمارەیەکی تەواوی گونجاو لێرە بنووسە.

desk-words-heading = لیستی وشەکان

desk-words-text = وشەی تەواو بە هەموو زمانێک دەدۆزرێتەوە، بە هەر شێوەیەک نووسرابێت. وشەیەک لەناو وشەیەکی تردا نا.

desk-words-new = وشە یان دەستەواژە، هەر یەکەیان لە دێڕێکدا

desk-words-verdict = ئەو لێدوانەی یەکێکیانی تێدایە

desk-words-verdict-choice = { $verdict ->
    [reject] یەکسەر ڕەت دەکرێتەوە
   *[hold] بۆ سەرپەرشتیار ڕادەگیرێت
}

desk-words-add = بیخە لیستەکەوە

desk-words-strike = «{ $word }» لە لیستەکە دەربهێنە

desk-words-strike-short = دەربهێنە

desk-words-empty = لیستەکە بەتاڵە. لێرە ئەو وشانە دەبن کە دەبێت سەرپەرشتیار پێش خوێنەران بیانبینێت.

desk-words-added = { $count ->
    [one] { $count } وشە خرایە لیستەکەوە.
   *[other] { $count } وشە خرانە لیستەکەوە.
}

desk-words-struck = وشەکە لە لیستەکە دەرهێنرا.

desk-words-mistake-empty = لانیکەم یەک وشە بنووسە.

desk-words-mistake-useless = «{ $word }» لە لێدواندا نادۆزرێتەوە: وشە پێویستی بە پیت یان ژمارە هەیە و لە { NUMBER($limit) } پیت زیاتر نەبێت.

desk-policy-editions = پەیڕەو لە هەر چاپێکدا

desk-policy-version = وەشانی { NUMBER($number) }، لە { $date }ەوە

desk-policy-none = هێشتا پەیڕەو نییە. پێش ئەوەی هەبێت هیچ لێدوانێک ڕەت ناکرێتەوە.

desk-policy-write = پەیڕەوی { $edition }

desk-policy-text = وەشانی نوێ لە تەنیشت ئەوانی پێشوو بڵاو دەکرێتەوە: بڕیارەکان هەر ئاماژە بەو بەندە دەکەن کە ئەو کاتە هەبوو. بەندەکان بەپێی شوێنیان ژمارەیان بۆ دادەنرێت؛ بۆ لابردنی بەندێک بە بەتاڵی جێی بهێڵە.

desk-policy-intro = پێشەکی

desk-policy-clause-title = بەندی { NUMBER($number) }: ناونیشان

desk-policy-clause-text = بەندی { NUMBER($number) }: دەق

desk-policy-new-title = بەندێکی تر: ناونیشان

desk-policy-new-text = بەندێکی تر: دەق

desk-policy-publish = وەشانی نوێ بڵاو بکەرەوە

desk-policy-published = وەشانی نوێ بڵاو کرایەوە.

desk-policy-versions = وەشانەکان

desk-policy-version-by = وەشانی { NUMBER($number) }، { $date }، لەلایەن { $name }

desk-policy-mistake-untitled = بەندی { NUMBER($number) } ناونیشانی دەوێت: ڕەتکردنەوە ئاماژەی پێ دەکات.

desk-policy-mistake-no-clauses = پەیڕەو لانیکەم یەک بەندی دەوێت.

desk-policy-mistake-long = بەندی { NUMBER($number) } زۆر درێژە: ناونیشان تا { NUMBER($title) } پیت و دەق تا { NUMBER($text) } پیت.

desk-policy-mistake-too-much = ئەمە زۆر درێژە: زۆرترین { NUMBER($clauses) } بەند و پێشەکییەکی { NUMBER($text) } پیتییە.

desk-policy-mistake-changed = لە کاتی نووسینتدا کەسێکی تر وەشانێکی تری بڵاو کردەوە. هی تۆ هێشتا لە خوارەوەیە؛ لەگەڵ ئەوەی ئێستا بەراوردی بکە و بۆ ئەوەی جێی بگرێتەوە دووبارە بڵاوی بکەرەوە.
