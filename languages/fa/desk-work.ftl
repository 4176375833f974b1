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

desk-check-empty-paragraphs = { $count ->
    [one] { $count } بند خالی است و نشان داده نمی‌شود.
   *[other] { $count } بند خالی است و نشان داده نمی‌شود.
}

desk-check-notes = { $count ->
    [one] { $count } یادداشت حل‌نشده مانده است.
   *[other] { $count } یادداشت حل‌نشده مانده است.
}

desk-check-corrections = { $count ->
    [one] { $count } تصحیح ماجرا در نسخه‌ای دیگر در انتظار پاسخ است.
   *[other] { $count } تصحیح ماجرا در نسخه‌های دیگر در انتظار پاسخ است.
}

## مرحله‌های مطلب

desk-step-button = { $step ->
    [submission] تحویل
    [take-back] پس گرفتن
    [take-over] بر عهده گرفتن
    [return] بازگرداندن
    [hand-over] سپردن به دیگری
    [readiness] آماده است
   *[editing] ویرایش را آغاز کنید
}

desk-step-done = { $action ->
    [article-submitted] تحویل داده شد و در انتظار دبیر است.
    [article-taken-back] پس گرفته شد و دوباره پیش‌نویس شماست.
    [article-taken-into-edit] اکنون ویرایش آن با شماست.
    [article-returned] به نویسنده بازگردانده شد.
    [article-ready] آمادهٔ انتشار است.
    [article-handed-over] سپرده شد.
    [article-due-changed] موعد ذخیره شد.
   *[other] انجام شد.
}

desk-step-undo = برگرداندن

desk-step-undone = برگردانده شد.

desk-step-more = بیشتر

desk-step-note = چه چیزی کم است

desk-step-mistake-overtaken = { $stage ->
    [submitted] { $name } زودتر دست به کار شد: مطلب اکنون تحویل داده شده است. پیش از ادامه دوباره نگاه کنید.
    [in-edit] { $name } زودتر دست به کار شد: مطلب اکنون در دست ویرایش است. پیش از ادامه دوباره نگاه کنید.
    [ready] { $name } زودتر دست به کار شد: مطلب اکنون آماده است. پیش از ادامه دوباره نگاه کنید.
   *[draft] { $name } زودتر دست به کار شد: مطلب اکنون پیش‌نویس است. پیش از ادامه دوباره نگاه کنید.
}

desk-step-mistake-nothing-new = خوانندگان همین متن را می‌بینند. نخست آن را تغییر دهید.

desk-step-mistake-planned = زمان انتشار آن تعیین شده است. نخست زمان را بردارید.

desk-step-mistake-note-empty = بنویسید چه چیزی کم است.

desk-assignee = دست کیست

desk-assignee-nobody = هیچ‌کس

desk-assignee-all = هر کس

desk-due = موعد

desk-due-hint = به وقت { $zone }. اگر موعدی ندارد خالی بگذارید.

desk-due-filter = { $due ->
    [late] موعدش گذشته
    [today] تا امروز
    [week] تا یک هفته
   *[any] هر زمان
}

desk-due-late = موعدش گذشته:

desk-due-by = موعد:

desk-due-mistake = روز و ساعتی بنویسید.

desk-assign = ذخیره

desk-editing-hint = { $name } در حال ویرایش آن است. همچنان می‌توانید تغییرش دهید و هر دو نگارش می‌ماند، اما دنبال کردن یادداشت آسان‌تر است.

## تابلو

desk-place-board = تابلو

desk-board-heading = تابلو

desk-board-column = { $column ->
    [draft] پیش‌نویس‌ها
    [submitted] تحویل‌شده‌ها
    [in-edit] در دست ویرایش
    [ready] آماده‌ها
    [scheduled] زمان‌بندی‌شده‌ها
   *[published] منتشرشدهٔ امروز
}

desk-board-empty = { $column ->
    [draft] آنچه نوشته می‌شود اینجاست. با «نوشتن مطلب» آغاز کنید.
    [submitted] چیزی در انتظار دبیر نیست.
    [in-edit] آنچه دبیری بر عهده گرفته اینجاست.
    [ready] آنچه فقط انتشارش مانده اینجاست.
    [scheduled] هیچ چیز زمان انتشار ندارد.
   *[published] امروز هنوز چیزی منتشر نشده است.
}

desk-board-all = دیدن همه

desk-board-move = جابه‌جا کردن

desk-board-open-list = همهٔ مطالب

desk-board-open-notes = { $count ->
    [one] { $count } یادداشت باز
   *[other] { $count } یادداشت باز
}

## یادداشت‌ها بر متن

desk-notes-heading = یادداشت‌ها

desk-notes-empty = آنچه همکاران دربارهٔ متن می‌گویند اینجاست. خوانندگان هرگز آن را نمی‌بینند.

desk-note-new = نوشتن یادداشت

desk-note-label = یادداشت

desk-note-quote = دربارهٔ این واژه‌ها

desk-note-quote-hint = آن‌ها را از متن رونوشت کنید. برای یادداشت بر همهٔ مطلب خالی بگذارید.

desk-note-write = ذخیرهٔ یادداشت

desk-note-answer = پاسخ

desk-note-resolve = حل شد

desk-note-reopen = باز کردن دوباره

desk-note-resolved = { $name } آن را حل کرد

desk-note-moved = این واژه‌ها اکنون جای دیگری است.

desk-note-orphan = این واژه‌ها دیگر در متن نیست.

desk-note-show = نشان دادن در متن

desk-note-on-words = یادداشت بر واژه‌های انتخاب‌شده؛ روی واژه‌های نشان‌دار: به یادداشت آن‌ها

desk-note-done = { $act ->
    [answered] پاسخ داده شد.
    [resolved] حل شد.
    [reopened] دوباره باز شد.
   *[written] یادداشت ذخیره شد.
}

desk-note-mistake-empty = آنچه می‌خواهید بگویید بنویسید.

desk-note-mistake-quote = این واژه‌ها در متن ذخیره‌شده نیست.
