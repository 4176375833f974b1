### Comments at the desk: the queue and the decisions.

## The queue of comments

# Heading of the queue and its page's title.
#   $count (number): comments waiting
desk-comments-heading = { $count ->
    [one] { $count } comment waiting
   *[other] { $count } comments waiting
}

# Over the queue: the lists that one can look at, by state.
#   $state (choice): the state
desk-comments-list = { $state ->
    [reported] Reported
    [appeals] Appeals
    [published] Published
    [rejected] Rejected
    [withdrawn] Withdrawn
   *[held] Waiting
}

# Over the queue: name of these links, for screen readers.
desk-comments-lists = Comments by state

# The queue with nothing in it.
desk-comments-empty = Nothing is waiting. New comments that a rule holds will stand here, the oldest first.

# Another of the lists with nothing in it.
desk-comments-none = There are no comments in this list.

# With each comment: the article under which it was written.
#   $headline (text): the article's headline
#   <article>: the headline, a link to the article
desk-comment-on = on <article>{ $headline }</article>

# With each comment that answers another.
#   $name (text): the name of the commenter who is answered
#   <name>: that name
desk-comment-answers = answers <name>{ $name }</name>

# With each comment that its author changed.
desk-comment-edited = changed by its author

# With each comment: its state in a word.
#   $state (choice): the state
desk-comment-state = { $state ->
    [published] published
    [rejected] rejected
    [withdrawn] withdrawn by its author
   *[held] held
}

# With each held or rejected comment: which rule did it, and what it found.
#   $rule (choice): the rule
#   $detail (text): what the rule found: the word, the number of links; empty for other rules
desk-comment-rule = { $rule ->
    [first-time] First comment of this commenter
    [word-list] Word list: “{ $detail }”
    [links] Too many links: { $detail }
    [repeated] The same words were posted before
    [too-fast] Posted very soon after another comment
    [edited] Changed after it was published
    [everybody-waits] Every comment is read first
    [domains] Link to a blocked domain: { $detail }
    [external] The external check objected
    [near-repeated] Nearly the same as another comment: { $detail }
    [spam] Probably spam: { $detail }
    [record] Rejected before: { $detail } of this commenter’s comments
    [section] This section is read first
    [hold-mode] The conversation is held: too many comments at once
    [slow-mode] The conversation is slowed down and this commenter is new
   *[other] Held by the rule “{ $detail }”
}

# Beside a comment, for those who may see it: the commenter's e-mail address.
#   $email (text): the address
#   <address>: the address
desk-comment-email = E-mail, never public: <address>{ $email }</address>

# Beside a comment: what the same commenter wrote before.
#   $published (number): published comments
#   $rejected (number): rejected ones
desk-comment-history = Before this one: { NUMBER($published) } published, { NUMBER($rejected) } rejected

## Deciding

# The button that publishes a comment.
desk-comment-publish = Publish

# The button that rejects a comment under the clause chosen beside it.
desk-comment-reject = Reject

# Label of the choice of a clause.
desk-comment-clause = Clause

# One of the clauses in that choice.
#   $number (number): the clause's number
#   $title (text): the clause's title
desk-comment-clause-choice = { NUMBER($number) }. { $title }

# Label of the moderator's own words, which the commenter sees on the receipt.
desk-comment-reason = Reason, shown to the commenter (optional)

# The button that takes back the last decision on a comment.
desk-comment-undo = Undo

# Beside the clause: none was chosen for a rejection.
desk-comment-mistake-clause-missing = Choose the clause that the comment breaks.

# Over the queue after a decision; an undo button stands beside it.
#   $action (choice): what was decided
#   $name (text): the commenter's name
desk-comment-decided = { $action ->
    [hold] The comment by { $name } is held.
    [keep] The comment by { $name } is left as it is.
    [feature] The comment by { $name } is featured.
    [unfeature] The comment by { $name } is no longer featured.
    [pin] The comment by { $name } is pinned to the top.
    [unpin] The comment by { $name } is no longer pinned.
    [redact] The covered words of the comment by { $name } are changed.
    [reject] The comment by { $name } is rejected.
    [undo] The decision on the comment by { $name } is undone.
   *[publish] The comment by { $name } is published.
}

# Over a comment: somebody else decided while this moderator was reading. What was decided stands below it.
#   $name (text): who decided
desk-comment-conflict-decided = { $name } decided about this comment first. Your decision was not taken; this is where it stands now.

# Over a comment: its author changed it while the moderator was reading. The new words stand below it.
desk-comment-conflict-edited = The author has changed this comment since you read it. Your decision was not taken; please read it again.

