### مكتبة الصور في غرفة التحرير.

desk-photo-mistake-side-too-long = أقصى طول لضلع الصورة { NUMBER($pixels) } بكسل.

desk-photo-mistake-too-slow = استغرقت قراءة هذا الملف وقتا أطول مما ينبغي. أرسل نسخة أصغر منه.

desk-photo-file-refused = «{ $name }»: { $reason }

desk-photo-copyright = إشعار حقوق النشر

desk-photo-copyright-hint = يُسلَّم داخل كل نسخة من الصورة، مثل «© جريدة النهر».

desk-photo-files = الملفات

desk-photo-new-hint = ما تكتبه هنا يسري على كل ملف تختاره. وما تتركه فارغا يؤخذ من الملف إن كان فيه شيء.

desk-photos-search = ابحث في الشروح والمصادر والنصوص البديلة

desk-photos-search-go = ابحث

desk-photos-all = كل الصور

desk-photos-older = صور أقدم

desk-photos-stored = { $count ->
    [zero] لم تُحفظ أي صورة.
    [one] حُفظت صورة واحدة.
    [two] حُفظت صورتان.
    [few] حُفظت { $count } صور.
    [many] حُفظت { $count } صورة.
   *[other] حُفظت { $count } صورة.
}

desk-photo-lacks-alternative = بلا نص بديل

desk-photo-lacks-credit = بلا مصدر

desk-photo-pixels = { NUMBER($width) } × { NUMBER($height) } بكسل

desk-photo-widths = يمكن للصفحات أن تأخذها بعرض { $widths } بكسل.

desk-photo-sent-by = أرسلها { $name }

desk-photo-from-sample = جاءت مع الصحيفة النموذجية

desk-photo-describe-hint = بهذه الكلمات تبدأ الاستعمالات الجديدة. أما المقالات التي تستعمل الصورة فتحتفظ بكلماتها.

desk-photo-not-yours = لا يغيّر هذه الصورة إلا من أرسلها أو محرر أو مدير.

desk-photo-delete-hint = تنتقل الصورة إلى السلة ويمكن إخراجها منها خلال { NUMBER($days) } يوما، ثم تُزال نهائيا.

desk-photo-describe-now = صفها الآن

desk-photo-mistake-published = يرى القراء هذه الصورة في مقال منشور. ضع غيرها هناك أو اسحب المقال أولا.

desk-photo-mistake-in-others-drafts = مسودة زميل تستعمل هذه الصورة. اسأله أو اسأل محررا.

desk-photo-use-published = منشور

desk-photo-use-draft = في المسودة

desk-photo-in-drafts = في المسودات

desk-photo-in-drafts-replaced = تحل محلها هذه الصورة:

desk-photo-in-drafts-without = أزلها منها بلا بديل

desk-photo-replacement = الصورة

desk-photos-bin = السلة

desk-photos-bin-hint = ما هنا ليس له عنوان وليس في أي مقال. وتُزال الصورة نهائيا بعد { NUMBER($days) } يوما في السلة.

desk-photos-bin-empty = السلة فارغة. تنتظر الصور المحذوفة هنا { NUMBER($days) } يوما.

desk-photo-binned = في السلة منذ { $when }

desk-photo-restore = أخرجها من السلة

desk-photo-restored = عادت الصورة إلى المكتبة. أما المسودات التي أُزيلت منها فتظهر فيها إذا وُضعت فيها من جديد.

desk-undo = تراجع

desk-photo-mistake-day = اكتب يوما موجودا أو اترك الحقل فارغا.

desk-photo-expires = آخر يوم للحقوق

desk-photo-expires-hint = لا يمكن نشر الصورة بعد هذا اليوم. اتركه فارغا إن كانت الحقوق لا تنتهي.

