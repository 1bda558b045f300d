import { loadMessages } from '../../messages/load-messages';
import type { Chunks } from './chunks';

/** The chunks as a bundler loads them, for the npm entry. */
export const bundledChunks: Chunks = {
  engine: () => import('../engine/start-engine'),
  profile: () => import('../../core/profile/learning'),
  visitor: () => import('../../core/strategies/of-the-visitor'),
  memory: () => import('../memory/memory'),
  shopEvents: () => import('../shop-events/follow-data-layer'),
  observe: () => import('../observe/follow-pages'),
  structured: () => import('../../discovery/structured'),
  watch: () => import('../watch/watch-page'),
  feeds: () => import('../feeds/fetch-catalogue'),
  columns: () => import('../../core/catalog/file/open-catalogue-file'),
  formats: () => import('../../discovery/parse/other-feeds'),
  talk: () => import('../talk/start-talk'),
  value: () => import('../value/start-value'),
  insight: () => import('../insight/insight'),
  deliver: () => import('../deliver/start-delivery'),
  passport: () => import('../passport/passport'),
  paint: () => import('../paint/paint-from-snapshot'),
  platforms: () => import('../../consent/index'),
  ask: () => import('../ask/ask-for-consent'),
  shelf: () => import('../shelf/draw-decision'),
  alive: () => import('../../ui/live-shelf'),
  dialogue: () => import('../../ui/dialogue'),
  advise: () => import('../../settings/advise'),
  texts: (language, part) => loadMessages[language][part](),
};
