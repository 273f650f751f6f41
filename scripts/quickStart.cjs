// Runs before a command (`node --require`). An older Node knows neither TypeScript nor half of what is imported, nor `--import`, and would
// say so in errors of its own: this file holds nothing, in words or in grammar, that isn't in all of them.
if (!process.features.typescript) {
  console.error(
    'Parallax needs Node 22.22, 24.8 or later, and this is Node ' +
      process.versions.node +
      ' — install a newer one from https://nodejs.org, then run “npm ci” again',
  );
  process.exit(1);
}

// What was compiled once is kept beside the other caches, which takes a third off the start. The variable hands it on to threads
// and child processes. Where nothing can be written, nothing is kept.
process.env.NODE_COMPILE_CACHE =
  process.env.NODE_COMPILE_CACHE || require('node:path').join(__dirname, '../.parallax/code');
require('node:module').enableCompileCache(process.env.NODE_COMPILE_CACHE);
