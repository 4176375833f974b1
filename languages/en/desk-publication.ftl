### Publishing at the desk: now, at a time, under embargo, by a preview link, and removal for good.

# Beside an article: heading of what readers see of it, and when.
desk-readers-heading = Readers

# Beside an article, for editors: the link to the page where it is published now or at a time.
desk-publication-open = Publish or plan…

# The article form: the button that saves and then asks when to publish.
desk-publication-later = Save and plan…

# Title of the page where an article is published.
#   $headline (text): the article’s headline
desk-publication-heading = Publish “{ $headline }”

# Before the version that readers would get; its number, who saved it and when follow.
desk-publication-version = Readers get the saved version:

# Heading of the form that publishes at once.
desk-publication-now-heading = Now

# Over the form: somebody saved while the editor looked at an older version.
desk-publication-mistake-saved-since = Somebody saved a newer version meanwhile. Look at it before it is published.

# At the top of the page before publishing: the editor had text that was not saved; it is now, as a newer version.
desk-publication-mistake-own-text = What you had typed is saved as a version now. Look at it before it is published.

# Heading of the form that has an article published later.
desk-schedule-heading = At a time

# The same form, and an embargo’s: the day.
desk-schedule-date = Date

# The same forms: hour and minute.
desk-schedule-time = Time

# Under date and time: which clock they are read on.
#   $zone (text): a time zone’s name
#   $date (text): day and time there now
desk-schedule-zone = On the publication’s clock ({ $zone }), where it is now { $date }.

# The same form: what exactly is published.
desk-schedule-hint = Exactly this version is published then. What is saved later waits until you plan again.

# The same form: its button.
desk-schedule-submit = Publish then

# The same button, where a time is set already.
desk-schedule-move = Plan anew

# The same forms, on the day when clocks go back.
desk-schedule-which = The clocks go back then, and this time comes twice. Which one?

# The first of the two.
#   $offset (text): the clock’s distance from UTC
desk-schedule-which-earlier = The first (UTC { $offset })

# The second of the two.
#   $offset (text): the clock’s distance from UTC
desk-schedule-which-later = The second (UTC { $offset })

# After a time was set.
desk-schedule-done = The time is set.

# What is planned for an article.
#   $number (number): the version’s number
#   $date (text): day and time
#   $name (text): who planned it
desk-schedule-planned = Version { NUMBER($number) } will be published on { $date }, planned by { $name }.

# Under a plan: somebody saved since.
desk-schedule-newer = A newer version was saved since and is not part of it. Plan again to publish the newer one.

# In place of a plan that could not be carried out; the reasons follow.
#   $date (text): when it was due
desk-schedule-failed = It was due on { $date } and was not published, because:

# The button that takes a plan back.
desk-schedule-withdraw = Do not publish it then

# After a plan was taken back.
desk-schedule-withdrawn = It is no longer planned.

# Beside that: the button that brings the plan back.
desk-schedule-restore = Undo

# Beside a time: it is over already.
desk-schedule-mistake-past = This time is already past.

# Beside a date: it is years away, perhaps mistyped.
desk-schedule-mistake-far = This is more than two years away. Check the year.

# Beside a date that cannot be read.
desk-schedule-mistake-date = Give a day that exists: year, month and day.

# Beside a time that cannot be read.
desk-schedule-mistake-time = Give hour and minute.

# Beside a time that does not exist, on the day when clocks go forward.
#   $before (text): the last minute before
#   $after (text): the first minute after
desk-schedule-mistake-skipped = The clocks go forward then, and this time does not exist. The last one before it is { $before }, the first one after it { $after }.

# Beside a time that comes twice, when clocks go back.
desk-schedule-mistake-twice = The clocks go back then, and this time comes twice. Choose which one is meant.

# Heading of the form that keeps an article back until a time.
desk-embargo-heading = Embargo

# Beside an article, for reporters: the link to the page with the embargo.
desk-embargo-open = Embargo…

# The same form: what it does.
desk-embargo-text = Nobody publishes the article before this time, and no plan does.

# The same form: its button.
desk-embargo-submit = Set the embargo

# The same button, where one holds already.
desk-embargo-move = Change the embargo

# The button that ends an embargo at once.
desk-embargo-lift = Lift the embargo

# After an embargo was set.
desk-embargo-done = The embargo holds.

# After an embargo was lifted.
desk-embargo-lifted = The embargo is lifted.

# On an article that is kept back.
#   $date (text): day and time
desk-embargo-holds = Under embargo until { $date }.

# Setting an embargo on what readers see already.
desk-embargo-mistake-public = Readers can read it already. Unpublish it first.

# Setting an embargo that ends after the planned time.
desk-embargo-mistake-scheduled = It is planned for an earlier time. Take the plan back first.

# Beside an unpublished article: the link to where its address leads.
desk-redirect-open = Where its address leads…

# Title of that page.
#   $headline (text): the article’s headline
desk-redirect-heading = Where does the address of “{ $headline }” lead?

# When unpublishing: where readers are led instead.
desk-redirect-label = Lead readers to

# The same field: what may stand in it.
#   $origin (text): the publication’s web address
desk-redirect-hint = An address of { $origin } or of another site. Left empty, the page says that the article was taken down.

# The same page: its button.
desk-redirect-submit = Keep this

# Beside an unpublished article.
#   $address (text): where its address leads
#   <address>: the address
desk-redirect-leads = Its address leads to <address>{ $address }</address>

# Beside that field: it is no address.
desk-redirect-mistake-address = Give an address that begins with https:// or, for a page of this site, with a slash.

# Beside that field: there is no such page on the site.
desk-redirect-mistake-nowhere = There is nothing at this address.

