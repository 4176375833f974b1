## ویرایشگر مطلب

desk-editor-mistake-unreadable = متن آسیب‌دیده رسید. واژه‌های آن در زیر است؛ آن‌ها را مرور کنید و دوباره ذخیره کنید.

desk-editor-mistake-photo = عکسی در متن هست که در کتابخانه نیست: { $name }
