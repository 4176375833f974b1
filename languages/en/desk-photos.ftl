### The library of photos at the desk.

# Beside the file: one side of the picture is longer than any format delivers.
#   $pixels (number): the longest side that is taken
desk-photo-mistake-side-too-long = No side of a picture may be longer than { NUMBER($pixels) } pixels.

# Beside the file: the decoder was stopped because it took too long.
desk-photo-mistake-too-slow = Reading this file took too long. Send a smaller version of it.

# Beside several files: what was wrong with one of them.
#   $name (text): the name of the file on the sender’s machine
#   $reason (text): one of the sentences about files, such as “The file is larger than 20 MB.”
desk-photo-file-refused = “{ $name }”: { $reason }

# Where a photo is described, label: the notice of who holds the copyright.
desk-photo-copyright = Copyright notice

# Under that label.
desk-photo-copyright-hint = Delivered inside every copy of the picture, such as “© The River Gazette”.

# The photo form: label of the files, several at once.
desk-photo-files = Files

# The photo form: over the description, which is optional.
desk-photo-new-hint = What you type here holds for every file you choose. What you leave empty is taken from the file, where it says something.

# The list of photos: label of the search.
desk-photos-search = Search captions, credits and alternative texts

# The list of photos: the button of the search.
desk-photos-search-go = Search

# The list of photos: a link that shows all of them again after a search.
desk-photos-all = All photos

# The list of photos: a link to those before the last one shown.
desk-photos-older = Earlier photos

# After several photos were sent.
#   $count (number): how many were stored just now
desk-photos-stored = { $count ->
    [one] One photo is stored.
   *[other] { $count } photos are stored.
}

# In the list: a photo without alternative text.
desk-photo-lacks-alternative = No alternative text

# In the list: a photo without a credit.
desk-photo-lacks-credit = No credit

# Beside a photo: its size.
#   $width (number): in pixels
#   $height (number): in pixels
desk-photo-pixels = { NUMBER($width) } × { NUMBER($height) } pixels

# Beside a photo: the widths in which pages can have it.
#   $widths (text): a list of numbers, “360, 640 and 960”
desk-photo-widths = Pages can have it { $widths } pixels wide.

# Beside a photo: who sent it.
#   $name (text): a person of the newsroom
desk-photo-sent-by = Sent by { $name }

# Beside a photo that the sample publication brought.
desk-photo-from-sample = Came with the sample publication

# Over the description of a stored photo.
desk-photo-describe-hint = New uses begin with these words. Articles that use the photo already keep their own.

# To somebody who may not change a photo.
desk-photo-not-yours = Only who sent this photo, an editor or an administrator can change it.

# Under that heading.
#   $days (number): how many days a photo stays in the bin
desk-photo-delete-hint = The photo goes into the bin and comes back from there for { NUMBER($days) } days; then it is removed for good.

# The photo form: opens the fields in which the photos can be described while they are sent.
desk-photo-describe-now = Describe them now

# After trying to remove a photo that readers see in an article.
desk-photo-mistake-published = Readers see this photo in a published article. Put another one there, or unpublish the article, first.

# After a reporter tried to remove a photo that drafts of others use.
desk-photo-mistake-in-others-drafts = A colleague’s draft uses this photo. Ask them, or an editor.

# Beside an article that uses a photo: readers see it there.
desk-photo-use-published = published

# Beside an article that uses a photo: only its draft shows it.
desk-photo-use-draft = in the draft

# The removal of a photo that drafts use, label: what becomes of them.
desk-photo-in-drafts = In the drafts

# One of two choices: another photo takes its place.
desk-photo-in-drafts-replaced = Show this photo instead:

# One of two choices: the drafts lose the photo.
desk-photo-in-drafts-without = Take it out of them without another

# Label of the choice of another photo.
desk-photo-replacement = Photo

# The list of photos that were removed and can come back.
desk-photos-bin = Bin

# Over that list.
#   $days (number): how many days a photo stays in the bin
desk-photos-bin-hint = What is here has no address and is in no article. After { NUMBER($days) } days in the bin a photo is removed for good.

# The bin holds nothing.
#   $days (number): how many days a photo stays in the bin
desk-photos-bin-empty = The bin is empty. Photos that are removed wait here for { NUMBER($days) } days.

# Beside a photo in the bin.
#   $when (text): a moment as one thinks of it, “3 days ago”
desk-photo-binned = In the bin since { $when }

# Button: takes a photo out of the bin again.
desk-photo-restore = Take it out again

# After a photo was taken out of the bin.
desk-photo-restored = The photo is in the library again. Drafts that lost it show it once it is put there again.

# On a notice: takes back what was just done.
desk-undo = Undo

# Beside the last day on which a photo may be published.
desk-photo-mistake-day = Write a day that exists, or leave it empty.

# Where a photo is described, label of a day.
desk-photo-expires = Last day of the rights

