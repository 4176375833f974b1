### القواعد في غرفة التحرير: كل الإعدادات والتجربة

desk-rules-mistake-hours = اكتب وقتين مختلفين من اليوم، أو اتركهما فارغين.

desk-rules-mistake-external-address = اكتب عنوانا يبدأ بـ ⁨https://⁩ ويسمي جهازا على الإنترنت.

desk-topic = { $topic ->
    [off-topic] الخروج عن الموضوع
    [abuse] الإهانة والكراهية
    [unsourced] الاتهام بلا مصدر
    [personal-data] البيانات الشخصية
    [spam] الإعلانات والإزعاج
    [impersonation] انتحال الشخصية
    [unlawful] مخالفة القانون
   *[none] لا شيء من هذه
}

desk-policy-clause-about = البند { NUMBER($number) }: موضوعه

desk-policy-new-about = بند إضافي: موضوعه

desk-policy-about-hint = بموضوع البند تجده القواعد: يذكره رفض القاعدة لتعليق، وتسميه النصيحة قبل الإرسال.

desk-domains-mistake-empty = اكتب نطاقا واحدا على الأقل.

desk-domains-mistake-useless = «{ $domain }» ليس نطاقا. اكتبه كما في ⁨example.com⁩.
