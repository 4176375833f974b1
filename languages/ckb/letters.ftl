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
