### وتار و ڕاستکردنەوە و وێنە لە مێزی هەواڵ.

## لیستی وتارەکان

desk-articles-heading = وتارەکان

desk-articles-new = وتارێک بنووسە

desk-articles-edition = چاپ

desk-articles-edition-all = هەموو چاپەکان

desk-articles-state = دۆخ

desk-articles-state-all = هەموو دۆخەکان

desk-articles-show = پیشانی بدە

desk-articles-empty = وتارەکانتان لێرە دەبن، ئەوەی دواجار گۆڕدراوە لە سەرەوە. بە «وتارێک بنووسە» دەست پێ بکە.

desk-articles-none = هیچ وتارێک لەگەڵ ئەم هەڵبژاردنە ناگونجێت.

desk-articles-column-headline = سەردێڕ

desk-articles-column-authors = نووسەر

desk-articles-column-section = بەش

desk-articles-column-saved = دوا پاشەکەوتکردن

desk-article-untitled = هێشتا بێ سەردێڕ

desk-article-state = { $state ->
    [submitted] پێشکەشکراو
    [in-edit] لە دەستکاریدا
    [ready] ئامادە
    [published] بڵاوکراوە
    [changed] بڵاوکراوە، گۆڕانکاریی نوێتری هەیە
    [unpublished] لە بڵاوکردنەوە لابراوە
   *[draft] ڕەشنووس
}

## نووسینی وتار

desk-article-new-heading = وتارێکی نوێ بۆ { $edition }

desk-article-edit-title = دەستکاری: { $headline }

desk-article-edition = چاپ

desk-article-headline = سەردێڕ

desk-article-standfirst = پوختە

desk-article-standfirst-hint = یەک دوو ڕستە لە ژێر سەردێڕ. هەروەها لە لیستەکان و ئەنجامی گەڕاندا دەردەکەون.

desk-article-slug = ناونیشانی پەڕە

desk-article-slug-hint = دوا بەشی ناونیشانی وتارەکە. بە بەتاڵی جێیبهێڵە تا لە سەردێڕەکەوە دروست بکرێت. ئەگەر دواتر گۆڕدرا، ناونیشانە کۆنەکە دەتباتە نوێیەکە.

desk-article-authors = نووسەران

desk-article-section = بەش

desk-article-section-none = هێشتا بێ بەش

desk-article-topics = بابەتەکان

desk-article-photo = وێنەی سەرەکی

desk-article-photo-none = بێ وێنە

desk-article-photo-upload = یان وێنەیەکی نوێ بنێرە

desk-photo-caption = ژێرنووسی وێنە

desk-photo-caption-hint = ئەوەی خوێنەر دەبێت بیزانێت کاتێک سەیری دەکات. هەمان وێنە دەتوانێت لە وتارێکی تردا ژێرنووسێکی تری هەبێت.

desk-photo-credit = سەرچاوەی وێنە

desk-photo-credit-hint = وێنەکە هی کێیە، وەک چۆن دەخوێنرێتەوە: «وێنە لە ئەنجوومەنی شارەوە».

desk-photo-alternative = دەقی جێگرەوە

desk-photo-alternative-hint = ئەوەی لە وێنەکەدا دیارە، بۆ ئەو خوێنەرانەی ناتوانن بیبینن. ژێرنووسەکە دووبارە مەکەرەوە.

desk-photo-rights = مافی بەکارهێنان

desk-photo-rights-hint = ماف هی کێیە و لەسەر چی ڕێککەوتوون. تەنیا دەستەی نووسەران ئەمە دەبینێت.

desk-article-body = دەق

desk-article-save = پاشەکەوت بکە

desk-article-preview = پاشەکەوتی بکە و پێشبینینی بکە

desk-article-publish = بڵاوی بکەرەوە

desk-article-publish-changes = گۆڕانکارییەکان بڵاو بکەرەوە

desk-article-publish-by-editor = کاتێک ئامادە بوو، سەرنووسەرێک بڵاوی دەکاتەوە.

