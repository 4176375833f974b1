### گفت‌وگوی زیر مطلب، و صفحهٔ خصوصی نویسندهٔ دیدگاه.

## دیدگاه‌های زیر مطلب

comments-count = { NUMBER($count) } دیدگاه

comments-empty = هنوز کسی دیدگاهی ننوشته است.

comments-closed = نوشتن دیدگاه برای این مطلب بسته شده است.

comments-more = دیدگاه‌های بیشتر

comments-before = دیدگاه‌های پیش از این

comment-reply = پاسخ

comment-reply-to = پاسخ به { $name }

comment-answers = در پاسخ به <comment>{ $name }</comment>

comment-edited = ویرایش‌شده

comment-withdrawn = نویسندهٔ این دیدگاه آن را پس گرفته است.

comment-removed = ناظر این دیدگاه را برداشته است.

comment-waiting = این دیدگاه تغییر کرده و در انتظار ناظر است.

comment-continues = ادامهٔ پاسخ‌ها به <comment>{ $name }</comment>

## فرم دیدگاه

comment-form-heading = دیدگاه خود را بنویسید

comment-form-heading-reply = پاسخ به { $name }

comment-form-cancel-reply = به جای آن دیدگاهی جداگانه بنویسید

comment-form-first-held = نخستین دیدگاه شما را پیش از نمایش، یک ناظر می‌خواند.

comment-form-name = نام

comment-form-email = ایمیل

comment-form-text = دیدگاه

comment-form-required = <star>*</star> پر کردن این خانه لازم است.

comment-form-policy = آیین‌نامهٔ دیدگاه‌ها

comment-form-counter = { NUMBER($left, useGrouping: 0) } / { NUMBER($limit, useGrouping: 0) }

comment-form-counter-about = حدود { NUMBER($left, useGrouping: 0) } / { NUMBER($limit, useGrouping: 0) }

comment-form-limit = دیدگاه می‌تواند تا { NUMBER($limit) } نویسه باشد.

comment-form-left = { NUMBER($count) } نویسه باقی مانده است.

comment-form-over = { NUMBER($count) } نویسه بیش از حد مجاز است.

comment-form-send = ارسال دیدگاه

comment-form-errors = دیدگاه شما هنوز فرستاده نشده است: { NUMBER($count) } مورد به بازبینی نیاز دارد. هیچ‌چیز از نوشتهٔ شما از دست نرفته است.

comment-error-name-empty = نام خود را بنویسید، یا نامی که می‌خواهید با آن شناخته شوید.

comment-error-name-too-long = نام می‌تواند تا { NUMBER($limit) } نویسه باشد.

comment-error-name-characters = در نام، نویسه‌های پنهان یا نامعمول هست. آن را دوباره با حروف ساده بنویسید.

comment-error-email-invalid = این یک نشانی ایمیل نیست. آن را درست کنید یا خانه را خالی بگذارید.

comment-error-text-empty = دیدگاه خود را بنویسید.

comment-error-text-too-long = دیدگاه شما { NUMBER($count) } نویسه از حد مجاز { NUMBER($limit) } نویسه بیشتر است. لطفاً آن را کوتاه کنید.

comment-error-text-characters = در دیدگاه شما نویسه‌هایی هست که نمایش‌دادنی نیستند. هرچه متن معمولی نیست بردارید.

comment-error-repeated = این دیدگاه را پیش‌تر فرستاده‌اید. دو بار پذیرفته نمی‌شود.

comment-error-too-fast = همین حالا دیدگاهی فرستادید. این یکی را { NUMBER($seconds) } ثانیهٔ دیگر بفرستید؛ هنوز در فرم هست.

comment-error-closed = هنگامی که می‌نوشتید، نوشتن دیدگاه برای این مطلب بسته شد. نوشته‌تان در زیر هست تا بتوانید کپی‌اش کنید.

comment-error-parent-gone = دیدگاهی که به آن پاسخ می‌دهید دیگر آنجا نیست. می‌توانید نوشتهٔ خود را به صورت دیدگاهی جداگانه بفرستید.

