### ڕێساکان لە مێزی هەواڵ: هەموو ڕێکخستنەکان و تاقیکردنەوە

desk-rules-group = { $group ->
    [time] کەی لێدوان وەردەگیرێت
    [speed] دووبارەبوونەوە و خێرایی
    [words] وشە و بەستەر و دۆمەین
    [learned] ئەوەی لە بڕیارەکانتان فێری دەبێت
    [raid] لێدوانی زۆر بە یەکجار
    [external] پشکنینێکی خۆتان
   *[advice] پێش ناردن
}

desk-rules-close-after = ژمارەی ڕۆژ دوای بڵاوبوونەوە تا وتار ئیتر لێدوان وەرناگرێت؛ سفر بۆ هەرگیز

desk-rules-opening-hours = تەنیا لە هەندێک کاتژمێردا لێدوان وەربگرە

desk-rules-hours = کاتژمێرەکانی وەرگرتن ({ $zone })

desk-rules-hours-hint = ڕۆژێک بە بەتاڵی بهێڵەرەوە تا هیچی تێدا وەرنەگیرێت. کاتژمێرێک کە پێش دەستپێکردنی کۆتایی دێت بۆ دوای نیوەشەو دەڕوات.

desk-rules-from = { $day ->
    [mon] دووشەممە، لە
    [tue] سێشەممە، لە
    [wed] چوارشەممە، لە
    [thu] پێنجشەممە، لە
    [fri] هەینی، لە
    [sat] شەممە، لە
   *[sun] یەکشەممە، لە
}

desk-rules-to = { $day ->
    [mon] دووشەممە، تا
    [tue] سێشەممە، تا
    [wed] چوارشەممە، تا
    [thu] پێنجشەممە، تا
    [fri] هەینی، تا
    [sat] شەممە، تا
   *[sun] یەکشەممە، تا
}

desk-rules-near-repeated = لێدوانێک ڕابگرە کە نزیکەی وەک لێدوانێکی ترە، هی هەر کەسێک بێت

desk-rules-per-wide-network = ژمارەی لێدوان کە لە دە خولەکدا دەکرێت لە یەک تۆڕی فراوانترەوە بێت

desk-rules-per-article = ژمارەی لێدوان کە لە خولەکێکدا دەکرێت بۆ یەک وتار بێت

desk-rules-per-publication = ژمارەی لێدوان کە لە خولەکێکدا دەکرێت بۆ هەموو بڵاوکراوەکە بێت

desk-rules-known-hint = ئەوەی لێدوانێکی بڵاوکراوەی هەیە لەسەر تۆڕەکەی ناژمێردرێت.

desk-rules-blocked-domains = بەدوای بەستەری دۆمەینە قەدەغەکراوەکاندا بگەڕێ

desk-rules-spam = ئەوە ڕابگرە کە بە ئەگەری زۆر بێزارکەرە، بەپێی ئەوەی بڕیارەکانتان فێریان کردووە

desk-rules-spam-lessons = تا ئێستا لە { NUMBER($spam) } ڕەتکراوە بەپێی بەندی بێزارکەر و { NUMBER($fine) } بڵاوکراوە لەلایەن کەسێکەوە فێر بووە؛ پێش { NUMBER($needed) } لە هەریەکەیان هیچ ناڵێت.

desk-rules-spam-certainty = چەند دڵنیا بێت، لە سەدا

desk-rules-record = لێدوانی کەسێک ڕابگرە کە زۆر ڕەت کراوەتەوە

desk-rules-record-share = ڕێژەی ڕەتکراوە لە لێدوانە بڕیارلێدراوەکانی، لە سەدا

desk-rules-raid = گفتوگۆ خۆکار ڕابگرە یان خاو بکەرەوە کاتێک لێدوانی یەکجار زۆر دێت

desk-rules-raid-comments = ژمارەی لێدوان بۆ یەک وتار لە پێنج خولەکدا کە زۆرە

desk-rules-raid-mode = ئەوسا گفتوگۆکە

desk-rules-raid-mode-choice = { $mode ->
    [slow] خاو دەکرێتەوە: نوێیەکان چاوەڕێ دەکەن، ئەوانی تر هەر چەند خولەکێک یەک لێدوان دەنێرن
   *[hold] ڕادەگیرێت: هەموو لێدوانێک سەرەتا دەخوێنرێتەوە
}

desk-rules-raid-minutes = ژمارەی خولەک تا خۆکار دەگەڕێتەوە

desk-rules-slow-minutes = ژمارەی خولەک لە نێوان دوو لێدوانی یەک کەس لە گفتوگۆی خاودا

desk-rules-second-thoughts = جارێک پێش ناردن بە خوێنەر بڵێ کە لێدوانەکەی لەوانەیە کام بەند پێشێل بکات

