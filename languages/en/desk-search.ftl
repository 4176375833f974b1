### Finding one's way at the desk: the search, the command palette, the keys.

# A place of the desk, first in the list: the search over everything.
desk-place-search = Search

# Heading of the page that searches articles, comments, photos and people.
desk-search-heading = Search

# Label of the field for the words that are looked for.
desk-search-words = Words

# The button that searches.
desk-search-find = Find

# Where nothing has been looked for yet.
desk-search-empty = Articles, comments, photos and people are found by the beginnings of their words, in every language.

# Where nothing was found.
#   $words (text): what was looked for
desk-search-none = Nothing has “{ $words }”. Fewer or shorter words find more.

# Heading over the articles that were found.
desk-search-articles = Articles

# Heading over the comments that were found.
desk-search-comments = Comments

# Beside a comment that was found: who wrote it, and under which article.
#   $name (text): the commenter's name
#   $headline (text): the article's headline
desk-search-comment-detail = { $name } on { $headline }

# Heading over the photos that were found.
desk-search-photos = Photos

# Heading over the sections that were found.
desk-search-sections = Sections

# Heading over the topics that were found.
desk-search-topics = Topics

# Heading over the people of the newsroom that were found.
desk-search-people = People

# Name of the dialog that goes anywhere by a few letters.
desk-palette = Go to or do

# What can be typed in that dialog.
desk-palette-words = Go to a place, do something, find anything

# Name of the list in that dialog, for screen readers.
desk-palette-found = Found

# Heading in that dialog over the places of the desk and what can be done on this page.
desk-palette-here = From here

# In that dialog, when nothing has the words.
desk-palette-none = Nothing has these words.

# In that dialog, when the search could not be reached.
desk-palette-failed = The search did not answer. What can be done from here still works.

# The button that closes the list of keys.
desk-keys-close = Close

# In the list of keys: what opens the dialog that goes anywhere.
desk-key-palette = Go to, do or find anything

# In the list of keys: begins a new article where there is a button for it.
desk-key-new = New article

# In the list of keys: shows the list.
desk-key-keys = These keys

# On a phone, the button behind which the publication's settings and one's own account wait.
desk-places-more = More
