### سجل من غيّر ماذا في الأشخاص والإعدادات

audit-heading = السجل

audit-text = من فعل ماذا في المقالات والأشخاص والإعدادات والقواعد، والأحدث أولا. لا يمكن تعديل السجل، ولا تُحذف منه كلمات إلا بإزالة قانونية.

audit-empty = لم يُغيَّر شيء بعد.

audit-console = سطر الأوامر

audit-older = الأقدم

audit-action = { $action ->
    [set-up] فتح غرفة التحرير
    [invited] أنشأ دعوة
    [invitation-withdrawn] سحب دعوة
    [invitation-accepted] انضم بدعوة
    [role-changed] غيّر الدور
    [sign-in-closed] أغلق الحساب
    [sign-in-reopened] أعاد فتح الحساب
    [password-changed] غيّر كلمة المرور
    [password-link-made] أنشأ رابطا لكلمة مرور جديدة
    [password-reset] اختار كلمة مرور جديدة بالرابط
    [signed-out-everywhere] خرج من كل الأجهزة
    [signed-in] دخل
    [sign-in-failed] حاول الدخول وأخفق
    [refused] رُفض طلبه لأن دوره لا يسمح
    [session-ended] خرج من جهاز آخر
    [sessions-ended] أخرج شخصا من كل الأجهزة
    [app-added] أعدّ تطبيق الرموز
    [app-removed] أزال تطبيق الرموز
    [passkey-added] أضاف مفتاح مرور
    [passkey-removed] أزال مفتاح مرور
    [recovery-codes-made] أنشأ رموز استرداد جديدة
    [recovery-code-used] استعمل رمز استرداد
    [factors-removed] أزال عاملا ثانيا ضائعا
    [second-factor-required] غيّر من يلزمه عامل ثان
    [password-letter-asked] طلب كلمة مرور جديدة برسالة
    [invitation-resent] أرسل دعوة ثانية
    [publication-changed] غيّر بيانات الصحيفة
    [edition-made] أنشأ طبعة
    [edition-changed] غيّر طبعة
    [edition-opened] فتح طبعة للقراء
    [edition-closed] أغلق طبعة
    [section-made] أنشأ قسما
    [section-changed] غيّر قسما
    [section-removed] أزال قسما
    [sections-ordered] غيّر ترتيب الأقسام
    [topic-made] أنشأ موضوعا
    [topic-changed] غيّر موضوعا
    [topic-removed] أزال موضوعا
    [author-made] أنشأ صفحة كاتب
    [author-changed] غيّر صفحة كاتب
    [author-removed] أزال صفحة كاتب
    [sample-removed] أزال النموذج
    [site-made] أضاف موقعا يحمل النقاشات
    [site-changed] غيّر موقعا يحمل النقاشات
    [site-closed] أغلق موقعا يحمل النقاشات
    [site-reopened] فتح موقعا يحمل النقاشات من جديد
    [site-key-made] أنشأ مفتاحا جديدا لموقع
    [policy-changed] نشر سياسة جديدة
    [rules-changed] غيّر القواعد
    [word-added] أضاف كلمة إلى القائمة
    [word-removed] أزال كلمة من القائمة
    [conversation-closed] أغلق باب التعليق
    [conversation-reopened] فتح باب التعليق من جديد
    [conversation-held] جعل كل تعليق ينتظر
    [conversation-slowed] أبطأ التعليقات
    [conversation-mode-ended] أنهى وقف التعليقات أو إبطاءها
    [commenter-banned] حظر صاحب تعليق
    [network-banned] حظر شبكة مدة من الزمن
    [ban-lifted] رفع حظرا
    [comments-decided-together] بتّ في تعليقات معا
    [comments-undone-together] تراجع عن قرار في عدة تعليقات
    [comment-handed-over] أحال تعليقا إلى المكتب
    [comment-taken-back] استرد تعليقا من المكتب
    [moderator-sections-changed] غيّر الأقسام التي يشرف عليها أحدهم
    [domain-blocked] حظر نطاقا
    [domain-unblocked] رفع الحظر عن نطاق
    [external-key-made] أنشأ مفتاحا جديدا للفحص الخارجي
    [raid-held] أُوقف نقاش تلقائيا: تعليقات كثيرة دفعة واحدة
    [raid-slowed] أُبطئ نقاش تلقائيا: تعليقات كثيرة دفعة واحدة
    [mode-ended] عاد نقاش إلى حاله بعد انتهاء المدة
    [front-arranged] رتّب واجهة
    [front-scheduled] حدّد وقتا لترتيب واجهة
    [front-withdrawn] سحب ترتيب واجهة
    [article-submitted] قدّم مقالا
    [article-taken-back] استرجع مقالا
    [article-taken-into-edit] بدأ تحرير مقال
    [article-returned] أعاد مقالا إلى كاتبه
    [article-ready] جعل مقالا جاهزا
    [article-reopened] ألغى جاهزية مقال
    [article-handed-over] سلّم مقالا لغيره
    [article-due-changed] غيّر موعد مقال
    [article-step-undone] تراجع عن تغيير مرحلة
    [check-set-aside] تجاوز فحصا
    [article-begun] بدأ المقال
    [article-published] نشر المقال
    [article-updated] نشر نسخة أحدث
    [article-scheduled] حدّد موعد النشر
    [article-unscheduled] ألغى موعد النشر
    [article-schedule-failed] لم ينشر المقال في موعده
    [article-unpublished] سحب المقال من النشر
    [article-redirected] غيّر وجهة العنوان
    [article-moved] غيّر العنوان الإلكتروني
    [article-corrected] نشر ملاحظة على المقال
    [embargo-set] فرض حظر النشر
    [embargo-lifted] رفع حظر النشر
    [preview-link-made] أنشأ رابط معاينة
    [preview-link-withdrawn] سحب رابط معاينة
    [removed-for-good] أزاله نهائيا
    [photo-binned] نقل صورة إلى السلة
    [photo-restored] أخرج صورة من السلة
    [translation-begun] بدأ ترجمة مقال
    [translation-followed] حدّد أصل ترجمة
    [translation-brought-up-to-date] حدّث ترجمة
    [correction-not-needed] قال إن المقال لا يحتاج إلى تصحيح
    [source-changed] غيّر تعريف مصدر
    [source-merged] دمج مصدرين في واحد
    [source-removed] أزال مصدرا لا يستخدمه شيء
    [source-vouched] أجاز نشر ما يقوله مصدر لم يُكشف اسمه
    [claim-stood] حدد موقف هيئة التحرير من ادعاء
    [claim-waived] وقّع على بقاء مقال كما هو
    [claim-put-right] أكد أن نسخة جديدة أصلحت مقالا
    [claim-recovered] أغلق ما كان ينتظر بسبب ادعاء عاد مؤكدا
    [claim-noticed] نشر ملاحظة واحدة على مقالات كثيرة
   *[other] غيّر شيئا
}

audit-somebody = شخص لم يدخل
