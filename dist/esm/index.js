export { s as startBirebir } from './parts/index-DU-JDqIT.js';
import './parts/parse-event-CUp65X8I.js';
