### What sources said, as the desk writes it down: statements, sources, claims and questions

# Writing down a statement: the words that were quoted do not stand in the article.
desk-statement-mistake-quote = These words do not stand in the text. Copy them from it as they are.

# Taking a statement out of an article: another one came through it.
desk-statement-mistake-carries = Another statement came through this one. Say first how that one came, then remove this.

# Tying a statement to other words: a colleague has tied it to others since the page was opened.
#   $words (text): the words that it is tied to now
desk-statement-mistake-moved = Somebody has tied it to other words meanwhile: “{ $words }”. Send it again to tie it to yours.

# Changing a statement: a colleague has changed it since the form was opened.
desk-statement-mistake-changed = Somebody has changed this statement meanwhile. Send it again to keep what you typed.

# Beside the time of a statement: it cannot be read as a year, a month or a day.
desk-statement-mistake-said-on = Type a year, a year and month, or a day, such as the day of a press conference.

# Writing down a statement: nobody was named as its source.
desk-statement-mistake-source = Say who said it.

# Writing down a statement with a new source: one or more of that name are there already.
desk-statement-mistake-alike = There is a source of that name already. Choose it, or say that it is somebody else.

# Writing down a statement that answers a question: the claim itself is missing.
desk-statement-mistake-claim = Say what is claimed.

# Writing down a statement with a new claim: one in the same words is there already.
desk-statement-mistake-alike-claim = There is a claim in these words already. Choose it, or say that it is another one.

# Writing down a statement with a new question: one in the same words is there already.
desk-statement-mistake-alike-question = There is a question in these words already. Choose it, or say that it is another one.

# Heading beside an article: who says what in it.
desk-statements-heading = Sources and statements

# Under that heading while nothing is written down yet.
desk-statements-empty = Who says what in the text stands here. Choose words of it and say whose they are.

# Beside a published article, to whoever may publish: what is written down of its sources is not what readers were told.
#   <link>: leads to the page where the article is published
desk-statements-differ = Readers have been told something else. This reaches them when the article is <link>published again</link>.

# The same to whoever may not publish.
desk-statements-differ-editor = Readers have been told something else. This reaches them when an editor publishes the article again.

# Heading over statements whose words were changed or taken out of the text.
desk-statements-orphans = No longer in the text

# Opens the list of what the story’s articles in other editions give, and this one does not.
#   $count (number): how many statements
desk-statements-elsewhere = { $count ->
    [one] { $count } statement in other editions of the story
   *[other] { $count } statements in other editions of the story
}

# Heading over the questions and claims that an article’s statements are about.
desk-statements-about = What they are about

# Heading over words between quotation marks for which nobody is named as their source.
#   $count (number): how many quotations
desk-statements-unattributed = { $count ->
    [one] { $count } quotation not yet attributed
   *[other] { $count } quotations not yet attributed
}

# A button under such a quotation: opens the form that names its source.
desk-statement-say-who = Say whose

# Opens the form for a statement; also the heading of its page.
desk-statement-new = Write down a statement

# Heading of the page that changes a statement.
desk-statement-change-heading = Change a statement

# A link from a statement to the form that changes it.
desk-statement-change = Change

# The button that keeps a statement.
desk-statement-save = Save the statement

# A button beside it: goes on in the form with every field.
desk-statement-all-fields = All particulars

# The button that takes a statement out of an article.
desk-statement-remove = Remove

# Opens the form that ties a statement whose words are gone to other words.
desk-statement-tie-other = Tie to other words

# Opens the form that ties a statement of the story to words of this article; also its button and the heading of its page.
desk-statement-tie = Tie to words here

# After something was done with a statement.
#   $act (choice): what was done
desk-statement-done = { $act ->
    [changed] The statement is changed.
    [tied] The statement is tied to these words.
    [removed] The statement is no longer in this article.
   *[written] The statement is written down.
}

# Under the words of a statement: they stand in another place now.
desk-statement-moved = These words stand elsewhere now.

# Under the words of a statement: they were changed or taken out.
desk-statement-orphan = These words are no longer in the text.

# A link from a statement to the one it came through: in “media quoted local sources”, the media’s.
desk-statement-came-through = Came through another statement

# Under a statement: what it says of a claim.
#   $stance (choice): whether it says that the claim holds
#   $claim (text): the claim
#   <link>: leads to the claim’s page
desk-statement-claim-line = { $stance ->
    [denies] Denies: <link>{ $claim }</link>
   *[supports] Supports: <link>{ $claim }</link>
}

# Where the newsroom stands on a claim.
#   $standing (choice): where it stands
desk-statement-standing = { $standing ->
    [confirmed] Confirmed
    [disputed] Disputed
    [denied] Denied
    [retracted] Retracted
   *[unconfirmed] Unconfirmed
}

# Field of a statement: its words as they stand in the article.
desk-statement-quote = Words in the text

# Under that field.
desk-statement-quote-hint = Copy them from the text as they are.

# Heading of the part of the form that names the source.
desk-statement-source = Who said it

# Field: one of the sources that the story or the newsroom has already.
desk-statement-source-known = A known source

