### ئەو نامانەی بەرنامەکە دەیاننێرێت.

letter-invitation-subject = بانگهێشتەکەت بۆ ژووری هەواڵی { $publication }

letter-invitation =
    { $name } بانگهێشتت دەکات بۆ ژووری هەواڵی { $publication }.

    ئەم بەستەرە بکەرەوە بۆ ئەوەی وشەی نهێنییەکەت هەڵبژێریت:

    <address>{ $address }</address>

    یەک جار کار دەکات، تا { $date }. ئەگەر نازانیت ئەمە چییە، وازی لێ بهێنە: هیچ ڕوونادات.

letter-password-subject = وشەی نهێنیی نوێت بۆ ژووری هەواڵی { $publication }

letter-password =
    { $name }، کەسێک داوای وشەی نهێنیی نوێی کرد بۆ هەژمارەکەت لە { $publication }.

    ئەگەر تۆ بوویت، ئەم بەستەرە بکەرەوە و یەکێک هەڵبژێرە:

    <address>{ $address }</address>

    یەک جار کار دەکات، بۆ ماوەی نیو کاتژمێر. ئەگەر تۆ نەبوویت، لێی گەڕێ: وشەی نهێنییەکەت وەک خۆی دەمێنێتەوە.

letter-safety-subject = { $change ->
    [app-added] بەرنامەیەکی پشتڕاستکردنەوە بۆ هەژمارەکەت لە { $publication } زیاد کرا
    [app-removed] بەرنامەی پشتڕاستکردنەوە لە هەژمارەکەت لە { $publication } لابرا
    [passkey-added] کلیلێکی چوونەژوورەوە بۆ هەژمارەکەت لە { $publication } زیاد کرا
    [passkey-removed] کلیلێکی چوونەژوورەوە لە هەژمارەکەت لە { $publication } لابرا
    [recovery-codes-made] کۆدی نوێی گەڕاندنەوە بۆ هەژمارەکەت لە { $publication } دروست کران
    [recovery-code-used] کۆدێکی گەڕاندنەوە بۆ هەژمارەکەت لە { $publication } بەکار هێنرا
    [factors-removed] هۆکاری دووەمت لە { $publication } لابرا
    [new-device] چوونەژوورەوە بۆ هەژمارەکەت لە { $publication } لە ئامێرێکی نوێوە
   *[password-changed] وشەی نهێنییەکەت لە { $publication } گۆڕدرا
}

letter-safety =
    { $change ->
        [app-added] { $name }، بەرنامەیەکی پشتڕاستکردنەوە بۆ هەژمارەکەت لە { $publication } زیاد کرا: { $time }.
        [app-removed] { $name }، بەرنامەی پشتڕاستکردنەوە لە هەژمارەکەت لە { $publication } لابرا: { $time }.
        [passkey-added] { $name }، کلیلێکی چوونەژوورەوە بۆ هەژمارەکەت لە { $publication } زیاد کرا: { $time }.
        [passkey-removed] { $name }، کلیلێکی چوونەژوورەوە لە هەژمارەکەت لە { $publication } لابرا: { $time }.
        [recovery-codes-made] { $name }، کۆدی نوێی گەڕاندنەوە بۆ هەژمارەکەت لە { $publication } دروست کران: { $time }. کۆدەکانی پێشوو ئیتر کار ناکەن.
        [recovery-code-used] { $name }، کەسێک بە ناوی تۆوە بە وشەی نهێنییەکەت و یەکێک لە کۆدەکانی گەڕاندنەوەت چووە ناو { $publication }: { $time }.
        [factors-removed] { $name }، بەڕێوەبەرێک هۆکاری دووەمی تۆی لە { $publication } لابرد و دانیشتنەکانتی کۆتایی پێ هێنا: { $time }.
        [new-device] { $name }، کەسێک بە ناوی تۆوە لە ئامێرێکەوە کە پێشتر بەکار نەهێنراوە ({ $device }) چووە ناو { $publication }: { $time }.
       *[password-changed] { $name }، وشەی نهێنیی هەژمارەکەت لە { $publication } گۆڕدرا: { $time }.
    }

    ئەگەر خۆت بوویت، یان بۆ تۆ کرابوو، پێویست ناکات هیچ بکەیت. ئەگەر نا، لێرە وشەی نهێنییەکەت بگۆڕە، ئەو دانیشتنانەی هی تۆ نین کۆتاییان پێ بهێنە، و بە بەڕێوەبەرێک بڵێ:

    <address>{ $address }</address>

