import { createEngine } from './create-engine.ts';

// The development command drives the engine from outside of the page.
Object.assign(globalThis, { highwaterCreateEngine: createEngine });
