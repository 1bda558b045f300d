export { e as startBirebir } from './parts/index-DDk4_Naw.js';
import './parts/parse-event-DW8ctT1B.js';
