### گزارش این‌که چه کسی چه چیزی را در افراد و تنظیمات تغییر داد

audit-heading = گزارش کارها

audit-text = چه کسی با مطلب‌ها، افراد، تنظیمات و قواعد چه کرد، تازه‌ترین در آغاز. این گزارش را نمی‌توان تغییر داد؛ تنها حذف قانونی واژه‌ای از آن برمی‌دارد.

audit-empty = هنوز چیزی تغییر نکرده است.

audit-console = خط فرمان

audit-older = قدیمی‌تر

audit-action = { $action ->
    [set-up] تحریریه را گشود
    [invited] دعوتی ساخت
    [invitation-withdrawn] دعوتی را پس گرفت
    [invitation-accepted] با دعوت پیوست
    [role-changed] نقش را تغییر داد
    [sign-in-closed] حساب را بست
    [sign-in-reopened] حساب را دوباره گشود
    [password-changed] گذرواژه را تغییر داد
    [password-link-made] پیوندی برای گذرواژهٔ تازه ساخت
    [password-reset] با پیوند گذرواژهٔ تازه انتخاب کرد
    [signed-out-everywhere] از همه‌جا خارج شد
    [signed-in] وارد شد
    [sign-in-failed] کوشید وارد شود و نتوانست
    [refused] به سبب نقش خود اجازه نیافت
    [session-ended] از دستگاه دیگری خارج شد
    [sessions-ended] کسی را از همه‌جا خارج کرد
    [app-added] برنامهٔ کدساز راه انداخت
    [app-removed] برنامهٔ کدساز را برداشت
    [passkey-added] کلید عبور افزود
    [passkey-removed] کلید عبور را برداشت
    [recovery-codes-made] کدهای بازیابی تازه ساخت
    [recovery-code-used] کد بازیابی به کار برد
    [factors-removed] عامل دوم گم‌شده را برداشت
    [second-factor-required] تعیین کرد چه کسی عامل دوم لازم دارد
    [password-letter-asked] گذرواژهٔ تازه با نامه خواست
    [invitation-resent] دعوتی را دوباره فرستاد
    [publication-changed] مشخصات نشریه را تغییر داد
    [edition-made] نسخه‌ای ساخت
    [edition-changed] نسخه‌ای را تغییر داد
    [edition-opened] نسخه‌ای را برای خوانندگان گشود
    [edition-closed] نسخه‌ای را بست
    [section-made] بخشی ساخت
    [section-changed] بخشی را تغییر داد
    [section-removed] بخشی را برداشت
    [sections-ordered] ترتیب بخش‌ها را تغییر داد
    [topic-made] موضوعی ساخت
    [topic-changed] موضوعی را تغییر داد
    [topic-removed] موضوعی را برداشت
    [author-made] صفحهٔ نویسنده‌ای ساخت
    [author-changed] صفحهٔ نویسنده‌ای را تغییر داد
    [author-removed] صفحهٔ نویسنده‌ای را برداشت
    [sample-removed] نمونه را برداشت
    [site-made] سایتی برای گفت‌وگوها افزود
    [site-changed] سایتی با گفت‌وگوها را تغییر داد
    [site-closed] سایتی با گفت‌وگوها را بست
    [site-reopened] سایتی با گفت‌وگوها را دوباره باز کرد
    [site-key-made] کلید تازه‌ای برای سایتی ساخت
    [policy-changed] آیین‌نامه‌ای منتشر کرد
    [rules-changed] قواعد را تغییر داد
    [word-added] واژه‌ای به فهرست افزود
    [word-removed] واژه‌ای از فهرست برداشت
    [conversation-closed] دیدگاه‌ها را بست
    [conversation-reopened] دیدگاه‌ها را دوباره باز کرد
    [conversation-held] همهٔ دیدگاه‌ها را در انتظار گذاشت
    [conversation-slowed] دیدگاه‌ها را کند کرد
    [conversation-mode-ended] نگه‌داشتن یا کندی دیدگاه‌ها را پایان داد
    [commenter-banned] نویسندهٔ دیدگاهی را محروم کرد
    [network-banned] شبکه‌ای را برای مدتی محروم کرد
    [ban-lifted] محرومیتی را برداشت
    [comments-decided-together] دربارهٔ چند دیدگاه با هم تصمیم گرفت
    [comments-undone-together] تصمیم دربارهٔ چند دیدگاه را بازگرداند
    [comment-handed-over] دیدگاهی را به تحریریه سپرد
    [comment-taken-back] دیدگاهی را از تحریریه پس گرفت
    [moderator-sections-changed] بخش‌هایی را که کسی بر آن‌ها نظارت دارد تغییر داد
    [domain-blocked] دامنه‌ای را مسدود کرد
    [domain-unblocked] دامنه‌ای را از فهرست مسدودها برداشت
    [external-key-made] کلید تازه‌ای برای بررسی بیرونی ساخت
    [raid-held] گفت‌وگویی خودکار نگه داشته شد: دیدگاه‌های زیاد به یکباره
    [raid-slowed] گفت‌وگویی خودکار کند شد: دیدگاه‌های زیاد به یکباره
    [mode-ended] گفت‌وگویی پس از پایان مدت به حال عادی برگشت
    [front-arranged] صفحهٔ نخستی را چید
    [front-scheduled] برای ترتیب صفحه‌ای زمان گذاشت
    [front-withdrawn] ترتیب صفحه‌ای را پس گرفت
    [article-submitted] مطلبی را تحویل داد
    [article-taken-back] مطلبی را پس گرفت
    [article-taken-into-edit] ویرایش مطلبی را آغاز کرد
    [article-returned] مطلبی را بازگرداند
    [article-ready] مطلبی را آماده اعلام کرد
    [article-reopened] آمادگی مطلبی را برداشت
    [article-handed-over] مطلبی را به دیگری سپرد
    [article-due-changed] موعد مطلبی را تغییر داد
    [article-step-undone] تغییر مرحله‌ای را برگرداند
    [check-set-aside] بررسی‌ای را کنار گذاشت
    [article-begun] مطلب را آغاز کرد
    [article-published] مطلب را منتشر کرد
    [article-updated] نگارش تازه‌تری منتشر کرد
    [article-scheduled] زمان انتشار را تعیین کرد
    [article-unscheduled] زمان انتشار را لغو کرد
    [article-schedule-failed] نتوانست مطلب را در زمانش منتشر کند
    [article-unpublished] مطلب را از انتشار برداشت
    [article-redirected] مقصد نشانی را تغییر داد
    [article-moved] نشانی را تغییر داد
    [article-corrected] یادداشتی بر مطلب منتشر کرد
    [embargo-set] ممنوعیت انتشار گذاشت
    [embargo-lifted] ممنوعیت انتشار را برداشت
    [preview-link-made] پیوند پیش‌نمایش ساخت
    [preview-link-withdrawn] پیوند پیش‌نمایش را پس گرفت
    [removed-for-good] برای همیشه حذف کرد
    [photo-binned] عکسی را در سطل گذاشت
    [photo-restored] عکسی را از سطل درآورد
    [translation-begun] ترجمهٔ مطلبی را آغاز کرد
    [translation-followed] اصل ترجمه‌ای را معین کرد
    [translation-brought-up-to-date] ترجمه‌ای را به‌روز کرد
    [correction-not-needed] گفت که مطلب به تصحیح نیاز ندارد
    [source-changed] معرفی منبعی را تغییر داد
    [source-merged] دو منبع را یکی کرد
    [source-removed] منبعی را که جایی به کار نرفته بود حذف کرد
    [source-vouched] انتشار گفتهٔ منبعی بی‌نام را تأیید کرد
    [claim-stood] موضع تحریریه دربارهٔ ادعایی را اعلام کرد
    [claim-waived] امضا کرد که مطلبی همان‌گونه بماند
    [claim-put-right] اعلام کرد که نگارش تازه مطلبی را اصلاح کرده است
    [claim-recovered] آنچه را برای ادعایی که دوباره پابرجاست منتظر بود بست
    [claim-noticed] یک یادداشت روی مطلب‌های بسیار منتشر کرد
   *[other] چیزی را تغییر داد
}

audit-somebody = کسی که وارد نشده
