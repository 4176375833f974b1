### قواعد در میز تحریریه: همهٔ تنظیم‌ها و تمرین

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

desk-policy-clause-about = بند { NUMBER($number) }: دربارهٔ چیست

desk-policy-new-about = بند دیگر: دربارهٔ چیست

desk-policy-about-hint = قواعد بند را از روی موضوعش پیدا می‌کنند: دیدگاهی که قاعده‌ای رد می‌کند به آن استناد می‌کند و پند پیش از فرستادن آن را نام می‌برد.

desk-domains-mistake-empty = دست‌کم یک دامنه بنویسید.

desk-domains-mistake-useless = «{ $domain }» دامنه نیست. مانند ⁨example.com⁩ بنویسید.
