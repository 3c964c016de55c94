console.log('main');
import './first.mjs';
import './second.mjs';
import './first.mjs';
import './first.mjs?query';
