### کتابخانهٔ عکس.

desk-photo-mistake-side-too-long = هیچ ضلع تصویر نباید از { NUMBER($pixels) } پیکسل بلندتر باشد.

desk-photo-mistake-too-slow = خواندن این فایل بیش از اندازه طول کشید. نسخهٔ کوچک‌تری از آن بفرستید.

desk-photo-file-refused = «{ $name }»: { $reason }

desk-photo-copyright = اعلان حق نشر

desk-photo-copyright-hint = درون هر نسخه‌ای از تصویر تحویل داده می‌شود، مانند «© نشریهٔ ما».

desk-photo-files = فایل‌ها

desk-photo-new-hint = آنچه اینجا می‌نویسید برای همهٔ فایل‌هایی است که انتخاب می‌کنید. آنچه خالی می‌گذارید از خود فایل گرفته می‌شود، اگر چیزی در آن باشد.

desk-photos-search = جست‌وجو در شرح‌ها، منبع‌ها و متن‌های جایگزین

desk-photos-search-go = جست‌وجو

desk-photos-all = همهٔ عکس‌ها

desk-photos-older = عکس‌های پیش‌تر

desk-photos-stored = { $count ->
    [one] { $count } عکس ذخیره شد.
   *[other] { $count } عکس ذخیره شد.
}

desk-photo-lacks-alternative = بدون متن جایگزین

desk-photo-lacks-credit = بدون منبع

desk-photo-pixels = { NUMBER($width) } × { NUMBER($height) } پیکسل

desk-photo-widths = صفحه‌ها می‌توانند آن را با پهنای { $widths } پیکسل بگیرند.

desk-photo-sent-by = فرستنده: { $name }

desk-photo-from-sample = همراه نشریهٔ نمونه آمده است

desk-photo-describe-hint = کاربردهای تازه با این واژه‌ها آغاز می‌شوند. مطلب‌هایی که از عکس استفاده کرده‌اند واژه‌های خود را نگه می‌دارند.

desk-photo-not-yours = تنها فرستندهٔ این عکس، یک دبیر یا یک مدیر می‌تواند آن را تغییر دهد.

desk-photo-delete-hint = عکس به سطل می‌رود و تا { NUMBER($days) } روز می‌توان آن را برگرداند؛ پس از آن برای همیشه برداشته می‌شود.

desk-photo-describe-now = همین حالا شرحشان دهید

desk-photo-mistake-published = خوانندگان این عکس را در مطلبی منتشرشده می‌بینند. نخست عکس دیگری آنجا بگذارید یا انتشار مطلب را پس بگیرید.

desk-photo-mistake-in-others-drafts = پیش‌نویس یکی از همکاران از این عکس استفاده می‌کند. از او یا از یک دبیر بپرسید.

desk-photo-use-published = منتشرشده

desk-photo-use-draft = در پیش‌نویس

desk-photo-in-drafts = در پیش‌نویس‌ها

desk-photo-in-drafts-replaced = این عکس جای آن بیاید:

desk-photo-in-drafts-without = بدون جایگزین از آن‌ها برداشته شود

desk-photo-replacement = عکس

desk-photos-bin = سطل

desk-photos-bin-hint = آنچه اینجاست نشانی ندارد و در هیچ مطلبی نیست. هر عکس پس از { NUMBER($days) } روز ماندن در سطل برای همیشه برداشته می‌شود.

desk-photos-bin-empty = سطل خالی است. عکس‌های برداشته‌شده { NUMBER($days) } روز اینجا می‌مانند.

desk-photo-binned = در سطل از { $when }

desk-photo-restore = برگرداندن

desk-photo-restored = عکس دوباره در کتابخانه است. پیش‌نویس‌هایی که آن را از دست داده‌اند، پس از گذاشتن دوباره آن را نشان می‌دهند.

desk-undo = واگرد

desk-photo-mistake-day = روزی بنویسید که وجود دارد، یا خالی بگذارید.

desk-photo-expires = آخرین روز حقوق

desk-photo-expires-hint = پس از این روز عکس را نمی‌توان منتشر کرد. اگر حقوق پایانی ندارد خالی بگذارید.

