### Moderation at the desk: reports, appeals, bans, covered words, notes, and many comments at once.

## What stands in the way of a decision

# Beside “spam”: the edition's policy has no clause about spam, so that none can be cited.
desk-comment-mistake-no-spam-clause = The policy of this edition has no clause about spam. Choose another clause, or mark one as being about spam under “Policy and rules”.

# Over a reported comment: somebody else decided about its reports while this moderator was reading.
desk-report-mistake-settled = Somebody has decided about these reports already.

# Over an appeal: whoever rejected the comment may not decide about the appeal while somebody else can.
#   $name (text): somebody who can decide it
desk-appeal-mistake-same = You rejected this comment yourself. Somebody else has to decide about the appeal, { $name } for example.

# The same: somebody rejects again what was published after an appeal against their own decision.
#   $name (text): one of those who could
desk-appeal-mistake-overturned = An appeal against your decision about this comment was upheld. { $name } can decide about it now.

## Acts on a comment

# The button that leaves a reported comment where it is. Its reports are dismissed.
#   $count (number): open reports
desk-reports-dismiss = { $count ->
    [one] Leave it, dismiss the report
   *[other] Leave it, dismiss { $count } reports
}

# The button that rejects a comment under the clause that it is likely to break.
#   $number (number): the number of that clause
desk-comment-reject-under = Reject, clause { NUMBER($number) }

# The button that opens the choice of a clause and rejects under it.
desk-comment-reject-choose = Reject …

# The same beside a button that names a clause already.
desk-comment-reject-other = Other clause …

# The button that rejects a comment as spam, under the clause about it.
desk-comment-spam = Spam

# The button that takes a comment back to where it waits.
desk-comment-hold = Hold

# The button that opens the answer of the newsroom.
desk-comment-answer-short = Answer

# Opens what is done less often with a comment.
desk-comment-more = More

# The button that features a comment.
desk-comment-feature = Feature

# The button that takes it from the featured ones.
desk-comment-unfeature = No longer feature

# The button that pins a comment to the top of its conversation.
desk-comment-pin = Pin to the top

# The button that unpins it.
desk-comment-unpin = Unpin

# The button that hands a comment to the desk: a tip or a correction that the reporters should see.
desk-comment-hand-over = Hand to the desk

# The button that takes it back from there.
desk-comment-take-back = Take back from the desk

# The button that covers words of a comment, which readers then see as covered.
desk-comment-cover = Cover words

# The button that opens a note for the other moderators.
desk-comment-note = Note

# The button that bans a commenter or a network.
desk-comment-ban = Ban

# Label of a few words to whoever reported the comment.
desk-report-answer = Answer to whoever reported it (optional)

# Label of a few words to whoever appealed.
desk-appeal-answer = Answer to the commenter (optional)

# The button that dismisses an appeal.
desk-appeal-dismiss = Stand by the rejection

# The button that upholds an appeal.
desk-appeal-uphold = Publish after all

# With an appeal: the one who looks rejected the comment. Whether they may decide is known when they try.
desk-appeal-own = You rejected this comment yourself. You may decide about the appeal only while nobody else can, and the commenter is told so.

## What is known of a comment

# After the rule that held a comment: how sure it was.
#   $percent (number): from 0 to 100
desk-comment-certainty = { NUMBER($percent) }% sure

# With a comment: how many notes of moderators there are about its commenter.
#   $count (number): notes
desk-comment-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}

# With a comment that was handed to the desk.
desk-comment-is-handed-over = with the desk

# After the state of a comment that is featured.
desk-comment-is-featured = featured

# After the state of a comment that is pinned.
desk-comment-is-pinned = pinned

# With a reported comment: a report that names no clause. Its words follow.
desk-report = Reported:

# With a reported comment: a report that names a clause. Its words follow.
#   $number (number): the number of the clause
#   $title (text): its title
desk-report-clause = Reported, clause { NUMBER($number) } “{ $title }”:

# With a reported comment: a notice that it is unlawful. Its words follow.
#   $name (text): who gives notice; may be empty
#   $law (text): the law that they name; may be empty
desk-report-unlawful = Reported as unlawful by { $name } ({ $law }):

# With a rejected comment whose writer appeals. Their words follow.
#   $name (text): who rejected it
desk-appeal-against = Appeal against the rejection by { $name }:

# The same where a rule rejected it.
desk-appeal-against-rule = Appeal against the rejection by a rule:

## Covered words

# Heading of the form that covers words.
desk-cover-heading = Cover words of a comment

# Over the words of the comment, each with a box to tick.
desk-cover-words = Tick the words that readers shall not see

# The same where a script lets them be selected in the text.
desk-cover-select = Select the words that readers shall not see, then press Enter

# Label of the reason for covering, for the other moderators.
desk-cover-reason = Why (for the desk)

# Over words that readers see as covered.
desk-cover-covered = Covered: readers do not see these words

# Beside the words: nothing was changed.
desk-cover-mistake-none = Choose other words than those that are covered now.

# Beside the words: too many places.
#   $limit (number): the most places
desk-cover-mistake-many = At most { NUMBER($limit) } places can be covered. Reject the comment instead.

