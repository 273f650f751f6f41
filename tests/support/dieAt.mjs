// Loaded before a program (`node --import`): ends it as `kill -9` does, before its n-th step on the disk (DIE_AT=n). A step
// is whatever changes a file in the folder DIE_IN.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';

const [at, folder] = [Number(process.env.DIE_AT), process.env.DIE_IN];
const isInside = (path) => typeof path === 'string' && resolve(path).startsWith(folder);
const own = new Set();
let steps = 0;
for (const name of [
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'linkSync',
  'rmSync',
  'writeFileSync',
]) {
  const real = fs[name];
  fs[name] = (...args) => {
    const inside = own.has(args[0]) || isInside(args[0]);
    const writes = name !== 'openSync' || /[wa]/.test(String(args[1]));
    if (inside && writes && ++steps === at) process.kill(process.pid, 'SIGKILL');
    const made = real(...args);
    if (name === 'openSync' && inside && writes) own.add(made);
    if (name === 'closeSync') own.delete(args[0]);
    return made;
  };
}
syncBuiltinESMExports();
