### چوونەژوورەوە و بەشداریکردن، و هەموو ئەوانەی هەژماریان هەیە.

## چوونەژوورەوە

sign-in-heading = چوونەژوورەوە بۆ ژووری هەواڵ

sign-in-email = ئیمەیل

sign-in-password = وشەی نهێنی

sign-in-button = بچۆ ژوورەوە

sign-in-forgotten = ئەگەر وشەی نهێنییەکەت ون بووە، لە بەڕێوەبەرێک بپرسە. ئەگەر کەس ناتوانێت بچێتە ژوورەوە، ئەوەی ڕاژەکە بەڕێوە دەبات بە فەرمانی <command>npm run staff</command> چاکی دەکاتەوە.

sign-in-mistake-wrong = ئیمەیلەکە یان وشەی نهێنییەکە هەڵەیە.

sign-in-mistake-too-often = { $minutes ->
    [one] هەوڵی زۆر درا. { $minutes } خولەک چاوەڕێ بکە و دووبارە هەوڵ بدەرەوە.
   *[other] هەوڵی زۆر درا. { $minutes } خولەک چاوەڕێ بکە و دووبارە هەوڵ بدەرەوە.
}

sign-in-ended = دوای وەستانێکی درێژ دەرکرایتە دەرەوە. بچۆ ژوورەوە بۆ بەردەوامبوون؛ ئەو فۆڕمەی کراوە بوو نووسینەکەت دەپارێزێت.

## یەکەم بەڕێوەبەر، و بەشداریکردن بە بانگهێشت

setup-heading = یەکەم بەڕێوەبەر دابنێ

setup-text = ئەم کەسە ڕێکخستنەکان بەڕێوە دەبات و ئەوانی تر بانگهێشت دەکات. بەستەرەکە یەک جار کار دەکات.

setup-button = ژووری هەواڵ بکەرەوە

setup-invalid-heading = ئەم بەستەرە ژووری هەواڵ ناکاتەوە

setup-invalid-text = پێشتر بەکار هێنراوە، یان بە تەواوی کۆپی نەکراوە. ئەگەر هێشتا بەڕێوەبەر نییە، بەرنامەکە دووبارە بکەرەوە: بەستەرێکی نوێ چاپ دەکات.

invitation-heading = ببە بە ئەندامی ژووری هەواڵی { $publication }

invitation-role = { $role ->
    [editor] وەک سەرنووسەر بانگهێشت کراویت.
    [moderator] وەک سەرپەرشتیار بانگهێشت کراویت.
    [administrator] وەک بەڕێوەبەر بانگهێشت کراویت.
   *[reporter] وەک پەیامنێر بانگهێشت کراویت.
}

invitation-button = بەشداری بکە

invitation-invalid-heading = ئەم بانگهێشتە چیتر کار ناکات

invitation-invalid-text = بەکار هێنراوە یان کشێنراوەتەوە، ماوەکەی تەواو بووە، یان بە تەواوی کۆپی نەکراوە. لەو کەسەی بانگهێشتی کردیت داوای یەکێکی نوێ بکە.

person-name = ناو

person-name-hint = وەک هاوکاران دەیبینن. ئەو ناوەی لەژێر وتارەکاندایە لە پەڕەی نووسەردا دادەنرێت.

person-password-hint = { $least ->
    [one] لانیکەم { $least } پیت. چەند وشەیەک لە هێما ئاسانتر لەبیر دەمێنێت.
   *[other] لانیکەم { $least } پیت. چەند وشەیەک لە هێما ئاسانتر لەبیر دەمێنێت.
}

person-mistake-password-short = { $least ->
    [one] وشەی نهێنی لانیکەم { $least } پیتە.
   *[other] وشەی نهێنی لانیکەم { $least } پیتە.
}

person-mistake-email-taken = کەسێک پێشتر بەم ناونیشانە دەچێتە ژوورەوە.

## هەژمارەکەت

account-heading = هەژمارەکەت

account-language = زمانی مێزی هەواڵ

account-password-heading = وشەی نهێنییەکەت بگۆڕە

account-password-now = وشەی نهێنیی ئێستا

account-password-new = وشەی نهێنیی نوێ

account-password-button = بیگۆڕە و لە هەموو شوێنێکی تر دەربچۆ

account-mistake-password-wrong = ئەمە وشەی نهێنیی ئێستات نییە.

account-password-changed = وشەی نهێنییەکەت گۆڕدرا.

## کەسەکان و ڕۆڵەکان

people-heading = کەسەکان

