export { f as startBirebir } from './parts/index-C_Ayk95o.js';
import './parts/parse-event-CUp65X8I.js';
