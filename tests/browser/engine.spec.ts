import { checkEngine } from './support/engine-checks.ts';

checkEngine({ mode: 'test', model: 'tiny-random', greatest: 1e-3, mean: 2e-4 });
