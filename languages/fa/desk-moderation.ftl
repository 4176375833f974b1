### نظارت در تحریریه: گزارش‌ها، اعتراض‌ها، محرومیت، واژه‌های پوشانده، یادداشت‌ها، و چند دیدگاه با هم.

## آنچه مانع تصمیم است

desk-comment-mistake-no-spam-clause = آیین‌نامهٔ این نسخه بندی دربارهٔ هرزنامه ندارد. بند دیگری انتخاب کنید، یا در «آیین‌نامه و قواعد» بندی را برای هرزنامه مشخص کنید.

desk-report-mistake-settled = کسی پیش‌تر دربارهٔ این گزارش‌ها تصمیم گرفته است.

desk-appeal-mistake-same = این دیدگاه را خودتان رد کرده‌اید. کس دیگری، مثلاً { $name }، باید دربارهٔ اعتراض تصمیم بگیرد.

desk-appeal-mistake-overturned = اعتراض به تصمیم شما دربارهٔ این دیدگاه پذیرفته شد. اکنون { $name } می‌تواند دربارهٔ آن تصمیم بگیرد.

## کارها با یک دیدگاه

desk-reports-dismiss = ماندن، با رد { NUMBER($count) } گزارش

desk-comment-reject-under = رد با بند { NUMBER($number) }

desk-comment-reject-choose = رد …

desk-comment-reject-other = بند دیگر …

desk-comment-spam = هرزنامه

desk-comment-hold = نگه‌داشتن

desk-comment-answer-short = پاسخ

desk-comment-more = بیشتر

desk-comment-feature = شاخص کردن

desk-comment-unfeature = دیگر شاخص نباشد

desk-comment-pin = سنجاق در بالا

desk-comment-unpin = برداشتن سنجاق

desk-comment-hand-over = سپردن به تحریریه

desk-comment-take-back = پس گرفتن از تحریریه

desk-comment-cover = پوشاندن واژه‌ها

desk-comment-note = یادداشت

desk-comment-ban = محروم کردن

desk-report-answer = پاسخ به گزارش‌دهنده (اختیاری)

desk-appeal-answer = پاسخ به نویسندهٔ دیدگاه (اختیاری)

desk-appeal-dismiss = پابندی به رد

desk-appeal-uphold = با این همه منتشر شود

desk-appeal-own = این دیدگاه را خودتان رد کرده‌اید. تنها وقتی می‌توانید دربارهٔ اعتراض تصمیم بگیرید که کس دیگری نتواند، و این به نویسنده گفته می‌شود.

## آنچه از دیدگاه می‌دانیم

desk-comment-certainty = با اطمینان { NUMBER($percent) }٪

desk-comment-notes = { NUMBER($count) } یادداشت

desk-comment-is-handed-over = نزد تحریریه

desk-comment-is-featured = شاخص

desk-comment-is-pinned = سنجاق‌شده

desk-report = گزارش شده:

desk-report-clause = گزارش با بند { NUMBER($number) } «{ $title }»:

desk-report-unlawful = گزارش { $name } که خلاف قانون است ({ $law }):

desk-appeal-against = اعتراض به رد از سوی { $name }:

desk-appeal-against-rule = اعتراض به رد از سوی یک قاعده:

## واژه‌های پوشانده

desk-cover-heading = پوشاندن واژه‌های دیدگاه

desk-cover-words = واژه‌هایی را که خوانندگان نباید ببینند علامت بزنید

desk-cover-select = واژه‌هایی را که خوانندگان نباید ببینند انتخاب کنید، سپس کلید Enter را بزنید

desk-cover-reason = دلیل (برای تحریریه)

desk-cover-covered = پوشانده: خوانندگان این واژه‌ها را نمی‌بینند

desk-cover-mistake-none = واژه‌هایی جز آنچه اکنون پوشانده است انتخاب کنید.

desk-cover-mistake-many = بیش از { NUMBER($limit) } جا را نمی‌توان پوشاند. به جای آن دیدگاه را رد کنید.

## در کنار دیدگاه

