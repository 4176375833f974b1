### العامل الثاني ومفاتيح المرور ورموز الاسترداد والجلسات وكلمة المرور الضائعة.

sign-in-passkey = ادخل بمفتاح مرور

sign-in-mistake-passkey = مفتاح المرور هذا لا يفتح المكتب. أعد تحميل الصفحة أو استعمل كلمة المرور.

sign-in-mistake-code = هذا الرمز خطأ أو استُعمل من قبل. يعرض التطبيق رمزا جديدا كل نصف دقيقة.

sign-in-forgotten-link = هل ضاعت كلمة مرورك؟

second-step-heading = خطوة أخرى

second-step-code = الرمز من تطبيقك

second-step-recovery = رمز استرداد

second-step-hint = إن ضاع الجهاز فاكتب أحد رموز الاسترداد. كل رمز يعمل مرة واحدة.

second-step-passkey = استعمل مفتاح مرور

second-step-other = ادخل بحساب آخر

passkey-needs-script = تحتاج مفاتيح المرور إلى JavaScript، وهو معطل في هذا المتصفح. وكل ما عداها هنا يعمل بدونه.

passkey-not-here = هذا المتصفح لا يعرف مفاتيح المرور.

passkey-failed = لم يصل مفتاح مرور. حاول ثانية أو اسلك طريقا آخر.

forgotten-heading = كلمة مرور جديدة

forgotten-text = نرسل رابطا إلى العنوان الذي تدخل به. يعمل مرة واحدة خلال نصف ساعة.

forgotten-button = أرسل الرابط

forgotten-sent = إن كان أحد يدخل بهذا العنوان فالرسالة في طريقها إليه.

forgotten-back = عد إلى تسجيل الدخول

proof-heading = أما زلت أنت؟

proof-text = ما توشك أن تفعله يقرر من يدخل غرفة التحرير، وقد مضى وقت على دخولك. ما ملأته محفوظ ويُرسل بعدها.

proof-button = تابع

proof-mistake-password = ليست هذه كلمة مرورك.

factors-heading = العامل الثاني

factors-text = من يعرف كلمة مرورك لا يتقدم بدونه. أعدّ تطبيقا أو مفتاح مرور، واثنان خير من واحد لأن الأشياء تضيع.

factors-required = غرفة التحرير هذه تشترط عاملا ثانيا. أعدّ واحدا الآن، وبعدها ينفتح باقي المكتب.

factors-no-app = لا تطبيق معدّ.

factors-app = أُعدّ تطبيق.

factors-passkeys = { $count ->
    [zero] لا مفاتيح مرور.
    [one] مفتاح مرور واحد.
    [two] مفتاحا مرور.
    [few] { $count } مفاتيح مرور.
    [many] { $count } مفتاح مرور.
   *[other] { $count } مفتاح مرور.
}

factors-open = التطبيقات ومفاتيح المرور ورموز الاسترداد

account-back = حسابك

factor-mistake-last = غرفة التحرير هذه تشترط عاملا ثانيا. أعدّ غيره قبل أن تزيل هذا.

factor-due = من { $date } تشترط غرفة التحرير عاملا ثانيا. <link>أعدّ واحدا</link>.

factor-first-heading = العامل الثاني أولا

factor-first-text = لم يضع شيء مما كتبت، فهو محفوظ في هذه الصفحة. تشترط غرفة التحرير عاملا ثانيا: أعدّ واحدا في نافذة جديدة ثم عد إلى هنا وأرسله ثانية.

factor-first-link = أعدّه في نافذة جديدة

factor-rule-heading = من يلزمه عامل ثان

factor-rule-text = لا يُغلق الباب في وجه أحد. من ليس له عامل ثان يُذكَّر حتى يحين الموعد، ثم يُطلب منه أن يعدّ واحدا قبل أي شيء آخر.

factor-rule-now = { $rule ->
    [administrators] مطلوب من المديرين ابتداء من { $date }.
   *[everybody] مطلوب من الجميع ابتداء من { $date }.
}

factor-rule-label = مطلوب من

factor-rule = { $rule ->
    [nobody] لا أحد
    [administrators] المديرين
   *[everybody] الجميع
}

factor-rule-grace = مهلة الإعداد

factor-rule-at-once = فورا

factor-rule-days = { $count ->
    [zero] فورا
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}

app-heading = تطبيق الرموز

app-text = تطبيق على هاتفك يعرض رمزا جديدا كل نصف دقيقة، مثل Aegis أو Ente Auth أو مدير كلمات المرور. لا يحتاج إلى شبكة.

