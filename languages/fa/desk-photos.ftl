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

desk-photos-none-found = هیچ عکسی همهٔ این واژه‌ها را ندارد.

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

desk-photo-delete-hint = عکس و همهٔ اندازه‌هایش برای همیشه برداشته می‌شوند.

desk-photo-describe-now = همین حالا شرحشان دهید
