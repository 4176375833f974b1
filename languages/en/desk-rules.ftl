### The rules at the desk: all settings, blocked domains, the external check, rehearsal, and how often moderators overruled a rule.

# The settings of the rules: heading of a group.
#   $group (choice): which
desk-rules-group = { $group ->
    [time] When comments are taken
    [speed] Repetition and speed
    [words] Words, links and domains
    [learned] What is learned from your decisions
    [raid] Too many comments at once
    [external] A check of your own
   *[advice] Before posting
}

# The rules: a number.
desk-rules-close-after = Days after publication until an article takes no more comments; nought for never

# The rules: comments are taken at certain hours only.
desk-rules-opening-hours = Take comments at certain hours only

# The rules: legend of the hours of the week.
#   $zone (text): the publication’s time zone
desk-rules-hours = Opening hours ({ $zone })

# Beside the hours.
desk-rules-hours-hint = Leave a day empty to take nothing on it. Hours that end before they begin go on after midnight.

# The hours: label of a day’s beginning.
#   $day (choice): mon to sun
desk-rules-from = { $day ->
    [mon] Monday, from
    [tue] Tuesday, from
    [wed] Wednesday, from
    [thu] Thursday, from
    [fri] Friday, from
    [sat] Saturday, from
   *[sun] Sunday, from
}

# The hours: label of a day’s end.
#   $day (choice): mon to sun
desk-rules-to = { $day ->
    [mon] Monday, to
    [tue] Tuesday, to
    [wed] Wednesday, to
    [thu] Thursday, to
    [fri] Friday, to
    [sat] Saturday, to
   *[sun] Sunday, to
}

# The rules: hold what is nearly the same as another text.
desk-rules-near-repeated = Hold a comment that is nearly the same as another one, by anybody

# The rules: a number.
desk-rules-per-wide-network = Comments that may come from one wider network in ten minutes

# The rules: a number.
desk-rules-per-article = Comments that may come under one article in a minute

# The rules: a number.
desk-rules-per-publication = Comments that may come in the whole publication in a minute

# Beside the numbers of networks.
desk-rules-known-hint = Somebody with a published comment is not counted against their network.

# The rules: look for blocked domains.
desk-rules-blocked-domains = Look for links to blocked domains

# The rules: the classifier.
desk-rules-spam = Hold what is probably spam, by what your decisions have taught

# Beside it: how much was learned.
#   $spam (number): comments that were spam
#   $fine (number): comments that were fine
#   $needed (number): of each, before it says anything
desk-rules-spam-lessons = Learned so far from { NUMBER($spam) } rejected under the clause about spam and { NUMBER($fine) } published by a person; it says nothing before { NUMBER($needed) } of each.

# The rules: a number.
desk-rules-spam-certainty = How sure it must be, in per cent

# The rules: the commenter’s record.
desk-rules-record = Hold comments of somebody who was often rejected

# The rules: a number.
desk-rules-record-share = Share of their decided comments that was rejected, in per cent

# The rules: the raid switch.
desk-rules-raid = Hold or slow down a conversation by itself when too many comments come

# The rules: a number.
desk-rules-raid-comments = Comments under one article in five minutes that are too many

# The rules: what happens then.
desk-rules-raid-mode = Then the conversation

# One of the choices.
#   $mode (choice): what happens
desk-rules-raid-mode-choice = { $mode ->
    [slow] is slowed down: newcomers wait, others post one comment in some minutes
   *[hold] is held: every comment is read first
}

# The rules: a number.
desk-rules-raid-minutes = Minutes until it goes back by itself

# The rules: a number.
desk-rules-slow-minutes = Minutes between two comments of one person in a slow conversation

# The rules: advice before posting.
desk-rules-second-thoughts = Tell a reader once, before posting, which clause the comment may break

# Beside that: by what it goes.
desk-rules-second-thoughts-hint = It goes by the words of the list that have a topic, and by blocked domains. The word itself is not named.

# The rules: the external check.
desk-rules-external = Ask a machine of your own about every comment that our rules would take

# Beside it: what it gets and what it answers.
desk-rules-external-hint = It gets the words, the name beside them and where they are to stand, signed with the key below; never who the commenter is. It answers with JSON, as the operators’ guide says. Whatever goes wrong there, the conversation goes on.

# The rules: an address.
desk-rules-external-address = Address of the check

# The rules: a number.
desk-rules-external-seconds = Seconds after which the comment is taken without its answer

# The external check: heading of its key.
desk-rules-external-key = Key of the check

# Under the heading: how questions are signed.
#   $time (text): a header’s name
#   $signature (text): a header’s name and how its value begins
desk-rules-external-key-text = Each question carries the headers { $time } and { $signature }: the HMAC of timestamp, full stop and body under this key, in hexadecimal digits.

# Beside the hours: no time of the day, or an end at the beginning.
desk-rules-mistake-hours = Write two different times of the day, or leave both empty.

# Beside the address of the external check.
desk-rules-mistake-external-address = Write an address that begins with https:// and names a machine on the internet.

# What a clause or a word is about.
#   $topic (choice): which topic
desk-topic = { $topic ->
    [off-topic] Off topic
    [abuse] Insults and hatred
    [unsourced] Accusations without a source
    [personal-data] Personal data
    [spam] Advertising and spam
    [impersonation] Pretending to be somebody else
    [unlawful] Unlawful
   *[none] None of these
}

# The form for words: what they are about.
desk-words-about = It is likely to break the clause about

# The policy form: what a clause is about.
#   $number (number): the clause’s number
desk-policy-clause-about = Clause { NUMBER($number) }: what it is about

# The policy form: what the clause to be added is about.
desk-policy-new-about = A further clause: what it is about