app-begin = أعدّ تطبيقا

app-since = معدّ منذ { $date }. يُطلب رمزه عند الدخول.

app-remove = أزل التطبيق

app-added = أُعدّ التطبيق.

app-removed = أُزيل التطبيق.

app-scan = امسح هذه الصورة بالتطبيق ثم اكتب الرمز الذي يعرضه.

app-scan-picture = رمز مربع لكاميرا تطبيقك. والرمز نفسه بالحروف أدناه.

app-type = أو اكتب فيه هذا المفتاح:

app-open = التطبيق على هذا الجهاز: افتحه

app-code = الرمز الذي يعرضه التطبيق

app-confirm = أكّد

app-mistake-code = ليس هذا الرمز الذي يعرضه التطبيق الآن. تأكد من صحة ساعته وجرّب الرمز التالي.

passkeys-heading = مفاتيح المرور

passkeys-text = يبقى مفتاح المرور على جهازك ويدخلك بالبصمة أو الوجه أو الرقم السري. ولا تستطيع صفحة مزيفة أن تطلبه.

passkey-unused = أُضيف في { $date } ولم يُستعمل بعد

passkey-used = آخر استعمال في { $date }

passkey-name = اسم المفتاح

passkey-name-hint = لتعرفه لاحقا: أين هو محفوظ.

passkey-rename = غيّر الاسم

passkey-remove = أزل

passkey-add = أضف مفتاح مرور

passkey-added = أُضيف مفتاح المرور.

passkey-removed = أُزيل مفتاح المرور. احذفه من الجهاز أيضا.

passkey-mistake-name = يلزم المفتاح اسم، وأقصى طوله بالأحرف { NUMBER($most) }.

passkey-mistake-made = تعذرت إضافة المفتاح. أعد تحميل الصفحة وحاول ثانية.

passkey-mistake-many = لا تزيد مفاتيح الشخص على { NUMBER($most) }. أزل واحدا لم تعد تستعمله.

passkey-mistake-address = لا تنشئ المتصفحات مفاتيح مرور إلا لاسم يبدأ بـ https أو لـ localhost. وقد فُتح المكتب بعنوان آخر.

recovery-heading = رموز الاسترداد

recovery-left = { $count ->
    [zero] لم يبق رمز. أنشئ رموزا جديدة.
    [one] بقي رمز واحد. يدخلك مرة واحدة إن ضاع جهازك.
    [two] بقي رمزان. يدخلك كل منهما مرة واحدة إن ضاع جهازك.
    [few] بقيت { $count } رموز. يدخلك كل منها مرة واحدة إن ضاع جهازك.
    [many] بقي { $count } رمزا. يدخلك كل منها مرة واحدة إن ضاع جهازك.
   *[other] بقي { $count } رمز. يدخلك كل منها مرة واحدة إن ضاع جهازك.
}

recovery-renew = أنشئ رموزا جديدة، وتنتهي القديمة

recovery-shown-once = اكتبها أو اطبعها واحفظها بعيدا عن جهازك. لا تُعرض إلا الآن، وكل منها يعمل مرة واحدة.

recovery-kept = حفظتها

sessions-heading = أين أنت داخل

sessions-text = لا يُحفظ منها إلا نوع المتصفح. إن لم تعرف إحداها فأنهها وغيّر كلمة مرورك.

sessions-this = هذه

sessions-began = دخول في { $time }.

sessions-seen = آخر استعمال في { $time }.

sessions-method = { $how ->
    [password-app] بكلمة المرور والرمز
    [password-passkey] بكلمة المرور ومفتاح المرور
    [password-recovery] بكلمة المرور ورمز الاسترداد
    [passkey] بمفتاح مرور
    [joined] عند الانضمام
   *[password] بكلمة المرور
}

sessions-end = أنهِ هذه الجلسة

sessions-end-others = اخرج من كل ما عداها

sessions-ended = أُنهيت.

sessions-device = { $browser } على { $system }

sessions-device-unknown = متصفح

people-invitation-renew = أرسل ثانية

people-factor = له عامل ثان

people-no-factor = بلا عامل ثان

people-end-sessions = أخرجه من كل الأجهزة

people-remove-factors = أزل عاملا ثانيا ضائعا

person-mistake-password-common = كثيرون يستعملون كلمة المرور هذه أو ما يشبهها، فهي أول ما يُجرَّب. اختر غيرها، كعدة كلمات لا رابط بينها.
