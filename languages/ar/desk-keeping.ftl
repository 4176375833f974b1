### لا يضيع شيء: كيف يُحفظ ما يُكتب، ومن في المقال أيضا، والنسخ ومقارنتها.

## حال ما كُتب

desk-keeping-unsaved = لم يُحفظ بعد

desk-keeping-saving = يُحفظ…

desk-keeping-saved = حُفظ

desk-keeping-saved-seconds = { $seconds ->
    [zero] حُفظ الآن
    [one] حُفظ قبل ثانية
    [two] حُفظ قبل ثانيتين
    [few] حُفظ قبل { $seconds } ثوان
    [many] حُفظ قبل { $seconds } ثانية
   *[other] حُفظ قبل { $seconds } ثانية
}

desk-keeping-saved-minutes = { $minutes ->
    [zero] حُفظ الآن
    [one] حُفظ قبل دقيقة
    [two] حُفظ قبل دقيقتين
    [few] حُفظ قبل { $minutes } دقائق
    [many] حُفظ قبل { $minutes } دقيقة
   *[other] حُفظ قبل { $minutes } دقيقة
}

desk-keeping-offline = لا اتصال: نصك محفوظ في هذا المتصفح ويُرسل حين يعود الاتصال.

desk-keeping-lost = لا اتصال، ولا يستطيع هذا المتصفح أن يحفظ نصك. اترك هذه الصفحة مفتوحة حتى يعود الاتصال.

desk-keeping-signed-out = انتهت جلستك. نصك محفوظ في هذا المتصفح ويُرسل بعد أن تسجل الدخول.

desk-keeping-sign-in = سجل الدخول من جديد

desk-keeping-somebody-else = سجل شخص آخر الدخول الآن. نصك محفوظ في هذا المتصفح حتى تسجل الدخول من جديد.

desk-keeping-refused = لا تقبل هيئة التحرير هذا النص كما هو. وهو محفوظ في هذا المتصفح.

desk-keeping-elsewhere = واصلت الكتابة في نافذة أخرى. ما تكتبه هنا محفوظ في هذا المتصفح؛ احفظه لتقارن بين النصين.

desk-keeping-back = حُفظ كل شيء من جديد.

desk-keeping-behind = حفظ { $name } نسخة أحدث في الساعة { $time }.

desk-keeping-compare = قارن بين النسختين

desk-keeping-found = في هذا المتصفح نص لم يُحفظ قط: { $headline }

desk-keeping-put-back = أعده

desk-keeping-throw-away = تخلص منه

desk-keeping-restored = هذا نصك من الساعة { $time }، ولم يُحفظ نسخة بعد.

desk-keeping-discarded = أُهمل ما لم تحفظه.

desk-keeping-take-back = استرجعه

## من في المقال أيضا

desk-presence-heading = في هذا المقال أيضا

desk-presence-here = { $name } يطالعه الآن

desk-presence-typing = { $name } يكتب الآن

## النسخ ومقارنة اثنتين منها

desk-versions-title = النسخ: { $headline }

desk-versions-all = كل النسخ

desk-versions-older = الأقدم

desk-versions-newer = الأحدث

desk-versions-as-older = قارن من النسخة { NUMBER($number) }

desk-versions-as-newer = قارن بالنسخة { NUMBER($number) }

desk-versions-version = النسخة

desk-versions-why = السبب

desk-versions-when = الوقت

desk-versions-compare = قارن

desk-version-short = النسخة { NUMBER($number) }، { $name }

desk-version-number = النسخة { NUMBER($number) }

desk-version-reason = { $reason ->
    [autosaved] حُفظت في أثناء الكتابة
    [submitted] قُدّمت
    [handed-over] قبل تسليمها
    [published] نُشرت
    [restored] استُرجعت من نسخة أقدم
    [set-aside] وُضعت جانبا ولم يضع منها شيء
    [merged] جُمعت من نسختين
   *[saved] حُفظت
}

desk-version-is-draft = المسودة الحالية

desk-version-restore = استرجع هذه النسخة

desk-version-restored = استُرجعت. هي الآن النسخة { NUMBER($number) }، ولم يُحذف شيء.

desk-version-undo = تراجع

desk-compare-title = مقارنة النسخ: { $headline }

desk-compare-none = النسختان متطابقتان.

desk-compare-unchanged = { $count ->
    [zero] لا فقرات بلا تغيير
    [one] فقرة واحدة لم تتغير
    [two] فقرتان لم تتغيرا
    [few] { $count } فقرات لم تتغير
    [many] { $count } فقرة لم تتغير
   *[other] { $count } فقرة لم تتغير
}

desk-compare-changed = تغيّر

desk-compare-form = الكلمات نفسها بشكل آخر: رابط أو خط غامق أو عنوان فرعي

desk-compare-added = أُضيف

desk-compare-removed = حُذف

desk-compare-moved = نُقل إلى هنا من مكان آخر

desk-compare-moved-changed = نُقل إلى هنا وتغيّر

desk-compare-removed-words = محذوف:

desk-compare-added-words = مضاف:

## نصان من أصل واحد

desk-collision-heading = نسختان: { $headline }

desk-collision-text = حفظ { $name } نسخة ({ $time }) وأنت تكتب. ما غيّره أحدكما وحده مجموع أدناه. قرر في المواضع التي عملتما فيها معا.

desk-collision-place = الموضع { NUMBER($number) } الذي عملتما فيه معا

desk-collision-theirs = نسخة { $name }

desk-collision-mine = نصك

desk-collision-take-theirs = خذ كلمات { $name }

desk-collision-take-mine = خذ كلماتي

desk-collision-take-both = أبقِ الاثنين، واحدا بعد الآخر
desk-collision-woven = بتغييرات الاثنين معا
desk-collision-take-woven = خذ تغييرات الاثنين

desk-collision-nothing = حُذف كل ما كان هنا.

desk-collision-taken-theirs = غيّره { $name } وحده، وأُخذ كما هو

desk-collision-taken-mine = غيّرته وحدك، وأُخذ كما هو

desk-collision-taken-both = غيّرتماه معا بالطريقة نفسها

desk-collision-save = احفظ النتيجة

desk-collision-all-mine = خذ كلماتي في كل المواضع

desk-collision-all-theirs = خذ كلمات { $name } في كل المواضع

desk-collision-kept = مهما قررت يبقى النصان بين النسخ.

desk-collision-saved = حُفظت النسخة { NUMBER($number) }. والنصان بين النسخ.

desk-collision-mistake-undecided = قرر ما الذي يبقى هنا.

desk-collision-mistake-moved-on = تغيّر أحد النصين منذ ذلك الحين. لم يضع شيء؛ انظر مرة أخرى.

desk-versions-compare-last = آخر ما تغيّر
