throw new TypeError('lazily broken');
