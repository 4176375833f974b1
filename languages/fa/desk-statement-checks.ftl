### پیش از انتشار: آنچه بررسی‌ها در گفته‌های نقل‌شدهٔ مطلب می‌یابند، و راهنمایی که آن را توضیح می‌دهد

desk-check-guide = چرا؟

desk-check-anonymous-reason = به خوانندگان گفته نشده چرا نام «{ $label }» نمی‌آید. دلیل را به زبان مطلب بنویسید.

desk-check-anonymous-knower = نام هیچ دبیری ثبت نشده که بداند «{ $label }» کیست.

desk-check-ask = پیش از انتشار باید از { $name } دربارهٔ «{ $label }» پرسید.

desk-check-contrary = کسی با نام خود خلاف گفتهٔ «{ $label }» را گفته است. شما می‌دانید او کیست: بگویید آیا می‌شود منتشرش کرد.

desk-vouch-heading = آیا می‌شود از «{ $label }» بی‌نام نقل کرد؟

desk-vouch-text = این‌ها با نام خود خلاف آن را گفته‌اند. اگر منبع یکی از آن‌ها باشد، خواننده با گفتهٔ بی‌نام او فریب می‌خورد.

desk-vouch-contrary = { $stance ->
    [denies] { $name } این را تکذیب می‌کند: { $words }
   *[supports] { $name } می‌گوید: { $words }
}

desk-vouch-nobody = اکنون کسی با نام خود خلاف آن را نگفته است.

desk-vouch-kept = تنها این ثبت می‌شود که اجازه داده‌اید، نه دلیل آن. اگر نباید منتشر شود، این‌جا چیزی نگویید: آن را از متن بردارید یا از منبع بخواهید با نام خود سخن بگوید.

desk-vouch-confirm = می‌شود منتشر کرد

desk-vouch-done = ثبت شد که می‌شود منتشرش کرد.

desk-vouch-mistake-not-yours = تنها کسی که این منبع را می‌شناسد می‌تواند این را بگوید.

desk-check-quotation-speaker = ثبت نشده این سخنان از کیست: «{ $words }»

desk-check-quotations-more = { $count ->
    [one] ثبت نشده { $count } نقل‌قول دیگر از کیست.
   *[other] ثبت نشده { $count } نقل‌قول دیگر از کیست.
}

desk-check-bare-sources = چیزی دربارهٔ این‌که منبع کیست بگویید: «{ $words }»

desk-check-bare-label = چیزی دربارهٔ این‌که منبع کیست بگویید؛ خواننده فقط «{ $label }» را می‌بیند.

desk-check-plural = متن از چند نفر می‌گوید و یک منبع ثبت شده است، { $label }: «{ $words }»

desk-check-fallen-claim = { $standing ->
    [retracted] این بر ادعایی تکیه دارد که تحریریه پس گرفته است: «{ $words }»
    [denied] این بر ادعایی تکیه دارد که تحریریه آن را تکذیب کرده است: «{ $words }»
   *[disputed] این بر ادعایی تکیه دارد که محل اختلاف است: «{ $words }»
}

desk-check-single-source = تنها یک منبع این را می‌گوید و جمله به آن اشاره نمی‌کند: «{ $words }»

desk-check-anonymous-opinion = کسی که نامش نیامده دربارهٔ فردی داوری می‌کند: «{ $words }»

desk-check-anonymous-first = نخستین نقل‌قول از کسی است که نامش نیامده: «{ $words }»

desk-check-attribution-apart = خود جمله نمی‌گوید این را چه کسی می‌گوید: «{ $words }»

desk-check-confirmed-standing = این ادعا تأییدشده ثبت شده است، اما نه دو منبع مستقل پشت آن است و نه سندی: «{ $words }»

desk-check-confirmed-words = واژهٔ «{ $word }» جایی آمده که نه دو منبع مستقل پشت گفته است و نه سندی.

desk-check-headline-firmer = تیتر قاطع‌تر از چیزی است که بر آن تکیه دارد: «{ $words }»

desk-check-loaded-verb = واژهٔ «{ $word }» بر کسی که فقط چیزی گفته شک یا تقصیر می‌نهد.

desk-guide-sources = منابع و ادعاها
