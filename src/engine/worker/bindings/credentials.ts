// src/node_credentials.cc
import type { Binding, Engine } from '../engine.ts';
import { missing } from './missing.ts';

export function createCredentials({ program }: Engine): Binding {
  const zero = (): number => 0;
  return {
    safeGetenv: (name: string) => program.env[name],
    getTempDir: () => program.env.TMPDIR ?? '/tmp',
    implementsPosixCredentials: true,
    getuid: zero,
    geteuid: zero,
    getgid: zero,
    getegid: zero,
    getgroups: () => [0],
    initgroups: missing('process.initgroups()'),
    setegid: missing('process.setegid()'),
    seteuid: missing('process.seteuid()'),
    setgid: missing('process.setgid()'),
    setuid: missing('process.setuid()'),
    setgroups: missing('process.setgroups()'),
  };
}