# Over a comment: its author withdrew it while the moderator was reading.
desk-comment-conflict-withdrawn = The author has withdrawn this comment. There is nothing left to decide.

# Over a comment: the decision that should be undone is not the last one any more.
desk-comment-conflict-undone = Something has been decided about this comment since, so there is nothing to undo. This is where it stands now.

# Beside a comment: heading of everything that was decided about it.
desk-decisions-heading = Decisions

# One of these decisions, taken by a person.
#   $action (choice): what was decided
#   $name (text): who decided
#   $date (text): when
desk-decision = { $action ->
    [hold] { $name } held it, { $date }
    [reject] { $name } rejected it, { $date }
    [undo] { $name } undid the decision before, { $date }
    [redact] { $name } covered words in it, { $date }
    [feature] { $name } featured it, { $date }
    [unfeature] { $name } took it from the featured ones, { $date }
    [pin] { $name } pinned it, { $date }
    [unpin] { $name } unpinned it, { $date }
    [keep] { $name } left it as it is, { $date }
   *[publish] { $name } published it, { $date }
}

# One of these decisions, taken by a rule.
#   $action (choice): what was decided
#   $date (text): when
desk-decision-by-rule = { $action ->
    [hold] A rule held it, { $date }
    [reject] A rule rejected it, { $date }
   *[publish] The rules let it through, { $date }
}

# One of these decisions, taken by the commenter.
#   $date (text): when
desk-decision-by-commenter = The author withdrew it, { $date }

## Answering as the newsroom

# The button that opens a box for an answer under the newsroom's name.
desk-comment-answer = Answer as the newsroom

# That box: label of the author under whose name the answer stands.
desk-comment-answer-author = Under the name of

# That box: label of the text.
desk-comment-answer-text = Answer

# That box: the button.
desk-comment-answer-send = Publish the answer

## Keys

# Heading of the list of keys, opened with “?”.
desk-keys-heading = Keys

# The button that opens the list of keys.
#   <key>: the question mark
desk-keys-open = <key>?</key> keys

# The list of keys: what each does in the queue.
#   $action (choice): what the key does
desk-key = { $action ->
    [next] Next comment
    [previous] Comment before
    [publish] Publish; leave a reported comment; uphold an appeal
    [reject] Reject under the clause that is named; without one, choose it: a digit, or arrows and Enter
    [clause] Reject under another clause
    [spam] Reject as spam
    [hold] Hold
    [undo] Undo the last decision
    [answer] Answer as the newsroom
    [feature] Feature, or no longer
    [pin] Pin to the top, or no longer
    [desk] Hand to the desk, or take back
    [cover] Cover words: those that are selected, or chosen in a form
    [note] Note for moderators
    [ban] Ban
    [choose] Choose for several at once
    [open] Open by itself
   *[close] Close this list
}

## Lists, answers and closing

# Over the queue: the list of comments in every state.
desk-comments-all = All

# At the foot of a list of comments: leads to those that follow.
desk-comments-next = More comments

# Over a list that shows the comments under one article only: back to all of them.
desk-comments-every-article = Comments on every article

# With a comment that is on the page: leads to it there.
desk-comment-see = See it on the page

# With a comment: name of the buttons that belong to it, for screen readers.
#   $name (text): the commenter's name
desk-comment-acts = Decide about the comment by { $name }

# Over the queue, after an answer was published.
desk-comment-answered = Your answer is published.

# The name of an answer's writer, where the newsroom itself answers under no author's name.
#   $name (text): the person's own name
desk-comment-answer-own-name = { $name } (your own name)

# Beside the answer: the comment it answers is not on the page, so that nobody would see what is answered.
desk-comment-mistake-answer-hidden = Publish the comment before you answer it.

# Heading of the box that belongs to the article of a comment.
desk-conversation-heading = The article

# In that box: how many comments the article has, by state.
#   $published (number): published comments
#   $held (number): comments that wait
desk-conversation-counts = { NUMBER($published) } published, { NUMBER($held) } waiting

# In that box: the button after which the article takes no more comments.
desk-conversation-close = Close comments

# In that box: the button after which the article takes comments again.
desk-conversation-reopen = Open comments again

# In that box: the article takes no comments.
desk-conversation-is-closed = Closed: no more comments are taken.

# Over the queue, after the comments of an article were closed.
desk-conversation-closed = Comments on the article are closed.

# Over the queue, after they were opened again.
desk-conversation-reopened = Comments on the article are open again.
