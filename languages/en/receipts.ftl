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
    [editor] An editor, who had not decided on your comment before, looked at it again.
    [same-person] There is nobody else here who decides comments, so the person who decided first looked at it again.
   *[second-moderator] Somebody who had not decided on your comment before looked at it again.
}

# The same: over what was answered.
appeal-answer = The answer:

# The same: opens what the commenter wrote in the appeal.
appeal-own-words = What you wrote

## Letters about one's comments: asked for on the receipt, confirmed and ended on pages of their own

# The receipt: heading of the part about letters.
letters-heading = Letters about your comments

# The same: no mail server is set up.
letters-none = This publication sends no letters, so it does not ask for your address. Keep the address of this page instead.

# The same: what the letters are.
letters-text = If you like, we write to you when somebody decides on a comment of yours or answers one. First comes a letter that asks whether the address is yours.

# The same: label of the field.
letters-email = E-mail

# The same: the button.
letters-ask = Ask for letters

# The same: an address was given and has not been confirmed.
#   $email (text): the address, mostly covered
letters-asked = A letter with a question is on its way to { $email }. Nothing more is sent until you answer it.

# The same: letters are sent.
#   $email (text): the address, mostly covered
letters-confirmed = Letters about your comments go to { $email }. Each one tells how to end them.

# The same: opens the form for another address.
letters-other = Use another address

# Beside the field: that is no address.
letters-error-email = This is not an e-mail address. Correct it.

# Beside the field: too many addresses came from the reader's network.
letters-error-often = Many addresses are coming from your network just now. Try again in an hour.

# Heading of the page that a letter's link leads to, with the button that confirms the address.
letters-confirm-heading = Letters about your comments?

# The same page: what it says.
#   $email (text): the address, mostly covered
letters-confirm-text = Shall letters about your comments go to { $email }? They tell of decisions on your comments and of answers to them, and each one tells how to end them.

# The same: the button.
letters-confirm = Yes, send letters

# Heading after the address was confirmed.
letters-confirmed-heading = Letters are on

# The same page: what it says.
letters-confirmed-text = From now on you get a letter when somebody decides on a comment of yours or answers one.

# Heading of the page with the button that ends letters.
letters-end-heading = No more letters?

# The same page: what it says.
#   $email (text): the address, mostly covered
letters-end-text = No letters about comments will go to { $email } any more.

# The same: the button.
letters-end = End the letters

# Heading after letters were ended.
letters-ended-heading = No more letters

# The same page: what it says.
letters-ended-text = No letters about comments are sent to this address any more. You can ask for them again on any receipt of yours.

## Everything of a commenter: to take along, or to erase

# The receipt: heading of the part about everything that is kept.
own-data-heading = Everything of yours

# The same: what the two buttons under it reach.
own-data-text = This browser, and every browser in which you have commented as the same commenter: your comments with their earlier texts, likes, reports and addresses for letters.

# The same: the button that gives a file.
own-data-export = Take it along as a file

# The same: the link to the page that asks before everything is erased.
own-data-erase = Erase everything …

# Heading of the page that asks before everything of a commenter is erased.
erasure-heading = Erase everything?

# The same: what goes.
erasure-text = All your comments, their earlier texts, your likes, your reports and your addresses are erased for good, at once. Nobody can bring them back, and there is no further way to them.

# The same: what stays.
erasure-stays = Where somebody answered you, an empty place remains, so that the answers can still be read. The decisions of moderators stay without any words of yours. Backups of the publication keep the old state until they are replaced.

# The same: the box that has to be ticked.
erasure-understood = Erase everything; I understand that it cannot be undone.

# The same: the button.
erasure-send = Erase everything

# The same: leads back to the receipt.
erasure-back = Keep everything

# Over the form: the box was not ticked.
erasure-error-understood = Tick the box if everything shall be erased.

# The receipt, after everything of its writer was erased: heading.
receipt-erased-heading = Everything is erased

# The same page: what it says.
receipt-erased-text = Nothing that you wrote or did here is kept any more. If you comment again, you are somebody new.
