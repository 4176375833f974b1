### دیدگاه‌ها در تحریریه: صف و تصمیم‌ها.

## صف دیدگاه‌ها

desk-comments-heading = { NUMBER($count) } دیدگاه در انتظار

desk-comments-list = { $state ->
    [reported] گزارش‌شده
    [appeals] اعتراض‌ها
    [published] منتشرشده
    [rejected] ردشده
    [withdrawn] پس‌گرفته
   *[held] در انتظار
}

desk-comments-lists = دیدگاه‌ها بر پایهٔ وضعیت

desk-comments-empty = چیزی در انتظار نیست. دیدگاه‌های تازه‌ای که قاعده‌ای نگهشان دارد اینجا خواهد بود، قدیمی‌ترین در آغاز.

desk-comments-none = در این فهرست دیدگاهی نیست.

desk-comment-on = دربارهٔ <article>{ $headline }</article>

desk-comment-answers = پاسخ به <name>{ $name }</name>

desk-comment-edited = نویسنده‌اش آن را تغییر داده

desk-comment-state = { $state ->
    [published] منتشرشده
    [rejected] ردشده
    [withdrawn] نویسنده‌اش پس گرفته
   *[held] نگه‌داشته
}

desk-comment-rule = { $rule ->
    [first-time] نخستین دیدگاه این فرد
    [word-list] فهرست واژه‌ها: «{ $detail }»
    [links] پیوند بیش از اندازه: { $detail }
    [repeated] همین متن پیش‌تر فرستاده شده
    [too-fast] اندکی پس از دیدگاهی دیگر فرستاده شده
    [edited] پس از انتشار تغییر کرده
    [everybody-waits] هر دیدگاهی پیش از انتشار خوانده می‌شود
    [domains] پیوند به دامنهٔ مسدود: { $detail }
    [external] بررسی بیرونی ایراد گرفت
    [near-repeated] کمابیش همان دیدگاه دیگری است: { $detail }
    [spam] احتمالاً هرزنامه: { $detail }
    [record] از دیدگاه‌های این فرد رد شده: { $detail }
    [section] دیدگاه‌های این بخش نخست خوانده می‌شوند
    [hold-mode] گفت‌وگو نگه داشته شده: دیدگاه‌های زیاد به یکباره
    [slow-mode] گفت‌وگو کند شده و این فرد تازه است
   *[other] قاعدهٔ «{ $detail }» آن را نگه داشته
}

desk-comment-email = ایمیل، که هرگز منتشر نمی‌شود: <address>{ $email }</address>

desk-comment-history = پیش از این: { NUMBER($published) } منتشرشده، { NUMBER($rejected) } ردشده

## تصمیم

desk-comment-publish = انتشار

desk-comment-reject = رد

desk-comment-clause = بند

desk-comment-clause-choice = { NUMBER($number) }. { $title }

desk-comment-reason = دلیل، که نویسندهٔ دیدگاه می‌بیند (اختیاری)

desk-comment-undo = بازگرداندن

desk-comment-mistake-clause-missing = بندی را انتخاب کنید که دیدگاه زیر پا گذاشته است.

desk-comment-decided = { $action ->
    [hold] دیدگاه { $name } نگه داشته شد.
    [keep] دیدگاه { $name } همان‌گونه ماند.
    [feature] دیدگاه { $name } شاخص شد.
    [unfeature] دیدگاه { $name } دیگر شاخص نیست.
    [pin] دیدگاه { $name } در بالا سنجاق شد.
    [unpin] دیدگاه { $name } دیگر سنجاق نیست.
    [redact] واژه‌های پوشاندهٔ دیدگاه { $name } تغییر کرد.
    [reject] دیدگاه { $name } رد شد.
    [undo] تصمیم دربارهٔ دیدگاه { $name } بازگردانده شد.
   *[publish] دیدگاه { $name } منتشر شد.
}

desk-comment-conflict-decided = { $name } پیش از شما دربارهٔ این دیدگاه تصمیم گرفت. تصمیم شما اعمال نشد؛ وضع کنونی آن این است.

