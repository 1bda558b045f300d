import { facetStrategies } from '../../core/strategies/facet-strategies';
import type { Strategy } from '../../core/strategies/strategy';
import { readOwnLinks } from '../../page/own-links';
import type { EnginePorts } from '../engine-ports';

/** The strategies that lead to categories and brands, by the links that this page has when they are asked. */
export const open = ({
  page,
  language,
}: Pick<EnginePorts, 'page' | 'language'>): readonly Strategy[] =>
  facetStrategies(() => readOwnLinks(page, language()));