people-role = { $role ->
    [editor] سەرنووسەر
    [moderator] سەرپەرشتیار
    [administrator] بەڕێوەبەر
   *[reporter] پەیامنێر
}

people-role-hint = { $role ->
    [editor] وتاری هەمووان دەستکاری دەکات، بڵاو دەکاتەوە و ڕاست دەکاتەوە، بڕیار لەسەر لێدوان دەدات
    [moderator] بڕیار لەسەر لێدوان دەدات، ڕێسا و پەیڕەو بەڕێوە دەبات
    [administrator] هەموو شتێکی پێ دەکرێت، کەسەکان و ڕێکخستنەکان بەڕێوە دەبات
   *[reporter] ڕەشنووسەکانی خۆی دەنووسێت و دەستکاری دەکات
}

people-role-label = ڕۆڵ

people-role-change = ڕۆڵەکە بگۆڕە

people-left = هەژمارەکەی داخراوە لە { $date }

people-close = هەژمارەکە دابخە

people-reopen = هەژمارەکە بکەرەوە

people-close-hint = ئەوەی دەڕوات چیتر ناتوانێت بچێتە ژوورەوە. وتار و بڕیارەکانی ناوی ئەویان پێوە دەمێنێت.

people-mistake-last-administrator = ئەمە دوا بەڕێوەبەرە. سەرەتا کەسێکی تر بکە بە بەڕێوەبەر.

people-invite-heading = کەسێک بانگهێشت بکە

people-invite-email = ئیمەیل (ئارەزوومەندانە)

people-invite-email-hint = بەستەرەکە بۆ ئەوێ دەنێردرێت. بەبێ ناونیشان لێرە پیشانت دەدرێت بۆ کۆپیکردن.

people-invite-button = بانگهێشتێک دروست بکە

people-invite-link = ئەم بەستەرە بە ڕێگەیەک بگەیەنە کە متمانەت پێیەتی. تەنیا ئێستا پیشان دەدرێت و یەک جار کار دەکات: <link>{ $address }</link>

people-invite-sent = بانگهێشتەکە لە ڕێگەدایە بۆ { $email }.

people-invitations-heading = بانگهێشتە کراوەکان

people-invitation = { $role }، تا { $date }

people-invitation-withdraw = بیکشێنەرەوە

person-mistake-password-guessed = ئەمە یەکەم شتە کە تاقی دەکرێتەوە. شتێک هەڵبژێرە کە ناوی تۆ نەبێت.

setup-publication = ناوی بڵاوکراوەکە

person-language = زمان

setup-language-hint = مێزەکەت بەم زمانە دەدوێت، و یەکەم چاپ بەم زمانە دەردەچێت.

password-link-heading = وشەیەکی نهێنیی نوێ هەڵبژێرە

password-link-text = بۆ { $email }. دواتر لە هەموو شوێنێک دەردەچیت.

password-link-button = ئەم وشە نهێنییە بهێڵەوە

password-link-invalid-heading = ئەم بەستەرە چیتر کار ناکات

password-link-invalid-text = بەکار هاتووە، کاتی بەسەرچووە، یان بە تەواوی کۆپی نەکراوە. داوای بەستەرێکی نوێ لە بەڕێوەبەرێک بکە.

password-link-done = وشە نهێنییە نوێیەکەت هەڵگیرا. بەو بچۆ ژوورەوە.

sign-in-again-heading = دانیشتنەکەت کۆتایی هات

sign-in-again-text = هیچ لەوەی نووسیوتە ون نەبووە: لەم پەڕەیەدا ماوە. لە پەنجەرەیەکی نوێدا بچۆ ژوورەوە، بگەڕێوە ئێرە و دووبارە بینێرە. پەڕگە دەبێت دووبارە هەڵبژێردرێت.

sign-in-again-link = لە پەنجەرەیەکی نوێدا بچۆ ژوورەوە

sign-in-again-send = دووبارە بینێرە

people-password-link = بەستەرێک بۆ وشەی نهێنیی نوێ دروست بکە

people-password-link-made = بەم بەستەرە { $name } وشەیەکی نهێنیی نوێ هەڵدەبژێرێت. یەک جار و تا ڕۆژێک کار دەکات و تەنیا ئێستا پیشان دەدرێت: <link>{ $address }</link>

people-changed = گۆڕدرا.

people-invitation-withdrawn = بانگهێشتەکە کشێنرایەوە.

people-you = تۆ

people-letter = نامەکە، بۆ کۆپیکردن

people-invite-not-sent = ڕاژەی ئیمەیل نامەکەی وەرنەگرت. بەستەرەکە خۆت بگەیەنە.

people-more = زیاتر
