desk-statement-mistake-quote = ئەم وشانە لە دەقەکەدا نین. وەک خۆیان لێیەوە کۆپییان بکە.

desk-statement-mistake-carries = وتەیەکی تر لە ڕێی ئەمەوە گەیشتووە. سەرەتا بڵێ ئەو چۆن گەیشتووە، پاشان ئەمە لاببە.

desk-statement-mistake-moved = لەم نێوەدا کەسێک بە وشەی ترەوە بەستوویەتەوە: «{ $words }». دووبارە بینێرە بۆ ئەوەی بە وشەکانی تۆوە ببەسترێتەوە.

desk-statement-mistake-changed = لەم نێوەدا کەسێک ئەم وتەیەی گۆڕیوە. دووبارە بینێرە بۆ ئەوەی ئەوەی نووسیوتە بمێنێتەوە.

desk-statement-mistake-said-on = ساڵێک، یان ساڵ و مانگێک، یان ڕۆژێک بنووسە، وەک ڕۆژی کۆنفرانسێکی هەواڵ.

desk-statement-mistake-source = بڵێ کێ گوتوویەتی.

desk-statement-mistake-alike = سەرچاوەیەک بەم ناوە هەیە. هەڵیبژێرە، یان بڵێ کە کەسێکی ترە.

desk-statement-mistake-claim = بنووسە بانگەشەکە چییە.

desk-statement-mistake-alike-claim = بانگەشەیەک بەم وشانە هەیە. هەڵیبژێرە، یان بڵێ کە یەکێکی ترە.

desk-statement-mistake-alike-question = پرسیارێک بەم وشانە هەیە. هەڵیبژێرە، یان بڵێ کە یەکێکی ترە.

desk-statements-heading = سەرچاوە و وتەکان

desk-statements-empty = لێرە دەردەکەوێت کێ چی گوتووە لە دەقەکەدا. وشەیەکی لێ هەڵبژێرە و بڵێ هی کێیە.

desk-statements-differ = بە خوێنەران شتێکی تر گوتراوە. ئەمەیان پێ دەگات کاتێک وتارەکە <link>دووبارە بڵاو بکرێتەوە</link>.

desk-statements-differ-editor = بە خوێنەران شتێکی تر گوتراوە. ئەمەیان پێ دەگات کاتێک سەرنووسەرێک وتارەکە دووبارە بڵاو بکاتەوە.

desk-statements-orphans = ئیتر لە دەقەکەدا نین

desk-statements-elsewhere = { $count ->
    [one] { $count } وتە لە چاپەکانی تری چیرۆکەکەدا
   *[other] { $count } وتە لە چاپەکانی تری چیرۆکەکەدا
}

desk-statements-about = لەبارەی چییەوەن

desk-statements-unattributed = { $count ->
    [one] { $count } گوتەی ناو جووتکەوانە هێشتا خاوەنی دیار نییە
   *[other] { $count } گوتەی ناو جووتکەوانە هێشتا خاوەنیان دیار نییە
}

desk-statement-say-who = بڵێ هی کێیە

desk-statement-new = وتەیەک تۆمار بکە

desk-statement-change-heading = گۆڕینی وتەیەک

desk-statement-change = بیگۆڕە

desk-statement-save = وتەکە پاشەکەوت بکە

desk-statement-all-fields = هەموو وردەکارییەکان

desk-statement-remove = لایببە

desk-statement-tie-other = بە وشەی ترەوە ببەستەوە

desk-statement-tie = بە وشەکانی ئێرەوە ببەستەوە

desk-statement-done = { $act ->
    [changed] وتەکە گۆڕدرا.
    [tied] وتەکە بەم وشانەوە بەسترایەوە.
    [removed] وتەکە ئیتر لەم وتارەدا نییە.
   *[written] وتەکە تۆمار کرا.
}

desk-statement-moved = ئەم وشانە ئێستا لە شوێنێکی تری دەقەکەدان.

desk-statement-orphan = ئەم وشانە ئیتر لە ناو دەقەکەدا نین.

desk-statement-came-through = لە ڕێی وتەیەکی ترەوە گەیشتووە

desk-statement-claim-line = { $stance ->
    [denies] ڕەتی دەکاتەوە: <link>{ $claim }</link>
   *[supports] پشتگیری دەکات: <link>{ $claim }</link>
}

desk-statement-standing = { $standing ->
    [confirmed] پشتڕاستکراوەتەوە
    [disputed] جێی ناکۆکی
    [denied] ڕەتکراوەتەوە
    [retracted] کشاوەتەوە
   *[unconfirmed] پشتڕاست نەکراوەتەوە
}

desk-statement-quote = وشەکان لە دەقەکەدا

desk-statement-quote-hint = وەک خۆیان لە دەقەکەوە کۆپییان بکە.

desk-statement-source = کێ گوتوویەتی

