### آنچه خوانندگان در همهٔ صفحه‌ها و پیرامون مطالب می‌بینند.

## همهٔ صفحه‌ها

skip-to-article = پرش به مطلب

skip-to-content = پرش به محتوا

page-title = { $title } · { $publication }

masthead-sections = بخش‌ها

masthead-editions = زبان‌های دیگر

footer-label = دربارهٔ این نشریه

footer-about = دربارهٔ ما و تماس

footer-corrections = تصحیح‌ها

footer-policy = آیین‌نامهٔ دیدگاه‌ها

footer-privacy = حریم خصوصی

paging-label = صفحه‌های این فهرست

paging-older = قدیمی‌تر

paging-newer = تازه‌تر

paging-position = صفحهٔ { NUMBER($page) } از { NUMBER($pages) }

paging-title = { $name }، صفحهٔ { NUMBER($page) } از { NUMBER($pages) }

## صفحهٔ نخست و صفحه‌های بخش، موضوع و نویسنده

front-latest = تازه‌ترین مطالب

front-empty = هنوز چیزی اینجا منتشر نشده است.

section-empty = هنوز چیزی در این بخش منتشر نشده است.

topic-label = موضوع

topic-empty = هنوز چیزی دربارهٔ این موضوع منتشر نشده است.

author-label = نویسنده

author-articles = مطالب { $name }

author-empty = هنوز چیزی به این نام منتشر نشده است.

## مطلب

article-byline = نوشتهٔ <authors>{ $names }</authors>

article-changed-time = تغییر در ساعت <time>{ $time }</time>

article-changed-date = تغییر در <time>{ $date }</time>

correction-heading = { $kind ->
    [clarification] توضیح، <time>{ $date }</time>.
    [update] به‌روزرسانی، <time>{ $date }</time>.
    [editors-note] یادداشت دبیر، <time>{ $date }</time>.
    [retraction] پس گرفتن مطلب، <time>{ $date }</time>.
   *[correction] تصحیح، <time>{ $date }</time>.
}

retracted-headline = پس گرفته شد: { $headline }

correction-corrects = این، یادداشت { $date } را تصحیح می‌کند.

photo-credit = [<credit>{ $credit }</credit>]

article-topics = موضوع‌ها

article-table = جدول

article-other-editions = این مطلب به زبان‌های دیگر

article-related = مطالب مرتبط

article-share = این مطلب را هم‌رسانی کنید

article-share-email = با ایمیل

article-share-address = نشانی این مطلب

article-share-copy = کپی نشانی

article-share-copied = نشانی کپی شد

article-share-device = هم‌رسانی …

preview-draft = پیش‌نمایش یک پیش‌نویس. خوانندگان این صفحه را نمی‌بینند.

preview-changes = پیش‌نمایش تغییرها. خوانندگان هنوز نگارش منتشرشده را می‌بینند.

preview-back = بازگشت به نوشتن

preview-conversation = پس از انتشار مطلب، گفت‌وگو از اینجا آغاز می‌شود.

preview-arrangement = پیش‌نمایش یک ترتیب. خوانندگان هنوز آن را نمی‌بینند.

preview-arrangement-back = بازگشت به چیدن

## واکنش به مطلب

reaction-question = این مطلب را پسندیدید؟

reaction-yes = بله · { NUMBER($count) }

reaction-no = خیر · { NUMBER($count) }

reaction-said = { $value ->
    [dislike] پاسخ شما «خیر» بود: این مطلب را نپسندیدید.
   *[like] پاسخ شما «بله» بود: این مطلب را پسندیدید.
}

reaction-change = هر وقت بخواهید می‌توانید پاسخ خود را عوض کنید. هر خواننده یک بار شمرده می‌شود.

## آیین‌نامه، تصحیح‌ها، دربارهٔ ما و حریم خصوصی

policy-heading = آیین‌نامهٔ دیدگاه‌ها

policy-version = نگارش { NUMBER($number) }، برقرار از <time>{ $date }</time>.

corrections-heading = تصحیح‌ها

corrections-intro = آنچه اشتباه نوشتیم و زمانی که آن را اصلاح کردیم. هیچ چیز هرگز از این فهرست برداشته نمی‌شود.

corrections-empty = تاکنون چیزی برای تصحیح نبوده است.

corrections-article = در مطلب «<article>{ $headline }</article>»

about-heading = دربارهٔ ما

about-contact = تماس

about-contact-email = ایمیل: <address>{ $email }</address>

about-contact-post = پست: <address>{ $address }</address>

about-authors = نویسندگان اینجا

privacy-heading = حریم خصوصی

## وقتی چیزی نیست یا کار نمی‌کند

not-found-heading = در این نشانی چیزی نیست

not-found-text = شاید نشانی ناقص باشد یا اشتباه نوشته شده باشد، یا صفحه برداشته شده باشد.

error-front = رفتن به صفحهٔ نخست

gone-heading = این مطلب برداشته شده است

gone-text = تحریریه دیگر آن را منتشر نمی‌کند. اگر تصحیحی داشته، در فهرست تصحیح‌ها می‌ماند.

error-heading = خطایی از سوی ما رخ داد

error-text = کمی بعد دوباره امتحان کنید. اگر باز هم رخ داد، برای ما بنویسید و این شماره را ذکر کنید: <id>{ $id }</id>

too-large-heading = این حجم یکجا بیش از اندازه است

too-large-text = آنچه فرستادید از حدی که این صفحه می‌پذیرد بزرگ‌تر است. در مرورگر به عقب برگردید: نوشته‌تان هنوز در فرم هست. کوتاهش کنید و دوباره بفرستید.

too-often-heading = لطفاً کمی صبر کنید

too-often-text = آن‌قدر از اتصال شما به ما رسیده که فعلاً بیشتر نمی‌پذیریم. { NUMBER($seconds) } ثانیهٔ دیگر دوباره امتحان کنید.

forged-heading = این فرم از صفحهٔ ما نیامده است

forged-text = برای حفاظت از شما، فرم‌ها را فقط از صفحه‌های خودمان می‌پذیریم. چیزی تغییر نکرده است. صفحه را همین‌جا باز کنید و فرم را دوباره بفرستید.

unreadable-heading = نتوانستیم آنچه را فرستاده شد بخوانیم

unreadable-text = چیزی تغییر نکرده است. در مرورگر به عقب برگردید، صفحه را دوباره بارگذاری کنید و فرم را باز بفرستید.

unavailable-heading = فعلاً نمی‌توانیم این را بپذیریم

unavailable-text = چیزی ذخیره نشده است. لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید.

error-kept-words = آنچه نوشتید، تا بتوانید کپی‌اش کنید
