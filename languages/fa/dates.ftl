### شیوهٔ نوشتن تاریخ‌ها، بازه‌های زمانی و فهرست‌ها

date-month-gregorian = { $month ->
    [1] ژانویه
    [2] فوریه
    [3] مارس
    [4] آوریل
    [5] مه
    [6] ژوئن
    [7] ژوئیه
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}

date-month-levantine = { $month ->
    [1] ژانویه
    [2] فوریه
    [3] مارس
    [4] آوریل
    [5] مه
    [6] ژوئن
    [7] ژوئیه
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}

date-month-persian = { $month ->
    [1] فروردین
    [2] اردیبهشت
    [3] خرداد
    [4] تیر
    [5] مرداد
    [6] شهریور
    [7] مهر
    [8] آبان
    [9] آذر
    [10] دی
    [11] بهمن
   *[12] اسفند
}

date-month-kurdish = { $month ->
    [1] خاکه‌لیوه
    [2] گولان
    [3] جوزردان
    [4] پوشپر
    [5] گلاویژ
    [6] خرمانان
    [7] رزبر
    [8] گلاریزان
    [9] سرماوز
    [10] بفرانبار
    [11] ریبندان
   *[12] رشمه
}

date-weekday = { $weekday ->
    [1] دوشنبه
    [2] سه‌شنبه
    [3] چهارشنبه
    [4] پنج‌شنبه
    [5] جمعه
    [6] شنبه
   *[7] یکشنبه
}

date-day = { $day } { $month } { $year }

date-month = { $month } { $year }

date-day-time = { $day }، ساعت { $time }

date-weekday-day = { $weekday } { $day }

relative-now = همین حالا

relative-minutes = { NUMBER($count) } دقیقه پیش

relative-hours = { NUMBER($count) } ساعت پیش

relative-days = { NUMBER($count) } روز پیش

coming-minutes = { NUMBER($count) } دقیقهٔ دیگر

coming-hours = { NUMBER($count) } ساعت دیگر

coming-days = { NUMBER($count) } روز دیگر

list-pair = { $before } و { $after }

list-middle = { $before }، { $after }

list-end = { $before } و { $after }
