### Protected sources: the vault for identities that have to be kept

## The page of the vault

# A place of the desk: the vault for those identities of anonymous sources that have to be kept.
desk-place-vault = Protected sources

# The first lines of that page.
vault-text = Storing nothing is the rule: a colleague knows who the source is, and it is written down nowhere. Only what this newsroom has to keep is sealed here, and opens only for those whom the record names.

# Instead of everything else, where there is no vault or it cannot be used.
#   $why (choice): what keeps it closed
vault-closed = { $why ->
    [key-missing] The vault is closed: its key file is not there. Perhaps the disk that it lies on is not connected.
    [key-inside] The vault is closed: its key file lies in the data folder, where whoever takes the one has the other.
    [key-readable] The vault is closed: others than its owner may read its key file.
    [key-damaged] The vault is closed: its key file cannot be read.
    [key-wrong] The vault is closed: the key file is that of another vault.
    [vault-damaged] The vault is closed: its own file cannot be read.
   *[not-asked] This publication has no vault. No identity of an anonymous source is stored.
}

# Under that, where there is a vault that cannot be used: what whoever runs the server does, and that nothing is lost.
#   <command>: a command to type, which is not translated
vault-closed-kept = Nothing was read or changed. Whoever runs the server finds out more with <command>npm run vault</command>.

# Under that, where there is none: how whoever runs the server opens one.
#   <setting>: the name of a setting, which is not translated
#   <command>: a command to type, which is not translated
vault-closed-how = Whoever runs the server opens one: name a file outside the data folder as <setting>VAULT_KEY_FILE</setting>, type <command>npm run vault -- open</command>, and start again.

# On the page of the vault, for somebody without a second factor.
#   <link>: leads to the page of the second factor
vault-factor-needed = The vault opens only for whoever has a second factor. <link>Set one up</link> first.

## One’s own passphrase

# Heading over one’s own passphrase.
vault-passphrase-heading = Your passphrase

# Under it: there is none yet.
vault-passphrase-none = You have none yet. With one, you can seal an identity, and colleagues can name you.

# Under it: since when there is one.
#   $date (text): a day
vault-passphrase-since = Set up on { $date }.

# The link to the page where one sets up the passphrase, and heading of that page.
vault-passphrase-set = Set up a passphrase

# The link to the page where one changes it, and heading of that page.
vault-passphrase-change = Change the passphrase

# The first lines of both pages.
vault-passphrase-text = It is asked each time a record is opened, and is kept nowhere. Nobody can restore it: whoever loses it has to be named again by a colleague whom the same record names.

# Label of a new passphrase.
vault-passphrase-fresh = New passphrase

# Under that label.
#   $least (number): characters it has at least
vault-passphrase-hint = At least { NUMBER($least) } characters, and not your password. Five or six words that have nothing to do with each other are best.

# Label of the field in which the new passphrase is typed a second time.
vault-passphrase-again = The same once more

# Label of the passphrase that holds until it is changed.
vault-passphrase-current = Passphrase until now

# Label of one’s passphrase where it is asked.
vault-passphrase = Passphrase

# The button that sets up or changes the passphrase.
vault-passphrase-keep = Use this passphrase

# After the passphrase was set up or changed.
vault-passphrase-kept = Your passphrase holds from now on.

# A link for somebody who forgot the passphrase, and heading of the page that it leads to.
vault-replace-open = Forgotten? Begin anew…

# The first lines of that page.
#   $count (number): records that name this person
vault-replace-text = { $count ->
    [one] { $count } record names you. It does not open for you afterwards, until a colleague names you again. If it names nobody else, it is lost.
   *[other] { $count } records name you. None of them opens for you afterwards, until a colleague names you again. Those that name nobody else are lost.
}

# The box that is ticked on that page.
vault-replace-understood = I understand that nobody can restore what only I could open.

## Proving who one is, for one act

# Label of the code that is asked with the passphrase.
vault-code = Code from your app, or a recovery code

# Under that label.
vault-code-hint = One that you have not used yet, not even to sign in.

