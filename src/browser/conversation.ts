import { countDown } from './counter.ts';
import { postOnce } from './one-post.ts';
import { showOwnReaction } from './own-reaction.ts';

// What the conversation loads when a reader comes near: at most 5 KB compressed. The forms work without it.
countDown();
postOnce();
showOwnReaction();
