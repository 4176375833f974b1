desk-statement-mistake-quote = این واژه‌ها در متن نیست. آن‌ها را همان‌گونه که هست از متن کپی کنید.

desk-statement-mistake-carries = گفتهٔ دیگری از راه این گفته رسیده است. نخست بگویید آن چگونه رسیده است، سپس این را بردارید.

desk-statement-mistake-moved = در این میان کسی آن را به واژه‌های دیگری بسته است: «{ $words }». دوباره بفرستید تا به واژه‌های شما بسته شود.

desk-statement-mistake-changed = در این میان کسی این گفته را تغییر داده است. دوباره بفرستید تا آنچه نوشته‌اید بماند.

desk-statement-mistake-said-on = سالی، یا سال و ماهی، یا روزی بنویسید، مانند روز یک نشست خبری.

desk-statement-mistake-source = بگویید چه کسی آن را گفته است.

desk-statement-mistake-alike = منبعی به این نام هست. آن را انتخاب کنید، یا بگویید کس دیگری است.

desk-statement-mistake-claim = بنویسید ادعا چیست.

desk-statement-mistake-alike-claim = ادعایی با این واژه‌ها هست. آن را انتخاب کنید، یا بگویید ادعای دیگری است.

desk-statement-mistake-alike-question = پرسشی با این واژه‌ها هست. آن را انتخاب کنید، یا بگویید پرسش دیگری است.

desk-statements-heading = منبع‌ها و گفته‌ها

desk-statements-empty = اینجا می‌آید که در متن چه کسی چه گفته است. واژه‌هایی از آن را انتخاب کنید و بگویید از کیست.

desk-statements-differ = به خوانندگان چیز دیگری گفته شده است. این هنگامی به آن‌ها می‌رسد که مطلب <link>دوباره منتشر شود</link>.

desk-statements-differ-editor = به خوانندگان چیز دیگری گفته شده است. این هنگامی به آن‌ها می‌رسد که دبیری مطلب را دوباره منتشر کند.

desk-statements-orphans = دیگر در متن نیست

desk-statements-elsewhere = { $count ->
    [one] { $count } گفته در نسخه‌های دیگر این ماجرا
   *[other] { $count } گفته در نسخه‌های دیگر این ماجرا
}

desk-statements-about = دربارهٔ چیست

desk-statements-unattributed = { $count ->
    [one] { $count } نقل‌قول که هنوز گوینده ندارد
   *[other] { $count } نقل‌قول که هنوز گوینده ندارند
}

desk-statement-say-who = بگویید از کیست

desk-statement-new = ثبت یک گفته

desk-statement-change-heading = تغییر یک گفته

desk-statement-change = تغییر

desk-statement-save = ذخیرهٔ گفته

desk-statement-all-fields = همهٔ جزئیات

desk-statement-remove = بردار

desk-statement-tie-other = بستن به واژه‌های دیگر

desk-statement-tie = بستن به واژه‌های اینجا

desk-statement-done = { $act ->
    [changed] گفته تغییر کرد.
    [tied] گفته به این واژه‌ها بسته شد.
    [removed] گفته دیگر در این مطلب نیست.
   *[written] گفته ثبت شد.
}

desk-statement-moved = این واژه‌ها اکنون در جای دیگری از متن است.

desk-statement-orphan = این واژه‌ها دیگر در خود متن نیست.

desk-statement-came-through = از راه گفتهٔ دیگری رسیده است

desk-statement-claim-line = { $stance ->
    [denies] تکذیب می‌کند: <link>{ $claim }</link>
   *[supports] پشتیبانی می‌کند: <link>{ $claim }</link>
}

desk-statement-standing = { $standing ->
    [confirmed] تأییدشده
    [disputed] محل اختلاف
    [denied] تکذیب‌شده
    [retracted] پس‌گرفته‌شده
   *[unconfirmed] تأییدنشده
}

desk-statement-quote = واژه‌ها در متن

desk-statement-quote-hint = همان‌گونه که هست از متن کپی کنید.

