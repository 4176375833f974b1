desk-place-sources = سەرچاوەکان

desk-place-claims = بانگەشەکان

desk-sources-empty = سەرچاوە ناودارەکان لێرە دەردەکەون کاتێک کەسێک لە وتارێکدا دیاری بکات کێ شتێکی گوتووە. ئەوانەی ناویان نەگوتراوە لای چیرۆکی خۆیان دەمێننەوە.

desk-sources-none = هیچ سەرچاوەیەکی ناودار وەک ئەمە نییە.

desk-sources-words = وشەکان

desk-source-kind-label = جۆر

desk-source-kind-all = هەموو جۆرەکان

desk-source-kind = { $kind ->
    [role] پۆست
    [organisation] دامەزراوە
    [document] بەڵگەنامە
    [outlet] میدیایەکی تر
    [group] کۆمەڵە
    [anonymous] ناوەکەی نەگوتراوە
    [desk] خودی دەستەی نووسەران
   *[person] کەس
}

desk-source-statements = { $count ->
    [one] { $count } وتە
   *[other] { $count } وتە
}

desk-source-articles = { $count ->
    [one] { $count } وتاری بڵاوکراوە
   *[other] { $count } وتاری بڵاوکراوە
}

desk-source-names = ئەوەی بە خوێنەران دەگوترێت

desk-source-label = ناو

desk-source-label-hint = لەجیاتی ناو چی پێ دەگوترێت: «پەرستارێکی نەخۆشخانەکە».

desk-source-role = ڕۆڵ

desk-source-reason = بۆچی ناوەکەی نەگوتراوە، وەک بە خوێنەران دەگوترێت

desk-source-known-by = کێ لە دەستەی نووسەران دەزانێت کێیە

desk-source-known-by-nobody = کەس ئەوەی نەگوتووە

desk-source-known-by-left = { $name }، کە لە دەستەی نووسەران ڕۆیشتووە

desk-source-one-story = هی یەک چیرۆکە. ئەوەی مافی دەستکاریکردنی وتارێکی ئەو چیرۆکەی نییە ئەم پەڕەیە نادۆزێتەوە.

desk-source-protected = پارێزراو

desk-source-not-yours = کەسێکی تر ئەمەی نووسیوە؛ سەرنووسەرێک دەتوانێت بیگۆڕێت.

desk-told-heading = ئەوەی گوتوویەتی

desk-told-none = هیچ شتێک نییە کە مافی بینینت هەبێت.

desk-told-draft = لە ڕەشنووسدا

desk-told-basis = { $basis ->
    [on-background] بۆ زانیاری پێشینە
    [anonymous] ناوەکەی نەگوتراوە
    [document] لە بەڵگەنامەوە
    [observed] بە چاوی خۆمان
    [second-hand] گێڕدراوەتەوە
   *[on-record] بە ئاشکرا
}

desk-told-commitment = { $commitment ->
    [probable] وەک ئەگەرێکی بەهێز
    [possible] وەک ئەگەر
    [denies] ڕەتی دەکاتەوە
    [uncommitted] بێ یەکلاکردنەوە
   *[certain] بە دڵنیایی
}

desk-merge-open = هەمان سەرچاوەیەکی ترە…

desk-merge-heading = { $name } کام سەرچاوەیە؟

desk-merge-text = هەموو ئەوەی گوتوویەتی دەبێتە هی ئەوی تر، تەنانەت لای خوێنەرانیش، یەکسەر. ناونیشانەکانی ئەمە دەچنەوە سەر ئەوی تر. ناتوانرێت بگەڕێندرێتەوە.

desk-merge-find = بگەڕێ

desk-merge-into = ئەو سەرچاوەیەی دەمێنێتەوە

desk-merge-confirm = بیانکە یەک

desk-source-remove = ئەم سەرچاوەیە بسڕەوە

desk-source-unused = هیچ شتێک بەکاری ناهێنێت.

desk-source-mistake-anonymous = سەرچاوەیەک کە ناوی نەگوتراوە وەک خۆی دەمێنێتەوە؛ تەنیا ئەوانەی ناویان دیارە دەکرێنە یەک.

