import { expect, it } from 'vitest';
import { createProgramFiles } from './program-files.ts';

const open = (files: Record<string, string | Uint8Array>) =>
  createProgramFiles({ files, entry: '/main.mjs', argv: [], env: {}, execArgv: [] });

it('knows files and the folders above them', () => {
  const { kindOf } = open({ '/main.mjs': '', '/lib/deep/a.mjs': '' });
  expect(['/', '/lib', '/lib/', '/lib/deep', '/main.mjs'].map(kindOf)).toEqual([
    'directory',
    'directory',
    'directory',
    'directory',
    'file',
  ]);
  expect(['/li', '/main.mjs/x', '/lib/deep/a'].map(kindOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('reads text and bytes, then what another source has', () => {
  const files = open({ '/a': 'text', '/b': new TextEncoder().encode('é') });
  expect([files.readText('/a'), files.readText('/b')]).toEqual(['text', 'é']);
  files.readFrom({ kindOf: () => 'file', read: () => 'later' });
  expect([files.readText('/a'), files.kindOf('/c')]).toEqual(['later', 'file']);
});