desk-rules-second-thoughts-hint = بەپێی ئەو وشانەی لیستەکە کە بابەتیان هەیە و دۆمەینە قەدەغەکراوەکان. وشەکە خۆی ناوی ناهێنرێت.

desk-rules-external = لەبارەی هەر لێدوانێک کە ڕێساکانمان وەری دەگرن لە ئامێرێکی خۆتان بپرسە

desk-rules-external-hint = وشەکان و ناوی لایان و شوێنیان پێ دەگات، بە کلیلی خوارەوە واژۆکراو؛ هەرگیز نازانێت لێدواندەر کێیە. بە JSON وەڵام دەداتەوە. هەرچی لەوێ هەڵە بێت، گفتوگۆ بەردەوامە.

desk-rules-external-address = ناونیشانی پشکنینەکە

desk-rules-external-seconds = ژمارەی چرکە کە دوای ئەوە لێدوانەکە بەبێ وەڵامی وەردەگیرێت

desk-rules-external-key = کلیلی پشکنینەکە

desk-rules-external-key-text = هەر پرسیارێک سەردێڕەکانی { $time } و { $signature } هەڵدەگرێت: HMACی مۆری کات و خاڵ و دەق بەم کلیلە، بە ژمارەی شازدەیی.

desk-rules-mistake-hours = دوو کاتی جیاوازی ڕۆژ بنووسە، یان هەردووکیان بەتاڵ بهێڵەرەوە.

desk-rules-mistake-external-address = ناونیشانێک بنووسە کە بە ⁨https://⁩ دەست پێ بکات و ناوی ئامێرێکی سەر ئینتەرنێت بێت.

desk-topic = { $topic ->
    [off-topic] دەرچوون لە بابەت
    [abuse] سووکایەتی و ڕق
    [unsourced] تۆمەتی بێ سەرچاوە
    [personal-data] زانیاریی کەسی
    [spam] ڕیکلام و بێزارکردن
    [impersonation] خۆ بە کەسێکی تر ناساندن
    [unlawful] پێچەوانەی قانوون
   *[none] هیچ کام لەمانە
}

desk-words-about = لەوانەیە ئەو بەندە پێشێل بکات کە دەربارەی ئەمەیە

desk-policy-clause-about = بەندی { NUMBER($number) }: دەربارەی چییە

desk-policy-new-about = بەندێکی تر: دەربارەی چییە

desk-policy-about-hint = ڕێساکان بەپێی بابەتەکەی بەندەکە دەدۆزنەوە: لێدوانێک کە ڕێسایەک ڕەتی دەکاتەوە ئاماژەی پێ دەدات، و ئامۆژگاریی پێش ناردن ناوی دەهێنێت.

desk-domains-heading = دۆمەینە قەدەغەکراوەکان

desk-domains-text = دۆمەین بۆ هەموو ژێردۆمەینەکانی دەگرێتەوە، بە پیتەکانی خۆی و بە punycode، بە ⁨https://⁩ و بەبێ ئەوە.

desk-domains-new = دۆمەین یان ناونیشان، هەر دێڕێک یەک دانە

desk-domains-verdict = لێدوانێک کە بەستەری بۆ یەکێکیان هەبێت

desk-domains-add = قەدەغە بکە

desk-domains-strike = قەدەغەی «{ $domain }» هەڵبگرە

desk-domains-empty = هیچ دۆمەینێک قەدەغە نەکراوە.

desk-domains-added = لیستی دۆمەینە قەدەغەکراوەکان پاشەکەوت کرا.

desk-domains-struck = قەدەغەی دۆمەینەکە هەڵگیرا.

desk-domains-mistake-empty = لانیکەم یەک دۆمەین بنووسە.

desk-domains-mistake-useless = «{ $domain }» دۆمەین نییە. وەک ⁨example.com⁩ بینووسە.

desk-rehearse = تاقیکردنەوە

desk-rehearsal-heading = تاقیکردنەوەی ڕێساکان

desk-rehearsal-text = { $count ->
    [0] هێشتا لێدوانێک نییە تا لەسەری تاقی بکرێتەوە. هیچ پاشەکەوت نەکراوە.
    [one] ڕێساکان دواهەمین لێدوانیان هەڵسەنگاند، وەک هەن و وەک دەبن. هیچ پاشەکەوت نەکراوە.
   *[other] ڕێساکان دواهەمین { $count } لێدوانیان هەڵسەنگاند، وەک هەن و وەک دەبن. هیچ پاشەکەوت نەکراوە.
}

desk-rehearsal-none = بۆ هیچیان شتێک ناگۆڕێت.

desk-rehearsal-state = { $state ->
    [published] بڵاو دەکرێتەوە
    [held] ڕادەگیرێت
    [rejected] ڕەت دەکرێتەوە
   *[refused] وەرناگیرێت
}

