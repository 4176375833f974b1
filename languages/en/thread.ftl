### Threads of the conversation under an article: their order, choices, likes, what the newsroom does with comments.

## Order and choice

# For screen readers: names the links that put the comments into another order.
comments-sort-label = Order of the comments

# Each of these links. Oldest and newest go by when a thread began, the third by likes.
#   $sort (choice): the order
comments-sort = { $sort ->
    [newest] Newest
    [valued] Most valued
   *[oldest] Oldest
}

# For screen readers: names the links that leave out comments.
comments-show-label = Which comments are shown

# The first of these links: leaves out nothing.
comments-show-all = All

# The others: only the comments that the newsroom featured, or only what the newsroom answered, with its answers.
#   $show (choice): what is shown
#   $count (number): how many there are; of the second, how many answers the newsroom gave
comments-show = { $show ->
    [featured] Featured ({ NUMBER($count) })
   *[answered] Answered by the newsroom ({ NUMBER($count) })
}

# Where such a choice would stand, when the last of its comments is gone.
comments-show-empty = There are none at present.

# For screen readers: names the links to what readers of other editions say about the same story.
comments-editions-label = Whose comments are shown

# The first of these links; the others are the languages' own names.
comments-edition-own = This edition

# Under another edition's comments. The headline is in that edition's language.
#   $headline (text): the article under which the comments stand
#   <article>: leads to it
comments-edition-take-part = These are comments on <article>{ $headline }</article>. To answer them, open it there.

## Marks

# Beside a comment's time: the newsroom recommends it.
comment-featured = featured

# Beside a comment's time, or over it at the head of the conversation: the newsroom put it first.
comment-pinned = Pinned by the newsroom

# Under the comment at the head: leads to where it stands in its thread.
comment-pinned-see = See it in the conversation

# In the text of a comment, in place of words that a moderator has covered.
comment-covered = covered by a moderator

## Likes

# The button under a comment that nobody likes yet.
comment-like = Like

# The same button, once readers like it.
#   $count (number): how many readers like it
comment-like-count = Like · { NUMBER($count) }

# The name of the button for screen readers, which hear it without the comment.
#   $name (text): the commenter's name
comment-like-of = Like the comment by { $name }

# The same, once readers like it.
#   $name (text): the commenter's name
#   $count (number): how many readers like it
comment-like-count-of = { $count ->
    [one] Like · { $count } reader likes the comment by { $name }
   *[other] Like · { $count } readers like the comment by { $name }
}

# Under a comment, to the reader who has just liked it.
comment-liked = You like this comment.

# The button beside that sentence.
comment-like-back = Take it back

## What readers are told of the conversation

# Over the conversation, while every comment under the article is read first.
comments-mode-hold = Every comment under this article is read by a moderator before it appears, for the time being.

# The same, where it is known how long.
#   $date (text): day and time
#   <time>: day and time
comments-mode-hold-until = Every comment under this article is read by a moderator before it appears, until <time>{ $date }</time>.

# Over the conversation, while each reader may write only every few minutes.
comments-mode-slow = This conversation is slowed down for the time being: after a comment, wait a few minutes before the next.

# The same, where it is known how long.
#   $date (text): day and time
#   <time>: day and time
comments-mode-slow-until = This conversation is slowed down until <time>{ $date }</time>: after a comment, wait a few minutes before the next.

# A link that appears while somebody reads: comments have come since.
#   $count (number): how many
comments-new = { $count ->
    [one] { $count } new comment
   *[other] { $count } new comments
}

## The same story's conversation in another edition

# A link under the conversation.
#   $count (number): comments there
#   $language (choice): the edition's language
comments-elsewhere = { $language ->
    [ar] { $count ->
        [one] { $count } comment in the Arabic edition
       *[other] { $count } comments in the Arabic edition
    }
    [ckb] { $count ->
        [one] { $count } comment in the Kurdish edition
       *[other] { $count } comments in the Kurdish edition
    }
    [fa] { $count ->
        [one] { $count } comment in the Persian edition
       *[other] { $count } comments in the Persian edition
    }
   *[en] { $count ->
        [one] { $count } comment in the English edition
       *[other] { $count } comments in the English edition
    }
}

# Under those comments: leads to the article in that edition, where the conversation goes on.
comments-elsewhere-all = The whole conversation in that edition

# Under those comments: shows the page without them again.
comments-elsewhere-close = Hide these comments

## Mistakes

# Over the form: a moderator has rejected a comment further up, so that nobody answers under it any more.
comment-error-branch-closed = A moderator has removed a comment above the one you are answering, so answers are no longer taken there. You can send yours as a comment of its own.

# Beside the name: it is that of somebody in the newsroom, of the publication, or of an office such as moderator.
comment-error-name-reserved = This name would look as if our newsroom were writing. Please choose another, or write yours differently.

## What the reader's own browser does

# A button under each comment: this commenter's words are folded away in this browser.
comment-mute = Mute

# The name of the same button for screen readers.
#   $name (text): the commenter's name
comment-mute-name = Mute { $name }

# In place of a comment by somebody whom the reader has muted.
#   $name (text): the commenter's name
comment-muted = You have muted { $name } in this browser.

# The button beside that sentence, and beside each name in the list of the muted.
comment-unmute = Show again

# Over the list of commenters whom the reader has muted; their number follows.
comments-muted = Muted in this browser

# Under the text, when words that the reader had not sent are back in the form.
comment-draft-restored = Your words are back. They are kept in this browser only, until you send them, for a week at most.

# Under the text, where an unfinished answer to a comment is kept: a link that goes on with it.
comment-draft-answer = An answer that you began is kept in this browser: go on with it

# The button beside both: forgets the words.
comment-draft-discard = Discard

# Where the form would stand: comments are taken only for some time after an article appears, and that time is over.
comments-closed-age = This conversation has ended: comments are taken for a while after an article appears.

# The same, outside of the hours in which comments are taken.
#   $date (text): when they are taken again
comments-closed-hours = Comments are not taken at this hour. They are taken again from { $date } on.
