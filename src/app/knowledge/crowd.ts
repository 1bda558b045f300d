/** What customers as a whole have shown: the file, and the strategies that rest on it. */
export { strategies } from '../../core/strategies/of-the-crowd';
export { fetchKnowledge } from './fetch-knowledge';
