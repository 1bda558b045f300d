// @ts-check
/** The words in which a persona's past is written down. */
/** @typedef {readonly [id: string, quantity: number]} Bought */
/**
 * @typedef {readonly ['page_view', pageType: string]
 *   | readonly ['view_item' | 'add_to_cart' | 'remove_from_cart' | 'add_to_wishlist' | 'share', id: string]
 *   | readonly ['view_item_list', ofTheShelfWith: string]
 *   | readonly ['search', term: string, results: number]
 *   | readonly ['view_cart' | 'begin_checkout']
 *   | readonly ['purchase', order: string, items: readonly Bought[]]
 *   | readonly ['refund', order: string]
 *   | readonly ['answer', question: string, value: number]
 *   | readonly ['review', id: string, value: number]
 *   | readonly ['join_group']} Step
 */
/** @typedef {{ daysAgo: number, visit: readonly Step[] }} Visit */
/** @typedef {{ tier: string | null, stage: string, risk: string, segments: readonly string[] }} Reached */
/**
 * @typedef {object} Persona
 * @property {string} id
 * @property {{ tr: string, en: string }} name
 * @property {{ name: string, email: string }} [customer] who they are to the shop, when it knows them
 * @property {readonly Visit[]} diary oldest first
 * @property {Reached} reaches where the diary leads by the shop's own tiers and segments (`standing.js`)
 */

export {};
