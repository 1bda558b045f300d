import { init, track } from '@plausible-analytics/tracker';

// It stays silent on pages that a test drives, unless it is told otherwise.
window.__plausible = true;
init({
  domain: 'shop.example',
  endpoint: `${location.origin}/sink/plausible`,
  captureOnLocalhost: true,
});
document.addEventListener(
  'click',
  ({ target }) => {
    if (target.closest('.card__add')) track('Add to cart', { props: { page: location.pathname } });
  },
  true,
);