# Under the form: a link to the same form with a passkey.
vault-with-passkey = Use a passkey instead of a code

# Under the form: a link to the same form with a code.
vault-with-code = Use a code instead of a passkey

## Records

# Heading over the records that name whoever looks.
vault-records-heading = Records that name you

# There, when there is none.
vault-records-none = No record names you.

# Under a record in the list: when its time is over.
#   $date (text): a day
vault-record-until = Destroyed on { $date }

# Under a record in the list that is there no more.
#   $date (text): a day
vault-record-destroyed = Was destroyed on { $date }; nobody can read it any more

# Under a record in the list: who can open it.
#   $names (text): names as a list in this language
vault-record-names = Opens for { $names }

# In the place of a source’s name where the source is there no more.
vault-source-gone = A source that is gone

# Heading of the page of one record.
#   $source (text): what readers call the anonymous source
vault-record-heading = Identity of: { $source }

# Heading over the form that opens it.
vault-open-heading = Open it

# Under that heading.
vault-open-text = It is shown once, on the page that answers, and kept nowhere else. That you opened it is written in the log.

# The button of that form.
vault-open-button = Show the identity

# Over the identity, on the one page that shows it.
vault-opened-text = It stands on this page only. Close the page when you have read it; to see it again, it is asked again who you are.

# The link that leaves that page.
vault-opened-close = I have read it

# Heading of the page for somebody who asks for a record that is not there, or does not name them.
vault-none-heading = No record here names you

# The text of that page.
vault-none-text = Perhaps there is none at this address, perhaps it names others; which of the two is not told. That you asked is written in the log.

## Sealing an identity

# Heading over the anonymous sources whose identity somebody may seal.
vault-seal-heading = Your anonymous sources without a record

# There, when there is none.
vault-seal-none = Anonymous sources that you made, or are said to know, stand here as long as nothing is sealed about them.

# Beside such a source: the link to the form that seals an identity, and heading of that page.
vault-seal-open = Seal an identity…

# The first lines of that page.
vault-seal-text = Ask yourself first whether it has to be stored at all: what is not there cannot be taken from anybody. Do not write here what you would not want to be asked about.

# Label of the field for the identity.
vault-seal-identity = Who it is

# Under that label.
vault-seal-identity-hint = The name, and how to reach them. It is sealed before it is stored.

# Label of the field for the time that it is kept.
vault-seal-days = Destroyed after how many days

# Under that label.
#   $most (number): the most days
vault-seal-days-hint = No more than { NUMBER($most) }. It cannot be put off later; what is still needed then has to be sealed anew before.

# Label over the colleagues who can be named.
vault-seal-names = Who opens it besides you

# Under that label.
vault-seal-names-hint = As few as possible, but somebody: what only one person can open is lost with their passphrase.

# Instead of them, when there is none.
vault-seal-nobody = No colleague has set up a passphrase yet, so only you can open it.

# The button of that form.
vault-seal-button = Seal it

# After an identity was sealed.
vault-sealed = It is sealed.

## Who opens a record, and the end of it

# Heading over those whom a record names.
vault-names-heading = Who opens it

# Heading of the form that names somebody.
vault-name-heading = Name somebody

# Label of the choice of a person there.
vault-name-person = Who

# Instead of that form, when nobody is left to name.
vault-name-nobody = Everybody who has set up a passphrase is named already.

# The button of that form.
vault-name-button = Name them

# After somebody was named.
vault-named = Whoever you named can open it now.

# Beside a person whom a record names: the link to the page that takes the name off it.
vault-unname-open = Take the name off…

# Heading of that page.
#   $name (text): the person’s name
vault-unname-heading = Take { $name } off the record

# The text of that page.
vault-unname-text = The record is sealed anew for the others, so that a key that was copied before opens nothing. What they have read they know.

# The button of that page.
vault-unname-button = Take the name off

# After a name was taken off.
vault-unnamed = The name is off the record.

# The link to the page that destroys a record before its time, and heading of that page.
vault-destroy-open = Destroy it now…

