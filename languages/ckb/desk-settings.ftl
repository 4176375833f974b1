### ڕێکخستنەکانی بڵاوکراوە، چاپ و بەش و بابەت و نووسەرەکانی.

settings-heading = ڕێکخستنەکان

## بڵاوکراوە

settings-publication-heading = بڵاوکراوە

settings-publication-name = ناو

settings-publication-name-hint = بۆ نامەکان و مێزی هەواڵ. هەر چاپێک لە سەروپەڕەکەیدا ناوی خۆی هەیە.

settings-logo = لۆگۆ

settings-logo-hint = لە سەروپەڕەدا لەجیاتیی ناو دەردەکەوێت، و وەک ئایکۆن لە تابی وێبگەڕدا.

settings-logo-remove = لۆگۆکە لاببە

settings-accent = ڕەنگی تایبەت

settings-accent-hint = بۆ بەستەر و نیشانەکان. ئەگەر لەسەر کاغەزی ڕوون یان تاریک نەخوێنرێتەوە، لەوێ تۆختر یان کاڵتر دەکرێت.

settings-time-zone = ناوچەی کاتی

settings-time-zone-hint = هەموو ئەو بەروار و کاتانەی خوێنەران دەیانبینن بەم ناوچەیە دەنووسرێن.

settings-contact-email = ئیمەیلی پەیوەندی

settings-contact-address = ناونیشانی پۆستە

settings-default-edition = ئەو چاپەی لە یەکەم ناونیشاندایە

settings-mistake-colour = ڕەنگێک هەڵبژێرە، وەک ‎#96281b‎.

settings-mistake-time-zone = ناوچەیەکی کاتی لە لیستەکە هەڵبژێرە.

## چاپەکان

editions-heading = چاپەکان

editions-empty = چاپ بریتییە لە بڵاوکراوەکە بە یەک زمان. یەکەمیان دروست بکە بۆ دەستپێکردن.

editions-new = چاپێک دروست بکە

edition-code = ناونیشان

edition-code-hint = یەکەم بەشی هەموو ناونیشانەکانی، بۆ نموونە «ckb». دواتر ناگۆڕدرێت.

edition-language = زمان

edition-title = ناو لە سەروپەڕەدا

edition-tagline = دێڕی ژێر ناوەکە

edition-digits = ژمارەکان

edition-digits-choice = { $digits ->
    [arab] عەرەبی: ١٢٣
    [arabext] فارسی: ۱۲۳
   *[latn] لاتینی: 123
}

edition-calendar = ساڵنامە

edition-calendar-choice = { $calendar ->
    [gregorian-levantine] زایینی بە ناوی مانگەکانی شام و عێراق: { $example }
    [persian] هەتاویی ئێرانی: { $example }
    [kurdish] هەتاویی کوردی: { $example }
   *[gregorian] زایینی: { $example }
}

edition-about = دەقی «دەربارەی ئێمە»

edition-privacy = دەقی «تایبەتێتی»

edition-state = { $state ->
    [open] بۆ خوێنەران کراوەیە
   *[closed] ئامادە دەکرێت؛ خوێنەران نایبینن
}

edition-open = بۆ خوێنەرانی بکەرەوە

edition-close = دووبارە دایبخە

edition-mistake-code = یەکێکی تر هەڵبژێرە: پیتی لاتینیی بچووک و ژمارە و هێڵ، و بەکار نەهێنرابێت.

## بەش و بابەتەکان

sections-heading = بەشەکان

sections-empty = بەشەکان بەم ڕیزبەندییە لە سەروپەڕەدا دەردەکەون. یەکەمیان زیاد بکە.

section-add = بەشێک زیاد بکە

topics-heading = بابەتەکان

topics-empty = بابەتەکان وتاری هەموو بەشەکان بە یەکەوە دەبەستنەوە. یەکەمیان زیاد بکە.

topic-add = بابەتێک زیاد بکە

listed-name = ناو

listed-slug = ناونیشان

listed-earlier = { $name } پێش بخە

listed-later = { $name } دوا بخە

listed-remove = { $name } لاببە

listed-mistake-in-use = { $count ->
    [one] { $count } وتار هێشتا بەکاری دەهێنێت. سەرەتا یەکێکی تری بۆ هەڵبژێرە.
   *[other] { $count } وتار هێشتا بەکاری دەهێنن. سەرەتا یەکێکی تریان بۆ هەڵبژێرە.
}

listed-mistake-slug-taken = یەکێکی تری ئەم چاپە ئەم ناونیشانەی هەیە.

## پەڕەکانی نووسەران

authors-heading = نووسەران

authors-empty = هەر کەسێک وتار بە ناوی خۆی بڵاو بکاتەوە پەڕەی نووسەری هەیە، هەژماری هەبێت یان نا. یەکەمیان زیاد بکە.

author-add = نووسەرێک زیاد بکە

author-person = هەژمار

author-person-none = بەشداربوویەکی بێ هەژمار

author-in-edition = لە { $edition }

author-biography = دەربارەی نووسەر

author-mistake-name-missing = لانیکەم لە چاپێکدا ناوەکە بنووسە.

## بڵاوکراوەی نموونە

sample-remove = نموونەکە لاببە

sample-remove-text = { $articles ->
    [one] { $articles } وتاری خەیاڵی لەگەڵ نووسەر و وێنە و لێدوانەکانی ({ NUMBER($comments) }) لادەبرێت. ئەوەی خۆت نووسیوتە دەمێنێتەوە. ئەمە ناگەڕێنرێتەوە.
   *[other] { $articles } وتاری خەیاڵی لەگەڵ نووسەر و وێنە و لێدوانەکانیان ({ NUMBER($comments) }) لادەبرێن. ئەوەی خۆت نووسیوتە دەمێنێتەوە. ئەمە ناگەڕێنرێتەوە.
}

sample-remove-confirm = بۆ هەمیشە لایببە

sample-removed = نموونەکە لابرا. ژووری هەواڵ هی تۆیە.
