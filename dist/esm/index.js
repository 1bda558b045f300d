export { s as startBirebir } from './parts/index-BQVensro.js';
import './parts/parse-event-CUp65X8I.js';
