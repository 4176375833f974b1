### قواعد در میز تحریریه: همهٔ تنظیم‌ها و تمرین

desk-rules-group = { $group ->
    [time] چه زمانی دیدگاه پذیرفته می‌شود
    [speed] تکرار و سرعت
    [words] واژه‌ها، پیوندها و دامنه‌ها
    [learned] آنچه از تصمیم‌های شما آموخته می‌شود
    [raid] دیدگاه‌های زیاد به یکباره
    [external] بررسی خود شما
   *[advice] پیش از فرستادن
}

desk-rules-close-after = شمار روزهای پس از انتشار تا بسته شدن دیدگاه‌های مطلب؛ صفر برای هرگز

desk-rules-opening-hours = پذیرفتن دیدگاه فقط در ساعت‌های معین

desk-rules-hours = ساعت‌های پذیرش ({ $zone })

desk-rules-hours-hint = روزی را خالی بگذارید تا در آن چیزی پذیرفته نشود. ساعتی که پیش از آغازش پایان می‌یابد تا پس از نیمه‌شب ادامه دارد.

desk-rules-from = { $day ->
    [mon] دوشنبه، از
    [tue] سه‌شنبه، از
    [wed] چهارشنبه، از
    [thu] پنجشنبه، از
    [fri] جمعه، از
    [sat] شنبه، از
   *[sun] یکشنبه، از
}

desk-rules-to = { $day ->
    [mon] دوشنبه، تا
    [tue] سه‌شنبه، تا
    [wed] چهارشنبه، تا
    [thu] پنجشنبه، تا
    [fri] جمعه، تا
    [sat] شنبه، تا
   *[sun] یکشنبه، تا
}

desk-rules-near-repeated = نگه داشتن دیدگاهی که کمابیش همان دیدگاه دیگری است، از هر کس

desk-rules-per-wide-network = شمار دیدگاه‌هایی که در ده دقیقه می‌تواند از یک شبکهٔ گسترده‌تر برسد

desk-rules-per-article = شمار دیدگاه‌هایی که در یک دقیقه می‌تواند زیر یک مطلب بیاید

desk-rules-per-publication = شمار دیدگاه‌هایی که در یک دقیقه می‌تواند در همهٔ نشریه بیاید

desk-rules-known-hint = کسی که دیدگاه منتشرشده‌ای دارد به حساب شبکه‌اش گذاشته نمی‌شود.

desk-rules-blocked-domains = جستجوی پیوند به دامنه‌های مسدود

desk-rules-spam = نگه داشتن آنچه بنا بر تصمیم‌های شما احتمالاً هرزنامه است

desk-rules-spam-lessons = تاکنون از { NUMBER($spam) } ردشده بنا بر بند هرزنامه و { NUMBER($fine) } منتشرشده به دست یک نفر آموخته است؛ پیش از { NUMBER($needed) } از هر کدام چیزی نمی‌گوید.

desk-rules-spam-certainty = چقدر باید مطمئن باشد، به درصد

desk-rules-record = نگه داشتن دیدگاه‌های کسی که بسیار رد شده است

desk-rules-record-share = سهم ردشده‌ها از دیدگاه‌های تصمیم‌گرفته‌شدهٔ او، به درصد

desk-rules-raid = نگه داشتن یا کند کردن خودکار گفت‌وگو هنگام رسیدن دیدگاه‌های بیش از اندازه

desk-rules-raid-comments = شمار دیدگاه‌های زیر یک مطلب در پنج دقیقه که بیش از اندازه است

desk-rules-raid-mode = آن‌گاه گفت‌وگو

desk-rules-raid-mode-choice = { $mode ->
    [slow] کند می‌شود: تازه‌واردان منتظر می‌مانند و دیگران هر چند دقیقه یک دیدگاه می‌فرستند
   *[hold] نگه داشته می‌شود: هر دیدگاه نخست خوانده می‌شود
}

desk-rules-raid-minutes = شمار دقیقه‌ها تا بازگشت خودکار

desk-rules-slow-minutes = شمار دقیقه‌ها میان دو دیدگاه یک نفر در گفت‌وگوی کند

