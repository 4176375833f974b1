### ڕووکارەکان: ئەوەی پەڕەی یەکەم و پەڕەی بەشەکان سەرەتا پیشانی دەدەن.

desk-fronts-heading = ڕووکارەکان

desk-fronts-no-edition = هێشتا هیچ چاپێک نییە. کە هەبوو، ڕووکارەکەی لێرە ڕێک دەخرێت.

desk-front-of-edition = پەڕەی یەکەم

desk-front-preview = پێشبینین

desk-front-in-force = { $count ->
    [0] خوێنەران ئەمە دەبینن: هەمووی بەپێی کات
    [one] خوێنەران ئەمە دەبینن: { $count } وتار بە دەست، ئەوانی تر بەپێی کات
   *[other] خوێنەران ئەمە دەبینن: { $count } وتار بە دەست، ئەوانی تر بەپێی کات
}

desk-front-changed = { $count ->
    [0] هێشتا کار ناکات: هەمووی بەپێی کات
    [one] هێشتا کار ناکات: { $count } وتار بە دەست، ئەوانی تر بەپێی کات
   *[other] هێشتا کار ناکات: { $count } وتار بە دەست، ئەوانی تر بەپێی کات
}

desk-front-order = ڕیزی ڕووکارەکە

desk-front-empty = هێشتا هیچ لێرە بڵاو نەکراوەتەوە. ئەوەی بڵاو دەکرێتەوە بەپێی کات لێرە دەوەستێت تا ڕێکی دەخەیت.

desk-front-keys = وتارەکە بە دەسکەکەی ڕابکێشە، یان کلیلەکان بەکار بهێنە کاتێک یەکێک لە دوگمەکانی هەڵبژێردراوە: تیری سەرەوە و خوارەوە دەیجووڵێنن، Home دەیکاتە یەکەم، Delete بۆ کات بەجێی دەهێڵێت.

desk-front-drag = بۆ شوێنێکی تر ڕایبکێشە

desk-front-moved = شوێنی ئێستای:

desk-front-zone-name = { $zone ->
    [lead] یەکەم
    [beside] لە تەنیشت یەکەم
    [row] ڕیزی دووەم
    [list] لیستەکە
    [reserve] یەدەگ
   *[none] لە ڕووکارەکەدا نییە
}

desk-front-by-hand = بە دەست

desk-front-by-time = بەپێی کات

desk-front-not-shown = لێرە بڵاو نەکراوەتەوە: دەرناکەوێت

desk-front-move-lead = { $name } بکە بە یەکەم

desk-front-release = { $name } بۆ کات بەجێ بهێڵە

desk-front-hold-named = { $name } بە دەست ڕابگرە

desk-front-lead = وەک یەکەم

desk-front-hold = زیادی بکە

desk-front-by-time-all = هەمووی بەپێی کات

desk-front-put-now = ئێستا کاری پێ بکە

desk-front-discard = گۆڕانکارییەکان فەرامۆش بکە

desk-front-later = لە کاتێکەوە

desk-front-date = ڕۆژ

desk-front-time = کاتژمێر

desk-front-which = کام لەو دووانە؟

desk-front-which-earlier = یەکەم، پێش دواخستنی کاتژمێر

desk-front-which-later = دووەم، دوای ئەوە

desk-front-put-later = ئەو کاتە کاری پێ بکە

desk-front-zone = بەپێی کاتژمێری بڵاوکراوەکە، { $zone }.

desk-front-add-heading = وتارێک زیاد بکە

desk-front-find = بە وشەکانی وتارێک بدۆزەرەوە

desk-front-find-button = بدۆزەرەوە

desk-front-none-found = هیچ وتارێکی ئەم چاپە ئەم وشانەی تێدا نییە.

desk-front-none-more = هەموو وتارە بڵاوکراوەکان لە ڕووکارەکەدان.

desk-front-history = ڕیزەکان تا ئێستا

desk-front-history-empty = هێشتا کەس ئەم ڕووکارەی ڕێک نەخستووە: هەمووی بەپێی کاتە.

desk-front-state = { $state ->
    [in-force] کار دەکات لە
    [to-come] دێت
   *[past] کاری دەکرد لە
}

desk-front-held = { $count ->
    [0] هەمووی بەپێی کات
    [one] { $count } وتار بە دەست
   *[other] { $count } وتار بە دەست
}

desk-front-take-up = بگەڕێرەوە سەری

desk-front-withdraw = بیکشێنەرەوە

desk-front-undo = گەڕاندنەوە

desk-front-arranged = کاری پێ کرا. خوێنەران ڕیزی نوێ دەبینن.

desk-front-scheduled = پارێزرا. خوێنەران لە کاتی خۆیەوە دەیبینن.

desk-front-withdrawn = کشێنرایەوە. کاری پێ ناکرێت.

desk-front-restored = گەڕێندرایەوە. ڕیزی پێشوو دووبارە کار دەکات.

desk-front-conflict = لەوەتەی دەستت پێ کردووە کەسێک ڕیزێکی تری خستووەتە کار. هی تۆ لە خوارەوەیە؛ خستنەکاری جێی هی ئەو دەگرێتەوە.

desk-front-conflict-theirs = لە جیاتی ئەوە هی ئەو ببینە

desk-front-mistake-too-many = زۆرترین ژمارەی وتار کە بە دەست ڕابگیرێت { NUMBER($limit) }ە.

desk-front-mistake-too-many-times = زۆرترین ژمارەی ڕیزی داهاتوو { NUMBER($limit) }ە. سەرەتا یەکێک بکشێنەرەوە.

desk-front-mistake-past = ئەم کاتە بەسەر چووە. کاتێکی داهاتوو هەڵبژێرە، یان ئێستا کاری پێ بکە.

desk-front-mistake-date = ڕۆژەکە وا بنووسە: ساڵ-مانگ-ڕۆژ.

desk-front-mistake-time = کاتەکە وا بنووسە: کاتژمێر:خولەک.

desk-front-mistake-twice = لەم شەوەدا کاتژمێر دوا دەخرێت و ئەم کاتە دوو جار دێت. بڵێ کامیان مەبەستە.

desk-front-mistake-skipped = لەم شەوەدا کاتژمێر پێش دەخرێت: دوای { $before } دەبێتە { $after }. یەکێکیان هەڵبژێرە.
