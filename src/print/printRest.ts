import { InputError } from '../model/problem.ts';
import { print } from './print.ts';
import { isFound } from './secondPress.ts';

/**
 * A process of its own, which `secondPress.ts` starts: `node printRest.ts FOLDER SETTING` prints what the search doesn't find.
 * What is wrong goes to the first process as a message; without that one it ends.
 */
const [out = '', setting = '{}'] = process.argv.slice(2);
process.once('disconnect', () => process.exit(1));
try {
  await print({ ...JSON.parse(setting), out, takes: (file: string) => !isFound(file) });
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  await new Promise((sent) => process.send?.(error.problems, sent));
}
process.exit();
