export { b as startBirebir } from './parts/index-BHU3Zipz.js';
import './parts/parse-event-CUp65X8I.js';
