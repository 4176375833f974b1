desk-place-sources = منابع

desk-place-claims = ادعاها

desk-sources-empty = منابع بانام اینجا می‌آیند، همین‌که کسی در مطلبی مشخص کند چه کسی چه گفته است. منابع بی‌نام با ماجرای خود می‌مانند.

desk-sources-none = هیچ منبع بانامی چنین نیست.

desk-sources-words = واژه‌ها

desk-source-kind-label = نوع

desk-source-kind-all = همهٔ انواع

desk-source-kind = { $kind ->
    [role] سمت
    [organisation] سازمان
    [document] سند
    [outlet] رسانه‌ای دیگر
    [group] گروه
    [anonymous] بی‌نام
    [desk] خود تحریریه
   *[person] شخص
}

desk-source-statements = { $count ->
    [one] { $count } گفته
   *[other] { $count } گفته
}

desk-source-articles = { $count ->
    [one] { $count } مطلب منتشرشده
   *[other] { $count } مطلب منتشرشده
}

desk-source-names = آنچه به خوانندگان گفته می‌شود

desk-source-label = نام

desk-source-label-hint = به جای نام چه نامیده می‌شود: «پرستاری در بیمارستان».

desk-source-role = سمت

desk-source-reason = چرا نامش گفته نشده، چنان‌که به خوانندگان گفته می‌شود

desk-source-known-by = چه کسی در تحریریه می‌داند او کیست

desk-source-known-by-nobody = کسی چنین نگفته است

desk-source-known-by-left = { $name }، که دیگر در تحریریه نیست

desk-source-one-story = به یک ماجرا تعلق دارد و کسی که اجازهٔ ویرایش مطلبی از آن را ندارد به این صفحه نمی‌رسد.

desk-source-protected = محافظت‌شده

desk-source-not-yours = این را کس دیگری نوشته است؛ دبیر می‌تواند آن را تغییر دهد.

desk-told-heading = آنچه گفته است

desk-told-none = چیزی نیست که اجازهٔ دیدنش را داشته باشید.

desk-told-draft = در پیش‌نویس

desk-told-basis = { $basis ->
    [on-background] برای زمینه
    [anonymous] بی‌نام
    [document] از سند
    [observed] دیده‌شده
    [second-hand] نقل‌شده از دیگری
   *[on-record] آشکارا
}

desk-told-commitment = { $commitment ->
    [probable] به‌احتمال زیاد
    [possible] به‌احتمال
    [denies] تکذیب می‌کند
    [uncommitted] بی‌موضع
   *[certain] با قطعیت
}

desk-merge-open = همان منبع دیگر…

desk-merge-heading = { $name } کدام منبع است؟

desk-merge-text = هرچه گفته است فورا از آن دیگری می‌شود، حتی نزد خوانندگان، و نشانی‌هایش به آن دیگری می‌رسد. برگشت‌پذیر نیست.

desk-merge-find = جستجو

desk-merge-into = منبعی که می‌ماند

desk-merge-confirm = یکی کردن

desk-source-remove = حذف این منبع

desk-source-unused = جایی به کار نرفته است.

desk-source-mistake-anonymous = منبع بی‌نام همان می‌ماند؛ فقط منابع بانام یکی می‌شوند.

desk-source-mistake-used = مطلب‌هایی گفته‌هایش را نقل کرده‌اند. نخست آن‌ها را بردارید.

desk-source-merged = اکنون یک منبع‌اند.

desk-source-removed = منبع حذف شد.

desk-removal-source-heading = { $name } برای همیشه حذف شود؟

desk-removal-source-text = همراه با نام‌هایش به همهٔ زبان‌ها، هرچه از گفته‌هایش ثبت شده، حتی آنچه نزد خوانندگان است، و نامش در گزارش از میان می‌رود.

desk-removal-source-stays = متن مطلب‌ها با واژه‌هایی که در آن است همان می‌ماند: تغییرش دهید یا مطلب را حذف کنید.

desk-claims-empty = پرسش‌های باز اینجا هستند، با هر ادعایی که پاسخشان است و آنچه منابع در تأیید و رد آن می‌گویند. با پرسشی آغاز کنید: «او اکنون کجاست؟»

desk-claims-none = هیچ پرسش و ادعایی این واژه‌ها را ندارد.

desk-question-new = طرح پرسش

desk-claim-new = ثبت ادعا

desk-claims-alone = ادعاهای بی‌پرسش

desk-question-no-claims = هنوز ادعایی پاسخش نیست.

desk-question-words = پرسش

desk-claim-words = ادعا در یک جمله

desk-claim-words-heading = واژه‌ها

desk-claim-words-hint = می‌توانید زبانی بیفزایید. تغییر آنچه هست کار دبیر یا نویسندهٔ آن است.

desk-claim-question = پاسخ این پرسش است

desk-claim-question-none = هیچ پرسشی

desk-claim-add = افزودن پاسخ

