import { closeSync, createReadStream, existsSync, fstatSync, openSync, realpathSync, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { holds } from '../disk/below.ts';
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

/** With links followed: what one leads to elsewhere is nobody's business. */
const isWithin = (folder: string, file: string): boolean => holds(realpathSync(folder), realpathSync(file));

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
  if (!holds(folder, file) || !existsSync(file) || !isWithin(folder, file)) return null;
  if (statSync(file).isFile()) return file;
  const index = join(file, 'index.html');
  return decoded.endsWith('/') && existsSync(index) && isWithin(folder, index) ? index : null;
}

/** A page of somebody's that has its own name lead to this machine could read what is served here. */
const isOwnHost = (host: string | undefined): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host ?? '');

/**
 * Serves a built site as any static host would: files, or a range of one, `index.html` of a folder, a slash added to a folder's
 * address, 404.html for the rest. Resolves once it listens; `port` 0 takes any free one.
 *
 * Why not sirv (3.0.2): it follows links out of its folder, asks for neither host nor method, and what it sends is piped, which
 * leaves a file open where a reader goes away.
 */
export function serve(folder: string, port: number, base?: string): Promise<Server> {
  const prefix = prefixOf(base);
  const server = createServer((request, response) => {
    const say = (status: number, what: string, headers: OutgoingHttpHeaders = {}): void => {
      response.writeHead(status, { 'content-type': types['.txt'], ...headers }).end(what);
    };
    if (!isOwnHost(request.headers.host)) return say(403, 'This server answers to localhost alone.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return say(405, 'Pages are only to be read here.', { allow: 'GET, HEAD' });
    const path = (request.url ?? '/').split(/[?#]/)[0]!;
    const inside = path.startsWith(prefix) ? `/${path.slice(prefix.length)}` : null;
    try {
      const file = inside === null ? null : fileFor(folder, inside);
      if (file === null && inside !== null && fileFor(folder, `${inside}/`))
        return say(301, '', { location: `${path.replace(/^\/+/, '/')}/` });
      const shown = file ?? fileFor(folder, '/404.html');
      if (!shown) return say(404, 'There is no such page.');
      send(shown, file ? 200 : 404, request, response);
    } catch {
      // A build may put another site in its place between two looks.
      say(500, 'This file cannot be read.');
    }
  });
  return new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', () => done(server)));
}

/** Sends a file, or the range of it that was asked for; closed when all is sent, or nobody waits for it any more. */
function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  const fd = openSync(file, 'r');
  const { size } = fstatSync(fd);
  const range = status === 200 ? rangeOf(request.headers.range, size) : null;
  const headers = {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'accept-ranges': 'bytes',
  };
  if (range === 'none') {
    closeSync(fd);
    response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : status, {
    ...headers,
    'content-length': end - start + 1,
    ...(range && { 'content-range': `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === 'HEAD' || size === 0) {
    closeSync(fd);
    response.end();
  } else pipeline(createReadStream(file, { fd, start, end }), response, () => {});
}

/** RFC 9110, 14.2: one range of bytes; null where none or several are asked for, 'none' where the file has no such bytes. */
export function rangeOf(asked: string | undefined, size: number): { start: number; end: number } | 'none' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(asked ?? '') ?? [];
  if (from === '' && to === '') return null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < start) return null;
  return start > end ? 'none' : { start, end };
}
