import * as engine from './app/engine/start-engine';
import { startTag } from './app/entry/start-tag';
import * as feeds from './app/feeds/fetch-catalogue';
import * as insight from './app/insight/insight';
import * as memory from './app/memory/open-memory';
import * as observe from './app/observe/follow-pages';
import * as paint from './app/paint/paint-from-snapshot';
import * as talk from './app/talk/start-talk';
import * as platforms from './consent/index';
import { en } from './messages/en';
import { tr } from './messages/tr';
import * as advise from './settings/advise';
import * as dialogue from './ui/dialogue';
import * as shelf from './ui/shelf';

const texts = { tr, en };

/** The script tag with everything in one file, for shops that can serve only one. */
startTag(() => ({
  engine: async () => engine,
  memory: async () => memory,
  observe: async () => observe,
  feeds: async () => feeds,
  talk: async () => talk,
  insight: async () => insight,
  paint: async () => paint,
  platforms: async () => platforms,
  shelf: async () => shelf,
  dialogue: async () => dialogue,
  advise: async () => advise,
  texts: async (language) => texts[language],
}));
