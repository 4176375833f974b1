### تنظیمات نشریه، نسخه‌ها، بخش‌ها، موضوع‌ها و نویسندگانش.

settings-heading = تنظیمات

settings-text = آنچه نشریه هست، پیش از آنکه چیزی در آن نوشته شود. هر تغییری همان دم دیده می‌شود و در گزارش کارها می‌ماند.

settings-elsewhere = اینکه چه کسی وارد می‌شود در <people>افراد</people> تعیین می‌شود، و آیین‌نامهٔ دیدگاه‌ها، قواعد و فهرست واژه‌ها در <policy>آیین‌نامه و قواعد</policy>.

## نشریه

settings-publication-heading = نشریه

settings-publication-text = نام، نشان، رنگ اصلی، منطقهٔ زمانی، راه تماس، و نسخه‌ای که در نشانی اصلی است.

settings-publication-name = نام

settings-publication-name-hint = برای نامه‌ها و میز تحریریه. هر نسخه در سرصفحهٔ خود نام خودش را دارد.

settings-looks-heading = ظاهر

settings-logo = نشان

settings-logo-hint = در سرصفحه کنار نام می‌آید و در زبانهٔ مرورگر نماد نشریه است.

settings-logo-file-hint = فایل JPEG یا PNG یا WebP تا { NUMBER($megabytes) } مگابایت. نشانی مربع بهتر دیده می‌شود.

settings-logo-set = استفاده از این تصویر

settings-logo-alternative = نشان کنونی

settings-logo-remove = برداشتن نشان

settings-accent = رنگ اصلی

settings-accent-hint = برای پیوندها و نشانه‌ها. اگر روی زمینهٔ روشن یا تیره خوانا نباشد، آنجا تیره‌تر یا روشن‌تر می‌شود.

settings-accent-on-light = روی زمینهٔ روشن: { $colour }

settings-accent-on-dark = روی زمینهٔ تیره: { $colour }

settings-time-zone = منطقهٔ زمانی

settings-time-zone-hint = همهٔ تاریخ‌ها و ساعت‌هایی که خوانندگان می‌بینند به این منطقه است.

settings-contact-email = ایمیل تماس

settings-contact-hint = خوانندگان آن را در صفحهٔ «دربارهٔ ما» می‌بینند.

settings-contact-address = نشانی پستی

settings-default-edition = نسخهٔ نشانی اصلی

settings-mistake-colour = رنگی انتخاب کنید، مانند ‎#96281b‎.

settings-mistake-time-zone = یک منطقهٔ زمانی از فهرست انتخاب کنید.

## نسخه‌ها

editions-heading = نسخه‌ها

editions-text = نشریه، هر کدام به یک زبان: سرصفحه، رقم‌ها، تقویم، «دربارهٔ ما» و «حریم خصوصی»، بخش‌ها و موضوع‌ها.

editions-empty = هر نسخه، نشریه به یک زبان است. برای آغاز نخستین نسخه را بسازید.

editions-new = ساختن نسخه

edition-new-language = به کدام زبان؟

edition-new-text = با چند بخش، آیین‌نامه‌ای برای دیدگاه‌ها، واژه‌هایی برای فهرست واژه‌ها و متن‌های «دربارهٔ ما» و «حریم خصوصی» به زبان خودش آغاز می‌شود. خوانندگان تا وقتی بازش نکرده‌اید آن را نمی‌بینند.

edition-made = نسخه ساخته شد. متن‌ها و بخش‌هایش را ببینید، سپس آن را برای خوانندگان باز کنید.

edition-code = نشانی

edition-code-hint = بخش نخست همهٔ نشانی‌هایش، مانند «fa». بعدها نمی‌توان تغییرش داد.

edition-language = زبان

edition-title = نام در سرصفحه

edition-tagline = سطر زیر نام

edition-masthead = سرصفحه

edition-numbers = رقم‌ها و تقویم

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

edition-text-hint = مانند مطلب نوشته می‌شود، بدون عکس.

edition-pages = صفحه‌ها