desk-beside-counts = { $count ->
    [0] نخستین دیدگاه
    [one] { $count } دیدگاه دیگر: { NUMBER($published) } منتشرشده، { NUMBER($rejected) } ردشده
   *[other] { $count } دیدگاه دیگر: { NUMBER($published) } منتشرشده، { NUMBER($rejected) } ردشده
}

desk-beside-since = از { $date }

desk-beside-reported = گزارش‌ها: { NUMBER($upheld) } پذیرفته، { NUMBER($dismissed) } ردشده

desk-beside-all-of-commenter = همهٔ دیدگاه‌های این فرد

desk-beside-network = { $count ->
    [0] آن روز چیز دیگری از این شبکه نیامد
    [one] { $count } دیدگاه دیگر از این شبکه در آن روز
   *[other] { $count } دیدگاه دیگر از این شبکه در آن روز
}

desk-beside-notes = یادداشت‌ها

## یادداشت‌های ناظران

desk-comment-note-heading = یادداشتی دربارهٔ { $name }

desk-comment-note-text = یادداشت

desk-comment-note-hint = ناظران آن را با هر دیدگاه این فرد می‌بینند و خوانندگان هرگز.

desk-comment-note-save = نگه داشتن یادداشت

desk-comment-note-withdraw = پس گرفتن

desk-comment-noted = یادداشت نگه داشته شد.

desk-comment-note-withdrawn = یادداشت پس گرفته شد.

## سپردن به تحریریه

desk-comment-handed-over = به تحریریه سپرده شد: یادداشتی همراه مطلب است.

desk-comment-taken-back = یادداشت همراه مطلب پس گرفته شد.

desk-handing-mistake-no-article = این دیدگاه در صفحهٔ وب‌گاه دیگری است و مطلبی از ما نیست که به آن سپرده شود.

desk-handing-mistake-answered = کسی در تحریریه به آن رسیدگی کرده است. همراه مطلب می‌ماند.

desk-note-from-comment = از <link>دیدگاه { $name }</link>

## محرومیت

desk-bans-heading = محرومیت‌ها

desk-bans-in-force = برقرار

desk-bans-all = همه

desk-bans-empty = کسی محروم نیست. محرومیت از دیدگاهی آغاز می‌شود: «بیشتر»، «محروم کردن».

desk-bans-older = قدیمی‌تر

desk-ban-heading = محروم کردن { $name }

desk-ban-kind = چه کسی

desk-ban-kind-hint = شبکه شاید یک مدرسه یا شهر باشد: آن را تنها برای مدتی کوتاه محروم کنید، وقتی همان افراد با نام تازه برمی‌گردند. هیچ نشانی‌ای ذخیره نمی‌شود.

desk-ban-kind-of = { $kind ->
    [network] شبکهٔ آن روز
   *[commenter] نویسندهٔ دیدگاه
}

desk-ban-days = مدت

desk-ban-days-of = { NUMBER($days) } روز

desk-ban-days-for-good = برای همیشه (تنها برای افراد)

desk-ban-reason = دلیل

desk-ban-reason-hint = برای تحریریه و گزارش کارها. محروم تنها می‌خواند که محروم است و تا کی.

desk-ban-done = محروم شد. از فهرست محرومیت‌ها برداشته می‌شود.

desk-ban-for-good = { $kind ->
    [network] شبکهٔ محروم
   *[commenter] محروم برای همیشه
}

desk-ban-until = { $kind ->
    [network] شبکه محروم تا { $date }
   *[commenter] محروم تا { $date }
}

desk-ban-made = { $name }، { $date }

desk-ban-lifted-by = { $name } برداشت، { $date }

desk-ban-lift = برداشتن

desk-ban-lifted = محرومیت برداشته شد.

desk-ban-mistake-network-for-good = شبکه را تنها برای مدتی می‌توان محروم کرد: دیگران هم از آن استفاده می‌کنند.

desk-ban-mistake-reason = دلیل را بنویسید تا همکاری بعداً بفهمد.

desk-ban-mistake-staff = این پاسخ تحریریه است.

