### المصادر المحمية: خزنة الهويات التي لا بد من حفظها

desk-place-vault = المصادر المحمية

vault-text = الأصل ألا يُحفظ شيء: زميل يعرف من المصدر، ولا يُكتب ذلك في أي مكان. ولا يُختم هنا إلا ما لا بد لغرفة التحرير من حفظه، ولا ينفتح الظرف إلا لمن سُمّي فيه.

vault-closed = { $why ->
    [key-missing] الخزنة مغلقة: ملف مفتاحها غير موجود. ربما لم يوصل القرص الذي هو عليه.
    [key-inside] الخزنة مغلقة: ملف مفتاحها في مجلد البيانات، فمن أخذ أحدهما أخذ الآخر.
    [key-readable] الخزنة مغلقة: يستطيع غير صاحب ملف المفتاح أن يقرأه.
    [key-damaged] الخزنة مغلقة: تعذرت قراءة ملف مفتاحها.
    [key-wrong] الخزنة مغلقة: هذا مفتاح خزنة أخرى.
    [vault-damaged] الخزنة مغلقة: تعذرت قراءة ملفها.
   *[not-asked] ليس لهذه الصحيفة خزنة، ولا تُحفظ هوية أي مصدر مجهول.
}

vault-closed-kept = لم يُقرأ شيء ولم يتغير شيء. ومن يشغّل الخادم يعرف المزيد بالأمر <command>npm run vault</command>.

vault-closed-how = يفتحها من يشغّل الخادم: يسمّي ملفا خارج مجلد البيانات في الإعداد <setting>VAULT_KEY_FILE</setting> ثم يكتب <command>npm run vault -- open</command> ويعيد التشغيل.

vault-factor-needed = لا تنفتح الخزنة إلا لمن له عامل ثان. <link>أعدّ واحدا</link> أولا.

vault-passphrase-heading = عبارة سرك

vault-passphrase-none = ليس لك عبارة سر بعد. بها تستطيع أن تختم هوية، ويستطيع الزملاء أن يسمّوك.

vault-passphrase-since = أُعدّت في { $date }.

vault-passphrase-set = أعدّ عبارة سر

vault-passphrase-change = غيّر عبارة السر

vault-passphrase-text = تُطلب كلما فُتح ظرف، ولا تُحفظ في أي مكان. لا أحد يستطيع استرجاعها: من ضاعت منه سمّاه من جديد زميل مسمّى في الظرف نفسه.

vault-passphrase-fresh = عبارة السر الجديدة

vault-passphrase-hint = لا تقل حروفها عن { NUMBER($least) }، وليست كلمة مرورك. الأفضل خمس كلمات أو ست لا رابط بينها.

vault-passphrase-again = هي نفسها مرة أخرى

vault-passphrase-current = عبارة السر حتى الآن

vault-passphrase = عبارة السر

vault-passphrase-keep = استعمل هذه العبارة

vault-passphrase-kept = صارت عبارة سرك سارية.

vault-replace-open = نسيتها؟ ابدأ من جديد…

vault-replace-text = { $count ->
    [zero] لا يسمّيك أي ظرف، فلا يضيع شيء.
    [one] يسمّيك ظرف واحد. لا ينفتح لك بعد ذلك حتى يسمّيك زميل من جديد، فإن لم يسمّ غيرك ضاع.
    [two] يسمّيك ظرفان. لا ينفتحان لك بعد ذلك حتى يسمّيك زميل من جديد، وما لم يسمّ غيرك ضاع.
    [few] تسمّيك { $count } ظروف. لا تنفتح لك بعد ذلك حتى يسمّيك زميل من جديد، وما لم يسمّ غيرك ضاع.
    [many] يسمّيك { $count } ظرفا. لا تنفتح لك بعد ذلك حتى يسمّيك زميل من جديد، وما لم يسمّ غيرك ضاع.
   *[other] يسمّيك { $count } ظرف. لا تنفتح لك بعد ذلك حتى يسمّيك زميل من جديد، وما لم يسمّ غيرك ضاع.
}

vault-replace-understood = أفهم أن لا أحد يستطيع استرجاع ما لم ينفتح إلا لي.

vault-code = رمز من تطبيقك أو رمز استرداد

vault-code-hint = رمز لم تستعمله بعد، ولا عند الدخول.

vault-with-passkey = استعمل مفتاح مرور بدل الرمز

vault-with-code = استعمل رمزا بدل مفتاح المرور

vault-records-heading = ظروف تسمّيك

vault-records-none = لا يسمّيك أي ظرف.

vault-record-until = يُتلف في { $date }

vault-record-destroyed = أُتلف في { $date } ولم يعد أحد يستطيع قراءته

vault-record-names = ينفتح لهؤلاء: { $names }

vault-source-gone = مصدر لم يعد موجودا

vault-record-heading = هوية: { $source }

vault-open-heading = افتحه

vault-open-text = تظهر الهوية مرة واحدة في الصفحة التي تجيب، ولا تُحفظ في مكان آخر. ويُكتب في السجل أنك فتحته.

vault-open-button = أظهر الهوية

vault-opened-text = لا تظهر إلا في هذه الصفحة. أغلقها حين تقرأها، ولتراها ثانية تُسأل ثانية من أنت.

vault-opened-close = قرأتها

vault-none-heading = لا ظرف هنا يسمّيك

vault-none-text = ربما لا ظرف في هذا العنوان، وربما سمّى غيرك، ولا يُقال أيهما. ويُكتب في السجل أنك سألت.

vault-seal-heading = مصادرك المجهولة التي لا ظرف لها

vault-seal-none = هنا المصادر المجهولة التي أنشأتها أو قيل إنك تعرفها، ما لم يُختم شيء عنها.

