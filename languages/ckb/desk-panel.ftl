### لە تەنیشت وتارەکە و لە پەڕەکانی بانگەشەدا: چی دەکرێت و چی ڕێگرە

desk-statements-differ-submit = بە خوێنەران شتێکی تر گوتراوە. وتارەکە پێشکەش بکە تا سەرنووسەرێک دووبارە بڵاوی بکاتەوە.

desk-publish-in-the-way = هێشتا بڵاو ناکرێتەوە: <link>{ $finding }</link>

desk-publish-in-the-way-more = { $count ->
    [one] <link>شتێکی تریش</link> ڕێگرە.
   *[other] <link>{ $count } شتی تریش</link> ڕێگرن.
}

desk-words-are-public = خوێنەران ئەم وشانە دەبینن. سەرنووسەرێک دەتوانێت بیانگۆڕێت.
