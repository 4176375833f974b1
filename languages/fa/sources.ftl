told-as = { $word ->
    [said] با نام خود
    [background] برای زمینه
    [not-named] بی‌نام
    [written] مکتوب
    [seen] خبرنگار ما دیده است
    [reportedly] نقل‌شده از دیگری
    [likely] محتمل می‌داند
    [possible] ممکن می‌داند
    [unvouched] آن را تضمین نمی‌کند
    [denies] تکذیب می‌کند
    [reportedly-denies] به نقل از دیگران، تکذیب می‌کند
    [confirmed] ما تأیید کرده‌ایم
    [disputed] ادعای محل اختلاف
    [denied] ادعای تکذیب‌شده
    [retracted] ادعایی که سپس پس گرفتیم
   *[unconfirmed] ما تأیید نکرده‌ایم
}

told-basis = { $basis ->
    [on-record] با نام خود
    [on-background] برای زمینه
    [anonymous] بی‌نام
    [document] مکتوب
    [observed] خبرنگار ما دیده است
   *[second-hand] نقل‌شده از دیگری
}

told-to = { $to ->
    [outlet] به رسانه‌ای دیگر
    [press-conference] در نشست خبری
    [court] در دادگاه
    [post] در پیامی همگانی
    [document] در یک سند
   *[our-reporter] به خبرنگار ما
}

told-to-named = { $to ->
    [outlet] به { $name }
    [press-conference] در نشست خبری: { $name }
    [court] در دادگاه: { $name }
    [post] در پیامی همگانی: { $name }
    [document] در یک سند: { $name }
    [other] { $name }
   *[our-reporter] به خبرنگار ما: { $name }
}

told-through = از طریق <names>{ $names }</names>

told-original = به زبان اصلی: <words>{ $words }</words>

told-reason = چرا بی‌نام: <reason>{ $reason }</reason>

told-known = یکی از دبیران می‌داند او کیست.

told-answers = پرسش: <question>{ $question }</question>

told-against = می‌گوید چنین نیست

told-in = در «<article>{ $headline }</article>»

told-mark = منبع: { $name }، { $told }

known-heading = این را از کجا می‌دانیم

question-open = روشن نشده: <question>{ $question }</question>

question-all = همهٔ پاسخ‌ها به این پرسش

claim-standing = { $standing ->
    [confirmed] موضع ما: تأییدشده
    [disputed] موضع ما: محل اختلاف
    [denied] موضع ما: تکذیب‌شده
    [retracted] موضع ما: پس‌گرفته‌شده
   *[unconfirmed] موضع ما: تأییدنشده
}

claim-history = چه تغییر کرد

claim-change = { $standing ->
    [confirmed] تأیید شد، <time>{ $date }</time>.
    [disputed] محل اختلاف شد، <time>{ $date }</time>.
    [denied] تکذیب شد، <time>{ $date }</time>.
    [retracted] پس گرفته شد، <time>{ $date }</time>.
   *[unconfirmed] دیگر تأییدشده نیست، <time>{ $date }</time>.
}

question-label = پرسش

question-intro = آنچه منابع به ما گفته‌اند، هر یک با روز آن. موضع خود تحریریه جداگانه گفته می‌شود.

source-label = منبع

source-statements = آنچه از این منبع منتشر کرده‌ایم

told-fallen = دربارهٔ ادعایی در این مطلب، <claim>{ $claim }</claim>:

known-legend = ● آشکارا پای آن ایستاده است، ○ با احتیاط.