## Beside a comment

# Beside a comment: how many others the commenter has.
#   $count (number): all of them
#   $published (number): published ones
#   $rejected (number): rejected ones
desk-beside-counts = { $count ->
    [0] First comment
    [one] { $count } other comment: { NUMBER($published) } published, { NUMBER($rejected) } rejected
   *[other] { $count } other comments: { NUMBER($published) } published, { NUMBER($rejected) } rejected
}

# Under that: since when they comment.
#   $date (text): a day
desk-beside-since = since { $date }

# Beside a comment: what became of reports about this commenter.
#   $upheld (number): reports that were right
#   $dismissed (number): reports that were not
desk-beside-reported = Reports: { NUMBER($upheld) } upheld, { NUMBER($dismissed) } dismissed

# Leads to every comment of a commenter.
desk-beside-all-of-commenter = All of this commenter’s

# Leads to every comment that came from the same network that day.
#   $count (number): other comments than this one
desk-beside-network = { $count ->
    [0] Nothing else from this network that day
    [one] { $count } other from this network that day
   *[other] { $count } others from this network that day
}

# Beside a comment: heading of the notes about its commenter.
desk-beside-notes = Notes

## Notes of moderators

# Heading of the form for a note.
#   $name (text): the name of the commenter
desk-comment-note-heading = A note about { $name }

# Label of the words of the note.
desk-comment-note-text = Note

# Under that label.
desk-comment-note-hint = Seen by moderators with every comment of this commenter, never by readers.

# The button that keeps the note.
desk-comment-note-save = Keep the note

# The button that takes back a note of one’s own.
desk-comment-note-withdraw = Take back

# Over the queue, after a note was kept.
desk-comment-noted = The note is kept.

# Over the queue, after a note was taken back.
desk-comment-note-withdrawn = The note is taken back.

## Handing to the desk

# Over the queue, after a comment was handed to the desk.
desk-comment-handed-over = The desk has it: a note stands with the article.

# Over the queue, after a comment was taken back from the desk.
desk-comment-taken-back = The note with the article is taken back.

# A comment on a page of another site cannot be handed to the desk.
desk-handing-mistake-no-article = This comment stands on another site’s page: there is no article of ours to hand it to.

# A note of the desk that somebody has answered or resolved cannot be taken back.
desk-handing-mistake-answered = Somebody at the desk has dealt with it already. It stays with the article.

# With a note on an article that a moderator made of a reader’s comment.
#   $name (text): the name of the commenter
#   <link>: leads to the comment
desk-note-from-comment = From a <link>comment by { $name }</link>

## Bans

# Heading of the list of bans, and the link that leads there.
desk-bans-heading = Bans

# The list of bans: those in force.
desk-bans-in-force = In force

# The list of bans: all there ever were.
desk-bans-all = All

# The list of bans with nothing in it.
desk-bans-empty = Nobody is banned. A ban begins at a comment: “More”, “Ban”.

# Leads to older bans.
desk-bans-older = Older

# Heading of the form that bans.
#   $name (text): the name of the commenter
desk-ban-heading = Ban { $name }

# Label: who is banned.
desk-ban-kind = Who

# Under that label.
desk-ban-kind-hint = A network may be a whole school or town: ban it for a short time, and only when commenters come back under new names. No address is stored.

# One of those who can be banned; also names a ban whose comment is gone.
#   $kind (choice): who
desk-ban-kind-of = { $kind ->
    [network] The network of that day
   *[commenter] The commenter
}

# Label: for how long.
desk-ban-days = For how long

# One of the times.
#   $days (number): days
desk-ban-days-of = { $days ->
    [one] { $days } day
   *[other] { $days } days
}

# One of the times: without an end.
desk-ban-days-for-good = For good (commenters only)

# Label of the reason for a ban.
desk-ban-reason = Why

# Under that label.
desk-ban-reason-hint = For the desk and its log. Whoever is banned reads only that they are, and until when.

# Over the queue, after a ban.
desk-ban-done = Banned. The list of bans lifts it again.

# A ban without an end.
#   $kind (choice): who is banned
desk-ban-for-good = { $kind ->
    [network] Network banned
   *[commenter] Banned for good
}

# A ban that ends.
#   $kind (choice): who is banned
#   $date (text): when it ends
desk-ban-until = { $kind ->
    [network] Network banned until { $date }
   *[commenter] Banned until { $date }
}

# In the list of bans: who banned.
#   $name (text): who
#   $date (text): when
desk-ban-made = by { $name }, { $date }

# In the list of bans: who lifted it.
#   $name (text): who
#   $date (text): when
desk-ban-lifted-by = lifted by { $name }, { $date }

# The button that lifts a ban.
desk-ban-lift = Lift

# Over the list, after a ban was lifted.
desk-ban-lifted = The ban is lifted.

# Beside the time: a network cannot be banned for good.
desk-ban-mistake-network-for-good = A network can only be banned for a time: others come to use it.

# Beside the reason: none was given.
desk-ban-mistake-reason = Say why, so that a colleague understands it later.

