### بڵاوکردنەوە لە ژووری هەواڵەوە: ئێستا، لە کاتێکدا، لەژێر قەدەغەدا، بە بەستەری پێشبینین، و سڕینەوەی هەمیشەیی

desk-readers-heading = خوێنەران

desk-publication-open = بڵاوکردنەوە یان دیاریکردنی کات…

desk-publication-later = پاشەکەوت و دیاریکردنی کات…

desk-publication-heading = بڵاوکردنەوەی «{ $headline }»

desk-publication-version = خوێنەران ئەم وەشانە پاشەکەوتکراوە دەبینن:

desk-publication-now-heading = ئێستا

desk-publication-mistake-saved-since = لەم ماوەیەدا کەسێک وەشانێکی نوێتری پاشەکەوت کردووە. پێش بڵاوکردنەوە سەیری بکە.

desk-publication-mistake-own-text = ئەوەی نووسیبووت ئێستا وەک وەشانێک پاشەکەوت کراوە. پێش بڵاوکردنەوەی سەیری بکە.

desk-schedule-heading = لە کاتێکدا

desk-schedule-date = بەروار

desk-schedule-time = کات

desk-schedule-zone = بە کاتی بڵاوکراوەکە ({ $zone })، کە ئێستا { $date }ـە.

desk-schedule-hint = ئەو کاتە ڕێک ئەم وەشانە بڵاو دەکرێتەوە. ئەوەی دواتر پاشەکەوت دەکرێت چاوەڕێ دەکات تا دووبارە کات دیاری دەکەیت.

desk-schedule-submit = ئەو کاتە بڵاوی بکەرەوە

desk-schedule-move = کاتەکە نوێ بکەرەوە

desk-schedule-which = ئەو کاتە کاتژمێر دەگەڕێتەوە دواوە و ئەم کاتە دوو جار دێت. کامیان؟

desk-schedule-which-earlier = یەکەمیان (UTC { $offset })

desk-schedule-which-later = دووەمیان (UTC { $offset })

desk-schedule-done = کاتەکە دیاری کرا.

desk-schedule-planned = وەشانی { NUMBER($number) } لە { $date } بڵاو دەکرێتەوە، { $name } کاتەکەی دیاری کردووە.

desk-schedule-newer = دوای ئەوە وەشانێکی نوێتر پاشەکەوت کراوە و بەشێک نییە لەمە. دووبارە کات دیاری بکە بۆ ئەوەی نوێترەکە بڵاو بکرێتەوە.

desk-schedule-failed = کاتەکەی { $date } بوو و بڵاو نەکرایەوە، لەبەر ئەوەی:

desk-schedule-withdraw = ئەو کاتە بڵاوی مەکەرەوە

desk-schedule-withdrawn = کاتەکە هەڵوەشێنرایەوە.

desk-schedule-restore = گەڕاندنەوە

desk-schedule-mistake-past = ئەم کاتە تێپەڕیوە.

desk-schedule-mistake-far = ئەمە زیاتر لە دوو ساڵ دوورە. ساڵەکە بپشکنە.

desk-schedule-mistake-date = ڕۆژێک بنووسە کە هەبێت: ساڵ، مانگ و ڕۆژ.

desk-schedule-mistake-time = کاتژمێر و خولەک بنووسە.

desk-schedule-mistake-skipped = ئەو کاتە کاتژمێر دەچێتە پێشەوە و ئەم کاتە نییە. دوایین کات پێش ئەو { $before }ـە و یەکەم کات دوای ئەو { $after }ـە.

desk-schedule-mistake-twice = ئەو کاتە کاتژمێر دەگەڕێتەوە دواوە و ئەم کاتە دوو جار دێت. هەڵبژێرە مەبەستت کامیانە.

desk-embargo-heading = قەدەغەی بڵاوکردنەوە

desk-embargo-open = قەدەغەی بڵاوکردنەوە…

desk-embargo-text = پێش ئەم کاتە کەس وتارەکە بڵاو ناکاتەوە، و هیچ کاتێکی دیاریکراویش نا.

desk-embargo-submit = قەدەغەکە دابنێ

desk-embargo-move = قەدەغەکە بگۆڕە

desk-embargo-lift = قەدەغەکە هەڵبگرە

desk-embargo-done = قەدەغەکە کار دەکات.

