import * as ask from './app/ask/ask-for-consent';
import * as bandit from './app/bandit/bandit';
import * as deliver from './app/deliver/start-delivery';
import * as engine from './app/engine/start-engine';
import { startTag } from './app/entry/start-tag';
import * as facets from './app/facets/facets';
import * as feeds from './app/feeds/fetch-catalogue';
import * as insight from './app/insight/insight';
import * as crowd from './app/knowledge/crowd';
import * as memory from './app/memory/memory';
import * as observe from './app/observe/follow-pages';
import * as paint from './app/paint/paint-from-snapshot';
import * as passport from './app/passport/passport';
import * as rerank from './app/rerank/rerank';
import * as rules from './app/rules/open-rules';
import * as shelf from './app/shelf/draw-decision';
import * as shopEvents from './app/shop-events/follow-data-layer';
import * as talk from './app/talk/start-talk';
import * as segments from './app/value/segments';
import * as value from './app/value/start-value';
import * as watch from './app/watch/watch-page';
import * as platforms from './consent/index';
import * as columns from './core/catalog/file/open-catalogue-file';
import * as profile from './core/profile/learning';
import * as history from './core/strategies/of-the-history';
import * as visitor from './core/strategies/of-the-visitor';
import * as formats from './discovery/parse/other-feeds';
import * as structured from './discovery/structured';
import * as enDetail from './messages/en/detail';
import * as enShelf from './messages/en/shelf';
import * as enTalk from './messages/en/talk';
import * as trDetail from './messages/tr/detail';
import * as trShelf from './messages/tr/shelf';
import * as trTalk from './messages/tr/talk';
import * as advise from './settings/advise';
import * as dialogue from './ui/dialogue';
import * as alive from './ui/live-shelf';

const texts = {
  tr: { ...trShelf, ...trDetail, ...trTalk },
  en: { ...enShelf, ...enDetail, ...enTalk },
};

/** The script tag with everything in one file, for shops that can serve only one. */
startTag(() => ({
  engine: async () => engine,
  profile: async () => profile,
  visitor: async () => visitor,
  history: async () => history,
  crowd: async () => crowd,
  rules: async () => rules,
  rerank: async () => rerank,
  bandit: async () => bandit,
  memory: async () => memory,
  shopEvents: async () => shopEvents,
  observe: async () => observe,
  structured: async () => structured,
  watch: async () => watch,
  feeds: async () => feeds,
  columns: async () => columns,
  formats: async () => formats,
  talk: async () => talk,
  value: async () => value,
  segments: async () => segments,
  insight: async () => insight,
  deliver: async () => deliver,
  passport: async () => passport,
  paint: async () => paint,
  platforms: async () => platforms,
  ask: async () => ask,
  shelf: async () => shelf,
  facets: async () => facets,
  alive: async () => alive,
  dialogue: async () => dialogue,
  advise: async () => advise,
  texts: async (language, part) => texts[language][part],
}));
