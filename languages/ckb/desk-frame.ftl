### ئەوەی کارمەندان لە هەموو پەڕەیەکی مێزی هەواڵدا دەیبینن

desk-skip = بڕۆ بۆ کارەکە

desk-newsroom = ژووری هەواڵ

desk-place-articles = وتارەکان

desk-place-fronts = ڕووکارەکان

desk-place-comments = لێدوانەکان

desk-place-photos = وێنەکان

desk-places-publication = بڵاوکراوە

desk-place-people = کەسەکان

desk-place-policy = پەیڕەو و ڕێساکان

desk-place-settings = ڕێکخستنەکان

desk-place-audit = تۆماری کارەکان

desk-place-account = هەژمارەکەت

desk-view-site = بڵاوکراوەکە ببینە

desk-sign-out = دەرچوون

desk-waiting = { $count ->
    [one] { $count } چاوەڕێیە
   *[other] { $count } چاوەڕێن
}

desk-mistakes = { $count ->
    [one] یەک شت دەبێت چاک بکرێت:
   *[other] { $count } شت دەبێت چاک بکرێن:
}

desk-required = <star>*</star> دەبێت پڕ بکرێتەوە.

desk-saved = پاشەکەوت کرا.

desk-save = پاشەکەوتی بکە

desk-cancel = پاشگەزبوونەوە

desk-forbidden = ڕۆڵەکەت ڕێگە بەمە نادات

desk-forbidden-text = کەسێک بە ڕۆڵێکی ترەوە دەتوانێت بۆت بکات، یان بەڕێوەبەرێک دەتوانێت ڕۆڵەکەت بگۆڕێت.

desk-not-found = هیچ لێرە نییە

desk-not-found-text = لەوانەیە لابرابێت، یان ناونیشانەکە تەواو ڕاست نییە.

desk-back = گەڕانەوە بۆ مێزەکە

mistake-required = شتێک لێرە بنووسە.

mistake-too-long = { $limit ->
    [one] زیاتر نەبێت لە { $limit } پیت.
   *[other] زیاتر نەبێت لە { $limit } پیت.
}

mistake-choice = یەکێک لەمانە هەڵبژێرە.

mistake-unusable = ئەمە لێرە بەکار نایەت.

mistake-email = ناونیشانێکی ئیمەیل بنووسە، وەک ⁨name@example.org⁩.
