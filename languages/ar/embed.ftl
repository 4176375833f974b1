### Conversations under pages of other sites: what readers see there, and the desk's settings for it.

## What readers see under a page of another site

embed-title = التعليقات

embed-account = حساب في { $site }

embed-signed-in = دخلت بحسابك في { $site }، وتعلّق باسم <name>{ $name }</name>.

embed-hosted = تستضيف النقاش <publication>{ $publication }</publication>.

embed-receipt = تابع هذا التعليق أو غيّره أو اسحبه

embed-receipt-dated = تعليقك بتاريخ { $date }

embed-own-comments = تعليقاتك على هذه الصفحة

embed-back = عودة إلى التعليقات

embed-unreached = يتعذر الوصول إلى التعليقات الآن. ما كتبته محفوظ.

embed-again = حاول مرة أخرى

embed-error-token-expired = لم يُجدَّد دخولك في { $site } في وقته. أعد تحميل الصفحة ثم أرسل تعليقك؛ كلماتك محفوظة.

embed-error-token-invalid = يعرّف { $site } بك بطريقة لا نستطيع التحقق منها. لم يُرسل تعليقك؛ كلماتك محفوظة.

## The desk's settings

sites-heading = مواقع أخرى

sites-text = المواقع التي تحمل صفحاتها نقاشات هذه الصحيفة، وما تضعه في صفحاتها من أجل ذلك.

sites-empty = لا يحمل أي موقع آخر نقاشاتكم بعد. سمّ الأول وانسخ ما يضعه في صفحاته.

site-add = أضف موقعا

site-name = الاسم

site-name-hint = يراه القراء بجانب أسماء من دخلوا بحساباتهم هناك.

site-edition = الطبعة

site-edition-hint = منها اللغة والاتجاه وسياسة التعليقات.

site-origins = العناوين المسموح بها

site-origins-hint = عنوان في كل سطر، يبدأ بـ ⁨https://⁩ وبلا مسار. لا تعرض النقاش ولا ترسل إليه إلا صفحات منها.

site-mistake-origin = «{ $origin }» ليس عنوان موقع. اكتبه مثل ⁨https://example.org⁩ بلا مسار ولا نجمة.

site-mistake-origins = { $limit ->
    [zero] لا يجوز أن يكون للموقع أي عنوان.
    [one] يجوز أن يكون للموقع عنوان واحد.
    [two] يجوز أن يكون للموقع عنوانان.
    [few] يجوز أن يكون للموقع { $limit } عناوين على الأكثر.
    [many] يجوز أن يكون للموقع { $limit } عنوانا على الأكثر.
   *[other] يجوز أن يكون للموقع { $limit } عنوان على الأكثر.
}

site-snippets-heading = ما يضعه الموقع في صفحاته

site-snippet-script = حيث ستظهر التعليقات

site-snippet-script-hint = تأخذ الخط واللون من الصفحة. وعنوان الصفحة المعتمد (canonical) هو ما يسمّي النقاش.

site-snippet-frame = الشيء نفسه بلا سكربت، في إطار

site-snippet-frame-hint = ضع عنوان الصفحة نفسها، مرمّزا، مكان PAGE.

site-snippet-counts = أعداد التعليقات في قائمة صفحات

site-key-heading = قراء دخلوا بحساباتهم في الموقع

site-key-text = يستطيع موقع له حسابات أن يقول من القارئ برمز قصير العمر، موقّع بهذا المفتاح وموجّه إلى هذا المعرّف. من يملك المفتاح يتكلم باسم كل حسابات الموقع: مكانه خادم الموقع، لا صفحاته أبدا.

site-id = معرّف الموقع

site-key-show = أظهر المفتاح

site-key = المفتاح

site-key-renew = أنشئ مفتاحا جديدا

site-key-renew-text = الرموز الموقّعة بالمفتاح القديم لا تساوي شيئا منذ تلك اللحظة.

site-key-renewed = أُنشئ مفتاح جديد. سلّمه إلى خادم الموقع.

site-close = أغلق هذا الموقع

site-close-text = لا تعرض صفحاته أي تعليقات بعد ذلك. ما قيل يبقى، ويمكن فتح الموقع من جديد.

site-reopen = افتحه من جديد

site-is-closed = مغلق

site-closed = أُغلق الموقع.

site-reopened = فُتح الموقع من جديد.
