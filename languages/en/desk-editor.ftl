## The article editor

# Over the form: what the editor sent cannot be read as an article; its words stand in the form.
desk-editor-mistake-unreadable = The text arrived damaged. Its words stand below; look through them and save again.

# Beside the text: a photo in it is not in the library any more.
#   $name (text): the photo's id
desk-editor-mistake-photo = A photo in the text is not in the library: { $name }

# For screen readers: the row of buttons over the text.
desk-editor-toolbar = Form of the text

# For screen readers: the second row of buttons, while the cursor is in a table.
desk-editor-table-toolbar = Table

# A button, and its key in the list of keys: an ordinary paragraph.
desk-editor-paragraph = Paragraph

# The same: a heading inside the article.
desk-editor-subhead = Subhead

# The same: a heading of the second order.
desk-editor-smaller-subhead = Smaller subhead

# The same: a button over the text, or its line in the list of keys.
desk-editor-bold = Bold

# The same: a button over the text, or its line in the list of keys.
desk-editor-italic = Italic

# The same: also the name of the panel in which it gets its address.
desk-editor-link = Link

# The same: a button over the text, or its line in the list of keys.
desk-editor-bullet-list = List

# The same: a button over the text, or its line in the list of keys.
desk-editor-numbered-list = Numbered list

# The same: a longer quotation set off from the text.
desk-editor-block-quote = Block quote

# The same: a short quotation in large type.
desk-editor-pull-quote = Pull quote

# The same: puts a photo between two paragraphs.
desk-editor-photo = Photo

# The same: a link that stands by itself, with title and picture.
desk-editor-link-card = Link card

# The same: a button over the text, or its line in the list of keys.
desk-editor-table = Table

# The same: a line between two parts.
desk-editor-divider = Divider

# The same: a button over the text, or its line in the list of keys.
desk-editor-undo = Undo

# The same: a button over the text, or its line in the list of keys.
desk-editor-redo = Redo

# The same, and the name of its panel.
desk-editor-find = Find and replace

# The same: opens the list of keys.
desk-editor-keys = Keys

# A button while the cursor is in a table.
desk-editor-row-before = Row above

# The same; also in the list of keys.
desk-editor-row-after = Row below

# The same: before in the direction of reading.
desk-editor-column-before = Column before

# The same: a button over the text, or its line in the list of keys.
desk-editor-column-after = Column after

# The same: the first row becomes headings, or ordinary cells again.
desk-editor-heading-row = Heading row

# The same for the first column.
desk-editor-heading-column = Heading column

# The same: the chosen cells become one.
desk-editor-join-cells = Join cells

# The same: a joined cell becomes its cells again.
desk-editor-split-cell = Split cell

# The same: a button over the text, or its line in the list of keys.
desk-editor-delete-row = Delete row

# The same: a button over the text, or its line in the list of keys.
desk-editor-delete-column = Delete column

# The same: a button over the text, or its line in the list of keys.
desk-editor-delete-table = Delete table

# Closes a panel over the text.
desk-editor-close = Close

# In the panel for links: the field.
desk-editor-link-address = Address of the link

# The same: the button.
desk-editor-link-set = Link

# The same: a button over the text, or its line in the list of keys.
desk-editor-link-remove = Remove the link

# The same, beside the field.
desk-editor-link-wrong = This is no address that a link can lead to. Web addresses, mail addresses and addresses of this publication are.

# In the panel for finding: the first field.
desk-editor-find-words = Find

# The same: the second field.
desk-editor-replace-with = Replace with

# The same: a button.
desk-editor-find-next = Next

# The same: a button over the text, or its line in the list of keys.
desk-editor-find-previous = Previous

# The same: a button over the text, or its line in the list of keys.
desk-editor-replace-one = Replace

# The same: a button over the text, or its line in the list of keys.
desk-editor-replace-all = Replace all

# The same: which of the places is looked at.
#   $place (text): the place, from 1, in digits
#   $count (text): how many there are, in digits
desk-editor-find-place = { $place } of { $count }

# The same: a button over the text, or its line in the list of keys.
desk-editor-find-none = Not found

# Heading in the list of keys: what becomes form when it is typed at the beginning of a line, or around words.
desk-editor-keys-typed = Typed in the text

# In the list of keys.
desk-editor-key-toolbar = To the buttons; arrow keys walk them

# The same: a button over the text, or its line in the list of keys.
desk-editor-key-next-cell = In a table: the next cell

# The same: a button over the text, or its line in the list of keys.
desk-editor-key-line-break = A new line in the same paragraph

# The same: a button over the text, or its line in the list of keys.
desk-editor-key-escape = Closes a panel and leads back to the text

# After replacing all.
#   $count (number): how many places
desk-editor-replaced = { $count ->
    [one] { $count } place replaced
   *[other] { $count } places replaced
}

# Beside the toolbar: the length of the text.
#   $count (number): its words
desk-editor-word-count = { $count ->
    [one] { $count } word
   *[other] { $count } words
}

# The same: how long reading it takes.
#   $count (number): minutes, from 1
desk-editor-reading-time = { $count ->
    [one] { $count } minute to read
   *[other] { $count } minutes to read
}

# The article form: heading over byline, section, address and topics, under the text.
desk-article-details = Details
