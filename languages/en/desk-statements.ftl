### What sources said, as the desk writes it down: statements, sources, claims and questions

# Writing down a statement: the words that were quoted do not stand in the article.
desk-statement-mistake-quote = These words do not stand in the text. Copy them from it as they are.

# Taking a statement out of an article: another one came through it.
desk-statement-mistake-carries = Another statement came through this one. Say first how that one came, then remove this.
