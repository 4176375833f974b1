### الصور وبطاقات الروابط واللصق

desk-figure = صورة في النص

desk-figure-choose = اختر صورة

desk-figure-close = أغلق

desk-figure-device = أو أرسل صورا من هذا الجهاز

desk-figure-found = { $count ->
    [zero] لا صور.
    [one] صورة واحدة. تنقل بمفاتيح الأسهم واختر بمفتاح Enter.
    [two] صورتان. تنقل بمفاتيح الأسهم واختر بمفتاح Enter.
    [few] { NUMBER($count) } صور. تنقل بمفاتيح الأسهم واختر بمفتاح Enter.
    [many] { NUMBER($count) } صورة. تنقل بمفاتيح الأسهم واختر بمفتاح Enter.
   *[other] { NUMBER($count) } صورة. تنقل بمفاتيح الأسهم واختر بمفتاح Enter.
}

desk-figure-sending = يُرسل { $name }: ‏{ NUMBER($percent) }٪

desk-figure-preparing = تُجهَّز { $name }.

desk-figure-not-sent = لم تدخل { $name } في النص: { $reason }

desk-figure-no-connection = خادم غرفة التحرير لا يجيب.

desk-figure-again = أعد المحاولة

desk-figure-leave-out = اتركها

desk-figure-no-photo = ‏{ $name } ليس صورة. الصور بصيغة JPEG أو PNG أو WebP.

desk-figure-lacks-credit = ممن هي؟ لا تُنشر صورة بلا نسبة.

desk-figure-lacks-alternative = قل ما الذي يُرى، لمن لا يراه.

desk-figure-gone = لم تعد هذه الصورة في المكتبة.

desk-block-up = انقل إلى أعلى

desk-block-down = انقل إلى أسفل

desk-block-remove = أخرج من النص

desk-paste-left-out = { $count ->
    [zero] لم تُترك أي صورة.
    [one] تُركت صورة واحدة لأنها في موقع آخر. احفظها ثم أرسلها.
    [two] تُركت صورتان لأنهما في موقع آخر. احفظهما ثم أرسلهما.
    [few] تُركت { NUMBER($count) } صور لأنها في موقع آخر. احفظها ثم أرسلها.
    [many] تُركت { NUMBER($count) } صورة لأنها في موقع آخر. احفظها ثم أرسلها.
   *[other] تُركت { NUMBER($count) } صورة لأنها في موقع آخر. احفظها ثم أرسلها.
}

desk-card = بطاقة رابط

desk-card-address = عنوان الصفحة

desk-card-make = اصنع بطاقة رابط

desk-card-leave = أبقه رابطا

desk-card-by-hand = اكتب البطاقة بنفسك

desk-card-reading = تُقرأ الصفحة…

desk-card-no-address = تحتاج البطاقة إلى عنوان يبدأ بـ ⁨https://⁩.

desk-card-title = عنوان المقال في الصفحة

desk-card-source = المصدر

desk-card-without-picture = بلا صورة

desk-card-picture-gone = تُعرض البطاقة بلا صورة.

desk-figure-none = لا توجد صورة بهذه الكلمات.

desk-lead-one = للمقال صورة واحدة في أعلاه: أُخذت الأولى.