desk-article-unpublish = لە بڵاوکردنەوە لای ببە…

desk-article-unpublish-heading = «{ $headline }» لە بڵاوکردنەوە لا ببرێت؟

desk-article-unpublish-text = خوێنەران لە ناونیشانەکەیدا تێبینییەک دەبینن کە لابراوە. وتارەکە و لێدوانەکانی و ڕاستکردنەوەکانی دەپارێزرێن، و دەتوانیت دووبارە بڵاوی بکەیتەوە.

desk-article-unpublish-confirm = لای ببە

desk-article-saved = وەک وەشانی { NUMBER($number) } پاشەکەوت کرا، کاتژمێر { $time }.

desk-article-published = بڵاو کرایەوە. <article>وەک خوێنەران بیبینە</article>

desk-article-unpublished = لە بڵاوکردنەوە لابرا. چیتر خوێنەران نایبینن.

desk-article-mistake-saved-since = { $name } کاتژمێر { $time } وەشانێکی نوێتری پاشەکەوت کردووە، دوای ئەوەی ئەم فۆڕمەت کردەوە. دەقەکەت لە خوارەوەیە و هێشتا پاشەکەوت نەکراوە. هەردووکیان بەراورد بکە، پاشان دووبارە پاشەکەوت بکە تا هی خۆت بمێنێتەوە.

desk-article-their-version = ئەو وەشانەی لەو ماوەیەدا پاشەکەوت کراوە

desk-article-mistake-headline-empty = وتار پێویستی بە سەردێڕە.

desk-article-mistake-slug-characters = تەنیا پیت و ژمارە و هێڵ بەکار بهێنە.

desk-article-mistake-slug-reserved = بڵاوکراوەکە ئەم ناونیشانە بۆ پەڕەیەکی خۆی بەکار دەهێنێت. یەکێکی تر هەڵبژێرە.

desk-article-mistake-authors-missing = پێش بڵاوکردنەوە لانیکەم نووسەرێک هەڵبژێرە.

desk-article-mistake-section-missing = پێش بڵاوکردنەوە بەشێک هەڵبژێرە.

desk-article-mistake-body-empty = هێشتا دەقێک نییە بۆ بڵاوکردنەوە.

desk-photo-mistake-credit-missing = وێنەی بڵاوکراوە پێویستی بە سەرچاوەیە.

desk-photo-mistake-alternative-missing = بنووسە چی لە وێنەکەدا دیارە، بۆ ئەو خوێنەرانەی ناتوانن بیبینن.

desk-article-comments-close = لێدوان دابخە

desk-article-comments-open = لێدوان دووبارە بکەرەوە

desk-article-versions = وەشانەکان

desk-article-version = وەشانی { NUMBER($number) }، { $name }، { $date }

desk-article-version-public = خوێنەران ئەمە دەبینن

desk-article-siblings = چاپەکانی تر

desk-article-sibling-write = بە { $edition } بینووسە

## ڕاستکردنەوەکان

desk-corrections-heading = ڕاستکردنەوەکان

desk-correction-hint = تێبینییەکە لە سەرووی وتارەکە و لە تۆماری گشتیدا بە بەرواری ئەمڕۆ دەردەکەوێت. ناتوانرێت بکشێنرێتەوە. خودی دەقەکەش ڕاست بکەرەوە.

desk-correction-kind = جۆر

desk-correction-kind-choice = { $kind ->
    [clarification] ڕوونکردنەوە: ئەوەی نووسرابوو ڕاست بوو، بەڵام دەکرا بە هەڵە تێی بگەن
    [update] نوێکردنەوە: لەو کاتەوە شتێک ڕوویداوە
    [editors-note] تێبینیی سەرنووسەر: ئەوەی خوێنەران دەبێت لەبارەی وتارەکەوە بیزانن
    [retraction] پاشگەزبوونەوە: وتارەکە ڕاست نییە
   *[correction] ڕاستکردنەوە: شتێک هەڵە بوو
}

