### تۆماری ئەوەی کێ چی گۆڕی لە کەسەکان و ڕێکخستنەکاندا

audit-heading = تۆماری کارەکان

audit-text = کێ چی کرد لە وتارەکان، کەسەکان، ڕێکخستنەکان و ڕێساکاندا، نوێترین لە پێشەوە. ئەم تۆمارە دەستکاری ناکرێت؛ تەنیا سڕینەوەی هەمیشەیی وشەی لێ دەردەهێنێت.

audit-empty = هێشتا هیچ نەگۆڕدراوە.

audit-console = هێڵی فەرمان

audit-older = کۆنتر

audit-action = { $action ->
    [set-up] ژووری هەواڵی کردەوە
    [invited] بانگهێشتێکی دروست کرد
    [invitation-withdrawn] بانگهێشتێکی کشاندەوە
    [invitation-accepted] بە بانگهێشت هاتە ناو
    [role-changed] ڕۆڵەکەی گۆڕی
    [sign-in-closed] هەژمارەکەی داخست
    [sign-in-reopened] هەژمارەکەی کردەوە
    [password-changed] وشەی نهێنییەکەی گۆڕی
    [password-link-made] بەستەرێکی بۆ وشەی نهێنیی نوێ دروست کرد
    [password-reset] بە بەستەر وشەی نهێنیی نوێی هەڵبژارد
    [signed-out-everywhere] لە هەموو شوێنێک دەرچوو
    [signed-in] چووە ژوورەوە
    [sign-in-failed] هەوڵی چوونەژوورەوەی دا و سەرکەوتوو نەبوو
    [refused] ڕێگەی پێ نەدرا، چونکە ڕۆڵەکەی ڕێگە نادات
    [session-ended] لە ئامێرێکی تر دەرچوو
    [sessions-ended] کەسێکی لە هەموو شوێنێک دەرکرد
    [app-added] ئەپی کۆدی دانا
    [app-removed] ئەپی کۆدی لابرد
    [passkey-added] کلیلێکی چوونەژوورەوەی زیاد کرد
    [passkey-removed] کلیلێکی چوونەژوورەوەی لابرد
    [recovery-codes-made] کۆدی گەڕاندنەوەی نوێی دروست کرد
    [recovery-code-used] کۆدێکی گەڕاندنەوەی بەکار هێنا
    [factors-removed] هۆکاری دووەمی ونبووی لابرد
    [second-factor-required] گۆڕی کێ هۆکاری دووەمی پێویستە
    [password-letter-asked] بە نامە داوای وشەی نهێنیی نوێی کرد
    [invitation-resent] بانگهێشتێکی دووبارە نارد
    [publication-changed] زانیاری بڵاوکراوەکەی گۆڕی
    [edition-made] چاپێکی دروست کرد
    [edition-changed] چاپێکی گۆڕی
    [edition-opened] چاپێکی بۆ خوێنەران کردەوە
    [edition-closed] چاپێکی داخست
    [section-made] بەشێکی دروست کرد
    [section-changed] بەشێکی گۆڕی
    [section-removed] بەشێکی لابرد
    [sections-ordered] ڕیزبەندی بەشەکانی گۆڕی
    [topic-made] بابەتێکی دروست کرد
    [topic-changed] بابەتێکی گۆڕی
    [topic-removed] بابەتێکی لابرد
    [author-made] پەڕەی نووسەرێکی دروست کرد
    [author-changed] پەڕەی نووسەرێکی گۆڕی
    [author-removed] پەڕەی نووسەرێکی لابرد
    [sample-removed] نموونەکەی لابرد
    [site-made] ماڵپەڕێکی گفتوگۆی زیاد کرد
    [site-changed] ماڵپەڕێکی گفتوگۆی گۆڕی
    [site-closed] ماڵپەڕێکی گفتوگۆی داخست
    [site-reopened] ماڵپەڕێکی گفتوگۆی دووبارە کردەوە
    [site-key-made] کلیلێکی نوێی بۆ ماڵپەڕێک دروست کرد
    [policy-changed] پەیڕەوێکی بڵاو کردەوە
    [rules-changed] ڕێساکانی گۆڕی
    [word-added] وشەیەکی بۆ لیستەکە زیاد کرد
    [word-removed] وشەیەکی لە لیستەکە لابرد
    [conversation-closed] لێدوانی داخست
    [conversation-reopened] لێدوانی کردەوە
    [conversation-held] هەموو لێدوانێکی خستە چاوەڕوانی
    [conversation-slowed] لێدوانەکانی خاو کردەوە
    [conversation-mode-ended] ڕاگرتن یان خاوکردنەوەی لێدوانی کۆتایی پێ هێنا
    [commenter-banned] لێدواننووسێکی قەدەغە کرد
    [network-banned] تۆڕێکی بۆ ماوەیەک قەدەغە کرد
    [ban-lifted] قەدەغەیەکی هەڵگرت
    [comments-decided-together] بڕیاری لەسەر چەند لێدوانێک پێکەوە دا
    [comments-undone-together] بڕیارێکی سەر چەند لێدوانێکی گەڕاندەوە
    [comment-handed-over] لێدوانێکی دایە دەستەی نووسەران
    [comment-taken-back] لێدوانێکی لە دەستەی نووسەران وەرگرتەوە
    [moderator-sections-changed] ئەو بەشانەی گۆڕی کە کەسێک سەرپەرشتییان دەکات
    [domain-blocked] دۆمەینێکی قەدەغە کرد
    [domain-unblocked] قەدەغەی لەسەر دۆمەینێک هەڵگرت
    [external-key-made] کلیلێکی نوێی بۆ پشکنینی دەرەکی دروست کرد
    [raid-held] گفتوگۆیەک خۆکار ڕاگیرا: لێدوانی زۆر بە یەکجار
    [raid-slowed] گفتوگۆیەک خۆکار خاو کرایەوە: لێدوانی زۆر بە یەکجار
    [mode-ended] گفتوگۆیەک دوای تەواوبوونی ماوەکە گەڕایەوە دۆخی ئاسایی
    [front-arranged] ڕووکارێکی ڕێک خست
    [front-scheduled] کاتی بۆ ڕیزی ڕووکارێک دانا
    [front-withdrawn] ڕیزی ڕووکارێکی کشاندەوە
    [article-submitted] وتارێکی پێشکەش کرد
    [article-taken-back] وتارێکی وەرگرتەوە
    [article-taken-into-edit] دەستی بە دەستکاریی وتارێک کرد
    [article-returned] وتارێکی گەڕاندەوە
    [article-ready] وتارێکی بە ئامادە دانا
    [article-reopened] ئامادەیی وتارێکی لابرد
    [article-handed-over] وتارێکی دا بە کەسێکی تر
    [article-due-changed] کاتی وتارێکی گۆڕی
    [article-step-undone] گۆڕینی قۆناغێکی گەڕاندەوە
    [check-set-aside] لە پشکنینێک گەڕا
    [article-begun] وتارەکەی دەست پێ کرد
    [article-published] وتارەکەی بڵاو کردەوە
    [article-updated] وەشانێکی نوێتری بڵاو کردەوە
    [article-scheduled] کاتی بڵاوکردنەوەی دیاری کرد
    [article-unscheduled] کاتی بڵاوکردنەوەی هەڵوەشاندەوە
    [article-schedule-failed] نەیتوانی وتارەکە لە کاتی خۆیدا بڵاو بکاتەوە
    [article-unpublished] وتارەکەی لە بڵاوکردنەوە لابرد
    [article-redirected] گۆڕی ناونیشانەکە بۆ کوێ ببات
    [article-moved] ناونیشانەکەی گۆڕی
    [article-corrected] تێبینییەکی لەسەر وتارەکە بڵاو کردەوە
    [embargo-set] قەدەغەی بڵاوکردنەوەی دانا
    [embargo-lifted] قەدەغەی بڵاوکردنەوەی هەڵگرت
    [preview-link-made] بەستەرێکی پێشبینینی دروست کرد
    [preview-link-withdrawn] بەستەرێکی پێشبینینی کشاندەوە
    [removed-for-good] بە یەکجاری لایبرد
    [photo-binned] وێنەیەکی خستە سەبەتە
    [photo-restored] وێنەیەکی لە سەبەتە دەرهێنا
    [translation-begun] وەرگێڕانی وتارێکی دەست پێ کرد
    [translation-followed] وتاری سەرەکیی وەرگێڕانێکی دیاری کرد
    [translation-brought-up-to-date] وەرگێڕانێکی نوێ کردەوە
    [correction-not-needed] وتی کە وتارێک پێویستی بە ڕاستکردنەوە نییە
    [source-changed] پێناسەی سەرچاوەیەکی گۆڕی
    [source-merged] دوو سەرچاوەی کردە یەک
    [source-removed] سەرچاوەیەکی سڕییەوە کە هیچ شتێک بەکاری نەدەهێنا
    [source-vouched] ڕێگەی دا وتەی سەرچاوەیەک بڵاو بکرێتەوە کە ناوەکەی نەگوتراوە
    [claim-stood] هەڵوێستی دەستەی نووسەرانی لەبارەی بانگەشەیەک دیاری کرد
    [claim-waived] واژۆی کرد کە وتارێک وەک خۆی بمێنێتەوە
    [claim-put-right] گوتی کە وەشانێکی نوێ وتارێکی ڕاست کردووەتەوە
    [claim-recovered] ئەوەی بۆ بانگەشەیەک چاوەڕێ بوو داخست کە دووبارە دروستە
    [claim-noticed] یەک تێبینی لەسەر چەندین وتار بڵاو کردەوە
   *[other] شتێکی گۆڕی
}

audit-somebody = کەسێک کە لە ژوورەوە نییە
