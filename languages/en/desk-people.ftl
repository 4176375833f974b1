### Signing in, joining, and everybody who has a sign-in.

## Signing in

# Heading of the sign-in page, and its title.
sign-in-heading = Sign in to the newsroom

# Forms about a sign-in: label of the e-mail address.
sign-in-email = E-mail

# Forms about a sign-in: label of the password.
sign-in-password = Password

# The button of the sign-in page.
sign-in-button = Sign in

# The sign-in page: for somebody who cannot sign in any more.
#   <command>: a command to type, which is not translated
sign-in-forgotten = If you have lost your password, ask an administrator. If nobody can sign in, whoever runs the server can mend it with the command <command>npm run staff</command>.

# Over the sign-in form: the two do not belong together. Does not say which is wrong.
sign-in-mistake-wrong = The e-mail address or the password is wrong.

# Over the sign-in form: too many tries.
#   $minutes (number): minutes until the next try is taken
sign-in-mistake-too-often = { $minutes ->
    [one] Too many tries. Wait { $minutes } minute and try again.
   *[other] Too many tries. Wait { $minutes } minutes and try again.
}

# Over the sign-in form: the person was signed in, but their session has ended.
sign-in-ended = You were signed out after a long pause. Sign in to go on; a form you had open keeps what you wrote.

## The first administrator, and joining by invitation

# Heading of the page behind the one-time link that the console prints at the first start.
setup-heading = Make the first administrator

# The same page: what this person may do.
setup-text = This person keeps the settings and invites the others. The link works once.

# The same page: the button.
setup-button = Open the newsroom

# Heading of the page for a one-time link that does not hold any more.
setup-invalid-heading = This link does not open the newsroom

# The same page.
setup-invalid-text = It has been used, or was not copied whole. If there is no administrator yet, start the program again: it prints a new one.

# Heading of the page behind an invitation link.
#   $publication (text): the publication's name
invitation-heading = Join the newsroom of { $publication }

# The same page: as what.
#   $role (choice): the role
invitation-role = { $role ->
    [editor] You are invited as an editor.
    [moderator] You are invited as a moderator.
    [administrator] You are invited as an administrator.
   *[reporter] You are invited as a reporter.
}

# The same page: the button.
invitation-button = Join

# Heading of the page for an invitation that does not hold any more.
invitation-invalid-heading = This invitation does not hold any more

# The same page.
invitation-invalid-text = It has been used or withdrawn, has run out, or was not copied whole. Ask whoever invited you for a new one.

# Forms with which somebody joins, and of one's own account: label of the name.
person-name = Name

# Under the name in these forms.
person-name-hint = As colleagues see it. The name under articles is set in the author page.

# Under a new password.
#   $least (number): characters it has at least
person-password-hint = { $least ->
    [one] At least { $least } character. Several words are easier to remember than signs.
   *[other] At least { $least } characters. Several words are easier to remember than signs.
}

# Beside a new password: it is too short.
#   $least (number): characters it has at least
person-mistake-password-short = { $least ->
    [one] A password has at least { $least } character.
   *[other] A password has at least { $least } characters.
}

# Beside the e-mail address: a colleague signs in with it already.
person-mistake-email-taken = Somebody signs in with this address already.

## One's own account

# Heading of the page about one's own sign-in.
account-heading = Your account

# The same page: label of the language of the desk.
account-language = Language of the desk

# The same page: heading of the form for a new password.
account-password-heading = Change your password

# The same form: label of the password until now.
account-password-now = Password until now

# The same form: label of the new one.
account-password-new = New password

# The same form: the button.
account-password-button = Change it and sign out everywhere else

# Beside the password until now: it is wrong.
account-mistake-password-wrong = This is not your password until now.

# After the password was changed.
account-password-changed = Your password is changed.

## People and roles

# Heading of the list of everybody with a sign-in.
people-heading = People

# A role in a word.
#   $role (choice): the role
people-role = { $role ->
    [editor] Editor
    [moderator] Moderator
    [administrator] Administrator
   *[reporter] Reporter
}

