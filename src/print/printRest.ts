import { inAside } from './inAside.ts';
import { print } from './print.ts';
import { isForFirst } from './secondPress.ts';
import { beThrifty } from './thrifty.ts';

// A process of its own, which `secondPress.ts` starts: `node printRest.ts FOLDER SETTING` prints what isn't for the first process.
const [out = '', setting = '{}'] = process.argv.slice(2);
beThrifty();
await inAside(() => print({ ...JSON.parse(setting), out, takes: (component: string) => !isForFirst(component) }));
