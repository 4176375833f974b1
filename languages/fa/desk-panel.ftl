### کنار مطلب و در صفحه‌های ادعاها: چه می‌توان کرد و چه مانع است

desk-statements-differ-submit = به خوانندگان چیز دیگری گفته شده است. مطلب را تحویل دهید تا دبیری دوباره منتشرش کند.

desk-publish-in-the-way = هنوز نمی‌توان منتشر کرد: <link>{ $finding }</link>

desk-publish-in-the-way-more = { $count ->
    [one] و <link>{ $count } چیز دیگر</link>.
   *[other] و <link>{ $count } چیز دیگر</link>.
}

desk-words-are-public = خوانندگان این واژه‌ها را می‌بینند. دبیر می‌تواند تغییرشان دهد.