# Under that label.
desk-photo-expires-hint = After this day the photo cannot be published any more. Leave it empty where the rights do not end.

# Beside a photo whose rights end soon.
#   $days (number): days until the last one; 0 is today
desk-photo-expires-in = { $days ->
    [0] Expires today
    [one] Expires tomorrow
   *[other] Expires in { $days } days
}

# Beside a photo whose rights ended.
#   $date (text): the last day on which it could be published
desk-photo-expired = Expired on { $date }: cannot be published

# On the page of a photo: the last day of its rights, some time away.
#   $date (text): a day
desk-photo-expires-later = Can be published until { $date }

# Beside a photo in the list: in how many articles it is used.
#   $count (number): never 0
desk-photo-used-in = { $count ->
    [one] In one article
   *[other] In { $count } articles
}

# The search in the list of photos, label of a choice.
desk-photos-standing = Which photos

# One of these choices: no restriction.
desk-photos-standing-all = All

# One of these choices.
#   $standing (choice): which
desk-photos-standing-name = { $standing ->
    [without-credit] Without credit
    [without-alternative] Without alternative text
    [expiring] Expiring soon
    [expired] Expired
    [unused] In no article
   *[published] Shown to readers now
}

# The search in the list of photos: only what oneself sent.
desk-photos-mine = Only mine

# The search in the list of photos, label of a day: photos sent on it or later.
desk-photos-since = Sent from

# The search in the list of photos, label of a day: photos sent on it or earlier.
desk-photos-until = Sent until

# Over the list of photos: only those with this credit are shown.
#   $credit (text): the credit
desk-photos-by = Only photos credited “{ $credit }”

# On the page of a photo, a link.
#   $credit (text): the photo’s credit
desk-photos-more-by = More photos credited “{ $credit }”

# The list of photos, after a search that found nothing.
desk-photos-none = No photo fits this choice.

# The list of photos, on a later page: a link to the newest ones.
desk-photos-first = Newest photos

# On the page of photos, over the list of files that are being sent.
desk-upload-drop = Files can also be dropped anywhere on this page, or pasted.

# Over the list of files that are being sent.
desk-upload-heading = Being sent

# How far the sending of several files is.
#   $done (text): how many are stored
#   $count (text): how many there are
#   $failed (text): how many could not be stored
desk-upload-overall = Stored: { $done } of { $count }. Not stored: { $failed }.

# Beside a file that is still to be sent.
desk-upload-waiting = waiting

# Beside a file that is being sent.
#   $percent (text): how much of it, as a number
desk-upload-sending = { $percent } % sent

# Beside a file that has arrived and is being read.
desk-upload-reading = arrived, being read

# Beside a file that is stored.
desk-upload-stored = stored

# Beside a file that was stored before.
desk-upload-known = was here already

# Beside a file that could not be sent because there is no connection.
desk-upload-offline = The connection broke. What arrived before is stored.

# Beside a file that could not be sent because nobody is signed in any more.
desk-upload-signed-out = You are signed out. Sign in in another tab, then try again.

# Beside a file that could not be stored for a reason of ours.
desk-upload-broken = Something went wrong here. Try again.

# Button beside a file that could not be sent.
desk-upload-again = Try again

# Button over files that could not be sent.
desk-upload-again-all = Try all of them again

# Link after the last file was sent.
desk-upload-show = Show them in the library

# Beside a number that says a place in a picture.
desk-photo-mistake-percent = Write a number of percent, up to a hundred; a crop is at least a tenth of the picture wide.

# On the page of a photo, heading: what stays of it where it is cropped.
desk-photo-crops = Focal point and crops

# Under that heading.
desk-photo-crops-hint = Where the picture is cropped, the focal point stays in it. Articles show the whole picture.

# Name of the picture on which the focal point is set.
desk-photo-focal = Focal point: click, drag, or use the arrow keys

# Label of a choice of nine places in a picture.
desk-photo-focal-place = Where the focal point is

# One of nine places in a picture, or “exactly where the numbers below say”.
#   $place (choice): which
desk-photo-focal-place-name = { $place ->
    [top-left] Top left
    [top] Top
    [top-right] Top right
    [left] Left
    [middle] Middle
    [right] Right
    [bottom-left] Bottom left
    [bottom] Bottom
    [bottom-right] Bottom right
   *[exactly] As the numbers say
}

# Label of a number.
desk-photo-focal-x = From the left, in percent

# Label of a number.
desk-photo-focal-y = From the top, in percent

# Label of a number.
desk-photo-crop-width = Width, in percent of the picture

# What a crop is for.
#   $crop (choice): which
desk-photo-crop-name = { $crop ->
    [teaser] In lists
    [card] Shared on other sites
   *[square] Square
}

# Unfolds the numbers of one crop; ticked where they hold instead of the focal point.
desk-photo-crop-by-hand = Draw this crop by hand

# After the focal point or the crops of a photo were saved.
desk-photo-cropped = Saved. The new crops are being made; until then pages show the ones before.
