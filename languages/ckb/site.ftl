### ئەوەی خوێنەران لە هەموو پەڕەیەک و لە دەوری وتارەکاندا دەیبینن.

## هەموو پەڕەیەک

skip-to-article = بازبدە بۆ وتارەکە

skip-to-content = بازبدە بۆ ناوەڕۆک

page-title = { $title } · { $publication }

masthead-sections = بەشەکان

masthead-editions = زمانەکانی تر

footer-label = دەربارەی ئەم بڵاوکراوەیە

footer-about = دەربارەی ئێمە و پەیوەندی

footer-corrections = ڕاستکردنەوەکان

footer-policy = پەیڕەوی لێدوان

footer-privacy = تایبەتێتی

paging-label = پەڕەکانی ئەم لیستە

paging-older = کۆنتر

paging-newer = نوێتر

paging-position = پەڕەی { NUMBER($page) } لە { NUMBER($pages) }

paging-title = { $name }، پەڕەی { NUMBER($page) } لە { NUMBER($pages) }

## پەڕەی یەکەم و پەڕەکانی بەش و بابەت و نووسەر

front-latest = نوێترین وتارەکان

front-empty = هێشتا هیچ لێرە بڵاو نەکراوەتەوە.

section-empty = هێشتا هیچ لەم بەشەدا بڵاو نەکراوەتەوە.

topic-label = بابەت

topic-empty = هێشتا هیچ لەسەر ئەم بابەتە بڵاو نەکراوەتەوە.

author-label = نووسەر

author-articles = وتارەکانی { $name }

author-empty = هێشتا هیچ بەم ناوەوە بڵاو نەکراوەتەوە.

## وتار

article-byline = نووسینی <authors>{ $names }</authors>

article-changed-time = گۆڕدراوە لە <time>{ $time }</time>

article-changed-date = گۆڕدراوە لە <time>{ $date }</time>

correction-heading = { $kind ->
    [clarification] ڕوونکردنەوە، <time>{ $date }</time>.
    [update] نوێکردنەوە، <time>{ $date }</time>.
    [editors-note] تێبینیی سەرنووسەر، <time>{ $date }</time>.
    [retraction] پاشگەزبوونەوە، <time>{ $date }</time>.
   *[correction] ڕاستکردنەوە، <time>{ $date }</time>.
}

retracted-headline = پاشگەزبووینەوە: { $headline }

correction-corrects = ئەمە تێبینیی { $date } ڕاست دەکاتەوە.

photo-credit = [<credit>{ $credit }</credit>]

article-topics = بابەتەکان

article-table = خشتە

article-other-editions = ئەم چیرۆکە بە زمانەکانی تر

article-related = چیرۆکی پەیوەندیدار

article-share = ئەم وتارە بۆ کەسانی تر بنێرە

article-share-email = بە ئیمەیل

article-share-address = ناونیشانی ئەم وتارە

article-share-copy = ناونیشانەکە کۆپی بکە

article-share-copied = کۆپی کرا

article-share-device = هاوبەشی بکە …

preview-draft = پێشبینینی ڕەشنووس. خوێنەران ئەم پەڕەیە نابینن.

preview-changes = پێشبینینی گۆڕانکاری. خوێنەران هێشتا وەشانی بڵاوکراوە دەبینن.

preview-back = گەڕانەوە بۆ نووسین

preview-conversation = گفتوگۆ لێرە دەست پێ دەکات کاتێک وتارەکە بڵاو دەکرێتەوە.

preview-arrangement = پێشبینینی ڕیزێک. خوێنەران هێشتا نایبینن.

preview-arrangement-back = گەڕانەوە بۆ ڕێکخستن

## دەنگدان لەسەر وتار

reaction-question = ئەم وتارەت بەدڵە؟

reaction-yes = بەڵێ · { NUMBER($count) }

reaction-no = نەخێر · { NUMBER($count) }

reaction-said = { $value ->
    [dislike] وتت نەخێر: ئەم وتارەت بەدڵ نییە.
   *[like] وتت بەڵێ: ئەم وتارەت بەدڵە.
}

