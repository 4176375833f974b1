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

# A finding: paragraphs of the text are empty, as in a translation that is not finished.
#   $count (number): how many
desk-check-empty-paragraphs = { $count ->
    [one] { $count } paragraph is empty and will not be shown.
   *[other] { $count } paragraphs are empty and will not be shown.
}

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

## The stages of an article

# A button: takes a step with the article. “take-over” is taking what somebody else has in edit.
#   $step (choice): the step
desk-step-button = { $step ->
    [submission] Submit
    [take-back] Take back
    [take-over] Take over
    [return] Return
    [hand-over] Hand over
    [readiness] Mark ready
   *[editing] Take into edit
}

# After a step was taken, over the article or the board.
#   $action (choice): what was done
desk-step-done = { $action ->
    [article-submitted] Submitted. It waits for an editor.
    [article-taken-back] Taken back. It is your draft again.
    [article-taken-into-edit] You have it in edit now.
    [article-returned] Returned to the writer.
    [article-ready] It is ready to be published.
    [article-handed-over] Handed over.
    [article-due-changed] The time is kept.
   *[other] Done.
}

# The button in that notice.
desk-step-undo = Undo

# After a step was undone.
desk-step-undone = Undone.

# Over the article form: opens the steps that are taken less often.
desk-step-more = More

# Label of the words that go with a returned article.
desk-step-note = What is missing

# Over the form or the board: somebody else has moved the article in between.
#   $name (text): who
#   $stage (choice): where it is now
desk-step-mistake-overtaken = { $stage ->
    [submitted] { $name } was quicker: it is submitted now. Look again before you go on.
    [in-edit] { $name } was quicker: it is in edit now. Look again before you go on.
    [ready] { $name } was quicker: it is ready now. Look again before you go on.
   *[draft] { $name } was quicker: it is a draft now. Look again before you go on.
}

# The same place: readers see this very text, so there is nothing to submit or edit.
desk-step-mistake-nothing-new = Readers see this text already. Change it first.

# The same place: a time of publication is set.
desk-step-mistake-planned = It is scheduled for publication. Take its time back first.

# Beside the words for a returned article: there are none.
desk-step-mistake-note-empty = Say what is missing.

# Label of the choice of who has an article; also over a column and a filter.
desk-assignee = Who has it

# In that choice, and on the board.
desk-assignee-nobody = Nobody

# In the filter: whoever has it.
desk-assignee-all = Anybody

# Label of the time until which an article is due; also over a column and a filter.
desk-due = Due

# Under it: whose clock it is.
#   $zone (text): the time zone
desk-due-hint = On the clock of { $zone }. Leave it empty for no time.

# In the filter: what is due when.
#   $due (choice): when
desk-due-filter = { $due ->
    [late] Overdue
    [today] Due today, or overdue
    [week] Due within a week
   *[any] At any time
}

# Before the time of an article that is late.
desk-due-late = Overdue:

# Before the time until which an article is due.
desk-due-by = Due:

# Beside the time: it cannot be read.
desk-due-mistake = Write a day and a time.

# The button that keeps who has it and when it is due.
desk-assign = Keep

# Over the form, for a writer whose article an editor has.
#   $name (text): the editor
desk-editing-hint = { $name } has it in edit. You can still change it: both versions are kept. A note is easier to follow.

## The board

# A place of the desk: who has what, and what is due.
desk-place-board = Board

# Heading of the board, and its page’s title.
desk-board-heading = Board

# Heading of a column of the board.
#   $column (choice): which
desk-board-column = { $column ->
    [draft] Drafts
    [submitted] Submitted
    [in-edit] In edit
    [ready] Ready
    [scheduled] Scheduled
   *[published] Published today
}

# A column of the board in which nothing stands: what will be there.
#   $column (choice): which
desk-board-empty = { $column ->
    [draft] What is being written stands here. Begin with “Write an article”.
    [submitted] Nothing waits for an editor.
    [in-edit] What an editor has taken stands here.
    [ready] What only has to be published stands here.
    [scheduled] Nothing has a time of publication.
   *[published] Nothing was published today yet.
}

# Under a column: the list of everything in it.
desk-board-all = See all

# On a card of the board: opens what can be done with it.
desk-board-move = Move

# A link over the board.
desk-board-open-list = All articles

# On a card: how many notes are open.
#   $count (number): how many
desk-board-open-notes = { $count ->
    [one] { $count } open note
   *[other] { $count } open notes
}

## Notes on a text

# Heading of the notes of colleagues, beside the article.
desk-notes-heading = Notes

# There, before there are any.
desk-notes-empty = What colleagues say of the text stands here. Readers never see it.

# Opens the form for a note.
desk-note-new = Write a note

# Label of the words of a note.
desk-note-label = Note

# Label of the words of the article that a note is about.
desk-note-quote = About these words

# Under the field for the words that a note is about.
desk-note-quote-hint = Copy them from the text. Leave it empty for a note on the whole article.

# The button that keeps a note.
desk-note-write = Keep the note

# Opens the answer to a note; also the label of its words and its button.
desk-note-answer = Answer

# The button that says a note is dealt with.
desk-note-resolve = Resolve

# The button that opens a resolved note again.
desk-note-reopen = Open again

# Under a note that is dealt with.
#   $name (text): by whom
desk-note-resolved = Resolved by { $name }

# Under the quoted words of a note: they stand in another place now.
desk-note-moved = These words stand elsewhere now.

# Under the quoted words of a note: they were changed or taken out.
desk-note-orphan = These words are no longer in the text.

# The button that leads from a note to its words in the text.
desk-note-show = Show in the text

# A tool and key of the editor: writes a note on the words that are selected; pressed where words with a note are marked,
# leads to the note.
desk-note-on-words = Note on the selected words; on marked words, to their note

# After something was done with a note.
#   $act (choice): what
desk-note-done = { $act ->
    [answered] Answered.
    [resolved] Resolved.
    [reopened] Open again.
   *[written] The note is kept.
}

# Beside a note or an answer: it is empty.
desk-note-mistake-empty = Write what you have to say.

# Beside the quoted words: they are not in the saved text.
desk-note-mistake-quote = These words are not in the saved text.