## نامەکان بۆ خاوەنی لێدوانەکان

letter-ask-subject = نامە لەبارەی لێدوانەکانتەوە لە { $publication }؟

letter-ask =
    کەسێک کە لە { $publication } لێدوان دەنووسێت داوای کردووە نامە بۆ ئەم ناونیشانە بێت: لەبارەی بڕیارەکانی سەر لێدوانەکانی و وەڵامەکانیان.

    ئەگەر تۆ بوویت، ئەم پەڕەیە بکەرەوە و دوگمەکە دابگرە:

    <address>{ $address }</address>

    ئەگەر تۆ نەبوویت، لێی گەڕێ: هیچی تر نایەت.

letter-decision-subject = لێدوانەکەت لەسەر «{ $headline }»

letter-published = لێدوانەکەت لەسەر «{ $headline }» بڵاو کرایەوە.

letter-rejected = سەرپەرشتیارێک لێدوانەکەتی لەسەر «{ $headline }» ڕەت کردەوە. خوێنەران نایبینن.

letter-clause = پێچەوانەی پەیڕەومانە: بەندی { NUMBER($number) }، { $title }.

letter-reason = سەرپەرشتیار نووسیویەتی:

letter-may-appeal = دەتوانیت یەک جار لە پەڕەی پسووڵەکەتدا ناڕەزایی دەرببڕیت.

letter-appeal-upheld = ناڕەزاییەکەت پەسەند کرا: لێدوانەکەت لەسەر «{ $headline }» بڵاو کراوەتەوە.

letter-appeal-dismissed = ناڕەزاییەکەت ڕەت کرایەوە: بڕیاری سەر لێدوانەکەت لەسەر «{ $headline }» وەک خۆی دەمێنێتەوە.

letter-receipt =
    پسووڵەکەت، کە تایبەتی تۆیە:
    <address>{ $address }</address>

letter-replies-subject = وەڵامی لێدوانەکانت لە { $publication }

letter-replies = { $count ->
    [one] { $count } وەڵامی نوێ بۆ لێدوانەکانت هەیە.
   *[other] { $count } وەڵامی نوێ بۆ لێدوانەکانت هەن.
}

letter-reply = { $name } لەژێر «{ $headline }» وەڵامی دایتەوە:

letter-end =
    ئەم نامانەت بۆ دێن چونکە داوات کردوون. بۆ وەستاندنیان:
    <address>{ $address }</address>

letter-report-subject = ئاگادارکردنەوەکەت بۆ { $publication }

letter-report = { $publication }ت لە لێدوانێک لەژێر «{ $headline }» ئاگادار کردەوە کە بە پێچەوانەی قانوونی دەزانیت.

letter-report-receipt =
    ڕاپۆرتەکەت، کە تایبەتی تۆیە:
    <address>{ $address }</address>

letter-waking-subject = لێدوان لە { $publication } چاوەڕێن

letter-waking = { $count ->
    [one] { $count } لێدوان چاوەڕێی بڕیارە.
   *[other] { $count } لێدوان چاوەڕێی بڕیارن.
}

letter-waking-oldest = کۆنترینیان لە { $date }ەوە چاوەڕێیە.

letter-waking-queue =
    ڕیزەکە:
    <address>{ $address }</address>

    تا ڕیزەکە کورتتر نەبێتەوە نامەی تر نایەت.
