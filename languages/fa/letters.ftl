### نامه‌هایی که برنامه می‌فرستد.

letter-invitation-subject = دعوت شما به تحریریهٔ { $publication }

letter-invitation =
    { $name } شما را به تحریریهٔ { $publication } دعوت می‌کند.

    برای انتخاب گذرواژه این پیوند را باز کنید:

    <address>{ $address }</address>

    تا { $date } و فقط یک بار کار می‌کند. اگر نمی‌دانید موضوع چیست، رهایش کنید: اتفاقی نمی‌افتد.

letter-password-subject = گذرواژهٔ تازهٔ شما برای تحریریهٔ { $publication }

letter-password =
    { $name }، کسی برای حساب شما در { $publication } گذرواژهٔ تازه خواسته است.

    اگر خودتان بودید، این پیوند را باز کنید و یکی انتخاب کنید:

    <address>{ $address }</address>

    یک بار و تا نیم ساعت کار می‌کند. اگر شما نبودید، رهایش کنید: گذرواژه‌تان همان می‌ماند.

letter-safety-subject = { $change ->
    [app-added] یک برنامهٔ تأیید به حساب شما در { $publication } افزوده شد
    [app-removed] برنامهٔ تأیید از حساب شما در { $publication } برداشته شد
    [passkey-added] یک کلید عبور به حساب شما در { $publication } افزوده شد
    [passkey-removed] یک کلید عبور از حساب شما در { $publication } برداشته شد
    [recovery-codes-made] کدهای بازیابی تازه برای حساب شما در { $publication } ساخته شد
    [recovery-code-used] یک کد بازیابی برای ورود به حساب شما در { $publication } به کار رفت
    [factors-removed] عامل دوم شما در { $publication } برداشته شد
    [new-device] ورود به حساب شما در { $publication } از دستگاهی تازه
   *[password-changed] گذرواژهٔ شما در { $publication } عوض شد
}

letter-safety =
    { $change ->
        [app-added] { $name }، یک برنامهٔ تأیید به حساب شما در { $publication } افزوده شد: { $time }.
        [app-removed] { $name }، برنامهٔ تأیید از حساب شما در { $publication } برداشته شد: { $time }.
        [passkey-added] { $name }، یک کلید عبور به حساب شما در { $publication } افزوده شد: { $time }.
        [passkey-removed] { $name }، یک کلید عبور از حساب شما در { $publication } برداشته شد: { $time }.
        [recovery-codes-made] { $name }، کدهای بازیابی تازه برای حساب شما در { $publication } ساخته شد: { $time }. کدهای پیشین دیگر کار نمی‌کنند.
        [recovery-code-used] { $name }، کسی با گذرواژه و یکی از کدهای بازیابی شما به نام شما وارد { $publication } شد: { $time }.
        [factors-removed] { $name }، یکی از مدیران عامل دوم شما را در { $publication } برداشت و نشست‌هایتان را پایان داد: { $time }.
        [new-device] { $name }، کسی به نام شما از دستگاهی که پیش‌تر به کار نرفته بود ({ $device }) وارد { $publication } شد: { $time }.
       *[password-changed] { $name }، گذرواژهٔ حساب شما در { $publication } عوض شد: { $time }.
    }

    اگر خودتان بودید، یا برای شما انجام شد، لازم نیست کاری کنید. وگرنه گذرواژه‌تان را اینجا عوض کنید، نشست‌هایی را که از آنِ شما نیستند پایان دهید و به یکی از مدیران خبر بدهید:

    <address>{ $address }</address>

## نامه‌ها به نویسندگان دیدگاه‌ها

letter-ask-subject = نامه دربارهٔ دیدگاه‌هایتان در { $publication }؟

letter-ask =
    کسی که در { $publication } دیدگاه می‌نویسد خواسته است به این نشانی نامه بیاید: دربارهٔ تصمیم‌ها دربارهٔ دیدگاه‌هایش و پاسخ‌ها به آن‌ها.

    اگر خودتان بودید، این صفحه را باز کنید و دکمه را بزنید:

    <address>{ $address }</address>

    اگر شما نبودید، رهایش کنید: چیز دیگری نمی‌آید.

letter-decision-subject = دیدگاه شما دربارهٔ «{ $headline }»

letter-published = دیدگاه شما دربارهٔ «{ $headline }» منتشر شد.

letter-rejected = ناظری دیدگاه شما دربارهٔ «{ $headline }» را رد کرد. خوانندگان آن را نمی‌بینند.

letter-clause = با آیین‌نامهٔ ما نمی‌خواند: بند { NUMBER($number) }، { $title }.

letter-reason = ناظر نوشت:

letter-may-appeal = می‌توانید یک بار در صفحهٔ رسیدتان اعتراض کنید.

letter-appeal-upheld = اعتراض شما پذیرفته شد: دیدگاهتان دربارهٔ «{ $headline }» منتشر شده است.

letter-appeal-dismissed = اعتراض شما پذیرفته نشد: تصمیم دربارهٔ دیدگاهتان دربارهٔ «{ $headline }» پابرجاست.

letter-receipt =
    رسید شما، که خصوصی است:
    <address>{ $address }</address>

letter-replies-subject = پاسخ به دیدگاه‌هایتان در { $publication }

letter-replies = { $count ->
    [one] { $count } پاسخ تازه به دیدگاه‌هایتان رسیده است.
   *[other] { $count } پاسخ تازه به دیدگاه‌هایتان رسیده است.
}

letter-reply = { $name } زیر «{ $headline }» به شما پاسخ داد:

letter-end =
    این نامه‌ها را چون خودتان خواسته‌اید می‌گیرید. برای پایان دادن به آن‌ها:
    <address>{ $address }</address>

letter-report-subject = اعلام شما به { $publication }

letter-report = شما { $publication } را از دیدگاهی زیر «{ $headline }» آگاه کردید که آن را خلاف قانون می‌دانید.

letter-report-receipt =
    گزارش شما، که خصوصی است:
    <address>{ $address }</address>

letter-waking-subject = دیدگاه‌ها در { $publication } در انتظارند

letter-waking = { $count ->
    [one] { $count } دیدگاه در انتظار تصمیم است.
   *[other] { $count } دیدگاه در انتظار تصمیم‌اند.
}

letter-waking-oldest = قدیمی‌ترین آن‌ها از { $date } در انتظار است.

letter-waking-queue =
    صف:
    <address>{ $address }</address>

    تا صف کوتاه‌تر نشود نامهٔ دیگری نمی‌آید.
