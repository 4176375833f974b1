### Conversations under pages of other sites: what readers see there, and the desk's settings for it.

## What readers see under a page of another site

embed-title = لێدوانەکان

embed-account = هەژماری { $site }

embed-signed-in = لە { $site } چوویتەتە ژوورەوە و بە ناوی <name>{ $name }</name> لێدوان دەدەیت.

embed-hosted = ئەم گفتوگۆیە لای <publication>{ $publication }</publication> بەڕێوە دەچێت.

embed-receipt = ئەم لێدوانە بەدوادا بچۆ، بیگۆڕە یان بیکشێنەرەوە

embed-receipt-dated = لێدوانەکەت لە { $date }

embed-own-comments = لێدوانەکانت لەم پەڕەیەدا

embed-back = گەڕانەوە بۆ لێدوانەکان

embed-unreached = لە ئێستادا ناتوانرێت بگەینە لێدوانەکان. ئەوەی نووسیوتە پارێزراوە.

embed-again = دووبارە هەوڵ بدەرەوە

embed-error-token-expired = چوونەژوورەوەکەت لە { $site } لە کاتی خۆیدا نوێ نەکرایەوە. پەڕەکە دووبارە بار بکەرەوە، پاشان لێدوانەکەت بنێرە؛ وشەکانت پارێزراون.

embed-error-token-invalid = { $site } بە شێوەیەک دەڵێت تۆ کێیت کە ناتوانین دڵنیا بین لێی. لێدوانەکەت نەنێردرا؛ وشەکانت پارێزراون.

## The desk's settings

sites-heading = ماڵپەڕەکانی تر

sites-text = ئەو ماڵپەڕانەی پەڕەکانیان گفتوگۆی ئەم بڵاوکراوەیەیان تێدایە، و ئەوەی بۆی دەخەنە ناو پەڕەکانیانەوە.

sites-empty = هێشتا هیچ ماڵپەڕێکی تر گفتوگۆکانتانی تێدا نییە. یەکەمیان ناو بنێ و ئەوە لەبەر بگرەوە کە دەیخاتە ناو پەڕەکانییەوە.

site-add = ماڵپەڕێک زیاد بکە

site-name = ناو

site-name-hint = خوێنەران لە تەنیشت ناوی ئەوانە دەیبینن کە لەوێ چوونەتە ژوورەوە.

site-edition = چاپ

site-edition-hint = زمان و ئاراستە و پەیڕەوی لێدوانی لێوە دێت.

site-origins = ناونیشانە ڕێپێدراوەکان

site-origins-hint = لە هەر دێڕێکدا یەک، بە ⁨https://⁩ و بەبێ ڕێڕەو. تەنیا پەڕەکانی ئەوێ دەتوانن گفتوگۆ پیشان بدەن و بۆی بنێرن.

site-mistake-origin = «{ $origin }» ناونیشانی ماڵپەڕ نییە. وەک ⁨https://example.org⁩ بینووسە، بەبێ ڕێڕەو و ئەستێرە.

site-mistake-origins = { $limit ->
    [one] ماڵپەڕێک دەتوانێت { $limit } ناونیشانی هەبێت.
   *[other] ماڵپەڕێک دەتوانێت تا { $limit } ناونیشانی هەبێت.
}

site-snippets-heading = ئەوەی ماڵپەڕەکە دەیخاتە ناو پەڕەکانییەوە

site-snippet-script = لەو شوێنەی لێدوانەکان لێی دادەنرێن

site-snippet-script-hint = فۆنت و ڕەنگ لە پەڕەکە وەردەگرێت. ناونیشانی بنەڕەتیی پەڕەکە (canonical) گفتوگۆکە دیاری دەکات.

site-snippet-frame = هەمان شت بەبێ سکریپت، لە چوارچێوەیەکدا

site-snippet-frame-hint = ناونیشانی خودی پەڕەکە، بە کۆدکراوی، لە جێی PAGE دابنێ.

site-snippet-counts = ژمارەی لێدوانەکان لە لیستێکی پەڕەکاندا

site-key-heading = ئەو خوێنەرانەی لە ماڵپەڕەکە چوونەتە ژوورەوە

site-key-text = ماڵپەڕێک کە هەژماری خۆی هەیە دەتوانێت بە نیشانەیەکی کورتخایەن بڵێت خوێنەر کێیە، بەم کلیلە واژۆ کراوە و بۆ ئەم ناسنامەیەیە. هەرکەسێک کلیلەکەی هەبێت دەتوانێت بە ناوی هەموو هەژمارەکانی ماڵپەڕەکەوە قسە بکات: شوێنی لەسەر ڕاژەکارەکەیەتی، هەرگیز لە پەڕەدا نا.

site-id = ناسنامەی ماڵپەڕ

site-key-show = کلیلەکە پیشان بدە

site-key = کلیل

site-key-renew = کلیلێکی نوێ دروست بکە

site-key-renew-text = ئەو نیشانانەی بە کلیلە کۆنەکە واژۆ کراون لەو ساتەوە هیچ نرخێکیان نامێنێت.

site-key-renewed = کلیلێکی نوێ هەیە. بیدە بە ڕاژەکاری ماڵپەڕەکە.

site-close = ئەم ماڵپەڕە دابخە

site-close-text = پەڕەکانی چیتر لێدوان پیشان نادەن. ئەوەی وتراوە دەمێنێتەوە، و دەکرێت دووبارە بکرێتەوە.

site-reopen = دووبارە بیکەرەوە

site-is-closed = داخراوە

site-closed = ماڵپەڕەکە داخرا.

site-reopened = ماڵپەڕەکە دووبارە کرایەوە.
