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

# The list of photos, after a search that found nothing.
desk-photos-none-found = No photo has all these words.

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
desk-photo-delete-hint = The photo and all its sizes are removed for good.

# The photo form: opens the fields in which the photos can be described while they are sent.
desk-photo-describe-now = Describe them now
