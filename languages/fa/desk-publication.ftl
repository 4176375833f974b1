### انتشار از میز تحریریه: اکنون، در زمانی معین، زیر ممنوعیت انتشار، با پیوند پیش‌نمایش، و حذف همیشگی

desk-readers-heading = خوانندگان

desk-publication-open = انتشار یا تعیین زمان…

desk-publication-later = ذخیره و تعیین زمان…

desk-publication-heading = انتشار «{ $headline }»

desk-publication-version = خوانندگان این نگارش ذخیره‌شده را می‌بینند:

desk-publication-now-heading = اکنون

desk-publication-mistake-saved-since = در این میان کسی نگارش تازه‌تری ذخیره کرده است. پیش از انتشار آن را ببینید.

desk-publication-mistake-own-text = آنچه نوشته بودید اکنون به‌صورت نسخه‌ای ذخیره شده است. پیش از انتشار آن را ببینید.

desk-schedule-heading = در زمانی معین

desk-schedule-date = تاریخ

desk-schedule-time = ساعت

desk-schedule-zone = به وقت نشریه ({ $zone })، که اکنون { $date } است.

desk-schedule-hint = در آن زمان درست همین نگارش منتشر می‌شود. آنچه پس از آن ذخیره شود، می‌ماند تا دوباره زمان تعیین کنید.

desk-schedule-submit = در آن زمان منتشر شود

desk-schedule-move = تعیین دوبارهٔ زمان

desk-schedule-which = در آن هنگام ساعت عقب می‌رود و این وقت دو بار می‌آید. کدام‌یک؟

desk-schedule-which-earlier = نخستین (UTC { $offset })

desk-schedule-which-later = دومین (UTC { $offset })

desk-schedule-done = زمان تعیین شد.

desk-schedule-planned = نگارش { NUMBER($number) } در { $date } منتشر می‌شود؛ زمان را { $name } تعیین کرده است.

desk-schedule-newer = پس از آن نگارش تازه‌تری ذخیره شده که جزو آن نیست. برای انتشار تازه‌تر، دوباره زمان تعیین کنید.

desk-schedule-failed = زمانش { $date } بود و منتشر نشد، زیرا:

desk-schedule-withdraw = در آن زمان منتشر نشود

desk-schedule-withdrawn = زمان‌بندی لغو شد.

desk-schedule-restore = بازگردانی

desk-schedule-mistake-past = این زمان گذشته است.

desk-schedule-mistake-far = این بیش از دو سال دیگر است. سال را بررسی کنید.

desk-schedule-mistake-date = روزی را بنویسید که وجود دارد: سال، ماه و روز.

desk-schedule-mistake-time = ساعت و دقیقه را بنویسید.

desk-schedule-mistake-skipped = در آن هنگام ساعت جلو می‌رود و این وقت وجود ندارد. آخرین وقت پیش از آن { $before } و نخستین وقت پس از آن { $after } است.

desk-schedule-mistake-twice = در آن هنگام ساعت عقب می‌رود و این وقت دو بار می‌آید. انتخاب کنید کدام منظور است.

desk-embargo-heading = ممنوعیت انتشار تا زمانی معین

desk-embargo-open = ممنوعیت انتشار…

desk-embargo-text = پیش از این زمان هیچ‌کس مطلب را منتشر نمی‌کند و هیچ زمان‌بندی هم.

desk-embargo-submit = تعیین ممنوعیت

desk-embargo-move = تغییر ممنوعیت

desk-embargo-lift = برداشتن ممنوعیت

desk-embargo-done = ممنوعیت برقرار است.

desk-embargo-lifted = ممنوعیت برداشته شد.

desk-embargo-holds = تا { $date } انتشارش ممنوع است.

desk-embargo-mistake-public = خوانندگان همین حالا می‌توانند آن را بخوانند. نخست از انتشار بردارید.

desk-embargo-mistake-scheduled = برای زمانی زودتر تعیین شده است. نخست زمان‌بندی را لغو کنید.

desk-redirect-open = نشانی‌اش به کجا می‌رود…

desk-redirect-heading = نشانی «{ $headline }» به کجا می‌رود؟

desk-redirect-label = خوانندگان را ببرید به

desk-redirect-hint = نشانی‌ای از { $origin } یا از وبگاهی دیگر. اگر خالی بماند، صفحه می‌گوید مطلب برداشته شده است.

desk-redirect-submit = همین نگه داشته شود

desk-redirect-leads = نشانی‌اش می‌رود به <address>{ $address }</address>

desk-redirect-mistake-address = نشانی‌ای بنویسید که با ⁨https://⁩ آغاز شود یا، برای صفحه‌ای از این وبگاه، با خط کج.

desk-redirect-mistake-nowhere = در این نشانی چیزی نیست.

desk-redirect-mistake-loop = این دوباره به همین مطلب می‌رسد.

desk-preview-links = پیوندهای پیش‌نمایش

desk-preview-links-open = نشان دادن پیش‌نویس به کسی

desk-preview-links-heading = پیوندهای پیش‌نمایش «{ $headline }»

desk-preview-links-text = هر کس این پیوند را داشته باشد، پیش‌نویس را همان‌گونه که هنگام دیدن است، بدون حساب می‌خواند، تا پیوند پایان یابد یا آن را پس بگیرید.

