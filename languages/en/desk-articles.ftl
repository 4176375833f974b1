### Articles, corrections and photos at the desk.

## The list of articles

# Heading of the list of articles, and its page's title.
desk-articles-heading = Articles

# The button over the list: begins a new article.
desk-articles-new = Write an article

# Over the list: label of the choice of an edition.
desk-articles-edition = Edition

# In that choice: articles of every edition.
desk-articles-edition-all = All editions

# Over the list: label of the choice of a state.
desk-articles-state = State

# In that choice: articles in every state.
desk-articles-state-all = All states

# The button that shows what was chosen.
desk-articles-show = Show

# The list before anybody has written an article.
desk-articles-empty = Your articles will stand here, the one changed last at the top. Begin with “Write an article”.

# The list when nothing fits what was chosen above it.
desk-articles-none = No article fits this choice.

# The list: heading of the column of headlines.
desk-articles-column-headline = Headline

# The list: heading of the column of authors.
desk-articles-column-authors = Byline

# The list: heading of the column of sections.
desk-articles-column-section = Section

# The list: heading of the column that says when an article was last saved.
desk-articles-column-saved = Saved

# In lists, in place of the headline of an article that has none yet.
desk-article-untitled = Without a headline yet

# In lists and over the article: its state in a word or two.
#   $state (choice): “changed” is published, with a newer version that readers do not see yet
desk-article-state = { $state ->
    [submitted] Submitted
    [in-edit] In edit
    [ready] Ready
    [published] Published
    [changed] Published, with newer changes
    [unpublished] Unpublished
   *[draft] Draft
}

## Writing an article

# Heading of the empty form, and its page's title.
#   $edition (text): the edition that it will stand in
desk-article-new-heading = A new article for { $edition }

# Title of the form's page for an article that exists.
#   $headline (text): the article's headline
desk-article-edit-title = Edit: { $headline }

# The article form: label of the edition that the article belongs to.
desk-article-edition = Edition

# The article form: label of the headline.
desk-article-headline = Headline

# The article form: label of the standfirst.
desk-article-standfirst = Standfirst

# The article form: under the standfirst.
desk-article-standfirst-hint = One or two sentences under the headline. They also stand in lists and in search results.

# The article form: label of the last part of the article's address.
desk-article-slug = Address

# The article form: under the address.
desk-article-slug-hint = The last part of the article’s address. Leave it empty to have it made from the headline. If it changes later, the old address leads to the new one.

# The article form: label of the list of authors to tick.
desk-article-authors = Byline

# The article form: label of the section.
desk-article-section = Section

# The article form: in the choice of a section, before one is chosen.
desk-article-section-none = No section yet

# The article form: label of the list of topics to tick.
desk-article-topics = Topics

# The article form: heading of the fields of the photo at its head.
desk-article-photo = Photo at the head

# The article form: in the choice of a photo.
desk-article-photo-none = No photo

# The article form: label for sending a new photo together with the article.
desk-article-photo-upload = Or send a new one

# Where a photo is described, label: the words under it.
desk-photo-caption = Caption

# The same, under the caption.
desk-photo-caption-hint = What readers should know when they look at it. The same photo may have another caption in another article.

# Where a photo is described, label: whom it is from.
desk-photo-credit = Credit

# The same, under the credit.
desk-photo-credit-hint = Whom the photo is from, as it should be read: “Photo courtesy of the City Council”.

# Where a photo is described, label: what stands for it when it cannot be seen.
desk-photo-alternative = Alternative text

# The same, under the alternative text.
desk-photo-alternative-hint = What the photo shows, for readers who cannot see it. Do not repeat the caption.

# Where a photo is described, label: on what terms it may be used.
desk-photo-rights = Rights

# The same, under the rights.
desk-photo-rights-hint = Who holds the rights and what was agreed. Only the newsroom sees this.

# The article form: label of the body.
desk-article-body = Text

# The article form: the button that saves a version without publishing it.
desk-article-save = Save

# The article form: the button that saves and shows the article as readers will see it.
desk-article-preview = Save and preview

