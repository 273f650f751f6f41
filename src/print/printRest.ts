import { followEdition } from '../editionFile.ts';
import { inAside } from './inAside.ts';
import { print } from './print.ts';
import { isForFirst, type RestSetting } from './secondPress.ts';
import { beThrifty } from './thrifty.ts';

// A process of its own, which `secondPress.ts` starts: `node printRest.ts ENTRIES FOLDER SETTING` prints what isn't for the first process.
const [entries = '', out = '', told = '{}'] = process.argv.slice(2);
const { thrifty, ...setting } = JSON.parse(told) as RestSetting;
if (thrifty) beThrifty();
await inAside(async () => {
  // Where its writing ends too early, whoever started this process ends it.
  globalThis.parallaxEdition = await followEdition(entries, () => false);
  await print({ ...setting, out, takes: (component: string) => !isForFirst(component) });
});
