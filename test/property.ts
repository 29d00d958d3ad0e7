import fc from 'fast-check';
import { SEED } from '../scripts/test/seed.ts';

fc.configureGlobal({ seed: SEED });

/** Properties whose cases are the same in each run of `npm test`. */
export { fc };
