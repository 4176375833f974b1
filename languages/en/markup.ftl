### What can be wrong in a text typed in the body markup.

# The text is longer than the desk takes.
#   $limit (number): the most characters
markup-too-long = The text is longer than { NUMBER($limit) } characters. Split it into two articles.

# A link whose address cannot be used.
#   $line (number): the line of the text, counted from 1
markup-link-address = Line { NUMBER($line, useGrouping: 0) }: the address of this link is not one. It begins with https://, http://, mailto: or /.

# A line that begins like a link card and has no usable address after it.
#   $line (number): the line of the text, counted from 1
#   $mark (text): what such a line begins with
markup-link-card-address = Line { NUMBER($line, useGrouping: 0) }: after { $mark } comes an address that begins with https://, http:// or /.

# A line that begins like a link card and has no title after the address.
#   $line (number): the line of the text, counted from 1
markup-link-card-title = Line { NUMBER($line, useGrouping: 0) }: after the address of a link card comes its title.

# A line that begins with ![ and cannot be read as a photo.
#   $line (number): the line of the text, counted from 1
#   $form (text): how such a line is written
markup-figure = Line { NUMBER($line, useGrouping: 0) }: a photo is written { $form }.
