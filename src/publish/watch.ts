import { spawn } from 'node:child_process';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const script = fileURLToPath(new URL('analyseInto.ts', import.meta.url));

/** Analyses an edition in a process of its own; what it complained of, or null where all went well. */
const analyseAnew = (seeds: string, folder: string): Promise<string | null> =>
  new Promise((done) => {
    let said = '';
    const run = spawn(process.execPath, [script, seeds, folder], {
      env: { ...process.env, NO_COLOR: '1', NODE_ENV: undefined },
    });
    run.stderr.on('data', (d) => {
      said += d;
    });
    run.on('close', (code) => {
      if (said) console.error(said.trimEnd());
      done(code === 0 ? null : said);
    });
  });

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const brokenPage = (said: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>The edition can't be read</title><script type="module" src="/@vite/client"></script>
<body style="font:1rem/1.5 system-ui;max-width:60rem;margin:3rem auto;padding:0 1rem">
<h1>The edition can't be read</h1><ul>${said
  .trim()
  .split('\n')
  .map((line) => `<li>${escaped(line)}</li>`)
  .join('')}</ul><p>The page comes back by itself when this is put right.</p>`;

/**
 * Owns the watching of a seeds folder for the dev server: on any change of an article, a YAML file or the code that reads
 * them it analyses the edition again and reloads the page; a broken file shows its message until it is mended.
 */
export function watchSeeds(seeds: string, folder: string): AstroIntegration {
  let broken: string | null = null;
  let running: Promise<void> | null = null;
  let again = false;
  const refresh = async (server?: DevServer): Promise<void> => {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        broken = await analyseAnew(seeds, folder);
      } while (again);
    })();
    await running;
    running = null;
    for (const environment of Object.values(server?.environments ?? {})) environment.moduleGraph.invalidateAll();
    server?.ws.send({ type: 'full-reload', path: '*' });
  };
  const reading = ['read', 'extract', 'link', 'compare', 'correct', 'model'].map((room) => resolve('src', room) + sep);
  return {
    name: 'watch-seeds',
    hooks: {
      'astro:config:setup': () => refresh(),
      'astro:server:setup': ({ server }) => {
        const own = resolve(seeds) + sep;
        server.watcher.add(resolve(seeds));
        let soon: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          const file = resolve(path);
          if (!file.startsWith(own) && !reading.some((room) => file.startsWith(room))) return;
          clearTimeout(soon);
          soon = setTimeout(() => refresh(server), 60);
        });
        server.middlewares.use((request, response, next) => {
          const wantsPage = request.headers.accept?.includes('text/html');
          if (broken === null || !wantsPage) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(brokenPage(broken));
        });
      },
    },
  };
}
