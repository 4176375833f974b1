### Before publishing: what the checks find in what the article says that somebody said, and the guide that explains it

# Before publishing, after what a check found: leads to the place in the guide that says why it is asked.
desk-check-guide = Why?

# A check before publishing: readers are not told why a source has no name.
#   $label (text): what readers call the source
desk-check-anonymous-reason = Readers are not told why “{ $label }” is not named. Write the reason in the article’s language.

# A check before publishing: nobody is named who knows a source and may publish.
#   $label (text): what readers call the source
desk-check-anonymous-knower = No editor of the newsroom is named who knows who “{ $label }” is.

# A check before publishing, for everybody but the one who knows the source. It says no more on purpose.
#   $label (text): what readers call the source
#   $name (text): who of the newsroom knows the source
desk-check-ask = Before this is published, { $name } has to be asked about “{ $label }”.

# The same check, for the one who knows the source.
#   $label (text): what readers call the source
desk-check-contrary = Somebody says the contrary of “{ $label }” on record. You know who “{ $label }” is: say whether it may go out.

# Title of the page where it is said.
#   $label (text): what readers call the source
desk-vouch-heading = May “{ $label }” be quoted without a name?

# The same page: over the list of those who are on record to the contrary.
desk-vouch-text = These are on record to the contrary. If the source is one of them, readers would be deceived by what it says without its name.

# One of the list.
#   $stance (choice): whether it denies what the source says, or says something else
#   $name (text): who is on record
#   $words (text): the claim
desk-vouch-contrary = { $stance ->
    [denies] { $name } denies this: { $words }
   *[supports] { $name } says: { $words }
}

# The same page, where nobody is.
desk-vouch-nobody = Nobody is on record to the contrary now.

# The same page: what becomes of the answer.
desk-vouch-kept = Only that you said so is kept, not why. If it may not go out, say nothing here: take it out of the text, or have the source speak by name.

# The same page: its button.
desk-vouch-confirm = It may go out

# After that.
desk-vouch-done = It is noted that it may go out.

# Over the same page: somebody else knows the source.
desk-vouch-mistake-not-yours = Only whoever knows this source can say so.

# A check before publishing: words between quotation marks, or set as a quotation, that are nobody’s.
#   $words (text): how they begin
desk-check-quotation-speaker = It is not written down whose words these are: “{ $words }”

# The same, for those beyond the first ones.
#   $count (number): how many
desk-check-quotations-more = { $count ->
    [one] It is not written down whose words { $count } further quotation holds.
   *[other] It is not written down whose words { $count } further quotations hold.
}

# A check before publishing: a sentence that names nothing but “sources”.
#   $words (text): how the sentence begins
desk-check-bare-sources = Say something of who the source is: “{ $words }”

# The same, of what readers call a source.
#   $label (text): that name
desk-check-bare-label = Say something of who the source is; readers would be told only “{ $label }”.

# A check before publishing: the text says several, and one source is written down.
#   $words (text): how the sentence begins
#   $label (text): the source
desk-check-plural = One source is written down, { $label }, and the text tells of several: “{ $words }”

# A check before publishing: an article that readers have not yet, or not with this in it, rests on a claim that fell.
#   $standing (choice): where the newsroom stands on the claim: disputed, denied or retracted
#   $words (text): the claim
desk-check-fallen-claim = { $standing ->
    [retracted] This rests on a claim that the newsroom has retracted: “{ $words }”
    [denied] This rests on a claim that the newsroom holds to be untrue: “{ $words }”
   *[disputed] This rests on a claim that is disputed: “{ $words }”
}

# A check before publishing: what one source says stands there as if it were known.
#   $words (text): how it begins
desk-check-single-source = Only one source says this, and the sentence does not say so: “{ $words }”

# A check before publishing: somebody without a name judges a person.
#   $words (text): how that begins
desk-check-anonymous-opinion = Somebody who is not named judges a person: “{ $words }”

# A check before publishing: the text’s first quotation is by somebody without a name.
#   $words (text): how it begins
desk-check-anonymous-first = The first quotation is by somebody who is not named: “{ $words }”

# A check before publishing: the sentence does not say who says so.
#   $words (text): how it begins
desk-check-attribution-apart = The sentence itself does not tell who says so: “{ $words }”

# A check before publishing: the newsroom’s own standing on a claim is firmer than what it rests on.
#   $words (text): the claim
desk-check-confirmed-standing = This claim stands as confirmed, and neither two sources apart from each other nor a document support it: “{ $words }”

# A check before publishing: the text says “confirmed”.
#   $word (text): that word
desk-check-confirmed-words = “{ $word }” stands in the text where neither two sources apart from each other nor a document support it.

# A check before publishing: the headline tells as known what is not.
#   $words (text): what it rests on
desk-check-headline-firmer = The headline is firmer than what it rests on: “{ $words }”

# A check before publishing: a verb that calls the speaker a liar or guilty.
#   $word (text): that verb
desk-check-loaded-verb = “{ $word }” casts doubt or blame where the speaker only said it.

# Heading of the guide’s page at the desk, and links to it.
desk-guide-sources = Sources and claims
