### The settings of the publication, its editions, sections, topics and authors.

# Heading of the settings, and their page's title.
settings-heading = Settings

# Under that heading.
settings-text = What the publication is before anything is written in it. Every change is public at once and stands in the log.

# At the end of the settings: what is set in other places of the desk.
#   <people>: link to the place “People”
#   <policy>: link to the place “Policy and rules”
settings-elsewhere = Who may sign in is settled under <people>People</people>, the comment policy, the rules and the word list under <policy>Policy and rules</policy>.

## The publication

# Heading of what holds for all editions.
settings-publication-heading = Publication

# In the settings, beside that heading: what is changed there.
settings-publication-text = Name, logo, accent colour, time zone, contact, and which edition stands at the first address.

# Label of the publication's name, where no edition's own name is meant.
settings-publication-name = Name

# Under the name.
settings-publication-name-hint = For letters and the desk. Each edition has a name of its own in its masthead.

# Heading over the accent colour and the logo.
settings-looks-heading = Looks

# Label of the logo's file.
settings-logo = Logo

# Under the logo.
settings-logo-hint = Stands in the masthead beside the name, and as the icon in the browser’s tab.

# Under the logo’s file field: which files can be used.
#   $megabytes (number): the largest file, in megabytes
settings-logo-file-hint = A JPEG, PNG or WebP file of at most { NUMBER($megabytes) } MB. A square mark looks best.

# The button that makes the chosen file the logo.
settings-logo-set = Use this picture

# For those who do not see it: what the picture above the logo’s field is.
settings-logo-alternative = The logo as it is now

# The box that takes the logo away.
settings-logo-remove = Remove the logo

# Label of the accent colour.
settings-accent = Accent colour

# Under the accent colour.
settings-accent-hint = For links and signs. If it could not be read on light or dark paper, it is darkened or lightened there.

# Beside a sample of the accent colour as readers see it on light paper.
#   $colour (text): the colour as #rrggbb
settings-accent-on-light = On light paper: { $colour }

# The same on dark paper.
#   $colour (text): the colour as #rrggbb
settings-accent-on-dark = On dark paper: { $colour }

# Label of the time zone.
settings-time-zone = Time zone

# Under the time zone.
settings-time-zone-hint = Every date and time that readers see is told in it.

# Label of the newsroom's public e-mail address.
settings-contact-email = Contact by e-mail

# Under the newsroom’s addresses: where readers find them.
settings-contact-hint = Readers find it on the page “About us”.

# Label of the newsroom's postal address.
settings-contact-address = Postal address

# Label of the edition that stands at the publication's first address.
settings-default-edition = Edition at the first address

# Beside the accent colour: it is not one.
settings-mistake-colour = Choose a colour, such as #96281b.

# Beside the time zone: it is not one.
settings-mistake-time-zone = Choose a time zone from the list.

## Editions

# Heading of the list of editions.
editions-heading = Editions

# In the settings, beside that heading: what is changed there.
editions-text = The publication in one language each: masthead, digits, calendar, “About us” and “Privacy”, sections and topics.

# The list of editions before there is one.
editions-empty = An edition is the publication in one language. Make the first one to begin.

# The button that makes an edition, and the heading of its form.
editions-new = Make an edition

# The first step of making an edition: over the list of languages, each a link.
edition-new-language = In which language?

# Over the form that makes an edition: what it begins with.
edition-new-text = It begins with a few sections, a comment policy, words for the word list, and texts for “About us” and “Privacy” in its language. Readers do not see it until you open it.

# Shown after an edition was made, over the form in which it is changed.
edition-made = The edition is made. Look at its texts and sections, then open it to readers.

# The edition form: label of the first part of its addresses.
edition-code = Address

# Under that label.
edition-code-hint = The first part of all its addresses, for example “en”. It cannot be changed later.

# The edition form: label of the language.
edition-language = Language

# The edition form: label of the publication's name in this edition.
edition-title = Name in the masthead

# The edition form: label of the line under that name.
edition-tagline = Line under the name

# Legend of the fields of an edition’s masthead.
edition-masthead = Masthead

# Legend of the fields for digits and calendar.
edition-numbers = Digits and calendar

# The edition form: label of the digits.
edition-digits = Digits

# The edition form: one of the choices of digits, with an example.
#   $digits (choice): the digits
edition-digits-choice = { $digits ->
    [arab] Arabic: ١٢٣
    [arabext] Persian: ۱۲۳
   *[latn] Western: 123
}

# The edition form: label of the calendar.
edition-calendar = Calendar

# The edition form: one of the choices of calendars; the page shows today's date in it.
#   $calendar (choice): the calendar
#   $example (text): today in that calendar
edition-calendar-choice = { $calendar ->
    [gregorian-levantine] Gregorian, with the month names of the Levant and Iraq: { $example }
    [persian] Persian solar: { $example }
    [kurdish] Kurdish solar: { $example }
   *[gregorian] Gregorian: { $example }
}

# The edition form: label of the text of the page about the publication.
edition-about = Text of “About us”

