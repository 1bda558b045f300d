import {
  enableActivityTracking,
  newTracker,
  trackPageView,
  trackStructEvent,
} from '@snowplow/browser-tracker';

newTracker('bench', location.origin, { appId: 'shop', contexts: { webPage: true } });
enableActivityTracking({ minimumVisitLength: 10, heartbeatDelay: 10 });
trackPageView();
document.addEventListener(
  'click',
  ({ target }) => {
    const card = target.closest('.card__add');
    if (card)
      trackStructEvent({
        category: 'shop',
        action: 'add_to_cart',
        label: card.getAttribute('aria-label'),
      });
  },
  true,
);