desk-statement-source = چه کسی گفته است

desk-statement-source-known = منبعی شناخته

desk-statement-somebody-else = کسی دیگر

desk-statement-source-label = نام

desk-statement-source-label-hint = آن‌گونه که خوانندگان خواهند دید. نام شناخته یافته می‌شود.

desk-statement-source-role = سمت

desk-statement-source-role-hint = در چه مقامی سخن می‌گوید: منصبی، حرفه‌ای، شاهدی.

desk-statement-source-label-in = نام به { $language }

desk-statement-source-role-in = سمت به { $language }

desk-statement-source-kind = چیست

desk-statement-kind = { $kind ->
    [role] منصب
    [organisation] سازمان
    [document] سند
    [outlet] رسانهٔ دیگر
    [group] گروهی از مردم
    [anonymous] منبع بی‌نام
    [desk] همین تحریریه
   *[person] شخص
}

desk-statement-find = جست‌وجو با نام

desk-statement-other-languages = به زبان نسخه‌های دیگر

desk-statement-anonymous = اگر منبع بی‌نام است

desk-statement-reason = دلیلی که به خوانندگان گفته می‌شود، به { $language }

desk-statement-reason-hint = چه بر سر منبع می‌آید، بی‌آنکه گفته شود کیست.

desk-statement-known-by = چه کسی هویتش را می‌داند

desk-statement-known-by-hint = کسی از تحریریه. هرگز به خوانندگان گفته نمی‌شود.

desk-statement-none = هیچ‌کدام

desk-statement-by-itself = خودکار

desk-statement-how = چگونه گفته شده است

desk-statement-manner-label = شیوهٔ آوردن

desk-statement-manner = { $manner ->
    [direct] نقل مستقیم
    [mixed] بخشی نقل مستقیم
   *[indirect] نقل به مضمون
}

desk-statement-basis-label = از کجا می‌دانیم

desk-statement-basis = { $basis ->
    [on-background] برای زمینه
    [anonymous] بی‌نام
    [document] از سند
    [observed] خود دیده‌ایم
    [second-hand] نقل‌شده از دیگری
   *[on-record] با نام خود
}

desk-statement-commitment-label = گوینده چه اندازه مطمئن است

desk-statement-commitment = { $commitment ->
    [probable] محتملش می‌داند
    [possible] ممکنش می‌داند
    [denies] تکذیبش می‌کند
    [uncommitted] نظری نمی‌دهد
   *[certain] مطمئن است
}

desk-statement-cue = فعل در متن

desk-statement-cue-hint = گفت، ادعا کرد، اذعان کرد و مانند آن.

desk-statement-said-date = گفته‌شده در

desk-statement-said-date-hint = سالی، یا سال و ماهی، یا روزی، هر چه دانسته است: سال-ماه-روز.

desk-statement-said-time = ساعت

desk-statement-said = گفته‌شده: { $when }

desk-statement-addressee-label = به چه کسی گفته شده است

desk-statement-addressee = { $addressee ->
    [outlet] به رسانه‌ای دیگر
    [press-conference] در نشست خبری
    [court] در دادگاه
    [post] در یک پست
    [document] در یک سند
    [other] به دیگران
   *[our-reporter] به خبرنگار ما
}

desk-statement-addressee-named = { $addressee ->
    [outlet] به { $name }
    [press-conference] در نشست خبری: { $name }
    [court] در دادگاه: { $name }
    [post] در یک پست: { $name }
    [document] در یک سند: { $name }
    [other] به { $name }
   *[our-reporter] به خبرنگار ما { $name }
}

desk-statement-addressee-name = نامش

desk-statement-through = از راه این گفته رسیده است

desk-statement-through-hint = اگر رسانه‌ها از شاهدی نقل کرده‌اند، شاهد منبع است و رسانه‌ها راه رسیدن آن.

desk-statement-through-source = یا از راه منبعی شناخته

desk-statement-through-label = یا از راه کسی تازه

desk-statement-through-kind = آن چیست

desk-statement-original = واژه‌های اصلی

