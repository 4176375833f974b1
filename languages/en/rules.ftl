### What the rules of the conversation tell a reader whose comment is not taken, or who is asked to think again.

# Over the form: the article is too old to be commented on.
comment-error-closed-age = This conversation has ended: comments are taken for a while after an article appears. Your words are below, so that you can copy them.

# Over the form: comments are taken at certain hours only.
#   $at (text): when comments are taken again, day and time
comment-error-closed-hours = Comments are not taken at this hour. They are taken again from { $at } on; your words are still in the form.

# Over the form: a moderator decided that nothing is taken from this person or this network any more.
#   $who (choice): who is meant
comment-error-banned = { $who ->
    [network] Comments from your network are not taken here. If that hits the wrong person, write to the newsroom.
   *[commenter] Your comments are not taken here any more: a moderator has decided so. If you think that is wrong, write to the newsroom.
}

# The same, for a time.
#   $who (choice): who is meant
#   $at (text): until when, day and time
comment-error-banned-until = { $who ->
    [network] Comments from your network are not taken here until { $at }. If that hits the wrong person, write to the newsroom.
   *[commenter] Your comments are not taken here until { $at }: a moderator has decided so. If you think that is wrong, write to the newsroom.
}

# Over the form: so many comments come that no more are taken for a moment.
#   $minutes (number): minutes after which it can be tried again
comment-error-flood = { $minutes ->
    [one] Very many comments are coming just now. Send this one in { $minutes } minute; it is still in the form.
   *[other] Very many comments are coming just now. Send this one in { $minutes } minutes; it is still in the form.
}

# Over the form: the conversation takes one comment a person in some minutes.
#   $minutes (number): minutes until this person's next comment is taken
comment-error-slow = { $minutes ->
    [one] This conversation is slowed down. Your next comment is taken in { $minutes } minute; it is still in the form.
   *[other] This conversation is slowed down. Your next comment is taken in { $minutes } minutes; it is still in the form.
}

# Over the form, before a comment is posted: it may break a clause of the policy, and the reader may think again. Sent a second time it is taken like any other.
#   $number (number): the clause's number
#   $title (text): the clause's title
comment-advice = Your comment has not been sent yet. It may break clause { NUMBER($number) } of our policy, “{ $title }”. Please read it once more. You can change it, or send it as it is: then it is treated like any other.
