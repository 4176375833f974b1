### الواجهات: ما تعرضه الصفحة الأولى وصفحات الأقسام أولا.

desk-fronts-heading = الواجهات

desk-fronts-no-edition = لا طبعة بعد. وحين تكون واحدة، ترتَّب واجهتها هنا.

desk-front-of-edition = الصفحة الأولى

desk-front-preview = معاينة

desk-front-in-force = { $count ->
    [zero] هذا ما يراه القراء: كل شيء بحسب الوقت
    [one] هذا ما يراه القراء: مقال واحد باليد، والباقي بحسب الوقت
    [two] هذا ما يراه القراء: مقالان باليد، والباقي بحسب الوقت
    [few] هذا ما يراه القراء: { $count } مقالات باليد، والباقي بحسب الوقت
    [many] هذا ما يراه القراء: { $count } مقالا باليد، والباقي بحسب الوقت
   *[other] هذا ما يراه القراء: { $count } مقال باليد، والباقي بحسب الوقت
}

desk-front-changed = { $count ->
    [zero] لم يُعتمد بعد: كل شيء بحسب الوقت
    [one] لم يُعتمد بعد: مقال واحد باليد، والباقي بحسب الوقت
    [two] لم يُعتمد بعد: مقالان باليد، والباقي بحسب الوقت
    [few] لم يُعتمد بعد: { $count } مقالات باليد، والباقي بحسب الوقت
    [many] لم يُعتمد بعد: { $count } مقالا باليد، والباقي بحسب الوقت
   *[other] لم يُعتمد بعد: { $count } مقال باليد، والباقي بحسب الوقت
}

desk-front-order = ترتيب الواجهة

desk-front-empty = لم يُنشر شيء هنا بعد. وما يُنشر يقف هنا بحسب وقته حتى ترتّبه.

desk-front-keys = اسحب المقال من مقبضه، أو استعمل المفاتيح حين يكون التركيز على أحد أزراره: سهما الأعلى والأسفل يحرّكانه، وHome يجعله الأول، وDelete يتركه للوقت.

desk-front-drag = اسحب إلى مكان آخر

desk-front-moved = مكانه الآن:

desk-front-zone-name = { $zone ->
    [lead] الأول
    [beside] إلى جانب الأول
    [row] الصف الثاني
    [list] القائمة
    [reserve] احتياط
   *[none] ليس في الواجهة
}

desk-front-by-hand = باليد

desk-front-by-time = بحسب الوقت

desk-front-not-shown = ليس منشورا هنا: لا يظهر

desk-front-move-lead = اجعل { $name } الأول

desk-front-release = اترك { $name } للوقت

desk-front-hold-named = ثبّت { $name } باليد

desk-front-lead = في الأول

desk-front-hold = أضف

desk-front-by-time-all = كل شيء بحسب الوقت

desk-front-put-now = اعتمده الآن

desk-front-discard = تجاهل التعديلات

desk-front-later = ابتداء من وقت

desk-front-date = اليوم

desk-front-time = الساعة

desk-front-which = أيّ المرتين؟

desk-front-which-earlier = الأولى، قبل تأخير الساعة

desk-front-which-later = الثانية، بعده

desk-front-put-later = اعتمده حينها

desk-front-zone = بتوقيت الصحيفة، { $zone }.

desk-front-add-heading = أضف مقالا

desk-front-find = ابحث عن مقال بكلماته

desk-front-find-button = ابحث

desk-front-none-found = لا مقال في هذه الطبعة فيه هذه الكلمات.

desk-front-none-more = كل المقالات المنشورة في الواجهة.

desk-front-history = الترتيبات حتى الآن

desk-front-history-empty = لم يرتّب أحد هذه الواجهة بعد: كل شيء بحسب الوقت.

desk-front-state = { $state ->
    [in-force] معتمد منذ
    [to-come] قادم
   *[past] كان معتمدا منذ
}

desk-front-held = { $count ->
    [zero] كل شيء بحسب الوقت
    [one] مقال واحد باليد
    [two] مقالان باليد
    [few] { $count } مقالات باليد
    [many] { $count } مقالا باليد
   *[other] { $count } مقال باليد
}

desk-front-take-up = عُد إليه

desk-front-withdraw = اسحبه

desk-front-undo = تراجع

desk-front-arranged = اعتُمد. القراء يرون الترتيب الجديد.

desk-front-scheduled = حُفظ. يراه القراء حين يأتي وقته.

desk-front-withdrawn = سُحب. ولن يُعتمد.

desk-front-restored = تراجعت. عاد الترتيب الذي قبله.

desk-front-conflict = اعتمد أحدهم ترتيبا آخر منذ بدأت. ترتيبك أدناه، واعتماده يحلّ محل ترتيبه.

desk-front-conflict-theirs = انظر ترتيبه بدلا منه

desk-front-mistake-too-many = لا يثبَّت باليد أكثر من عدد { NUMBER($limit) } من المقالات.

desk-front-mistake-too-many-times = لا يكون القادم أكثر من عدد { NUMBER($limit) } من الترتيبات. اسحب واحدا أولا.

desk-front-mistake-past = مضى هذا الوقت. اختر وقتا قادما، أو اعتمده الآن.

desk-front-mistake-date = اكتب اليوم هكذا: سنة-شهر-يوم.

desk-front-mistake-time = اكتب الوقت هكذا: ساعات:دقائق.

desk-front-mistake-twice = تؤخَّر الساعة في هذه الليلة ويأتي هذا الوقت مرتين. قل أيّهما تقصد.

desk-front-mistake-skipped = تقدَّم الساعة في هذه الليلة: بعد { $before } يأتي { $after }. اختر أحدهما.