desk-statement-source-known = سەرچاوەیەکی ناسراو

desk-statement-somebody-else = کەسێکی تر

desk-statement-source-label = ناو

desk-statement-source-label-hint = وەک خوێنەران دەیبینن. ناوی ناسراو دەدۆزرێتەوە.

desk-statement-source-role = ڕۆڵ

desk-statement-source-role-hint = وەک چی قسە دەکات: پۆستێک، پیشەیەک، شایەتێک.

desk-statement-source-label-in = ناو بە { $language }

desk-statement-source-role-in = ڕۆڵ بە { $language }

desk-statement-source-kind = چییە

desk-statement-kind = { $kind ->
    [role] پۆست
    [organisation] ڕێکخراو
    [document] بەڵگەنامە
    [outlet] میدیایەکی تر
    [group] کۆمەڵە خەڵکێک
    [anonymous] سەرچاوەیەک کە ناوی نەگوتراوە
    [desk] ئەم ژووری هەواڵە
   *[person] کەس
}

desk-statement-find = بە ناو بگەڕێ

desk-statement-other-languages = بە زمانی چاپەکانی تر

desk-statement-anonymous = ئەگەر ناوی سەرچاوەکە نەگوترێت

desk-statement-reason = ئەو هۆکارەی بە خوێنەران دەگوترێت، بە { $language }

desk-statement-reason-hint = چی بەسەر سەرچاوەکەدا دێت، بێ ئەوەی بزانرێت کێیە.

desk-statement-known-by = کێ دەزانێت ئەو کێیە

desk-statement-known-by-hint = کەسێک لە ژووری هەواڵ. هەرگیز بە خوێنەران ناگوترێت.

desk-statement-none = هیچ

desk-statement-by-itself = خۆکار

desk-statement-how = چۆن گوتراوە

desk-statement-manner-label = شێوەی دانانی

desk-statement-manner = { $manner ->
    [direct] وەک خۆی
    [mixed] بەشێکی وەک خۆی
   *[indirect] بە واتا
}

desk-statement-basis-label = چۆن دەزانین

desk-statement-basis = { $basis ->
    [on-background] بۆ زانیاری پێشینە
    [anonymous] ناوەکەی نەگوتراوە
    [document] لە بەڵگەنامەیەکەوە
    [observed] خۆمان بینیومانە
    [second-hand] گێڕدراوەتەوە
   *[on-record] بە ناوی خۆیەوە
}

desk-statement-commitment-label = قسەکەر چەند دڵنیایە

desk-statement-commitment = { $commitment ->
    [probable] بە ئەگەری زۆری دەزانێت
    [possible] بە گونجاوی دەزانێت
    [denies] ڕەتی دەکاتەوە
    [uncommitted] یەکلای ناکاتەوە
   *[certain] دڵنیایە
}

desk-statement-cue = کردارەکە لە دەقەکەدا

desk-statement-cue-hint = گوتی، بانگەشەی کرد، دانی پێدا نا و هاوشێوەکانی.

desk-statement-said-date = گوتراوە لە

desk-statement-said-date-hint = ساڵێک، یان ساڵ و مانگێک، یان ڕۆژێک، ئەوەندەی دەزانرێت: ساڵ-مانگ-ڕۆژ.

desk-statement-said-time = کاتژمێر

desk-statement-said = گوتراوە: { $when }

desk-statement-addressee-label = بە کێ گوتراوە

desk-statement-addressee = { $addressee ->
    [outlet] بە میدیایەکی تر
    [press-conference] لە کۆنفرانسێکی هەواڵدا
    [court] لە دادگا
    [post] لە پۆستێکدا
    [document] لە بەڵگەنامەیەکدا
    [other] بە خەڵکی تر
   *[our-reporter] بە پەیامنێری ئێمە
}

desk-statement-addressee-named = { $addressee ->
    [outlet] بە { $name }
    [press-conference] لە کۆنفرانسێکی هەواڵدا: { $name }
    [court] لە دادگا: { $name }
    [post] لە پۆستێکدا: { $name }
    [document] لە بەڵگەنامەیەکدا: { $name }
    [other] بە { $name }
   *[our-reporter] بە پەیامنێری ئێمە { $name }
}

desk-statement-addressee-name = ناوەکەی

desk-statement-through = لە ڕێی ئەم وتەیەوە گەیشتووە

desk-statement-through-hint = ئەگەر میدیا قسەی شایەتێکیان گواستبێتەوە، شایەتەکە سەرچاوەیە و میدیا ڕێگاکەیە.

desk-statement-through-source = یان لە ڕێی سەرچاوەیەکی ناسراوەوە

desk-statement-through-label = یان لە ڕێی کەسێکی نوێوە

desk-statement-through-kind = ئەوە چییە

desk-statement-original = وشە ڕەسەنەکان

