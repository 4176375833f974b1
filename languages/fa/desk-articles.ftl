### مطالب، تصحیح‌ها و عکس‌ها در تحریریه.

## فهرست مطالب

desk-articles-heading = مطالب

desk-articles-new = نوشتن مطلب

desk-articles-edition = نسخه

desk-articles-edition-all = همهٔ نسخه‌ها

desk-articles-state = وضعیت

desk-articles-state-all = همهٔ وضعیت‌ها

desk-articles-show = نمایش

desk-articles-empty = مطالب شما اینجا خواهد بود و آخرین مطلب تغییرکرده در بالا. با «نوشتن مطلب» آغاز کنید.

desk-articles-none = هیچ مطلبی با این انتخاب نمی‌خواند.

desk-articles-column-headline = تیتر

desk-articles-column-authors = نویسنده

desk-articles-column-section = بخش

desk-articles-column-saved = ذخیره

desk-article-untitled = هنوز بدون تیتر

desk-article-state = { $state ->
    [submitted] تحویل‌شده
    [in-edit] در دست ویرایش
    [ready] آماده
    [published] منتشرشده
    [changed] منتشرشده، با تغییرهای تازه‌تر
    [unpublished] برداشته‌شده از انتشار
   *[draft] پیش‌نویس
}

## نوشتن مطلب

desk-article-new-heading = مطلبی تازه برای { $edition }

desk-article-edit-title = ویرایش: { $headline }

desk-article-edition = نسخه

desk-article-headline = تیتر

desk-article-standfirst = لید

desk-article-standfirst-hint = یک یا دو جمله زیر تیتر. در فهرست‌ها و نتایج جست‌وجو هم می‌آید.

desk-article-slug = نشانی صفحه

desk-article-slug-hint = بخش آخر نشانی مطلب. اگر خالی بماند از تیتر ساخته می‌شود. اگر بعدها عوض شود، نشانی پیشین به نشانی تازه می‌رسد.

desk-article-authors = نویسندگان

desk-article-section = بخش

desk-article-section-none = هنوز بدون بخش

desk-article-topics = موضوع‌ها

desk-article-photo = عکس اصلی

desk-article-photo-none = بدون عکس

desk-article-photo-upload = یا عکس تازه‌ای بفرستید

desk-photo-caption = شرح عکس

desk-photo-caption-hint = آنچه خواننده هنگام دیدن عکس باید بداند. همین عکس می‌تواند در مطلبی دیگر شرح دیگری داشته باشد.

desk-photo-credit = منبع عکس

desk-photo-credit-hint = عکس از کیست، به همان شکلی که باید خوانده شود: «عکس از شورای شهر».

desk-photo-alternative = متن جایگزین

desk-photo-alternative-hint = آنچه عکس نشان می‌دهد، برای خوانندگانی که نمی‌توانند آن را ببینند. شرح عکس را تکرار نکنید.

desk-photo-rights = حقوق استفاده

desk-photo-rights-hint = حقوق از آنِ کیست و بر سر چه چیز توافق شده. فقط تحریریه این را می‌بیند.

desk-article-body = متن

desk-article-save = ذخیره

desk-article-preview = ذخیره و پیش‌نمایش

desk-article-publish = انتشار

desk-article-publish-changes = انتشار تغییرها

desk-article-publish-by-editor = وقتی آماده شد، یکی از دبیران منتشرش می‌کند.

desk-article-unpublish = برداشتن از انتشار…

desk-article-unpublish-heading = «{ $headline }» از انتشار برداشته شود؟

desk-article-unpublish-text = خوانندگان در نشانی آن یادداشتی می‌بینند که برداشته شده است. مطلب، دیدگاه‌ها و تصحیح‌هایش نگه داشته می‌شود و می‌توانید دوباره منتشرش کنید.

desk-article-unpublish-confirm = برداشته شود

desk-article-saved = به عنوان نگارش { NUMBER($number) } در ساعت { $time } ذخیره شد.

desk-article-published = منتشر شد. <article>آن را مانند خوانندگان ببینید</article>

desk-article-unpublished = از انتشار برداشته شد. خوانندگان دیگر آن را نمی‌بینند.

desk-article-mistake-saved-since = پس از آنکه این فرم را باز کردید، { $name } در ساعت { $time } نگارش تازه‌تری ذخیره کرد. نوشتهٔ شما در زیر است و هنوز ذخیره نشده. دو نگارش را مقایسه کنید و برای نگه داشتن نوشتهٔ خودتان دوباره ذخیره کنید.

