### آنچه همکاران در هر صفحهٔ میز تحریریه می‌بینند

desk-skip = رفتن به کار

desk-newsroom = تحریریه

desk-place-articles = مطالب

desk-place-fronts = صفحه‌های نخست

desk-place-comments = دیدگاه‌ها

desk-place-photos = عکس‌ها

desk-places-publication = نشریه

desk-place-people = افراد

desk-place-policy = آیین‌نامه و قواعد

desk-place-settings = تنظیمات

desk-place-audit = گزارش کارها

desk-place-account = حساب شما

desk-view-site = دیدن نشریه

desk-sign-out = خروج

desk-waiting = { $count ->
    [one] { $count } مورد در انتظار
   *[other] { $count } مورد در انتظار
}

desk-mistakes = { $count ->
    [one] { $count } چیز باید درست شود:
   *[other] { $count } چیز باید درست شود:
}

desk-required = <star>*</star> پر کردن این خانه لازم است.

desk-saved = ذخیره شد.

desk-save = ذخیره

desk-cancel = انصراف

desk-forbidden = نقش شما این اجازه را نمی‌دهد

desk-forbidden-text = کسی با نقش دیگر می‌تواند این کار را برایتان انجام دهد، یا یک مدیر می‌تواند نقش شما را تغییر دهد.

desk-not-found = اینجا چیزی نیست

desk-not-found-text = شاید برداشته شده باشد، یا نشانی کاملاً درست نیست.

desk-back = بازگشت به میز

mistake-required = اینجا چیزی بنویسید.

mistake-too-long = { $limit ->
    [one] حداکثر { $limit } نویسه.
   *[other] حداکثر { $limit } نویسه.
}

mistake-choice = یکی از این‌ها را انتخاب کنید.

mistake-unusable = این را نمی‌توان اینجا به کار برد.

mistake-email = یک نشانی ایمیل بنویسید، مانند ⁨name@example.org⁩.
