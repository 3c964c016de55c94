import { resolveObjectURL } from 'node:buffer';

const url = URL.createObjectURL(new Blob(['text'], { type: 'text/plain' }));
console.log(url.replace(/[\da-f]/g, '0'), await resolveObjectURL(url).text());
console.log(resolveObjectURL('blob:nodedata:none'), resolveObjectURL('http://host/'));
URL.revokeObjectURL('blob:nodedata:none');
URL.revokeObjectURL(url);
console.log(resolveObjectURL(url));
