### ڕێساکان لە مێزی هەواڵ: هەموو ڕێکخستنەکان و تاقیکردنەوە

desk-rules-group = { $group ->
    [time] کەی لێدوان وەردەگیرێت
    [speed] دووبارەبوونەوە و خێرایی
    [words] وشە و بەستەر و دۆمەین
    [learned] ئەوەی لە بڕیارەکانتان فێری دەبێت
    [first] لێدوانی کێ پێش بڵاوبوونەوە دەخوێنرێتەوە
    [raid] لێدوانی زۆر بە یەکجار
    [external] پشکنینێکی خۆتان
   *[advice] پێش ناردن
}

desk-rules-close-after = ژمارەی ڕۆژ دوای بڵاوبوونەوە تا وتار ئیتر لێدوان وەرناگرێت (0: هەرگیز)

desk-rules-opening-hours = تەنها لە هەندێک کاتژمێردا لێدوان وەربگرە

desk-rules-hours = کاتژمێرەکانی وەرگرتن ({ $zone })

desk-rules-hours-hint = ڕۆژێک بە بەتاڵی بهێڵەرەوە تا هیچی تێدا وەرنەگیرێت. کاتژمێرێک کە پێش دەستپێکردنی کۆتایی دێت بۆ دوای نیوەشەو دەڕوات؛ 00:00 تا 24:00 هەموو ڕۆژەکەیە.

desk-rules-from = { $day ->
    [1] دووشەممە، لە
    [2] سێشەممە، لە
    [3] چوارشەممە، لە
    [4] پێنجشەممە، لە
    [5] هەینی، لە
    [6] شەممە، لە
   *[7] یەکشەممە، لە
}

desk-rules-to = { $day ->
    [1] دووشەممە، تا
    [2] سێشەممە، تا
    [3] چوارشەممە، تا
    [4] پێنجشەممە، تا
    [5] هەینی، تا
    [6] شەممە، تا
   *[7] یەکشەممە، تا
}

desk-rules-near-repeated = لێدوانێک ڕابگرە کە نزیکەی وەک لێدوانێکی ترە، هی هەر کەسێک بێت

desk-rules-per-wide-network = ژمارەی لێدوان کە لە دە خولەکدا دەکرێت لە یەک تۆڕی فراوانترەوە (IPv6 /48) بێت

desk-rules-per-article = ژمارەی لێدوان کە لە خولەکێکدا دەکرێت بۆ یەک وتار بێت

desk-rules-per-publication = ژمارەی لێدوان کە لە خولەکێکدا دەکرێت بۆ هەموو ڕۆژنامەکە بێت

desk-rules-known-hint = ئەوەی لێدوانێکی بڵاوکراوەی هەیە لەسەر تۆڕەکەی ناژمێردرێت.

desk-rules-blocked-domains = بەدوای بەستەری دۆمەینە قەدەغەکراوەکاندا بگەڕێ

desk-rules-spam = ئەوە ڕابگرە کە بە ئەگەری زۆر بێزارکەرە، بەپێی ئەوەی بڕیارەکانتان فێریان کردووە

desk-rules-spam-lessons = تا ئێستا لە { NUMBER($spam) } ڕەتکراوە بەپێی بەندی بێزارکەر و { NUMBER($fine) } بڵاوکراوە لەلایەن کەسێکەوە فێر بووە؛ پێش { NUMBER($needed) } لە هەریەکەیان هیچ ناڵێت.

desk-rules-spam-certainty = چەند دڵنیا بێت، لە سەدا (50 تا 99)

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

desk-rules-external-hint = وشەکان و ناوی لایان و شوێنیان پێ دەگات، بە کلیلی خوارەوە واژۆکراو؛ هەرگیز نازانێت لێدواندەر کێیە. بە JSON وەڵام دەداتەوە، وەک "verdict": "hold" و "about": "abuse". هەرچی لەوێ هەڵە بێت، گفتوگۆ بەردەوامە.

desk-rules-external-address = ناونیشانی پشکنینەکە (https)

desk-rules-external-seconds = ژمارەی چرکە کە دوای ئەوە لێدوانەکە بەبێ وەڵامی وەردەگیرێت

desk-rules-external-key = کلیلی پشکنینەکە

desk-rules-external-key-text = هەر پرسیارێک سەردێڕی Onrecord-Timestamp و سەردێڕی Onrecord-Signature هەڵدەگرێت: sha256= و HMAC-SHA256ی مۆری کات و خاڵ و دەق بەم کلیلە.

desk-rules-external-key-new = کلیلێکی نوێ دروست بکە

desk-rules-external-key-made = لە ئێستاوە کلیلێکی نوێ کار دەکات. کۆنەکە ئیتر هیچ واژۆ ناکات.

desk-rules-external-test = پشکنینەکە تاقی بکەرەوە

desk-rules-external-test-passed = { $verdict ->
    [hold] لە { NUMBER($milliseconds) } ملیچرکەدا وەڵامی دایەوە: ڕابگیرێت.
    [reject] لە { NUMBER($milliseconds) } ملیچرکەدا وەڵامی دایەوە: ڕەت بکرێتەوە.
   *[pass] لە { NUMBER($milliseconds) } ملیچرکەدا وەڵامی دایەوە: تێپەڕێت.
}

