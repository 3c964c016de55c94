throw new RangeError('thrown while it is loaded');
