import { expect, it } from 'vitest';
import { packageFolders } from './package-folders.ts';
import { programOfText, runText } from './run-for-test.ts';

it('finds the package that a need names', () => {
  const [folder] = packageFolders(programOfText('', { needs: ['pglite', 'network'] })).values();
  expect(folder).toMatch(/node_modules[\\/]@electric-sql[\\/]pglite$/);
});

it('lets only a program that needs a package import it', async () => {
  const text = `
    import fs from 'node:fs';
    const { PGlite } = await import('@electric-sql/pglite');
    const db = new PGlite();
    const { rows } = await db.query('select 6 * 7 as answer');
    console.log(rows[0].answer, fs.realpathSync('node_modules/@electric-sql/pglite'));
    await db.close();`;
  const limits = { residentMiB: 2048, timeMs: 30_000 };
  const { stdout, stderr } = await runText(text, { needs: ['pglite'], limits });
  expect({ stdout, stderr }).toEqual({
    stdout: '42 /node_modules/@electric-sql/pglite\n',
    stderr: '',
  });
  const without = await runText(text);
  expect(without.stderr).toContain('ERR_MODULE_NOT_FOUND');
}, 60_000);
