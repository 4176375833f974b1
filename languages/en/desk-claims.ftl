### Sources, questions and claims at the desk, and what is done when a claim falls

## Places

# A place of the desk: everybody and everything that told the publication something.
desk-place-sources = Sources

# A place of the desk: open questions, the claims that answer them, and claims that fell.
desk-place-claims = Claims

## Sources

# The list of sources is empty.
desk-sources-empty = Named sources stand here once somebody has marked in an article who said something. Anonymous ones stay with their story.

# The list of sources: none has these words, or is of this kind.
desk-sources-none = No named source is like this.

# Label of the field that searches sources, or questions and claims.
desk-sources-words = Words

# Label of the choice of kinds of sources; also the kind of one.
desk-source-kind-label = Kind

# The choice of kinds: all of them.
desk-source-kind-all = Every kind

# What a source is.
#   $kind (choice): its kind; role is somebody known by an office alone, desk is the newsroom itself
desk-source-kind = { $kind ->
    [role] Office
    [organisation] Organisation
    [document] Document
    [outlet] Other medium
    [group] Group
    [anonymous] Anonymous
    [desk] The newsroom itself
   *[person] Person
}

# How many statements of a source are written down.
#   $count (number): statements
desk-source-statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}

# How many published articles give what a source said, or rest on a claim.
#   $count (number): articles
desk-source-articles = { $count ->
    [one] { $count } published article
   *[other] { $count } published articles
}

# A page of one source: heading over its names.
desk-source-names = What readers are told

# Label: what a source is called.
desk-source-label = Name

# Under that field, of an anonymous source.
desk-source-label-hint = What it is called instead of a name: “a nurse at the hospital”.

# Label: in what role a source speaks.
desk-source-role = Role

# Label: why an anonymous source is not named.
desk-source-reason = Why it is not named, as readers are told

# Label: somebody of the newsroom who knows who an anonymous source is. Readers never see it.
desk-source-known-by = Who of the newsroom knows who it is

# That nobody is named who knows an anonymous source.
desk-source-known-by-nobody = Nobody has said so

# Somebody who knew who an anonymous source is and is not of the newsroom any more.
#   $name (text): their name
desk-source-known-by-left = { $name }, who has left the newsroom

# On the page of an anonymous source.
desk-source-one-story = It belongs to one story. Who may not edit an article of it does not find this page.

# That a source is protected.
desk-source-protected = Protected

# On the page of somebody else’s source.
desk-source-not-yours = Somebody else wrote this down; an editor can change it.

# Heading over all that a source said.
desk-told-heading = What it said

# There is nothing under that heading.
desk-told-none = Nothing that you may see.

# Beside an article that gives a statement: readers do not have it.
desk-told-draft = in a draft

# How the newsroom knows a statement.
#   $basis (choice): how
desk-told-basis = { $basis ->
    [on-background] On background
    [anonymous] Anonymous
    [document] From a document
    [observed] Observed
    [second-hand] Second-hand
   *[on-record] On record
}

# How firmly a speaker stands behind a statement.
#   $commitment (choice): how firmly
desk-told-commitment = { $commitment ->
    [probable] as probable
    [possible] as possible
    [denies] denies it
    [uncommitted] without taking a stand
   *[certain] as certain
}

# The way to make two sources one.
desk-merge-open = The same as another…

# Heading of the page on which two sources become one.
#   $name (text): the one that goes
desk-merge-heading = Which source is { $name }?

# The text of that page.
desk-merge-text = All that it said becomes the other one’s, also where readers have it, at once. Addresses of this one lead to the other. It cannot be undone.

# The button that searches for the other source.
desk-merge-find = Find

# Over what was found: which source stays.
desk-merge-into = The source that stays

# The button that makes two sources one.
desk-merge-confirm = Make them one

# The button that removes a source that nothing uses.
desk-source-remove = Remove this source

# Over that button.
desk-source-unused = Nothing uses it.

# Making two sources one: one of them is anonymous.
desk-source-mistake-anonymous = An anonymous source stays what it is; only named ones can be made one.

# Removing a source: something uses it.
desk-source-mistake-used = Articles give what it said. Take that out first.

# After two sources became one.
desk-source-merged = They are one source now.

# After a source was removed.
desk-source-removed = The source is removed.

# Heading of the page before a source is removed for good.
#   $name (text): what it is called
desk-removal-source-heading = Remove { $name } for good?

# On that page: what goes.
desk-removal-source-text = It goes with its names in every language, everything written down of what it said, also what readers have of that, and its name in the log.

# On that page: what stays.
desk-removal-source-stays = The text of articles stays as it is, and with it the words that stand there: change it, or remove the article.

## Questions and claims

# The place of claims is empty.
desk-claims-empty = Here stand open questions, with every claim that answers one and what sources say for and against it. Begin with a question: “Where is he now?”

# The place of claims: none has these words.
desk-claims-none = No question and no claim has these words.

# A button: begins a question.
desk-question-new = Ask a question

# A button: begins a claim.
desk-claim-new = Write down a claim

# Heading over claims that answer no question.
desk-claims-alone = Claims without a question

# A question has no answers yet.
desk-question-no-claims = No claim answers it yet.

# Label of the words of a question, one field for each language.
desk-question-words = The question

# Label of the words of a claim, one field for each language.
desk-claim-words = The claim in one sentence

# Heading over the form that changes words.
desk-claim-words-heading = Words

# Beside the form that changes words, for whoever may only add a language.
desk-claim-words-hint = You can add a language. Other words for what is there already are an editor’s, or whoever wrote it.

# Label: which question a claim answers.
desk-claim-question = Answers the question

# That choice: none.
desk-claim-question-none = No question

