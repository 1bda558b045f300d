export { e as startBirebir } from './parts/index-DZ_NYSw9.js';
import './parts/parse-event-C69LPRfL.js';
