### The log of who changed what in people and settings.

# Heading of the log.
audit-heading = Log

# Over the log: what it is.
audit-text = Who did what: with articles, people, settings and rules, the newest first. It cannot be altered; only a legal removal takes words out of it.

# The log, where nothing stands in it yet.
audit-empty = Nothing has been changed yet.

# The log: who did something, where it was done with a command on the server and not at the desk.
audit-console = the console

# The link to older lines of the log.
audit-older = Older

# A line of the log: what was done. Who did it stands before it, to whom or what after it.
#   $action (choice): what was done
audit-action = { $action ->
    [set-up] opened the newsroom
    [invited] made an invitation
    [invitation-withdrawn] withdrew an invitation
    [invitation-accepted] joined by invitation
    [role-changed] changed the role
    [sign-in-closed] closed the sign-in
    [sign-in-reopened] opened the sign-in again
    [password-changed] changed the password
    [password-link-made] made a link for a new password
    [password-reset] chose a new password by link
    [signed-out-everywhere] signed out everywhere
    [signed-in] signed in
    [sign-in-failed] tried to sign in and failed
    [refused] was refused what their role does not allow
    [session-ended] signed out on another device
    [sessions-ended] signed somebody out everywhere
    [app-added] set up an authenticator app
    [app-removed] removed the authenticator app
    [passkey-added] added a passkey
    [passkey-removed] removed a passkey
    [recovery-codes-made] made new recovery codes
    [recovery-code-used] used a recovery code
    [factors-removed] removed a lost second factor
    [second-factor-required] changed who needs a second factor
    [password-letter-asked] asked for a new password by letter
    [invitation-resent] sent an invitation again
    [publication-changed] changed the publication
    [edition-made] made an edition
    [edition-changed] changed an edition
    [edition-opened] opened an edition to readers
    [edition-closed] closed an edition
    [section-made] made a section
    [section-changed] changed a section
    [section-removed] removed a section
    [sections-ordered] changed the order of sections
    [topic-made] made a topic
    [topic-changed] changed a topic
    [topic-removed] removed a topic
    [author-made] made an author
    [author-changed] changed an author
    [author-removed] removed an author
    [sample-removed] removed the sample
    [site-made] made a site that carries conversations
    [site-changed] changed a site that carries conversations
    [site-closed] closed a site that carries conversations
    [site-reopened] opened a site that carries conversations again
    [site-key-made] made a new key for a site
    [policy-changed] published a policy
    [rules-changed] changed the rules
    [word-added] added a word to the list
    [word-removed] removed a word from the list
    [conversation-closed] closed comments
    [conversation-reopened] opened comments again
    [conversation-held] let every comment wait
    [conversation-slowed] slowed the comments down
    [conversation-mode-ended] ended holding or slowing the comments
    [commenter-banned] banned a commenter
    [network-banned] banned a network for a time
    [ban-lifted] lifted a ban
    [comments-decided-together] decided comments together
    [comments-undone-together] undid a decision on several comments
    [comment-handed-over] handed a comment to the desk
    [comment-taken-back] took a comment back from the desk
    [moderator-sections-changed] changed the sections that somebody moderates
    [domain-blocked] blocked a domain
    [domain-unblocked] unblocked a domain
    [external-key-made] made a new key for the external check
    [raid-held] held a conversation by itself: too many comments at once
    [raid-slowed] slowed a conversation down by itself: too many comments at once
    [mode-ended] put a conversation back to normal when its time was over
    [front-arranged] arranged a front
    [front-scheduled] scheduled an order of a front
    [front-withdrawn] took back an order of a front
    [article-submitted] submitted an article
    [article-taken-back] took an article back
    [article-taken-into-edit] took an article into edit
    [article-returned] returned an article
    [article-ready] marked an article ready
    [article-reopened] took an article out of “ready”
    [article-handed-over] handed an article over
    [article-due-changed] changed when an article is due
    [article-step-undone] undid a change of stage
    [check-set-aside] set a check aside
    [article-begun] began the article
    [article-published] published the article
    [article-updated] published a newer version
    [article-scheduled] set the time of publication
    [article-unscheduled] took the time of publication back
    [article-schedule-failed] could not publish the article at its time
    [article-unpublished] unpublished the article
    [article-redirected] changed where the old address leads
    [article-moved] changed the address
    [article-corrected] published a note on the article
    [embargo-set] set an embargo
    [embargo-lifted] lifted the embargo
    [preview-link-made] made a preview link
    [preview-link-withdrawn] withdrew a preview link
    [removed-for-good] removed it for good
    [photo-binned] put a photo into the bin
    [photo-restored] took a photo out of the bin
    [translation-begun] began a translation of an article
    [translation-followed] named the original of a translation
    [translation-brought-up-to-date] brought a translation up to date
    [correction-not-needed] said that an article needs no correction
    [source-changed] changed what a source is called
    [source-merged] merged two sources into one
    [source-removed] removed a source that nothing used
    [source-vouched] said that what an anonymous source says may be published
    [claim-stood] said where the newsroom stands on a claim
    [claim-waived] signed that an article may stay as it is
    [claim-put-right] said that a new version has put an article right
    [claim-recovered] closed what waited for a claim that holds again
    [claim-noticed] published one note on many articles
   *[other] changed something
}

# The log: who did something, where nobody was signed in.
audit-somebody = somebody who is not signed in
