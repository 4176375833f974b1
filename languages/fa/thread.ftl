### رشته‌های گفت‌وگوی زیر مطلب: ترتیب، گزینش، پسندیدن، و کاری که تحریریه با دیدگاه‌ها می‌کند.

## ترتیب و گزینش

comments-sort-label = ترتیب دیدگاه‌ها

comments-sort = { $sort ->
    [newest] تازه‌ترین
    [valued] پسندیده‌ترین
   *[oldest] قدیمی‌ترین
}

comments-show-label = کدام دیدگاه‌ها نشان داده شود

comments-show-all = همه

comments-show = { $show ->
    [featured] منتخب ({ NUMBER($count) })
   *[answered] با پاسخ تحریریه ({ NUMBER($count) })
}

comments-show-empty = اکنون چیزی در این فهرست نیست.

comments-editions-label = دیدگاه‌های کدام نسخه نشان داده شود

comments-edition-own = این نسخه

comments-edition-take-part = این‌ها دیدگاه‌های <article>{ $headline }</article> است. برای پاسخ دادن، آن را همان‌جا باز کنید.

## نشان‌ها

comment-featured = منتخب

comment-pinned = سنجاق‌شده به دست تحریریه

comment-pinned-see = آن را در جای خود در گفت‌وگو ببینید

comment-covered = ناظر این بخش را پوشانده است

## پسندیدن

comment-like = پسندیدم

comment-like-count = پسندیدم · { NUMBER($count) }

comment-like-of = پسندیدن دیدگاه { $name }

comment-like-count-of = پسندیدم · { NUMBER($count) } خواننده دیدگاه { $name } را پسندیده‌اند

comment-liked = شما این دیدگاه را پسندیده‌اید.

comment-like-back = پس گرفتن

## آنچه دربارهٔ گفت‌وگو به خوانندگان گفته می‌شود

comments-mode-hold = فعلاً هر دیدگاهِ زیر این مطلب را پیش از نمایش یک ناظر می‌خواند.

comments-mode-hold-until = تا <time>{ $date }</time> هر دیدگاهِ زیر این مطلب را پیش از نمایش یک ناظر می‌خواند.

comments-mode-slow = این گفت‌وگو فعلاً کُند شده است: پس از هر دیدگاه چند دقیقه تا دیدگاه بعدی صبر کنید.

comments-mode-slow-until = این گفت‌وگو تا <time>{ $date }</time> کُند شده است: پس از هر دیدگاه چند دقیقه تا دیدگاه بعدی صبر کنید.

comments-new = { NUMBER($count) } دیدگاه تازه

## گفت‌وگوی همین خبر در نسخه‌ای دیگر

comments-elsewhere = { $language ->
    [ar] { NUMBER($count) } دیدگاه در نسخهٔ عربی
    [ckb] { NUMBER($count) } دیدگاه در نسخهٔ کردی
    [fa] { NUMBER($count) } دیدگاه در نسخهٔ فارسی
   *[en] { NUMBER($count) } دیدگاه در نسخهٔ انگلیسی
}

comments-elsewhere-all = همهٔ گفت‌وگو در آن نسخه

comments-elsewhere-close = پنهان کردن این دیدگاه‌ها

## اشتباه‌ها

comment-error-branch-closed = ناظر دیدگاهی را بالاتر از آنچه به آن پاسخ می‌دهید برداشته است و آنجا دیگر پاسخ پذیرفته نمی‌شود. می‌توانید نوشتهٔ خود را به صورت دیدگاهی جداگانه بفرستید.

comment-error-name-reserved = این نام چنان می‌نماید که تحریریهٔ ما نوشته است. نام دیگری انتخاب کنید یا نام خود را به شکلی دیگر بنویسید.

## آنچه مرورگر خود خواننده می‌کند

comment-mute = بی‌صدا

comment-mute-name = بی‌صدا کردن { $name }

comment-muted = شما { $name } را در این مرورگر بی‌صدا کرده‌اید.

comment-unmute = دوباره نشان بده

comments-muted = بی‌صداشدگان در این مرورگر

comment-draft-restored = نوشته‌تان بازگشت. تا آن را بفرستید، و دست بالا یک هفته، تنها در همین مرورگر نگه داشته می‌شود.

comment-draft-answer = پاسخی که آغاز کرده بودید در این مرورگر مانده است: ادامه دهید

comment-draft-discard = دور انداختن

comments-closed-age = این گفت‌وگو پایان یافته است: دیدگاه‌ها تا مدتی پس از انتشار مطلب پذیرفته می‌شوند.

comments-closed-hours = در این ساعت دیدگاه پذیرفته نمی‌شود. از { $date } دوباره پذیرفته می‌شود.
