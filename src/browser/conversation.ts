import { countDown } from './counter.ts';
import { keepDraft } from './drafts.ts';
import { offerMuting } from './mute.ts';
import { tellOfNewComments } from './new-comments.ts';
import { postOnce } from './one-post.ts';
import { showOwnLikes } from './own-likes.ts';
import { showOwnReaction } from './own-reaction.ts';

// What the conversation loads when a reader comes near: at most 5 KB compressed. The forms work without it.
countDown();
postOnce();
showOwnReaction();
showOwnLikes();
keepDraft();
offerMuting();
tellOfNewComments();