# The newsroom’s own answers have nobody to ban.
desk-ban-mistake-staff = This is an answer of the newsroom.

# Beside who: no network is known of this comment any more.
desk-ban-mistake-no-network = The network of this comment is not known any more.

## The conversation under an article

# Beside a comment: how its conversation is kept, without an end.
#   $mode (choice): how
desk-conversation-mode = { $mode ->
    [slow] Slowed down
   *[hold] Every comment waits
}

# The same with an end.
#   $mode (choice): how
#   $date (text): when it ends
desk-conversation-mode-until = { $mode ->
    [slow] Slowed down until { $date }
   *[hold] Every comment waits until { $date }
}

# After that: nobody set it, an unusual flow of comments did.
desk-conversation-mode-by-itself = An unusual flow of comments did this by itself.

# Label: how the conversation is kept.
desk-conversation-mode-label = How comments are taken

# One of these: as the rules say.
desk-conversation-mode-none = As the rules say

# One of these: every comment waits.
desk-conversation-mode-hold = Hold every comment

# One of these: fewer comments from each.
desk-conversation-mode-slow = Slow down

# Label: for how long.
desk-conversation-mode-hours = For how long

# One of the times.
#   $hours (number): hours
desk-conversation-mode-for = { $hours ->
    [one] for { $hours } hour
   *[other] for { $hours } hours
}

# One of the times: until somebody ends it.
desk-conversation-mode-open-ended = until somebody ends it

# The button that sets it.
desk-conversation-mode-set = Set

# Over the queue, after it was set.
desk-conversation-mode-changed = Changed: readers see it under the article.

## The lists

# Leads back to the list of comments.
desk-comments-back = Back to the comments

# Label of the words looked for in comments.
desk-filter-words = Words in a row

# The button that looks for them.
desk-filter-find = Find

# Over a list of one commenter: the way out.
desk-filter-every-commenter = Of every commenter

# Over a list of one network: the way out.
desk-filter-every-network = From every network

# Over a list of certain words: the way out.
desk-filter-every-word = With any words

# In the place of a comment that was just decided with a key.
#   $kind (choice): what was decided
desk-outcome = { $kind ->
    [reject] Rejected
    [hold] Held
    [keep] Left as it is
   *[publish] Published
}

# In a comment whose decision did not reach the server; it stands open in the list again.
desk-outcome-failed = This decision did not get through and was not taken. The comment waits here; decide again.

# In such a comment: the session has ended.
desk-outcome-signed-out = You are signed out, so the decision was not taken. Sign in in another window, then decide again here.

# At the end of a list whose comments were all decided with keys.
desk-outcome-all = All of these are decided.

## Several at once

# Opens what is decided about all comments that are ticked.
desk-batch-heading = Several at once

# Name of the box that ticks a comment, for screen readers.
#   $name (text): the name of the commenter
desk-batch-choose = Choose the comment by { $name }

# Leads to all comments of the list, before anything is decided about them.
desk-batch-all = All of this list …

# The button that publishes all that are ticked.
desk-batch-publish = Publish them

# The button that holds all that are ticked.
desk-batch-hold = Hold them

# The button that rejects all that are ticked.
desk-batch-reject = Reject them

# Heading of the page that shows what would be decided at once.
#   $count (number): comments
desk-batch-title = { $count ->
    [one] { $count } comment at once
   *[other] { $count } comments at once
}

# Over that page: there are more than can be decided at once.
#   $limit (number): the most
desk-batch-capped = These are the first { NUMBER($limit) }; more follow once they are decided.

# Over that page: nothing was ticked.
desk-batch-mistake-none = Tick at least one comment.

# Over that page: too many were ticked.
#   $limit (number): the most
desk-batch-mistake-many = At most { NUMBER($limit) } comments are decided at once.

# Over the queue, after several were decided; an undo button stands beside it.
#   $count (number): decided
#   $left (number): left as they were, because they had changed
desk-batch-done = Decided: { NUMBER($count) }. Left as they were: { NUMBER($left) }.

# Over the queue, after such decisions were undone.
#   $count (number): undone
#   $left (number): left, because something was decided about them since
desk-batch-undone = Undone: { NUMBER($count) }. Left, since something was decided about them later: { NUMBER($left) }.

# Over a comment: only published ones can be featured or pinned.
desk-comment-mistake-not-published = Publish the comment first.

# Over a comment: somebody else featured or pinned it a moment before.
desk-comment-mistake-already = Somebody has done that already.

## Sections that somebody moderates

# In the row of a moderator or editor: over the sections, each with a box to tick.
people-sections = Comments of these sections only

# Under that.
people-sections-hint = With none ticked they decide comments everywhere.

# The button that keeps it.
people-sections-save = Keep

# In the row of somebody who moderates some sections.
#   $sections (text): the names of the sections
people-sections-kept = Moderates only { $sections }

# After the numbers of comments beside one: it stops counting there.
#   $limit (number): up to which
desk-conversation-counts-capped = counted up to { NUMBER($limit) }

# Heading of the queue where so many wait that they are not counted.
#   $limit (number): up to which they are counted
desk-comments-heading-many = More than { NUMBER($limit) } comments waiting
