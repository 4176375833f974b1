import { OnrecordConversation } from './element.ts';

// What other sites' pages load, once a page, at most 12 KB compressed: it names the element and nothing else.
if (customElements.get('onrecord-conversation') === undefined)
  customElements.define('onrecord-conversation', OnrecordConversation);
