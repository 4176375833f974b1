### هیچ شتێک ون نابێت: چۆن نووسین پاشەکەوت دەکرێت، کێی تر لە وتارەکەدایە، وەشانەکان و بەراوردکردنیان.

## دۆخی ئەوەی نووسراوە

desk-keeping-unsaved = هێشتا پاشەکەوت نەکراوە

desk-keeping-saving = پاشەکەوت دەکرێت…

desk-keeping-saved = پاشەکەوت کرا

desk-keeping-saved-seconds = { $seconds ->
    [one] { $seconds } چرکە لەمەوبەر پاشەکەوت کرا
   *[other] { $seconds } چرکە لەمەوبەر پاشەکەوت کرا
}

desk-keeping-saved-minutes = { $minutes ->
    [one] { $minutes } خولەک لەمەوبەر پاشەکەوت کرا
   *[other] { $minutes } خولەک لەمەوبەر پاشەکەوت کرا
}

desk-keeping-offline = پەیوەندی نییە: دەقەکەت لەم وێبگەڕەدا پارێزراوە و کە پەیوەندی گەڕایەوە پاشەکەوت دەکرێت.

desk-keeping-lost = پەیوەندی نییە، و ئەم وێبگەڕە ناتوانێت دەقەکەت بپارێزێت. ئەم پەڕەیە بە کراوەیی بهێڵەوە تا پەیوەندی دەگەڕێتەوە.

desk-keeping-signed-out = چوویتە دەرەوە. دەقەکەت لەم وێبگەڕەدا پارێزراوە و دوای چوونەژوورەوە پاشەکەوت دەکرێت.

desk-keeping-sign-in = دووبارە بچۆ ژوورەوە

desk-keeping-somebody-else = ئێستا کەسێکی تر چووەتە ژوورەوە. دەقەکەت لەم وێبگەڕەدا پارێزراوە تا دووبارە دەچیتە ژوورەوە.

desk-keeping-refused = دەستەی نووسەران ئەم دەقە بەم شێوەیە وەرناگرێت. لەم وێبگەڕەدا پارێزراوە.

desk-keeping-elsewhere = لە پەنجەرەیەکی تردا درێژەت بە نووسین دا. ئەوەی لێرە دەینووسیت لەم وێبگەڕەدا پارێزراوە؛ پاشەکەوتی بکە بۆ ئەوەی هەردووکیان بەراورد بکەیت.

desk-keeping-back = هەموو شتێک دووبارە پاشەکەوت کراوە.

desk-keeping-behind = { $name } کاتژمێر { $time } وەشانێکی نوێتری پاشەکەوت کرد.

desk-keeping-compare = هەردووکیان بەراورد بکە

desk-keeping-found = لەم وێبگەڕەدا دەقێک هەیە کە هەرگیز پاشەکەوت نەکراوە: { $headline }

desk-keeping-put-back = بیگەڕێنەوە

desk-keeping-throw-away = فڕێی بدە

desk-keeping-restored = ئەمە دەقەکەتە هی کاتژمێر { $time }. هێشتا وەک وەشان پاشەکەوت نەکراوە.

desk-keeping-discarded = ئەوەی پاشەکەوتت نەکردبوو فڕێ درا.

desk-keeping-take-back = وەریبگرەوە

## کێی تر وتارەکەی کردووەتەوە

desk-presence-heading = لەم وتارەدا هەروەها

desk-presence-here = { $name } کردوویەتەوە

desk-presence-typing = { $name } دەنووسێت

## وەشانەکان و بەراوردکردنی دووانیان

desk-versions-title = وەشانەکان: { $headline }

desk-versions-all = هەموو وەشانەکان

desk-versions-older = کۆنتر

desk-versions-newer = نوێتر

desk-versions-as-older = لە وەشانی { NUMBER($number) } بەراورد بکە

desk-versions-as-newer = لەگەڵ وەشانی { NUMBER($number) } بەراورد بکە

desk-versions-version = وەشان

desk-versions-why = هۆکار

desk-versions-when = کات

desk-versions-compare = بەراورد بکە

desk-version-short = وەشانی { NUMBER($number) }، { $name }

