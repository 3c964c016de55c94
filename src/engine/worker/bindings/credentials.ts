// src/node_credentials.cc
import type { Binding, Engine } from '../engine.ts';
import { missing } from './missing.ts';

export function createCredentials(engine: Engine): Binding {
  return {
    safeGetenv: (name: string) => engine.program.env[name],
    getTempDir: () => engine.program.env.TMPDIR ?? '/tmp',
    implementsPosixCredentials: true,
    getuid: () => 0,
    geteuid: () => 0,
    getgid: () => 0,
    getegid: () => 0,
    getgroups: () => [0],
    initgroups: missing('process.initgroups()'),
    setegid: missing('process.setegid()'),
    seteuid: missing('process.seteuid()'),
    setgid: missing('process.setgid()'),
    setuid: missing('process.setuid()'),
    setgroups: missing('process.setgroups()'),
  };
}
