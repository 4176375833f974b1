### عامل دوم، کلیدهای عبور، کدهای بازیابی، نشست‌ها و گذرواژهٔ گم‌شده.

sign-in-passkey = ورود با کلید عبور

sign-in-mistake-passkey = این کلید عبور میز تحریریه را باز نمی‌کند. صفحه را دوباره بار کنید یا گذرواژه را به کار ببرید.

sign-in-mistake-code = این کد نادرست است یا پیش‌تر به کار رفته. برنامه هر نیم دقیقه کد تازه‌ای نشان می‌دهد.

sign-in-forgotten-link = گذرواژه را گم کرده‌اید؟

second-step-heading = یک گام دیگر

second-step-code = کد از برنامهٔ شما

second-step-recovery = کد بازیابی

second-step-hint = اگر دستگاه گم شده، یکی از کدهای بازیابی را بنویسید. هر کدام یک بار کار می‌کند.

second-step-passkey = به کار بردن کلید عبور

second-step-other = ورود با حساب دیگر

passkey-needs-script = کلید عبور به JavaScript نیاز دارد که در این مرورگر خاموش است. باقی چیزهای اینجا بدون آن کار می‌کند.

passkey-not-here = این مرورگر کلید عبور را نمی‌شناسد.

passkey-failed = کلید عبوری نرسید. دوباره امتحان کنید یا راه دیگری بروید.

forgotten-heading = گذرواژهٔ تازه

forgotten-text = پیوندی به نشانی‌ای می‌فرستیم که با آن وارد می‌شوید. یک بار و تا نیم ساعت کار می‌کند.

forgotten-button = فرستادن پیوند

forgotten-sent = اگر کسی با این نشانی وارد می‌شود، نامه‌ای در راه است.

forgotten-back = بازگشت به ورود

proof-heading = هنوز خودتان هستید؟

proof-text = کاری که می‌خواهید بکنید تعیین می‌کند چه کسی به تحریریه راه دارد، و مدتی از ورودتان گذشته است. آنچه پر کرده‌اید نگه داشته و فرستاده می‌شود.

proof-button = ادامه

proof-mistake-password = این گذرواژهٔ شما نیست.

factors-heading = عامل دوم

factors-text = کسی که گذرواژهٔ شما را بداند بدون آن پیش‌تر نمی‌رود. یک برنامه یا کلید عبور راه بیندازید؛ دو تا بهتر از یکی است، چون چیزها گم می‌شوند.

factors-required = این تحریریه عامل دوم می‌خواهد. اکنون یکی راه بیندازید؛ باقی میز پس از آن باز می‌شود.

factors-no-app = برنامه‌ای راه‌اندازی نشده است.

factors-app = برنامه‌ای راه‌اندازی شده است.

factors-passkeys = { NUMBER($count) } کلید عبور.

factors-open = برنامه‌ها، کلیدهای عبور، کدهای بازیابی

account-back = حساب شما

factor-mistake-last = این تحریریه عامل دوم می‌خواهد. پیش از برداشتن این یکی، دیگری را راه بیندازید.

factor-due = از { $date } این تحریریه عامل دوم می‌خواهد. <link>یکی راه بیندازید</link>.

factor-first-heading = نخست عامل دوم

factor-first-text = چیزی از نوشته‌تان گم نشده و در این صفحه مانده است. این تحریریه عامل دوم می‌خواهد؛ در پنجره‌ای تازه یکی راه بیندازید، به اینجا برگردید و دوباره بفرستید.

factor-first-link = راه‌اندازی در پنجرهٔ تازه

factor-rule-heading = چه کسی عامل دوم لازم دارد

factor-rule-text = در به روی کسی بسته نمی‌شود. به هر که ندارد تا رسیدن زمان یادآوری می‌شود و سپس پیش از هر کار دیگری به راه‌اندازی آن هدایت می‌شود.

factor-rule-now = { $rule ->
    [administrators] از { $date } برای مدیران لازم است.
   *[everybody] از { $date } برای همه لازم است.
}

factor-rule-label = لازم برای

factor-rule = { $rule ->
    [nobody] هیچ‌کس
    [administrators] مدیران
   *[everybody] همه
}

factor-rule-grace = مهلت راه‌اندازی

factor-rule-at-once = بی‌درنگ

factor-rule-days = { NUMBER($count) } روز

app-heading = برنامهٔ کدساز

