### آنچه ممکن است در متنی با نشانه‌گذاری بدنه نادرست باشد.

markup-too-long = متن از { NUMBER($limit) } نویسه بلندتر است. آن را به دو مقاله تقسیم کنید.

markup-link-address = سطر { NUMBER($line, useGrouping: 0) }: نشانی این پیوند درست نیست. نشانی با https:// یا http:// یا mailto: یا / آغاز می‌شود.

markup-link-card-address = سطر { NUMBER($line, useGrouping: 0) }: پس از { $mark } نشانی‌ای می‌آید که با https:// یا http:// یا / آغاز شود.

markup-link-card-title = سطر { NUMBER($line, useGrouping: 0) }: پس از نشانی، عنوان صفحه می‌آید.

markup-figure = سطر { NUMBER($line, useGrouping: 0) }: عکس چنین نوشته می‌شود { $form }.
