### لێدوانەکان لە مێزی هەواڵ: ڕیز و بڕیارەکان.

## ڕیزی لێدوانەکان

desk-comments-heading = { $count ->
    [one] { $count } لێدوان چاوەڕێیە
   *[other] { $count } لێدوان چاوەڕێن
}

desk-comments-list = { $state ->
    [reported] ڕاپۆرتکراو
    [appeals] تانەکان
    [published] بڵاوکراوە
    [rejected] ڕەتکراوە
    [withdrawn] کشێنراوە
   *[held] چاوەڕێ
}

desk-comments-lists = لێدوانەکان بەپێی دۆخ

desk-comments-empty = هیچ چاوەڕێ نییە. ئەو لێدوانە نوێیانەی ڕێسایەک ڕایاندەگرێت لێرە دەبن، کۆنترینیان لە پێشەوە.

desk-comments-none = هیچ لێدوانێک لەم لیستەدا نییە.

desk-comment-on = لەسەر <article>{ $headline }</article>

desk-comment-answers = وەڵامی <name>{ $name }</name>

desk-comment-edited = نووسەرەکەی گۆڕیویەتی

desk-comment-state = { $state ->
    [published] بڵاوکراوە
    [rejected] ڕەتکراوە
    [withdrawn] نووسەرەکەی کشاندوویەتییەوە
   *[held] ڕاگیراو
}

desk-comment-rule = { $rule ->
    [first-time] یەکەم لێدوانی ئەم کەسەیە
    [word-list] لیستی وشەکان: «{ $detail }»
    [links] بەستەری زۆری تێدایە: { $detail }
    [repeated] هەمان وشە پێشتر نێردراوە
    [too-fast] زۆر زوو دوای لێدوانێکی تر نێردراوە
    [edited] دوای بڵاوبوونەوە گۆڕدراوە
    [everybody-waits] هەموو لێدوانێک پێش بڵاوبوونەوە دەخوێنرێتەوە
    [domains] بەستەر بۆ دۆمەینێکی قەدەغەکراو: { $detail }
    [external] پشکنینی دەرەکی ڕێگریی کرد
    [near-repeated] نزیکەی وەک لێدوانێکی ترە: { $detail }
    [spam] بە ئەگەری زۆر بێزارکەرە: { $detail }
    [record] لە لێدوانەکانی ئەم کەسە ڕەت کراونەتەوە: { $detail }
    [section] لێدوانی ئەم بەشە سەرەتا دەخوێنرێتەوە
    [hold-mode] گفتوگۆکە ڕاگیراوە: لێدوانی زۆر بە یەکجار
    [slow-mode] گفتوگۆکە خاو کراوەتەوە و ئەم کەسە نوێیە
   *[other] ڕێسای «{ $detail }» ڕایگرتووە
}

desk-comment-email = ئیمەیل، هەرگیز بڵاو ناکرێتەوە: <address>{ $email }</address>

desk-comment-history = پێش ئەمە: { NUMBER($published) } بڵاوکراوە، { NUMBER($rejected) } ڕەتکراوە

## بڕیاردان

desk-comment-publish = بڵاوی بکەرەوە

desk-comment-reject = ڕەتی بکەرەوە

desk-comment-clause = بەند

desk-comment-clause-choice = { NUMBER($number) }. { $title }

desk-comment-reason = هۆکار، خاوەنی لێدوانەکە دەیبینێت (ئارەزوومەندانە)

desk-comment-undo = بیگەڕێنەوە

desk-comment-mistake-clause-missing = ئەو بەندە هەڵبژێرە کە لێدوانەکە پێشێلی دەکات.

desk-comment-decided = { $action ->
    [hold] لێدوانەکەی { $name } ڕاگیرا.
    [keep] لێدوانەکەی { $name } وەک خۆی مایەوە.
    [feature] لێدوانەکەی { $name } دیاری کرا.
    [unfeature] لێدوانەکەی { $name } چیتر دیارکراو نییە.
    [pin] لێدوانەکەی { $name } لە سەرەوە چەسپێنرا.
    [unpin] لێدوانەکەی { $name } چیتر چەسپێنراو نییە.
    [redact] وشە داپۆشراوەکانی لێدوانی { $name } گۆڕدران.
    [reject] لێدوانەکەی { $name } ڕەت کرایەوە.
    [undo] بڕیارەکەی سەر لێدوانی { $name } گەڕێنرایەوە.
   *[publish] لێدوانەکەی { $name } بڵاو کرایەوە.
}

desk-comment-conflict-decided = { $name } پێش تۆ بڕیاری لەسەر ئەم لێدوانە دا. بڕیارەکەت وەرنەگیرا؛ ئێستا دۆخەکەی ئەمەیە.