desk-version-number = وەشانی { NUMBER($number) }

desk-version-reason = { $reason ->
    [autosaved] لە کاتی نووسیندا هەڵگیرا
    [submitted] پێشکەش کرا
    [handed-over] پێش ڕادەستکردنی
    [published] بڵاو کرایەوە
    [restored] لە وەشانێکی کۆنترەوە گەڕێنرایەوە
    [set-aside] خرایە لاوە، هیچی لێ ون نەبووە
    [merged] لە دوو وەشان پێکهێنرا
   *[saved] پاشەکەوت کرا
}

desk-version-is-draft = ڕەشنووسی ئێستا

desk-version-restore = ئەم وەشانە بگەڕێنەوە

desk-version-restored = گەڕێنرایەوە. ئێستا وەشانی { NUMBER($number) }ە، و هیچ شتێک لانەبراوە.

desk-version-undo = پاشگەزبوونەوە

desk-compare-title = بەراوردکردنی وەشانەکان: { $headline }

desk-compare-none = هەردوو وەشانەکە هەمان شت دەڵێن.

desk-compare-unchanged = { $count ->
    [one] { $count } بڕگە وەک خۆیەتی
   *[other] { $count } بڕگە وەک خۆیانن
}

desk-compare-changed = گۆڕا

desk-compare-form = هەمان وشە، شێوەیەکی تر: بەستەر، تۆخ، سەردێڕی لاوەکی

desk-compare-added = زیاد کرا

desk-compare-removed = لابرا

desk-compare-moved = لە شوێنێکی ترەوە گوازرایەوە بۆ ئێرە

desk-compare-moved-changed = گوازرایەوە بۆ ئێرە و گۆڕا

desk-compare-removed-words = لابراو:

desk-compare-added-words = زیادکراو:

## دوو دەق لە یەک سەرچاوەوە

desk-collision-heading = دوو وەشان: { $headline }

desk-collision-text = { $name } وەشانێکی پاشەکەوت کرد ({ $time }) لەو کاتەی تۆ دەتنووسی. ئەوەی تەنیا یەکێکتان گۆڕیویەتی لە خوارەوە پێکەوەیە. بڕیار لەسەر ئەو شوێنانە بدە کە هەردووکتان کارتان تێدا کردووە.

desk-collision-place = شوێنی { NUMBER($number) } کە هەردووکتان کارتان تێدا کردووە

desk-collision-theirs = وەشانی { $name }

desk-collision-mine = دەقی تۆ

desk-collision-take-theirs = وشەکانی { $name } وەربگرە

desk-collision-take-mine = هی من وەربگرە

desk-collision-take-both = هەردووکیان بهێڵەوە، یەک بە دوای یەکدا
desk-collision-woven = بە گۆڕانکارییەکانی هەردووکەوە
desk-collision-take-woven = گۆڕانکارییەکانی هەردووک وەربگرە

desk-collision-nothing = هەموو ئەوەی لێرە بوو لابراوە.

desk-collision-taken-theirs = تەنیا { $name } گۆڕیویەتی، وەرگیرا

desk-collision-taken-mine = تەنیا تۆ گۆڕیوتە، وەرگیرا

desk-collision-taken-both = هەردووکتان بە هەمان شێوە گۆڕیوتانە

desk-collision-save = ئەنجامەکە پاشەکەوت بکە

desk-collision-all-mine = لە هەموو شوێنێک هی من وەربگرە

desk-collision-all-theirs = لە هەموو شوێنێک هی { $name } وەربگرە

desk-collision-kept = هەر بڕیارێک بدەیت، هەردوو دەقەکە لە ناو وەشانەکاندا دەمێننەوە.

desk-collision-saved = وەک وەشانی { NUMBER($number) } پاشەکەوت کرا. هەردوو دەقەکە لە ناو وەشانەکاندان.

desk-collision-mistake-undecided = بڕیار بدە چی لێرە بمێنێتەوە.

desk-collision-mistake-moved-on = یەکێک لە دەقەکان لەو کاتەوە گۆڕاوە. هیچ ون نەبووە؛ جارێکی تر سەیری بکە.

desk-versions-compare-last = دوا گۆڕانکاری
