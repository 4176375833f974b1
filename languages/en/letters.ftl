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
