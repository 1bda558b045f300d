export { e as startBirebir } from './parts/index-0byGBL1R.js';
import './parts/parse-event-DNaZKOeh.js';
