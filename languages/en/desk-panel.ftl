### Beside the article and on the pages of claims: what can be done, and what stands in its way

# In the statements column of a published article whose text did not change, to its reporter: readers have been told something else of the statements.
desk-statements-differ-submit = Readers have been told something else. Submit it, and an editor can publish it again.

# Beside the button that publishes, where the checks would refuse it: the gravest thing that they found, a whole sentence with its full stop.
#   $finding (text): what was found
#   <link>: what was found, leading to where it is put right
desk-publish-in-the-way = Cannot be published yet: <link>{ $finding }</link>

# After that, where more stands in the way.
#   $count (number): how many other things
#   <link>: leads to the list of all
desk-publish-in-the-way-more = { $count ->
    [one] And <link>{ $count } more thing</link>.
   *[other] And <link>{ $count } more things</link>.
}

# Under the words of a question or a claim that readers see, to somebody who may not change them.
desk-words-are-public = Readers see these words. An editor can change them.
