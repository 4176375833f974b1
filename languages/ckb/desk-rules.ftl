### ڕێساکان لە مێزی هەواڵ: هەموو ڕێکخستنەکان و تاقیکردنەوە

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

desk-policy-clause-about = بەندی { NUMBER($number) }: دەربارەی چییە

desk-policy-new-about = بەندێکی تر: دەربارەی چییە

desk-policy-about-hint = ڕێساکان بەپێی بابەتەکەی بەندەکە دەدۆزنەوە: لێدوانێک کە ڕێسایەک ڕەتی دەکاتەوە ئاماژەی پێ دەدات، و ئامۆژگاریی پێش ناردن ناوی دەهێنێت.

desk-domains-mistake-empty = لانیکەم یەک دۆمەین بنووسە.

desk-domains-mistake-useless = «{ $domain }» دۆمەین نییە. وەک ⁨example.com⁩ بینووسە.
