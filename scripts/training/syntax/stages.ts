import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '../../../src/disk/writeWhole.ts';

/** Gives what a stage of the training makes. */
export type Stage = <T>(name: string, make: () => T) => T;

/** With a folder, what each stage made is kept there, and a training that broke off goes on behind its last whole stage. */
export function stagesIn(folder: string | undefined): Stage {
  if (!folder) return (_, make) => make();
  mkdirSync(folder, { recursive: true });
  return <T>(name: string, make: () => T): T => {
    const path = join(folder, `${name}.stage`);
    if (existsSync(path)) return deserialize(readFileSync(path)) as T;
    const made = make();
    writeWhole(path, serialize(made));
    return made;
  };
}
