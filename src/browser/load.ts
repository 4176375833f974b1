import { loadConversationWhenNear } from './conversation-when-near.ts';
import { offerCopying } from './copy-address.ts';
import { forgetOldDrafts } from './old-drafts.ts';

// What every page of the readers' site loads, deferred: at most 3 KB compressed. Pages are whole without it.
offerCopying();
loadConversationWhenNear();
forgetOldDrafts();
