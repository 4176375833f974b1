### آنچه خوانندگان در همهٔ صفحه‌ها و در صفحهٔ مقاله می‌بینند

skip-to-article = پرش به مقاله

skip-to-content = پرش به محتوا

masthead-sections = بخش‌ها

masthead-editions = زبان‌های دیگر

article-byline = نوشتهٔ <authors>{ $names }</authors>

article-changed-time = تغییر در <time>{ $time }</time>

article-changed-date = تغییر در <time>{ $date }</time>

article-topics = موضوع‌ها

article-other-editions = این خبر به زبان‌های دیگر

article-related = خبرهای مرتبط

article-share = این مقاله را هم‌رسانی کنید

article-share-email = با ایمیل

photo-credit = [<credit>{ $credit }</credit>]

correction-heading = { $kind ->
    [clarification] توضیح، <time>{ $date }</time>.
    [update] به‌روزرسانی، <time>{ $date }</time>.
    [editors-note] یادداشت سردبیر، <time>{ $date }</time>.
    [retraction] پس‌گرفتن مطلب، <time>{ $date }</time>.
   *[correction] تصحیح، <time>{ $date }</time>.
}

reaction-question = این مقاله را پسندیدید؟

reaction-yes = بله · { NUMBER($count) }

reaction-no = خیر · { NUMBER($count) }

comments-count = { NUMBER($count) } دیدگاه

comments-empty = هنوز کسی دیدگاهی ننوشته است.

comments-closed = نوشتن دیدگاه برای این مقاله بسته شده است.

comment-reply = پاسخ

comment-reply-to = پاسخ به { $name }

comment-permalink = پیوند دیدگاه { $name }، { $date }

comment-form-heading = دیدگاه خود را بنویسید

comment-form-heading-reply = پاسخ به { $name }

comment-form-name = نام

comment-form-email = ایمیل

comment-form-email-hint = هرگز نمایش داده نمی‌شود

comment-form-text = دیدگاه

comment-form-required = <star>*</star> پر کردن این خانه لازم است.

comment-form-policy = آیین‌نامهٔ دیدگاه‌ها

comment-form-counter = { NUMBER($left, useGrouping: 0) } / { NUMBER($limit, useGrouping: 0) }

comment-form-left = { NUMBER($count) } نویسه باقی مانده است.

comment-form-over = { NUMBER($count) } نویسه بیش از حد مجاز است.

comment-form-send = ارسال دیدگاه

comment-error-name-empty = نام خود را بنویسید، یا نامی که می‌خواهید با آن شناخته شوید.

comment-error-text-empty = دیدگاه خود را بنویسید.

comment-error-text-too-long = دیدگاه شما { NUMBER($count) } نویسه از حد مجاز { NUMBER($limit) } نویسه بیشتر است. لطفاً آن را کوتاه کنید.

paging-older = قدیمی‌تر

paging-newer = تازه‌تر
