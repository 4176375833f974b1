### The second factor, passkeys, recovery codes, sessions, and a lost password.

## Signing in, besides the password

# The sign-in page: the button that signs in with a passkey, without a password.
sign-in-passkey = Sign in with a passkey

# Over a form: the passkey does not fit. Does not say why.
sign-in-mistake-passkey = This passkey does not open the desk. Load the page again, or use your password.

# Beside the code of the second step: it is wrong, or was used already.
sign-in-mistake-code = This code is wrong or was used already. An app shows a new one every half minute.

# The sign-in page: the link for whoever lost their password.
sign-in-forgotten-link = Lost your password?

# Heading of the page that asks for the second factor, after the password was right.
second-step-heading = One more step

# The same page: label of the code, for whoever has an app.
second-step-code = Code from your app

# The same page: label of the code, for whoever has passkeys and no app.
second-step-recovery = Recovery code

# The same page, under that label.
second-step-hint = If the device is lost, type one of your recovery codes. Each works once.

# The same page, and where a proof is asked again: the button that uses a passkey.
second-step-passkey = Use a passkey

# The same page: the link back to the sign-in page.
second-step-other = Sign in as somebody else

# Beside a passkey where the browser runs no scripts.
passkey-needs-script = Passkeys need JavaScript, which is off in this browser. Everything else here works without it.

# Beside a passkey where the browser is too old for them.
passkey-not-here = This browser knows no passkeys.

# Beside a passkey, after the browser gave none: cancelled, too late, or none there.
passkey-failed = No passkey came. Try again, or go another way.

## A lost password

# Heading of the page for whoever lost their password.
forgotten-heading = A new password

# The same page, where the server sends letters.
forgotten-text = We send a link to the address you sign in with. It works once, for half an hour.

# The same page: the button.
forgotten-button = Send the link

# The same page, afterwards. Does not tell whether anybody signs in with the address.
forgotten-sent = If somebody signs in with this address, a letter is on its way there.

# The same page: the link back to the sign-in page.
forgotten-back = Back to signing in

## Asking again who is there

# Heading of the page that asks for the password again before something that decides who gets in.
proof-heading = Is it still you?

# The same page: why, and that nothing is lost.
proof-text = What you are about to do decides who gets into the newsroom, and you signed in a while ago. What you filled in is kept and sent on.

# The same page: the button.
proof-button = Go on

# Beside the password on the same page: it is wrong.
proof-mistake-password = This is not your password.

## The second factor

# Heading of the page about what is asked besides the password.
factors-heading = Second factor

# The same page: what it is for.
factors-text = Whoever learns your password gets no further without it. Set up an app or a passkey; two are better than one, since things get lost.

# The same page, for somebody who has to set one up before anything else.
factors-required = This newsroom requires a second factor. Set one up now; the rest of the desk opens when it is done.

# One’s own account: there is no app.
factors-no-app = No app is set up.

# One’s own account: there is an app.
factors-app = An app is set up.

# One’s own account: how many passkeys there are.
#   $count (number): how many
factors-passkeys = { $count ->
    [one] { $count } passkey.
   *[other] { $count } passkeys.
}

# One’s own account: the link to the page about the second factor.
factors-open = Apps, passkeys, recovery codes

# The page about the second factor: the link back to one’s own account.
account-back = Your account

# Over that page: the last factor cannot be removed where one is required.
factor-mistake-last = This newsroom requires a second factor. Set up another one before you remove this one.

# On every page of somebody who lacks a second factor, until it is required.
#   $date (text): from when on
#   <link>: leads to the page where it is set up
factor-due = From { $date } on this newsroom requires a second factor. <link>Set one up</link>.

# Page for somebody who sent a form but has to set up a second factor first: its heading.
factor-first-heading = A second factor first

# The same page: how to go on without losing anything.
factor-first-text = Nothing you wrote is lost: it is kept on this page. This newsroom requires a second factor; set one up in a new window, come back here and send it again.

# The same page: the link that opens the page about the second factor in a new window.
factor-first-link = Set it up in a new window

# The list of people: heading of the form that says who has to have a second factor.
factor-rule-heading = Who needs a second factor

# The same form: what happens to whoever lacks one.
factor-rule-text = Nobody is shut out by this. Whoever lacks one is reminded until the time has come, and then led to set one up before anything else.

# The same form: the rule in force.
#   $rule (choice): who has to
#   $date (text): since or from when on
factor-rule-now = { $rule ->
    [administrators] Required of administrators from { $date } on.
   *[everybody] Required of everybody from { $date } on.
}

# The same form: label of the choice.
factor-rule-label = Required of

# The same form: the choices.
#   $rule (choice): who has to
factor-rule = { $rule ->
    [nobody] Nobody
    [administrators] Administrators
   *[everybody] Everybody
}

# The same form: label of the time until it holds.
factor-rule-grace = Time to set it up

# The same form: no time at all.
factor-rule-at-once = At once

# The same form: so many days.
#   $count (number): days
factor-rule-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## An authenticator app

