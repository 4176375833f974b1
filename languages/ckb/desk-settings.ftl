### ڕێکخستنەکانی بڵاوکراوە، چاپ و بەش و بابەت و نووسەرەکانی.

settings-heading = ڕێکخستنەکان

settings-text = بڵاوکراوەکە چییە پێش ئەوەی هیچی تێدا بنووسرێت. هەموو گۆڕانێک دەستبەجێ دەردەکەوێت و لە تۆماری کارەکاندا دەنووسرێت.

settings-elsewhere = ئەوەی کێ دەتوانێت بچێتە ژوورەوە لە <people>کەسەکان</people> دیاری دەکرێت، و پەیڕەوی لێدوان و ڕێساکان و لیستی وشەکان لە <policy>پەیڕەو و ڕێساکان</policy>.

## بڵاوکراوە

settings-publication-heading = بڵاوکراوە

settings-publication-text = ناو، لۆگۆ، ڕەنگی تایبەت، ناوچەی کاتی، پەیوەندی، و ئەو چاپەی لە یەکەم ناونیشاندایە.

settings-publication-name = ناو

settings-publication-name-hint = بۆ نامەکان و مێزی هەواڵ. هەر چاپێک لە سەروپەڕەکەیدا ناوی خۆی هەیە.

settings-looks-heading = ڕووکار

settings-logo = لۆگۆ

settings-logo-hint = لە سەروپەڕەدا لە تەنیشت ناوەکە دەردەکەوێت، و وەک ئایکۆن لە تابی وێبگەڕدا.

settings-logo-file-hint = پەڕگەیەکی JPEG یان PNG یان WebP، ئەوپەڕی { NUMBER($megabytes) } مێگابایت. نیشانەیەکی چوارگۆشە جوانترە.

settings-logo-set = ئەم وێنەیە بەکار بهێنە

settings-logo-alternative = لۆگۆکە وەک ئێستا

settings-logo-remove = لۆگۆکە لاببە

settings-accent = ڕەنگی تایبەت

settings-accent-hint = بۆ بەستەر و نیشانەکان. ئەگەر لەسەر کاغەزی ڕوون یان تاریک نەخوێنرێتەوە، لەوێ تۆختر یان کاڵتر دەکرێت.

settings-accent-on-light = لەسەر کاغەزی ڕوون: { $colour }

settings-accent-on-dark = لەسەر کاغەزی تاریک: { $colour }

settings-time-zone = ناوچەی کاتی

settings-time-zone-hint = هەموو ئەو بەروار و کاتانەی خوێنەران دەیانبینن بەم ناوچەیە دەنووسرێن.

settings-contact-email = ئیمەیلی پەیوەندی

settings-contact-hint = خوێنەران لە پەڕەی «دەربارەی ئێمە» دەیبینن.

settings-contact-address = ناونیشانی پۆستە

settings-default-edition = ئەو چاپەی لە یەکەم ناونیشاندایە

settings-mistake-colour = ڕەنگێک هەڵبژێرە، وەک ‎#96281b‎.

settings-mistake-time-zone = ناوچەیەکی کاتی لە لیستەکە هەڵبژێرە.

## چاپەکان

editions-heading = چاپەکان

editions-text = بڵاوکراوەکە، هەر یەکە بە زمانێک: سەروپەڕە، ژمارەکان، ساڵنامە، «دەربارەی ئێمە» و «تایبەتێتی»، بەش و بابەتەکان.

editions-empty = چاپ بریتییە لە بڵاوکراوەکە بە یەک زمان. یەکەمیان دروست بکە بۆ دەستپێکردن.

editions-new = چاپێک دروست بکە

edition-new-language = بە کام زمان؟

edition-new-text = بە چەند بەشێک و پەیڕەوێکی لێدوان و چەند وشەیەک بۆ لیستی وشەکان و دەقی «دەربارەی ئێمە» و «تایبەتێتی» بە زمانەکەی خۆی دەست پێ دەکات. خوێنەران نایبینن تا بۆیانی نەکەیتەوە.

edition-made = چاپەکە دروست کرا. سەیری دەق و بەشەکانی بکە، پاشان بۆ خوێنەرانی بکەرەوە.

edition-code = ناونیشان

edition-code-hint = یەکەم بەشی هەموو ناونیشانەکانی، بۆ نموونە «ckb». دواتر ناگۆڕدرێت.

edition-language = زمان

edition-title = ناو لە سەروپەڕەدا

edition-tagline = دێڕی ژێر ناوەکە

edition-masthead = سەروپەڕە

edition-numbers = ژمارە و ساڵنامە

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

