import { one } from './index.mjs';

export let two = 2;
export default () => `default ${typeof one}`;
