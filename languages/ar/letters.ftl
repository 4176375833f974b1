### الرسائل التي يرسلها البرنامج.

letter-invitation-subject = دعوتك إلى غرفة تحرير { $publication }

letter-invitation =
    يدعوك { $name } إلى غرفة تحرير { $publication }.

    افتح هذا الرابط لتختار كلمة مرورك:

    <address>{ $address }</address>

    يصلح الرابط مرة واحدة حتى { $date }. وإن لم تكن تعرف شيئا عن هذه الدعوة فتجاهلها ولن يحدث شيء.
