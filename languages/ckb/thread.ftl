### زنجیرەکانی گفتوگۆی ژێر وتار: ڕیزبەندی، هەڵبژاردن، پەسەندکردن، و ئەوەی دەستەی نووسەران لەگەڵ لێدوانەکان دەیکات.

## ڕیزبەندی و هەڵبژاردن

comments-sort-label = ڕیزبەندی لێدوانەکان

comments-sort = { $sort ->
    [newest] نوێترین
    [valued] پەسەندترین
   *[oldest] کۆنترین
}

comments-show-label = کام لێدوانانە پیشان بدرێن

comments-show-all = هەموو

comments-show = { $show ->
    [featured] هەڵبژێردراو ({ NUMBER($count) })
   *[answered] بە وەڵامی دەستەی نووسەران ({ NUMBER($count) })
}

comments-show-empty = ئێستا هیچ لەمانە نییە.

comments-editions-label = لێدوانی کام چاپ پیشان بدرێت

comments-edition-own = ئەم چاپە

comments-edition-take-part = ئەمانە لێدوانن لەسەر <article>{ $headline }</article>. بۆ وەڵامدانەوە، لەوێ بیکەرەوە.

## نیشانەکان

comment-featured = هەڵبژێردراو

comment-pinned = دەستەی نووسەران جێگیری کردووە

comment-pinned-see = لە شوێنی خۆیدا لە گفتوگۆکەدا بیبینە

comment-covered = سەرپەرشتیار دایپۆشیوە

## پەسەندکردن

comment-like = پەسەندە

comment-like-count = پەسەندە · { NUMBER($count) }

comment-like-of = پەسەندکردنی لێدوانی { $name }

comment-like-count-of = { $count ->
    [one] پەسەندە · { $count } خوێنەر لێدوانی { $name }ی پەسەند کردووە
   *[other] پەسەندە · { $count } خوێنەر لێدوانی { $name }یان پەسەند کردووە
}

comment-liked = تۆ ئەم لێدوانەت پەسەند کردووە.

comment-like-back = پاشگەزبوونەوە

## ئەوەی دەربارەی گفتوگۆکە بە خوێنەران دەوترێت

comments-mode-hold = بۆ ئێستا سەرپەرشتیارێک هەموو لێدوانێکی ژێر ئەم وتارە دەخوێنێتەوە پێش ئەوەی دەربکەوێت.

comments-mode-hold-until = تا <time>{ $date }</time> سەرپەرشتیارێک هەموو لێدوانێکی ژێر ئەم وتارە دەخوێنێتەوە پێش ئەوەی دەربکەوێت.

comments-mode-slow = ئەم گفتوگۆیە بۆ ئێستا خاو کراوەتەوە: دوای هەر لێدوانێک چەند خولەکێک چاوەڕێ بکە تا دانەیەکی تر دەنووسیت.

comments-mode-slow-until = ئەم گفتوگۆیە تا <time>{ $date }</time> خاو کراوەتەوە: دوای هەر لێدوانێک چەند خولەکێک چاوەڕێ بکە تا دانەیەکی تر دەنووسیت.

comments-new = { $count ->
    [one] { $count } لێدوانی نوێ
   *[other] { $count } لێدوانی نوێ
}

## گفتوگۆی هەمان هەواڵ لە چاپێکی تردا

comments-elsewhere = { $language ->
    [ar] { $count ->
        [one] { $count } لێدوان لە چاپی عەرەبیدا
       *[other] { $count } لێدوان لە چاپی عەرەبیدا
    }
    [ckb] { $count ->
        [one] { $count } لێدوان لە چاپی کوردیدا
       *[other] { $count } لێدوان لە چاپی کوردیدا
    }
    [fa] { $count ->
        [one] { $count } لێدوان لە چاپی فارسیدا
       *[other] { $count } لێدوان لە چاپی فارسیدا
    }
   *[en] { $count ->
        [one] { $count } لێدوان لە چاپی ئینگلیزیدا
       *[other] { $count } لێدوان لە چاپی ئینگلیزیدا
    }
}

comments-elsewhere-all = هەموو گفتوگۆکە لەو چاپەدا

comments-elsewhere-close = ئەم لێدوانانە بشارەوە

## هەڵەکان

comment-error-branch-closed = سەرپەرشتیار لێدوانێکی سەرووی ئەوەی وەڵامی دەدەیتەوە لابردووە، بۆیە لەوێ چیتر وەڵام وەرناگیرێت. دەتوانیت وەک لێدوانێکی سەربەخۆ بینێریت.

comment-error-name-reserved = ئەم ناوە وا دەردەکەوێت کە دەستەی نووسەرانی ئێمە دەینووسێت. ناوێکی تر هەڵبژێرە، یان ناوی خۆت بە شێوەیەکی تر بنووسە.

## ئەوەی وێبگەڕی خوێنەر خۆی دەیکات

comment-mute = بێدەنگ بکە

comment-mute-name = { $name } بێدەنگ بکە

comment-muted = تۆ { $name }ت لەم وێبگەڕەدا بێدەنگ کردووە.

comment-unmute = دووبارە پیشانی بدە

comments-muted = بێدەنگکراوەکان لەم وێبگەڕەدا

comment-draft-restored = نووسینەکەت گەڕایەوە. تەنیا لەم وێبگەڕەدا دەمێنێتەوە تا دەینێریت، ئەوپەڕی هەفتەیەک.

comment-draft-answer = وەڵامێک کە دەستت پێ کردبوو لەم وێبگەڕەدا ماوە: درێژەی پێ بدە

comment-draft-discard = فڕێی بدە

comments-closed-age = ئەم گفتوگۆیە کۆتایی هاتووە: لێدوان بۆ ماوەیەک دوای بڵاوبوونەوەی وتار وەردەگیرێت.

comments-closed-hours = لەم کاتەدا لێدوان وەرناگیرێت. لە { $date } بەدواوە دیسان وەردەگیرێت.
