### البلاغات: قارئ يقول ما العيب في تعليق ويتابع ما صار إليه بلاغه.

report-title = التبليغ عن تعليق

report-intro = يقرأ مشرف كل بلاغ. وستحصل على صفحة خاصة تخبرك بما صار إليه. ولا يُحجب تعليق أبدا لكثرة البلاغات وحدها.

report-see = شاهده في الصفحة

report-covered = حجب مشرف كلمات من هذا التعليق، فلا يُعاد هنا.

report-reason = ما العيب فيه؟

report-reason-clause = البند { NUMBER($number) }: { $title }

report-reason-unlawful = إنه مخالف للقانون، وهذا إشعار مني بذلك

report-explanation = أسبابك

report-explanation-hint = لازمة للمحتوى المخالف للقانون، واختيارية فيما عداه

report-notice = إشعار بمحتوى مخالف للقانون

report-notice-text = هذا ما تطلبه المادة { NUMBER($article) } من قانون الخدمات الرقمية في الاتحاد الأوروبي. اشرح أعلاه لماذا ترى التعليق مخالفا للقانون. اسمك وعنوانك يراهما من يقررون ولا يراهما غيرهم، إلا إذا ألزم القانون غرفة التحرير بإبلاغهما.

report-notice-place = الموضع المحدد هو عنوان هذا التعليق: <address>{ $address }</address>

report-law = القانون الذي يخالفه، إن كنت تعرفه

report-name = اسمك

report-email = بريدك الإلكتروني

report-children = يتعلق بجريمة جنسية بحق أطفال: يجوز لي ترك الاسم والعنوان فارغين

report-good-faith = أعتقد بحسن نية أن ما أقوله هنا دقيق وكامل

report-kept = بلاغ واحد منك لكل تعليق. ولا نخبر صاحب التعليق بمن أبلغ عنه.

report-send = أرسل البلاغ

report-error-reason = اختر ما العيب في التعليق.

report-error-explanation = اشرح لماذا ترى التعليق مخالفا للقانون.

report-error-name = اكتب اسمك، أو ضع علامة في خانة الجرائم بحق الأطفال إن انطبقت.

report-error-email = اكتب بريدا إلكترونيا، أو ضع علامة في خانة الجرائم بحق الأطفال إن انطبقت.

report-error-good-faith = لا بد للإشعار من هذا التصريح.

report-error-own = هذا تعليقك أنت. يمكنك سحبه من إيصاله.

report-error-often = تصل بلاغات كثيرة من شبكتك الآن. أرسل هذا بعد ساعة، فهو ما زال في النموذج.

report-receipt-title = بلاغك

report-state = { $state ->
    [upheld] نظر مشرف في التعليق ووافقك.
    [dismissed] نظر مشرف في التعليق وقرر أنه لا يخالف سياستنا.
    [withdrawn] سحبت بلاغك.
   *[open] وصل بلاغك. وسينظر مشرف في التعليق.
}

report-comment-shown = يرى القراء التعليق في الوقت الحالي.

report-comment-hidden = لا يرى القراء التعليق.

report-redress = قرر هذا إنسان. إن رأيته مخطئا فاكتب إلى غرفة التحرير. وأيا كان الجواب يمكنك اللجوء إلى القضاء، وفي الاتحاد الأوروبي إلى هيئة معتمدة لتسوية النزاعات خارج القضاء.

report-keep = احتفظ بعنوان هذه الصفحة: إنه خاص بك، ولا سبيل من دونه إلى متابعة بلاغك.

report-withdraw-heading = سحب بلاغك

report-withdraw = اسحبه

report-fact-comment = التعليق على

report-fact-reason = أبلغت عن

report-fact-giver = من

report-fact-sent = أُرسل في

comment-report = تبليغ

comment-report-of = التبليغ عن تعليق { $name }

comment-form-email-for = لا يُعرض أبدا، ولرسائل عن تعليقك بعد أن تؤكده

comment-form-no-email = لا نطلب بريدا إلكترونيا لأن هذه الصحيفة لا ترسل رسائل. تتابع تعليقك في صفحة خاصة تظهر بعد إرساله.