desk-claim-move = { $by ->
    [up] بالا
   *[down] پایین
}

desk-claim-move-heard = { $by ->
    [up] به بالا: { $claim }
   *[down] به پایین: { $claim }
}

desk-claim-for = چه کسی چنین می‌گوید

desk-claim-against = چه کسی رد می‌کند

desk-claim-nobody = هنوز هیچ‌کس.

desk-standing = { $standing ->
    [confirmed] تأییدشده
    [disputed] محل اختلاف
    [denied] تکذیب‌شده
    [retracted] پس‌گرفته‌شده
   *[unconfirmed] تأییدنشده
}

desk-standing-heading = موضع تحریریه

desk-standing-label = موضع از اکنون

desk-standing-hint = «محل اختلاف»، «تکذیب‌شده» و «پس‌گرفته‌شده» هر مطلب منتشرشده‌ای را که بر این ادعا تکیه دارد به صف می‌برد.

desk-standing-words = آنچه در این باره به خوانندگان گفته می‌شود

desk-standing-change = تغییر موضع

desk-standing-same = موضع تحریریه از پیش همین بود.

desk-standing-changed = موضع تغییر کرد.

desk-standing-history = همهٔ موضع‌ها تاکنون

desk-standing-never = هنوز کسی چیزی درباره‌اش نگفته است: تأییدنشده به شمار می‌رود.

desk-standing-by = از { $name }

desk-falling-heading = ادعاهای فروریخته

desk-falling-open = { $count ->
    [one] { $count } مطلب منتشرشده بر ادعایی فروریخته تکیه دارد
   *[other] { $count } مطلب منتشرشده بر ادعاهای فروریخته تکیه دارند
}

desk-falling-empty = هیچ مطلب منتشرشده‌ای بر ادعایی فروریخته تکیه ندارد. وقتی موضعی «محل اختلاف»، «تکذیب‌شده» یا «پس‌گرفته‌شده» شود، مطلب‌هایی که بر آن تکیه دارند اینجا منتظر می‌مانند.

desk-falling-waiting = { $count ->
    [one] { $count } مطلب منتظر است
   *[other] { $count } مطلب منتظرند
}

desk-falling-recovered = { $standing ->
    [confirmed] ادعا دوباره تأیید شده است. آنچه منتظرش بود هنوز منتظر است.
   *[unconfirmed] ادعا دوباره تأییدنشده به شمار می‌رود. آنچه منتظرش بود هنوز منتظر است.
}

desk-falling-close-all = بستن همه

desk-falling-reason = چرا می‌تواند همان‌گونه بماند

desk-falling-all = همهٔ منتظران

desk-falling-note-all = یک یادداشت روی همه…

desk-falling-note-one = یادداشت…

desk-falling-edit = ویرایش

desk-falling-put-right = نگارش تازه درستش کرده است

desk-falling-changed = از آن پس خوانندگان نگارش دیگری دارند.

desk-falling-waive = همان‌گونه بماند…

desk-falling-sign = امضا

desk-falling-note-comes = یادداشتی در راه آن است.

desk-falling-mistake-unchanged = خوانندگان هنوز همان نگارشی را دارند که هنگام فروریختن ادعا داشتند. نخست نگارش تازه را منتشر کنید.

desk-falling-mistake-still = ادعا هنوز فروریخته است: هر مطلب ویرایش، یادداشت یا امضا می‌خواهد.

desk-falling-mistake-nothing = دیگر چیزی به زبان‌هایی که نوشته‌اید منتظر نیست.

desk-falling-mistake-no-words = یادداشت را دست‌کم به یک زبان بنویسید.

desk-notice-heading = یک یادداشت روی هر مطلب منتظر

desk-notice-text = هر مطلب یادداشت را به زبان خود، بالای مطلب و در فهرست عمومی، با تاریخ امروز می‌گیرد و پس گرفتنی نیست. از مطلب‌های دیگر ماجرا دوباره چیزی خواسته نمی‌شود که اینجا یادداشتش را می‌گیرد.

desk-notice-articles = { $count ->
    [one] { $count } مطلب آن را می‌گیرد. اگر خالی بماند، همچنان منتظر می‌ماند.
   *[other] { $count } مطلب آن را می‌گیرند. اگر خالی بماند، همچنان منتظر می‌مانند.
}

desk-notice-words = یادداشت به { $language }

desk-notice-confirm = انتشار روی همه

desk-falling-noticed = یادداشت روی همه منتشر شد.

desk-falling-waived = امضا شد: مطلب همان‌گونه می‌ماند.

desk-falling-edited = بسته شد: نگارش تازه درستش کرده است.

desk-falling-closed = هرچه منتظر این ادعا بود بسته شد.

desk-correction-claims = یادداشت دربارهٔ ادعای فروریخته است

desk-falling-panel = بر ادعایی فروریخته تکیه دارد

desk-search-sources = منابع

desk-search-questions = پرسش‌ها

desk-search-claims = ادعاها
