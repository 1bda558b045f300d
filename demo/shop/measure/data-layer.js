// @ts-check
/** The shop measures with Google Tag Manager, like most. @type {Window & { dataLayer?: unknown[] }} */
const page = window;

/**
 * @param {string} event
 * @param {Readonly<Record<string, unknown>>} [parameters]
 */
export function pushEvent(event, parameters = {}) {
  page.dataLayer ??= [];
  page.dataLayer.push({ event, ...parameters });
}

/**
 * An e-commerce event of GA4, after the reset that Google asks for.
 * @param {string} event
 * @param {Readonly<Record<string, unknown>>} ecommerce
 */
export function pushEcommerce(event, ecommerce) {
  page.dataLayer ??= [];
  page.dataLayer.push({ ecommerce: null }, { event, ecommerce });
}
