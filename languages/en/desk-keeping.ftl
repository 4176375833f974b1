### Nothing is lost: how typing is saved, who else is in the article, versions and their comparison.

## How it stands with what was typed; beside the title of the article's page, in few words

# What was typed a moment ago is not saved yet.
desk-keeping-unsaved = Not saved yet

# What was typed is on its way.
desk-keeping-saving = Saving…

# What was typed has just been saved.
desk-keeping-saved = Saved

# The same, some seconds later.
#   $seconds (number): from 2 to 59
desk-keeping-saved-seconds = { $seconds ->
    [one] Saved { $seconds } second ago
   *[other] Saved { $seconds } seconds ago
}

# The same, some minutes later.
#   $minutes (number): 1 or more
desk-keeping-saved-minutes = { $minutes ->
    [one] Saved { $minutes } minute ago
   *[other] Saved { $minutes } minutes ago
}

# There is no network.
desk-keeping-offline = Not connected: your text is kept in this browser and saved when the connection is back.

# There is no network, and the browser keeps nothing, such as in a private window.
desk-keeping-lost = Not connected, and this browser cannot keep your text. Leave this page open until the connection is back.

# The session has ended. A link follows: “Sign in again”.
desk-keeping-signed-out = You are signed out. Your text is kept in this browser and saved once you have signed in.

# The link after that sentence; it opens another window.
desk-keeping-sign-in = Sign in again

# Another person has signed in in this browser since the page was opened.
desk-keeping-somebody-else = Somebody else is signed in now. Your text is kept in this browser until you sign in again.

# The newsroom did not take the text, such as because it is far too long.
desk-keeping-refused = The newsroom does not take this text as it is. It is kept in this browser.

# The same person typed in the same article in another window after this one was opened.
desk-keeping-elsewhere = You went on typing in another window. What you type here is kept in this browser; save it to compare both.

# Heard by screen readers after one of the above has passed.
desk-keeping-back = Everything is saved again.

# Over the form: somebody saved while one was typing. A link follows: “Compare both”.
#   $name (text): who saved
#   $time (text): when
desk-keeping-behind = { $name } saved a newer version at { $time }.

# The link after that sentence.
desk-keeping-compare = Compare both

# Over the form: the browser holds text that never reached the newsroom, after a crash for example. Two buttons follow.
#   $headline (text): the headline of that text
desk-keeping-found = This browser has kept text that was never saved: { $headline }

# The first of the two buttons.
desk-keeping-put-back = Put it back

# The second of the two buttons.
desk-keeping-throw-away = Throw it away

# Over the form: it shows what was typed earlier and never saved as a version. A button follows: “Throw it away”.
#   $time (text): when it was typed last
desk-keeping-restored = This is your text of { $time }. It is not saved as a version yet.

# After that text was thrown away. A button follows: “Take it back”.
desk-keeping-discarded = What you had not saved is thrown away.

# The button after that sentence.
desk-keeping-take-back = Take it back

## Who else has the article open

# Heading beside the form.
desk-presence-heading = Also in this article

# Somebody has it open.
#   $name (text): who
desk-presence-here = { $name } has it open

# Somebody is typing in it.
#   $name (text): who
desk-presence-typing = { $name } is typing

## Versions, and two of them side by side

# Title of the list of all versions of an article.
#   $headline (text): the article's
desk-versions-title = Versions: { $headline }

# Leads to the list of all versions.
desk-versions-all = All versions

# Column of the choice of one version, and label of that choice: the one that is read as the earlier one.
desk-versions-older = Older

# The same for the later one.
desk-versions-newer = Newer

# For screen readers: chooses a version as the earlier one.
#   $number (number): of the version
desk-versions-as-older = Compare from version { NUMBER($number) }

# For screen readers: chooses a version as the later one.
#   $number (number): of the version
desk-versions-as-newer = Compare with version { NUMBER($number) }

# Column: number and author of a version.
desk-versions-version = Version

# Column: why a version was kept.
desk-versions-why = Why

# Column: when.
desk-versions-when = When

# The button that shows two versions side by side.
desk-versions-compare = Compare

# A version in the list of all.
#   $number (number): its number
#   $name (text): who saved it
desk-version-short = Version { NUMBER($number) }, { $name }

