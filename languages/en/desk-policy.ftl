### Policy and rules at the desk: what a new comment passes, the word list, and the policy that readers see.

# Title of the page.
desk-policy-heading = Policy and rules

# Heading of the settings of the rules, and the link that leads to them.
desk-rules-heading = Rules

# Under that heading: what the rules are.
desk-rules-text = Every new comment passes these rules in this order. The first rule that objects decides; a comment to which none objects is published.

# The rules: whose comments wait for a moderator although no rule objects.
desk-rules-premoderation = Who is read before publication

# One of the choices.
#   $who (choice): whose comments wait
desk-rules-premoderation-choice = { $who ->
    [nobody] Nobody
    [everybody] Everybody
   *[first-comment] Whoever has no published comment yet
}

# The rules: refuse what the same commenter posted before.
desk-rules-repeated = Refuse a comment that repeats another by the same commenter

# The rules: refuse comments that come too fast.
desk-rules-too-fast = Refuse comments that come too fast

# The rules: a number.
desk-rules-per-minute = Comments that one commenter may post in a minute

# The rules: a number.
desk-rules-per-network = Comments that may come from one network in ten minutes

# Beside that number.
desk-rules-per-network-hint = A school, a café or a whole provider may share one network.

# The rules: hold comments with many links.
desk-rules-links = Hold comments with many links

# The rules: a number.
desk-rules-links-limit = Links that a comment may have without being held

# The rules: look for the words of the list.
desk-rules-word-list = Look for the words of the word list

# The rules: those that cannot be switched off.
#   $limit (number): characters that a comment may have
desk-rules-always = Always: an empty comment, one over { NUMBER($limit) } characters, and one that comes after closing are not taken. Nothing the commenter wrote is lost.

# Over the rules, after they were saved.
desk-rules-saved = The rules are saved. They hold from the next comment on.

# Beside a number of the rules: not a whole number, or out of bounds.
desk-rules-mistake-number = Write a whole number that makes sense here.

# Heading of the word list, and the link that leads to it.
desk-words-heading = Word list

# Under that heading: how words are compared.
desk-words-text = Whole words are found in every language, whatever their case, marks or look-alike letters. A word inside another word is not.

# The form that puts words on the list: label of the words.
desk-words-new = Words or phrases, one a line

# The same form: what becomes of a comment with such a word.
desk-words-verdict = A comment that holds one of them is

# One of the choices, and in the list the state of a word.
#   $verdict (choice): what becomes of the comment
desk-words-verdict-choice = { $verdict ->
    [reject] rejected at once
   *[hold] held for a moderator
}

# The button of that form.
desk-words-add = Put on the list

# The button beside a word.
#   $word (text): the word
desk-words-strike = Remove “{ $word }” from the list

# The word on that button as it is seen.
desk-words-strike-short = Remove

# The list with nothing in it.
desk-words-empty = The list is empty. Words stand here that a moderator should see before readers do.

# Over the list, after words were put on it.
#   $count (number): words
desk-words-added = { $count ->
    [one] { $count } word is on the list.
   *[other] { $count } words are on the list.
}

# Over the list, after a word was taken off.
desk-words-struck = The word is off the list.

# Beside the words: none were written.
desk-words-mistake-empty = Write at least one word.

# Beside the words: one of them has no letters or is far too long.
#   $word (text): that word
#   $limit (number): characters that a word may have
desk-words-mistake-useless = “{ $word }” cannot be found in a comment: a word needs letters or digits and at most { NUMBER($limit) } characters.

# Over the list of editions on the policy page.
desk-policy-editions = Policy in each edition

# With an edition: which version of its policy holds.
#   $number (number): the version
#   $date (text): since when
desk-policy-version = Version { NUMBER($number) }, since { $date }

# With an edition that has no policy.
desk-policy-none = No policy yet. Comments cannot be rejected before there is one.

# The link that opens the form, and the form's title.
#   $edition (text): the edition's name
desk-policy-write = Policy of { $edition }

# The form: what it does.
desk-policy-text = A new version is published beside the earlier ones: decisions keep citing the clause that held when they were taken. Clauses are numbered by their place; leave one empty to take it out.

# The form: label of the text above the clauses.
desk-policy-intro = Introduction

# The form: label of a clause's title.
#   $number (number): the clause's number
desk-policy-clause-title = Clause { NUMBER($number) }: title

# The form: label of a clause's text.
#   $number (number): the clause's number
desk-policy-clause-text = Clause { NUMBER($number) }: text

# The form: label of the title of a clause to be added.
desk-policy-new-title = A further clause: title

# The form: label of the text of a clause to be added.
desk-policy-new-text = A further clause: text

# The button of the form.
desk-policy-publish = Publish the new version

# After publishing.
desk-policy-published = The new version is published.

# Heading of the earlier versions.
desk-policy-versions = Versions

# One of the versions, where it is known who published it.
#   $number (number): the version
#   $date (text): when
#   $name (text): who
desk-policy-version-by = Version { NUMBER($number) }, { $date }, by { $name }

# In the form: a clause without a title.
#   $number (number): the clause's number
desk-policy-mistake-untitled = Clause { NUMBER($number) } needs a title: rejections cite it.

# In the form: no clause is left.
desk-policy-mistake-no-clauses = A policy needs at least one clause.

# In the form: a clause is too long to be read.
#   $number (number): the clause's number
#   $title (number): characters that a title may have
#   $text (number): characters that a text may have
desk-policy-mistake-long = Clause { NUMBER($number) } is too long: { NUMBER($title) } characters for a title and { NUMBER($text) } for a text are the most.

# In the form: more clauses than anybody reads, or an introduction that is too long.
#   $clauses (number): clauses that a policy may have
#   $text (number): characters that the introduction may have
desk-policy-mistake-too-much = This is too long: { NUMBER($clauses) } clauses and an introduction of { NUMBER($text) } characters are the most.

# In the form: somebody else published a version while this one was written.
desk-policy-mistake-changed = Somebody published another version while you were writing. Yours is still below; compare it with the one that holds now, and publish again to replace it.