# The last choice among known sources: none of them.
desk-statement-somebody-else = Somebody else

# Field: what a source is called.
desk-statement-source-label = Name

# Under that field.
desk-statement-source-label-hint = As readers will see it. A name that is known is found.

# Field: the function of a source.
desk-statement-source-role = Role

# Under that field.
desk-statement-source-role-hint = What they speak as: an office, a profession, a witness.

# Field: what a source is called in another language.
#   $language (text): the language’s own name
desk-statement-source-label-in = Name in { $language }

# Field: the function of a source in another language.
#   $language (text): the language’s own name
desk-statement-source-role-in = Role in { $language }

# Field: whether a source is a person, an organisation and so on.
desk-statement-source-kind = What it is

# What a source is.
#   $kind (choice): a role is an office without a name; desk is the newsroom itself
desk-statement-kind = { $kind ->
    [role] Office
    [organisation] Organisation
    [document] Document
    [outlet] Other medium
    [group] Group of people
    [anonymous] Anonymous source
    [desk] This newsroom
   *[person] Person
}

# A button: looks for sources of the name that was typed.
desk-statement-find = Find by name

# Opens the fields for a source’s name in the other editions’ languages.
desk-statement-other-languages = In the other editions’ languages

# Opens the fields for a source that is not named.
desk-statement-anonymous = If the source is anonymous

# Field: why an anonymous source is not named.
#   $language (text): the language’s own name
desk-statement-reason = Reason that readers are told, in { $language }

# Under that field.
desk-statement-reason-hint = What would happen to the source, without saying who it is.

# Field: who of the newsroom knows who an anonymous source is.
desk-statement-known-by = Who knows the identity

# Under that field.
desk-statement-known-by-hint = Somebody of the newsroom. Readers are never told.

# The empty choice of a list.
desk-statement-none = None

# The choice of a list that leaves it to the program, which goes by quotation marks and by the kind of source.
desk-statement-by-itself = By itself

# Opens the fields for how something was said and how the newsroom knows.
desk-statement-how = How it was said

# Field: whether the words are quoted.
desk-statement-manner-label = Given as

# How words are given.
#   $manner (choice): how
desk-statement-manner = { $manner ->
    [direct] Quoted
    [mixed] Partly quoted
   *[indirect] Reported
}

# Field: how the newsroom knows a statement.
desk-statement-basis-label = How we know

# How the newsroom knows a statement.
#   $basis (choice): how
desk-statement-basis = { $basis ->
    [on-background] On background
    [anonymous] Anonymous
    [document] From a document
    [observed] Seen by us
    [second-hand] Second-hand
   *[on-record] On the record
}

# Field: how firmly the speaker stands behind it.
desk-statement-commitment-label = How firm the speaker is

# How firmly the speaker stands behind it.
#   $commitment (choice): how firmly
desk-statement-commitment = { $commitment ->
    [probable] Holds it likely
    [possible] Holds it possible
    [denies] Denies it
    [uncommitted] Leaves it open
   *[certain] Is certain
}

# Field: the verb with which the text gives the words.
desk-statement-cue = Verb in the text

# Under that field.
desk-statement-cue-hint = Said, claimed, admitted and the like.

# Field: the day on which something was said.
desk-statement-said-date = Said on

# Under that field.
desk-statement-said-date-hint = A year, a year and month, or a day, whatever is known: year-month-day.

# Field: the time of day at which something was said.
desk-statement-said-time = At

# When a statement was said.
#   $when (text): a year, a month, a day or a day and time
desk-statement-said = Said { $when }

# Field: to whom something was said.
desk-statement-addressee-label = Said to

# To whom something was said.
#   $addressee (choice): to whom
desk-statement-addressee = { $addressee ->
    [outlet] To another medium
    [press-conference] At a press conference
    [court] In court
    [post] In a post
    [document] In a document
    [other] To others
   *[our-reporter] To our reporter
}

# The same with a name.
#   $addressee (choice): to whom
#   $name (text): the medium, the court, the place and so on
desk-statement-addressee-named = { $addressee ->
    [outlet] To { $name }
    [press-conference] At a press conference: { $name }
    [court] In court: { $name }
    [post] In a post: { $name }
    [document] In a document: { $name }
    [other] To { $name }
   *[our-reporter] To our reporter { $name }
}

# Field: the name of the medium, the court and so on.
desk-statement-addressee-name = Its name

# Field: the statement of the story that this one came through.
desk-statement-through = Came through the statement

# Under that field.
desk-statement-through-hint = If media quoted a witness, the witness is the source and the media are what it came through.

# Field: a known source that a statement came through.
desk-statement-through-source = Or through a known source

# Field: the name of somebody new that a statement came through.
desk-statement-through-label = Or through somebody new

# Field: what that somebody is.
desk-statement-through-kind = What that is

# Field: the words as they were said, where that was in another language.
desk-statement-original = Original words

# Field: the language of the original words.
desk-statement-original-language = Their language

# Field: what the newsroom has to show for a statement.
desk-statement-evidence = Evidence

