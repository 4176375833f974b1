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

desk-photos-none-found = لا صورة فيها هذه الكلمات كلها.

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

desk-photo-delete-hint = تُزال الصورة وكل مقاساتها نهائيا.

desk-photo-describe-now = صفها الآن