desk-rehearsal-by-people = لەوانە مرۆڤێک بڵاوی کردووەتەوە: { NUMBER($published) }، مرۆڤێک ڕەتی کردووەتەوە: { NUMBER($rejected) }، کەس سەیری نەکردووە: { NUMBER($none) }

desk-rehearsal-change = لە «{ $from }»ەوە بۆ «{ $to }»: { NUMBER($count) }

desk-rehearsal-back = لە خوارەوە فۆڕمەکەیە وەک پڕت کردووەتەوە. پاشەکەوتی بکە، بیگۆڕە و دیسان تاقی بکەرەوە، یان پەڕەکە بەجێ بهێڵە: ئەوسا هیچ ناگۆڕێت.

desk-rule-name = { $rule ->
    [word-list] لیستی وشە
    [domains] دۆمەینە قەدەغەکراوەکان
    [links] ژمارەی بەستەر
    [near-repeated] نزیکە لە دووبارە
    [spam] پۆلێنکەری بێزارکەر
    [first-time] یەکەم لێدوان
    [record] پێشینەی لێدواندەر
    [section] بەشێک سەرەتا دەخوێنرێتەوە
    [hold-mode] گفتوگۆی ڕاگیراو
    [slow-mode] گفتوگۆی خاوکراوە
    [everybody-waits] هەمووان سەرەتا دەخوێنرێنەوە
    [edited] دوای بڕیار گۆڕدراوە
    [external] پشکنینی دەرەکی
    [closed] داخراو
    [banned] قەدەغەکراو
    [repeated] دووبارە
    [too-fast] زۆر خێرا
    [flood] زۆر بە یەکجار
    [none-objected] هیچ ڕێسایەک
   *[other] ڕێسایەکی تر
}

## پێچەوانەی ڕێسا

desk-overruled-heading = چەند جار خەڵک پێچەوانەی ڕێساکە بڕیاریان دا

desk-overruled-text = ئەوەی ڕێساکان لە { NUMBER($days) } ڕۆژی دواییدا ڕایانگرتووە یان ڕەتیان کردووەتەوە، و چەندی لەگەڵ ئەوەشدا بڵاوکراوەتەوە. ئەو ڕێسایەی زۆرجار هەڵدەوەشێنرێتەوە ڕێکخستنێکی تری دەوێت، یان وشەکە بڕیارێکی تری دەوێت.

desk-overruled-empty = لە { NUMBER($days) } ڕۆژی دواییدا هیچ ڕێسایەک لێدوانێکی ڕانەگرتووە و ڕەتی نەکردووەتەوە.

desk-overruled-rule = ڕێسا

desk-overruled-found = وشە یان دۆمەین

desk-overruled-action = چی کرد

desk-overruled-did = { $action ->
    [reject] ڕەتی کردەوە
   *[hold] ڕایگرت
}

desk-overruled-stopped = لێدوانەکان

desk-overruled-decided = خەڵک بڕیاریان لێ داوە

desk-overruled-published = لەگەڵ ئەوەشدا بڵاوکرایەوە

desk-overruled-share = { NUMBER($count) } ({ NUMBER($percent) }٪)

## هەڵگرتن و ئاگادارکردنەوە

desk-conversation-keeping-heading = چی هەڵدەگیرێت، و نامە بۆ سەرپەرشتیاران

desk-conversation-keeping-emails = چەند ڕۆژ ئیمەیلی خوێنەر هەڵدەگیرێت

desk-conversation-keeping-emails-hint = لەو لێدوان یان سکاڵایەوە دەژمێردرێت کە لەگەڵیدا هاتووە. دوای ئەوە نامەی بۆ نانێردرێت.

desk-conversation-keeping-networks = چەند ڕۆژ شوێنەواری تۆڕ هەڵدەگیرێت

desk-conversation-keeping-networks-hint = زۆرترین یەک مانگ. ناونیشانی تۆڕ خۆی هەرگیز هەڵناگیرێت؛ قەدەغە شوێنەواری خۆی هەتا کۆتایی هەڵدەگرێت.

desk-conversation-keeping-wake-held = چەند لێدوان چاوەڕێ بێت پێش ئەوەی سەرپەرشتیاران نامەیان بۆ بێت؛ سفر واتە نامە نا

desk-conversation-keeping-wake-hours = کۆنترین لێدوان چەند کاتژمێر چاوەڕێ بێت پێش ئەوەی سەرپەرشتیاران نامەیان بۆ بێت؛ سفر واتە نامە نا

desk-conversation-keeping-wake-hint = نامەی دواتر تەنیا دوای ئەوە دێت کە ڕیزەکە لەو ژمارەیە کورتتر بووبێتەوە.

desk-conversation-keeping-no-letters = ئێستا نامە نانێردرێت: ڕاژەی پۆست دانەنراوە.

desk-conversation-keeping-save = پاشەکەوتکردن

desk-conversation-keeping-saved = پاشەکەوت کرا.
