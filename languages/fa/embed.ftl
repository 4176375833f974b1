### Conversations under pages of other sites: what readers see there, and the desk's settings for it.

## What readers see under a page of another site

embed-title = دیدگاه‌ها

embed-account = با حساب { $site }

embed-signed-in = در { $site } وارد شده‌اید و با نام <name>{ $name }</name> می‌نویسید.

embed-hosted = میزبان این گفت‌وگو <publication>{ $publication }</publication> است.

embed-receipt = پیگیری، تغییر یا پس گرفتن این دیدگاه

embed-receipt-dated = دیدگاه شما در { $date }

embed-own-comments = دیدگاه‌های شما در این صفحه

embed-back = بازگشت به دیدگاه‌ها

embed-unreached = اکنون دسترسی به دیدگاه‌ها ممکن نیست. آنچه نوشته‌اید نگه داشته شده است.

embed-again = دوباره امتحان کنید

embed-error-token-expired = ورود شما در { $site } به‌موقع تازه نشد. صفحه را دوباره باز کنید و سپس دیدگاهتان را بفرستید؛ نوشته‌تان نگه داشته شده است.

embed-error-token-invalid = { $site } شما را به گونه‌ای معرفی می‌کند که نمی‌توانیم درستی‌اش را بسنجیم. دیدگاهتان فرستاده نشد؛ نوشته‌تان نگه داشته شده است.

## The desk's settings

sites-heading = سایت‌های دیگر

sites-text = سایت‌هایی که صفحه‌هایشان گفت‌وگوهای این نشریه را دارند، و آنچه برای این کار در صفحه‌هایشان می‌گذارند.

sites-empty = هنوز هیچ سایت دیگری گفت‌وگوهای شما را ندارد. نخستین سایت را نام ببرید و آنچه را در صفحه‌هایش می‌گذارد رونویسی کنید.

site-add = افزودن سایت

site-name = نام

site-name-hint = خوانندگان آن را کنار نام کسانی می‌بینند که آنجا وارد شده‌اند.

site-edition = نسخه

site-edition-hint = زبان، جهت نوشتار و آیین‌نامهٔ دیدگاه‌ها از آن می‌آید.

site-origins = مبدأهای مجاز

site-origins-hint = در هر سطر یکی، با ⁨https://⁩ و بی مسیر. تنها صفحه‌های آنجا می‌توانند گفت‌وگو را نشان دهند و به آن بفرستند.

site-mistake-origin = «{ $origin }» مبدأ نیست. آن را مانند ⁨https://example.org⁩ بنویسید، بی مسیر و بی ستاره.

site-mistake-origins = { $limit ->
    [one] هر سایت می‌تواند { $limit } مبدأ داشته باشد.
   *[other] هر سایت می‌تواند تا { $limit } مبدأ داشته باشد.
}

site-snippets-heading = آنچه سایت در صفحه‌هایش می‌گذارد

site-snippet-script = جایی که دیدگاه‌ها باید باشند

site-snippet-script-hint = قلم و رنگ را از صفحه می‌گیرد. نشانی اصلی صفحه (canonical) گفت‌وگو را معین می‌کند.

site-snippet-frame = همان بی اسکریپت، در یک قاب

site-snippet-frame-hint = به جای PAGE نشانی خود صفحه را، رمزگذاری‌شده، بگذارید.

site-snippet-counts = شمار دیدگاه‌ها در فهرستی از صفحه‌ها

site-key-heading = خوانندگانی که در سایت وارد شده‌اند

site-key-text = سایتی که حساب‌های خودش را دارد می‌تواند با نشانه‌ای کوتاه‌عمر بگوید خواننده کیست؛ نشانه با این کلید امضا و برای این شناسه صادر می‌شود. هر کس کلید را داشته باشد می‌تواند به نام همهٔ حساب‌های سایت سخن بگوید: جای آن روی سرور سایت است، هرگز نه در صفحه.

site-id = شناسهٔ سایت

site-key-show = نمایش کلید

site-key = کلید

site-key-renew = ساختن کلید تازه

site-key-renew-text = نشانه‌هایی که با کلید پیشین امضا شده‌اند از همان دم بی‌اعتبارند.

site-key-renewed = کلید تازه‌ای ساخته شد. آن را به سرور سایت بدهید.

site-close = بستن این سایت

site-close-text = صفحه‌هایش دیگر دیدگاهی نشان نمی‌دهند. آنچه گفته شده می‌ماند و سایت را می‌توان دوباره باز کرد.

site-reopen = باز کردن دوباره

site-is-closed = بسته

site-closed = سایت بسته شد.

site-reopened = سایت دوباره باز شد.
