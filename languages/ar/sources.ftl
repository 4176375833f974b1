told-as = { $word ->
    [said] تصريح معلن
    [background] للخلفية
    [not-named] لم يُكشف الاسم
    [written] مكتوب
    [seen] شاهده مراسلنا
    [reportedly] منقول عن آخرين
    [likely] ترجيح لا جزم
    [possible] احتمال لا أكثر
    [unvouched] بلا جزم
    [denies] نفي
    [reportedly-denies] نفي منقول
    [confirmed] تحققنا منه
    [disputed] ادعاء موضع خلاف
    [denied] ادعاء منفي
    [retracted] ادعاء سحبناه بعد ذلك
   *[unconfirmed] لم نتحقق منه
}

told-basis = { $basis ->
    [on-record] تصريح معلن
    [on-background] للخلفية
    [anonymous] لم يُكشف الاسم
    [document] مكتوب
    [observed] شاهده مراسلنا
   *[second-hand] منقول عن آخرين
}

told-to = { $to ->
    [outlet] لوسيلة إعلام أخرى
    [press-conference] في مؤتمر صحفي
    [court] أمام المحكمة
    [post] في منشور علني
    [document] في وثيقة
   *[our-reporter] لمراسلنا
}

told-to-named = { $to ->
    [outlet] لـ{ $name }
    [press-conference] في مؤتمر صحفي: { $name }
    [court] أمام المحكمة: { $name }
    [post] في منشور علني: { $name }
    [document] في وثيقة: { $name }
    [other] { $name }
   *[our-reporter] لمراسلنا: { $name }
}

told-through = عن طريق <names>{ $names }</names>

told-original = بلفظه الأصلي: <words>{ $words }</words>

told-reason = سبب عدم ذكر الاسم: <reason>{ $reason }</reason>

told-known = يعرف محرر من هو هذا المصدر.

told-answers = السؤال: <question>{ $question }</question>

told-against = القول إن الأمر ليس كذلك

told-in = في «<article>{ $headline }</article>»

told-mark = المصدر: { $name }، { $told }

known-heading = كيف عرفنا هذا

question-open = لم يُحسم: <question>{ $question }</question>

question-all = كل الأجوبة عن هذا السؤال

claim-standing = { $standing ->
    [confirmed] موقفنا: مؤكد
    [disputed] موقفنا: موضع خلاف
    [denied] موقفنا: منفي
    [retracted] موقفنا: مسحوب
   *[unconfirmed] موقفنا: غير مؤكد
}

claim-history = ما الذي تغيّر

claim-change = { $standing ->
    [confirmed] مؤكد، <time>{ $date }</time>.
    [disputed] موضع خلاف، <time>{ $date }</time>.
    [denied] منفي، <time>{ $date }</time>.
    [retracted] مسحوب، <time>{ $date }</time>.
   *[unconfirmed] عاد غير مؤكد، <time>{ $date }</time>.
}

question-label = سؤال

question-intro = ما قالته لنا المصادر، ولكل قول يومه. أما موقف هيئة التحرير فيُذكر على حدة.

source-label = مصدر

source-statements = ما نشرناه عن هذا المصدر

told-fallen = عن ادعاء في هذا المقال، <claim>{ $claim }</claim>:

known-legend = ● قائله معروف ويتحمله، ○ بتحفظ.
