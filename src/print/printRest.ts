import { InputError } from '../model/problem.ts';
import { print } from './print.ts';
import { isFound } from './secondPress.ts';

/**
 * A process of its own, which `secondPress.ts` starts: `node printRest.ts SERVER FOLDER SITE BASE` prints what the search doesn't
 * find. What is wrong goes to the first process as a message; without that one it ends.
 */
const [server = '', out = '', site, base] = process.argv.slice(2);
process.once('disconnect', () => process.exit(1));
try {
  await print({ server, out, site: site || undefined, base: base || undefined, takes: (file) => !isFound(file) });
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  await new Promise((sent) => process.send?.(error.problems, sent));
}
process.exit();
