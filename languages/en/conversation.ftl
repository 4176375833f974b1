### The conversation under an article, and a commenter's own page.

## Comments under an article

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

# At the foot of a long conversation: leads to the comments that follow.
comments-more = More comments

# At the head of a later part of a conversation: leads to the comments before.
comments-before = Comments before these

# The link under a comment that opens the form for an answer to it.
comment-reply = Reply

# The name of the same link for screen readers, which hear it without the comment.
#   $name (text): the commenter's name
comment-reply-to = Reply to { $name }

# In a comment that is shown away from the one it answers.
#   $name (text): the name of the commenter who is answered
#   <comment>: the name, a link to the answered comment
comment-answers = answering <comment>{ $name }</comment>

# Beside the time of a comment that its author has changed.
comment-edited = edited

# In place of a comment that its author took back, where answers to it remain.
comment-withdrawn = The author has withdrawn this comment.

# In place of a comment that a moderator took off the page, where answers to it remain.
comment-removed = A moderator has removed this comment.

# In place of a comment that its author has changed and that is being read again, where answers to it remain.
comment-waiting = This comment has been changed and is waiting for a moderator.

# At the head of a later part of a conversation, over answers to a comment of an earlier part.
#   $name (text): the name of the commenter who is answered
#   <comment>: the name, a link to the answered comment
comment-continues = Answers to <comment>{ $name }</comment>, continued

## The comment form

# Heading of the comment form.
comment-form-heading = Write a comment

# Heading of the comment form when it answers another comment.
#   $name (text): the name of the commenter who is answered
comment-form-heading-reply = Answer { $name }

# Beside that heading: gives up answering and writes a comment of one's own.
comment-form-cancel-reply = Write a comment of your own instead

# Under the heading, where the rules hold first comments.
comment-form-first-held = A moderator reads your first comment before it appears.

# The comment form: label of the name.
comment-form-name = Name

# The comment form: label of the e-mail address.
comment-form-email = E-mail

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

# The same in an old browser, which cannot count exactly; the server decides.
#   $left (number): characters left; below zero when there are too many
#   $limit (number): characters allowed
comment-form-counter-about = about { NUMBER($left, useGrouping: 0) } / { NUMBER($limit, useGrouping: 0) }

# Under the text, for screen readers: how long a comment may be.
#   $limit (number): characters allowed
comment-form-limit = { $limit ->
    [one] A comment may have up to { $limit } character.
   *[other] A comment may have up to { $limit } characters.
}

# For screen readers, which hear it at intervals while writing.
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

# Over a form that came back: how many things in it need another look.
#   $count (number): fields with an error
comment-form-errors = { $count ->
    [one] Your comment has not been sent yet: one thing needs another look. Nothing you wrote is lost.
   *[other] Your comment has not been sent yet: { $count } things need another look. Nothing you wrote is lost.
}

# Beside the name: nothing was written there.
comment-error-name-empty = Write your name, or a name you would like to be known by.

# Beside the name: it is over the limit.
#   $limit (number): characters allowed
comment-error-name-too-long = { $limit ->
    [one] A name may have up to { $limit } character.
   *[other] A name may have up to { $limit } characters.
}

# Beside the name: it holds invisible characters that turn the direction of text, or piles of marks.
comment-error-name-characters = The name holds invisible or unusual characters. Type it again with plain letters.

# Beside the e-mail address: it is not one. The field may stay empty.
comment-error-email-invalid = This is not an e-mail address. Correct it, or leave the field empty.

# Beside the text: nothing was written there, or only invisible characters.
comment-error-text-empty = Write your comment.

# Beside the text: it is over the limit. Nothing of it is lost.
#   $count (number): characters over the limit
#   $limit (number): characters allowed
comment-error-text-too-long = { $count ->
    [one] Your comment is { $count } character over the limit of { NUMBER($limit) }. Please shorten it.
   *[other] Your comment is { $count } characters over the limit of { NUMBER($limit) }. Please shorten it.
}

# Beside the text: it holds characters that cannot be stored, or far more marks on one letter than any language writes.
comment-error-text-characters = Your comment holds characters that cannot be shown. Take out what is not ordinary text.

# Beside the text: the same commenter has sent the same words before.
comment-error-repeated = You have posted this comment before. It is not taken twice.

# Beside the text: the same commenter wrote another comment a moment ago.
#   $seconds (number): seconds until the next comment is taken
comment-error-too-fast = { $seconds ->
    [one] You have just posted a comment. Send this one in { $seconds } second; it is still in the form.
   *[other] You have just posted a comment. Send this one in { $seconds } seconds; it is still in the form.
}