# The policy form: what topics are for.
desk-policy-about-hint = By its topic a clause is found by the rules: a comment that a rule rejects cites it, and advice before posting names it.

# Heading of the blocked domains.
desk-domains-heading = Blocked domains

# Under that heading.
desk-domains-text = A domain stands for all its subdomains, in its own letters and in punycode, with and without https://.

# The form: label of the domains.
desk-domains-new = Domains or addresses, one a line

# The form: what becomes of a comment.
desk-domains-verdict = A comment that links to one of them is

# The button of that form.
desk-domains-add = Block

# The button beside a domain.
#   $domain (text): the domain
desk-domains-strike = Unblock “{ $domain }”

# No domain is blocked.
desk-domains-empty = No domain is blocked.

# After domains were blocked.
desk-domains-added = The list of blocked domains is saved.

# After a domain was unblocked.
desk-domains-struck = The domain is unblocked.

# Beside the domains: none were written.
desk-domains-mistake-empty = Write at least one domain.

# Beside the domains: one of them is none.
#   $domain (text): what was written
desk-domains-mistake-useless = “{ $domain }” is no domain. Write it as in example.com.

# The button beside “Save” that shows what a change would have done.
desk-rehearse = Rehearse

# Title of the page that shows it.
desk-rehearsal-heading = Rehearsal

# The rehearsal: what was done.
#   $count (number): comments gone through
desk-rehearsal-text = { $count ->
    [0] There is no comment yet to try it on. Nothing has been saved.
    [one] The rules have judged the latest comment as they are and as they would be. Nothing has been saved.
   *[other] The rules have judged the latest { $count } comments as they are and as they would be. Nothing has been saved.
}

# The rehearsal: nothing would change.
desk-rehearsal-none = For none of them would anything be different.

# In that table: what becomes of a comment.
#   $state (choice): what
desk-rehearsal-state = { $state ->
    [published] published
    [held] held
    [rejected] rejected
   *[refused] not taken
}

# In that table: how people decided these comments.
#   $published (number): published
#   $rejected (number): rejected
#   $none (number): no person decided
desk-rehearsal-by-people = Of these, published by a person: { NUMBER($published) }; rejected by a person: { NUMBER($rejected) }; seen by nobody: { NUMBER($none) }

# The rehearsal: comments that would fare otherwise, heading.
#   $from (text): what the rules do now
#   $to (text): what they would do
#   $count (number): how many
desk-rehearsal-change = From “{ $from }” to “{ $to }”: { NUMBER($count) }

# The rehearsal: below it is the form again, filled in.
desk-rehearsal-back = Below is the form as you filled it in. Save it, change it and rehearse again, or leave the page: then nothing changes.

# A rule by its name.
#   $rule (choice): which
desk-rule-name = { $rule ->
    [word-list] Word list
    [domains] Blocked domains
    [links] Number of links
    [near-repeated] Nearly repeated
    [spam] Spam classifier
    [first-time] First comment
    [record] Commenter’s record
    [section] Section read first
    [hold-mode] Conversation held
    [slow-mode] Conversation slowed down
    [everybody-waits] Everybody is read first
    [edited] Changed after a decision
    [external] External check
    [closed] Closed
    [banned] Banned
    [repeated] Repeated
    [too-fast] Too fast
    [flood] Too many at once
    [none-objected] No rule
   *[other] Another rule
}

## How often people decided otherwise

# Heading of the figures.
desk-overruled-heading = How often people decided otherwise

# Over the figures.
#   $days (number): how far back they reach
desk-overruled-text = What the rules held or rejected in the last { NUMBER($days) } days, and how much of it people published after all. A rule that is mostly overruled wants another setting, or the word another verdict.

# Instead of them.
#   $days (number): how far back it was looked
desk-overruled-empty = No rule has held or rejected a comment in the last { NUMBER($days) } days.

# Column of the figures: the rule by its name.
desk-overruled-rule = Rule

# The same column of the second table: the listed word or the blocked domain.
desk-overruled-found = Word or domain

# Column: what the rule did.
desk-overruled-action = What it did

# A cell of this column.
#   $action (choice): what
desk-overruled-did = { $action ->
    [reject] rejected
   *[hold] held
}

# Column: how many comments.
desk-overruled-stopped = Comments

# Column: how many of them a person has decided since.
desk-overruled-decided = Decided by people

# Column: how many of those were published.
desk-overruled-published = Published after all

# A cell of this column.
#   $count (number): how many
#   $percent (number): of those that people decided, in percent
desk-overruled-share = { NUMBER($count) } ({ NUMBER($percent) } %)

## What is kept, and when moderators are woken

# Heading of these settings.
desk-conversation-keeping-heading = What is kept, and letters to moderators

# One of these settings: a number.
desk-conversation-keeping-emails = Days that a reader’s e-mail address is kept

# Beside the setting above.
desk-conversation-keeping-emails-hint = Counted from the comment or report that it came with. Afterwards no more letters are sent to it.

# One of these settings: a number.
desk-conversation-keeping-networks = Days that the trace of a network is kept

# Beside the setting above.
desk-conversation-keeping-networks-hint = A month at most. Network addresses themselves are never stored; a ban keeps its own trace until it ends.

# One of these settings: a number.
desk-conversation-keeping-wake-held = Comments that wait before moderators get a letter; nought for no such letter

# One of these settings: a number.
desk-conversation-keeping-wake-hours = Hours that the oldest waits before moderators get a letter; nought for no such letter

# Beside both numbers.
desk-conversation-keeping-wake-hint = The next letter comes only after the queue was shorter than that in between.

# Beside them where the publication cannot send letters.
desk-conversation-keeping-no-letters = No letters are sent at present: no mail server is set up.

# Saves these settings.
desk-conversation-keeping-save = Save

# Said after saving.
desk-conversation-keeping-saved = Saved.
