### ترجمه‌ها: مطلبی در کنار اصلش در نسخه‌ای دیگر.

desk-translation-title = ترجمه برای { $edition }

desk-translation-of = از <original>{ $headline }</original> در { $edition }. هر خانه آنچه را کنارش است می‌گوید.

desk-translation-whole = همهٔ مطلب

desk-translation-begun = آغاز شد: ساختار و عکس‌ها اینجاست و واژه‌ها با شماست. خوانندگان تا انتشار چیزی نمی‌بینند.

desk-translation-begin = ترجمه برای { $edition }

desk-translation-side-by-side = در کنار { $edition }

desk-translation-current = هم‌گام با اصل

desk-translation-stale = { $count ->
    [one] { $count } بند از <time>{ $time }</time> کهنه است
   *[other] { $count } بند از <time>{ $time }</time> کهنه است
}

desk-translation-stale-text = اصل تغییر کرده است. آنچه تغییر کرده در زیر نشان‌دار است؛ هر چه را به‌روز کردید علامت بزنید و ذخیره کنید.

desk-translation-part = { $kind ->
    [added] تازه
    [removed] برداشته شد
    [form] شکل یا پیوند تغییر کرد
   *[changed] تغییر کرد
}

desk-translation-taken = به‌روز شد

desk-translation-save-current = ذخیره، همه به‌روز است

desk-translation-waiting = { $count ->
    [0] همه ترجمه شده است
    [one] { $count } بند هنوز ترجمه نشده است
   *[other] { $count } بند هنوز ترجمه نشده است
}

desk-translation-paragraph = بند { NUMBER($number) }

desk-translation-take-over = آوردن به ترجمه

desk-translation-cell = بند { NUMBER($table) }، جدول: ردیف { NUMBER($row) }، خانهٔ { NUMBER($column) }

desk-translation-photo-hint = عکس دیگری را می‌توان در «همهٔ مطلب» انتخاب کرد.

desk-translation-original = کدام یک اصل است؟

desk-translation-original-none = این مطلب از هیچ‌کدام پیروی نمی‌کند

desk-translation-original-set = پیروی کن

desk-translation-original-hint = آنچه از این پس آنجا تغییر کند اینجا کهنه نشان داده می‌شود. دو مطلب می‌توانند هر یک از دیگری پیروی کنند.

desk-translation-mistake-saved-since = کسی ساعت { $time } این مطلب را ذخیره کرد. نوشتهٔ شما در زیر و نوشتهٔ او بالای آن است؛ ذخیره هر دو را به شکل نگارش نگه می‌دارد و از شما را آخرین می‌کند.
