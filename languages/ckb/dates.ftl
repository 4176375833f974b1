### شێوازی نووسینی بەروار و ماوە و لیستەکان

date-month-gregorian = { $month ->
    [1] کانوونی دووەم
    [2] شوبات
    [3] ئازار
    [4] نیسان
    [5] ئایار
    [6] حوزەیران
    [7] تەممووز
    [8] ئاب
    [9] ئەیلوول
    [10] تشرینی یەکەم
    [11] تشرینی دووەم
   *[12] کانوونی یەکەم
}

date-month-levantine = { $month ->
    [1] کانوونی دووەم
    [2] شوبات
    [3] ئازار
    [4] نیسان
    [5] ئایار
    [6] حوزەیران
    [7] تەممووز
    [8] ئاب
    [9] ئەیلوول
    [10] تشرینی یەکەم
    [11] تشرینی دووەم
   *[12] کانوونی یەکەم
}

date-month-persian = { $month ->
    [1] فەروەردین
    [2] ئوردیبەهەشت
    [3] خورداد
    [4] تیر
    [5] مورداد
    [6] شەهریوەر
    [7] میهر
    [8] ئابان
    [9] ئازەر
    [10] دەی
    [11] بەهمەن
   *[12] ئیسفەند
}

date-month-kurdish = { $month ->
    [1] خاکەلێوە
    [2] گوڵان
    [3] جۆزەردان
    [4] پووشپەڕ
    [5] گەلاوێژ
    [6] خەرمانان
    [7] ڕەزبەر
    [8] گەڵاڕێزان
    [9] سەرماوەز
    [10] بەفرانبار
    [11] ڕێبەندان
   *[12] ڕەشەمێ
}

date-weekday = { $weekday ->
    [1] دووشەممە
    [2] سێشەممە
    [3] چوارشەممە
    [4] پێنجشەممە
    [5] هەینی
    [6] شەممە
   *[7] یەکشەممە
}

date-day = { $day }ی { $month }ی { $year }

date-month = { $month }ی { $year }

date-day-time = { $day }، کاتژمێر { $time }

date-weekday-day = { $weekday }، { $day }

relative-now = هەر ئێستا

relative-minutes = { $count ->
    [one] خولەکێک لەمەوبەر
   *[other] { $count } خولەک لەمەوبەر
}

relative-hours = { $count ->
    [one] کاتژمێرێک لەمەوبەر
   *[other] { $count } کاتژمێر لەمەوبەر
}

relative-days = { $count ->
    [one] ڕۆژێک لەمەوبەر
   *[other] { $count } ڕۆژ لەمەوبەر
}

coming-minutes = { $count ->
    [one] پاش خولەکێک
   *[other] پاش { $count } خولەک
}

coming-hours = { $count ->
    [one] پاش کاتژمێرێک
   *[other] پاش { $count } کاتژمێر
}

coming-days = { $count ->
    [one] پاش ڕۆژێک
   *[other] پاش { $count } ڕۆژ
}

list-pair = { $before } و { $after }

list-middle = { $before }، { $after }

list-end = { $before } و { $after }