desk-correction-note = تێبینی

desk-correction-note-hint = بڵێ چی هەڵە بوو و ڕاستەکەی چییە: «وەشانێکی پێشوو وتبووی … ڕاستییەکەی …»

desk-correction-publish = تێبینییەکە بڵاو بکەرەوە
desk-correction-write = تێبینییەک بۆ خوێنەران بنووسە

desk-correction-mistake-note-empty = بڵێ چی هەڵە بوو.

desk-correction-requests = ڕاستکردنەوەی داواکراو

desk-correction-asked = { $kind ->
    [clarification] { $edition } ئەم چیرۆکەی ڕوون کردووەتەوە
    [update] { $edition } ئەم چیرۆکەی نوێ کردووەتەوە
    [editors-note] { $edition } تێبینییەکی لەسەر ئەم چیرۆکە هەیە
    [retraction] { $edition } لەم چیرۆکە پاشگەز بووەتەوە
   *[correction] { $edition } ئەم چیرۆکەی ڕاست کردووەتەوە
}

desk-correction-answer = وەڵامی بدەرەوە

desk-correction-answers = وەڵامە بۆ

desk-correction-answers-none = هیچ: لە چاپەکانی تر دەپرسرێت

desk-correction-corrects = تێبینییەکی پێشوو ڕاست دەکاتەوە

desk-correction-corrects-hint = تێبینی هەرگیز ناگۆڕدرێت. ئەوەی هەڵە بوو بە یەکێکی تر ڕاست دەکرێتەوە و هەردووک دەمێننەوە.

desk-correction-corrects-none = نەخێر، دەربارەی وتارەکەیە

desk-correction-decline = لێرە پێویست نییە

desk-correction-decline-reason = بۆچی نا؟

desk-correction-mistake-reason-empty = بڵێ بۆچی پێویست نییە.

desk-correction-asked-for = { $count ->
    [one] { $count } ڕاستکردنەوە داواکراوە
   *[other] { $count } ڕاستکردنەوە داواکراون
}

desk-correction-published = تێبینییەکە بڵاو کرایەوە.

## یارمەتی بۆ نیشانەکانی دەق

desk-markup-heading = چۆن دەق دەنووسرێت

desk-markup-paragraph = دێڕێکی بەتاڵ پەرەگرافێکی نوێ دەست پێ دەکات.

desk-markup-bold = تۆخ

desk-markup-italic = لار

desk-markup-link = بەستەر

desk-markup-subhead = سەردێڕێکی لاوەکی، و یەکێکی بچووکتر

desk-markup-list = لیستێکی خاڵدار، و یەکێکی ژمارەدار

desk-markup-quote = وتەیەکی وەرگیراو لە بەشێکی سەربەخۆدا

desk-markup-pull-quote = ڕستەیەکی دەقەکە بە قەبارەی گەورە

desk-markup-photo = وێنەیەک لە نێوان پەرەگرافەکان: دەقی جێگرەوە، ناوی وێنە، ژێرنووس و سەرچاوە

desk-markup-link-card = بەستەرێکی سەربەخۆ، لەگەڵ ناونیشانی پەڕەکە

desk-markup-divider = هێڵێک لە نێوان دوو بەشدا

desk-markup-table = خشتە؛ هەر دێڕێک ڕیزێکە، و |= سەردێڕ دروست دەکات

desk-markup-escape = هێڵی لاری پێچەوانە پێش نیشانە وەک خۆی دەیهێڵێتەوە

desk-markup-mistake-photo = دێڕی { NUMBER($line) }: وێنەیەک بە ناوی «{ $name }» نییە.

desk-markup-mistake-address = دێڕی { NUMBER($line) }: «{ $address }» ناونیشانێک نییە خوێنەران بتوانن بیکەنەوە. ناونیشان بە ⁨https://⁩ یان ⁨mailto:⁩ دەست پێ دەکات.

