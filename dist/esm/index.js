export { s as startBirebir } from './parts/index-B1Sj1NgB.js';
import './parts/parse-event-CUp65X8I.js';