desk-comment-conflict-edited = پس از آنکه این دیدگاه را خواندید، نویسنده‌اش آن را تغییر داد. تصمیم شما اعمال نشد؛ لطفاً دوباره بخوانید.

desk-comment-conflict-withdrawn = نویسنده این دیدگاه را پس گرفته است. دیگر چیزی برای تصمیم نیست.

desk-comment-conflict-undone = از آن زمان تصمیم دیگری دربارهٔ این دیدگاه گرفته شده، پس چیزی برای بازگرداندن نیست. وضع کنونی آن این است.

desk-decisions-heading = تصمیم‌ها

desk-decision = { $action ->
    [hold] { $name } آن را نگه داشت، { $date }
    [reject] { $name } آن را رد کرد، { $date }
    [undo] { $name } تصمیم پیشین را بازگرداند، { $date }
    [redact] { $name } واژه‌هایی از آن را پوشاند، { $date }
    [feature] { $name } آن را شاخص کرد، { $date }
    [unfeature] { $name } آن را از شاخص‌ها برداشت، { $date }
    [pin] { $name } آن را در بالا سنجاق کرد، { $date }
    [unpin] { $name } سنجاق آن را برداشت، { $date }
    [keep] { $name } آن را همان‌گونه که هست گذاشت، { $date }
   *[publish] { $name } آن را منتشر کرد، { $date }
}

desk-decision-by-rule = { $action ->
    [hold] قاعده‌ای آن را نگه داشت، { $date }
    [reject] قاعده‌ای آن را رد کرد، { $date }
   *[publish] قواعد اجازه‌اش دادند، { $date }
}

desk-decision-by-commenter = نویسنده آن را پس گرفت، { $date }

## پاسخ به نام تحریریه

desk-comment-answer = پاسخ به نام تحریریه

desk-comment-answer-author = به نام

desk-comment-answer-text = پاسخ

desk-comment-answer-send = انتشار پاسخ

## کلیدها

desk-keys-heading = کلیدها

desk-keys-open = <key>?</key> کلیدها

desk-key = { $action ->
    [next] دیدگاه بعدی
    [previous] دیدگاه قبلی
    [publish] انتشار؛ ماندن دیدگاه گزارش‌شده؛ پذیرش اعتراض
    [reject] رد با بند نامبرده؛ اگر نباشد انتخابش کنید: یک رقم، یا پیکان‌ها و Enter
    [clause] رد با بندی دیگر
    [spam] رد به عنوان هرزنامه
    [hold] نگه‌داشتن
    [undo] بازگرداندن آخرین تصمیم
    [answer] پاسخ به نام تحریریه
    [feature] شاخص کردن، یا برداشتن آن
    [pin] سنجاق در بالا، یا برداشتن آن
    [desk] سپردن به تحریریه، یا پس گرفتن
    [cover] پوشاندن واژه‌ها: آنچه انتخاب شده، یا در برگه علامت بخورد
    [note] یادداشت برای ناظران
    [ban] محروم کردن
    [choose] انتخاب برای چند تا با هم
    [open] باز کردن به تنهایی
   *[close] بستن این فهرست
}

desk-comments-all = همه

desk-comments-next = دیدگاه‌های بیشتر

desk-comments-every-article = دیدگاه‌های همهٔ مطلب‌ها

desk-comment-see = دیدن آن در صفحه

desk-comment-acts = تصمیم دربارهٔ دیدگاه { $name }

desk-comment-answered = پاسخ شما منتشر شد.

desk-comment-answer-own-name = { $name } (نام خودتان)

desk-comment-mistake-answer-hidden = پیش از پاسخ دادن، دیدگاه را منتشر کنید.

desk-conversation-heading = مطلب

desk-conversation-counts = { NUMBER($published) } منتشرشده، { NUMBER($held) } در انتظار

desk-conversation-close = بستن دیدگاه‌ها

desk-conversation-reopen = باز کردن دوبارهٔ دیدگاه‌ها

desk-conversation-is-closed = بسته است: دیدگاه تازه پذیرفته نمی‌شود.

desk-conversation-closed = دیدگاه‌های مطلب بسته شد.

desk-conversation-reopened = دیدگاه‌های مطلب دوباره باز شد.