desk-photo-expires-in = { $days ->
    [0] حقوقش امروز پایان می‌یابد
    [1] حقوقش فردا پایان می‌یابد
    [one] حقوقش { $days } روز دیگر پایان می‌یابد
   *[other] حقوقش { $days } روز دیگر پایان می‌یابد
}

desk-photo-expired = حقوقش در { $date } پایان یافت: نمی‌توان منتشرش کرد

desk-photo-expires-later = تا { $date } می‌توان منتشرش کرد

desk-photo-used-in = { $count ->
    [one] در { $count } مطلب
   *[other] در { $count } مطلب
}

desk-photos-standing = کدام عکس‌ها

desk-photos-standing-all = همه

desk-photos-standing-name = { $standing ->
    [without-credit] بدون منبع
    [without-alternative] بدون متن جایگزین
    [expiring] حقوق رو به پایان
    [expired] حقوق پایان‌یافته
    [unused] در هیچ مطلبی نیست
   *[published] خوانندگان اکنون می‌بینند
}

desk-photos-mine = فقط مال من

desk-photos-since = فرستاده‌شده از

desk-photos-until = فرستاده‌شده تا

desk-photos-by = فقط عکس‌های «{ $credit }»

desk-photos-more-by = عکس‌های دیگر «{ $credit }»

desk-photos-none = هیچ عکسی با این انتخاب نمی‌خواند.

desk-photos-first = تازه‌ترین عکس‌ها

desk-upload-drop = فایل‌ها را می‌توان هر جای این صفحه رها کرد یا چسباند.

desk-upload-heading = در حال فرستادن

desk-upload-overall = ذخیره‌شده: { $done } از { $count }. ذخیره‌نشده: { $failed }.

desk-upload-waiting = در انتظار

desk-upload-sending = { $percent } % فرستاده شد

desk-upload-reading = رسید، در حال خواندن

desk-upload-stored = ذخیره شد

desk-upload-known = از پیش اینجا بود

desk-upload-offline = ارتباط قطع شد. آنچه پیش‌تر رسیده ذخیره شده است.

desk-upload-signed-out = از حساب خود بیرون آمده‌اید. در زبانه‌ای دیگر وارد شوید و دوباره امتحان کنید.

desk-upload-broken = اینجا خطایی رخ داد. دوباره امتحان کنید.

desk-upload-again = دوباره امتحان کنید

desk-upload-again-all = همه را دوباره امتحان کنید

desk-upload-show = نمایش در کتابخانه

desk-photo-mistake-percent = عددی به درصد، تا صد، بنویسید؛ پهنای برش دست‌کم یک‌دهم عکس است.

desk-photo-crops = نقطهٔ کانونی و برش‌ها

desk-photo-crops-hint = هر جا عکس بریده شود، نقطهٔ کانونی در آن می‌ماند. مطلب‌ها همهٔ عکس را نشان می‌دهند.

desk-photo-focal = نقطهٔ کانونی: کلیک کنید، بکشید یا از کلیدهای جهت استفاده کنید

desk-photo-focal-place = جای نقطهٔ کانونی

desk-photo-focal-place-name = { $place ->
    [top-left] بالا چپ
    [top] بالا
    [top-right] بالا راست
    [left] چپ
    [middle] میانه
    [right] راست
    [bottom-left] پایین چپ
    [bottom] پایین
    [bottom-right] پایین راست
   *[exactly] آن‌گونه که اعداد می‌گویند
}

desk-photo-focal-x = از چپ، به درصد

desk-photo-focal-y = از بالا، به درصد

desk-photo-crop-width = پهنا، به درصد از عکس

desk-photo-crop-name = { $crop ->
    [teaser] در فهرست‌ها
    [card] هنگام هم‌رسانی در سایت‌های دیگر
   *[square] چهارگوش
}

desk-photo-crop-by-hand = این برش را دستی بکشید

desk-photo-cropped = ذخیره شد. برش‌های تازه ساخته می‌شوند؛ تا آن هنگام صفحه‌ها پیشین‌ها را نشان می‌دهند.
