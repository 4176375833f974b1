### The newsroom's work on an article: checks before publishing, stages, notes, the board.

## Checks before publishing

# Heading of the checks, beside the article and on the page of its publication.
desk-checks-heading = Before publishing

# There, where nothing was found.
desk-checks-fine = Nothing stands in the way.

# There, before a finding: how grave it is, in a word or two. “set-aside” is one for which an editor gave a reason.
#   $strength (choice): how grave
desk-check-strength = { $strength ->
    [block] Blocks
    [override] Needs a reason
    [set-aside] Set aside
   *[warn] To know
}

# Under a finding that was set aside.
#   $name (text): who gave the reason
#   $reason (text): the reason
desk-check-reason-given = Set aside by { $name }: { $reason }

# Under a finding, label of the field for a reason.
desk-check-reason = Reason to publish all the same

# Over the findings that can be set aside: what a reason does.
desk-check-reason-hint = The reason stays beside the article and in the log.

# The button that keeps the reasons.
desk-check-set-aside = Set aside

# After the reasons were kept.
desk-check-reasons-kept = The reasons are kept.

# Beside the field for a reason: it is empty.
desk-check-mistake-reason-empty = Give a reason.

# Beside the field for a reason: this check knows no exception.
desk-check-mistake-blocks = This has to be put right. No reason sets it aside.

# A finding: the headline is very short.
#   $count (number): its characters
#   $limit (number): the fewest that readers can do with
desk-check-headline-short = The headline is very short: characters { NUMBER($count) }, at least { NUMBER($limit) } are usual.

# A finding: the headline is very long.
#   $count (number): its characters
#   $limit (number): the most that lists and search results show
desk-check-headline-long = The headline is very long: characters { NUMBER($count) }, at most { NUMBER($limit) } are usual.

# A finding: the standfirst is empty.
desk-check-standfirst-missing = There is no standfirst. Lists and search results show it.

# A finding: the standfirst is very short.
#   $count (number): its characters
#   $limit (number): the fewest that are usual
desk-check-standfirst-short = The standfirst is very short: characters { NUMBER($count) }, at least { NUMBER($limit) } are usual.

# A finding: the standfirst is very long.
#   $count (number): its characters
#   $limit (number): the most that are usual
desk-check-standfirst-long = The standfirst is very long: characters { NUMBER($count) }, at most { NUMBER($limit) } are usual.

# A finding: the photo at the head was removed from the library.
desk-check-photo-gone = The photo at the head is no longer stored.

# A finding: a photo in the text was removed from the library.
#   $number (number): which of the text's photos, from 1
desk-check-figure-gone = Photo { NUMBER($number) } in the text is no longer stored.

# A finding: the right to show the photo at the head has ended.
desk-check-photo-rights = The right to show the photo at the head has expired. If it was prolonged, change the day on the photo’s page.

# A finding: the same of a photo in the text.
#   $number (number): which of the text's photos, from 1
desk-check-figure-rights = The right to show photo { NUMBER($number) } in the text has expired. If it was prolonged, change the day on the photo’s page.

# A finding: a photo in the text has no credit.
#   $number (number): which of the text's photos, from 1
desk-check-figure-credit = Photo { NUMBER($number) } in the text has no credit.

# A finding: a photo in the text has no alternative text.
#   $number (number): which of the text's photos, from 1
desk-check-figure-alternative = Photo { NUMBER($number) } in the text has no alternative text.

# A finding: alternative text and caption of the photo at the head are the same words.
desk-check-photo-alternative-is-caption = The alternative text only repeats the caption. Say what the photo shows.

# A finding: the same of a photo in the text.
#   $number (number): which of the text's photos, from 1
desk-check-figure-alternative-is-caption = The alternative text of photo { NUMBER($number) } in the text only repeats its caption.

# A finding: the article may not be published yet.
desk-check-embargo = The article is under embargo.

# A finding: a link in the text leads to a page that did not answer.
#   $address (text): where it leads
desk-check-link = This link did not answer: { $address }

# A finding: notes of colleagues are not resolved.
#   $count (number): how many
desk-check-notes = { $count ->
    [one] { $count } note is not resolved.
   *[other] { $count } notes are not resolved.
}

# A finding: the same story was corrected in another edition, and nobody has answered here.
#   $count (number): how many corrections
desk-check-corrections = { $count ->
    [one] { $count } correction of the story in another edition waits for an answer.
   *[other] { $count } corrections of the story in other editions wait for an answer.
}
