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