# Over the form: the article was closed for comments while this one was written.
comment-error-closed = Comments on this article were closed while you were writing. Your words are below, so that you can copy them.

# Over the form: the comment that this one answers is no longer on the page.
comment-error-parent-gone = The comment you are answering is no longer there. You can send yours as a comment of its own.

## The receipt: a commenter's own page about their comment

# Heading of the receipt.
#   $headline (text): the article's headline
#   <article>: the headline, a link to the article
receipt-heading = Your comment on “<article>{ $headline }</article>”

# Title of the receipt in the browser's tab.
receipt-title = Your comment

# The receipt: where the comment stands, in one sentence.
#   $state (choice): the state
receipt-state = { $state ->
    [published] Your comment is published.
    [rejected] A moderator decided against your comment. Readers do not see it.
    [withdrawn] You have withdrawn your comment. Readers do not see it.
   *[held] Your comment has arrived. A moderator will read it before it appears.
}

# The receipt of a comment that a rule rejected without a person.
receipt-rejected-by-rule = One of our automatic rules decided against your comment. Readers do not see it.

# The receipt of a held comment: why it is read first.
#   $rule (choice): what held it; everything that would help to get round a rule is “other”
receipt-held-reason = { $rule ->
    [first-time] It is your first comment here; first comments are always read before they appear.
    [everybody-waits] At present every comment is read before it appears.
    [links] It holds links, and comments with links are read before they appear.
    [edited] You changed it after a moderator had decided, so it is read again before it appears.
   *[other] One of our rules asks a moderator to look at it.
}

# The receipt of a rejected comment: the clause of the policy that was cited.
#   $number (number): the clause's number
#   $title (text): the clause's title
#   <clause>: number and title, a link to the clause on the policy page
receipt-rejected-clause = It breaks our policy: <clause>clause { NUMBER($number) }, { $title }</clause>.

# The receipt of a rejected comment: what the moderator added.
#   $reason (text): the moderator's own words
#   <reason>: those words
receipt-rejected-reason = The moderator wrote: <reason>{ $reason }</reason>

# The receipt of a published comment: link to it on the article's page.
receipt-see = See it on the page

# The receipt: under the comment's text.
#   $date (text): day and time when it was sent
#   <time>: day and time
receipt-sent = Sent on <time>{ $date }</time>

# The receipt: what its address is good for.
receipt-keep = Keep the address of this page. It is private, and it is the only way to follow, change or withdraw your comment; whoever has it can do the same.

# The receipt: heading of the form with which the comment is changed.
receipt-edit-heading = Change your comment

# The same: how long that is possible.
#   $time (text): the hour and minute at which it ends
#   <time>: hour and minute
receipt-edit-until = You can change it until <time>{ $time }</time>. A changed comment is checked again.

# The same: the button.
receipt-edit-save = Save the change

# The same, after the time for it: the form has given way to this sentence.
receipt-edit-over = It can no longer be changed, only withdrawn.

# Over the receipt: the change came after its time.
receipt-error-edit-over = The time for changes ran out while you were writing. Your comment stays as it was; your new words are below, so that you can copy them.

# Over the receipt: the comment was changed twenty times already, and is not changed again.
receipt-error-edit-often = You have changed this comment as often as it can be changed. It stays as it was; your new words are below, so that you can copy them.

# Over the receipt: the comment was decided or withdrawn before the change came.
receipt-error-edit-decided = Your comment was decided while you were writing, so it was not changed. This is where it stands now; your new words are below, so that you can copy them.

# Over the receipt, after a change was taken.
receipt-edit-saved = Your change is saved.

# The receipt: heading of the button that takes the comment back.
receipt-withdraw-heading = Withdraw your comment

# The same: what it does.
receipt-withdraw-text = It disappears from the page at once, for good.

# The same: the button.
receipt-withdraw = Withdraw it

# Heading of the page for a receipt's address that was changed or cut short.
receipt-invalid-heading = This is not a receipt of ours

# The same page.
receipt-invalid-text = The address is incomplete or was changed on the way. Open it again from where you kept it.

# Over the form: many comments came from the same network, such as a school's or a provider's, within minutes.
#   $minutes (number): minutes until the next comment from there is taken
comment-error-network-too-fast = { $minutes ->
    [one] Many comments are coming from your network just now. Send this one in { $minutes } minute; it is still in the form.
   *[other] Many comments are coming from your network just now. Send this one in { $minutes } minutes; it is still in the form.
}