desk-source-mistake-used = وتارەکان قسەکانی دەگێڕنەوە. سەرەتا ئەوانە لاببە.

desk-source-merged = ئێستا یەک سەرچاوەن.

desk-source-removed = سەرچاوەکە سڕایەوە.

desk-removal-source-heading = { $name } بە یەکجاری بسڕدرێتەوە؟

desk-removal-source-text = لەگەڵ ناوەکانی بە هەموو زمانەکان، هەموو ئەوەی لە قسەکانی نووسراوە، تەنانەت ئەوەی خوێنەرانیش هەیانە، و ناوەکەی لە تۆماردا دەسڕدرێتەوە.

desk-removal-source-stays = دەقی وتارەکان وەک خۆی دەمێنێتەوە، لەگەڵ ئەو وشانەی تێیدان: بیگۆڕە، یان وتارەکە بسڕەوە.

desk-claims-empty = لێرە پرسیارە کراوەکان هەن، لەگەڵ هەر بانگەشەیەک وەڵامیان بداتەوە و ئەوەی سەرچاوەکان بۆ و دژی دەڵێن. بە پرسیارێک دەست پێ بکە: «ئێستا لە کوێیە؟»

desk-claims-none = هیچ پرسیار و بانگەشەیەک ئەم وشانەی تێدا نییە.

desk-question-new = پرسیارێک بکە

desk-claim-new = بانگەشەیەک بنووسە

desk-claims-alone = بانگەشەی بێ پرسیار

desk-question-no-claims = هێشتا هیچ بانگەشەیەک وەڵامی نەداوەتەوە.

desk-question-words = پرسیارەکە

desk-claim-words = بانگەشەکە لە یەک ڕستەدا

desk-claim-words-heading = وشەکان

desk-claim-words-hint = دەتوانیت زمانێک زیاد بکەیت. گۆڕینی ئەوەی هەیە کاری سەرنووسەرە یان ئەوەی نووسیویەتی.

desk-claim-question = وەڵامی ئەم پرسیارەیە

desk-claim-question-none = هیچ پرسیارێک

desk-claim-add = وەڵامێک زیاد بکە

desk-claim-move = { $by ->
    [up] بۆ سەرەوە
   *[down] بۆ خوارەوە
}

desk-claim-move-heard = { $by ->
    [up] ببە سەرەوە: { $claim }
   *[down] ببە خوارەوە: { $claim }
}

desk-claim-for = کێ وای دەڵێت

desk-claim-against = کێ ڕەتی دەکاتەوە

desk-claim-nobody = هێشتا کەس.

desk-standing = { $standing ->
    [confirmed] پشتڕاستکراوەتەوە
    [disputed] جێی ناکۆکی
    [denied] ڕەتکراوەتەوە
    [retracted] کشاوەتەوە
   *[unconfirmed] پشتڕاست نەکراوەتەوە
}

desk-standing-heading = هەڵوێستی دەستەی نووسەران

desk-standing-label = هەڵوێست لەمەودوا

desk-standing-hint = «جێی ناکۆکی»، «ڕەتکراوەتەوە» و «کشاوەتەوە» هەر وتارێکی بڵاوکراوە کە پشت بە بانگەشەکە دەبەستێت دەخەنە نۆرەوە.

desk-standing-words = ئەوەی لەبارەیەوە بە خوێنەران دەگوترێت

desk-standing-change = هەڵوێستەکە بگۆڕە

desk-standing-same = دەستەی نووسەران پێشتریش هەر ئەو هەڵوێستەی هەبوو.

desk-standing-changed = هەڵوێستەکە گۆڕا.

desk-standing-history = هەموو هەڵوێستەکان تا ئێستا

desk-standing-never = هێشتا کەس هیچی لەبارەوە نەگوتووە: بە پشتڕاستنەکراو دادەنرێت.

desk-standing-by = لەلایەن { $name }

desk-falling-heading = بانگەشەی ڕووخاو

desk-falling-open = { $count ->
    [one] { $count } وتاری بڵاوکراوە پشت بە بانگەشەیەکی ڕووخاو دەبەستێت
   *[other] { $count } وتاری بڵاوکراوە پشت بە بانگەشەی ڕووخاو دەبەستن
}

