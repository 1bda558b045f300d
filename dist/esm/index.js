export { s as startBirebir } from './parts/index-DKoylGSC.js';
import './parts/parse-event-CUp65X8I.js';