desk-comment-conflict-edited = دوای ئەوەی خوێندتەوە، نووسەرەکەی ئەم لێدوانەی گۆڕی. بڕیارەکەت وەرنەگیرا؛ تکایە دووبارە بیخوێنەرەوە.

desk-comment-conflict-withdrawn = نووسەرەکەی ئەم لێدوانەی کشاندەوە. شتێک نەماوە بڕیاری لەسەر بدرێت.

desk-comment-conflict-undone = لەو کاتەوە بڕیارێکی تر لەسەر ئەم لێدوانە دراوە، بۆیە شتێک نییە بگەڕێنرێتەوە. ئێستا دۆخەکەی ئەمەیە.

desk-decisions-heading = بڕیارەکان

desk-decision = { $action ->
    [hold] { $name } ڕایگرت، { $date }
    [reject] { $name } ڕەتی کردەوە، { $date }
    [undo] { $name } بڕیاری پێشووی گەڕاندەوە، { $date }
    [redact] { $name } چەند وشەیەکی داپۆشی، { $date }
    [feature] { $name } دیاری کرد، { $date }
    [unfeature] { $name } لە دیارکراوەکان دەریهێنا، { $date }
    [pin] { $name } لە سەرەوە چەسپاندی، { $date }
    [unpin] { $name } چەسپاندنەکەی لابرد، { $date }
    [keep] { $name } وەک خۆی هێشتییەوە، { $date }
   *[publish] { $name } بڵاوی کردەوە، { $date }
}

desk-decision-by-rule = { $action ->
    [hold] ڕێسایەک ڕایگرت، { $date }
    [reject] ڕێسایەک ڕەتی کردەوە، { $date }
   *[publish] ڕێساکان ڕێگەیان پێدا، { $date }
}

desk-decision-by-commenter = نووسەرەکەی کشاندیەوە، { $date }

## وەڵامدانەوە بە ناوی دەستەی نووسەران

desk-comment-answer = بە ناوی دەستەی نووسەرانەوە وەڵام بدەرەوە

desk-comment-answer-author = بە ناوی

desk-comment-answer-text = وەڵام

desk-comment-answer-send = وەڵامەکە بڵاو بکەرەوە

## دوگمەکان

desk-keys-heading = دوگمەکان

desk-keys-open = <key>?</key> دوگمەکان

desk-key = { $action ->
    [next] لێدوانی دواتر
    [previous] لێدوانی پێشوو
    [publish] بڵاوکردنەوە؛ هێشتنەوەی لێدوانی ڕاپۆرتکراو؛ پەسەندکردنی تانە
    [reject] ڕەتکردنەوە بەو بەندەی ناوی هاتووە؛ ئەگەر نا، هەڵیبژێرە: ژمارەیەک، یان تیرەکان و ئێنتەر
    [clause] ڕەتکردنەوە بە بەندێکی تر
    [spam] ڕەتکردنەوە وەک سپام
    [hold] ڕاگرتن
    [undo] گەڕاندنەوەی دوا بڕیار
    [answer] وەڵامدانەوە بە ناوی دەستەی نووسەران
    [feature] دیارکردن، یان لابردنی
    [pin] چەسپاندن لە سەرەوە، یان لابردنی
    [desk] دان بە دەستەی نووسەران، یان وەرگرتنەوە
    [cover] داپۆشینی وشە: ئەوانەی دیاری کراون، یان لە فۆڕمدا هەڵبژێردراون
    [note] تێبینی بۆ سەرپەرشتیاران
    [ban] قەدەغەکردن
    [choose] هەڵبژاردن بۆ چەند دانەیەک پێکەوە
    [open] کردنەوەی بە تەنیا
   *[close] داخستنی ئەم لیستە
}

desk-comments-all = هەموو

desk-comments-next = لێدوانی زیاتر

desk-comments-every-article = لێدوانەکانی هەموو وتارەکان

desk-comment-see = لە پەڕەکەدا بیبینە

desk-comment-acts = بڕیاردان لەسەر لێدوانی { $name }

desk-comment-answered = وەڵامەکەت بڵاو کرایەوە.

desk-comment-answer-own-name = { $name } (ناوی خۆت)

desk-comment-mistake-answer-hidden = پێش وەڵامدانەوە، لێدوانەکە بڵاو بکەرەوە.

desk-conversation-heading = وتارەکە

desk-conversation-counts = { NUMBER($published) } بڵاوکراوە، { NUMBER($held) } چاوەڕێ

desk-conversation-close = لێدوان دابخە

desk-conversation-reopen = لێدوان دووبارە بکەرەوە

desk-conversation-is-closed = داخراوە: لێدوانی نوێ وەرناگیرێت.

desk-conversation-closed = لێدوان لەسەر وتارەکە داخرا.

desk-conversation-reopened = لێدوان لەسەر وتارەکە دووبارە کرایەوە.
