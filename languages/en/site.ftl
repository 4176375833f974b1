### What readers see on every page and around the articles.

## Every page

# The first link of the article page, shown when a keyboard reaches it: jumps over the masthead.
skip-to-article = Skip to the article

# The first link of every other page, shown when a keyboard reaches it: jumps over the masthead.
skip-to-content = Skip to the content

# The title of a page in the browser's tab and in search results.
#   $title (text): what the page is: an article's headline, a section's name
#   $publication (text): the publication's name
page-title = { $title } · { $publication }

# The masthead: name of the navigation among sections, for screen readers.
masthead-sections = Sections

# The masthead: name of the links to the publication in other languages, for screen readers.
masthead-editions = Other languages

# The foot of every page: name of its navigation, for screen readers.
footer-label = About this publication

# The foot of every page: link to the page about the publication, with its contact.
footer-about = About and contact

# The foot of every page: link to the log of corrections.
footer-corrections = Corrections

# The foot of every page: link to the comment policy.
footer-policy = Comment policy

# The foot of every page: link to what is kept of readers and what is not.
footer-privacy = Privacy

# The foot of a list: name of the links to its other pages, for screen readers.
paging-label = Pages of this list

# The foot of a list of articles: leads to older ones.
paging-older = Older

# The foot of a list of articles: leads to newer ones.
paging-newer = Newer

# The foot of a list, between the two links: where one is.
#   $page (number): this page, from 1
#   $pages (number): how many there are
paging-position = Page { NUMBER($page) } of { NUMBER($pages) }

# The title of a list from its second page on, in the browser's tab and in search results.
#   $name (text): what the list is: a section's, a topic's or an author's name
#   $page (number): this page, 2 or more
#   $pages (number): how many there are
paging-title = { $name }, page { NUMBER($page) } of { NUMBER($pages) }

## Front, section, topic and author pages

# The front page: heading over the articles that follow the lead, for screen readers.
front-latest = Latest articles

# The front page of an edition in which nothing has been published.
front-empty = Nothing has been published here yet.

# A section's page without articles.
section-empty = Nothing has been published in this section yet.

# A topic's page: over its name, says what kind of page it is.
topic-label = Topic

# A topic's page without articles.
topic-empty = Nothing has been published on this topic yet.

# An author's page: over the name, says what kind of page it is.
author-label = Author

# An author's page: heading over the list of articles.
#   $name (text): the author's name
author-articles = Articles by { $name }

# An author's page without articles.
author-empty = Nothing has been published under this name yet.

## Article

# Under an article's headline and in lists of articles: who wrote it. One, two or many names.
#   $names (text): the authors' names as a list in this language
#   <authors>: the list, each name a link to its author's page
article-byline = By <authors>{ $names }</authors>

# Beside the time of publication, where the article was changed on the same day.
#   $time (text): hours and minutes of the last change
#   <time>: the time
article-changed-time = changed <time>{ $time }</time>

# Beside the time of publication, where the article was changed on another day.
#   $date (text): day and time of the last change
#   <time>: the day and time
article-changed-date = changed <time>{ $date }</time>

# At the top of a corrected article and in the corrections log: opens the note that follows it.
#   $kind (choice): what kind of note it is
#   $date (text): the day it was made
#   <time>: the day
correction-heading = { $kind ->
    [clarification] Clarification, <time>{ $date }</time>.
    [update] Update, <time>{ $date }</time>.
    [editors-note] Editor’s note, <time>{ $date }</time>.
    [retraction] Retraction, <time>{ $date }</time>.
   *[correction] Correction, <time>{ $date }</time>.
}

# Before the headline of an article that the newsroom has retracted, wherever it stands.
#   $headline (text): the headline
retracted-headline = Retracted: { $headline }

# At the end of a note that puts an earlier note of the same article right.
#   $date (text): when the earlier one was made
correction-corrects = This puts the note of { $date } right.

# At the end of a photo's caption: whom the photo is from, in the newsroom's own words (“Photo courtesy of the City Council”).
#   $credit (text): the credit
#   <credit>: the credit
photo-credit = [<credit>{ $credit }</credit>]

# Under an article: heading of the list of its topics.
article-topics = Topics

# Article: what a table in the text is called to screen readers.
article-table = Table

# Under an article: the same story in the other languages of the publication.
article-other-editions = This story in other languages

# Under an article: heading of the stories that belong to it.
article-related = Related stories

# Under an article: heading of the links with which a reader passes it on.
article-share = Share this article

# A link under an article: opens the reader's own mail program.
article-share-email = By e-mail

# Under an article: the label of the field that holds the article's address, for copying.
article-share-address = Address of this article

# The button beside that field: copies the address.
article-share-copy = Copy the address

# The same button, for two seconds after it did.
article-share-copied = Copied

# The same button on a telephone: opens the telephone's own list of ways to share.
article-share-device = Share …

