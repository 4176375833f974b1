### الاهتداء في المكتب: البحث ولوحة الأوامر والمفاتيح

desk-place-search = بحث

desk-search-heading = البحث

desk-search-words = الكلمات

desk-search-find = ابحث

desk-search-empty = تُعرف المقالات والتعليقات والصور والأشخاص ببدايات كلماتها، في كل اللغات.

desk-search-none = لا شيء فيه «{ $words }». كلمات أقل أو أقصر تجد أكثر.

desk-search-articles = المقالات

desk-search-comments = التعليقات

desk-search-comment-detail = { $name }، على { $headline }

desk-search-photos = الصور

desk-search-sections = الأقسام

desk-search-topics = المواضيع

desk-search-people = الأشخاص

desk-palette = اذهب أو افعل

desk-palette-words = اذهب إلى مكان أو افعل شيئا أو ابحث عن أي شيء

desk-palette-found = ما وُجد

desk-palette-here = من هنا

desk-palette-none = لا شيء فيه هذه الكلمات.

desk-palette-failed = لم يجب البحث. ما يمكن فعله من هنا ما زال يعمل.

desk-keys-close = أغلق

desk-key-palette = اذهب إلى أي شيء أو افعله أو ابحث عنه

desk-key-new = مقال جديد

desk-key-keys = هذه المفاتيح

desk-places-more = المزيد
