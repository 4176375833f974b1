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

desk-photo-delete-hint = وێنەکە دەچێتە سەبەتە و تا { NUMBER($days) } ڕۆژ لەوێوە دەگەڕێتەوە؛ پاشان بۆ هەمیشە لادەبرێت.

desk-photo-describe-now = ئێستا وەسفیان بکە

desk-photo-mistake-published = خوێنەران ئەم وێنەیە لە وتارێکی بڵاوکراوەدا دەبینن. سەرەتا وێنەیەکی تر دابنێ، یان وتارەکە لە بڵاوکردنەوە بکێشەوە.

desk-photo-mistake-in-others-drafts = ڕەشنووسی هاوکارێک ئەم وێنەیە بەکار دەهێنێت. لە خۆی یان لە سەرنووسەرێک بپرسە.

desk-photo-use-published = بڵاوکراوە

desk-photo-use-draft = لە ڕەشنووسەکەدا

desk-photo-in-drafts = لە ڕەشنووسەکاندا

desk-photo-in-drafts-replaced = ئەم وێنەیە لە جێگەی دابنێ:

desk-photo-in-drafts-without = بێ جێگرەوە لایببە لێیان

desk-photo-replacement = وێنە

desk-photos-bin = سەبەتە

desk-photos-bin-hint = ئەوەی لێرەیە ناونیشانی نییە و لە هیچ وتارێکدا نییە. وێنە پاش { NUMBER($days) } ڕۆژ لە سەبەتەدا بۆ هەمیشە لادەبرێت.

desk-photos-bin-empty = سەبەتەکە بەتاڵە. وێنە سڕاوەکان { NUMBER($days) } ڕۆژ لێرە چاوەڕێ دەکەن.

desk-photo-binned = لە سەبەتەدایە لە { $when }

desk-photo-restore = دەریبهێنەوە

desk-photo-restored = وێنەکە گەڕایەوە بۆ کتێبخانە. ئەو ڕەشنووسانەی لێیان لابرابوو، کاتێک دووبارە دابنرێتەوە پیشانی دەدەن.

desk-undo = پاشگەزبوونەوە

desk-photo-mistake-day = ڕۆژێک بنووسە کە هەبێت، یان بەتاڵی جێبهێڵە.

desk-photo-expires = دوا ڕۆژی ماف

desk-photo-expires-hint = دوای ئەم ڕۆژە وێنەکە بڵاو ناکرێتەوە. ئەگەر مافەکە کۆتایی نایەت بەتاڵی جێبهێڵە.

desk-photo-expires-in = { $days ->
    [0] مافەکەی ئەمڕۆ کۆتایی دێت
    [one] مافەکەی سبەی کۆتایی دێت
   *[other] مافەکەی دوای { $days } ڕۆژ کۆتایی دێت
}

desk-photo-expired = مافەکەی لە { $date } کۆتایی هات: بڵاو ناکرێتەوە

desk-photo-expires-later = تا { $date } بڵاو دەکرێتەوە

desk-photo-used-in = { $count ->
    [one] لە یەک وتاردا
   *[other] لە { $count } وتاردا
}

desk-photos-standing = کام وێنەکان

desk-photos-standing-all = هەموو

desk-photos-standing-name = { $standing ->
    [without-credit] بێ سەرچاوە
    [without-alternative] بێ دەقی جێگرەوە
    [expiring] مافیان بەم زووانە کۆتایی دێت
    [expired] مافیان کۆتایی هاتووە
    [unused] لە هیچ وتارێکدا نین
   *[published] خوێنەران ئێستا دەیانبینن
}

desk-photos-mine = تەنیا هی من

desk-photos-since = لەوەتەی

desk-photos-until = تا

desk-photos-by = تەنیا وێنەکانی «{ $credit }»

desk-photos-more-by = وێنەی تری «{ $credit }»

desk-photos-none = هیچ وێنەیەک لەگەڵ ئەم هەڵبژاردنە ناگونجێت.

desk-photos-first = نوێترین وێنەکان

desk-upload-drop = هەروەها دەتوانیت پەڕگەکان لە هەر شوێنێکی ئەم پەڕەیە بەردەیت یان بیانلکێنیت.

desk-upload-heading = دەنێردرێن

desk-upload-overall = پاشەکەوتکراو: { $done } لە { $count }. پاشەکەوت نەکراو: { $failed }.

desk-upload-waiting = چاوەڕێیە

desk-upload-sending = { $percent } % نێردرا

desk-upload-reading = گەیشت، دەخوێنرێتەوە

desk-upload-stored = پاشەکەوت کرا

desk-upload-known = پێشتر لێرە بوو

desk-upload-offline = پەیوەندییەکە پچڕا. ئەوەی پێشتر گەیشتووە پاشەکەوت کراوە.

desk-upload-signed-out = دەرچوویت. لە پەڕەیەکی تر بچۆرە ژوورەوە، پاشان دووبارە هەوڵ بدە.

desk-upload-broken = لای ئێمە هەڵەیەک ڕوویدا. دووبارە هەوڵ بدە.

desk-upload-again = دووبارە هەوڵ بدە

desk-upload-again-all = هەموویان دووبارە هەوڵ بدە

desk-upload-show = لە کتێبخانەدا پیشانیان بدە

desk-photo-mistake-percent = ژمارەیەکی سەدی بنووسە، تا سەد؛ پانیی بڕینەکە لانیکەم دەیەکی وێنەکەیە.

desk-photo-crops = خاڵی سەرەکی و بڕینەکان

desk-photo-crops-hint = لەو شوێنانەی وێنەکە دەبڕدرێت خاڵی سەرەکی تێیدا دەمێنێتەوە. وتارەکان هەموو وێنەکە پیشان دەدەن.

desk-photo-focal = خاڵی سەرەکی: کرتە بکە، ڕایبکێشە، یان دوگمەی تیرەکان بەکار بهێنە

desk-photo-focal-place = خاڵی سەرەکی لە کوێیە

desk-photo-focal-place-name = { $place ->
    [top-left] سەرەوەی چەپ
    [top] سەرەوە
    [top-right] سەرەوەی ڕاست
    [left] چەپ
    [middle] ناوەڕاست
    [right] ڕاست
    [bottom-left] خوارەوەی چەپ
    [bottom] خوارەوە
    [bottom-right] خوارەوەی ڕاست
   *[exactly] وەک ژمارەکان دەڵێن
}

desk-photo-focal-x = لە چەپەوە، لە سەدا

desk-photo-focal-y = لە سەرەوە، لە سەدا

desk-photo-crop-width = پانی، لە سەدای وێنەکە

desk-photo-crop-name = { $crop ->
    [teaser] لە لیستەکاندا
    [card] کاتی هاوبەشکردن لە پێگەی تر
   *[square] چوارگۆشە
}

desk-photo-crop-by-hand = ئەم بڕینە بە دەست بکێشە

desk-photo-cropped = پاشەکەوت کرا. بڕینە نوێیەکان دروست دەکرێن؛ تا ئەو کاتە پەڕەکان ئەوانەی پێشوو پیشان دەدەن.