# Under that field.
desk-statement-evidence-hint = A recording, a photo, an address. It is never public.

# Opens the fields for the claim and the question that a statement is about.
desk-statement-about = What it is about

# Field: a claim that is there already.
desk-statement-claim = Claim

# Under that field.
desk-statement-claim-hint = One sentence that can be true or not; several sources can support or deny it.

# A choice of the lists of claims and questions: none of them.
desk-statement-another = Another one

# Field: the words of a claim.
#   $language (text): the language’s own name
desk-statement-claim-words = The claim in { $language }

# Field: whether the statement says that the claim holds.
desk-statement-stance-label = The statement

# Whether a statement says that a claim holds.
#   $stance (choice): whether
desk-statement-stance = { $stance ->
    [denies] denies the claim
   *[supports] supports the claim
}

# Field: a question that is there already.
desk-statement-question = Question that the claim answers

# Under that field.
desk-statement-question-hint = Claims that contradict one another answer one question.

# Field: the words of a question.
#   $language (text): the language’s own name
desk-statement-question-words = The question in { $language }

# A button: looks for claims and questions that hold the words that were typed.
desk-statement-find-claims = Find claims and questions

# Heading over what the assistant takes for statements.
desk-proposals-heading = Proposals

# The button that asks the assistant to read the text.
desk-proposals-ask = Propose statements

# In place of that button: the article is in a language that the assistant has no rules for.
desk-proposals-no-language = There is no assistant for this language.

# A tool and key of the editor: asks whose the selected words are; pressed where words with a source are underlined, leads to
# what is written down of them.
desk-statement-on-words = Say whose the selected words are; on attributed words, to their statement

# In the editor: the field and the list in which the source of the selected words is chosen.
desk-statement-pick = Who said it?

# In that field while it is empty.
desk-statement-pick-hint = A number, or a name

# The last line of that list: makes a source of what was typed.
#   $name (text): what was typed
desk-statement-new-source = New source: { $name }

# Said when words have got their source in the editor.
#   $name (text): the source
desk-statement-told = Attributed to { $name }.

# Said when that could not be sent.
desk-statement-offline = No connection. The statement is kept in this browser and sent when there is one.

# Over the column while statements are not sent yet.
#   $count (number): how many
desk-statement-waiting = { $count ->
    [one] { $count } statement is on its way.
   *[other] { $count } statements are on their way.
}

# A button under a statement that could not be kept: opens its form, filled.
desk-statement-mend = Put it right

# Over the assistant’s list. The keys of its buttons stand on them; j and k are keys too.
desk-proposals-hint = What the assistant takes for statements. Nothing is written down until you accept it.

# In place of the list: there is nothing in it.
desk-proposals-none = The assistant finds nothing that is not written down already.

# In place of the list: the text is a book, or took too long to read.
desk-proposals-not-in-time = The assistant did not get through this text in time: the text is very long, or the machine is busy.

# The assistant could not be asked, or an answer to it could not be sent.
desk-proposals-not-read = No answer from the newsroom. Try again when there is a connection.

# Under the list: how many there are besides.
#   $count (number): how many
desk-proposals-more = { $count ->
    [one] { $count } more comes when these are dealt with.
   *[other] { $count } more come when these are dealt with.
}

# A button: proposals that were refused for this text are shown again.
#   $count (number): how many
desk-proposals-take-back = { $count ->
    [one] Show { $count } refused proposal again
   *[other] Show { $count } refused proposals again
}

# After the name of a proposal’s source: it is known already.
desk-proposal-known = (known)

# After the name of a proposal’s source: accepting makes it.
#   $kind (choice): what it is; a role is an office without a name, desk is the newsroom itself
desk-proposal-new = { $kind ->
    [role] (new: office)
    [organisation] (new: organisation)
    [document] (new: document)
    [outlet] (new: other medium)
    [group] (new: group of people)
    [anonymous] (new: anonymous source)
    [desk] (new: this newsroom)
   *[person] (new: person)
}

# In place of the source: the text says only “he”, or nothing.
desk-proposal-nobody = Whose words these are has to be said.

# Under a proposal: whom the words came through.
#   $name (text): the medium or person between
desk-proposal-through = Came through { $name }

# Under a proposal: the words of the text that say that something was said.
#   $cue (text): those words, such as “said” or “according to”
desk-proposal-cue = Told by “{ $cue }”

# Under a proposal: how sure the assistant is.
#   $confidence (choice): how sure
desk-proposal-confidence = { $confidence ->
    [sure] The assistant is sure.
    [likely] The assistant thinks it likely.
   *[unsure] The assistant is unsure.
}

# The button that writes a proposal down as it is.
desk-proposal-accept = Accept

# The button that opens the statement’s form, filled with the proposal.
desk-proposal-mend = Mend

# The button that puts a proposal away for this text.
desk-proposal-refuse = Refuse

# Writing down a statement: a source with a name was said to be anonymous, which would publish the name beside that word.
desk-statement-mistake-named = A source that is named is not anonymous. Say otherwise how it is known, or make an anonymous source.
