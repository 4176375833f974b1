### “How we know this” under an article: on a claim that sources disagree about

# Heading over the sources that say of the claim above that it is so, and over those that say that it is not; both have the same weight.
#   $side (choice): which of the two
known-side = { $side ->
    [against] Who says otherwise
   *[for] Who says so
}