edition-text-hint = وەک وتار دەنووسرێت، بەبێ وێنە.

edition-pages = پەڕەکان

edition-state = { $state ->
    [open] بۆ خوێنەران کراوەیە
   *[closed] ئامادە دەکرێت؛ خوێنەران نایبینن
}

edition-open = بۆ خوێنەرانی بکەرەوە

edition-close = دووبارە دایبخە

edition-opened-notice = ئێستا خوێنەران چاپەکە دەبینن.

edition-closed-notice = خوێنەران ئیتر چاپەکە نابینن. هەموو شتێکی تێیدا پارێزراوە.

edition-at-first-address = لە یەکەم ناونیشان

edition-mistake-code = یەکێکی تر هەڵبژێرە: پیتی لاتینیی بچووک و ژمارە و هێڵ، و بەکار نەهێنرابێت.

## بەش و بابەتەکان

sections-heading = بەشەکان

sections-empty = بەشەکان بەم ڕیزبەندییە لە سەروپەڕەدا دەردەکەون. یەکەمیان زیاد بکە.

section-add = بەشێک زیاد بکە

topics-heading = بابەتەکان

topics-empty = بابەتەکان وتاری هەموو بەشەکان بە یەکەوە دەبەستنەوە. یەکەمیان زیاد بکە.

topic-add = بابەتێک زیاد بکە

topic-description = پێناسە

topic-description-hint = ڕستەیەک لە پەڕەی بابەتەکە.

listed-name = ناو

listed-slug = ناونیشان

listed-slug-hint = دوا بەشی ناونیشانی پەڕەکە. بە بەتاڵی جێی بهێڵە بۆ ئەوەی لە ناوەکەوە دروست بکرێت. دوای گۆڕین، ناونیشانە کۆنەکە هەمیشە دەبات بۆ ناونیشانە نوێیەکە.

listed-made = زیاد کرا.

listed-moved = گوازرایەوە.

listed-removed = لابرا.

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

authors-text = هەموو ئەوانەی وتار بە ناوی خۆیان بڵاو دەکەنەوە، بە هەژمار یان بێ هەژمار، و ئەوەی پەڕەکانیان دەیڵێن.

authors-empty = هەر کەسێک وتار بە ناوی خۆی بڵاو بکاتەوە پەڕەی نووسەری هەیە، هەژماری هەبێت یان نا. یەکەمیان زیاد بکە.

author-add = نووسەرێک زیاد بکە

author-person = هەژمار

author-person-none = بەشداربوویەکی بێ هەژمار

author-mistake-person-taken = ئەم کەسە پێشتر نووسەرێکی ترە.

author-in-edition = لە { $edition }

author-name-hint = لەو شوێنەی نووسەرەکە پەڕەی نییە بە بەتاڵی جێی بهێڵە.

author-office = پلە

author-office-hint = لە ژێر ناوەکەدا دەردەکەوێت، بۆ نموونە «پەیامنێری شار».

author-biography = دەربارەی نووسەر

author-mistake-name-missing = لانیکەم لە چاپێکدا ناوەکە بنووسە.

## بڵاوکراوەی نموونە

sample-remove = نموونەکە لاببە

sample-text = ئەوە لادەبات کە یەکەم کارپێکردن هێنای بۆ پیشاندانی چۆنێتیی دروستکردنی بڵاوکراوە لێرە.

sample-remove-text = { $articles ->
    [one] { $articles } وتاری خەیاڵی لەگەڵ نووسەر و وێنە و لێدوانەکانی ({ NUMBER($comments) }) لادەبرێت. ئەوەی خۆت نووسیوتە دەمێنێتەوە. ئەمە ناگەڕێنرێتەوە.
   *[other] { $articles } وتاری خەیاڵی لەگەڵ نووسەر و وێنە و لێدوانەکانیان ({ NUMBER($comments) }) لادەبرێن. ئەوەی خۆت نووسیوتە دەمێنێتەوە. ئەمە ناگەڕێنرێتەوە.
}

sample-stays = چاپ و بەش و پەیڕەوی لێدوان و لیستی وشەکانیش دەمێننەوە بۆ دەستپێکردن، هەروەها ناو و ناوچەی کاتی و «دەربارەی ئێمە» و «تایبەتێتی»: ئەمانە باسی بڵاوکراوەی نموونە دەکەن تا لێرە بیانگۆڕیت.

sample-remove-confirm = بۆ هەمیشە لایببە

sample-removed = نموونەکە لابرا. ژووری هەواڵ هی تۆیە.

sample-not-there = لێرە نموونە نییە.
