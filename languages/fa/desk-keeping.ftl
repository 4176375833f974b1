### هیچ چیز گم نمی‌شود: نوشته چگونه ذخیره می‌شود، چه کسی هم در مطلب است، نگارش‌ها و مقایسهٔ آن‌ها.

## وضع آنچه نوشته شده

desk-keeping-unsaved = هنوز ذخیره نشده

desk-keeping-saving = ذخیره می‌شود…

desk-keeping-saved = ذخیره شد

desk-keeping-saved-seconds = { $seconds ->
    [one] { $seconds } ثانیه پیش ذخیره شد
   *[other] { $seconds } ثانیه پیش ذخیره شد
}

desk-keeping-saved-minutes = { $minutes ->
    [one] { $minutes } دقیقه پیش ذخیره شد
   *[other] { $minutes } دقیقه پیش ذخیره شد
}

desk-keeping-offline = ارتباط قطع است: نوشتهٔ شما در این مرورگر نگه داشته شده و با برگشت ارتباط ذخیره می‌شود.

desk-keeping-lost = ارتباط قطع است و این مرورگر نمی‌تواند نوشتهٔ شما را نگه دارد. این صفحه را تا برگشت ارتباط باز بگذارید.

desk-keeping-signed-out = نشست شما پایان یافته است. نوشتهٔ شما در این مرورگر نگه داشته شده و پس از ورود دوباره ذخیره می‌شود.

desk-keeping-sign-in = دوباره وارد شوید

desk-keeping-somebody-else = اکنون کس دیگری وارد شده است. نوشتهٔ شما تا ورود دوبارهٔ خودتان در این مرورگر می‌ماند.

desk-keeping-refused = تحریریه این نوشته را به این شکل نمی‌پذیرد. نوشته در این مرورگر نگه داشته شده است.

desk-keeping-elsewhere = در پنجرهٔ دیگری به نوشتن ادامه دادید. آنچه اینجا می‌نویسید در این مرورگر می‌ماند؛ ذخیره کنید تا هر دو را مقایسه کنید.

desk-keeping-back = همه چیز دوباره ذخیره شده است.

desk-keeping-behind = { $name } ساعت { $time } نگارش تازه‌تری ذخیره کرد.

desk-keeping-compare = مقایسهٔ هر دو

desk-keeping-found = در این مرورگر نوشته‌ای هست که هرگز ذخیره نشده است: { $headline }

desk-keeping-put-back = برش گردان

desk-keeping-throw-away = دورش بینداز

desk-keeping-restored = این نوشتهٔ شما از ساعت { $time } است و هنوز به عنوان نگارش ذخیره نشده.

desk-keeping-discarded = آنچه ذخیره نکرده بودید دور انداخته شد.

desk-keeping-take-back = پس بگیر

## چه کسی هم مطلب را باز کرده

desk-presence-heading = در این مطلب همچنین

desk-presence-here = { $name } آن را باز کرده

desk-presence-typing = { $name } می‌نویسد

## نگارش‌ها و مقایسهٔ دو تا از آن‌ها

desk-versions-title = نگارش‌ها: { $headline }

desk-versions-all = همهٔ نگارش‌ها

desk-versions-older = کهنه‌تر

desk-versions-newer = تازه‌تر

desk-versions-as-older = مقایسه از نگارش { NUMBER($number) }

desk-versions-as-newer = مقایسه با نگارش { NUMBER($number) }

desk-versions-version = نگارش

desk-versions-why = علت

desk-versions-when = زمان

desk-versions-compare = مقایسه

desk-version-short = نگارش { NUMBER($number) }، { $name }

desk-version-number = نگارش { NUMBER($number) }

desk-version-reason = { $reason ->
    [autosaved] هنگام نوشتن نگه داشته شد
    [submitted] فرستاده شد
    [handed-over] پیش از واگذاری
    [published] منتشر شد
    [restored] از نگارشی کهنه‌تر برگردانده شد
    [set-aside] کنار گذاشته شد و چیزی از آن گم نشده
    [merged] از دو نگارش فراهم شد
   *[saved] ذخیره شد
}

desk-version-is-draft = پیش‌نویس کنونی

desk-version-restore = این نگارش را برگردان

desk-version-restored = برگردانده شد. اکنون نگارش { NUMBER($number) } است و چیزی برداشته نشده.

desk-version-undo = واگرد

desk-compare-title = مقایسهٔ نگارش‌ها: { $headline }

desk-compare-none = هر دو نگارش یکسان‌اند.

desk-compare-unchanged = { $count ->
    [one] { $count } بند تغییر نکرده
   *[other] { $count } بند تغییر نکرده‌اند
}

desk-compare-changed = تغییر کرده

desk-compare-form = همان واژه‌ها به شکلی دیگر: پیوند، سیاه، میان‌تیتر

desk-compare-added = افزوده شده

desk-compare-removed = برداشته شده

desk-compare-moved = از جای دیگر به اینجا آمده

desk-compare-moved-changed = به اینجا آمده و تغییر کرده

desk-compare-removed-words = برداشته:

desk-compare-added-words = افزوده:

## دو متن از یک اصل

desk-collision-heading = دو نگارش: { $headline }

desk-collision-text = { $name } هنگام نوشتن شما نگارشی ذخیره کرد ({ $time }). آنچه تنها یکی از شما تغییر داده در پایین کنار هم آمده است. دربارهٔ جاهایی که هر دو کار کرده‌اید تصمیم بگیرید.

desk-collision-place = جای { NUMBER($number) } که هر دو در آن کار کرده‌اید

desk-collision-theirs = نگارش { $name }

desk-collision-mine = نوشتهٔ شما

desk-collision-take-theirs = واژه‌های { $name } بماند

desk-collision-take-mine = واژه‌های من بماند

desk-collision-take-both = هر دو بماند، یکی پس از دیگری
desk-collision-woven = با تغییرهای هر دو
desk-collision-take-woven = تغییرهای هر دو را بردار

desk-collision-nothing = هرچه اینجا بود برداشته شده است.

desk-collision-taken-theirs = تنها { $name } تغییر داده و پذیرفته شد

desk-collision-taken-mine = تنها شما تغییر داده‌اید و پذیرفته شد

desk-collision-taken-both = هر دو یکسان تغییر داده‌اید

desk-collision-save = ذخیرهٔ نتیجه

desk-collision-all-mine = همه جا واژه‌های من بماند

desk-collision-all-theirs = همه جا واژه‌های { $name } بماند

desk-collision-kept = هر تصمیمی بگیرید، هر دو متن میان نگارش‌ها می‌ماند.

desk-collision-saved = به عنوان نگارش { NUMBER($number) } ذخیره شد. هر دو متن میان نگارش‌ها هستند.

desk-collision-mistake-undecided = تصمیم بگیرید اینجا چه بماند.

desk-collision-mistake-moved-on = یکی از متن‌ها از آن هنگام تغییر کرده است. چیزی گم نشده؛ یک بار دیگر نگاه کنید.

desk-versions-compare-last = آخرین تغییر
