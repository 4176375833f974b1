### عکس‌ها، کارت‌های پیوند و چسباندن

desk-figure = عکس در متن

desk-figure-choose = انتخاب عکس

desk-figure-close = بستن

desk-figure-device = یا فرستادن عکس از این دستگاه

desk-figure-found = { $count ->
    [one] { NUMBER($count) } عکس. با کلیدهای جهت بروید و با Enter انتخاب کنید.
   *[other] { NUMBER($count) } عکس. با کلیدهای جهت بروید و با Enter انتخاب کنید.
}

desk-figure-sending = در حال فرستادن { $name }: { NUMBER($percent) }٪

desk-figure-preparing = { $name } آماده می‌شود.

desk-figure-not-sent = { $name } در متن نیست: { $reason }

desk-figure-no-connection = سرور تحریریه پاسخ نمی‌دهد.

desk-figure-again = دوباره امتحان کنید

desk-figure-leave-out = کنار بگذارید

desk-figure-no-photo = { $name } عکس نیست. عکس‌ها JPEG، PNG یا WebP هستند.

desk-figure-lacks-credit = از کیست؟ بدون نام پدیدآور منتشر نمی‌شود.

desk-figure-lacks-alternative = بگویید چه دیده می‌شود، برای کسانی که نمی‌بینند.

desk-figure-gone = این عکس دیگر در کتابخانه نیست.

desk-block-up = بالا بردن

desk-block-down = پایین بردن

desk-block-remove = برداشتن از متن

desk-paste-left-out = { $count ->
    [one] { NUMBER($count) } عکس آورده نشد، چون در وبگاه دیگری است. آن را ذخیره کنید و بفرستید.
   *[other] { NUMBER($count) } عکس آورده نشد، چون در وبگاه دیگری است. آن‌ها را ذخیره کنید و بفرستید.
}

desk-card = کارت پیوند

desk-card-address = نشانی صفحه

desk-card-make = ساختن کارت پیوند

desk-card-leave = پیوند بماند

desk-card-by-hand = کارت را خودم می‌نویسم

desk-card-reading = صفحه خوانده می‌شود…

desk-card-no-address = کارت به نشانی‌ای نیاز دارد که با ⁨https://⁩ آغاز شود.

desk-card-title = عنوان صفحه

desk-card-source = منبع

desk-card-without-picture = بدون عکس

desk-card-picture-gone = کارت بدون عکس نشان داده می‌شود.

desk-figure-none = هیچ عکسی این واژه‌ها را ندارد.

desk-lead-one = مطلب یک عکس در بالا دارد: نخستین برداشته شد.
