### A commenter's own page: appeals, letters, everything of theirs. The receipt's older words are in conversation.ftl.

# Over a reader's form that came back: how many things in it need another look.
#   $count (number): fields with an error
form-came-back = { $count ->
    [one] This has not been sent yet: one thing needs another look. Nothing you wrote is lost.
   *[other] This has not been sent yet: { $count } things need another look. Nothing you wrote is lost.
}

# The receipt: a moderator covered some words of the comment for readers; the writer sees them.
receipt-redacted = A moderator has covered some of these words. Readers see that something is covered there; you see your comment as you wrote it.

# Over the receipt: its writer may not comment at present, so the comment was not changed.
receipt-error-edit-banned = You cannot comment here at present, so your comment was not changed. You can still withdraw it; your new words are below, so that you can copy them.

## Appeals: a commenter objects to the rejection of their comment, once

# The receipt of a rejected comment: heading of the form for an appeal.
appeal-form-heading = Appeal against this decision

# The same: what will happen.
appeal-form-text = You can appeal once. Where there is one, a moderator who has not decided on your comment looks at it again; the answer appears on this page and says who gave it.

# The same: label of the box.
appeal-form-words = Why should it be published?

# The same: the button.
appeal-form-send = Send the appeal

# Over the receipt, after an appeal was taken.
appeal-sent = Your appeal has arrived.

# Beside the box: nothing was written there.
appeal-error-empty = Write why the decision was wrong.

# Beside the box: it is over the limit. Nothing of it is lost.
#   $count (number): characters over the limit
#   $limit (number): characters allowed
appeal-error-too-long = { $count ->
    [one] This is { $count } character over the limit of { NUMBER($limit) }. Please shorten it.
   *[other] This is { $count } characters over the limit of { NUMBER($limit) }. Please shorten it.
}

# Beside the box: it holds characters that cannot be stored, or far more marks on one letter than any language writes.
appeal-error-characters = This holds characters that cannot be shown. Take out what is not ordinary text.

# Over the form: the comment stands elsewhere by now, so there is nothing to appeal against.
appeal-error-decided = Your comment is not rejected any more, so there is nothing to appeal against. This is where it stands now.

# Over the form: there has been an appeal before.
appeal-error-once = You have appealed against this decision before; there is one appeal for each comment.

# The receipt: heading over the appeal and its answer.
appeal-heading = Your appeal

# The same: where the appeal stands.
#   $state (choice): the state
appeal-state = { $state ->
    [upheld] Your appeal was upheld: the decision was wrong, and your comment is published.
    [dismissed] Your appeal was dismissed: the decision stands.
    [over] The decision was changed before anybody answered your appeal.
   *[open] Your appeal is waiting for an answer.
}

# The same: who answered it.
#   $who (choice): in what capacity
appeal-decided-as = { $who ->
    [editor] There is no second moderator here, so an editor looked at it again.
    [same-person] There is nobody else here who decides comments, so the person who decided first looked at it again.
   *[second-moderator] Somebody who had not decided on your comment before looked at it again.
}

# The same: over what was answered.
appeal-answer = The answer:

# The same: opens what the commenter wrote in the appeal.
appeal-own-words = What you wrote