desk-article-their-version = نگارشی که در این میان ذخیره شده

desk-article-mistake-headline-empty = مطلب باید تیتر داشته باشد.

desk-article-mistake-slug-characters = فقط از حرف، رقم و خط تیره استفاده کنید.

desk-article-mistake-slug-reserved = نشریه این نشانی را برای یکی از صفحه‌های خود به کار می‌برد. نشانی دیگری انتخاب کنید.

desk-article-mistake-authors-missing = پیش از انتشار دست‌کم یک نویسنده انتخاب کنید.

desk-article-mistake-section-missing = پیش از انتشار یک بخش انتخاب کنید.

desk-article-mistake-body-empty = هنوز متنی برای انتشار نیست.

desk-photo-mistake-credit-missing = عکس منتشرشده باید منبع داشته باشد.

desk-photo-mistake-alternative-missing = بنویسید عکس چه نشان می‌دهد، برای خوانندگانی که نمی‌توانند آن را ببینند.

desk-article-comments-close = بستن دیدگاه‌ها

desk-article-comments-open = باز کردن دوبارهٔ دیدگاه‌ها

desk-article-versions = نگارش‌ها

desk-article-version = نگارش { NUMBER($number) }، { $name }، { $date }

desk-article-version-public = خوانندگان این را می‌بینند

desk-article-siblings = نسخه‌های دیگر

desk-article-sibling-write = نوشتن به { $edition }

## تصحیح‌ها

desk-corrections-heading = تصحیح‌ها

desk-correction-hint = یادداشت با تاریخ امروز بالای مطلب و در فهرست عمومی می‌آید و پس گرفتنی نیست. خود متن را هم اصلاح کنید.

desk-correction-kind = نوع

desk-correction-kind-choice = { $kind ->
    [clarification] توضیح: نوشته درست بود اما ممکن بود بد فهمیده شود
    [update] به‌روزرسانی: از آن زمان اتفاق تازه‌ای افتاده
    [editors-note] یادداشت دبیر: آنچه خوانندگان باید دربارهٔ مطلب بدانند
    [retraction] پس گرفتن مطلب: مطلب پابرجا نیست
   *[correction] تصحیح: چیزی اشتباه بود
}

desk-correction-note = یادداشت

desk-correction-note-hint = بگویید چه چیز اشتباه بود و درست آن چیست: «در نگارش پیشین آمده بود … درست آن است که …»

desk-correction-publish = انتشار یادداشت
desk-correction-write = نوشتن یادداشت برای خوانندگان

desk-correction-mistake-note-empty = بگویید چه چیز اشتباه بود.

desk-correction-requests = تصحیح‌های خواسته‌شده

desk-correction-asked = { $kind ->
    [clarification] { $edition } این ماجرا را توضیح داده است
    [update] { $edition } این ماجرا را به‌روز کرده است
    [editors-note] { $edition } یادداشتی بر این ماجرا دارد
    [retraction] { $edition } این ماجرا را پس گرفته است
   *[correction] { $edition } این ماجرا را تصحیح کرده است
}

desk-correction-answer = پاسخ دادن

desk-correction-answers = پاسخ به

desk-correction-answers-none = هیچ‌کدام: از نسخه‌های دیگر پرسیده می‌شود

desk-correction-corrects = یادداشتی پیشین را تصحیح می‌کند

desk-correction-corrects-hint = یادداشت هرگز تغییر نمی‌کند. یادداشت نادرست با یادداشتی دیگر تصحیح می‌شود و هر دو می‌مانند.

desk-correction-corrects-none = نه، دربارهٔ مطلب است

desk-correction-decline = اینجا لازم نیست

desk-correction-decline-reason = چرا نه؟

desk-correction-mistake-reason-empty = بگویید چرا لازم نیست.

desk-correction-asked-for = { $count ->
    [one] { $count } تصحیح خواسته شده
   *[other] { $count } تصحیح خواسته شده
}

desk-correction-published = یادداشت منتشر شد.

## راهنمای نشانه‌گذاری متن

desk-markup-heading = متن چگونه نوشته می‌شود

desk-markup-paragraph = سطر خالی بند تازه‌ای آغاز می‌کند.

desk-markup-bold = پررنگ

desk-markup-italic = مورب

desk-markup-link = پیوند

desk-markup-subhead = میان‌تیتر، و میان‌تیتری کوچک‌تر

