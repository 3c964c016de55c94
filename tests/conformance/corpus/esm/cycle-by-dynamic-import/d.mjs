import './c.mjs';

throw new RangeError('d failed');
