import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('does not count the memory of the process that started this one', () => {
  const mib = 2 ** 20;
  // Filled, so that it is resident while the child starts.
  const ballast = Buffer.alloc(400 * mib, 1);
  const module = new URL('./peak-resident.mjs', import.meta.url);
  const program = `import { peakResident } from '${module}'; console.log(peakResident());`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
  expect(ballast.length).toBe(400 * mib);
  expect(Number(child.stdout)).toBeGreaterThan(10);
  expect(Number(child.stdout)).toBeLessThan(200);
});
