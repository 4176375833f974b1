### Removing a source of which the vault keeps who it is

# On the page that asks before such a source is removed for good, and over the source where nothing uses it: why it is not removed.
sealed-source-mistake = The vault keeps who this source is. That record has to be destroyed first.

# On the page that asks before a source is removed for good: who has to do what first.
#   $names (text): the people whom the record names
sealed-source-first = The vault keeps who this source is. Before the source is removed, the record has to be destroyed there, with a second factor, by somebody whom it names: { $names }.

# The same page, for whoever the record does not name: what is left where none of those can do it.
#   $record (text): the record’s id, as it is typed
#   <command>: what is typed on the server
sealed-source-console = Where none of them can, whoever runs the server does it there: <command>npm run vault -- destroy { $record }</command>