desk-markup-mistake-unreadable = دێڕی { NUMBER($line) } وەک وێنە یان بەستەری سەربەخۆ دەست پێ دەکات، بەڵام وا ناخوێنرێتەوە. لەگەڵ نموونەکە بەراوردی بکە، یان هێڵی لاری پێچەوانەی لەپێش دابنێ.

desk-article-mistake-body-too-long = { $limit ->
    [one] دەقەکە زۆر درێژە: زۆرترین { $limit } پیتە.
   *[other] دەقەکە زۆر درێژە: زۆرترین { $limit } پیتە.
}

desk-article-mistake-body-blocks = دەقەکە بڕگەی زۆری تێدایە: زۆرترین { NUMBER($limit) } بڕگەیە.

## وێنەکان

desk-photos-heading = وێنەکان

desk-photos-empty = وێنەکانتان لێرە دەبن. یەکەمیان بە فۆڕمەکە بنێرە؛ شوێن و کات و ژمارەی زنجیرەییی لێ لادەبرێت.

desk-photo-new-heading = وێنەیەک بنێرە

desk-photo-file-hint = ‏JPEG یان PNG یان WebP، تا { NUMBER($megabytes) } مێگابایت.

desk-photo-send = بنێرە

desk-photo-name = لە دەقی وتاردا: <code>{ $name }</code>

desk-photo-preparing = قەبارەی بچووکتر دروست دەکرێن. وێنەکە هەر ئێستا بەکار دەهێنرێت.

desk-photo-mistake-file-missing = پەڕگەیەک هەڵبژێرە.

desk-photo-mistake-file-too-large = پەڕگەکە لە { NUMBER($megabytes) } مێگابایت گەورەترە.

desk-photo-mistake-not-a-photo = ئەم پەڕگەیە وەک وێنە ناخوێنرێتەوە. پەڕگەیەکی JPEG یان PNG یان WebP بنێرە.

desk-photo-mistake-too-many-pixels = پیکسڵی وێنەکە زۆر زۆرە: زۆرترین { NUMBER($megapixels) } مێگاپیکسڵە.

desk-photo-stored = وێنەکە پاشەکەوت کرا.

desk-photo-known = ئەم وێنەیە پێشتر لێرە بوو. وەسفەکەی خوارەوە ئەوەیە کە پێشتر پاشەکەوت کراوە.

desk-photo-mistake-in-use = ڕەشنووس ئەم وێنەیە بەکار دەهێنن. لە خوارەوە بڵێ چی لە جێگەی دابنرێت.

desk-articles-mine = تەنیا هی خۆم

desk-article-author-number = نووسەری { NUMBER($number) }

desk-article-authors-hint = بەو ڕیزەی واژۆ دەکەن. دوای پاشەکەوتکردن شوێنی یەکێکی تر دەبێت. ناوێک کە لێرە نەبێت، بەڕێوەبەرێک لە «ڕێکخستنەکان»، «نووسەران» زیادی دەکات.

desk-article-author-none = هیچ کەس

desk-article-visible-change = کاتی گۆڕینەکە بە خوێنەران بڵێ

desk-article-visible-change-hint = ئەگەر تەنیا کۆمایەک یان هەڵەیەکی ڕێنووسە، نیشانەکە لاببە.

desk-article-preview-open = پێشبینین

desk-article-sibling-begun = ئەمە دەقی چاپەکەی ترە تا سەرلەنوێ بینووسیت. هێشتا هیچ پاشەکەوت نەکراوە.

desk-article-back = گەڕانەوە بۆ وتارەکە

desk-photo-uses = لە کوێ بەکار دێت

desk-photo-unused = هیچ وتارێک ئەم وێنەیە بەکار ناهێنێت.

desk-photo-remove = ئەم وێنەیە بسڕەوە

desk-photo-removed = وێنەکە لە سەبەتەدایە.

desk-photo-undescribed = وێنەیەک بێ وەسف

desk-article-preview-missing = پێشبینین لێرە پیشان نادرێت.
