### خيوط النقاش تحت المقال: ترتيبها واختيارها والإعجاب بها وما تفعله هيئة التحرير بالتعليقات.

## الترتيب والاختيار

comments-sort-label = ترتيب التعليقات

comments-sort = { $sort ->
    [newest] الأحدث
    [valued] الأكثر تقديرا
   *[oldest] الأقدم
}

comments-show-label = التعليقات المعروضة

comments-show-all = الكل

comments-show = { $show ->
    [featured] المختارة ({ NUMBER($count) })
   *[answered] ما ردّت عليه هيئة التحرير ({ NUMBER($count) })
}

comments-show-empty = لا شيء منها الآن.

comments-editions-label = تعليقات أيّ طبعة تُعرض

comments-edition-own = هذه الطبعة

comments-edition-take-part = هذه تعليقات على <article>{ $headline }</article>. للردّ عليها افتحها هناك.

## العلامات

comment-featured = تعليق مختار

comment-pinned = ثبّتته هيئة التحرير

comment-pinned-see = اقرأه في موضعه من النقاش

comment-covered = حجبه المشرف

## الإعجاب

comment-like = أعجبني

comment-like-count = أعجبني · { NUMBER($count) }

comment-like-of = أعجبني تعليق { $name }

comment-like-count-of = { $count ->
    [zero] أعجبني · تعليق { $name } لم يعجب أحدا
    [one] أعجبني · تعليق { $name } أعجب قارئا واحدا
    [two] أعجبني · تعليق { $name } أعجب قارئين
    [few] أعجبني · تعليق { $name } أعجب { $count } قراء
    [many] أعجبني · تعليق { $name } أعجب { $count } قارئا
   *[other] أعجبني · تعليق { $name } أعجب { $count } قارئ
}

comment-liked = أعجبك هذا التعليق.

comment-like-back = تراجع عن الإعجاب

## ما يُقال للقراء عن النقاش

comments-mode-hold = يقرأ المشرف الآن كل تعليق تحت هذا المقال قبل أن يظهر.

comments-mode-hold-until = يقرأ المشرف كل تعليق تحت هذا المقال قبل أن يظهر، حتى <time>{ $date }</time>.

comments-mode-slow = أُبطئ هذا النقاش مؤقتا: انتظر بضع دقائق بين تعليق وآخر.

comments-mode-slow-until = أُبطئ هذا النقاش حتى <time>{ $date }</time>: انتظر بضع دقائق بين تعليق وآخر.

comments-new = { $count ->
    [zero] لا تعليقات جديدة
    [one] تعليق جديد واحد
    [two] تعليقان جديدان
    [few] { $count } تعليقات جديدة
    [many] { $count } تعليقا جديدا
   *[other] { $count } تعليق جديد
}

## النقاش نفسه في طبعة أخرى

comments-elsewhere = { $language ->
    [ar] { $count ->
        [zero] لا تعليقات في الطبعة العربية
        [one] تعليق واحد في الطبعة العربية
        [two] تعليقان في الطبعة العربية
        [few] { $count } تعليقات في الطبعة العربية
        [many] { $count } تعليقا في الطبعة العربية
       *[other] { $count } تعليق في الطبعة العربية
    }
    [ckb] { $count ->
        [zero] لا تعليقات في الطبعة الكردية
        [one] تعليق واحد في الطبعة الكردية
        [two] تعليقان في الطبعة الكردية
        [few] { $count } تعليقات في الطبعة الكردية
        [many] { $count } تعليقا في الطبعة الكردية
       *[other] { $count } تعليق في الطبعة الكردية
    }
    [fa] { $count ->
        [zero] لا تعليقات في الطبعة الفارسية
        [one] تعليق واحد في الطبعة الفارسية
        [two] تعليقان في الطبعة الفارسية
        [few] { $count } تعليقات في الطبعة الفارسية
        [many] { $count } تعليقا في الطبعة الفارسية
       *[other] { $count } تعليق في الطبعة الفارسية
    }
   *[en] { $count ->
        [zero] لا تعليقات في الطبعة الإنجليزية
        [one] تعليق واحد في الطبعة الإنجليزية
        [two] تعليقان في الطبعة الإنجليزية
        [few] { $count } تعليقات في الطبعة الإنجليزية
        [many] { $count } تعليقا في الطبعة الإنجليزية
       *[other] { $count } تعليق في الطبعة الإنجليزية
    }
}

comments-elsewhere-all = النقاش كله في تلك الطبعة

comments-elsewhere-close = أخف هذه التعليقات

## الأخطاء

comment-error-branch-closed = أزال المشرف تعليقا فوق التعليق الذي ترد عليه، فلم يعد الرد هناك ممكنا. يمكنك إرسال ردك تعليقا مستقلا.

comment-error-name-reserved = يوحي هذا الاسم بأن الكاتب من هيئة التحرير. اختر اسما آخر، أو اكتب اسمك بصيغة مختلفة.

## ما يفعله متصفح القارئ

comment-mute = كتم

comment-mute-name = كتم { $name }

comment-muted = كتمتَ { $name } في هذا المتصفح.

comment-unmute = أظهره من جديد

comments-muted = المكتومون في هذا المتصفح

comment-draft-restored = عادت كلماتك. تُحفظ في هذا المتصفح وحده إلى أن ترسلها، أسبوعا على الأكثر.

comment-draft-answer = في هذا المتصفح ردّ بدأته ولم ترسله: أكمله

comment-draft-discard = تخلّص منه

comments-closed-age = انتهى هذا النقاش، فالتعليقات تُقبل مدة بعد نشر المقال.

comments-closed-hours = لا تُقبل التعليقات في هذه الساعة. وتُقبل مجددا ابتداءً من { $date }.
