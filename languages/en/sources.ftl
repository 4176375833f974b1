### What readers see of who said what: marks in an article, “How we know this”, questions with their answers, sources.

## How firm something is, and how it is known

# How firmly a statement is told; after the source, in “How we know this” and beside answers.
#   $word (choice): which it is
told-as = { $word ->
    [said] on the record
    [background] on background
    [not-named] not named
    [written] in writing
    [seen] seen by our reporter
    [reportedly] reportedly
    [likely] thinks it likely
    [possible] thinks it possible
    [unvouched] does not vouch for it
    [denies] denies it
    [reportedly-denies] reportedly denies it
    [confirmed] confirmed by us
    [disputed] a disputed claim
    [denied] a claim found untrue
    [retracted] a claim that we have retracted since
   *[unconfirmed] not confirmed by us
}

# How the newsroom knows of a statement, where told-as says something else about it.
#   $basis (choice): how
told-basis = { $basis ->
    [on-record] on the record
    [on-background] on background
    [anonymous] not named
    [document] in writing
    [observed] seen by our reporter
   *[second-hand] second-hand
}

# To whom a statement was made, one of a line of short facts.
#   $to (choice): to whom
told-to = { $to ->
    [outlet] told another newsroom
    [press-conference] at a press conference
    [court] in court
    [post] in a public post
    [document] in a document
   *[our-reporter] told our reporter
}

# The same with the name of the newsroom, the court or the place.
#   $to (choice): to whom
#   $name (text): the name
told-to-named = { $to ->
    [outlet] told { $name }
    [press-conference] at a press conference: { $name }
    [court] in court: { $name }
    [post] in a public post: { $name }
    [document] in a document: { $name }
    [other] { $name }
   *[our-reporter] told our reporter: { $name }
}

# Through whom a statement came to the newsroom, one of a line of short facts.
#   $names (text): the sources between, the nearest first
#   <names>: the list, names that have a page are links
told-through = through <names>{ $names }</names>

# Under a statement that was made in another language.
#   $words (text): what was said, in that language
#   <words>: the words
told-original = In the original: <words>{ $words }</words>

# Under a source without a name: why it has none, in the newsroom’s own words.
#   $reason (text): the reason
#   <reason>: the reason
told-reason = Why not named: <reason>{ $reason }</reason>

# After that reason.
told-known = An editor knows who this is.

# Under a statement: the question that it answers, on which others say something else.
#   $question (text): the question
#   <question>: the question, a link to all its answers
told-answers = Asked: <question>{ $question }</question>

# In a list of answers, beside a statement that says that the claim above it is not so.
told-against = says that it is not so

# In a list of statements: the article that one stands in.
#   $headline (text): the article’s headline
#   <article>: the headline, a link to the article
told-in = In “<article>{ $headline }</article>”

# The mark in an article’s text after words that a source said, for screen readers; opens what is known of it.
#   $name (text): the source
#   $told (text): how firm it is, in a few words
told-mark = Source: { $name }, { $told }

## Under an article

# Heading of the list of sources at an article’s end.
known-heading = How we know this

# Heading over the answers to a question that the newsroom has not confirmed any of.
#   $question (text): the question
#   <question>: the question, a link to its own page
question-open = Not settled: <question>{ $question }</question>

# Under the answers in an article, where the question’s own page has more.
question-all = All answers to this question

# Under an answer: what the newsroom itself says of it.
#   $standing (choice): where it stands
claim-standing = { $standing ->
    [confirmed] Our standing: confirmed
    [disputed] Our standing: disputed
    [denied] Our standing: denied
    [retracted] Our standing: retracted
   *[unconfirmed] Our standing: unconfirmed
}

# Heading of the list of changes of the newsroom’s standing.
claim-history = What changed

# One change of the newsroom’s standing; the claim and what was said about the change stand beside it.
#   $standing (choice): where it stands since
#   $date (text): the day of the change
#   <time>: the day
claim-change = { $standing ->
    [confirmed] Confirmed, <time>{ $date }</time>.
    [disputed] Disputed, <time>{ $date }</time>.
    [denied] Denied, <time>{ $date }</time>.
    [retracted] Retracted, <time>{ $date }</time>.
   *[unconfirmed] Unconfirmed again, <time>{ $date }</time>.
}

## The pages of questions and sources

# A question’s page: over the question, says what kind of page it is.
question-label = Question

# A question’s page, under the question.
question-intro = What sources have told us, each with its day. Where the newsroom itself stands is said apart.

# A source’s page: over the name, says what kind of page it is.
source-label = Source

# A source’s page: heading of the list of everything that it told this publication.
source-statements = What we have published from this source

# Over an article, before the newsroom's standing on a claim in it that fell and what it says about that.
#   $claim (text): the claim
#   <claim>: the claim, set apart as a quotation
told-fallen = About a claim in this article, <claim>{ $claim }</claim>:

# Under the heading of the list of sources: what the two marks mean that stand before each way of telling, and in the text.
known-legend = ● stands behind it openly, ○ with a reservation.
