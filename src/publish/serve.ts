import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { prefixOf } from '../model/prefix.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** The file in `folder` that answers a request path, null where none does or the path leads out of the folder. */
export function fileFor(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = normalize(join(folder, decoded));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return null;
  if (!existsSync(file)) return null;
  if (statSync(file).isFile()) return file;
  const index = join(file, 'index.html');
  return decoded.endsWith('/') && existsSync(index) ? index : null;
}

/**
 * Serves a built site as any static host would: files, `index.html` of a folder, a slash added to a folder's
 * address, 404.html for the rest. Resolves once it listens; `port` 0 takes any free one.
 */
export function serve(folder: string, port: number, base?: string): Promise<Server> {
  const prefix = prefixOf(base);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split(/[?#]/)[0]!;
    const inside = path.startsWith(prefix) ? `/${path.slice(prefix.length)}` : null;
    const file = inside === null ? null : fileFor(folder, inside);
    if (file === null && inside !== null && fileFor(folder, `${inside}/`)) {
      response.writeHead(301, { location: `${path.replace(/^\/+/, '/')}/` }).end();
      return;
    }
    const shown = file ?? fileFor(folder, '/404.html');
    const type = types[extname(shown ?? '.txt')] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' });
    if (shown && request.method !== 'HEAD')
      createReadStream(shown)
        .on('error', () => response.destroy())
        .pipe(response);
    else response.end(shown ? undefined : 'There is no such page.');
  });
  return new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', () => done(server)));
}