# The article form: the button that saves and makes the article public.
desk-article-publish = Publish

# The same button on an article that is public and has newer changes.
desk-article-publish-changes = Publish the changes

# In place of the button, for reporters: who can publish.
desk-article-publish-by-editor = An editor publishes it when it is ready.

# The button that takes a public article away from readers; asks first.
desk-article-unpublish = Unpublish…

# The page that asks before it: heading.
#   $headline (text): the article's headline
desk-article-unpublish-heading = Unpublish “{ $headline }”?

# The same page: what it means.
desk-article-unpublish-text = Readers will find a note at its address that it was taken down. The article, its comments and its corrections are kept, and you can publish it again.

# The same page: the button that does it.
desk-article-unpublish-confirm = Unpublish it

# Over the form after saving.
#   $number (number): the version's number
#   $time (text): hours and minutes
desk-article-saved = Saved as version { NUMBER($number) } at { $time }.

# Over the form after publishing.
#   <article>: a link to the public page
desk-article-published = Published. <article>See it as readers do</article>

# Over the form after unpublishing.
desk-article-unpublished = Unpublished. Readers no longer see it.

# Over the form: somebody else saved the article after this form was opened.
#   $name (text): who saved it
#   $time (text): when
desk-article-mistake-saved-since = { $name } saved a newer version at { $time }, after you opened this form. Your text is below and not saved yet. Compare the two, then save again to keep yours.

# The same place: heading of the other's version.
desk-article-their-version = The version that was saved meanwhile

# Beside the headline: it is empty.
desk-article-mistake-headline-empty = An article needs a headline.

# Beside the address: it holds what an address cannot hold.
desk-article-mistake-slug-characters = Use letters, digits and hyphens only.

# Beside the address: the publication keeps it for a page of its own, such as “about” or “search”.
desk-article-mistake-slug-reserved = The publication uses this address for a page of its own. Choose another.

# Beside the authors, when publishing: nobody is chosen.
desk-article-mistake-authors-missing = Choose at least one author before publishing.

# Beside the section, when publishing: none is chosen.
desk-article-mistake-section-missing = Choose a section before publishing.

# Beside the text, when publishing: there is none.
desk-article-mistake-body-empty = There is no text to publish yet.

# Beside a photo's credit, when publishing: it is empty.
desk-photo-mistake-credit-missing = A published photo needs a credit.

# Beside a photo's alternative text, when publishing: it is empty.
desk-photo-mistake-alternative-missing = Say what the photo shows, for readers who cannot see it.

# Beside the article's state: how the conversation stands, and the button that ends it.
desk-article-comments-close = Close comments

# The same, where it is closed.
desk-article-comments-open = Open comments again

# Beside the article: heading of its versions.
desk-article-versions = Versions

# The list of versions: one of them.
#   $number (number): the version's number
#   $name (text): who saved it
#   $date (text): when
desk-article-version = Version { NUMBER($number) }, { $name }, { $date }

# The list of versions, beside the public one.
desk-article-version-public = readers see this one

# Beside the article: heading of the same story in other languages.
desk-article-siblings = Other editions

# Beside the article: begins an article of the same story in another edition.
#   $edition (text): the edition's language
desk-article-sibling-write = Write it in { $edition }

## Corrections

# Beside a published article: heading of its corrections and of the form for one.
desk-corrections-heading = Corrections

# The correction form: what it does.
desk-correction-hint = The note appears at the top of the article and in the public log, with today’s date. It cannot be taken back. Correct the text itself as well.

# The correction form: label of the kinds.
desk-correction-kind = Kind

# The correction form: one of the kinds, with what it is for.
#   $kind (choice): the kind
desk-correction-kind-choice = { $kind ->
    [clarification] Clarification: what was written was true but could be misread
    [update] Update: something has happened since
    [editors-note] Editor’s note: what readers should know about the article
    [retraction] Retraction: the article does not hold
   *[correction] Correction: something was wrong
}

# The correction form: label of the note.
desk-correction-note = Note

