export { e as startBirebir } from './parts/index-xQ79p89W.js';
import './parts/parse-event-DNaZKOeh.js';
