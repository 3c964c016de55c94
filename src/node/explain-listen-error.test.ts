import { expect, it } from 'vitest';
import { explainListenError } from './explain-listen-error.ts';

const failed = (code: string) => Object.assign(new Error(`listen ${code}`), { code });

it.each([
  ['EADDRINUSE', 4321, 'Port 4321 is taken by another program.', '--port 4322'],
  ['EADDRINUSE', 65_535, 'Port 65535 is taken by another program.', '--port 65534'],
  ['EACCES', 80, 'Port 80 may only be taken with more rights', '--port 4321'],
  ['EADDRNOTAVAIL', 4321, "can't listen on port 4321 of this machine: listen EADDR", '--port 0'],
])('explains %s on port %i and names a way out', (code, port, why, way) => {
  const message = explainListenError(failed(code), port);
  expect(message).toContain(why);
  expect(message.endsWith(`npm start -- ${way}`)).toBe(true);
});