# Beside that field: readers would be sent round in a circle.
desk-redirect-mistake-loop = This leads back to the same article.

# Beside an article: heading of its preview links.
desk-preview-links = Preview links

# Beside an article: the link to them; how many work now follows.
desk-preview-links-open = Show the draft to somebody

# Title of the page with an article’s preview links.
#   $headline (text): the article’s headline
desk-preview-links-heading = Preview links for “{ $headline }”

# The same page: what such a link does.
desk-preview-links-text = Whoever has such a link reads the draft as it stands when they look, without a sign-in, until the link ends or you withdraw it.

# The same page, where there is none.
desk-preview-links-empty = No link works now.

# The same page: how long a new link works.
desk-preview-link-days = It works

# The choices for that.
#   $count (number): days
desk-preview-link-for = { $count ->
    [one] for { $count } day
   *[other] for { $count } days
}

# The same page: the button that makes a link.
desk-preview-link-make = Make a link

# Over the new link, which is shown this once.
desk-preview-link-made = Copy the link now. It is not shown again.

# One of the links that work.
#   $name (text): who made it
#   $until (text): when it ends
desk-preview-link-line = Made by { $name }, ends { $until }

# The button that ends a link at once.
desk-preview-link-withdraw = Withdraw

# After that.
desk-preview-link-withdrawn = The link no longer works.

# Over the form: there are too many links.
#   $count (number): how many are allowed
desk-preview-mistake-many = { $count ->
    [one] { $count } link works already. Withdraw it first.
   *[other] { $count } links work already. Withdraw one first.
}

# Beside an article: heading of who did what with it.
desk-history-heading = History

# Under it: there is more than is shown.
desk-history-more = Older acts stand in the log.

# Over a draft that somebody reads by a secret link, in the edition’s language.
preview-shared = A draft that the newsroom shows you in confidence. It stands here as it is at this moment and may change.

# Over a preview of an article under embargo, in the edition’s language.
#   $date (text): day and time
preview-embargo = Under embargo until { $date }: do not publish or pass on before then.

# The log, where nothing fits the choice.
audit-none = Nothing in the log fits this choice.

# The log: who did something that the program did at its time.
audit-by-itself = The program

# Over the log: choosing whose acts are shown.
audit-person = Person

# The same choice: everybody’s.
audit-everybody = Everybody

# Over the log: choosing to what the acts were done.
audit-kind-label = What it was done to

# The same choice: everything.
audit-everything = Everything

# The choices for that.
#   $kind (choice): to what
audit-kind = { $kind ->
    [photo] Photos
    [comment] Comments
    [publication] The publication
    [staff] People
    [invitation] Invitations
    [edition] Editions
    [section] Sections
    [topic] Topics
    [author] Authors
    [policy] Policies
    [word] Words
    [domain] Domains
    [source] Sources
    [claim] Claims
    [front] Fronts
    [site] Other sites
   *[article] Articles
}

# Beside an article, a photo, a comment, for administrators: the link to removing it for good.
desk-removal-open = Remove for good…

# Title of the page that asks again.
#   $headline (text): the article’s headline
desk-removal-article-heading = Remove “{ $headline }” for good?

# The same page for a photo.
desk-removal-photo-heading = Remove this photo for good?

# The same page for a comment.
#   $name (text): who wrote it
desk-removal-comment-heading = Remove the comment by { $name } for good?

# The same pages: when this is right and when not.
desk-removal-when = This is for when a court, a law or somebody’s safety demands it. To take something away from readers and keep it, unpublish or reject it instead.

# The same page for an article: what goes.
desk-removal-article-text = It goes with every version, what anybody is typing in it, the notes, the corrections, the comments under it, the pictures of its link cards, and its headline in the log and in search. Its address says that it was removed.

# The same page: what of it stays elsewhere.
desk-removal-article-stays = The same story in other editions stays, and so do links to it in other articles: look through them yourself.

# The same page for a photo: what goes.
desk-removal-photo-text = It goes in every size, with its description and with the caption, credit and alternative text that it has in any article. Articles say that a photo stood there.

# The same page for a comment: what goes.
desk-removal-comment-text = Its words go, its name and e-mail address, every earlier version, and the decisions with their reasons. Answers to it stay under an empty place.

# The same pages: what else goes with it.
desk-removal-copies = The copies of the database that were made before upgrades are deleted too.

# The same pages: what stays out of reach.
desk-removal-beyond = Out of reach are backups, what readers and search engines kept, and, on PostgreSQL, dead rows and the server’s own log. Replace old backups yourself; the operators’ guide says how.

# The same page for an article: which of its photos go with it.
desk-removal-photos = Photos that only this article uses

# One of them, without a description.
#   $date (text): when it was sent
desk-removal-photo-name = Photo of { $date }

# The same pages: the field for the reason.
desk-removal-reason = Reason

# Under the reason: what becomes of it.
desk-removal-reason-hint = It is kept for good beside your name. Do not repeat what is removed.

# The same pages: what has to be ticked.
desk-removal-understood = I understand that nobody can bring it back.

# The same pages: the button.
desk-removal-confirm = Remove it for good

# Over the list, afterwards.
desk-removal-done = It is removed. What is left on the disk is being erased now.

# Beside the reason: it is empty.
desk-removal-mistake-reason = Say why it is removed.

# Beside the tick: it is missing.
desk-removal-mistake-understood = Tick this to go on.

# Heading of the page at an address whose article or comment was removed for good.
removed-heading = This has been removed

# The same page: what that means.
removed-text = The newsroom has removed for good what stood here. It keeps no copy of it.

# In an article, where a photo stood that was removed.
photo-removed = A photo stood here. It has been removed.

# Beside a published article: a link to its page as readers get it.
desk-readers-see = As readers see it
