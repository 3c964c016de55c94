import './b.mjs';

export default () => {};
