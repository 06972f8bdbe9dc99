import { checkEngine } from './support/engine-checks.ts';

checkEngine({ mode: 'production', model: 'smollm2-135m-instruct', greatest: 0.6, mean: 0.08 });