desk-ban-mistake-no-network = شبکهٔ این دیدگاه دیگر شناخته نیست.

## گفت‌وگوی زیر مطلب

desk-conversation-mode = { $mode ->
    [slow] کند شده
   *[hold] هر دیدگاهی در انتظار می‌ماند
}

desk-conversation-mode-until = { $mode ->
    [slow] کند شده تا { $date }
   *[hold] هر دیدگاهی در انتظار می‌ماند تا { $date }
}

desk-conversation-mode-by-itself = سیل نامعمول دیدگاه‌ها خودبه‌خود چنین کرد.

desk-conversation-mode-label = دیدگاه‌ها چگونه پذیرفته می‌شوند

desk-conversation-mode-none = مطابق قواعد

desk-conversation-mode-hold = نگه داشتن هر دیدگاه

desk-conversation-mode-slow = کند کردن

desk-conversation-mode-hours = مدت

desk-conversation-mode-for = برای { NUMBER($hours) } ساعت

desk-conversation-mode-open-ended = تا کسی پایانش دهد

desk-conversation-mode-set = اعمال

desk-conversation-mode-changed = تغییر کرد: خوانندگان زیر مطلب می‌بینند.

## فهرست‌ها

desk-comments-back = بازگشت به دیدگاه‌ها

desk-filter-words = واژه‌های پیاپی

desk-filter-find = یافتن

desk-filter-every-commenter = از همهٔ افراد

desk-filter-every-network = از همهٔ شبکه‌ها

desk-filter-every-word = با هر واژه‌ای

desk-outcome = { $kind ->
    [reject] رد شد
    [hold] نگه داشته شد
    [keep] همان‌گونه ماند
   *[publish] منتشر شد
}

desk-outcome-failed = این تصمیم نرسید و اعمال نشد. دیدگاه همین‌جا منتظر است؛ دوباره تصمیم بگیرید.

desk-outcome-signed-out = نشست شما پایان یافته و تصمیم اعمال نشد. در پنجره‌ای دیگر وارد شوید و همین‌جا دوباره تصمیم بگیرید.

desk-outcome-all = دربارهٔ همهٔ این‌ها تصمیم گرفته شد.

## چند دیدگاه با هم

desk-batch-heading = چند تا با هم

desk-batch-choose = انتخاب دیدگاه { $name }

desk-batch-all = همهٔ این فهرست …

desk-batch-publish = انتشار آن‌ها

desk-batch-hold = نگه داشتن آن‌ها

desk-batch-reject = رد آن‌ها

desk-batch-title = { NUMBER($count) } دیدگاه با هم

desk-batch-capped = این‌ها { NUMBER($limit) } تای نخست‌اند؛ بقیه پس از تصمیم دربارهٔ این‌ها می‌آیند.

desk-batch-mistake-none = دست‌کم یک دیدگاه را انتخاب کنید.

desk-batch-mistake-many = حداکثر دربارهٔ { NUMBER($limit) } دیدگاه با هم می‌توان تصمیم گرفت.

desk-batch-done = تصمیم گرفته شد: { NUMBER($count) }. همان‌گونه ماند: { NUMBER($left) }.

desk-batch-undone = بازگردانده شد: { NUMBER($count) }. ماند، چون بعداً دربارهٔ آن تصمیم گرفته شد: { NUMBER($left) }.

desk-comment-mistake-not-published = نخست دیدگاه را منتشر کنید.

desk-comment-mistake-already = کسی پیش‌تر این کار را کرده است.

## بخش‌هایی که کسی بر آن‌ها نظارت دارد

people-sections = تنها دیدگاه‌های این بخش‌ها

people-sections-hint = اگر هیچ‌کدام انتخاب نشود، همه‌جا دربارهٔ دیدگاه‌ها تصمیم می‌گیرد.

people-sections-save = نگه داشتن

people-sections-kept = تنها بر { $sections } نظارت دارد

desk-conversation-counts-capped = شمارش تا { NUMBER($limit) }

desk-comments-heading-many = بیش از { NUMBER($limit) } دیدگاه در انتظار