desk-preview-links-empty = اکنون هیچ پیوندی کار نمی‌کند.

desk-preview-link-days = مدت کار آن

desk-preview-link-for = { $count ->
    [one] برای { $count } روز
   *[other] برای { $count } روز
}

desk-preview-link-make = ساخت پیوند

desk-preview-link-made = اکنون پیوند را رونوشت بردارید. دوباره نشان داده نمی‌شود.

desk-preview-link-line = { $name } ساخته است، پایان { $until }

desk-preview-link-withdraw = پس گرفتن

desk-preview-link-withdrawn = پیوند دیگر کار نمی‌کند.

desk-preview-mistake-many = { $count ->
    [one] { $count } پیوند کار می‌کند. نخست آن را پس بگیرید.
   *[other] { $count } پیوند کار می‌کند. نخست یکی را پس بگیرید.
}

desk-history-heading = تاریخچه

desk-history-more = کارهای قدیمی‌تر در گزارش کارهاست.

preview-shared = پیش‌نویسی که تحریریه به امانت نشانتان می‌دهد. همان‌گونه که در این لحظه است می‌بینید و شاید تغییر کند.

preview-embargo = تا { $date } انتشارش ممنوع است: پیش از آن منتشر نکنید و به کسی ندهید.

audit-none = چیزی در گزارش با این انتخاب جور نیست.

audit-by-itself = برنامه

audit-person = شخص

audit-everybody = همه

audit-kind-label = بر چه انجام شده

audit-everything = همه چیز

audit-kind = { $kind ->
    [photo] عکس‌ها
    [comment] دیدگاه‌ها
    [publication] نشریه
    [staff] افراد
    [invitation] دعوت‌ها
    [edition] نسخه‌ها
    [section] بخش‌ها
    [topic] موضوع‌ها
    [author] نویسندگان
    [policy] آیین‌نامه‌ها
    [word] واژه‌ها
    [domain] دامنه‌ها
    [source] منابع
    [claim] ادعاها
    [front] صفحه‌های نخست
    [site] سایت‌های دیگر
   *[article] مطلب‌ها
}

desk-removal-open = حذف همیشگی…

desk-removal-article-heading = «{ $headline }» برای همیشه حذف شود؟

desk-removal-photo-heading = این عکس برای همیشه حذف شود؟

desk-removal-comment-heading = دیدگاه { $name } برای همیشه حذف شود؟

desk-removal-when = این برای وقتی است که دادگاه، قانون یا امنیت کسی بخواهد. برای پنهان کردن از خوانندگان و نگه داشتن، از انتشار بردارید یا رد کنید.

desk-removal-article-text = همراه با همهٔ نگارش‌ها، آنچه هر کس در آن می‌نویسد، یادداشت‌ها، تصحیح‌ها، دیدگاه‌های زیر آن، تصویر کارت‌های پیوندش و عنوانش در گزارش و جستجو از میان می‌رود. نشانی‌اش می‌گوید که حذف شده است.

desk-removal-article-stays = همین خبر در نسخه‌های دیگر می‌ماند و پیوندهای به آن در مطلب‌های دیگر هم: خودتان آن‌ها را ببینید.

desk-removal-photo-text = در همهٔ اندازه‌ها، همراه با توضیح و شرح و منبع و متن جایگزینش در هر مطلب از میان می‌رود. مطلب‌ها می‌گویند که عکسی اینجا بوده است.

desk-removal-comment-text = واژه‌هایش، نام و نشانی ایمیل، همهٔ نگارش‌های پیشین و تصمیم‌ها با دلیل‌هایشان از میان می‌رود. پاسخ‌هایش زیر جایی خالی می‌ماند.

desk-removal-copies = رونوشت‌های پایگاه داده که پیش از ارتقا گرفته شده‌اند هم حذف می‌شوند.

desk-removal-beyond = دور از دسترس‌اند: پشتیبان‌ها، آنچه خوانندگان و موتورهای جستجو نگه داشته‌اند، و در PostgreSQL ردیف‌های مرده و گزارش خود سرور. پشتیبان‌های قدیمی را خودتان جایگزین کنید؛ راهنمای گردانندگان می‌گوید چگونه.

desk-removal-photos = عکس‌هایی که تنها این مطلب به کار می‌برد

desk-removal-photo-name = عکس { $date }

desk-removal-reason = دلیل

desk-removal-reason-hint = برای همیشه کنار نام شما می‌ماند. آنچه حذف می‌شود را تکرار نکنید.

desk-removal-understood = می‌دانم که هیچ‌کس نمی‌تواند آن را بازگرداند.

desk-removal-confirm = برای همیشه حذف شود

desk-removal-done = حذف شد. آنچه روی دیسک مانده، اکنون پاک می‌شود.

desk-removal-mistake-reason = بگویید چرا حذف می‌شود.

desk-removal-mistake-understood = برای ادامه این را علامت بزنید.

removed-heading = این حذف شده است

removed-text = تحریریه آنچه اینجا بود را برای همیشه حذف کرده و رونوشتی از آن نگه نمی‌دارد.

photo-removed = اینجا عکسی بود که حذف شده است.

desk-readers-see = آن‌گونه که خوانندگان می‌بینند
