// @ts-check
/** Lines of a page that have to do with Birebir or with the demo's own bar. */
const TAG = /^.*(?:window\.birebir|birebir\/birebir\.js|birebir-room|persona-bar\/).*\n/gm;

/**
 * The same page as it was before the owner pasted the tag. It lives one folder down, so what it loads is one folder up.
 * @param {string} html
 */
export function withoutTag(html) {
  return html.replace(TAG, '').replace(/(href|src)="\.\/(?!")/g, '$1="../');
}
