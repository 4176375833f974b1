### إزالة مصدر تحفظ الخزنة هويته

sealed-source-mistake = تحفظ الخزنة هوية هذا المصدر. لا بد من إتلاف ذلك الظرف أولا.

sealed-source-first = تحفظ الخزنة هوية هذا المصدر. قبل إزالة المصدر لا بد أن يُتلف الظرف هناك، بعامل ثان، أحدُ من يسميهم: { $names }.

sealed-source-console = وإن لم يستطع أحد منهم، فليتلفه من يشغّل الخادم بالأمر: <command>npm run vault -- destroy { $record }</command>
