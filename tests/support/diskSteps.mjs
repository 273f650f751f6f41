// Loaded before a program (`node --import`): counts its steps on the disk, which are whatever changes a file in the folder STEPS_IN.
// Before each of them the folder is copied to STEPS_TO/1, STEPS_TO/2 …: what a process killed there leaves, for the disk has all that was
// done before. With DIE_AT=n it is killed indeed, as by `kill -9`, before its n-th step.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, resolve } from 'node:path';

const { STEPS_IN: folder, STEPS_TO: copies } = process.env;
const at = Number(process.env.DIE_AT);
const isInside = (path) => typeof path === 'string' && resolve(path).startsWith(folder);
const own = new Set();
let steps = 0;
let copying = false;
function step() {
  steps++;
  if (steps === at) process.kill(process.pid, 'SIGKILL');
  if (!copies) return;
  copying = true;
  fs.cpSync(folder, join(copies, String(steps)), { recursive: true });
  copying = false;
}
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
    const inside = !copying && (own.has(args[0]) || isInside(args[0]));
    const writes = name !== 'openSync' || /[wa]/.test(String(args[1]));
    if (inside && writes) step();
    const made = real(...args);
    if (name === 'openSync' && inside && writes) own.add(made);
    if (name === 'closeSync') own.delete(args[0]);
    return made;
  };
}
syncBuiltinESMExports();
