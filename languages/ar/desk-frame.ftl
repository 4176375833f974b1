### ما يراه العاملون في كل صفحة من مكتب التحرير

desk-skip = انتقل إلى العمل

desk-newsroom = غرفة التحرير

desk-place-articles = المقالات

desk-place-fronts = الواجهات

desk-place-comments = التعليقات

desk-place-photos = الصور

desk-places-publication = الصحيفة

desk-place-people = الأشخاص

desk-place-policy = السياسة والقواعد

desk-place-settings = الإعدادات

desk-place-audit = السجل

desk-place-account = حسابك

desk-view-site = شاهد الصحيفة

desk-sign-out = تسجيل الخروج

desk-waiting = { $count ->
    [zero] لا شيء ينتظر
    [one] واحد ينتظر
    [two] اثنان ينتظران
    [few] { $count } تنتظر
    [many] { $count } تنتظر
   *[other] { $count } تنتظر
}

desk-mistakes = { $count ->
    [zero] لا شيء يحتاج إلى تصحيح:
    [one] أمر واحد يحتاج إلى تصحيح:
    [two] أمران يحتاجان إلى تصحيح:
    [few] { $count } أمور تحتاج إلى تصحيح:
    [many] { $count } أمرا يحتاج إلى تصحيح:
   *[other] { $count } أمر يحتاج إلى تصحيح:
}

desk-required = <star>*</star> حقل مطلوب.

desk-saved = حُفظ.

desk-save = احفظ

desk-cancel = إلغاء

desk-forbidden = دورك لا يسمح بهذا

desk-forbidden-text = يستطيع زميل له دور آخر أن يفعل ذلك بدلا منك، أو يستطيع مدير أن يغيّر دورك.

desk-not-found = لا شيء هنا

desk-not-found-text = ربما أُزيل ما تبحث عنه، أو أن العنوان غير دقيق.

desk-back = عودة إلى المكتب

mistake-required = اكتب شيئا هنا.

mistake-too-long = { $limit ->
    [zero] لا يُسمح بأي حرف.
    [one] حرف واحد على الأكثر.
    [two] حرفان على الأكثر.
    [few] { $limit } أحرف على الأكثر.
    [many] { $limit } حرفا على الأكثر.
   *[other] { $limit } حرف على الأكثر.
}

mistake-choice = اختر واحدا من هذه.

mistake-unusable = لا يمكن استعمال هذا هنا.

mistake-email = اكتب عنوان بريد مثل ⁨name@example.org⁩.