# Heading of the part about an app that shows codes.
app-heading = Authenticator app

# The same part: what it is.
app-text = An app on your phone that shows a new code every half minute, such as Aegis, Ente Auth or a password manager. It needs no network.

# The same part: the button that begins.
app-begin = Set up an app

# The same part, where one is set up.
#   $date (text): since when
app-since = Set up since { $date }. Signing in asks for its code.

# The same part: the button that removes it.
app-remove = Remove the app

# After an app was set up.
app-added = The app is set up.

# After an app was removed.
app-removed = The app is removed.

# Setting up: what to do with the picture.
app-scan = Scan this picture with the app, then type the code it shows.

# Setting up: what the picture is, for whoever does not see it.
app-scan-picture = A square code for the camera of your app. The same in letters stands below.

# Setting up, before the secret in letters: another way.
app-type = Or type this key into it:

# Setting up: a link for whoever has the app on this very device.
app-open = The app is on this device: open it

# Setting up: label of the code.
app-code = Code that the app shows

# Setting up: the button.
app-confirm = Confirm

# Beside that code: it does not fit.
app-mistake-code = This is not the code that the app shows now. See that its clock is right, and try the next one.

## Passkeys

# Heading of the part about passkeys.
passkeys-heading = Passkeys

# The same part: what they are.
passkeys-text = A passkey stays on your device and signs you in with your finger, face or PIN. No false page can ask for it.

# Beside a passkey that was not used yet.
#   $date (text): the day it was added
passkey-unused = added { $date }, not used yet

# Beside a passkey.
#   $date (text): the day it was last used
passkey-used = last used { $date }

# Label of a passkey’s name.
passkey-name = Name of the passkey

# Under that label.
passkey-name-hint = So that you know it again: where it is kept.

# The button that gives a passkey another name.
passkey-rename = Rename

# The button that removes a passkey.
passkey-remove = Remove

# The button that adds a passkey.
passkey-add = Add a passkey

# After a passkey was added.
passkey-added = The passkey is added.

# After a passkey was removed.
passkey-removed = The passkey is removed. Delete it on the device as well.

# Over the page: the name is missing, too long or cannot be used.
#   $most (number): characters it may have
passkey-mistake-name = A passkey needs a name; it may have up to { NUMBER($most) } characters.

# Over the page: what the browser sent does not fit.
passkey-mistake-made = The passkey could not be added. Load the page again and try once more.

# Over the page: there are enough.
#   $most (number): how many somebody may have
passkey-mistake-many = Nobody has more than { NUMBER($most) } passkeys. Remove one that you do not use any more.

# Where passkeys cannot be made: the desk is read under an address of digits, or without https.
passkey-mistake-address = Browsers make passkeys only for a name with https, or for localhost. The desk was opened under another address.

## Recovery codes

# Heading of the part about recovery codes.
recovery-heading = Recovery codes

# The same part: how many are left.
#   $count (number): how many
recovery-left = { $count ->
    [one] { $count } code is left. Each signs you in once when your device is lost.
   *[other] { $count } codes are left. Each signs you in once when your device is lost.
}

# The same part: the button.
recovery-renew = Make new codes; the old ones end

# Over new recovery codes.
recovery-shown-once = Write these down or print them, and keep them apart from your device. They are shown only now, and each works once.

# Under new recovery codes: the link that goes on.
recovery-kept = I have kept them

## Sessions

# Heading of the list of where one is signed in.
sessions-heading = Where you are signed in

# Under that heading.
sessions-text = The kind of browser is all that is kept of it. If you do not know one, end it and change your password.

# The list: the session in use.
sessions-this = this one

# The list: since when.
#   $time (text): when it began
sessions-began = Signed in { $time }.

# The list: when it was last used.
#   $time (text): when
sessions-seen = Last used { $time }.

# The list: how it was opened.
#   $how (choice): with what
sessions-method = { $how ->
    [password-app] With password and code
    [password-passkey] With password and passkey
    [password-recovery] With password and recovery code
    [passkey] With a passkey
    [joined] On joining
   *[password] With the password
}

# The list: the button that ends one.
sessions-end = Sign out there

# The list: the button that ends all but the one in use.
sessions-end-others = Sign out everywhere else

# After that.
sessions-ended = Signed out there.

# The list: a browser on a system.
#   $browser (text): the browser’s name
#   $system (text): the system’s name
sessions-device = { $browser } on { $system }

# The list: the browser did not say what it is.
sessions-device-unknown = A browser

## People

# Open invitations: the button that makes a new link for one of them.
people-invitation-renew = Send again

# The list of people: somebody has a second factor.
people-factor = Second factor set up

# The list of people: somebody signs in with the password alone.
people-no-factor = No second factor

# The list of people: the button that ends somebody’s sessions.
people-end-sessions = Sign them out everywhere

# The list of people: the button for somebody who lost their device and codes.
people-remove-factors = Remove a lost second factor

# Beside a new password: many people use it.
person-mistake-password-common = Many people use this password or one like it, so it is tried first. Choose something else, such as several unconnected words.
