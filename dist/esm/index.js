export { e as startBirebir } from './parts/index-DkSf4PDJ.js';
import './parts/parse-event-DNaZKOeh.js';