desk-statement-original-language = زبان آن‌ها

desk-statement-evidence = مدرک

desk-statement-evidence-hint = ضبط صدا، عکس، نشانی. هرگز منتشر نمی‌شود.

desk-statement-about = دربارهٔ چیست

desk-statement-claim = ادعا

desk-statement-claim-hint = یک جمله که درست باشد یا نباشد؛ چند منبع می‌توانند آن را پشتیبانی یا تکذیب کنند.

desk-statement-another = یکی دیگر

desk-statement-claim-words = ادعا به { $language }

desk-statement-stance-label = گفته

desk-statement-stance = { $stance ->
    [denies] ادعا را تکذیب می‌کند
   *[supports] از ادعا پشتیبانی می‌کند
}

desk-statement-question = پرسشی که ادعا پاسخ آن است

desk-statement-question-hint = ادعاهایی که با هم نمی‌خوانند پاسخ یک پرسش‌اند.

desk-statement-question-words = پرسش به { $language }

desk-statement-find-claims = جست‌وجوی ادعاها و پرسش‌ها

desk-proposals-heading = پیشنهادها

desk-proposals-ask = پیشنهاد گفته‌ها

desk-proposals-no-language = برای این زبان دستیاری نیست.

desk-statement-on-words = بگویید واژه‌های انتخاب‌شده از کیست؛ روی واژه‌های منسوب، به گفتهٔ آن

desk-statement-pick = چه کسی گفته است؟

desk-statement-pick-hint = شماره‌ای یا نامی

desk-statement-new-source = منبع تازه: { $name }

desk-statement-told = به { $name } نسبت داده شد.

desk-statement-offline = اتصال نیست. گفته در این مرورگر نگه داشته شده است و با برقراری اتصال فرستاده می‌شود.

desk-statement-waiting = { $count ->
    [one] { $count } گفته در راه است.
   *[other] { $count } گفته در راه است.
}

desk-statement-mend = درستش کنید

desk-proposals-hint = آنچه دستیار گفته می‌داند. تا نپذیرید چیزی ثبت نمی‌شود.

desk-proposals-none = دستیار چیزی نیافت که ثبت نشده باشد.

desk-proposals-not-in-time = دستیار این متن را به‌موقع تمام نکرد: یا متن بسیار بلند است یا دستگاه مشغول است.

desk-proposals-not-read = پاسخی از تحریریه نیست. با برقراری اتصال دوباره امتحان کنید.

desk-proposals-more = { $count ->
    [one] پس از این‌ها { $count } پیشنهاد دیگر می‌آید.
   *[other] پس از این‌ها { $count } پیشنهاد دیگر می‌آید.
}

desk-proposals-take-back = { $count ->
    [one] { $count } پیشنهاد ردشده را دوباره نشان بده
   *[other] { $count } پیشنهاد ردشده را دوباره نشان بده
}

desk-proposal-known = (شناخته)

desk-proposal-new = { $kind ->
    [role] (تازه: منصب)
    [organisation] (تازه: سازمان)
    [document] (تازه: سند)
    [outlet] (تازه: رسانهٔ دیگر)
    [group] (تازه: گروهی از مردم)
    [anonymous] (تازه: منبع بی‌نام)
    [desk] (تازه: همین تحریریه)
   *[person] (تازه: شخص)
}

desk-proposal-nobody = باید گفته شود این واژه‌ها از کیست.

desk-proposal-through = از راه { $name } رسیده است

desk-proposal-cue = از «{ $cue }» پیداست

desk-proposal-confidence = { $confidence ->
    [sure] دستیار مطمئن است.
    [likely] دستیار محتملش می‌داند.
   *[unsure] دستیار مطمئن نیست.
}

desk-proposal-accept = پذیرفتن

desk-proposal-mend = اصلاح

desk-proposal-refuse = رد

desk-statement-mistake-named = منبعی که نامش آمده بی‌نام نیست. به گونه‌ای دیگر بگویید از کجا دانسته شده، یا منبعی بی‌نام بسازید.
