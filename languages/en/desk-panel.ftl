### Beside the article and on the pages of claims: what can be done, and what stands in its way

# In the statements column of a published article whose text did not change, to its reporter: readers have been told something else of the statements.
desk-statements-differ-submit = Readers have been told something else. Submit it, and an editor can publish it again.