# Over an article that has never been published, when the newsroom looks at it as readers will see it.
preview-draft = Preview of a draft. Readers do not see this page.

# Over a published article with changes that are not published yet, when the newsroom looks at it.
preview-changes = Preview of changes. Readers still see the published version.

# Link beside these two: back to the form in which the article is written.
preview-back = Back to writing

# Where the reactions and comments will stand, on the newsroom's preview.
preview-conversation = The conversation begins here when the article is published.

# Over a preview of a front's new order.
preview-arrangement = Preview of an order. Readers do not see it yet.

# The link from that preview back to arranging.
preview-arrangement-back = Back to arranging

## Reactions

# Under the article: the question above the two buttons yes and no.
reaction-question = Do you like this article?

# The button that says yes, with how many readers said so.
#   $count (number): readers who like the article
reaction-yes = Yes · { NUMBER($count) }

# The button that says no, with how many readers said so.
#   $count (number): readers who do not like the article
reaction-no = No · { NUMBER($count) }

# The reader's own page after answering the question: what they answered.
#   $value (choice): the answer
reaction-said = { $value ->
    [dislike] You said no: you do not like this article.
   *[like] You said yes: you like this article.
}

# The same page: that the answer is not final.
reaction-change = You can change your answer at any time. Every reader counts once.

## Policy, corrections, about and privacy

# Heading of the page with the rules of the conversation.
policy-heading = Comment policy

# At the end of the policy page: which version this is.
#   $number (number): 1 for the first
#   $date (text): the day since which it holds
#   <time>: the day
policy-version = Version { NUMBER($number) }, in force since <time>{ $date }</time>.

# Heading of the log of all corrections.
corrections-heading = Corrections

# Under the heading of the log.
corrections-intro = What we got wrong, and when we put it right. Nothing is ever taken off this list.

# The log without entries.
corrections-empty = There has been nothing to correct so far.

# In the log, with each note: the article it belongs to.
#   $headline (text): the article's headline
#   <article>: the headline, a link to the article
corrections-article = On “<article>{ $headline }</article>”

# Heading of the page about the publication.
about-heading = About us

# The same page: heading of the addresses.
about-contact = Contact

# The same page: before the e-mail address.
#   $email (text): the newsroom's e-mail address
#   <address>: the address, a link that opens a mail program
about-contact-email = E-mail: <address>{ $email }</address>

# The same page: before the postal address.
#   $address (text): the newsroom's postal address
#   <address>: the address
about-contact-post = Post: <address>{ $address }</address>

# The page about the publication: heading of the list of its authors.
about-authors = Who writes here

# Heading of the page on what is kept of readers and what is not.
privacy-heading = Privacy

## When something is not there or does not work

# Heading of the page for an address at which there is nothing.
not-found-heading = There is nothing at this address

# The same page: what may have happened.
not-found-text = Perhaps the address was cut short or mistyped, or the page has been taken down.

# Pages of errors: the way out.
error-front = Go to the front page

# Heading of the page for an article that the newsroom took down.
gone-heading = This article has been taken down

# The same page: what that means.
gone-text = The newsroom no longer publishes it. If there was a correction, it stays in the corrections log.

# Heading of the page that is shown when the program failed.
error-heading = Something went wrong on our side

# The same page: what to do, and the number under which the failure is in the log.
#   $id (text): the number of this request
#   <id>: the number
error-text = Try again in a moment. If it happens again, write to us and mention this number: <id>{ $id }</id>

# Heading of the page for a request larger than is taken.
too-large-heading = That is too much at once

# The same page.
too-large-text = What you sent is larger than this page takes. Go back in your browser: your words are still in the form. Shorten them and send again.

# Heading of the page for somebody who acts too often.
too-often-heading = Please wait a little

# The same page: how long to wait.
#   $seconds (number): seconds until the next try is taken
too-often-text = { $seconds ->
    [one] So much has come from your connection that we take no more for the moment. Try again in { $seconds } second.
   *[other] So much has come from your connection that we take no more for the moment. Try again in { $seconds } seconds.
}

# Heading of the page for a form that did not come from our own page.
forged-heading = This form did not come from our page

# The same page: what it is for and what to do.
forged-text = To protect you, we take forms only from our own pages. Nothing has been changed. Open the page here and send the form again.

# Heading of the page for a request that makes no sense (wrong kind of content, missing parts).
unreadable-heading = We could not read what was sent

# The same page.
unreadable-text = Nothing has been changed. Go back in your browser, reload the page and send the form again.

# Heading of the page that is shown while the publication cannot take anything (no room on disk, database away).
unavailable-heading = We cannot take this at the moment

# The same page.
unavailable-text = Nothing has been stored. Please try again in a few minutes.

# Pages of errors, over a box with the words that came with a form which could not be taken.
error-kept-words = What you wrote, so that you can copy it
