### Reports: a reader says what is wrong with a comment, and follows what becomes of it.

# Title and heading of the form with which a reader reports a comment.
report-title = Report a comment

# The same: under the heading.
report-intro = A moderator reads every report. You get a private page that tells you what became of it. A comment is never hidden by the number of reports alone.

# The same: the link to the comment where it stands.
report-see = See it on the page

# The same: in place of a comment's text that a moderator has partly covered.
report-covered = A moderator has covered words of this comment, so it is not repeated here.

# The same: over the reasons to choose from.
report-reason = What is wrong with it?

# The same: one reason, a clause of the publication's policy.
#   $number (number): the clause's number
#   $title (text): the clause's title
report-reason-clause = Clause { NUMBER($number) }: { $title }

# The same: the last reason, and what the receipt says of such a report.
report-reason-unlawful = It is unlawful, and I give notice of it

# The same: label of the box for the reasons in the reporter's own words.
report-explanation = Your reasons

# The same: beside that label.
report-explanation-hint = needed for unlawful content, otherwise as you like

# The same: over what a notice of unlawful content has to hold.
report-notice = Notice of unlawful content

# The same: what a notice has to hold.
#   $article (number): the article of that law
report-notice-text = This is what article { NUMBER($article) } of the EU’s Digital Services Act asks for. Explain above why you hold the comment to be unlawful. Your name and address are seen by those who decide and by nobody else, unless the law obliges the newsroom to pass them on.

# The same: the exact place that the law asks for.
#   $address (text): the comment's address
#   <address>: the address, a link
report-notice-place = The exact place is this comment’s address: <address>{ $address }</address>

# The same: label of a field that may stay empty, and on the receipt.
report-law = Which law it breaks, if you know

# The same: label of the reporter's name; needed unless the box about children is ticked.
report-name = Your name

# The same: label of the reporter's e-mail address; needed unless the box about children is ticked.
report-email = Your e-mail address

# The same: a box to tick (article 16, paragraph 2, letter c).
report-children = It is about a sexual offence against children: I may leave name and address empty

# The same: a box that has to be ticked (article 16, paragraph 2, letter d).
report-good-faith = I believe in good faith that what I say here is accurate and complete

# The same: above the button.
report-kept = One report from you for each comment. We do not tell the commenter who reported it.

# The same: the button.
report-send = Send the report

# Beside the reasons: none was chosen.
report-error-reason = Choose what is wrong with the comment.

# Beside the box: a notice of unlawful content needs reasons.
report-error-explanation = Explain why you hold the comment to be unlawful.

# Beside the name: a notice of unlawful content needs one.
report-error-name = Write your name, or tick the box about offences against children if it applies.

# Beside the e-mail address: a notice of unlawful content needs one that can be used.
report-error-email = Write an e-mail address, or tick the box about offences against children if it applies.

# Beside the box: it was not ticked.
report-error-good-faith = A notice needs this statement.

# Over the form: the reporter wrote the comment.
report-error-own = This is your own comment. You can withdraw it from its receipt.

# Over the form: too many reports came from the reader's network.
report-error-often = Many reports are coming from your network just now. Send this one in an hour; it is still in the form.

# Title and heading of a reporter's own page about their report.
report-receipt-title = Your report

# The same: where the report stands.
#   $state (choice): the state
report-state = { $state ->
    [upheld] A moderator looked at the comment and agrees with you.
    [dismissed] A moderator looked at the comment and decided that it does not break our policy.
    [withdrawn] You have taken your report back.
   *[open] Your report has arrived. A moderator will look at the comment.
}

# The same: whether readers see the comment.
report-comment-shown = Readers see the comment at present.

# The same: that readers do not see it.
report-comment-hidden = Readers do not see the comment.

# The same, after a notice of unlawful content was decided (article 16, paragraph 5).
report-redress = A person decided this. If you think that they are wrong, write to the newsroom; whatever the answer, you can turn to a court, and in the EU to a certified body for settling disputes out of court.

# The same: what its address is good for.
report-keep = Keep the address of this page: it is private, and the only way to follow your report.

# The same: heading of the button that takes the report back.
report-withdraw-heading = Take your report back

# The same: the button.
report-withdraw = Take it back

# The same: beside the article or page that the comment stands under.
report-fact-comment = The comment is on

# The same: beside the reason.
report-fact-reason = You reported

# The same: beside the reporter's name and address.
report-fact-giver = From

# The same: beside day and time.
report-fact-sent = Sent on

# Under a comment: the link to the form with which it is reported.
comment-report = Report

# The name of the same link for screen readers, which hear it without the comment.
#   $name (text): the commenter's name
comment-report-of = Report the comment by { $name }

# The comment form: beside the label of the e-mail address.
comment-form-email-for = never shown; for letters about your comment, once you have confirmed it

# The comment form: where the e-mail address would stand, if the publication sends no letters.
comment-form-no-email = No e-mail address is asked for: this publication sends no letters. You follow your comment on a private page that comes next.
