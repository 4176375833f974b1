### راه‌یابی در میز کار: جست‌وجو، پنل فرمان و کلیدها

desk-place-search = جست‌وجو

desk-search-heading = جست‌وجو

desk-search-words = واژه‌ها

desk-search-find = بگرد

desk-search-empty = مطلب‌ها، دیدگاه‌ها، عکس‌ها و آدم‌ها با آغاز واژه‌هایشان پیدا می‌شوند، به هر زبانی.

desk-search-none = هیچ چیز «{ $words }» ندارد. واژه‌های کمتر یا کوتاه‌تر بیشتر پیدا می‌کنند.

desk-search-articles = مطلب‌ها

desk-search-comments = دیدگاه‌ها

desk-search-comment-detail = { $name }، زیر { $headline }

desk-search-photos = عکس‌ها

desk-search-sections = بخش‌ها

desk-search-topics = موضوع‌ها

desk-search-people = آدم‌ها

desk-palette = برو یا انجام بده

desk-palette-words = به جایی برو، کاری بکن، هر چیزی را پیدا کن

desk-palette-found = پیداشده‌ها

desk-palette-here = از اینجا

desk-palette-none = هیچ چیز این واژه‌ها را ندارد.

desk-palette-failed = جست‌وجو پاسخ نداد. آنچه از اینجا می‌شود کرد هنوز کار می‌کند.

desk-keys-close = ببند

desk-key-palette = رفتن، انجام دادن یا پیدا کردن هر چیز

desk-key-new = مطلبٔ تازه

desk-key-keys = همین کلیدها

desk-places-more = بیشتر