# Over one of two columns.
#   $number (number): of the version in it
desk-version-number = Version { NUMBER($number) }

# Why a version was kept.
#   $reason (choice): what happened
desk-version-reason = { $reason ->
    [autosaved] kept while typing
    [submitted] submitted
    [handed-over] before it was handed over
    [published] published
    [restored] restored from an older version
    [set-aside] set aside, nothing of it is lost
    [merged] put together from two versions
   *[saved] saved
}

# Beside the version with which writing goes on.
desk-version-is-draft = the draft now

# The button that makes an old version the draft again.
desk-version-restore = Restore this version

# After that. An undo button stands beside it.
#   $number (number): of the version that it has become
desk-version-restored = Restored. It is version { NUMBER($number) } now, and nothing was taken away.

# The button beside that sentence.
desk-version-undo = Undo

# Title of the page with two versions side by side.
#   $headline (text): the article's
desk-compare-title = Compare versions: { $headline }

# Where two versions say the same.
desk-compare-none = Both versions say the same.

# In place of paragraphs that are the same in both; a click shows them.
#   $count (number): how many
desk-compare-unchanged = { $count ->
    [one] { $count } paragraph is the same
   *[other] { $count } paragraphs are the same
}

# Over a paragraph: other words.
desk-compare-changed = Changed

# Over a paragraph: the same words in another form, such as a link, bold or a subhead.
desk-compare-form = Same words, other form: a link, bold, a subhead

# Over a paragraph that only the newer version has.
desk-compare-added = Added

# Over a paragraph that only the older version has.
desk-compare-removed = Removed

# Over a paragraph that stood elsewhere before.
desk-compare-moved = Moved here from elsewhere

# The same, and its words changed.
desk-compare-moved-changed = Moved here and changed

# For screen readers, before words that were taken out.
desk-compare-removed-words = taken out:

# For screen readers, before words that were put in.
desk-compare-added-words = put in:

## Two texts that grew from one

# Title of the page on which two versions are put together.
#   $headline (text): the article's
desk-collision-heading = Two versions: { $headline }

# Under the title of that page.
#   $name (text): who saved
#   $time (text): when
desk-collision-text = { $name } saved a version ({ $time }) while you were writing. What only one of you changed stands together below. Decide about the places where you both worked.

# Heading of a place where both worked.
#   $number (number): counted from 1
desk-collision-place = Place { NUMBER($number) } where you both worked

# Over one of two columns.
#   $name (text): who saved the newer version
desk-collision-theirs = Version of { $name }

# Over the other column.
desk-collision-mine = Your text

# A choice at such a place.
#   $name (text): who saved the newer version
desk-collision-take-theirs = Take the words of { $name }

# A choice at such a place.
desk-collision-take-mine = Take mine

# A choice: both stay, one after the other.
desk-collision-take-both = Keep both, one after the other

# Heading over a paragraph that has the changes of two people who changed different words of it
desk-collision-woven = With the changes of both

# Choice: the paragraph that has the changes of both people
desk-collision-take-woven = Take the changes of both

# In a column: this side took everything out here.
desk-collision-nothing = Everything here was taken out.

# Over what only the other one changed.
#   $name (text): who
desk-collision-taken-theirs = Changed by { $name } only, taken over

# Over what only the person who reads changed.
desk-collision-taken-mine = Changed by you only, taken over

# Over what both changed in the same way.
desk-collision-taken-both = Changed by both of you in the same way

# The button that saves what was decided.
desk-collision-save = Save the result

# A button: wherever both worked, the text of the person who reads.
desk-collision-all-mine = Take mine everywhere

# A button: wherever both worked, the other one's.
#   $name (text): who
desk-collision-all-theirs = Take those of { $name } everywhere

# Under the buttons.
desk-collision-kept = Whatever you decide, both texts stay among the versions.

# After the result was saved.
#   $number (number): of the version that was saved
desk-collision-saved = Saved as version { NUMBER($number) }. Both texts are among the versions.

# A place where both worked was left undecided.
desk-collision-mistake-undecided = Decide what is to stand here.

# While one decided, one of the two texts changed again.
desk-collision-mistake-moved-on = One of the texts has changed since. Nothing is lost; look once more.

# Beside the form: leads to the two newest versions side by side.
desk-versions-compare-last = What changed last
