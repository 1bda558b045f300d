export { b as startBirebir } from './parts/index-Dk-OKg3f.js';
import './parts/parse-event-CUp65X8I.js';
