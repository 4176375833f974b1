## محرر المقال

desk-editor-mistake-unreadable = وصل النص تالفا. كلماته أدناه؛ راجعها ثم احفظ مرة أخرى.

desk-editor-mistake-photo = في النص صورة ليست في مكتبة الصور: { $name }
