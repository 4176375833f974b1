### Public pages about the conversation: what happened in it, and how a comment is handled.

# Title and heading of the page with numbers about the conversation.
statistics-heading = The conversation in numbers

# The same page: what it is.
statistics-intro = What happened to comments here, month by month. It is counted every hour.

# The same page: nothing has been counted yet.
statistics-empty = Nothing has been counted yet.

# The same page: comments that came in a month.
#   $count (number): comments by readers
statistics-received = Comments received: { NUMBER($count) }

# The same page: decisions to publish.
#   $person (number): by a person
#   $rule (number): by the rules
statistics-published = Published by the rules: { NUMBER($rule) }; by a person: { NUMBER($person) }

# The same page: decisions to reject.
#   $person (number): by a person
#   $rule (number): by a rule
statistics-rejected = Rejected by a rule: { NUMBER($rule) }; by a person: { NUMBER($person) }

# The same page: rejections that cite one clause of the policy.
#   $number (number): the clause's number
#   $title (text): the clause's title
#   $count (number): rejections
statistics-clause = Clause { NUMBER($number) }, { $title }: { NUMBER($count) }

# The same page: decisions that somebody took back.
#   $count (number): decisions
statistics-undone = Decisions taken back: { NUMBER($count) }

# The same page: appeals that were made in a month and what came of them.
#   $made (number): appeals
#   $upheld (number): the comment was published after all
#   $dismissed (number): the rejection stood
statistics-appeals = Appeals: { NUMBER($made) }; upheld: { NUMBER($upheld) }; dismissed: { NUMBER($dismissed) }

# The same page: reports that were made in a month and what came of them.
#   $made (number): reports
#   $unlawful (number): of them notices of unlawful content
#   $upheld (number): a moderator agreed
#   $dismissed (number): a moderator did not
statistics-reports = Reports: { NUMBER($made) }; notices of unlawful content among them: { NUMBER($unlawful) }; upheld: { NUMBER($upheld) }; dismissed: { NUMBER($dismissed) }

# The same page: how long comments waited for a person.
#   $median (number): minutes within which half were decided
#   $most (number): minutes within which nine of ten were decided
statistics-time = Minutes until a person decided: half within { NUMBER($median) }, nine in ten within { NUMBER($most) }

# The same page: before day and time at which the month was counted.
statistics-counted = Counted on

# Title and heading of the page that says how a comment is handled; also the link to it.
handling-heading = How your comment is handled

# The same page: writing.
#   $limit (number): characters allowed
handling-write = You need no account. A name and up to { NUMBER($limit) } characters are enough; the name may be a pen name, but nobody else’s.

# The same page: the rules.
handling-rules = First come automatic rules, always in the same order: they refuse what is empty, too long, sent twice or too fast, and hold what a person should see, such as many links or words from a list. A rule that rejects says so on your receipt.

# The same page: whose comments wait.
#   $who (choice): whose
handling-first = { $who ->
    [nobody] What no rule holds appears at once.
    [everybody] At present a moderator reads every comment before it appears.
   *[first-comment] A moderator reads your first comment before it appears; after that, what no rule holds appears at once.
}

# The same page: decisions.
handling-decide = A moderator publishes a comment as it is or rejects it with a clause of the policy. Nobody changes your words; single ones may be covered, and that is shown. Every decision is kept.

# The same page: the receipt.
#   $minutes (number): how long a comment can be changed
handling-receipt = After sending you get a receipt, a private page: with it you follow your comment, change it for { NUMBER($minutes) } minutes, withdraw it, and take along or erase everything of yours.

# The same page: appeals.
handling-appeal = Against a rejection you can appeal once. Somebody who had not decided before looks at it again where there is somebody; the answer says who it was.

# The same page: reports.
handling-report = Every comment can be reported. A person looks at it; the number of reports alone hides nothing.

# The same page: letters.
#   $days (number): days that an address is kept
handling-letters = Letters come only to an address that you have confirmed. Addresses are kept for { NUMBER($days) } days, then erased.

# The same page: networks.
#   $days (number): days that a fingerprint is kept
handling-network = Your network address is not stored, only a fingerprint of it, for { NUMBER($days) } days at most unless a ban depends on it.

# The same page: the publication sends no letters.
handling-no-letters = This publication sends no letters, and keeps no e-mail address of commenters.
