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
