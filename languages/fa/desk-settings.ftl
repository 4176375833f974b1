### تنظیمات نشریه، نسخه‌ها، بخش‌ها، موضوع‌ها و نویسندگانش.

settings-heading = تنظیمات

## نشریه

settings-publication-heading = نشریه

settings-publication-name = نام

settings-publication-name-hint = برای نامه‌ها و میز تحریریه. هر نسخه در سرصفحهٔ خود نام خودش را دارد.

settings-logo = نشان

settings-logo-hint = در سرصفحه به جای نام می‌آید و در زبانهٔ مرورگر نماد نشریه است.

settings-logo-remove = برداشتن نشان

settings-accent = رنگ اصلی

settings-accent-hint = برای پیوندها و نشانه‌ها. اگر روی زمینهٔ روشن یا تیره خوانا نباشد، آنجا تیره‌تر یا روشن‌تر می‌شود.

settings-time-zone = منطقهٔ زمانی

settings-time-zone-hint = همهٔ تاریخ‌ها و ساعت‌هایی که خوانندگان می‌بینند به این منطقه است.

settings-contact-email = ایمیل تماس

settings-contact-address = نشانی پستی

settings-default-edition = نسخهٔ نشانی اصلی

settings-mistake-colour = رنگی انتخاب کنید، مانند ‎#96281b‎.

settings-mistake-time-zone = یک منطقهٔ زمانی از فهرست انتخاب کنید.

## نسخه‌ها

editions-heading = نسخه‌ها

editions-empty = هر نسخه، نشریه به یک زبان است. برای آغاز نخستین نسخه را بسازید.

editions-new = ساختن نسخه

edition-code = نشانی

edition-code-hint = بخش نخست همهٔ نشانی‌هایش، مانند «fa». بعدها نمی‌توان تغییرش داد.

edition-language = زبان

edition-title = نام در سرصفحه

edition-tagline = سطر زیر نام

edition-digits = رقم‌ها

edition-digits-choice = { $digits ->
    [arab] عربی: ١٢٣
    [arabext] فارسی: ۱۲۳
   *[latn] لاتین: 123
}

edition-calendar = تقویم

edition-calendar-choice = { $calendar ->
    [gregorian-levantine] میلادی با نام ماه‌های شام و عراق: { $example }
    [persian] هجری خورشیدی: { $example }
    [kurdish] خورشیدی کردی: { $example }
   *[gregorian] میلادی: { $example }
}

edition-about = متن «دربارهٔ ما»

edition-privacy = متن «حریم خصوصی»

edition-state = { $state ->
    [open] در دسترس خوانندگان
   *[closed] در دست آماده‌سازی؛ خوانندگان نمی‌بینند
}

edition-open = گشودن برای خوانندگان

edition-close = بستن دوباره

edition-mistake-code = نشانی دیگری انتخاب کنید: حروف کوچک لاتین، رقم و خط تیره، و نه نشانی‌ای که در کار است.

## بخش‌ها و موضوع‌ها

sections-heading = بخش‌ها

sections-empty = بخش‌ها به همین ترتیب در سرصفحه می‌آیند. نخستین را اضافه کنید.

section-add = افزودن بخش

topics-heading = موضوع‌ها

topics-empty = موضوع‌ها مطالب همهٔ بخش‌ها را به هم پیوند می‌دهند. نخستین را اضافه کنید.

topic-add = افزودن موضوع

listed-name = نام

listed-slug = نشانی

listed-earlier = جلوتر بردن { $name }

listed-later = عقب‌تر بردن { $name }

listed-remove = برداشتن { $name }

listed-mistake-in-use = هنوز { NUMBER($count) } مطلب از آن استفاده می‌کند. نخست برای آن‌ها مورد دیگری انتخاب کنید.

listed-mistake-slug-taken = مورد دیگری در این نسخه همین نشانی را دارد.

## صفحه‌های نویسندگان

authors-heading = نویسندگان

authors-empty = هر کس مطلبی به نامش منتشر شود صفحهٔ نویسنده دارد، با حساب یا بدون آن. نخستین را اضافه کنید.

author-add = افزودن نویسنده

author-person = حساب

author-person-none = همکار بدون حساب

author-in-edition = در { $edition }

author-biography = دربارهٔ نویسنده

author-mistake-name-missing = نام را دست‌کم در یک نسخه بنویسید.

## نشریهٔ نمونه

sample-remove = برداشتن نمونه

sample-remove-text = { NUMBER($articles) } مطلب ساختگی با نویسندگان، تصویرها و دیدگاه‌هایشان ({ NUMBER($comments) }) برداشته می‌شود. آنچه خودتان نوشته‌اید می‌ماند. این کار بازگشت ندارد.

sample-remove-confirm = برداشتن برای همیشه

sample-removed = نمونه برداشته شد. تحریریه از آنِ شماست.