vault-seal-open = اختم هوية…

vault-seal-text = اسأل نفسك أولا هل لا بد من حفظها: ما ليس موجودا لا يؤخذ من أحد. ولا تكتب هنا ما لا تريد أن تُسأل عنه.

vault-seal-identity = من هو

vault-seal-identity-hint = الاسم وكيف يُتصل به. يُختم قبل أن يُحفظ.

vault-seal-days = يُتلف بعد كم يوما

vault-seal-days-hint = لا تزيد على { NUMBER($most) }. لا يمكن تأجيله بعدها، وما بقيت الحاجة إليه يُختم من جديد قبل ذلك.

vault-seal-names = لمن ينفتح غيرك

vault-seal-names-hint = أقل عدد ممكن، لكن ليس أنت وحدك: ما لا ينفتح إلا لواحد يضيع مع عبارة سره.

vault-seal-nobody = لم يعدّ أي زميل عبارة سر بعد، فلا ينفتح إلا لك.

vault-seal-button = اختمه

vault-sealed = خُتم.

vault-names-heading = لمن ينفتح

vault-name-heading = سمّ أحدا

vault-name-person = من

vault-name-nobody = كل من أعدّ عبارة سر مسمّى فيه.

vault-name-button = سمّه

vault-named = من سمّيته ينفتح له الآن.

vault-unname-open = ارفع الاسم…

vault-unname-heading = ارفع اسم { $name } من الظرف

vault-unname-text = يُختم الظرف من جديد للآخرين، فلا يفتح شيئا أي مفتاح نُسخ من قبل. وما قرأه يبقى معروفا له.

vault-unname-button = ارفع الاسم

vault-unnamed = رُفع الاسم من الظرف.

vault-destroy-open = أتلفه الآن…

vault-destroy-text = تزول المفاتيح والنص المختوم، هنا وفي النسخ الأقدم من الخزنة. أما نسخة من ملف المفتاح أُخذت قبل ذلك ففيها جزؤها: احرص على ألا تبقى أي نسخة.

vault-destroy-understood = أفهم أن لا أحد يستطيع استرجاعه.

vault-destroy-button = أتلفه

vault-destroyed = أُتلف.

vault-log-heading = سجل الخزنة

vault-log-text = من فعل ماذا ومتى، ولا يُذكر أبدا ما في الظرف.

vault-log-whole = { $count ->
    [zero] السجل سليم ولا أسطر فيه.
    [one] السجل سليم: سطر واحد.
    [two] السجل سليم: سطران.
    [few] السجل سليم: { $count } أسطر.
    [many] السجل سليم: { $count } سطرا.
   *[other] السجل سليم: { $count } سطر.
}

vault-log-broken = غيّر أحد السجل: السطر { NUMBER($line) } ليس كما كُتب، أو هو ناقص. اسأل من يشغّل الخادم.

vault-act = { $act ->
    [passphrase-set] أعدّ عبارة سر
    [passphrase-changed] غيّر عبارة سره
    [passphrase-replaced] بدأ من جديد بعبارة سر أخرى
    [sealed] ختم هوية
    [named] سمّى أحدا
    [unnamed] رفع اسما
    [destroyed] أتلف ظرفا
    [refused] رُفض طلبه
   *[opened] فتح ظرفا
}

vault-detail = { $detail ->
    [no-factor] لا عامل ثانيا له
    [no-passphrase] لا عبارة سر له
    [wrong-proof] عبارة سر أو رمز خطأ
    [too-often] محاولات كثيرة
    [over] انتهى وقته
    [destroyed] زال مفتاحه
    [damaged] غُيّر الظرف
    [by-hand] قبل وقته
    [time-over] انتهى وقته فأُتلف
    [console] من سطر الأوامر
   *[not-named] لا ظرف هناك يسمّيه
}

vault-longest-heading = كم يوما يُحفظ الظرف على الأكثر

vault-longest-hint = لما يُختم من الآن، والباقي على موعده.

vault-mistake-passphrase-short = حروف عبارة السر قليلة: لا تقل عن { NUMBER($least) }.

vault-mistake-passphrase-password = هذه كلمة مرورك. ومن عرف إحداهما يجب ألا يملك الأخرى: اختر عبارة سر أخرى.

vault-mistake-passphrase-again = ليستا متطابقتين.

vault-mistake-factor = لا تنفتح الخزنة إلا لمن له عامل ثان: أعدّ واحدا في حسابك أولا.

vault-mistake-code = الرمز أو مفتاح المرور خطأ أو استُعمل من قبل. لم يحدث شيء.

vault-mistake-proof = عبارة السر خطأ، أو الرمز أو مفتاح المرور. لم يُفتح شيء، وكُتبت المحاولة في السجل.

vault-mistake-days = يلزم هنا عدد أيام لا يقل عن واحد ولا يزيد على { NUMBER($most) }.

vault-mistake-no-passphrase = أعدّ عبارة سر لك أولا، فلا أحد يستطيع فتح الظرف.

vault-mistake-name-passphrase = لم يعدّ هذا الشخص عبارة سر بعد.

vault-mistake-sealed = لهذا المصدر هوية مختومة من قبل. أتلف ظرفها أولا.

vault-mistake-over = انتهى وقت هذا الظرف أو أُتلف. لم يعد أحد يستطيع قراءته.

vault-mistake-damaged = عبارة سرك صحيحة، لكن الظرف غُيّر أو تلف منذ خُتم فلا ينفتح. اطلب ممن يشغّل الخادم نسخة أقدم من الخزنة.

vault-mistake-changed = غيّر أحد هذا الظرف في هذه الأثناء. انظر إليه من جديد.

vault-mistake-last = لن يبقى أحد ينفتح له. سمّ غيره أولا، أو أتلفه.
