### وێنە، کارتی بەستەر، لکاندن

desk-figure = وێنەیەک لەناو دەقەکەدا

desk-figure-choose = وێنەیەک هەڵبژێرە

desk-figure-close = دایبخە

desk-figure-device = یان وێنە لەم ئامێرەوە بنێرە

desk-figure-found = { $count ->
    [one] { NUMBER($count) } وێنە. بە کلیلی تیرەکان بگەڕێ، بە Enter هەڵیبژێرە.
   *[other] { NUMBER($count) } وێنە. بە کلیلی تیرەکان بگەڕێ، بە Enter هەڵیبژێرە.
}

desk-figure-sending = { $name } دەنێردرێت: { NUMBER($percent) }٪

desk-figure-preparing = { $name } ئامادە دەکرێت.

desk-figure-not-sent = { $name } لە دەقەکەدا نییە: { $reason }

desk-figure-no-connection = سێرڤەری ستافی نووسین وەڵام ناداتەوە.

desk-figure-again = دووبارە هەوڵ بدەوە

desk-figure-leave-out = وازی لێ بهێنە

desk-figure-no-photo = { $name } وێنە نییە. وێنەکان JPEG یان PNG یان WebPن.

desk-figure-lacks-credit = هی کێیە؟ بێ ناوی خاوەن بڵاو ناکرێتەوە.

desk-figure-lacks-alternative = بڵێ چی دیارە، بۆ ئەوانەی نایبینن.

desk-figure-gone = ئەم وێنەیە چیتر لە کتێبخانەکەدا نییە.

desk-block-up = بیبە سەرەوە

desk-block-down = بیبە خوارەوە

desk-block-remove = لە دەقەکەی دەربهێنە

desk-paste-left-out = { $count ->
    [one] { NUMBER($count) } وێنە نەهێنرا، چونکە لە ماڵپەڕێکی دیکەیە. هەڵیبگرە و وەک وێنە بینێرە.
   *[other] { NUMBER($count) } وێنە نەهێنران، چونکە لە ماڵپەڕێکی دیکەن. هەڵیانبگرە و وەک وێنە بیاننێرە.
}

desk-card = کارتی بەستەر

desk-card-address = ناونیشانی پەڕەکە

desk-card-make = کارتی بەستەر دروست بکە

desk-card-leave = با بەستەر بێت

desk-card-by-hand = کارتەکە خۆت بنووسە

desk-card-reading = پەڕەکە دەخوێنرێتەوە…

desk-card-no-address = کارت پێویستی بە ناونیشانێکە کە بە ⁨https://⁩ دەست پێ بکات.

desk-card-title = سەردێڕی پەڕەکە

desk-card-source = سەرچاوە

desk-card-without-picture = بێ وێنە

desk-card-picture-gone = کارتەکە بێ وێنە پیشان دەدرێت.

desk-figure-none = هیچ وێنەیەک ئەم وشانەی نییە.

desk-lead-one = وتارەکە یەک وێنەی لە سەرەوە هەیە: یەکەمیان هەڵبژێردرا.
