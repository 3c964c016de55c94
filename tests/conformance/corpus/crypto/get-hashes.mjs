import { getHashes } from 'node:crypto';

const names = getHashes();
console.log(['md5', 'sha1', 'sha256', 'sha512'].map((name) => names.includes(name)));
