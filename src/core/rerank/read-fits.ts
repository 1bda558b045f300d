import { own, ownText } from '../../lib/own';
import type { Contribution } from '../decide/decision';
import type { RememberedFit } from './remembered-fit';

const readPart = (found: unknown): Contribution[] => {
  const [name, value] = [ownText(found, 'name'), own(found, 'value')];
  return name && typeof value === 'number' && Number.isFinite(value) ? [{ name, value }] : [];
};

/** What was kept of a page's cards, as far as it can be understood; anything else is left out. */
export const readFits = (found: unknown): readonly RememberedFit[] =>
  (Array.isArray(found) ? found : []).flatMap((row: unknown): RememberedFit[] => {
    const [key, id, fit] = [ownText(row, 'key'), ownText(row, 'id'), own(row, 'fit')];
    return key && id && Array.isArray(fit) ? [{ key, id, fit: fit.flatMap(readPart) }] : [];
  });