edition-state = { $state ->
    [open] در دسترس خوانندگان
   *[closed] در دست آماده‌سازی؛ خوانندگان نمی‌بینند
}

edition-open = گشودن برای خوانندگان

edition-close = بستن دوباره

edition-opened-notice = اکنون خوانندگان نسخه را می‌بینند.

edition-closed-notice = خوانندگان دیگر نسخه را نمی‌بینند. هر چه در آن است می‌ماند.

edition-at-first-address = در نشانی اصلی

edition-mistake-code = نشانی دیگری انتخاب کنید: حروف کوچک لاتین، رقم و خط تیره، و نه نشانی‌ای که در کار است.

## بخش‌ها و موضوع‌ها

sections-heading = بخش‌ها

sections-empty = بخش‌ها به همین ترتیب در سرصفحه می‌آیند. نخستین را اضافه کنید.

section-add = افزودن بخش

topics-heading = موضوع‌ها

topics-empty = موضوع‌ها مطالب همهٔ بخش‌ها را به هم پیوند می‌دهند. نخستین را اضافه کنید.

topic-add = افزودن موضوع

topic-description = شرح

topic-description-hint = جمله‌ای در صفحهٔ موضوع.

listed-name = نام

listed-slug = نشانی

listed-slug-hint = بخش پایانی نشانی صفحه. خالی بگذارید تا از نام ساخته شود. پس از تغییر، نشانی پیشین برای همیشه به نشانی تازه می‌برد.

listed-made = اضافه شد.

listed-moved = جابه‌جا شد.

listed-removed = برداشته شد.

listed-earlier = جلوتر بردن { $name }

listed-later = عقب‌تر بردن { $name }

listed-remove = برداشتن { $name }

listed-mistake-in-use = هنوز { NUMBER($count) } مطلب از آن استفاده می‌کند. نخست برای آن‌ها مورد دیگری انتخاب کنید.

listed-mistake-slug-taken = مورد دیگری در این نسخه همین نشانی را دارد.

## صفحه‌های نویسندگان

authors-heading = نویسندگان

authors-text = هر کس مطلبی به نامش منتشر می‌شود، با حساب یا بدون آن، و آنچه صفحه‌اش می‌گوید.

authors-empty = هر کس مطلبی به نامش منتشر شود صفحهٔ نویسنده دارد، با حساب یا بدون آن. نخستین را اضافه کنید.

author-add = افزودن نویسنده

author-person = حساب

author-person-none = همکار بدون حساب

author-mistake-person-taken = این شخص پیش‌تر نویسندهٔ دیگری است.

author-in-edition = در { $edition }

author-name-hint = اگر نویسنده در این نسخه صفحه ندارد، خالی بگذارید.

author-office = سمت

author-office-hint = زیر نام می‌آید، مانند «خبرنگار شهری».

author-biography = دربارهٔ نویسنده

author-mistake-name-missing = نام را دست‌کم در یک نسخه بنویسید.

## نشریهٔ نمونه

sample-remove = برداشتن نمونه

sample-text = آنچه را نخستین اجرا آورد تا نشان دهد نشریه اینجا چگونه ساخته می‌شود، برمی‌دارد.

sample-remove-text = { NUMBER($articles) } مطلب ساختگی با نویسندگان، تصویرها و دیدگاه‌هایشان ({ NUMBER($comments) }) برداشته می‌شود. آنچه خودتان نوشته‌اید می‌ماند. این کار بازگشت ندارد.

sample-stays = نسخه‌ها، بخش‌ها، آیین‌نامهٔ دیدگاه‌ها و فهرست واژه‌ها هم برای آغاز می‌مانند، و نیز نام، منطقهٔ زمانی، «دربارهٔ ما» و «حریم خصوصی»: این‌ها از نشریهٔ نمونه می‌گویند تا اینجا تغییرشان دهید.

sample-remove-confirm = برداشتن برای همیشه

sample-removed = نمونه برداشته شد. تحریریه از آنِ شماست.

sample-not-there = اینجا نمونه‌ای نیست.
