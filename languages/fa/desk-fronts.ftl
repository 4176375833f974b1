### صفحه‌های نخست: آنچه صفحهٔ نخست و صفحه‌های بخش‌ها اول نشان می‌دهند.

desk-fronts-heading = صفحه‌های نخست

desk-fronts-no-edition = هنوز نسخه‌ای نیست. وقتی باشد، صفحهٔ نخستش همین‌جا چیده می‌شود.

desk-front-of-edition = صفحهٔ نخست

desk-front-preview = پیش‌نمایش

desk-front-in-force = { $count ->
    [0] خوانندگان همین را می‌بینند: همه به ترتیب زمان
    [one] خوانندگان همین را می‌بینند: { $count } مطلب با دست، بقیه به ترتیب زمان
   *[other] خوانندگان همین را می‌بینند: { $count } مطلب با دست، بقیه به ترتیب زمان
}

desk-front-changed = { $count ->
    [0] هنوز برقرار نیست: همه به ترتیب زمان
    [one] هنوز برقرار نیست: { $count } مطلب با دست، بقیه به ترتیب زمان
   *[other] هنوز برقرار نیست: { $count } مطلب با دست، بقیه به ترتیب زمان
}

desk-front-order = ترتیب صفحه

desk-front-empty = هنوز چیزی اینجا منتشر نشده است. هر چه منتشر شود به ترتیب زمان اینجا می‌آید تا شما بچینیدش.

desk-front-keys = مطلب را از دستگیره‌اش بکشید، یا وقتی یکی از دکمه‌هایش در کانون است کلیدها را به کار ببرید: پیکان بالا و پایین جابه‌جایش می‌کنند، Home آن را اول می‌کند و Delete به زمان می‌سپاردش.

desk-front-drag = به جای دیگری بکشید

desk-front-moved = جای کنونی‌اش:

desk-front-zone-name = { $zone ->
    [lead] اول
    [beside] کنار اول
    [row] ردیف دوم
    [list] فهرست
    [reserve] ذخیره
   *[none] در صفحه نیست
}

desk-front-by-hand = با دست

desk-front-by-time = به ترتیب زمان

desk-front-not-shown = اینجا منتشر نیست: نشان داده نمی‌شود

desk-front-move-lead = { $name } را اول کن

desk-front-release = { $name } را به زمان بسپار

desk-front-hold-named = { $name } را با دست نگه دار

desk-front-lead = در جای اول

desk-front-hold = افزودن

desk-front-by-time-all = همه به ترتیب زمان

desk-front-put-now = همین حالا برقرار کن

desk-front-discard = رها کردن تغییرات

desk-front-later = از زمانی معین

desk-front-date = روز

desk-front-time = ساعت

desk-front-which = کدام‌یک از دو بار؟

desk-front-which-earlier = بار اول، پیش از عقب رفتن ساعت

desk-front-which-later = بار دوم، پس از آن

desk-front-put-later = آن وقت برقرار کن

desk-front-zone = به وقت نشریه، { $zone }.

desk-front-add-heading = افزودن مطلب

desk-front-find = یافتن مطلب با واژه‌هایش

desk-front-find-button = بیاب

desk-front-none-found = هیچ مطلبی در این نسخه این واژه‌ها را ندارد.

desk-front-none-more = همهٔ مطلب‌های منتشرشده در صفحه هستند.

desk-front-history = ترتیب‌ها تا کنون

desk-front-history-empty = هنوز کسی این صفحه را نچیده است: همه به ترتیب زمان است.

desk-front-state = { $state ->
    [in-force] برقرار از
    [to-come] در راه
   *[past] برقرار بود از
}

desk-front-held = { $count ->
    [0] همه به ترتیب زمان
    [one] { $count } مطلب با دست
   *[other] { $count } مطلب با دست
}

desk-front-take-up = از سر گرفتن

desk-front-withdraw = پس گرفتن

desk-front-undo = بازگرداندن

desk-front-arranged = برقرار شد. خوانندگان ترتیب تازه را می‌بینند.

desk-front-scheduled = نگه داشته شد. خوانندگان از زمانش آن را می‌بینند.

desk-front-withdrawn = پس گرفته شد. برقرار نخواهد شد.

desk-front-restored = بازگردانده شد. ترتیب پیشین دوباره برقرار است.

desk-front-conflict = از وقتی آغاز کردید کسی ترتیب دیگری را برقرار کرده است. ترتیب شما در زیر است؛ برقرار کردنش جای آن را می‌گیرد.

desk-front-conflict-theirs = دیدن ترتیب او به جای آن

desk-front-mistake-too-many = بیش از { NUMBER($limit) } مطلب را نمی‌توان با دست نگه داشت.

desk-front-mistake-too-many-times = بیش از { NUMBER($limit) } ترتیب نمی‌تواند در راه باشد. نخست یکی را پس بگیرید.

desk-front-mistake-past = این زمان گذشته است. زمانی در آینده انتخاب کنید، یا همین حالا برقرارش کنید.

desk-front-mistake-date = روز را به شکل سال-ماه-روز بنویسید.

desk-front-mistake-time = وقت را به شکل ساعت:دقیقه بنویسید.

desk-front-mistake-twice = در این شب ساعت عقب می‌رود و این وقت دو بار می‌آید. بگویید کدام‌یک منظور است.

desk-front-mistake-skipped = در این شب ساعت جلو می‌رود: پس از { $before } می‌شود { $after }. یکی از این دو را انتخاب کنید.
