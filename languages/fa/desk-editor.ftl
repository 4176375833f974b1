## ویرایشگر مطلب

desk-editor-mistake-unreadable = متن آسیب‌دیده رسید. واژه‌های آن در زیر است؛ آن‌ها را مرور کنید و دوباره ذخیره کنید.

desk-editor-mistake-photo = عکسی در متن هست که در کتابخانه نیست: { $name }

desk-editor-toolbar = شکل متن

desk-editor-table-toolbar = جدول

desk-editor-paragraph = بند

desk-editor-subhead = میان‌تیتر

desk-editor-smaller-subhead = میان‌تیتر کوچک‌تر

desk-editor-bold = پررنگ

desk-editor-italic = مورب

desk-editor-link = پیوند

desk-editor-bullet-list = فهرست

desk-editor-numbered-list = فهرست شماره‌دار

desk-editor-block-quote = نقل قول

desk-editor-pull-quote = نقل قول برجسته

desk-editor-photo = عکس

desk-editor-link-card = کارت پیوند

desk-editor-table = جدول

desk-editor-divider = خط جداکننده

desk-editor-undo = واگرد

desk-editor-redo = از نو

desk-editor-find = جستجو و جایگزینی

desk-editor-keys = کلیدها

desk-editor-row-before = ردیف بالا

desk-editor-row-after = ردیف پایین

desk-editor-column-before = ستون پیش از این

desk-editor-column-after = ستون پس از این

desk-editor-heading-row = ردیف عنوان

desk-editor-heading-column = ستون عنوان

desk-editor-join-cells = ادغام خانه‌ها

desk-editor-split-cell = جدا کردن خانه

desk-editor-delete-row = حذف ردیف

desk-editor-delete-column = حذف ستون

desk-editor-delete-table = حذف جدول

desk-editor-close = بستن

desk-editor-link-address = نشانی پیوند

desk-editor-link-set = پیوند بده

desk-editor-link-remove = پیوند را بردار

desk-editor-link-wrong = این نشانی‌ای نیست که پیوند به آن برسد. نشانی وب، نشانی رایانامه و نشانی‌های این نشریه پذیرفته می‌شوند.

desk-editor-find-words = یافتن

desk-editor-replace-with = جایگزین با

desk-editor-find-next = بعدی

desk-editor-find-previous = قبلی

desk-editor-replace-one = جایگزین کن

desk-editor-replace-all = همه را جایگزین کن

desk-editor-find-place = { $place } از { $count }

desk-editor-find-none = یافت نشد

desk-editor-keys-typed = در متن نوشته می‌شود

desk-editor-key-toolbar = به دکمه‌ها؛ با کلیدهای جهت جابه‌جا شوید

desk-editor-key-next-cell = در جدول: خانهٔ بعدی

desk-editor-key-line-break = سطر تازه در همان بند

desk-editor-key-escape = پنل را می‌بندد و به متن بازمی‌گردد

desk-editor-replaced = { NUMBER($count) } جا جایگزین شد

desk-editor-word-count = { NUMBER($count) } واژه

desk-editor-reading-time = { NUMBER($count) } دقیقه برای خواندن

desk-article-details = جزئیات