desk-embargo-lifted = قەدەغەکە هەڵگیرا.

desk-embargo-holds = تا { $date } لەژێر قەدەغەی بڵاوکردنەوەدایە.

desk-embargo-mistake-public = خوێنەران هەر ئێستا دەتوانن بیخوێننەوە. سەرەتا لە بڵاوکردنەوە لای ببە.

desk-embargo-mistake-scheduled = بۆ کاتێکی پێشتر دیاری کراوە. سەرەتا ئەو کاتە هەڵبوەشێنەوە.

desk-redirect-open = ناونیشانەکەی بۆ کوێ دەبات…

desk-redirect-heading = ناونیشانی «{ $headline }» بۆ کوێ دەبات؟

desk-redirect-label = خوێنەران ببە بۆ

desk-redirect-hint = ناونیشانێکی { $origin } یان پێگەیەکی تر. ئەگەر بەتاڵ بێت، پەڕەکە دەڵێت وتارەکە لابراوە.

desk-redirect-submit = ئەمە بپارێزە

desk-redirect-leads = ناونیشانەکەی دەبات بۆ <address>{ $address }</address>

desk-redirect-mistake-address = ناونیشانێک بنووسە کە بە ⁨https://⁩ دەست پێ بکات، یان بۆ پەڕەیەکی ئەم پێگەیە بە هێڵی لار.

desk-redirect-mistake-nowhere = لەم ناونیشانەدا هیچ نییە.

desk-redirect-mistake-loop = ئەمە دەگەڕێتەوە بۆ هەمان وتار.

desk-preview-links = بەستەرەکانی پێشبینین

desk-preview-links-open = ڕەشنووسەکە پیشانی کەسێک بدە

desk-preview-links-heading = بەستەرەکانی پێشبینینی «{ $headline }»

desk-preview-links-text = هەرکەسێک ئەم بەستەرەی هەبێت، ڕەشنووسەکە وەک ئەو کاتەی سەیری دەکات دەخوێنێتەوە، بەبێ هەژمار، تا بەستەرەکە کۆتایی دێت یان دەیکشێنیتەوە.

desk-preview-links-empty = ئێستا هیچ بەستەرێک کار ناکات.

desk-preview-link-days = کار دەکات بۆ

desk-preview-link-for = { $count ->
    [one] بۆ { $count } ڕۆژ
   *[other] بۆ { $count } ڕۆژ
}

desk-preview-link-make = بەستەرێک دروست بکە

desk-preview-link-made = ئێستا بەستەرەکە لەبەر بگرەوە. جارێکی تر پیشان نادرێت.

desk-preview-link-line = { $name } دروستی کردووە، لە { $until } کۆتایی دێت

desk-preview-link-withdraw = بیکشێنەوە

desk-preview-link-withdrawn = بەستەرەکە چیتر کار ناکات.

desk-preview-mistake-many = { $count ->
    [one] { $count } بەستەر کار دەکات. سەرەتا بیکشێنەوە.
   *[other] { $count } بەستەر کار دەکەن. سەرەتا یەکێکیان بکشێنەوە.
}

desk-history-heading = مێژوو

desk-history-more = کارە کۆنترەکان لە تۆماری کارەکاندان.

preview-shared = ڕەشنووسێک کە دەستەی نووسەران بە متمانە پیشانت دەدات. وەک ئەم ساتە دەیبینیت و لەوانەیە بگۆڕدرێت.

preview-embargo = تا { $date } لەژێر قەدەغەی بڵاوکردنەوەدایە: پێش ئەوە بڵاوی مەکەرەوە و مەیدە بە کەس.

audit-none = هیچ شتێک لە تۆمارەکەدا لەگەڵ ئەم هەڵبژاردنەدا ناگونجێت.

audit-by-itself = بەرنامەکە

audit-person = کەس

audit-everybody = هەمووان

audit-kind-label = لەسەر چی کراوە

audit-everything = هەموو شتێک

audit-kind = { $kind ->
    [photo] وێنەکان
    [comment] لێدوانەکان
    [publication] بڵاوکراوەکە
    [staff] کەسەکان
    [invitation] بانگهێشتەکان
    [edition] چاپەکان
    [section] بەشەکان
    [topic] بابەتەکان
    [author] نووسەران
    [policy] پەیڕەوەکان
    [word] وشەکان
    [domain] دۆمەینەکان
    [source] سەرچاوەکان
    [claim] بانگەشەکان
    [front] ڕووکارەکان
    [site] ماڵپەڕەکانی تر
   *[article] وتارەکان
}

