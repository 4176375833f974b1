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
