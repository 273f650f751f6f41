import { InputError } from '../model/problem.ts';
import { compile } from './compile.ts';

/** A process of its own, which `compiling.ts` starts: `node compileAside.ts FOLDER` compiles the site into the folder. */
const [work = ''] = process.argv.slice(2);
process.once('disconnect', () => process.exit(1));
try {
  await compile(work);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  await new Promise((sent) => process.send?.(error.problems, sent));
}
process.exit();
