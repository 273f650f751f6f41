import { inAside } from './inAside.ts';
import { print } from './print.ts';
import { isFound } from './secondPress.ts';

// A process of its own, which `secondPress.ts` starts: `node printRest.ts FOLDER SETTING` prints what the search doesn't find.
const [out = '', setting = '{}'] = process.argv.slice(2);
await inAside(() => print({ ...JSON.parse(setting), out, takes: (file: string) => !isFound(file) }));
