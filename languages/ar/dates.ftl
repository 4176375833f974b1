### صيغ التواريخ والمدد والقوائم

date-month-gregorian = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}

date-month-levantine = { $month ->
    [1] كانون الثاني
    [2] شباط
    [3] آذار
    [4] نيسان
    [5] أيار
    [6] حزيران
    [7] تموز
    [8] آب
    [9] أيلول
    [10] تشرين الأول
    [11] تشرين الثاني
   *[12] كانون الأول
}

date-month-persian = { $month ->
    [1] فروردين
    [2] أرديبهشت
    [3] خرداد
    [4] تير
    [5] مرداد
    [6] شهريور
    [7] مهر
    [8] آبان
    [9] آذر
    [10] دي
    [11] بهمن
   *[12] إسفند
}

date-month-kurdish = { $month ->
    [1] خاكليوه
    [2] كولان
    [3] جوزردان
    [4] بوشبر
    [5] كلاويج
    [6] خرمانان
    [7] رزبر
    [8] كلاريزان
    [9] سرماوز
    [10] بفرانبار
    [11] ريبندان
   *[12] رشمي
}

date-weekday = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}

date-day = { $day } { $month } { $year }

date-month = { $month } { $year }

date-day-time = { $day }، { $time }

date-weekday-day = { $weekday } { $day }

relative-now = الآن

relative-minutes = { $count ->
    [zero] الآن
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}

relative-hours = { $count ->
    [zero] قبل أقل من ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}

relative-days = { $count ->
    [zero] اليوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يوما
   *[other] قبل { $count } يوم
}

coming-minutes = { $count ->
    [zero] الآن
    [one] بعد دقيقة
    [two] بعد دقيقتين
    [few] بعد { $count } دقائق
    [many] بعد { $count } دقيقة
   *[other] بعد { $count } دقيقة
}

coming-hours = { $count ->
    [zero] خلال أقل من ساعة
    [one] بعد ساعة
    [two] بعد ساعتين
    [few] بعد { $count } ساعات
    [many] بعد { $count } ساعة
   *[other] بعد { $count } ساعة
}

coming-days = { $count ->
    [zero] اليوم
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يوما
   *[other] بعد { $count } يوم
}

list-pair = { $before } و{ $after }

list-middle = { $before }، { $after }

list-end = { $before } و{ $after }
