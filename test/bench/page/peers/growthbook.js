import { GrowthBook } from '@growthbook/growthbook';

const growthbook = new GrowthBook({
  apiHost: `${location.origin}/sink/growthbook`,
  clientKey: 'sdk-bench',
  attributes: { id: 'visitor-1', path: location.pathname },
});
growthbook.init().then(() => {
  document.documentElement.dataset.shelf = growthbook.getFeatureValue('shelf', 'none');
});