desk-rules-second-thoughts = یک بار پیش از فرستادن به خواننده گفته شود دیدگاهش شاید کدام بند را زیر پا بگذارد

desk-rules-second-thoughts-hint = بر پایهٔ واژه‌های دارای موضوع فهرست و دامنه‌های مسدود است. خود واژه نام برده نمی‌شود.

desk-rules-external = پرسیدن از دستگاهی از خودتان دربارهٔ هر دیدگاهی که قواعد ما می‌پذیرند

desk-rules-external-hint = نوشته و نام کنار آن و جای آن را، امضاشده با کلید زیر، می‌گیرد؛ هرگز نمی‌داند دیدگاه‌گذار کیست. با JSON پاسخ می‌دهد. هر چه آنجا خراب شود، گفت‌وگو ادامه دارد.

desk-rules-external-address = نشانی بررسی 

desk-rules-external-seconds = شمار ثانیه‌هایی که پس از آن دیدگاه بی پاسخ آن پذیرفته می‌شود

desk-rules-external-key = کلید بررسی

desk-rules-external-key-text = هر پرسش سرآیندهای { $time } و { $signature } را دارد: HMAC مهر زمان، نقطه و متن با این کلید، به ارقام شانزده‌تایی.

desk-rules-mistake-hours = دو زمان متفاوت از روز بنویسید یا هر دو را خالی بگذارید.

desk-rules-mistake-external-address = نشانی‌ای بنویسید که با ⁨https://⁩ آغاز شود و دستگاهی روی اینترنت را نام ببرد.

desk-topic = { $topic ->
    [off-topic] خارج از موضوع
    [abuse] توهین و نفرت
    [unsourced] اتهام بدون منبع
    [personal-data] اطلاعات شخصی
    [spam] آگهی و هرزنامه
    [impersonation] جا زدن خود به جای دیگری
    [unlawful] خلاف قانون
   *[none] هیچ‌کدام
}

desk-words-about = احتمالاً بندی را زیر پا می‌گذارد دربارهٔ

desk-policy-clause-about = بند { NUMBER($number) }: دربارهٔ چیست

desk-policy-new-about = بند دیگر: دربارهٔ چیست

desk-policy-about-hint = قواعد بند را از روی موضوعش پیدا می‌کنند: دیدگاهی که قاعده‌ای رد می‌کند به آن استناد می‌کند و پند پیش از فرستادن آن را نام می‌برد.

desk-domains-heading = دامنه‌های مسدود

desk-domains-text = هر دامنه همهٔ زیردامنه‌هایش را در بر می‌گیرد، با حروف خودش و با punycode، با ⁨https://⁩ و بدون آن.

desk-domains-new = دامنه‌ها یا نشانی‌ها، هر سطر یکی

desk-domains-verdict = دیدگاهی که به یکی از آن‌ها پیوند دهد

desk-domains-add = مسدود کردن

desk-domains-strike = برداشتن «{ $domain }» از مسدودها

desk-domains-empty = هیچ دامنه‌ای مسدود نیست.

desk-domains-added = فهرست دامنه‌های مسدود ذخیره شد.

desk-domains-struck = دامنه از مسدودها برداشته شد.

desk-domains-mistake-empty = دست‌کم یک دامنه بنویسید.

desk-domains-mistake-useless = «{ $domain }» دامنه نیست. مانند ⁨example.com⁩ بنویسید.

desk-rehearse = تمرین

desk-rehearsal-heading = تمرین قواعد

desk-rehearsal-text = { $count ->
    [0] هنوز دیدگاهی نیست که روی آن تمرین شود. چیزی ذخیره نشده است.
    [one] قواعد واپسین دیدگاه را چنان‌که هستند و چنان‌که خواهند بود سنجیدند. چیزی ذخیره نشده است.
   *[other] قواعد واپسین { $count } دیدگاه را چنان‌که هستند و چنان‌که خواهند بود سنجیدند. چیزی ذخیره نشده است.
}

desk-rehearsal-none = برای هیچ‌کدام چیزی تغییر نمی‌کند.

desk-rehearsal-state = { $state ->
    [published] منتشر می‌شود
    [held] نگه داشته می‌شود
    [rejected] رد می‌شود
   *[refused] پذیرفته نمی‌شود
}

