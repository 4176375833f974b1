### قبل النشر: ما تجده الفحوص في ما ينقله المقال عن غيره، والدليل الذي يشرحه

desk-check-guide = لماذا؟

desk-check-anonymous-reason = لم يُذكر للقراء لماذا لا يُسمى «{ $label }». اكتب السبب بلغة المقال.

desk-check-anonymous-knower = لم يُذكر محرر في غرفة التحرير يعرف من هو «{ $label }».

desk-check-ask = قبل النشر لا بد من سؤال { $name } عن «{ $label }».

desk-check-contrary = هناك من صرّح باسمه بعكس ما يقوله «{ $label }». أنت تعرف من هو، فقل هل يجوز نشره.

desk-vouch-heading = هل يجوز النقل عن «{ $label }» دون اسمه؟

desk-vouch-text = هؤلاء صرّحوا بأسمائهم بعكس ذلك. فإن كان المصدر واحدا منهم، خُدع القراء بما يقوله دون اسمه.

desk-vouch-contrary = { $stance ->
    [denies] ينفي { $name } هذا: { $words }
   *[supports] يقول { $name }: { $words }
}

desk-vouch-nobody = لم يصرّح أحد الآن بعكس ذلك.

desk-vouch-kept = لا يُحفظ إلا أنك أجزته، لا السبب. وإن لم يجز نشره فلا تقل شيئا هنا: احذفه من النص، أو اطلب من المصدر أن يتكلم باسمه.

desk-vouch-confirm = يجوز نشره

desk-vouch-done = سُجل أنه يجوز نشره.

desk-vouch-mistake-not-yours = لا يجيب عن هذا إلا من يعرف هذا المصدر.

desk-check-quotation-speaker = لم يُسجل لمن هذه الكلمات: «{ $words }»

desk-check-quotations-more = { $count ->
    [zero] لا اقتباس آخر بلا قائل.
    [one] لم يُسجل قائل اقتباس آخر ({ $count }).
    [two] لم يُسجل قائل اقتباسين آخرين ({ $count }).
    [few] لم يُسجل قائلو { $count } اقتباسات أخرى.
    [many] لم يُسجل قائلو { $count } اقتباسا آخر.
   *[other] لم يُسجل قائلو { $count } اقتباس آخر.
}

desk-check-bare-sources = قل شيئا عمّن هو المصدر: «{ $words }»

desk-check-bare-label = قل شيئا عمّن هو المصدر، فلن يعرف القراء إلا «{ $label }».

desk-check-plural = النص بصيغة الجمع والمسجل مصدر واحد، { $label }: «{ $words }»

desk-check-fallen-claim = { $standing ->
    [retracted] يستند هذا إلى ادعاء سحبته هيئة التحرير: «{ $words }»
    [denied] يستند هذا إلى ادعاء تنفيه هيئة التحرير: «{ $words }»
   *[disputed] يستند هذا إلى ادعاء هو موضع خلاف: «{ $words }»
}

desk-check-single-source = لا يقول هذا إلا مصدر واحد، والجملة لا تذكر ذلك: «{ $words }»

desk-check-anonymous-opinion = من لم يُكشف اسمه يحكم على شخص: «{ $words }»

desk-check-anonymous-first = أول اقتباس لمن لم يُكشف اسمه: «{ $words }»

desk-check-attribution-apart = لا تذكر الجملة نفسها من يقول ذلك: «{ $words }»

desk-check-confirmed-standing = هذا الادعاء مسجل مؤكدا، ولا يسنده مصدران مستقلان ولا وثيقة: «{ $words }»

desk-check-confirmed-words = وردت كلمة «{ $word }» حيث لا يسند القول مصدران مستقلان ولا وثيقة.

desk-check-headline-firmer = العنوان أجزم مما يستند إليه: «{ $words }»

desk-check-loaded-verb = تلقي كلمة «{ $word }» شكا أو ذنبا على من قال قولا لا غير.

desk-guide-sources = المصادر والادعاءات