# The edition form: label of the text of the privacy page.
edition-privacy = Text of “Privacy”

# Under the fields of both texts.
edition-text-hint = Written like an article, without pictures.

# Legend of those two fields.
edition-pages = Pages

# An edition's state in the list.
#   $state (choice): whether readers can reach it
edition-state = { $state ->
    [open] Open to readers
   *[closed] Being prepared; readers do not see it
}

# The button that shows an edition to readers.
edition-open = Open it to readers

# The button that hides it from them again.
edition-close = Close it again

# Shown after an edition was opened.
edition-opened-notice = Readers can see the edition now.

# Shown after an edition was closed.
edition-closed-notice = Readers do not see the edition any more. Everything in it is kept.

# In the list of editions, beside the one that stands at the publication’s first address.
edition-at-first-address = at the first address

# Beside the address of a new edition: it is taken or holds more than small letters, digits and hyphens.
edition-mistake-code = Choose another: small Latin letters, digits and hyphens, and not an address in use.

## Sections and topics

# Heading of an edition's sections.
sections-heading = Sections

# An edition without sections.
sections-empty = Sections stand in the masthead, in this order. Add the first one.

# The button that adds a section.
section-add = Add a section

# Heading of an edition's topics.
topics-heading = Topics

# An edition without topics.
topics-empty = Topics tie articles of all sections together. Add the first one.

# The button that adds a topic.
topic-add = Add a topic

# The topic form: label of the sentence that says what it gathers.
topic-description = Description

# Under that label.
topic-description-hint = A sentence on the topic’s page.

# Lists of sections, topics and authors: label of the name.
listed-name = Name

# The same: label of the last part of the page's address.
listed-slug = Address

# Under that address.
listed-slug-hint = The last part of the page’s address. Leave it empty to have it made from the name. After a change, the old address leads to the new one for good.

# Shown after an entry was added to such a list.
listed-made = Added.

# Shown after an entry was moved.
listed-moved = Moved.

# Shown after an entry was taken out.
listed-removed = Removed.

# The same: the button that moves an entry towards the beginning.
#   $name (text): the entry
listed-earlier = Move { $name } earlier

# The same: the button that moves an entry towards the end.
#   $name (text): the entry
listed-later = Move { $name } later

# The same: the button that takes an entry out.
#   $name (text): the entry
listed-remove = Remove { $name }

# Over such a list: the entry cannot go while articles use it.
#   $count (number): articles that use it
listed-mistake-in-use = { $count ->
    [one] { $count } article still uses it. Give that one another first.
   *[other] { $count } articles still use it. Give those others first.
}

# Beside the address of such an entry: another one of the edition has it.
listed-mistake-slug-taken = Another one of this edition has this address.

## Author pages

# Heading of the list of authors.
authors-heading = Authors

# In the settings, beside that heading: what is changed there.
authors-text = Everybody who signs articles, with or without a sign-in, and what their pages say.

# The list of authors before there is one.
authors-empty = Everybody who signs articles has an author page, with or without a sign-in. Add the first one.

# The button that adds an author, and the heading of the form.
author-add = Add an author

# The author form: which person with a sign-in this is.
author-person = Sign-in

# In that choice: somebody without a sign-in.
author-person-none = A contributor without a sign-in

# Beside that choice: this person is linked to another author.
author-mistake-person-taken = This person is another author already.

# The author form: legend of the fields that differ by edition.
#   $edition (text): the edition's name
author-in-edition = In { $edition }

# Under the name in an edition.
author-name-hint = Leave it empty where the author has no page.

# The author form: label of the office shown under the name.
author-office = Office

# Under that label.
author-office-hint = Shown under the name, for example “City reporter”.

# The author form: label of a few sentences about the author.
author-biography = About the author

# Beside the name in an edition: an author needs a name in one edition at least.
author-mistake-name-missing = Write the name in at least one edition.

## The sample publication

# Heading of the part that takes the sample away, and the button that leads to the question.
sample-remove = Remove the sample

# In the settings, beside that heading.
sample-text = Takes away what the first start brought to show how a newspaper is made here.

# The page that asks first: what goes and what stays.
#   $articles (number): sample articles
#   $comments (number): comments on them
sample-remove-text = { $articles ->
    [one] { $articles } invented article goes, with its authors, pictures and comments ({ NUMBER($comments) }). What you have written yourself stays. This cannot be undone.
   *[other] { $articles } invented articles go, with their authors, pictures and comments ({ NUMBER($comments) }). What you have written yourself stays. This cannot be undone.
}

# The same page: what stays besides one’s own work.
sample-stays = The editions, sections, comment policy and word list stay too, to begin with, and so do the name, the time zone, “About us” and “Privacy”: these speak of the sample’s newspaper until you change them here.

# The same page: the button that does it.
sample-remove-confirm = Remove it for good

# After it was removed.
sample-removed = The sample is gone. The newsroom is yours.

# On the same page when there is no sample to remove.
sample-not-there = There is no sample here.