# Heading over the form for one more claim that answers a question.
desk-claim-add = Add an answer

# Buttons beside the answers to a question.
#   $by (choice): where to
desk-claim-move = { $by ->
    [up] Up
   *[down] Down
}

# What those buttons move, for screen readers.
#   $by (choice): where to
#   $claim (text): its words
desk-claim-move-heard = { $by ->
    [up] Move up: { $claim }
   *[down] Move down: { $claim }
}

# Heading over sources that support a claim.
desk-claim-for = Who says so

# Heading over sources that deny a claim.
desk-claim-against = Who says no

# There is nobody under one of these headings.
desk-claim-nobody = Nobody yet.

# What the newsroom itself says of a claim.
#   $standing (choice): where it stands
desk-standing = { $standing ->
    [confirmed] Confirmed
    [disputed] Disputed
    [denied] Denied
    [retracted] Retracted
   *[unconfirmed] Unconfirmed
}

# Heading over the standing of a claim and its form.
desk-standing-heading = Where the newsroom stands

# Label of the choice of a standing.
desk-standing-label = Standing from now on

# Under that choice.
desk-standing-hint = Disputed, denied and retracted put every published article that rests on the claim into a queue.

# Label of what readers are told about a new standing, one field for each language.
desk-standing-words = What readers are told about it

# The button that changes the standing.
desk-standing-change = Change the standing

# After the standing was said as it was already.
desk-standing-same = That is where the newsroom stood already.

# After the standing was changed.
desk-standing-changed = The standing is changed.

# Heading over every standing that the newsroom took.
desk-standing-history = Every standing so far

# The newsroom never said anything about a claim.
desk-standing-never = Nobody has said anything about it yet: it counts as unconfirmed.

# Under one of those standings: who took it.
#   $name (text): somebody of the newsroom
desk-standing-by = by { $name }

## Claims that fell

# Heading of the queue of articles that rest on claims which fell.
desk-falling-heading = Claims that fell

# A link to that queue.
#   $count (number): published articles that wait
desk-falling-open = { $count ->
    [one] { $count } published article rests on a claim that fell
   *[other] { $count } published articles rest on claims that fell
}

# That queue is empty.
desk-falling-empty = No published article rests on a claim that fell. When a standing becomes disputed, denied or retracted, the articles that rest on it wait here.

# Over the articles that wait for one claim.
#   $count (number): published articles that wait
desk-falling-waiting = { $count ->
    [one] { $count } article waits
   *[other] { $count } articles wait
}

# A claim in the queue on which the newsroom does not stand as fallen any more.
#   $standing (choice): where it stands now
desk-falling-recovered = { $standing ->
    [confirmed] The claim is confirmed again. What waited for it still waits.
   *[unconfirmed] The claim counts as unconfirmed again. What waited for it still waits.
}

# The button that closes all that waits for such a claim.
desk-falling-close-all = Close all of it

# Label: why an article may stay as it is, or why all of them may.
desk-falling-reason = Why it may stay as it is

# From the first articles that wait for a claim to all of them.
desk-falling-all = All that wait

# The way to one note on every article that waits for a claim.
desk-falling-note-all = One note on all of them…

# The way to a note on one article.
desk-falling-note-one = Note…

# The way to the text of an article.
desk-falling-edit = Edit

# A button: an editor says that the newer version has put the article right.
desk-falling-put-right = The new version puts it right

# Beside an article that waits: it was published anew since.
desk-falling-changed = Readers have another version since.

# Opens the form for a signed reason why nothing has to be done.
desk-falling-waive = Leave it as it is…

# The button of that form.
desk-falling-sign = Sign

# Beside an article that waits: one note on many articles will be on it soon.
desk-falling-note-comes = A note is on its way to it.

# Saying that a new version put it right: readers have the same version as when the claim fell.
desk-falling-mistake-unchanged = Readers still have the version that they had when the claim fell. Publish the new one first.

# Closing all that waits: the claim is still fallen.
desk-falling-mistake-still = The claim is still fallen: each article needs an edit, a note or a signature.

# One note on many articles: nothing waits any more in these languages.
desk-falling-mistake-nothing = Nothing waits any more in the languages in which you wrote.

# One note on many articles: no language has words.
desk-falling-mistake-no-words = Write the note in at least one language.

# Heading of the page for one note on many articles.
desk-notice-heading = One note on every article that waits

# The text of that page.
desk-notice-text = Each article gets the note in its language, at its top and in the public log, with today’s date. It cannot be taken back. The stories’ other articles are not asked again for what gets its note here.

# Under the field for a note in one language.
#   $count (number): articles that get it
desk-notice-articles = { $count ->
    [one] { $count } article gets it. Left empty, it goes on waiting.
   *[other] { $count } articles get it. Left empty, they go on waiting.
}

# Label of the field for a note in one language.
#   $language (text): the language, under its own name
desk-notice-words = Note in { $language }

# The button of that page.
desk-notice-confirm = Publish it on all of them

# After one note on many articles.
desk-falling-noticed = The note is published on all of them.

# After somebody signed that an article may stay as it is.
desk-falling-waived = It is signed: the article stays as it is.

# After an editor said that a new version puts an article right.
desk-falling-edited = It is closed: the new version puts it right.

# After all that waited for a claim was closed.
desk-falling-closed = All that waited for the claim is closed.

# In the form for a note on one article: which fallen claims it is about.
desk-correction-claims = The note is about the fallen claim

# Beside an article: heading over claims that fell and on which it rests.
desk-falling-panel = Rests on a claim that fell

## Search

# The search: heading over sources that were found.
desk-search-sources = Sources

# The search: heading over questions that were found.
desk-search-questions = Questions

# The search: heading over claims that were found.
desk-search-claims = Claims