desk-markup-list = فهرست نقطه‌دار، و فهرست شماره‌دار

desk-markup-quote = نقل قول در بندی جداگانه

desk-markup-pull-quote = جمله‌ای از متن با حروف درشت

desk-markup-photo = عکسی میان بندها: متن جایگزین، نام عکس، شرح و منبع

desk-markup-link-card = پیوندی جداگانه همراه با عنوان صفحه

desk-markup-divider = خطی میان دو بخش

desk-markup-table = جدول؛ هر سطر یک ردیف است و |= عنوان می‌سازد

desk-markup-escape = خط وارونه پیش از نشانه، آن را همان‌طور که هست نگه می‌دارد

desk-markup-mistake-photo = سطر { NUMBER($line) }: عکسی به نام «{ $name }» نیست.

desk-markup-mistake-address = سطر { NUMBER($line) }: «{ $address }» نشانی‌ای نیست که خوانندگان بتوانند باز کنند. نشانی با ⁨https://⁩ یا ⁨mailto:⁩ آغاز می‌شود.

desk-markup-mistake-unreadable = سطر { NUMBER($line) } مانند عکس یا پیوند جداگانه آغاز می‌شود اما چنین خوانده نمی‌شود. آن را با نمونه مقایسه کنید یا پیش از آن خط وارونه بگذارید.

desk-article-mistake-body-too-long = متن بیش از اندازه بلند است: بیشترین اندازه { NUMBER($limit) } نویسه است.

desk-article-mistake-body-blocks = متن بند بیش از اندازه دارد: بیشترین شمار { NUMBER($limit) } بند است.

## عکس‌ها

desk-photos-heading = عکس‌ها

desk-photos-empty = عکس‌های شما اینجا خواهد بود. نخستین عکس را با فرم بفرستید؛ مکان، زمان و شمارهٔ سریال از آن برداشته می‌شود.

desk-photo-new-heading = فرستادن عکس

desk-photo-file-hint = ‏JPEG یا PNG یا WebP، تا { NUMBER($megabytes) } مگابایت.

desk-photo-send = فرستادن

desk-photo-name = در متن مطلب: <code>{ $name }</code>

desk-photo-preparing = اندازه‌های کوچک‌تر در حال ساخت است. از همین حالا می‌توان از عکس استفاده کرد.

desk-photo-mistake-file-missing = یک فایل انتخاب کنید.

desk-photo-mistake-file-too-large = فایل از { NUMBER($megabytes) } مگابایت بزرگ‌تر است.

desk-photo-mistake-not-a-photo = این فایل به عنوان عکس خوانده نمی‌شود. فایل JPEG یا PNG یا WebP بفرستید.

desk-photo-mistake-too-many-pixels = پیکسل‌های تصویر بیش از اندازه است: بیشترین اندازه { NUMBER($megapixels) } مگاپیکسل است.

desk-photo-stored = عکس ذخیره شد.

desk-photo-known = این عکس از پیش اینجا بود. شرح زیر همان است که پیش‌تر ذخیره شده.

desk-photo-mistake-in-use = پیش‌نویس‌هایی از این عکس استفاده می‌کنند. در زیر بگویید چه چیزی جای آن بیاید.

desk-articles-mine = تنها آنچه از من است

desk-article-author-number = نویسندهٔ { NUMBER($number) }

desk-article-authors-hint = به ترتیبی که امضا می‌کنند. پس از ذخیره، جای یک نام دیگر باز می‌شود. نامی را که نیست، مدیر در «تنظیمات»، «نویسندگان» می‌افزاید.

desk-article-author-none = هیچ‌کس

desk-article-visible-change = آگاه کردن خوانندگان از زمان تغییر

desk-article-visible-change-hint = برای یک ویرگول یا غلط املایی، تیک را بردارید.

desk-article-preview-open = پیش‌نمایش

desk-article-sibling-begun = این متن نسخهٔ دیگر است تا از نو نوشته شود. هنوز چیزی ذخیره نشده است.

desk-article-back = بازگشت به مطلب

desk-photo-uses = کجا به کار رفته است

desk-photo-unused = هیچ مطلبی این عکس را به کار نبرده است.

desk-photo-remove = پاک کردن این عکس

desk-photo-removed = عکس در سطل است.

desk-photo-undescribed = عکسی بدون توضیح

desk-article-preview-missing = پیش‌نمایش در اینجا نشان داده نمی‌شود.
