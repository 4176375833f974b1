### What staff see on every page of the newsroom's desk.

# The first link of every desk page, shown when a keyboard reaches it: jumps over the list of places.
desk-skip = Skip to the work

# Name of the desk, at the end of every page's title and for screen readers as the name of the list of places.
desk-newsroom = Newsroom

# A place of the desk: the list of articles.
desk-place-articles = Articles

# A place of the desk: the order of the front page and of the sections' pages.
desk-place-fronts = Fronts

# A place of the desk: the comments that wait for a decision.
desk-place-comments = Comments

# A place of the desk: the stored pictures.
desk-place-photos = Photos

# Heading over the places that belong to the whole publication.
desk-places-publication = Publication

# A place of the desk: everybody who has a sign-in.
desk-place-people = People

# A place of the desk: rules, word list and policy of the conversation.
desk-place-policy = Policy and rules

# A place of the desk: name, editions, sections, authors.
desk-place-settings = Settings

# A place of the desk: who did what in the settings.
desk-place-audit = Log

# A place of the desk: name, password and language of the person who is signed in.
desk-place-account = Your account

# A link from the desk to the front page that readers see.
desk-view-site = See the publication

# The button that ends one's stay at the desk.
desk-sign-out = Sign out

# Beside a place, for screen readers: how much waits there.
#   $count (number): what waits
desk-waiting = { $count ->
    [one] { $count } waiting
   *[other] { $count } waiting
}

# Over a form that came back: how many things are wrong in it; a list of them follows.
#   $count (number): mistakes
desk-mistakes = { $count ->
    [one] One thing has to be put right:
   *[other] { $count } things have to be put right:
}

# Over a form: says what the star beside some labels means.
#   <star>: the star
desk-required = <star>*</star> Required.

# Shown after settings were saved.
desk-saved = Saved.

# The button that saves a form.
desk-save = Save

# A link that leaves a form without saving.
desk-cancel = Cancel

# Title of the page shown to staff whose role does not allow what they tried.
desk-forbidden = Your role does not allow this

# The text of that page.
desk-forbidden-text = Somebody with another role can do it for you, or an administrator can change your role.

# Title of the page shown when an address at the desk leads nowhere.
desk-not-found = There is nothing here

# The text of that page.
desk-not-found-text = It may have been removed, or the address is not quite right.

# A link on pages that lead nowhere: back to the desk's first page.
desk-back = Back to the desk

# Beside a field: it was left empty but is required.
mistake-required = Write something here.

# Beside a field: the text is too long.
#   $limit (number): characters allowed
mistake-too-long = { $limit ->
    [one] No more than { $limit } character.
   *[other] No more than { $limit } characters.
}

# Beside a field: what was chosen is not among the choices.
mistake-choice = Choose one of these.

# Beside a field: what was typed cannot be used, and nothing more exact can be said.
mistake-unusable = This cannot be used here.

# Beside a field: not an e-mail address.
mistake-email = Write an e-mail address such as name@example.org.