# The text of that page.
vault-destroy-text = The keys and the sealed text go, here and in older copies of the vault. A copy of the key file made before still has its part: see to it that none is kept.

# The box that is ticked there.
vault-destroy-understood = I understand that nobody can bring it back.

# The button of that page.
vault-destroy-button = Destroy it

# After a record was destroyed.
vault-destroyed = It is destroyed.

## The log of the vault

# Heading of the vault’s log, and the link to it.
vault-log-heading = Log of the vault

# The first line of that page, before the state of the log.
vault-log-text = Who did what, and when; never what a record says.

# Under it: every line is as it was written.
#   $count (number): lines
vault-log-whole = { $count ->
    [one] The log is whole: { $count } line.
   *[other] The log is whole: { $count } lines.
}

# Instead of it: somebody changed the log.
#   $line (number): the first line that is wrong
vault-log-broken = The log was changed by somebody: line { NUMBER($line) } is not as it was written, or is missing. Ask whoever runs the server.

# In a line of the log, after who did it.
#   $act (choice): what was done
vault-act = { $act ->
    [passphrase-set] set up a passphrase
    [passphrase-changed] changed their passphrase
    [passphrase-replaced] began anew with another passphrase
    [sealed] sealed an identity
    [named] named somebody
    [unnamed] took a name off
    [destroyed] destroyed a record
    [refused] was refused
   *[opened] opened a record
}

# After that, in a line of the log: why.
#   $detail (choice): the reason
vault-detail = { $detail ->
    [no-factor] has no second factor
    [no-passphrase] has no passphrase
    [wrong-proof] wrong passphrase or code
    [too-often] too many tries
    [over] its time is over
    [destroyed] its key is gone
    [damaged] the record was changed
    [by-hand] before its time
    [time-over] its time was over
    [console] from the console
   *[not-named] no record names them there
}

## How long records are kept

# Heading of the form for administrators, and what its field asks.
vault-longest-heading = How many days a record is kept at most

# Under that heading.
vault-longest-hint = For those sealed from now on; the others keep their day.

## What can be wrong

# Beside a new passphrase.
#   $least (number): characters it has at least
vault-mistake-passphrase-short = A passphrase needs more characters: at least { NUMBER($least) }.

# Beside a new passphrase.
vault-mistake-passphrase-password = This is your password. Whoever learns the one must not have the other: choose another passphrase.

# Beside the field in which the new passphrase is typed a second time.
vault-mistake-passphrase-again = The two are not the same.

# Over a form of the vault.
vault-mistake-factor = The vault opens only for whoever has a second factor: set one up under your account first.

# Over a form that asks for a second factor alone.
vault-mistake-code = The code or passkey is not right, or was used already. Nothing was done.

# Over a form that asks for the passphrase and a second factor; which of the two is wrong is not told.
vault-mistake-proof = The passphrase, or the code or passkey, is not right. Nothing was opened, and the try is written in the log.

# Beside a number of days.
#   $most (number): the most days
vault-mistake-days = A number of days is needed here: no less than one, no more than { NUMBER($most) }.

# Over the form that seals an identity.
vault-mistake-no-passphrase = Set up a passphrase of your own first; nobody could open the record.

# Beside the people who are to be named.
vault-mistake-name-passphrase = This person has not set up a passphrase yet.

# Over the form that seals an identity.
vault-mistake-sealed = An identity is sealed for this source already. Destroy that record first.

# Over the form that opens a record.
vault-mistake-over = The time of this record is over, or it was destroyed. Nobody can read it any more.

# Over the form that opens a record.
vault-mistake-damaged = Your passphrase is right, but this record was changed or damaged since it was sealed, so it does not open. Ask whoever runs the server for an earlier copy of the vault.

# Over a form of the vault.
vault-mistake-changed = Somebody changed this record in the meantime. Look at it again.

# Over the form that takes a name off a record.
vault-mistake-last = Nobody would be left who can open it. Name somebody else first, or destroy it.