desk-rehearsal-by-people = از این‌ها، انسانی منتشر کرده: { NUMBER($published) }، انسانی رد کرده: { NUMBER($rejected) }، کسی ندیده: { NUMBER($none) }

desk-rehearsal-change = از «{ $from }» به «{ $to }»: { NUMBER($count) }

desk-rehearsal-back = فرم چنان‌که پر کرده‌اید در پایین است. ذخیره‌اش کنید، تغییرش دهید و دوباره تمرین کنید، یا صفحه را ترک کنید: آن‌گاه چیزی تغییر نمی‌کند.

desk-rule-name = { $rule ->
    [word-list] فهرست واژه‌ها
    [domains] دامنه‌های مسدود
    [links] شمار پیوندها
    [near-repeated] کمابیش تکراری
    [spam] رده‌بند هرزنامه
    [first-time] نخستین دیدگاه
    [record] پیشینهٔ دیدگاه‌گذار
    [section] بخشی که نخست خوانده می‌شود
    [hold-mode] گفت‌وگوی نگه‌داشته
    [slow-mode] گفت‌وگوی کندشده
    [everybody-waits] همه نخست خوانده می‌شوند
    [edited] پس از تصمیم تغییر کرده
    [external] بررسی بیرونی
    [closed] بسته
    [banned] محروم
    [repeated] تکراری
    [too-fast] بیش از اندازه سریع
    [flood] زیاد به یکباره
    [none-objected] هیچ قاعده
   *[other] قاعده‌ای دیگر
}

## خلاف قاعده

desk-overruled-heading = چند بار مردم خلاف قاعده تصمیم گرفتند

desk-overruled-text = آنچه قواعد در { NUMBER($days) } روز گذشته نگه داشتند یا رد کردند، و اینکه چه مقدار از آن با این همه منتشر شد. قاعده‌ای که بیشتر وقت‌ها نقض می‌شود تنظیم دیگری می‌خواهد، یا واژه حکم دیگری.

desk-overruled-empty = در { NUMBER($days) } روز گذشته هیچ قاعده‌ای دیدگاهی را نگه نداشته و رد نکرده است.

desk-overruled-rule = قاعده

desk-overruled-found = واژه یا دامنه

desk-overruled-action = چه کرد

desk-overruled-did = { $action ->
    [reject] رد کرد
   *[hold] نگه داشت
}

desk-overruled-stopped = دیدگاه‌ها

desk-overruled-decided = با تصمیم افراد

desk-overruled-published = با این همه منتشر شد

desk-overruled-share = { NUMBER($count) } ({ NUMBER($percent) }٪)

## نگه‌داری و بیدار کردن ناظران

desk-conversation-keeping-heading = آنچه نگه داشته می‌شود، و نامه به ناظران

desk-conversation-keeping-emails = نشانی رایانامهٔ خواننده چند روز نگه داشته شود

desk-conversation-keeping-emails-hint = از دیدگاه یا گزارشی که با آن آمده شمرده می‌شود. پس از آن نامه‌ای به آن فرستاده نمی‌شود.

desk-conversation-keeping-networks = رد شبکه چند روز نگه داشته شود

desk-conversation-keeping-networks-hint = دست بالا یک ماه. خود نشانی شبکه هرگز نگه داشته نمی‌شود؛ مسدودی رد خود را تا پایانش نگه می‌دارد.

desk-conversation-keeping-wake-held = چند دیدگاه منتظر بماند تا به ناظران نامه برسد؛ صفر یعنی نامه‌ای نه

desk-conversation-keeping-wake-hours = کهنه‌ترین دیدگاه چند ساعت منتظر بماند تا به ناظران نامه برسد؛ صفر یعنی نامه‌ای نه

desk-conversation-keeping-wake-hint = نامهٔ بعدی تنها پس از آن می‌آید که صف در این میان کوتاه‌تر از این شده باشد.

desk-conversation-keeping-no-letters = اکنون نامه‌ای فرستاده نمی‌شود: سرور نامه تنظیم نشده است.

desk-conversation-keeping-save = ذخیره

desk-conversation-keeping-saved = ذخیره شد.
