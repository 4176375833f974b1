### Conversations under pages of other sites: what readers see there, and the desk's settings for it.

## What readers see under a page of another site

# Title of the frame in which a conversation stands on another site's page.
embed-title = Comments

# Beside the name of a commenter who is signed in at the site under whose page the conversation stands.
#   $site (text): the site's name
embed-account = signed in at { $site }

# Over the comment form, instead of the fields for name and e-mail.
#   $name (text): the reader's name at the site
#   $site (text): the site's name
#   <name>: the name
embed-signed-in = You are signed in at { $site } and comment as <name>{ $name }</name>.

# Under the conversation: which publication hosts it.
#   $publication (text): the publication's name
#   <publication>: the name, a link to its front page
embed-hosted = The conversation is hosted by <publication>{ $publication }</publication>.

# After a comment was sent: the link to the private page about it.
embed-receipt = Follow, change or withdraw this comment

# The same link on a later visit, in a list of one's own comments.
#   $date (text): day and time when it was sent
embed-receipt-dated = Your comment of { $date }

# Heading of that list.
embed-own-comments = Your comments on this page

# In the frame, after a comment was sent: leads back to all comments.
embed-back = Back to the comments

# Where the conversation would stand, or over the form: the server was not reached.
embed-unreached = The comments cannot be reached just now. What you wrote is kept.

# Beside that sentence: the button that tries once more.
embed-again = Try again

# Over the form: the site's word on who is signed in is older than it may be.
#   $site (text): the site's name
embed-error-token-expired = Your sign-in at { $site } was not renewed in time. Load the page again, then send your comment; your words are kept.

# Over the form: the site's word on who is signed in cannot be believed.
#   $site (text): the site's name
embed-error-token-invalid = { $site } says who you are in a way that we cannot check. Your comment was not sent; your words are kept.

## The desk's settings

# Heading of the list of other sites, and their place in the settings.
sites-heading = Other sites

# In the settings, beside that heading.
sites-text = Whose pages carry conversations of this publication, and what they put into their pages for it.

# The list before there is one.
sites-empty = No other site carries your conversations yet. Name the first one, and copy what it puts into its pages.

# The button that adds a site, and the heading over its form.
site-add = Add a site

# The site's form: label of its name.
site-name = Name

# Under the name.
site-name-hint = Readers see it beside the names of those who are signed in there.

# The site's form: label of the edition.
site-edition = Edition

# Under the edition.
site-edition-hint = Gives the language, the direction and the comment policy.

# The site's form: label of the list of origins.
site-origins = Allowed origins

# Under that list.
site-origins-hint = One a line, with https:// and without a path. Only pages there can show a conversation and post to it.

# Beside the origins: one of them is none.
#   $origin (text): what was typed
site-mistake-origin = “{ $origin }” is no origin. Write it like https://example.org, without a path or a star.

# Beside the origins: too many.
#   $limit (number): how many there may be
site-mistake-origins = { $limit ->
    [one] A site may have { $limit } origin.
   *[other] A site may have up to { $limit } origins.
}

# Heading over what the site's people copy.
site-snippets-heading = What the site puts into its pages

# Label of the lines that show the conversation with a script.
site-snippet-script = Where the comments shall stand

# Under those lines: what they do.
site-snippet-script-hint = It takes font and colour from the page. The page's canonical address names the conversation.

# Label of the line that shows it in a frame.
site-snippet-frame = The same without a script, in a frame

# Under that line: what has to be put into it.
site-snippet-frame-hint = Put the page's own address, encoded, in place of PAGE.

# Label of the lines that show how many comments pages have.
site-snippet-counts = Numbers of comments in a list of pages

# Heading over the key for single sign-on.
site-key-heading = Readers who are signed in at the site

# Under that heading.
site-key-text = A site with accounts of its own can say who is reading by a short-lived token, signed with this key and made out to this id. Whoever has the key can speak for every account of the site: it belongs on its server, never into a page.

# Label of the site's id.
site-id = Id of the site

# The fold that shows the key.
site-key-show = Show the key

# Label of the key.
site-key = Key

# The button that makes a new key.
site-key-renew = Make a new key

# Beside that button.
site-key-renew-text = Tokens that were signed with the old key are worth nothing from that moment.

# Over the page, after a new key was made.
site-key-renewed = There is a new key. Give it to the site's server.

# The button that ends the embedding.
site-close = Close this site

# Beside that button.
site-close-text = Its pages show no comments any more. What was said there stays, and can be opened again.

# The button that opens it again.
site-reopen = Open it again

# Beside the name of a site that was closed, and over its page.
site-is-closed = closed

# Over the page, after a site was closed.
site-closed = The site is closed.

# Over the page, after it was opened again.
site-reopened = The site is open again.
