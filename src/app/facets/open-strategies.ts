import { facetStrategies } from '../../core/strategies/facet-strategies';
import type { Strategy } from '../../core/strategies/strategy';
import { readOwnLinks } from '../../page/own-links';
import { type LanguagePorts, pageLanguage } from '../words/page-language';

/** The strategies that lead to categories and brands, by the links that this page has when they are asked. */
export const open = (ports: LanguagePorts): readonly Strategy[] =>
  facetStrategies(() => readOwnLinks(ports.page, pageLanguage(ports)));