desk-removal-open = سڕینەوەی هەمیشەیی…

desk-removal-article-heading = «{ $headline }» بە یەکجاری بسڕدرێتەوە؟

desk-removal-photo-heading = ئەم وێنەیە بە یەکجاری بسڕدرێتەوە؟

desk-removal-comment-heading = لێدوانەکەی { $name } بە یەکجاری بسڕدرێتەوە؟

desk-removal-when = ئەمە بۆ کاتێکە دادگایەک، دەسەڵاتێکی فەرمی یان سەلامەتی کەسێک داوای بکات. بۆ ئەوەی شتێک لە خوێنەران دوور بخرێتەوە و بپارێزرێت، لە بڵاوکردنەوە لای ببە یان ڕەتی بکەرەوە.

desk-removal-article-text = لەگەڵ هەموو وەشانێکی، ئەوەی هەرکەسێک تێیدا دەینووسێت، تێبینییەکان، ڕاستکردنەوەکان، لێدوانەکانی ژێری، وێنەی کارتی بەستەرەکانی، و ناونیشانەکەی لە تۆمار و گەڕاندا دەسڕدرێتەوە. ناونیشانی ئینتەرنێتەکەی دەڵێت کە سڕدراوەتەوە.

desk-removal-article-stays = هەمان هەواڵ لە چاپەکانی تردا دەمێنێتەوە، و بەستەرەکانیش بۆی لە وتارەکانی تردا: خۆت سەیریان بکە.

desk-removal-photo-text = بە هەموو قەبارەکانی، لەگەڵ وەسف و ژێرنووس و سەرچاوە و دەقی جێگرەوەی لە هەر وتارێکدا دەسڕدرێتەوە. وتارەکان دەڵێن وێنەیەک لێرە بووە.

desk-removal-comment-text = وشەکانی، ناو و ئیمەیلەکەی، هەموو وەشانێکی پێشووی، و بڕیارەکان لەگەڵ هۆکارەکانیان دەسڕدرێنەوە. وەڵامەکانی لەژێر شوێنێکی بەتاڵدا دەمێننەوە.

desk-removal-copies = ئەو کۆپییانەی بنکەی زانیاری کە پێش نوێکردنەوە کراون، ئەوانیش دەسڕدرێنەوە.

desk-removal-beyond = ئەوەی دەستی پێ ناگات: کۆپییە پاڵپشتەکان، ئەوەی خوێنەران و بزوێنەرەکانی گەڕان هەڵیانگرتووە، و لە PostgreSQL ڕیزە مردووەکان و تۆماری ڕاژەکارەکە. کۆپییە پاڵپشتە کۆنەکان خۆت بگۆڕە؛ ڕێبەری بەڕێوەبەران دەڵێت چۆن.

desk-removal-photos = ئەو وێنانەی تەنیا ئەم وتارە بەکاریان دەهێنێت

desk-removal-photo-name = وێنەی { $date }

desk-removal-reason = هۆکار

desk-removal-reason-hint = بۆ هەمیشە لەگەڵ ناوەکەت دەمێنێتەوە. ئەوەی دەسڕدرێتەوە دووبارەی مەکەرەوە.

desk-removal-understood = تێدەگەم کە کەس ناتوانێت بیگەڕێنێتەوە.

desk-removal-confirm = بە یەکجاری بیسڕەوە

desk-removal-done = سڕدرایەوە. ئەوەی لەسەر دیسکەکە ماوە ئێستا دەسڕدرێتەوە.

desk-removal-mistake-reason = بڵێ بۆچی دەسڕدرێتەوە.

desk-removal-mistake-understood = بۆ بەردەوامبوون ئەمە نیشان بکە.

removed-heading = ئەمە سڕدراوەتەوە

removed-text = دەستەی نووسەران ئەوەی لێرە بوو بە یەکجاری سڕیوەتەوە و هیچ کۆپییەکی هەڵناگرێت.

photo-removed = لێرە وێنەیەک بوو. سڕدراوەتەوە.

desk-readers-see = وەک خوێنەران دەیبینن
