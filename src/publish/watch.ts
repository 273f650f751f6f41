import { once } from 'node:events';
import { join, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { holds } from '../disk/below.ts';
import { openDevAnalysis } from './devAnalysis.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** What one save writes in several steps is one change. */
const settling = 50;
/** An analysis that gave no sign for so long is given up when the next save comes. */
const tooLong = 10_000;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const brokenPage = (said: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>The edition can't be read</title><script type="module" src="/@vite/client"></script>
<body style="font:1rem/1.5 system-ui;max-width:60rem;margin:3rem auto;padding:0 1rem">
<h1>The edition can't be read</h1><ul>${said
  .trim()
  .split('\n')
  .map((line) => `<li>${escaped(line)}</li>`)
  .join('')}</ul><p>The page comes back by itself when this is put right.</p>`;

/** Has the pages' modules evaluated anew, since they hold the edition; they needn't be compiled anew, which takes most of the time. */
function forget(server: DevServer): void {
  // Vite writes paths with “/” on every system.
  const own = resolve('src');
  for (const environment of Object.values(server.environments)) {
    if (!('runner' in environment)) continue;
    const { evaluatedModules } = (environment as { runner: { evaluatedModules: Evaluated } }).runner;
    for (const module of evaluatedModules.idToModuleMap.values())
      if (holds(own, module.file)) evaluatedModules.invalidateModule(module);
  }
}
/** The part of Vite's module runner that is used here. */
interface Evaluated {
  idToModuleMap: Map<string, { file: string }>;
  invalidateModule(module: { file: string }): void;
}

/**
 * Owns the watching of a seeds folder for the dev server: on any change of an article, a YAML file or the code that reads
 * them it analyses the edition again and reloads the page; a broken file shows its message until it is mended.
 */
export function watchSeeds(seeds: string, folder: string): AstroIntegration {
  const analysis = openDevAnalysis({ seeds, into: folder });
  let broken: string | null = null;
  let warned = '';
  let running: Promise<void> | null = null;
  let again = false;
  const answering = new Set<Promise<unknown>>();
  const refresh = async (server?: DevServer): Promise<void> => {
    if (running) {
      again = true;
      analysis.restart(tooLong);
      return running;
    }
    running = (async () => {
      let outcome: Awaited<ReturnType<typeof analysis.analyse>>;
      do {
        again = false;
        outcome = await analysis.analyse();
      } while (again);
      const { errors, warnings } = outcome;
      if (errors !== null) console.error(errors);
      else if (broken !== null) console.log('The edition can be read again.');
      if (warnings && warnings !== warned) console.error(warnings);
      broken = errors;
      warned = warnings;
    })();
    await running;
    running = null;
    if (!server) return;
    // A page that is half made keeps its edition to the end.
    await Promise.race([Promise.all(answering), pause(3000, null, { ref: false })]);
    forget(server);
    server.ws.send({ type: 'full-reload', path: '*' });
  };
  const rooms = ['corpus', 'read', 'syntax', 'extract', 'link', 'compare', 'measures', 'correct', 'model', 'disk'].map(
    (r) => `${r}${sep}`,
  );
  const code = [...rooms, 'analyse.ts', 'verify.ts'].map((part) => join(resolve('src'), part));
  return {
    name: 'watch-seeds',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const own = resolve(seeds) + sep;
        const first = refresh();
        server.watcher.add(resolve(seeds));
        let soon: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          const file = resolve(path);
          const isCode = code.some((part) => file.startsWith(part));
          if (!isCode && !file.startsWith(own)) return;
          if (isCode) analysis.restart();
          clearTimeout(soon);
          soon = setTimeout(() => refresh(server), settling);
        });
        server.middlewares.use(async (request, response, next) => {
          await first;
          const wantsPage = request.headers.accept?.includes('text/html');
          if (broken === null || !wantsPage) {
            const answered = once(response, 'close').finally(() => answering.delete(answered));
            answering.add(answered);
            return next();
          }
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(brokenPage(broken));
        });
      },
    },
  };
}
