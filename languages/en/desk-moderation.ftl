### Moderation at the desk: reports, appeals, bans, covered words, notes, and many comments at once.

## What stands in the way of a decision

# Beside “spam”: the edition's policy has no clause about spam, so that none can be cited.
desk-comment-mistake-no-spam-clause = The policy of this edition has no clause about spam. Choose another clause, or mark one as being about spam under “Policy and rules”.

# Over a reported comment: somebody else decided about its reports while this moderator was reading.
desk-report-mistake-settled = Somebody has decided about these reports already.

# Over an appeal: whoever rejected the comment may not decide about the appeal while somebody else can.
#   $name (text): somebody who can decide it
desk-appeal-mistake-same = You rejected this comment yourself. Somebody else has to decide about the appeal, { $name } for example.
