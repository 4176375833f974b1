told-as = { $word ->
    [said] بە ناوی خۆیەوە
    [background] بۆ زانیاری پێشینە
    [not-named] ناوەکەی نەگوتراوە
    [written] بە نووسین
    [seen] پەیامنێرمان بینیویەتی
    [reportedly] گێڕدراوەتەوە
    [likely] پێی وایە ئەگەری زۆرە
    [possible] پێی وایە لەوانەیە
    [unvouched] خۆی نایسەلمێنێت
    [denies] ڕەتی دەکاتەوە
    [reportedly-denies] دەگێڕنەوە کە ڕەتی دەکاتەوە
    [confirmed] ئێمە پشتڕاستمان کردووەتەوە
    [disputed] بانگەشەیەکی جێی ناکۆکی
    [denied] بانگەشەیەکی ڕەتکراوە
    [retracted] بانگەشەیەک کە دواتر کشاندمانەوە
   *[unconfirmed] ئێمە پشتڕاستمان نەکردووەتەوە
}

told-basis = { $basis ->
    [on-record] بە ناوی خۆیەوە
    [on-background] بۆ زانیاری پێشینە
    [anonymous] ناوەکەی نەگوتراوە
    [document] بە نووسین
    [observed] پەیامنێرمان بینیویەتی
   *[second-hand] گێڕدراوەتەوە
}

told-to = { $to ->
    [outlet] بە دەزگایەکی تری ڕاگەیاندنی گوتووە
    [press-conference] لە کۆنگرەیەکی میدیاییدا
    [court] لە دادگادا
    [post] لە پۆستێکی ئاشکرادا
    [document] لە بەڵگەنامەیەکدا
   *[our-reporter] بە پەیامنێرمانی گوتووە
}

told-to-named = { $to ->
    [outlet] بە { $name }ی گوتووە
    [press-conference] لە کۆنگرەیەکی میدیاییدا: { $name }
    [court] لە دادگادا: { $name }
    [post] لە پۆستێکی ئاشکرادا: { $name }
    [document] لە بەڵگەنامەیەکدا: { $name }
    [other] { $name }
   *[our-reporter] بە پەیامنێرمانی گوتووە: { $name }
}

told-through = لە ڕێگەی <names>{ $names }</names>

told-original = بە زمانی خۆی: <words>{ $words }</words>

told-reason = بۆچی ناوی نەگوتراوە: <reason>{ $reason }</reason>

told-known = سەرنووسەرێک دەزانێت ئەمە کێیە.

told-answers = پرسیار: <question>{ $question }</question>

told-against = دەڵێت وا نییە

told-in = لە «<article>{ $headline }</article>»

told-mark = سەرچاوە: { $name }، { $told }

known-heading = ئەمەمان چۆن زانی

question-open = یەکلایی نەبووەتەوە: <question>{ $question }</question>

question-all = هەموو وەڵامەکانی ئەم پرسیارە

claim-standing = { $standing ->
    [confirmed] هەڵوێستمان: پشتڕاستکراوەتەوە
    [disputed] هەڵوێستمان: جێی ناکۆکی
    [denied] هەڵوێستمان: ڕەتکراوەتەوە
    [retracted] هەڵوێستمان: کشاوەتەوە
   *[unconfirmed] هەڵوێستمان: پشتڕاست نەکراوەتەوە
}

claim-history = چی گۆڕا

claim-change = { $standing ->
    [confirmed] پشتڕاستکرایەوە، <time>{ $date }</time>.
    [disputed] بوو بە جێی ناکۆکی، <time>{ $date }</time>.
    [denied] ڕەتکرایەوە، <time>{ $date }</time>.
    [retracted] کشایەوە، <time>{ $date }</time>.
   *[unconfirmed] چیتر پشتڕاست نەکراوەتەوە، <time>{ $date }</time>.
}

question-label = پرسیار

question-intro = ئەوەی سەرچاوەکان پێیان گوتووین، هەریەکەیان بە ڕۆژی خۆیەوە. هەڵوێستی دەستەی نووسەران بە جیا دەگوترێت.

source-label = سەرچاوە

source-statements = ئەوەی لەم سەرچاوەیەوە بڵاومان کردووەتەوە

told-fallen = لەبارەی بانگەشەیەک لەم وتارەدا، <claim>{ $claim }</claim>:

known-legend = ● بە ئاشکرا پشتی دەگرێت، ○ بە پارێزەوە.
