import { compile } from './compile.ts';
import { inAside } from './inAside.ts';

// A process of its own, which `compiling.ts` starts: `node compileAside.ts FOLDER` compiles the site into the folder.
const [work = ''] = process.argv.slice(2);
await inAside(() => compile(work));
