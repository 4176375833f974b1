### The rules at the desk: all settings, blocked domains, the external check, rehearsal, and how often moderators overruled a rule.

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

# The policy form: what a clause is about.
#   $number (number): the clause’s number
desk-policy-clause-about = Clause { NUMBER($number) }: what it is about

# The policy form: what the clause to be added is about.
desk-policy-new-about = A further clause: what it is about

# The policy form: what topics are for.
desk-policy-about-hint = By its topic a clause is found by the rules: a comment that a rule rejects cites it, and advice before posting names it.

# Beside the domains: none were written.
desk-domains-mistake-empty = Write at least one domain.

# Beside the domains: one of them is none.
#   $domain (text): what was written
desk-domains-mistake-useless = “{ $domain }” is no domain. Write it as in example.com.
