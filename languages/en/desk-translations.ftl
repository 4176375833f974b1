### Translations: an article beside its original in another edition.

# Title of the page on which an article of one edition is written beside its original in another.
#   $edition (text): the edition it is written in
desk-translation-title = Translation for { $edition }

# Under that title: what is translated.
#   $headline (text): the original's headline
#   $edition (text): the original's edition
#   <original>: the link to it
desk-translation-of = Of <original>{ $headline }</original> in { $edition }. Each field says what stands beside it.

# A button on that page: leads to the whole form of the article, with section, byline and address.
desk-translation-whole = All of the article

# After a translation was begun.
desk-translation-begun = Begun: structure and photos are here, the words are yours. Readers see nothing until it is published.

# Beside an article: begins its translation for an edition that does not have the story yet.
#   $edition (text): that edition
desk-translation-begin = Translate for { $edition }

# Beside an article that translates another: leads to both side by side.
#   $edition (text): the original's edition
desk-translation-side-by-side = Side by side with { $edition }

# Beside a translation: nothing in its original changed since; also the notice after somebody said so.
desk-translation-current = Up to date with the original

# How far a translation is behind its original.
#   $count (number): parts that changed
#   $time (text): since when
#   <time>: around the time
desk-translation-stale = { $count ->
    [one] { $count } paragraph stale since <time>{ $time }</time>
   *[other] { $count } paragraphs stale since <time>{ $time }</time>
}

# Under that: what to do.
desk-translation-stale-text = The original has changed. What changed is marked below; tick what you have brought up to date, and save.

# Over a changed part of the original: what became of it.
#   $kind (choice): it was changed, is new, was taken out, or only its form changed (bold, a link)
desk-translation-part = { $kind ->
    [added] New
    [removed] Taken out
    [form] Form or link changed
   *[changed] Changed
}

# A tick beside a changed part: the translation says it now.
desk-translation-taken = Brought up to date

# A button: saves, and marks every changed part as brought up to date.
desk-translation-save-current = Save, all is up to date

# Beside the buttons: how many parts have no words yet.
#   $count (number): the parts
desk-translation-waiting = { $count ->
    [0] Everything is translated
    [one] { $count } paragraph not translated yet
   *[other] { $count } paragraphs not translated yet
}

# For screen readers: the name of a field.
#   $number (number): which
desk-translation-paragraph = Paragraph { NUMBER($number) }

# A tick beside a figure, card or table that only the original has.
desk-translation-take-over = Take it over

# For screen readers: the name of a field for one cell of a table.
#   $table (number): which paragraph of the text the table is
#   $row (number): its row, from 1
#   $column (number): its cell in that row, from 1
desk-translation-cell = Paragraph { NUMBER($table) }, table: row { NUMBER($row) }, cell { NUMBER($column) }

# Under the fields of the lead photo.
desk-translation-photo-hint = Another photo can be chosen under “All of the article”.

# Beside an article: opens the choice of the sibling that it follows.
desk-translation-original = Which one is the original?

# That choice: this article follows no other.
desk-translation-original-none = This article follows none

# The button beside that choice.
desk-translation-original-set = Follow it

# Under that choice: what it does.
desk-translation-original-hint = What changes there from now on is shown here as stale. Two articles may each follow the other.

# Over a translation that was to be saved while somebody else saved.
#   $time (text): when they did
desk-translation-mistake-saved-since = Somebody saved this article at { $time }. Yours stands below, theirs above it; saving keeps both as versions and makes yours the last.
