### ما قد يكون خطأ في نص مكتوب بعلامات المتن.

markup-too-long = النص أطول من { NUMBER($limit) } حرفا. قسّمه على مقالين.

markup-link-address = السطر { NUMBER($line, useGrouping: 0) }: عنوان هذا الرابط غير صالح. يبدأ العنوان بـ https:// أو http:// أو mailto: أو /.

markup-link-card-address = السطر { NUMBER($line, useGrouping: 0) }: يأتي بعد { $mark } عنوان يبدأ بـ https:// أو http:// أو /.

markup-link-card-title = السطر { NUMBER($line, useGrouping: 0) }: يأتي عنوان الصفحة بعد عنوان الرابط.

markup-figure = السطر { NUMBER($line, useGrouping: 0) }: تُكتب الصورة هكذا { $form }.