desk-statement-original-language = زمانەکەیان

desk-statement-evidence = بەڵگە

desk-statement-evidence-hint = تۆمارێک، وێنەیەک، ناونیشانێک. هەرگیز بڵاو ناکرێتەوە.

desk-statement-about = لەبارەی چییەوەیە

desk-statement-claim = بانگەشە

desk-statement-claim-hint = ڕستەیەک کە ڕاست بێت یان نا؛ چەند سەرچاوەیەک پشتگیری دەکەن یان ڕەتی دەکەنەوە.

desk-statement-another = یەکێکی تر

desk-statement-claim-words = بانگەشەکە بە { $language }

desk-statement-stance-label = وتەکە

desk-statement-stance = { $stance ->
    [denies] بانگەشەکە ڕەت دەکاتەوە
   *[supports] پشتگیری بانگەشەکە دەکات
}

desk-statement-question = ئەو پرسیارەی بانگەشەکە وەڵامی دەداتەوە

desk-statement-question-hint = ئەو بانگەشانەی دژی یەکترن وەڵامی یەک پرسیار دەدەنەوە.

desk-statement-question-words = پرسیارەکە بە { $language }

desk-statement-find-claims = بە دوای بانگەشە و پرسیاردا بگەڕێ

desk-proposals-heading = پێشنیازەکان

desk-proposals-ask = وتە پێشنیاز بکە

desk-proposals-no-language = بۆ ئەم زمانە یاریدەدەر نییە.

desk-statement-on-words = بڵێ وشە هەڵبژێردراوەکان هی کێن؛ لەسەر وشەی خاوەندار: بۆ وتەکەی

desk-statement-pick = کێ گوتوویەتی؟

desk-statement-pick-hint = ژمارەیەک یان ناوێک

desk-statement-new-source = سەرچاوەی نوێ: { $name }

desk-statement-told = درایە پاڵ { $name }.

desk-statement-offline = پەیوەندی نییە. وتەکە لەم وێبگەڕەدا پارێزراوە و کاتێک پەیوەندی هەبوو دەنێردرێت.

desk-statement-waiting = { $count ->
    [one] { $count } وتە لە ڕێگادایە.
   *[other] { $count } وتە لە ڕێگادان.
}

desk-statement-mend = ڕاستی بکەوە

desk-proposals-hint = ئەوەی یاریدەدەر بە وتەی دەزانێت. تا پەسەندی نەکەیت هیچ تۆمار ناکرێت.

desk-proposals-none = یاریدەدەر هیچی نەدۆزییەوە کە تۆمار نەکرابێت.

desk-proposals-not-in-time = یاریدەدەر لە کاتی خۆیدا ئەم دەقەی تەواو نەکرد: یان دەقەکە زۆر درێژە، یان ئامێرەکە سەرقاڵە.

desk-proposals-not-read = وەڵام لە ژووری هەواڵەوە نییە. کاتێک پەیوەندی هەبوو دووبارە هەوڵ بدە.

desk-proposals-more = { $count ->
    [one] دوای ئەمانە { $count }ی تر دێت.
   *[other] دوای ئەمانە { $count }ی تر دێن.
}

desk-proposals-take-back = { $count ->
    [one] { $count } پێشنیازی ڕەتکراوە دووبارە پیشان بدە
   *[other] { $count } پێشنیازی ڕەتکراوە دووبارە پیشان بدە
}

desk-proposal-known = (ناسراو)

desk-proposal-new = { $kind ->
    [role] (نوێ: پۆست)
    [organisation] (نوێ: ڕێکخراو)
    [document] (نوێ: بەڵگەنامە)
    [outlet] (نوێ: میدیایەکی تر)
    [group] (نوێ: کۆمەڵە خەڵکێک)
    [anonymous] (نوێ: سەرچاوەیەک کە ناوی نەگوتراوە)
    [desk] (نوێ: ئەم ژووری هەواڵە)
   *[person] (نوێ: کەس)
}

desk-proposal-nobody = دەبێت بگوترێت ئەم وشانە هی کێن.

desk-proposal-through = لە ڕێی { $name }ەوە گەیشتووە

desk-proposal-cue = بە «{ $cue }» دیارە

desk-proposal-confidence = { $confidence ->
    [sure] یاریدەدەر دڵنیایە.
    [likely] یاریدەدەر بە ئەگەری زۆری دەزانێت.
   *[unsure] یاریدەدەر دڵنیا نییە.
}

desk-proposal-accept = پەسەندی بکە

desk-proposal-mend = ڕاستی بکەوە

desk-proposal-refuse = ڕەتی بکەوە

desk-statement-mistake-named = سەرچاوەیەک کە ناوی هاتووە بێناو نییە. بە شێوەیەکی تر بڵێ چۆن زانراوە، یان سەرچاوەیەکی بێناو دروست بکە.