# The correction form: under the note.
desk-correction-note-hint = Say what was wrong and what is right: “An earlier version said … It was …”

# The correction form: the button.
desk-correction-publish = Publish the note

# Beside an article: the link to the form for a correction; the number of notes so far follows it.
desk-correction-write = Write a note for readers

# Beside the note: it is empty.
desk-correction-mistake-note-empty = Say what was wrong.

# Beside an article: heading over corrections of its siblings that ask for one here.
desk-correction-requests = Corrections asked for

# Over a note that was made on a sibling, which asks for one here.
#   $kind (choice): what kind of note it is
#   $edition (text): the sibling's edition
desk-correction-asked = { $kind ->
    [clarification] { $edition } has clarified this story
    [update] { $edition } has updated this story
    [editors-note] { $edition } has a note on this story
    [retraction] { $edition } has retracted this story
   *[correction] { $edition } has corrected this story
}

# Beside such a note: leads to the form with which it is answered.
desk-correction-answer = Answer it

# The correction form: which sibling's correction this note answers.
desk-correction-answers = Answers

# That choice: this note answers none and asks the siblings for theirs.
desk-correction-answers-none = None: the other editions are asked

# The correction form: which earlier note this one puts right.
desk-correction-corrects = Puts an earlier note right

# Under that choice.
desk-correction-corrects-hint = A note is never changed. One that was wrong is put right by another, and both stay.

# That choice: it puts no earlier note right.
desk-correction-corrects-none = No, it is about the article

# Opens the field for a reason, and the button beside it: no correction is needed here.
desk-correction-decline = Not needed here

# The field for why no correction is needed.
desk-correction-decline-reason = Why not?

# Beside that field: it is empty.
desk-correction-mistake-reason-empty = Say why it is not needed.

# In the list of articles: siblings' corrections wait for an answer here.
#   $count (number): how many
desk-correction-asked-for = { $count ->
    [one] { $count } correction asked for
   *[other] { $count } corrections asked for
}

# After the note was published.
desk-correction-published = The note is published.

## Help on the markup of the text

# Beside the text of the article form: heading of the help. Each line that follows explains an example, which the page shows beside it.
desk-markup-heading = How the text is written

# Explains a blank line.
desk-markup-paragraph = A blank line begins a new paragraph.

# Explains **bold**.
desk-markup-bold = bold

# Explains *italic*.
desk-markup-italic = italic

# Explains [words](https://address).
desk-markup-link = a link

# Explains ## and ###.
desk-markup-subhead = a subhead, and a smaller one

# Explains lines that begin with “- ” or “1. ”.
desk-markup-list = a list with bullets, and one with numbers

# Explains lines that begin with “> ”.
desk-markup-quote = a quotation in a block of its own

# Explains lines that begin with “>> ”.
desk-markup-pull-quote = a sentence of the text, set large

# Explains ![Alternative text](photo:…) Caption [Credit].
desk-markup-photo = a photo between paragraphs: alternative text, the photo’s name, caption and credit

# Explains => https://address Title.
desk-markup-link-card = a link that stands by itself, with the title of the page

# Explains ---.
desk-markup-divider = a line between two parts

# Beside the body: explains the example “|= … |= … |”.
desk-markup-table = a table; each line is a row, and |= makes a heading

# Explains the backslash.
desk-markup-escape = a backslash before a mark leaves it as it is

# Beside the text: a photo in it is not one of the stored ones.
#   $line (number): the line in the text
#   $name (text): what stands after “photo:”
desk-markup-mistake-photo = Line { NUMBER($line) }: there is no photo “{ $name }”.

# Beside the text: a link leads to something that is not a web or mail address.
#   $line (number): the line in the text
#   $address (text): what stands in the brackets
desk-markup-mistake-address = Line { NUMBER($line) }: “{ $address }” is not an address that readers can open. It begins with https:// or mailto:.

# Beside the text: a mark in it is not complete.
#   $line (number): the line in the text
desk-markup-mistake-unreadable = Line { NUMBER($line) } begins like a photo or a link card but cannot be read as one. Compare it with the example, or put a backslash before it.

