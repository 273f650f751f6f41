import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Runs before a command (`node --import`). An older Node knows neither TypeScript nor half of what is imported, and would say so in
// errors of its own: this file imports nothing that isn't in all of them.
if (!process.features.typescript) {
  console.error(
    `Parallax needs Node 22.18 or later (of 23, 23.6), and this is Node ${process.versions.node} — install a newer one from https://nodejs.org, then run “npm ci” again`,
  );
  process.exit(1);
}

// What was compiled once is kept beside the other caches, which takes a third off the start. The variable hands it on to threads
// and child processes. Where nothing can be written, nothing is kept.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../.parallax/code', import.meta.url));
module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