# Beside the choice of a role: what it allows.
#   $role (choice): the role
people-role-hint = { $role ->
    [editor] edits everybody’s articles, publishes and corrects, decides comments
    [moderator] decides comments, keeps the rules and the policy
    [administrator] may do everything, and keeps people and settings
   *[reporter] writes and edits their own drafts
}

# The list of people: label of the role of one of them.
people-role-label = Role

# The list of people: the button that gives somebody another role.
people-role-change = Change the role

# The list of people: beside one whose sign-in was closed.
#   $date (text): the day it was closed
people-left = Sign-in closed on { $date }

# The list of people: the button that closes somebody's sign-in.
people-close = Close the sign-in

# The same, once more: opens it again.
people-reopen = Open the sign-in again

# Under the list: what closing a sign-in means.
people-close-hint = Whoever leaves can no longer sign in. Their articles and decisions keep their name.

# Over the list: the change would leave nobody who keeps the settings.
people-mistake-last-administrator = This is the last administrator. Make somebody else one first.

# Heading of the form that makes an invitation.
people-invite-heading = Invite somebody

# The invitation form: label of the e-mail address, which may stay empty.
people-invite-email = E-mail (optional)

# Under that label, where the server can send letters.
people-invite-email-hint = The link is sent there. Without an address you get it here for copying.

# The invitation form: the button.
people-invite-button = Make an invitation

# After an invitation was made: the link, which is shown this once.
#   $address (text): the link
#   <link>: the link
people-invite-link = Pass this link on by a way you trust. It is shown only now, and works once: <link>{ $address }</link>

# After an invitation was made, where it went by letter.
#   $email (text): the address
people-invite-sent = The invitation is on its way to { $email }.

# Heading of the invitations that nobody has used yet.
people-invitations-heading = Open invitations

# One of these invitations.
#   $role (text): the role, as people-role words it
#   $date (text): the day on which it runs out
people-invitation = { $role }, until { $date }

# The button that makes an invitation void.
people-invitation-withdraw = Withdraw

# Beside a new password: anybody would try it first (their name, their address, one sign repeated).
person-mistake-password-guessed = This would be guessed first. Choose something that does not name you.

# Set-up form: label of the publication's name.
setup-publication = Name of the publication

# Set-up form and joining: label of the language of this person's desk.
person-language = Language

# Under the language in the set-up form, where nothing is published yet.
setup-language-hint = Your desk speaks it, and the first edition appears in it.

# Heading of the page on which somebody chooses a new password, behind a one-time link.
password-link-heading = Choose a new password

# The same page: whose password.
#   $email (text): their e-mail address
password-link-text = For { $email }. You are then signed out everywhere.

# The same page: the button.
password-link-button = Keep this password

# Heading of the page for such a link that does not hold any more.
password-link-invalid-heading = This link does not hold any more

# The same page.
password-link-invalid-text = It has been used, has run out, or was not copied whole. Ask an administrator for a new one.

# Over the sign-in form, after a new password was chosen.
password-link-done = Your new password is kept. Sign in with it.

# Page for somebody whose session ended while they wrote: its heading.
sign-in-again-heading = Your session has ended

# The same page: how to go on without losing anything.
sign-in-again-text = Nothing you wrote is lost: it is kept on this page. Sign in in a new window, come back here and send it again. A file has to be chosen again.

# The same page: the link that opens the sign-in page in a new window.
sign-in-again-link = Sign in in a new window

# The same page: the button that sends the kept form once more.
sign-in-again-send = Send it again

# The list of people: the button that makes a link with which somebody chooses a new password.
people-password-link = Make a link for a new password

# After that: the link, which is shown this once.
#   $name (text): whose password
#   $address (text): the link
#   <link>: the link
people-password-link-made = With this link { $name } chooses a new password. It works once, for a day, and is shown only now: <link>{ $address }</link>

# Over the list, after a change.
people-changed = Changed.

# Over the list, after an invitation was withdrawn.
people-invitation-withdrawn = The invitation is withdrawn.

# Beside the role of the person who looks at the list.
people-you = you

# Above a letter that could not be sent because the server sends no mail.
people-letter = The letter, for copying

# After an invitation by letter failed: the mail server did not take it.
people-invite-not-sent = The mail server did not take the letter. Pass the link on yourself.

# The list of people: opens what is rarely done to a sign-in.
people-more = More
