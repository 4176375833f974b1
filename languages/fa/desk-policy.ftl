### آیین‌نامه و قواعد در میز تحریریه

desk-policy-heading = آیین‌نامه و قواعد

desk-rules-heading = قواعد

desk-rules-text = هر دیدگاه تازه به همین ترتیب از این قواعد می‌گذرد. نخستین قاعده‌ای که ایراد بگیرد تصمیم می‌گیرد؛ دیدگاهی که هیچ قاعده‌ای به آن ایراد نگیرد منتشر می‌شود.

desk-rules-premoderation = دیدگاه چه کسی پیش از انتشار خوانده شود

desk-rules-premoderation-choice = { $who ->
    [nobody] هیچ‌کس
    [everybody] همه
   *[first-comment] کسی که هنوز دیدگاه منتشرشده‌ای ندارد
}

desk-rules-repeated = نپذیرفتن دیدگاهی که دیدگاه دیگری از همان فرد را تکرار می‌کند

desk-rules-too-fast = نپذیرفتن دیدگاه‌هایی که پشت سر هم می‌رسند

desk-rules-per-minute = شمار دیدگاه‌هایی که یک نفر می‌تواند در یک دقیقه بفرستد

desk-rules-per-network = شمار دیدگاه‌هایی که در ده دقیقه می‌تواند از یک شبکه برسد

desk-rules-per-network-hint = شاید یک مدرسه، یک کافه یا همهٔ یک شرکت اینترنتی یک شبکه داشته باشند.

desk-rules-links = نگه داشتن دیدگاه‌های پر از پیوند

desk-rules-links-limit = شمار پیوندهایی که یک دیدگاه بدون نگه داشته شدن می‌تواند داشته باشد

desk-rules-word-list = جست‌وجوی واژه‌های فهرست

desk-rules-always = همیشه: دیدگاه خالی، دیدگاه بیش از { NUMBER($limit) } نویسه و دیدگاهی که پس از بسته شدن برسد پذیرفته نمی‌شود. هیچ نوشته‌ای از دست نمی‌رود.

desk-rules-saved = قواعد ذخیره شد و از دیدگاه بعدی برقرار است.

desk-rules-mistake-number = اینجا یک عدد صحیح و معقول بنویسید.

desk-words-heading = فهرست واژه‌ها

desk-words-text = واژه‌های کامل به هر زبانی، با هر املا و نویسهٔ همانندی پیدا می‌شوند. واژه‌ای درون واژهٔ دیگر نه.

desk-words-new = واژه‌ها یا عبارت‌ها، هر کدام در یک سطر

desk-words-verdict = دیدگاهی که یکی از آن‌ها را دارد

desk-words-verdict-choice = { $verdict ->
    [reject] بی‌درنگ رد می‌شود
   *[hold] برای ناظر نگه داشته می‌شود
}

desk-words-add = افزودن به فهرست

desk-words-strike = برداشتن «{ $word }» از فهرست

desk-words-strike-short = برداشتن

desk-words-empty = فهرست خالی است. اینجا واژه‌هایی می‌آیند که ناظر باید پیش از خوانندگان ببیند.

desk-words-added = { NUMBER($count) } واژه به فهرست افزوده شد.

desk-words-struck = واژه از فهرست برداشته شد.

desk-words-mistake-empty = دست‌کم یک واژه بنویسید.

desk-words-mistake-useless = «{ $word }» را نمی‌توان در دیدگاهی یافت: واژه باید حرف یا رقم و حداکثر { NUMBER($limit) } نویسه داشته باشد.

desk-policy-editions = آیین‌نامه در هر نسخه

desk-policy-version = نگارش { NUMBER($number) }، از { $date }

desk-policy-none = هنوز آیین‌نامه‌ای نیست. تا زمانی که نباشد دیدگاهی رد نمی‌شود.

desk-policy-write = آیین‌نامهٔ { $edition }

desk-policy-text = نگارش تازه در کنار نگارش‌های پیشین منتشر می‌شود: تصمیم‌ها به همان بندی ارجاع می‌دهند که آن زمان برقرار بود. بندها به ترتیب جایشان شماره می‌گیرند؛ برای برداشتن بند، آن را خالی بگذارید.

desk-policy-intro = مقدمه

desk-policy-clause-title = بند { NUMBER($number) }: عنوان

desk-policy-clause-text = بند { NUMBER($number) }: متن

desk-policy-new-title = یک بند دیگر: عنوان

desk-policy-new-text = یک بند دیگر: متن

desk-policy-publish = انتشار نگارش تازه

desk-policy-published = نگارش تازه منتشر شد.

desk-policy-versions = نگارش‌ها

desk-policy-version-by = نگارش { NUMBER($number) }، { $date }، از { $name }

desk-policy-mistake-untitled = بند { NUMBER($number) } عنوان می‌خواهد: رد کردن به آن ارجاع می‌دهد.

desk-policy-mistake-no-clauses = آیین‌نامه دست‌کم یک بند می‌خواهد.

desk-policy-mistake-long = بند { NUMBER($number) } بیش از اندازه بلند است: عنوان حداکثر { NUMBER($title) } و متن حداکثر { NUMBER($text) } نویسه.

desk-policy-mistake-too-much = این بیش از اندازه بلند است: حداکثر { NUMBER($clauses) } بند و مقدمه‌ای با { NUMBER($text) } نویسه.

desk-policy-mistake-changed = هنگام نوشتن شما کس دیگری نگارش دیگری منتشر کرد. نوشتهٔ شما هنوز در پایین است؛ آن را با نگارش کنونی بسنجید و برای جایگزینی دوباره منتشر کنید.
