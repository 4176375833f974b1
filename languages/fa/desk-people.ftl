### ورود و پیوستن، و همهٔ کسانی که حساب دارند.

## ورود

sign-in-heading = ورود به تحریریه

sign-in-email = ایمیل

sign-in-password = گذرواژه

sign-in-button = ورود

sign-in-forgotten = اگر گذرواژه‌تان را گم کرده‌اید از یکی از مدیران بپرسید. اگر هیچ‌کس نمی‌تواند وارد شود، گردانندهٔ سرور با فرمان <command>npm run staff</command> آن را درست می‌کند.

sign-in-mistake-wrong = ایمیل یا گذرواژه نادرست است.

sign-in-mistake-too-often = تلاش‌ها بیش از اندازه بود. { NUMBER($minutes) } دقیقه صبر کنید و دوباره امتحان کنید.

sign-in-ended = پس از درنگی طولانی از حساب بیرون آمدید. برای ادامه وارد شوید؛ فرمی که باز بود نوشته‌تان را نگه می‌دارد.

## نخستین مدیر، و پیوستن با دعوت

setup-heading = ساختن نخستین مدیر

setup-text = این فرد تنظیمات را نگه می‌دارد و دیگران را دعوت می‌کند. پیوند یک بار کار می‌کند.

setup-button = گشودن تحریریه

setup-invalid-heading = این پیوند تحریریه را باز نمی‌کند

setup-invalid-text = پیش‌تر به کار رفته یا کامل کپی نشده است. اگر هنوز مدیری نیست، برنامه را دوباره راه بیندازید تا پیوند تازه‌ای چاپ کند.

invitation-heading = پیوستن به تحریریهٔ { $publication }

invitation-role = { $role ->
    [editor] شما به عنوان دبیر دعوت شده‌اید.
    [moderator] شما به عنوان ناظر دعوت شده‌اید.
    [administrator] شما به عنوان مدیر دعوت شده‌اید.
   *[reporter] شما به عنوان خبرنگار دعوت شده‌اید.
}

invitation-button = پیوستن

invitation-invalid-heading = این دعوت دیگر معتبر نیست

invitation-invalid-text = به کار رفته یا پس گرفته شده، مهلتش تمام شده، یا کامل کپی نشده است. از کسی که دعوتتان کرده دعوت تازه‌ای بخواهید.

person-name = نام

person-name-hint = همان‌طور که همکاران می‌بینند. نام زیر مطالب در صفحهٔ نویسنده تعیین می‌شود.

person-password-hint = دست‌کم { NUMBER($least) } نویسه. به یاد سپردن چند واژه از نمادها آسان‌تر است.

person-mistake-password-short = گذرواژه دست‌کم { NUMBER($least) } نویسه دارد.

person-mistake-email-taken = کس دیگری با همین نشانی وارد می‌شود.

## حساب شما

account-heading = حساب شما

account-language = زبان میز تحریریه

account-password-heading = تغییر گذرواژه

account-password-now = گذرواژهٔ کنونی

account-password-new = گذرواژهٔ تازه

account-password-button = تغییر و خروج از همهٔ جاهای دیگر

account-mistake-password-wrong = این گذرواژهٔ کنونی شما نیست.

account-password-changed = گذرواژهٔ شما تغییر کرد.

## افراد و نقش‌ها

people-heading = افراد

people-role = { $role ->
    [editor] دبیر
    [moderator] ناظر
    [administrator] مدیر
   *[reporter] خبرنگار
}

people-role-hint = { $role ->
    [editor] مطالب همه را ویرایش می‌کند، منتشر و تصحیح می‌کند، دربارهٔ دیدگاه‌ها تصمیم می‌گیرد
    [moderator] دربارهٔ دیدگاه‌ها تصمیم می‌گیرد و قواعد و آیین‌نامه را نگه می‌دارد
    [administrator] هر کاری می‌تواند بکند و افراد و تنظیمات را نگه می‌دارد
   *[reporter] پیش‌نویس‌های خود را می‌نویسد و ویرایش می‌کند
}

people-role-label = نقش

people-role-change = تغییر نقش

people-left = حسابش در { $date } بسته شده

people-close = بستن حساب

people-reopen = باز کردن دوبارهٔ حساب

people-close-hint = کسی که می‌رود دیگر نمی‌تواند وارد شود. مطالب و تصمیم‌هایش به نام خودش می‌ماند.

people-mistake-last-administrator = این آخرین مدیر است. نخست فرد دیگری را مدیر کنید.

people-invite-heading = دعوت از کسی

people-invite-email = ایمیل (اختیاری)

people-invite-email-hint = پیوند به آنجا فرستاده می‌شود. بدون نشانی، همین‌جا برای کپی کردن نشان داده می‌شود.

people-invite-button = ساختن دعوت

people-invite-link = این پیوند را از راهی مطمئن برسانید. فقط همین حالا نشان داده می‌شود و یک بار کار می‌کند: <link>{ $address }</link>

people-invite-sent = دعوت به { $email } فرستاده شد.

people-invitations-heading = دعوت‌های باز

people-invitation = { $role }، تا { $date }

people-invitation-withdraw = پس گرفتن

person-mistake-password-guessed = این را پیش از همه حدس می‌زنند. چیزی انتخاب کنید که نام شما نباشد.

setup-publication = نام نشریه

person-language = زبان

setup-language-hint = میز شما به این زبان است و نخستین نسخه به آن منتشر می‌شود.

password-link-heading = گذرواژهٔ تازه‌ای انتخاب کنید

password-link-text = برای { $email }. پس از آن همه‌جا از حساب بیرون می‌آیید.

password-link-button = نگه داشتن این گذرواژه

password-link-invalid-heading = این پیوند دیگر اعتبار ندارد

password-link-invalid-text = به کار رفته، مهلتش گذشته یا کامل کپی نشده است. از یک مدیر پیوند تازه‌ای بخواهید.

password-link-done = گذرواژهٔ تازه نگه داشته شد. با آن وارد شوید.

sign-in-again-heading = نشست شما پایان یافته است

sign-in-again-text = چیزی از نوشته‌تان گم نشده و در همین صفحه مانده است. در پنجره‌ای تازه وارد شوید، به اینجا برگردید و دوباره بفرستید. فایل را باید از نو انتخاب کنید.

sign-in-again-link = ورود در پنجره‌ای تازه

sign-in-again-send = ارسال دوباره

people-password-link = ساختن پیوند برای گذرواژهٔ تازه

people-password-link-made = با این پیوند { $name } گذرواژهٔ تازه‌ای انتخاب می‌کند. یک بار و تا یک روز کار می‌کند و تنها اکنون نشان داده می‌شود: <link>{ $address }</link>

people-changed = تغییر کرد.

people-invitation-withdrawn = دعوت پس گرفته شد.

people-you = شما

people-letter = متن نامه برای کپی کردن

people-invite-not-sent = سرور ایمیل نامه را نپذیرفت. پیوند را خودتان برسانید.

people-more = بیشتر
