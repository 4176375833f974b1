### What readers see on every page and on the article page.

# The first link of the article page, shown when a keyboard reaches it: jumps over the masthead.
skip-to-article = Skip to the article

# The first link of every other page, shown when a keyboard reaches it: jumps over the masthead.
skip-to-content = Skip to the content

# The masthead: name of the navigation among sections, for screen readers.
masthead-sections = Sections

# The masthead: name of the links to the publication in other languages, for screen readers.
masthead-editions = Other languages

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

# Under an article: heading of the list of its topics.
article-topics = Topics

# Under an article: the same story in the other languages of the publication.
article-other-editions = This story in other languages

# Under an article: heading of the stories that belong to it.
article-related = Related stories

# Under an article: heading of the links with which a reader passes it on.
article-share = Share this article

# A link under an article: opens the reader's own mail program.
article-share-email = By e-mail

# At the end of a photo's caption: whom the photo is from, in the newsroom's own words (“Photo courtesy of the City Council”).
#   $credit (text): the credit
#   <credit>: the credit
photo-credit = [<credit>{ $credit }</credit>]

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

# Under the article: the question above the two buttons yes and no.
reaction-question = Do you like this article?

# The button that says yes, with how many readers said so.
#   $count (number): readers who like the article
reaction-yes = Yes · { NUMBER($count) }

# The button that says no, with how many readers said so.
#   $count (number): readers who do not like the article
reaction-no = No · { NUMBER($count) }

# Heading over an article's comments, and beside its headline in lists.
#   $count (number): published comments
comments-count = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}

# Where the comments would stand, if there are none yet.
comments-empty = Nobody has commented yet.

# Where the form would stand, if the article takes no more comments.
comments-closed = Comments on this article are closed.

# The link under a comment that opens the form for an answer to it.
comment-reply = Reply

# The name of the same link for screen readers, which hear it without the comment.
#   $name (text): the commenter's name
comment-reply-to = Reply to { $name }

# The name of the link on a comment's time, for screen readers: leads to that comment alone.
#   $name (text): the commenter's name
#   $date (text): when the comment was made
comment-permalink = Link to the comment by { $name }, { $date }

# Heading of the comment form.
comment-form-heading = Write a comment

# Heading of the comment form when it answers another comment.
#   $name (text): the name of the commenter who is answered
comment-form-heading-reply = Answer { $name }

# The comment form: label of the name.
comment-form-name = Name

# The comment form: label of the e-mail address.
comment-form-email = E-mail

# The comment form: beside the label of the e-mail address.
comment-form-email-hint = never shown

# The comment form: label of the text.
comment-form-text = Comment

# The comment form: says what the star beside some labels means.
#   <star>: the star
comment-form-required = <star>*</star> Required.

# The comment form: the link to the publication's rules of conversation.
comment-form-policy = Our comment policy

# The comment form: characters left and characters allowed, counted down while writing.
#   $left (number): characters left; below zero when there are too many
#   $limit (number): characters allowed
comment-form-counter = { NUMBER($left, useGrouping: 0) } / { NUMBER($limit, useGrouping: 0) }

# The same for screen readers, which hear it at intervals while writing.
#   $count (number): characters left
comment-form-left = { $count ->
    [one] { $count } character left.
   *[other] { $count } characters left.
}

# The same when there are too many.
#   $count (number): characters over the limit
comment-form-over = { $count ->
    [one] { $count } character too many.
   *[other] { $count } characters too many.
}

# The button of the comment form.
comment-form-send = Post comment

# The comment form, shown beside the name after sending: nothing was written there.
comment-error-name-empty = Write your name, or a name you would like to be known by.

# The comment form, shown beside the text after sending: nothing was written there.
comment-error-text-empty = Write your comment.

# The comment form, shown beside the text after sending: it is over the limit. Nothing of it is lost.
#   $count (number): characters over the limit
#   $limit (number): characters allowed
comment-error-text-too-long = { $count ->
    [one] Your comment is { $count } character over the limit of { NUMBER($limit) }. Please shorten it.
   *[other] Your comment is { $count } characters over the limit of { NUMBER($limit) }. Please shorten it.
}

# The foot of a list of articles or comments: leads to older ones.
paging-older = Older

# The foot of a list of articles or comments: leads to newer ones.
paging-newer = Newer
