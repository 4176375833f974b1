### صفحات عامة عن التعليقات.

statistics-heading = التعليقات بالأرقام

statistics-intro = ما جرى للتعليقات هنا شهرا بعد شهر. يُحصى كل ساعة.

statistics-empty = لم يُحصَ شيء بعد.

statistics-received = التعليقات الواردة: { NUMBER($count) }

statistics-published = نشرتها القواعد: { NUMBER($rule) }، ونشرها إنسان: { NUMBER($person) }

statistics-rejected = رفضتها قاعدة: { NUMBER($rule) }، ورفضها إنسان: { NUMBER($person) }

statistics-clause = البند { NUMBER($number) }، { $title }: { NUMBER($count) }

statistics-undone = قرارات تُرجع عنها: { NUMBER($count) }

statistics-appeals = الاعتراضات: { NUMBER($made) }، قُبل منها: { NUMBER($upheld) }، ورُفض: { NUMBER($dismissed) }

statistics-reports = البلاغات: { NUMBER($made) }، منها إشعارات بمحتوى مخالف للقانون: { NUMBER($unlawful) }، قُبل منها: { NUMBER($upheld) }، ورُفض: { NUMBER($dismissed) }

statistics-time = الدقائق حتى قرر إنسان: النصف خلال { NUMBER($median) }، وتسعة من عشرة خلال { NUMBER($most) }

statistics-counted = أُحصي في

handling-heading = كيف نتعامل مع تعليقك

handling-write = لا تحتاج إلى حساب. يكفي اسم وما لا يزيد على { NUMBER($limit) } حرف، ويجوز أن يكون الاسم مستعارا على ألا يكون اسم غيرك.

handling-rules = تأتي أولا قواعد آلية بالترتيب نفسه دائما: ترفض الفارغ والطويل والمكرر والمتسرع، وتوقف ما ينبغي أن يراه إنسان، كالروابط الكثيرة وكلمات من قائمة. والقاعدة التي ترفض تقول ذلك في إيصالك.

handling-first = { $who ->
    [nobody] ما لا توقفه قاعدة يظهر في الحال.
    [everybody] يقرأ مشرف كل تعليق في الوقت الحالي قبل أن يظهر.
   *[first-comment] يقرأ مشرف تعليقك الأول قبل أن يظهر، وبعد ذلك يظهر في الحال ما لا توقفه قاعدة.
}

handling-decide = ينشر المشرف التعليق كما هو أو يرفضه ذاكرا بندا من السياسة. لا يغير أحد كلماتك، وقد تُحجب كلمات منها ويظهر أنها محجوبة. وكل قرار محفوظ.

handling-receipt = بعد الإرسال تحصل على إيصال، وهو صفحة خاصة: تتابع بها تعليقك، وتعدله مدة { NUMBER($minutes) } دقائق، وتسحبه، وتأخذ كل ما يخصك أو تمحوه.

handling-appeal = يمكنك الاعتراض مرة واحدة على الرفض. ينظر فيه من جديد من لم يقرر من قبل إن وُجد، ويقول الجواب من كان.

handling-report = يمكن التبليغ عن كل تعليق. ينظر فيه إنسان، وكثرة البلاغات وحدها لا تحجب شيئا.

handling-letters = لا تصل الرسائل إلا إلى عنوان أكدته. تُحفظ العناوين { NUMBER($days) } يوما ثم تُمحى.

handling-network = لا نحفظ عنوان شبكتك، بل بصمة منه فقط مدة لا تزيد على { NUMBER($days) } يوما، إلا إذا توقف عليها حظر.

handling-no-letters = لا ترسل هذه الصحيفة رسائل، ولا تحفظ بريدا إلكترونيا لأصحاب التعليقات.
