### Letters that the program sends.

# Subject of the letter with an invitation.
#   $publication (text): the publication's name
letter-invitation-subject = Your invitation to the newsroom of { $publication }

# The letter with an invitation, as plain text.
#   $name (text): who invites
#   $publication (text): the publication's name
#   $address (text): the link
#   $date (text): the day on which it runs out
#   <address>: the link, bare, so that mail programs make it one
letter-invitation =
    { $name } invites you to the newsroom of { $publication }.

    Open this link to choose your password:

    <address>{ $address }</address>

    It works once, until { $date }. If you do not know what this is about, leave it alone: nothing happens.

# Subject of the letter with a link for a new password.
#   $publication (text): the publication's name
letter-password-subject = Your new password for the newsroom of { $publication }

# The letter with a link for a new password, as plain text.
#   $name (text): whose sign-in it is
#   $publication (text): the publication's name
#   $address (text): the link
#   <address>: the link, bare, so that mail programs make it one
letter-password =
    { $name }, somebody asked for a new password for your sign-in at { $publication }.

    If it was you, open this link and choose one:

    <address>{ $address }</address>

    It works once, for half an hour. If it was not you, leave it alone: your password stays as it is.

# Subject of a letter to somebody whose way into the desk changed.
#   $change (choice): what happened
#   $publication (text): the publication's name
letter-safety-subject = { $change ->
    [app-added] An authenticator app was added to your sign-in at { $publication }
    [app-removed] The authenticator app was removed from your sign-in at { $publication }
    [passkey-added] A passkey was added to your sign-in at { $publication }
    [passkey-removed] A passkey was removed from your sign-in at { $publication }
    [recovery-codes-made] New recovery codes were made for your sign-in at { $publication }
    [recovery-code-used] A recovery code was used for your sign-in at { $publication }
    [factors-removed] Your second factor was removed at { $publication }
    [new-device] You signed in at { $publication } on a new device
   *[password-changed] Your password at { $publication } was changed
}

# That letter, as plain text.
#   $change (choice): what happened
#   $name (text): whose sign-in it is
#   $publication (text): the publication's name
#   $time (text): day and time
#   $device (text): "Firefox on Android", for a sign-in on a new device
#   $address (text): where the sign-in is looked after
#   <address>: the link, bare, so that mail programs make it one
letter-safety =
    { $change ->
        [app-added] { $name }, an authenticator app was added to your sign-in at { $publication }: { $time }.
        [app-removed] { $name }, the authenticator app was removed from your sign-in at { $publication }: { $time }.
        [passkey-added] { $name }, a passkey was added to your sign-in at { $publication }: { $time }.
        [passkey-removed] { $name }, a passkey was removed from your sign-in at { $publication }: { $time }.
        [recovery-codes-made] { $name }, new recovery codes were made for your sign-in at { $publication }: { $time }. The earlier ones are void.
        [recovery-code-used] { $name }, somebody signed in as you at { $publication } with your password and one of your recovery codes: { $time }.
        [factors-removed] { $name }, an administrator removed your second factor at { $publication } and ended your sessions: { $time }.
        [new-device] { $name }, somebody signed in as you at { $publication } on a device that was not used before ({ $device }): { $time }.
       *[password-changed] { $name }, the password of your sign-in at { $publication } was changed: { $time }.
    }

    If it was you, or was done for you, you need not do anything. If it was not, change your password here, end the sessions that are not yours, and tell an administrator:

    <address>{ $address }</address>

## Letters to commenters, about their comments

# Subject of the letter that asks whether letters about comments are wanted.
#   $publication (text): the publication's name
letter-ask-subject = Letters about your comments at { $publication }?

# The letter that asks whether letters about comments are wanted.
#   $publication (text): the publication's name
#   $address (text): the link
#   <address>: the link, bare, so that mail programs make it one
letter-ask =
    Somebody who comments at { $publication } asked for letters to this address: about decisions on their comments, and about answers to them.

    If it was you, open this page and press the button:

    <address>{ $address }</address>

    If it was not you, leave it alone: nothing more will come.

# Subject of the letter about a decision.
#   $headline (text): headline of the article that the comment stands under
letter-decision-subject = Your comment on “{ $headline }”

# The letter about a decision: the comment was published.
#   $headline (text): headline of the article that the comment stands under
letter-published = Your comment on “{ $headline }” is published.

# The letter about a decision: the comment was rejected.
#   $headline (text): headline of the article that the comment stands under
letter-rejected = A moderator decided against your comment on “{ $headline }”. Readers do not see it.

# The same: the clause of the policy that was cited.
#   $number (number): the clause's number
#   $title (text): the clause's title
letter-clause = It breaks our policy: clause { NUMBER($number) }, { $title }.

# The same: over what the moderator added.
letter-reason = The moderator wrote:

# The same: what can be done.
letter-may-appeal = You can appeal once, on your receipt.

# The letter about an appeal: it was upheld.
#   $headline (text): headline of the article that the comment stands under
letter-appeal-upheld = Your appeal was upheld: your comment on “{ $headline }” is published.

# The letter about an appeal: it was dismissed.
#   $headline (text): headline of the article that the comment stands under
letter-appeal-dismissed = Your appeal was dismissed: the decision about your comment on “{ $headline }” stands.

# At the end of a letter: the way to the receipt.
#   $address (text): the receipt's address
#   <address>: the address, bare
letter-receipt =
    Your receipt, which is private:
    <address>{ $address }</address>

# Subject of the letter about answers to comments.
#   $publication (text): the publication's name
letter-replies-subject = Answers to your comments at { $publication }

# The letter about answers: how many there are.
#   $count (number): new answers
letter-replies = { $count ->
    [one] There is { $count } new answer to your comments.
   *[other] There are { $count } new answers to your comments.
}

# The same: over what one of them says.
#   $name (text): who answered
#   $headline (text): headline of the article
letter-reply = { $name } answered you under “{ $headline }”:

# At the foot of each letter to a commenter.
#   $address (text): the page with the button that ends them
#   <address>: the address, bare
letter-end =
    You get these letters because you asked for them. To end them:
    <address>{ $address }</address>

# Subject of a letter about a notice of unlawful content.
#   $publication (text): the publication's name
letter-report-subject = Your notice to { $publication }

# The letter about a notice: what it is about.
#   $publication (text): the publication's name
#   $headline (text): headline of the article that the comment stands under
letter-report = You gave { $publication } notice of a comment under “{ $headline }” that you hold to be unlawful.

# The same: the way to the report's receipt.
#   $address (text): the receipt's address
#   <address>: the address, bare
letter-report-receipt =
    Your report, which is private:
    <address>{ $address }</address>

# Subject of the letter that wakes moderators.
#   $publication (text): the publication's name
letter-waking-subject = Comments are waiting at { $publication }

# The letter that wakes moderators.
#   $count (number): comments that wait
letter-waking = { $count ->
    [one] { $count } comment is waiting for a decision.
   *[other] { $count } comments are waiting for a decision.
}

# The same: since when the oldest waits.
#   $date (text): day and time
letter-waking-oldest = The oldest has been waiting since { $date }.

# The same: the way to the queue, and when the next such letter comes.
#   $address (text): the queue's address
#   <address>: the address, bare
letter-waking-queue =
    The queue:
    <address>{ $address }</address>

    No further letter comes until the queue was shorter.
