import type { HostilePage } from '../hostile-page';

export const removedRoots: readonly HostilePage[] = [
  {
    title: 'that removes whatever it did not put there',
    late: `window.removed = 0;
      new MutationObserver(function (news) {
        news.forEach(function (one) {
          one.addedNodes.forEach(function (node) {
            if (node.nodeType === 1 && node.shadowRoot) { removed++; node.remove(); }
          });
        });
      }).observe(document.documentElement, { childList: true, subtree: true });`,
    holds: 'removed < 5',
  },
  {
    title: 'that takes the place away each time something is drawn in it',
    late: `window.removed = 0;
      var look = setInterval(function () {
        var place = document.querySelector('[data-birebir-placement]');
        if (place && place.shadowRoot && place.shadowRoot.childElementCount) {
          removed++;
          place.replaceWith(place.cloneNode(false));
        }
      }, 10);`,
    holds: 'removed < 5',
    shelf: false,
  },
  {
    title: 'that empties our root each time',
    late: `window.emptied = 0;
      var own = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        var root = own.call(this, options);
        new MutationObserver(function () { if (root.childNodes.length && emptied < 500) { emptied++; root.textContent = ''; } }).observe(root, { childList: true, subtree: true });
        return root;
      };`,
    holds: 'emptied < 20',
    shelf: false,
  },
];
