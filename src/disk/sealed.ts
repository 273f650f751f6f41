import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const seal = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const long = 32;

/** What was kept in a file behind its SHA-256; null where there is none, or a failing disk or anybody has changed it. */
export function unsealed(file: string): Buffer | null {
  try {
    const whole = readFileSync(file);
    const bytes = whole.subarray(long);
    return seal(bytes).equals(whole.subarray(0, long)) ? bytes : null;
  } catch {
    return null;
  }
}

/** Keeps bytes in a file behind their SHA-256. Not flushed: what a crash cuts short is made again. */
export function writeSealed(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, Buffer.concat([seal(bytes), bytes]));
  renameSync(temporary, file);
}
