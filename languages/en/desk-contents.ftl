### What the editor says of photos, link cards and pasting

# Name of a photo between paragraphs, for those who do not see it.
desk-figure = Photo in the text

# Heading of the window in which a photo of the library is chosen; also the button that opens it.
desk-figure-choose = Choose a photo

# Closes such a window.
desk-figure-close = Close

# Label of the field that sends photos from the computer or telephone.
desk-figure-device = Or send photos from this device

# Over the photos found.
#   $count (number): how many are shown
desk-figure-found = { $count ->
    [one] { NUMBER($count) } photo. The arrow keys walk, Enter chooses.
   *[other] { NUMBER($count) } photos. The arrow keys walk, Enter chooses.
}

# While a photo is being sent.
#   $name (text): the file
#   $percent (number): how much of it
desk-figure-sending = Sending { $name }: { NUMBER($percent) } %

# A photo was sent and is being prepared.
#   $name (text): the file
desk-figure-preparing = { $name } is being prepared.

# A photo could not be sent.
#   $name (text): the file
#   $reason (text): a sentence that says why
desk-figure-not-sent = { $name } is not in the text: { $reason }

# A sentence that says why something could not be sent or read.
desk-figure-no-connection = The newsroom’s server does not answer.

# Tries again to send a photo.
desk-figure-again = Try again

# Gives up sending a photo.
desk-figure-leave-out = Leave it out

# A file that is no picture was dropped into the text.
#   $name (text): the file
desk-figure-no-photo = { $name } is no picture. Photos are JPEG, PNG or WebP.

# Under the empty field of a photo’s credit.
desk-figure-lacks-credit = Whom is it from? Without a credit it cannot be published.

# Under the empty field of a photo’s alternative text.
desk-figure-lacks-alternative = Say what is to be seen, for those who do not see it.

# In place of a photo that was deleted from the library.
desk-figure-gone = This photo is no longer in the library.

# Button on a photo or card in the text.
desk-block-up = Move up

# Button on a photo or card in the text.
desk-block-down = Move down

# Button on a photo or card in the text.
desk-block-remove = Take out of the text

# After pasting: pictures that were only named by their address on another site.
#   $count (number): how many pictures
desk-paste-left-out = { $count ->
    [one] { NUMBER($count) } picture was left out, since it lies on another site. Save it and send it as a photo.
   *[other] { NUMBER($count) } pictures were left out, since they lie on another site. Save them and send them as photos.
}

# Name of a link that stands by itself with title, source and picture.
desk-card = Link card

# Field for the address of the page that a card is made of.
desk-card-address = Address of the page

# Button; offered for an address that stands on a line of its own.
desk-card-make = Make a link card

# Button beside it: the address stays a link.
desk-card-leave = Leave it a link

# Button where a page could not be read.
desk-card-by-hand = Write the card by hand

# While another site’s page is being asked for.
desk-card-reading = The page is being read…

# Instead of an address something else was typed.
desk-card-no-address = A card needs an address that begins with https://.

# Field of a link card.
desk-card-title = Title of the page

# Field of a link card: the site’s name.
desk-card-source = Source

# Button on a card’s picture.
desk-card-without-picture = Show no picture

# Said after that.
desk-card-picture-gone = The card is shown without a picture.

# Where a search in the library found nothing.
desk-figure-none = No photo has these words.

# Several files were dropped where one photo stands.
desk-lead-one = The article has one photo at its head: the first one was taken.
