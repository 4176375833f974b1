### Fronts: what the front page and the sections' pages show first.

# Heading of the place where front pages are arranged, and name of its tabs.
desk-fronts-heading = Fronts

# The fronts, while the publication has no edition.
desk-fronts-no-edition = There is no edition yet. Once there is one, its front page is arranged here.

# A tab: the front page of the edition; beside it stand its sections.
desk-front-of-edition = Front page

# A button over a front: shows the readers' page with this order.
desk-front-preview = Preview

# Over a front's order, while readers see exactly this.
#   $count (number): articles held by hand
desk-front-in-force = { $count ->
    [0] Readers see this: everything by time
    [one] Readers see this: { $count } article by hand, the rest by time
   *[other] Readers see this: { $count } articles by hand, the rest by time
}

# Over a front's order that was changed and is not in force.
#   $count (number): articles held by hand
desk-front-changed = { $count ->
    [0] Not in force yet: everything by time
    [one] Not in force yet: { $count } article by hand, the rest by time
   *[other] Not in force yet: { $count } articles by hand, the rest by time
}

# For screen readers: the name of the list of articles in the order in which a front shows them.
desk-front-order = Order of the front

# A front without any article.
desk-front-empty = Nothing is published here yet. What is published stands here by time until you arrange it.

# Over the order, where scripts run: how it is changed without buttons.
desk-front-keys = Drag an article by its grip, or use the keys while one of its buttons has the focus: arrow up and down move it, Home makes it the lead, Delete leaves it to time.

# On the grip with which an article is dragged to another place.
desk-front-drag = Drag to another place

# For screen readers, after an article was moved; where it stands now follows as a name.
desk-front-moved = It stands here now:

# Where an article stands on a front.
#   $zone (choice): the place: the lead, beside it, the row below, the list of a section, in reserve for when one above drops out, or nowhere because readers cannot see it
desk-front-zone-name = { $zone ->
    [lead] Lead
    [beside] Beside the lead
    [row] Second row
    [list] List
    [reserve] In reserve
   *[none] Not on the front
}

# Beside an article that an editor placed.
desk-front-by-hand = by hand

# Beside an article that stands where its time of publication puts it.
desk-front-by-time = by time

# Beside an article that is held by hand but that readers of this front cannot see (any more).
desk-front-not-shown = Not public here: left out

# A button: makes an article the first of its front.
#   $name (text): the article's headline
desk-front-move-lead = Make { $name } the lead

# A button: an article is no longer held by hand, and stands where its time puts it.
#   $name (text): the article's headline
desk-front-release = Leave { $name } to time

# A button: an article that stands by time is held by hand, after those that are.
#   $name (text): the article's headline
desk-front-hold-named = Hold { $name } by hand

# A button beside an article that can be added: as the lead.
desk-front-lead = As the lead

# A button beside an article that can be added: after those that are held by hand.
desk-front-hold = Add

# A button under the order: nothing is held by hand any more.
desk-front-by-time-all = Everything by time

# The button that makes this order the one that readers see.
desk-front-put-now = Put in force now

# The link that forgets the changes and shows the order that readers see.
desk-front-discard = Discard the changes

# Opens the fields for a time from which this order holds.
desk-front-later = From a time on

# The day from which an order holds.
desk-front-date = Day

# The time of day from which an order holds.
desk-front-time = Time

# In the night when clocks go back, a time comes twice: which of the two is meant.
desk-front-which = Which of the two?

# Of a time that comes twice: the first one.
desk-front-which-earlier = The first, before the clocks go back

# Of a time that comes twice: the second one.
desk-front-which-later = The second, after it

# The button that makes this order hold from the typed time on.
desk-front-put-later = Put in force then

# Under the fields for a time: by which clock it is meant.
#   $zone (text): the publication's time zone, such as Asia/Baghdad
desk-front-zone = By the publication's clock, { $zone }.

# Heading over the articles that can be added to a front.
desk-front-add-heading = Add an article

# The field in which an article is looked for by its words.
desk-front-find = Find an article by its words

# The button of that search.
desk-front-find-button = Find

# That search found nothing in this edition.
desk-front-none-found = No article of this edition has these words.

# Instead of articles that can be added, where all are on the front already.
desk-front-none-more = Every public article is on the front already.

# Heading over the orders that held, hold and will hold.
desk-front-history = Orders so far

# That list, while the front was never arranged.
desk-front-history-empty = Nobody has arranged this front yet: everything stands by time.

# Whether an order held, holds or will hold; the time from which it holds follows.
#   $state (choice): which of the three
desk-front-state = { $state ->
    [in-force] In force since
    [to-come] To come
   *[past] Was in force from
}

# In the list of orders: how many articles one holds by hand.
#   $count (number): the articles
desk-front-held = { $count ->
    [0] everything by time
    [one] { $count } article by hand
   *[other] { $count } articles by hand
}

# The link that begins arranging with an earlier order.
desk-front-take-up = Take it up again

# The button that takes back an order that is to come.
desk-front-withdraw = Withdraw

# The button that puts the order before this one in force again.
desk-front-undo = Undo

# After an order was put in force.
desk-front-arranged = In force. Readers see the new order.

# After an order was given a time.
desk-front-scheduled = Kept. Readers see it from its time on.

# After an order to come was taken back.
desk-front-withdrawn = Withdrawn. It will not come into force.

# After the last order was undone.
desk-front-restored = Undone. The order before it is in force again.

# Over an order that was to be put in force while somebody else did the same.
desk-front-conflict = Somebody put another order in force since you began. Yours stands below; putting it in force replaces theirs.

# The link that leaves one's own order for the one that somebody else put in force.
desk-front-conflict-theirs = See theirs instead

# More articles than a front can hold by hand.
#   $limit (number): the most
desk-front-mistake-too-many = At most { NUMBER($limit) } articles can be held by hand.

# More orders to come than one front can have.
#   $limit (number): the most
desk-front-mistake-too-many-times = At most { NUMBER($limit) } orders can be to come. Withdraw one first.

# The time from which an order shall hold is over.
desk-front-mistake-past = This time is over. Choose one to come, or put it in force now.

# A day that cannot be read.
desk-front-mistake-date = Give the day as year-month-day.

# A time of day that cannot be read.
desk-front-mistake-time = Give the time as hours:minutes.

# In the night when clocks go back, the typed time comes twice.
desk-front-mistake-twice = The clocks go back in this night and this time comes twice. Say which one is meant.

# In the night when clocks go forward, the typed time does not exist.
#   $before (text): the last time before the jump
#   $after (text): the first time after it
desk-front-mistake-skipped = The clocks go forward in this night: after { $before } comes { $after }. Choose one of these.