## رسید: صفحهٔ خصوصی نویسندهٔ دیدگاه

receipt-heading = دیدگاه شما دربارهٔ «<article>{ $headline }</article>»

receipt-title = دیدگاه شما

receipt-state = { $state ->
    [published] دیدگاه شما منتشر شده است.
    [rejected] ناظر دیدگاه شما را رد کرد. خوانندگان آن را نمی‌بینند.
    [withdrawn] دیدگاه خود را پس گرفته‌اید. خوانندگان آن را نمی‌بینند.
   *[held] دیدگاه شما رسید. پیش از نمایش، یک ناظر آن را می‌خواند.
}

receipt-rejected-by-rule = یکی از قواعد خودکار ما دیدگاه شما را رد کرد. خوانندگان آن را نمی‌بینند.

receipt-held-reason = { $rule ->
    [first-time] این نخستین دیدگاه شما در اینجاست و نخستین دیدگاه همیشه پیش از نمایش خوانده می‌شود.
    [everybody-waits] در این مدت همهٔ دیدگاه‌ها پیش از نمایش خوانده می‌شوند.
    [links] در آن پیوند هست و دیدگاه‌های پیونددار پیش از نمایش خوانده می‌شوند.
    [edited] پس از تصمیم ناظر آن را تغییر دادید؛ پس پیش از نمایش دوباره خوانده می‌شود.
   *[other] یکی از قواعد ما می‌خواهد که ناظری آن را ببیند.
}

receipt-rejected-clause = با آیین‌نامهٔ ما نمی‌خواند: <clause>بند { NUMBER($number) }، { $title }</clause>.

receipt-rejected-reason = ناظر نوشت: <reason>{ $reason }</reason>

receipt-see = آن را در صفحه ببینید

receipt-sent = فرستاده‌شده در <time>{ $date }</time>

receipt-keep = نشانی این صفحه را نگه دارید. خصوصی است و تنها راه پیگیری، تغییر یا پس گرفتن دیدگاهتان است؛ هر کس آن را داشته باشد می‌تواند همین کارها را بکند.

receipt-edit-heading = تغییر دیدگاه

receipt-edit-until = تا ساعت <time>{ $time }</time> می‌توانید آن را تغییر دهید. دیدگاه تغییرکرده دوباره بررسی می‌شود.

receipt-edit-save = ذخیرهٔ تغییر

receipt-edit-over = دیگر نمی‌توان آن را تغییر داد؛ فقط می‌توان آن را پس گرفت.

receipt-error-edit-over = هنگامی که می‌نوشتید، مهلت تغییر تمام شد. دیدگاه شما همان‌طور که بود ماند؛ نوشتهٔ تازه‌تان در زیر هست تا بتوانید کپی‌اش کنید.

receipt-error-edit-often = این دیدگاه را تا جایی که ممکن بود تغییر داده‌اید. دیدگاه شما همان‌طور که بود ماند؛ نوشتهٔ تازه‌تان در زیر هست تا بتوانید کپی‌اش کنید.

receipt-error-edit-decided = هنگامی که می‌نوشتید، دربارهٔ دیدگاه شما تصمیم گرفته شد و به همین سبب تغییر نکرد. وضع کنونی آن این است؛ نوشتهٔ تازه‌تان در زیر هست تا بتوانید کپی‌اش کنید.

receipt-edit-saved = تغییر شما ذخیره شد.

receipt-withdraw-heading = پس گرفتن دیدگاه

receipt-withdraw-text = بی‌درنگ و برای همیشه از صفحه برداشته می‌شود.

receipt-withdraw = آن را پس می‌گیرم

receipt-invalid-heading = این رسید ما نیست

receipt-invalid-text = نشانی ناقص است یا در راه تغییر کرده. آن را از جایی که نگه داشته‌اید دوباره باز کنید.

comment-error-network-too-fast = اکنون دیدگاه‌های زیادی از شبکهٔ شما می‌رسد. این یکی را { NUMBER($minutes) } دقیقهٔ دیگر بفرستید؛ هنوز در فرم است.
