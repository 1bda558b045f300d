/** What the owner gave cannot be used; the message is the one sentence that says why, what was expected and what follows. */
export class FeedFault extends Error {}