desk-falling-empty = هیچ وتارێکی بڵاوکراوە پشت بە بانگەشەیەکی ڕووخاو نابەستێت. کاتێک هەڵوێستێک دەبێتە جێی ناکۆکی، ڕەتکراوە یان کشاوە، ئەو وتارانەی پشتی پێ دەبەستن لێرە چاوەڕێ دەکەن.

desk-falling-waiting = { $count ->
    [one] { $count } وتار چاوەڕێیە
   *[other] { $count } وتار چاوەڕێن
}

desk-falling-recovered = { $standing ->
    [confirmed] بانگەشەکە دووبارە پشتڕاستکراوەتەوە. ئەوەی بۆی چاوەڕێ بوو هێشتا چاوەڕێیە.
   *[unconfirmed] بانگەشەکە دووبارە بە پشتڕاستنەکراو دادەنرێت. ئەوەی بۆی چاوەڕێ بوو هێشتا چاوەڕێیە.
}

desk-falling-close-all = هەمووی دابخە

desk-falling-reason = بۆچی دەکرێت وەک خۆی بمێنێتەوە

desk-falling-all = هەموو ئەوانەی چاوەڕێن

desk-falling-note-all = یەک تێبینی لەسەر هەموویان…

desk-falling-note-one = تێبینی…

desk-falling-edit = دەستکاری

desk-falling-put-right = وەشانە نوێیەکە ڕاستی دەکاتەوە

desk-falling-changed = لەو کاتەوە خوێنەران وەشانێکی تریان هەیە.

desk-falling-waive = وەک خۆی بیهێڵەرەوە…

desk-falling-sign = واژۆ بکە

desk-falling-note-comes = تێبینییەک بەرەو ئەوێ دەچێت.

desk-falling-mistake-unchanged = خوێنەران هێشتا هەمان وەشانیان هەیە کە کاتی ڕووخانی بانگەشەکە هەیانبوو. سەرەتا نوێیەکە بڵاو بکەرەوە.

desk-falling-mistake-still = بانگەشەکە هێشتا ڕووخاوە: هەر وتارێک دەستکاری، تێبینی یان واژۆی دەوێت.

desk-falling-mistake-nothing = هیچ شتێک چیتر چاوەڕێ نییە بەو زمانانەی پێیان نووسیوتە.

desk-falling-mistake-no-words = تێبینییەکە لانیکەم بە یەک زمان بنووسە.

desk-notice-heading = یەک تێبینی لەسەر هەر وتارێک کە چاوەڕێیە

desk-notice-text = هەر وتارێک تێبینییەکەی بە زمانی خۆی لە سەرووی و لە تۆماری گشتیدا بە بەرواری ئەمڕۆ وەردەگرێت. ناتوانرێت بکشێنرێتەوە. وتارەکانی تری چیرۆکەکە دووبارە داوای ئەوەیان لێ ناکرێت کە لێرە تێبینیی خۆی وەردەگرێت.

desk-notice-articles = { $count ->
    [one] { $count } وتار وەریدەگرێت. ئەگەر بەتاڵ بێت، بەردەوام چاوەڕێ دەبێت.
   *[other] { $count } وتار وەریدەگرن. ئەگەر بەتاڵ بێت، بەردەوام چاوەڕێ دەبن.
}

desk-notice-words = تێبینی بە { $language }

desk-notice-confirm = لەسەر هەموویان بڵاوی بکەرەوە

desk-falling-noticed = تێبینییەکە لەسەر هەموویان بڵاو کرایەوە.

desk-falling-waived = واژۆ کرا: وتارەکە وەک خۆی دەمێنێتەوە.

desk-falling-edited = داخرا: وەشانە نوێیەکە ڕاستی دەکاتەوە.

desk-falling-closed = هەموو ئەوەی بۆ بانگەشەکە چاوەڕێ بوو داخرا.

desk-correction-claims = تێبینییەکە لەبارەی بانگەشە ڕووخاوەکەیە

desk-falling-panel = پشت بە بانگەشەیەکی ڕووخاو دەبەستێت

desk-search-sources = سەرچاوەکان

desk-search-questions = پرسیارەکان

desk-search-claims = بانگەشەکان
