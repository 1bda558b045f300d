// @ts-check
/** The person who started the tool gave it something it cannot use; the message says so in one sentence. */
export class Mistake extends Error {}
