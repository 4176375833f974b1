### تسجيل الدخول والانضمام، وكل من له حساب.

## تسجيل الدخول

sign-in-heading = تسجيل الدخول إلى غرفة التحرير

sign-in-email = البريد الإلكتروني

sign-in-password = كلمة المرور

sign-in-button = ادخل

sign-in-forgotten = إن ضاعت كلمة مرورك فاسأل مديرا. وإن لم يستطع أحد الدخول فمن يشغّل الخادم يصلح ذلك بالأمر <command>npm run staff</command>.

sign-in-mistake-wrong = عنوان البريد أو كلمة المرور خطأ.

sign-in-mistake-too-often = { $minutes ->
    [zero] محاولات كثيرة. حاول الآن مرة أخرى.
    [one] محاولات كثيرة. انتظر دقيقة ثم حاول مرة أخرى.
    [two] محاولات كثيرة. انتظر دقيقتين ثم حاول مرة أخرى.
    [few] محاولات كثيرة. انتظر { $minutes } دقائق ثم حاول مرة أخرى.
    [many] محاولات كثيرة. انتظر { $minutes } دقيقة ثم حاول مرة أخرى.
   *[other] محاولات كثيرة. انتظر { $minutes } دقيقة ثم حاول مرة أخرى.
}

sign-in-ended = انتهت جلستك بعد توقف طويل. ادخل لتتابع، والنموذج المفتوح يحفظ ما كتبت.

## المدير الأول، والانضمام بدعوة

setup-heading = إنشاء حساب المدير الأول

setup-text = يضبط هذا الشخص الإعدادات ويدعو الآخرين. والرابط صالح مرة واحدة.

setup-button = افتح غرفة التحرير

setup-invalid-heading = هذا الرابط لا يفتح غرفة التحرير

setup-invalid-text = استُعمل من قبل أو لم يُنسخ كاملا. إن لم يكن هناك مدير بعد فشغّل البرنامج من جديد ليطبع رابطا آخر.

invitation-heading = انضم إلى غرفة تحرير { $publication }

invitation-role = { $role ->
    [editor] أنت مدعو بصفة محرر.
    [moderator] أنت مدعو بصفة مشرف.
    [administrator] أنت مدعو بصفة مدير.
   *[reporter] أنت مدعو بصفة مراسل.
}

invitation-button = انضم

invitation-invalid-heading = هذه الدعوة لم تعد صالحة

invitation-invalid-text = استُعملت أو سُحبت أو انتهت مدتها، أو لم يُنسخ رابطها كاملا. اطلب دعوة جديدة ممن دعاك.

person-name = الاسم

person-name-hint = كما يراه الزملاء. أما الاسم الذي يُوقَّع به المقال فيُضبط في صفحة الكاتب.

person-password-hint = { $least ->
    [zero] عدة كلمات أسهل حفظا من الرموز.
    [one] حرف واحد على الأقل. وعدة كلمات أسهل حفظا من الرموز.
    [two] حرفان على الأقل. وعدة كلمات أسهل حفظا من الرموز.
    [few] { $least } أحرف على الأقل. وعدة كلمات أسهل حفظا من الرموز.
    [many] { $least } حرفا على الأقل. وعدة كلمات أسهل حفظا من الرموز.
   *[other] { $least } حرف على الأقل. وعدة كلمات أسهل حفظا من الرموز.
}

person-mistake-password-short = { $least ->
    [zero] اكتب كلمة مرور.
    [one] لا تقل كلمة المرور عن حرف واحد.
    [two] لا تقل كلمة المرور عن حرفين.
    [few] لا تقل كلمة المرور عن { $least } أحرف.
    [many] لا تقل كلمة المرور عن { $least } حرفا.
   *[other] لا تقل كلمة المرور عن { $least } حرف.
}

person-mistake-email-taken = هذا العنوان مستعمل لحساب آخر.

## حسابك

account-heading = حسابك

account-language = لغة المكتب

account-password-heading = تغيير كلمة المرور

account-password-now = كلمة المرور الحالية

account-password-new = كلمة المرور الجديدة

account-password-button = غيّرها وأنهِ الجلسات الأخرى كلها

account-mistake-password-wrong = ليست هذه كلمة مرورك الحالية.

account-password-changed = غُيّرت كلمة مرورك.

## الأشخاص والأدوار

people-heading = الأشخاص

people-role = { $role ->
    [editor] محرر
    [moderator] مشرف
    [administrator] مدير
   *[reporter] مراسل
}

people-role-hint = { $role ->
    [editor] يعدّل مقالات الجميع، وينشر ويصحح، ويبتّ في التعليقات
    [moderator] يبتّ في التعليقات، ويتولى القواعد والسياسة
    [administrator] يفعل كل شيء، ويتولى الأشخاص والإعدادات
   *[reporter] يكتب مسوداته ويعدّلها
}

people-role-label = الدور

people-role-change = غيّر الدور

people-left = أُغلق حسابه في { $date }

people-close = أغلق الحساب

people-reopen = أعد فتح الحساب

people-close-hint = من يغادر لا يستطيع الدخول بعد ذلك. وتبقى مقالاته وقراراته باسمه.

people-mistake-last-administrator = هذا آخر مدير. اجعل شخصا آخر مديرا أولا.

people-invite-heading = دعوة شخص

people-invite-email = البريد الإلكتروني (اختياري)

people-invite-email-hint = يُرسل الرابط إليه. وإن لم تكتب عنوانا ظهر لك هنا لتنسخه.

people-invite-button = أنشئ دعوة

people-invite-link = أوصل هذا الرابط بطريق تثق به. لا يُعرض إلا الآن، ويصلح مرة واحدة: <link>{ $address }</link>

people-invite-sent = الدعوة في طريقها إلى { $email }.

people-invitations-heading = دعوات مفتوحة

people-invitation = { $role }، حتى { $date }

people-invitation-withdraw = اسحبها

person-mistake-password-guessed = هذه أول كلمة تُجرَّب. اختر كلمة لا تدل عليك.

setup-publication = اسم الصحيفة

person-language = اللغة

setup-language-hint = بها يتحدث مكتبك، وبها تصدر أول طبعة.

password-link-heading = اختر كلمة مرور جديدة

password-link-text = للحساب { $email }. تُنهى بعدها كل جلساتك.

password-link-button = احفظ كلمة المرور

password-link-invalid-heading = لم يعد هذا الرابط صالحا

password-link-invalid-text = استُعمل الرابط أو انتهت مدته أو لم يُنسخ كاملا. اطلب رابطا جديدا من أحد المديرين.

password-link-done = حُفظت كلمة المرور الجديدة. سجّل دخولك بها.

sign-in-again-heading = انتهت جلستك

sign-in-again-text = لم يضع شيء مما كتبت، فهو محفوظ في هذه الصفحة. سجّل دخولك في نافذة جديدة، ثم عد إلى هنا وأرسله ثانية. أما الملف فيجب اختياره من جديد.

sign-in-again-link = سجّل الدخول في نافذة جديدة

sign-in-again-send = أرسل ثانية

people-password-link = أنشئ رابطا لكلمة مرور جديدة

people-password-link-made = بهذا الرابط يختار { $name } كلمة مرور جديدة. يعمل مرة واحدة خلال يوم، ولا يظهر إلا الآن: <link>{ $address }</link>

people-changed = غُيّر.

people-invitation-withdrawn = سُحبت الدعوة.

people-you = أنت

people-letter = نص الرسالة للنسخ

people-invite-not-sent = لم يقبل خادم البريد الرسالة. أوصل الرابط بنفسك.

people-more = المزيد
