### الرسائل التي يرسلها البرنامج.

letter-invitation-subject = دعوتك إلى غرفة تحرير { $publication }

letter-invitation =
    يدعوك { $name } إلى غرفة تحرير { $publication }.

    افتح هذا الرابط لتختار كلمة مرورك:

    <address>{ $address }</address>

    يصلح الرابط مرة واحدة حتى { $date }. وإن لم تكن تعرف شيئا عن هذه الدعوة فتجاهلها ولن يحدث شيء.

letter-password-subject = كلمة مرورك الجديدة لغرفة تحرير { $publication }

letter-password =
    { $name }، طلب أحدهم كلمة مرور جديدة لحسابك في { $publication }.

    إن كنت أنت فافتح هذا الرابط واختر واحدة:

    <address>{ $address }</address>

    يعمل مرة واحدة خلال نصف ساعة. وإن لم تكن أنت فدعه: تبقى كلمة مرورك كما هي.

letter-safety-subject = { $change ->
    [app-added] أُضيف تطبيق مصادقة إلى حسابك في { $publication }
    [app-removed] أُزيل تطبيق المصادقة من حسابك في { $publication }
    [passkey-added] أُضيف مفتاح مرور إلى حسابك في { $publication }
    [passkey-removed] أُزيل مفتاح مرور من حسابك في { $publication }
    [recovery-codes-made] صُنعت رموز استرداد جديدة لحسابك في { $publication }
    [recovery-code-used] استُعمل رمز استرداد للدخول إلى حسابك في { $publication }
    [factors-removed] أُزيل عاملك الثاني في { $publication }
    [new-device] دخول إلى حسابك في { $publication } من جهاز جديد
   *[password-changed] تغيرت كلمة مرورك في { $publication }
}

letter-safety =
    { $change ->
        [app-added] { $name }، أُضيف تطبيق مصادقة إلى حسابك في { $publication }: { $time }.
        [app-removed] { $name }، أُزيل تطبيق المصادقة من حسابك في { $publication }: { $time }.
        [passkey-added] { $name }، أُضيف مفتاح مرور إلى حسابك في { $publication }: { $time }.
        [passkey-removed] { $name }، أُزيل مفتاح مرور من حسابك في { $publication }: { $time }.
        [recovery-codes-made] { $name }، صُنعت رموز استرداد جديدة لحسابك في { $publication }: { $time }. ولم تعد الرموز السابقة صالحة.
        [recovery-code-used] { $name }، دخل أحدهم باسمك إلى { $publication } بكلمة مرورك وبأحد رموز استردادك: { $time }.
        [factors-removed] { $name }، أزال أحد المديرين عاملك الثاني في { $publication } وأنهى جلساتك: { $time }.
        [new-device] { $name }، دخل أحدهم باسمك إلى { $publication } من جهاز لم يُستعمل من قبل ({ $device }): { $time }.
       *[password-changed] { $name }، تغيرت كلمة مرور حسابك في { $publication }: { $time }.
    }

    إن كنت أنت من فعل ذلك، أو فُعل من أجلك، فليس عليك شيء. وإلا فغيّر كلمة مرورك هنا، وأنه الجلسات التي ليست لك، وأخبر أحد المديرين:

    <address>{ $address }</address>

## رسائل إلى أصحاب التعليقات

letter-ask-subject = رسائل عن تعليقاتك في { $publication }؟

letter-ask =
    طلب شخص يعلق في { $publication } أن تصل إلى هذا العنوان رسائل عن القرارات في تعليقاته وعن الردود عليها.

    إن كنت أنت فافتح هذه الصفحة واضغط الزر:

    <address>{ $address }</address>

    وإن لم تكن أنت فتجاهلها: لن يصل شيء آخر.

letter-decision-subject = تعليقك على «{ $headline }»

letter-published = نُشر تعليقك على «{ $headline }».

letter-rejected = رفض مشرف تعليقك على «{ $headline }»، ولا يراه القراء.

letter-clause = يخالف سياستنا: البند { NUMBER($number) }، { $title }.

letter-reason = كتب المشرف:

letter-may-appeal = يمكنك الاعتراض مرة واحدة من صفحة إيصالك.

letter-appeal-upheld = قُبل اعتراضك: تعليقك على «{ $headline }» منشور.

letter-appeal-dismissed = رُفض اعتراضك: القرار في تعليقك على «{ $headline }» باق.

letter-receipt =
    إيصالك، وهو خاص بك:
    <address>{ $address }</address>

letter-replies-subject = ردود على تعليقاتك في { $publication }

letter-replies = { $count ->
    [zero] لا ردود جديدة على تعليقاتك.
    [one] رد جديد واحد على تعليقاتك.
    [two] ردان جديدان على تعليقاتك.
    [few] { $count } ردود جديدة على تعليقاتك.
    [many] { $count } ردا جديدا على تعليقاتك.
   *[other] { $count } رد جديد على تعليقاتك.
}

letter-reply = رد عليك { $name } تحت «{ $headline }»:

letter-end =
    تصلك هذه الرسائل لأنك طلبتها. لإيقافها:
    <address>{ $address }</address>

letter-report-subject = إشعارك إلى { $publication }

letter-report = أشعرت { $publication } بتعليق تحت «{ $headline }» تراه مخالفا للقانون.

letter-report-receipt =
    بلاغك، وهو خاص بك:
    <address>{ $address }</address>

letter-waking-subject = تعليقات تنتظر في { $publication }

letter-waking = { $count ->
    [zero] لا تعليق ينتظر قرارا.
    [one] تعليق واحد ينتظر قرارا.
    [two] تعليقان ينتظران قرارا.
    [few] { $count } تعليقات تنتظر قرارا.
    [many] { $count } تعليقا ينتظر قرارا.
   *[other] { $count } تعليق ينتظر قرارا.
}

letter-waking-oldest = ينتظر أقدمها منذ { $date }.

letter-waking-queue =
    قائمة الانتظار:
    <address>{ $address }</address>

    لن تصل رسالة أخرى قبل أن تقصر القائمة.
