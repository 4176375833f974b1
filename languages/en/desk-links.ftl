### What the newsroom asks of other people’s pages: link cards, and whether links answer

# Why another site’s page could not be read or did not answer.
#   $trouble (choice): what went wrong; nowhere says the same of a name that nobody has and of an address inside a network
desk-link-trouble = { $trouble ->
    [unusable] This is no address of a web page.
    [nowhere] Nothing on the public internet is found at this address.
    [unreachable] The site does not answer.
    [certificate] The site’s certificate is not valid.
    [too-slow] The site took too long to answer.
    [too-large] The page is too large.
    [too-many-redirects] The site sends on from one address to the next without end.
    [another-type] This is no page: it is another kind of file.
   *[unreadable] What the site answered cannot be read.
}

# The page is not there, or not for us.
#   $status (number): the HTTP status, such as 404
desk-link-answered = The site answered { NUMBER($status, useGrouping: "false") } instead of a page.

# Too many cards were made in a short time.
desk-link-too-often = Too many pages were asked for in a short time. Try again in some minutes, or type the title yourself.
