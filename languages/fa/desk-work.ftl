### کار تحریریه روی مطلب: بررسی‌های پیش از انتشار، مرحله‌ها، یادداشت‌ها، تابلو.

## بررسی‌های پیش از انتشار

desk-checks-heading = پیش از انتشار

desk-checks-fine = هیچ چیز مانع انتشار نیست.

desk-check-strength = { $strength ->
    [block] مانع انتشار
    [override] دلیل می‌خواهد
    [set-aside] با دلیل کنار گذاشته شد
   *[warn] برای آگاهی
}

desk-check-reason-given = { $name } کنارش گذاشت: { $reason }

desk-check-reason = دلیل انتشار با این حال

desk-check-reason-hint = دلیل در کنار مطلب و در گزارش می‌ماند.

desk-check-set-aside = کنار گذاشتن

desk-check-reasons-kept = دلیل‌ها ذخیره شد.

desk-check-mistake-reason-empty = دلیلی بنویسید.

desk-check-mistake-blocks = این باید درست شود. هیچ دلیلی آن را کنار نمی‌گذارد.

desk-check-headline-short = تیتر خیلی کوتاه است: { NUMBER($count) } نویسه، و دست‌کم { NUMBER($limit) } معمول است.

desk-check-headline-long = تیتر خیلی بلند است: { NUMBER($count) } نویسه، و حداکثر { NUMBER($limit) } معمول است.

desk-check-standfirst-missing = مطلب لید ندارد. لید در فهرست‌ها و نتایج جست‌وجو می‌آید.

desk-check-standfirst-short = لید خیلی کوتاه است: { NUMBER($count) } نویسه، و دست‌کم { NUMBER($limit) } معمول است.

desk-check-standfirst-long = لید خیلی بلند است: { NUMBER($count) } نویسه، و حداکثر { NUMBER($limit) } معمول است.

desk-check-photo-gone = عکس اصلی دیگر نگه داشته نشده است.

desk-check-figure-gone = عکس { NUMBER($number) } در متن دیگر نگه داشته نشده است.

desk-check-photo-rights = حق نمایش عکس اصلی به پایان رسیده است. اگر تمدید شده، روز آن را در صفحهٔ عکس تغییر دهید.

desk-check-figure-rights = حق نمایش عکس { NUMBER($number) } در متن به پایان رسیده است. اگر تمدید شده، روز آن را در صفحهٔ عکس تغییر دهید.

desk-check-figure-credit = عکس { NUMBER($number) } در متن منبع ندارد.

desk-check-figure-alternative = عکس { NUMBER($number) } در متن متن جایگزین ندارد.

desk-check-photo-alternative-is-caption = متن جایگزین تنها شرح عکس را تکرار می‌کند. بنویسید عکس چه نشان می‌دهد.

desk-check-figure-alternative-is-caption = متن جایگزین عکس { NUMBER($number) } در متن تنها شرح آن را تکرار می‌کند.

desk-check-embargo = زمان مجاز انتشار این مطلب هنوز نرسیده است.

desk-check-link = این پیوند پاسخ نداد: { $address }

desk-check-notes = { $count ->
    [one] { $count } یادداشت حل‌نشده مانده است.
   *[other] { $count } یادداشت حل‌نشده مانده است.
}

desk-check-corrections = { $count ->
    [one] { $count } تصحیح ماجرا در نسخه‌ای دیگر در انتظار پاسخ است.
   *[other] { $count } تصحیح ماجرا در نسخه‌های دیگر در انتظار پاسخ است.
}