desk-photo-expires-in = { $days ->
    [0] تنتهي حقوقها اليوم
    [zero] تنتهي حقوقها اليوم
    [one] تنتهي حقوقها غدا
    [two] تنتهي حقوقها بعد يومين
    [few] تنتهي حقوقها بعد { $days } أيام
    [many] تنتهي حقوقها بعد { $days } يوما
   *[other] تنتهي حقوقها بعد { $days } يوم
}

desk-photo-expired = انتهت حقوقها في { $date }: لا يمكن نشرها

desk-photo-expires-later = يمكن نشرها حتى { $date }

desk-photo-used-in = { $count ->
    [zero] ليست في أي مقال
    [one] في مقال واحد
    [two] في مقالين
    [few] في { $count } مقالات
    [many] في { $count } مقالا
   *[other] في { $count } مقال
}

desk-photos-standing = أي الصور

desk-photos-standing-all = كلها

desk-photos-standing-name = { $standing ->
    [without-credit] بلا مصدر
    [without-alternative] بلا نص بديل
    [expiring] تنتهي حقوقها قريبا
    [expired] انتهت حقوقها
    [unused] ليست في أي مقال
   *[published] يراها القراء الآن
}

desk-photos-mine = صوري فقط

desk-photos-since = أُرسلت منذ

desk-photos-until = أُرسلت حتى

desk-photos-by = صور مصدرها «{ $credit }» فقط

desk-photos-more-by = صور أخرى مصدرها «{ $credit }»

desk-photos-none = لا صورة توافق هذا الاختيار.

desk-photos-first = أحدث الصور

desk-upload-drop = يمكن أيضا إفلات الملفات في أي موضع من هذه الصفحة أو لصقها.

desk-upload-heading = قيد الإرسال

desk-upload-overall = حُفظ { $done } من { $count }. لم يُحفظ: { $failed }.

desk-upload-waiting = ينتظر

desk-upload-sending = أُرسل { $percent } %

desk-upload-reading = وصل وهو قيد القراءة

desk-upload-stored = حُفظ

desk-upload-known = محفوظ من قبل

desk-upload-offline = انقطع الاتصال. ما وصل من قبل محفوظ.

desk-upload-signed-out = انتهى دخولك. سجّل الدخول في صفحة أخرى ثم أعد المحاولة.

desk-upload-broken = حدث خطأ عندنا. أعد المحاولة.

desk-upload-again = أعد المحاولة

desk-upload-again-all = أعد المحاولة مع الجميع

desk-upload-show = اعرضها في المكتبة

desk-photo-mistake-percent = اكتب نسبة مئوية لا تتجاوز المئة، وعرض الاقتطاع عُشر الصورة على الأقل.

desk-photo-crops = نقطة التركيز والاقتطاعات

desk-photo-crops-hint = حيث تُقتطع الصورة تبقى نقطة التركيز فيها. أما المقالات فتُظهر الصورة كاملة.

desk-photo-focal = نقطة التركيز: انقر أو اسحب أو استعمل مفاتيح الأسهم

desk-photo-focal-place = أين نقطة التركيز

desk-photo-focal-place-name = { $place ->
    [top-left] أعلى اليسار
    [top] الأعلى
    [top-right] أعلى اليمين
    [left] اليسار
    [middle] الوسط
    [right] اليمين
    [bottom-left] أسفل اليسار
    [bottom] الأسفل
    [bottom-right] أسفل اليمين
   *[exactly] كما تقول الأرقام
}

desk-photo-focal-x = من اليسار بالمئة

desk-photo-focal-y = من الأعلى بالمئة

desk-photo-crop-width = العرض بالمئة من الصورة

desk-photo-crop-name = { $crop ->
    [teaser] في القوائم
    [card] عند المشاركة في مواقع أخرى
   *[square] مربع
}

desk-photo-crop-by-hand = ارسم هذا الاقتطاع بيدك

desk-photo-cropped = حُفظ. تُعدّ الآن الاقتطاعات الجديدة، وتُظهر الصفحات السابقة حتى ذلك الحين.