# Beside the text: it is longer than is taken.
#   $limit (number): characters allowed
desk-article-mistake-body-too-long = { $limit ->
    [one] The text is too long: { $limit } character is the most.
   *[other] The text is too long: { $limit } characters is the most.
}

# Beside the text: it has more paragraphs and other parts than are taken.
#   $limit (number): parts allowed
desk-article-mistake-body-blocks = The text has too many paragraphs: { NUMBER($limit) } is the most.

## Photos

# Heading of the list of stored photos, and its page's title.
desk-photos-heading = Photos

# The list before there are any photos.
desk-photos-empty = Your photos will stand here. Send the first one with the form; place, time and serial number are removed from it.

# Heading of the form with which a photo is sent.
desk-photo-new-heading = Send a photo

# The photo form: under the file.
#   $megabytes (number): the largest file that is taken
desk-photo-file-hint = JPEG, PNG or WebP, up to { NUMBER($megabytes) } MB.

# The photo form: the button.
desk-photo-send = Send

# Beside a photo: what is written in the text of an article to put it between paragraphs.
#   $name (text): the words to copy, such as photo:0190…
#   <code>: those words
desk-photo-name = In the text of an article: <code>{ $name }</code>

# Beside a photo whose smaller sizes are still being made.
desk-photo-preparing = Smaller sizes are being made. The photo can be used already.

# Beside the file: none was chosen.
desk-photo-mistake-file-missing = Choose a file.

# Beside the file: its bytes are too many.
#   $megabytes (number): the largest file that is taken
desk-photo-mistake-file-too-large = The file is larger than { NUMBER($megabytes) } MB.

# Beside the file: it is not a photo, or is broken, or is of a kind that is not taken (SVG).
desk-photo-mistake-not-a-photo = This file cannot be read as a photo. Send a JPEG, PNG or WebP.

# Beside the file: its picture is too large to open.
#   $megapixels (number): the most that are taken
desk-photo-mistake-too-many-pixels = The picture has too many pixels: { NUMBER($megapixels) } megapixels is the most.

# After a photo was stored.
desk-photo-stored = The photo is stored.

# After sending a file that was stored before.
desk-photo-known = This photo was here already. Its description below is the one stored before.

# After trying to remove a photo that an article shows.
desk-photo-mistake-in-use = Drafts use this photo. Say below what they show instead.

# Over the list of articles and the board: a tick that keeps to those that the person began or has.
desk-articles-mine = Only mine

# The article form, for screen readers: one of the choices of the byline.
#   $number (number): its place in the byline, from 1
desk-article-author-number = Author { NUMBER($number) }

# The article form: under the byline.
desk-article-authors-hint = In the order in which they sign. Save, and there is room for one more. A name that is missing is added by an administrator: Settings → Authors.

# The article form: in a choice of the byline, for nobody.
desk-article-author-none = Nobody

# The article form of a public article: a tick.
desk-article-visible-change = Tell readers when it was changed

# The same, under the tick.
desk-article-visible-change-hint = Take the tick away for a comma or a misspelt word.

# A link over the article form: to the page as readers will see it.
desk-article-preview-open = Preview

# Over the form of a new article: it begins with the text of the article in another edition.
desk-article-sibling-begun = The text of the other edition stands here to be written anew. Nothing is saved yet.

# On the page of an old version: leads back to the article.
desk-article-back = Back to the article

# Beside a photo: heading of the articles that show it.
desk-photo-uses = Where it is used

# The same, where there are none.
desk-photo-unused = No article uses this photo.

# The button that removes a photo for good; it stands only beside photos that no article uses.
desk-photo-remove = Remove this photo

# After a photo was removed.
desk-photo-removed = The photo is in the bin.

# Title of a photo's page, and of its picture in the list, where nobody has described it yet.
desk-photo-undescribed = A photo without a description

# In place of the preview, while the theme cannot be reached.
desk-article-preview-missing = The preview cannot be shown here.
