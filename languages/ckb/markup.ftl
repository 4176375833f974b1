### ئەوەی لەوانەیە لە دەقێکی نووسراو بە نیشانەکانی ناوەڕۆکدا هەڵە بێت.

markup-too-long = دەقەکە لە { NUMBER($limit) } پیت درێژترە. بیکە بە دوو وتار.

markup-link-address = دێڕی { NUMBER($line, useGrouping: 0) }: ناونیشانی ئەم بەستەرە دروست نییە. ناونیشان بە https:// یان http:// یان mailto: یان / دەست پێ دەکات.

markup-link-card-address = دێڕی { NUMBER($line, useGrouping: 0) }: دوای { $mark } ناونیشانێک دێت کە بە https:// یان http:// یان / دەست پێ بکات.

markup-link-card-title = دێڕی { NUMBER($line, useGrouping: 0) }: دوای ناونیشانی بەستەرەکە سەردێڕی پەڕەکە دێت.

markup-figure = دێڕی { NUMBER($line, useGrouping: 0) }: وێنە بەم شێوەیە دەنووسرێت { $form }.
