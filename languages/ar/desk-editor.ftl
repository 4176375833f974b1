## محرر المقال

desk-editor-mistake-unreadable = وصل النص تالفا. كلماته أدناه؛ راجعها ثم احفظ مرة أخرى.

desk-editor-mistake-photo = في النص صورة ليست في مكتبة الصور: { $name }

desk-editor-toolbar = شكل النص

desk-editor-table-toolbar = الجدول

desk-editor-paragraph = فقرة

desk-editor-subhead = عنوان فرعي

desk-editor-smaller-subhead = عنوان فرعي أصغر

desk-editor-bold = عريض

desk-editor-italic = مائل

desk-editor-link = رابط

desk-editor-bullet-list = قائمة

desk-editor-numbered-list = قائمة مرقمة

desk-editor-block-quote = اقتباس

desk-editor-pull-quote = اقتباس بارز

desk-editor-photo = صورة

desk-editor-link-card = بطاقة رابط

desk-editor-table = جدول

desk-editor-divider = فاصل

desk-editor-undo = تراجع

desk-editor-redo = إعادة

desk-editor-find = البحث والاستبدال

desk-editor-keys = المفاتيح

desk-editor-row-before = صف قبله

desk-editor-row-after = صف بعده

desk-editor-column-before = عمود قبله

desk-editor-column-after = عمود بعده

desk-editor-heading-row = صف العناوين

desk-editor-heading-column = عمود العناوين

desk-editor-join-cells = دمج الخلايا

desk-editor-split-cell = تقسيم الخلية

desk-editor-delete-row = حذف الصف

desk-editor-delete-column = حذف العمود

desk-editor-delete-table = حذف الجدول

desk-editor-close = إغلاق

desk-editor-link-address = عنوان الرابط

desk-editor-link-set = اربط

desk-editor-link-remove = أزل الرابط

desk-editor-link-wrong = هذا ليس عنوانا يقود إليه رابط. عناوين الويب والبريد وعناوين هذه النشرة مقبولة.

desk-editor-find-words = ابحث عن

desk-editor-replace-with = استبدل بـ

desk-editor-find-next = التالي

desk-editor-find-previous = السابق

desk-editor-replace-one = استبدل

desk-editor-replace-all = استبدل الكل

desk-editor-find-place = { $place } من { $count }

desk-editor-find-none = لا نتائج

desk-editor-keys-typed = يُكتب في النص

desk-editor-key-toolbar = إلى الأزرار؛ وتتنقل بينها الأسهم

desk-editor-key-next-cell = في الجدول: الخلية التالية

desk-editor-key-line-break = سطر جديد في الفقرة نفسها

desk-editor-key-escape = يغلق اللوحة ويعود إلى النص

desk-editor-replaced = { $count ->
    [zero] لم يُستبدل شيء
    [one] استُبدل موضع واحد
    [two] استُبدل موضعان
    [few] استُبدلت { $count } مواضع
    [many] استُبدل { $count } موضعا
   *[other] استُبدل { $count } موضع
}

desk-editor-word-count = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}

desk-editor-reading-time = { $count ->
    [zero] قراءة سريعة
    [one] دقيقة واحدة للقراءة
    [two] دقيقتان للقراءة
    [few] { $count } دقائق للقراءة
    [many] { $count } دقيقة للقراءة
   *[other] { $count } دقيقة للقراءة
}

desk-article-details = التفاصيل