desk-rules-external-test-failed = { $why ->
    [status] بە هەڵەیەک وەڵامی دایەوە.
    [garbage] بە شتێک وەڵامی دایەوە کە بڕیار نییە.
    [too-slow] زۆری پێچوو.
    [inside] ناونیشانەکە بۆ ناوەوەی تۆڕێک دەچێت؛ تەنها لە ئامێری سەر ئینتەرنێت دەپرسرێت.
    [certificate] بڕوانامەکەی باش نییە.
    [no-such-host] ئامێرێک بەو ناوە نییە.
   *[other] پێی ناگەیت.
}

desk-rules-mistake-hours = کات وەک 08:00 و 22:30 بنووسە، دوو کاتی جیاواز، یان هەردووکیان بەتاڵ بهێڵەرەوە.

desk-rules-mistake-external-address = ناونیشانێک بنووسە کە بە https:// دەست پێ بکات و ناوی ئامێرێکی سەر ئینتەرنێت بێت.

desk-topic = { $topic ->
    [off-topic] دەرچوون لە بابەت
    [abuse] سووکایەتی و ڕق
    [unsourced] تۆمەتی بێ سەرچاوە
    [personal-data] زانیاریی کەسی
    [spam] ڕیکلام و بێزارکردن
    [impersonation] خۆ بە کەسێکی تر ناساندن
    [unlawful] پێچەوانەی یاسا
   *[none] هیچ کام لەمانە
}

desk-words-about = لەوانەیە ئەو بەندە پێشێل بکات کە دەربارەی ئەمەیە

desk-policy-clause-about = بەندی { NUMBER($number) }: دەربارەی چییە

desk-policy-new-about = بەندێکی تر: دەربارەی چییە

desk-policy-about-hint = ڕێساکان بەپێی بابەتەکەی بەندەکە دەدۆزنەوە: لێدوانێک کە ڕێسایەک ڕەتی دەکاتەوە ئاماژەی پێ دەدات، و ئامۆژگاریی پێش ناردن ناوی دەهێنێت.

desk-domains-heading = دۆمەینە قەدەغەکراوەکان

desk-domains-text = دۆمەین بۆ هەموو ژێردۆمەینەکانی دەگرێتەوە، بە پیتەکانی خۆی و بە punycode، بە https:// و بەبێ ئەوە.

desk-domains-new = دۆمەین یان ناونیشان، هەر دێڕێک یەک دانە

desk-domains-verdict = لێدوانێک کە بەستەری بۆ یەکێکیان هەبێت

desk-domains-add = قەدەغە بکە

desk-domains-strike = قەدەغەی «{ $domain }» هەڵبگرە

desk-domains-empty = هیچ دۆمەینێک قەدەغە نەکراوە.

desk-domains-added = لیستی دۆمەینە قەدەغەکراوەکان پاشەکەوت کرا.

desk-domains-struck = قەدەغەی دۆمەینەکە هەڵگیرا.

desk-domains-mistake-empty = لانیکەم یەک دۆمەین بنووسە.

desk-domains-mistake-useless = «{ $domain }» دۆمەین نییە. وەک example.com بینووسە.

desk-rehearse = تاقیکردنەوە

desk-rehearsal-heading = تاقیکردنەوەی ڕێساکان

desk-rehearsal-text = { $count ->
    [0] هێشتا لێدوانێک نییە تا لەسەری تاقی بکرێتەوە. هیچ پاشەکەوت نەکراوە.
    [one] ڕێساکان دواهەمین لێدوانیان هەڵسەنگاند، وەک هەن و وەک دەبن. هیچ پاشەکەوت نەکراوە.
   *[other] ڕێساکان دواهەمین { $count } لێدوانیان هەڵسەنگاند، وەک هەن و وەک دەبن. هیچ پاشەکەوت نەکراوە.
}

desk-rehearsal-none = بۆ هیچیان شتێک ناگۆڕێت.

desk-rehearsal-changes = چی جیاواز دەبێت

desk-rehearsal-from = ئێستا

desk-rehearsal-to = ئەوسا

desk-rehearsal-count = لێدوان

desk-rehearsal-people = کەسێک بڕیاری دا

desk-rehearsal-state = { $state ->
    [published] بڵاو دەکرێتەوە
    [held] ڕادەگیرێت
    [rejected] ڕەت دەکرێتەوە
   *[refused] وەرناگیرێت
}

desk-rehearsal-by-people = بڵاوکراوە: { NUMBER($published) }، ڕەتکراوە: { NUMBER($rejected) }، کەس نا: { NUMBER($none) }

desk-rehearsal-examples = نموونە

desk-rehearsal-example = { $from } ← { $to } ({ $rule })

desk-rehearsal-back = لە خوارەوە فۆڕمەکەیە وەک پڕت کردووەتەوە. پاشەکەوتی بکە، بیگۆڕە و دیسان تاقی بکەرەوە، یان پەڕەکە بەجێ بهێڵە: ئەوسا هیچ ناگۆڕێت.

desk-overruled-heading = چەند جار سەرپەرشتیاران ڕێساکانیان پووچەڵ کردەوە

desk-overruled-text = لەو لێدوانانەی ڕێسایەک لە 90 ڕۆژی ڕابردوودا ڕایگرتن یان ڕەتی کردنەوە: پووچەڵکراوە ئەوەیە کە کەسێک سەرەڕای ئەوە بڵاوی کردەوە.

desk-overruled-empty = هێشتا هیچ ڕێسایەک شتێکی ڕانەگرتووە و ڕەتی نەکردووەتەوە.

desk-overruled-rule = ڕێسا یان وشە

desk-overruled-acted = ڕاگیراو یان ڕەتکراوە

desk-overruled-decided = کەسێک بڕیاری لێدا

desk-overruled-overruled = پووچەڵکراوە

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