reaction-change = هەر کاتێک بتەوێت دەتوانیت وەڵامەکەت بگۆڕیت. هەر خوێنەرێک یەک جار دەژمێردرێت.

## پەیڕەو، ڕاستکردنەوەکان، دەربارەی ئێمە و تایبەتێتی

policy-heading = پەیڕەوی لێدوان

policy-version = وەشانی { NUMBER($number) }، کاری پێ دەکرێت لە <time>{ $date }</time>وە.

corrections-heading = ڕاستکردنەوەکان

corrections-intro = ئەوەی تێیدا هەڵە بووین، و کەی ڕاستمان کردەوە. هیچ شتێک هەرگیز لەم لیستە لانابرێت.

corrections-empty = تا ئێستا هیچ نەبووە بۆ ڕاستکردنەوە.

corrections-article = لە وتاری «<article>{ $headline }</article>»

about-heading = دەربارەی ئێمە

about-contact = پەیوەندی

about-contact-email = ئیمەیل: <address>{ $email }</address>

about-contact-post = پۆستە: <address>{ $address }</address>

about-authors = کێ لێرە دەنووسێت

privacy-heading = تایبەتێتی

## کاتێک شتێک نییە یان کار ناکات

not-found-heading = هیچ لەم ناونیشانەدا نییە

not-found-text = لەوانەیە ناونیشانەکە ناتەواو بێت یان بە هەڵە نووسرابێت، یان پەڕەکە لابرابێت.

error-front = بڕۆ بۆ پەڕەی یەکەم

gone-heading = ئەم وتارە لابراوە

gone-text = دەستەی نووسەران چیتر بڵاوی ناکاتەوە. ئەگەر ڕاستکردنەوەیەکی هەبووبێت، لە تۆماری ڕاستکردنەوەکاندا دەمێنێتەوە.

error-heading = هەڵەیەک لەلای ئێمە ڕوویدا

error-text = دوای کەمێک هەوڵ بدەرەوە. ئەگەر دووبارە بووەوە، بۆمان بنووسە و ئەم ژمارەیە بڵێ: <id>{ $id }</id>

too-large-heading = ئەمە لە یەک جاردا زۆرە

too-large-text = ئەوەی ناردت لەوە گەورەترە کە ئەم پەڕەیە وەریدەگرێت. لە وێبگەڕەکەتدا بگەڕێوە دواوە: وشەکانت هێشتا لە فۆڕمەکەدان. کورتیان بکەرەوە و دووبارە بیاننێرە.

too-often-heading = تکایە کەمێک چاوەڕێ بکە

too-often-text = { $seconds ->
    [one] ئەوەندەمان لە هێڵەکەتەوە بۆ هاتووە کە ئێستا زیاتر وەرناگرین. دوای { $seconds } چرکە هەوڵ بدەرەوە.
   *[other] ئەوەندەمان لە هێڵەکەتەوە بۆ هاتووە کە ئێستا زیاتر وەرناگرین. دوای { $seconds } چرکە هەوڵ بدەرەوە.
}

forged-heading = ئەم فۆڕمە لە پەڕەی ئێمەوە نەهاتووە

forged-text = بۆ پاراستنی تۆ، تەنیا لە پەڕەکانی خۆمانەوە فۆڕم وەردەگرین. هیچ شتێک نەگۆڕاوە. پەڕەکە لێرە بکەرەوە و فۆڕمەکە دووبارە بنێرە.

unreadable-heading = نەمانتوانی ئەوەی نێردرا بخوێنینەوە

unreadable-text = هیچ شتێک نەگۆڕاوە. لە وێبگەڕەکەتدا بگەڕێوە دواوە، پەڕەکە نوێ بکەرەوە و فۆڕمەکە دووبارە بنێرە.

unavailable-heading = لە ئێستادا ناتوانین ئەمە وەربگرین

unavailable-text = هیچ شتێک پاشەکەوت نەکراوە. تکایە دوای چەند خولەکێک هەوڵ بدەرەوە.

error-kept-words = ئەوەی نووسیت، بۆ ئەوەی بتوانیت کۆپیی بکەیت
