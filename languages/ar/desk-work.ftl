### عمل غرفة التحرير على المقال: الفحوص قبل النشر والمراحل والملاحظات واللوحة.

## الفحوص قبل النشر

desk-checks-heading = قبل النشر

desk-checks-fine = لا شيء يمنع النشر.

desk-check-strength = { $strength ->
    [block] يمنع النشر
    [override] يحتاج إلى سبب
    [set-aside] تُجووز
   *[warn] للعلم
}

desk-check-reason-given = تجاوزه { $name }: { $reason }

desk-check-reason = سبب النشر مع ذلك

desk-check-reason-hint = يبقى السبب بجانب المقال وفي السجل.

desk-check-set-aside = تجاوز

desk-check-reasons-kept = حُفظت الأسباب.

desk-check-mistake-reason-empty = اذكر السبب.

desk-check-mistake-blocks = لا بد من إصلاح هذا، ولا سبب يتجاوزه.

desk-check-headline-short = العنوان قصير جدا: عدد حروفه { NUMBER($count) }، والمعتاد { NUMBER($limit) } على الأقل.

desk-check-headline-long = العنوان طويل جدا: عدد حروفه { NUMBER($count) }، والمعتاد { NUMBER($limit) } على الأكثر.

desk-check-standfirst-missing = لا مقدمة للمقال، وهي تظهر في القوائم ونتائج البحث.

desk-check-standfirst-short = المقدمة قصيرة جدا: عدد حروفها { NUMBER($count) }، والمعتاد { NUMBER($limit) } على الأقل.

desk-check-standfirst-long = المقدمة طويلة جدا: عدد حروفها { NUMBER($count) }، والمعتاد { NUMBER($limit) } على الأكثر.

desk-check-photo-gone = لم تعد الصورة الرئيسية محفوظة.

desk-check-figure-gone = لم تعد الصورة { NUMBER($number) } في النص محفوظة.

desk-check-photo-rights = انتهى حق عرض الصورة الرئيسية. إن مُدّد فغيّر اليوم في صفحة الصورة.

desk-check-figure-rights = انتهى حق عرض الصورة { NUMBER($number) } في النص. إن مُدّد فغيّر اليوم في صفحة الصورة.

desk-check-figure-credit = لم يُذكر مصدر الصورة { NUMBER($number) } في النص.

desk-check-figure-alternative = لا نص بديل للصورة { NUMBER($number) } في النص.

desk-check-photo-alternative-is-caption = النص البديل يكرر شرح الصورة لا غير. صف ما تُظهره الصورة.

desk-check-figure-alternative-is-caption = النص البديل للصورة { NUMBER($number) } في النص يكرر شرحها لا غير.

desk-check-embargo = المقال محظور النشر إلى موعد لم يحن.

desk-check-link = هذا الرابط لم يستجب: { $address }

desk-check-notes = { $count ->
    [zero] لا ملاحظات معلقة.
    [one] ملاحظة واحدة لم تُحسم ({ $count }).
    [two] ملاحظتان لم تُحسما ({ $count }).
    [few] { $count } ملاحظات لم تُحسم.
    [many] { $count } ملاحظة لم تُحسم.
   *[other] { $count } ملاحظة لم تُحسم.
}

desk-check-corrections = { $count ->
    [zero] لا تصحيحات تنتظر جوابا.
    [one] تصحيح واحد للقصة في طبعة أخرى ينتظر جوابا ({ $count }).
    [two] تصحيحان للقصة في طبعات أخرى ينتظران جوابا ({ $count }).
    [few] { $count } تصحيحات للقصة في طبعات أخرى تنتظر جوابا.
    [many] { $count } تصحيحا للقصة في طبعات أخرى تنتظر جوابا.
   *[other] { $count } تصحيح للقصة في طبعات أخرى تنتظر جوابا.
}