app-text = برنامه‌ای روی تلفن شما که هر نیم دقیقه کد تازه‌ای نشان می‌دهد، مانند Aegis یا Ente Auth یا یک مدیر گذرواژه. شبکه نمی‌خواهد.

app-begin = راه‌اندازی برنامه

app-since = از { $date } راه‌اندازی شده است. هنگام ورود کدش خواسته می‌شود.

app-remove = برداشتن برنامه

app-added = برنامه راه‌اندازی شد.

app-removed = برنامه برداشته شد.

app-scan = این تصویر را با برنامه اسکن کنید و کدی را که نشان می‌دهد بنویسید.

app-scan-picture = کدی مربعی برای دوربین برنامه. همان به حروف در پایین آمده است.

app-type = یا این کلید را در آن بنویسید:

app-open = برنامه روی همین دستگاه است: باز کردن

app-code = کدی که برنامه نشان می‌دهد

app-confirm = تأیید

app-mistake-code = این کدی نیست که برنامه اکنون نشان می‌دهد. ساعت آن را بررسی کنید و کد بعدی را امتحان کنید.

passkeys-heading = کلیدهای عبور

passkeys-text = کلید عبور روی دستگاه شما می‌ماند و با انگشت، چهره یا پین واردتان می‌کند. هیچ صفحهٔ دروغینی نمی‌تواند آن را بخواهد.

passkey-unused = افزوده در { $date }، هنوز به کار نرفته

passkey-used = آخرین بار در { $date }

passkey-name = نام کلید

passkey-name-hint = تا باز بشناسیدش: کجا نگه داشته می‌شود.

passkey-rename = تغییر نام

passkey-remove = برداشتن

passkey-add = افزودن کلید عبور

passkey-added = کلید عبور افزوده شد.

passkey-removed = کلید عبور برداشته شد. از خود دستگاه هم پاکش کنید.

passkey-mistake-name = کلید عبور نامی می‌خواهد، حداکثر با { NUMBER($most) } نویسه.

passkey-mistake-made = کلید عبور افزوده نشد. صفحه را دوباره بار کنید و باز امتحان کنید.

passkey-mistake-many = هیچ‌کس بیش از { NUMBER($most) } کلید عبور ندارد. یکی را که دیگر به کار نمی‌برید بردارید.

passkey-mistake-address = مرورگرها تنها برای نامی با https یا برای localhost کلید عبور می‌سازند. میز تحریریه با نشانی دیگری باز شده است.

recovery-heading = کدهای بازیابی

recovery-left = { NUMBER($count) } کد مانده است. اگر دستگاه گم شود هر کدام یک بار واردتان می‌کند.

recovery-renew = ساختن کدهای تازه؛ قبلی‌ها باطل می‌شوند

recovery-shown-once = این‌ها را بنویسید یا چاپ کنید و دور از دستگاه نگه دارید. تنها اکنون نشان داده می‌شوند و هر کدام یک بار کار می‌کند.

recovery-kept = نگهشان داشتم

sessions-heading = کجا وارد شده‌اید

sessions-text = تنها نوع مرورگر نگه داشته می‌شود. اگر یکی را نمی‌شناسید، پایانش دهید و گذرواژه را عوض کنید.

sessions-this = همین یکی

sessions-began = ورود در { $time }.

sessions-seen = آخرین استفاده در { $time }.

sessions-method = { $how ->
    [password-app] با گذرواژه و کد
    [password-passkey] با گذرواژه و کلید عبور
    [password-recovery] با گذرواژه و کد بازیابی
    [passkey] با کلید عبور
    [joined] هنگام پیوستن
   *[password] با گذرواژه
}

sessions-end = خروج از آنجا

sessions-end-others = خروج از همه‌جای دیگر

sessions-ended = خارج شد.

sessions-device = { $browser } روی { $system }

sessions-device-unknown = یک مرورگر

people-invitation-renew = فرستادن دوباره

people-factor = عامل دوم دارد

people-no-factor = عامل دوم ندارد

people-end-sessions = خارج کردن از همه‌جا

people-remove-factors = برداشتن عامل دوم گم‌شده

person-mistake-password-common = بسیاری این گذرواژه یا مانند آن را به کار می‌برند، پس زودتر از همه آزموده می‌شود. چیز دیگری انتخاب کنید، مانند چند واژهٔ بی‌ربط.
