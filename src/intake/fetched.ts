import { promises as dns } from 'node:dns';
import { isIP } from 'node:net';
import { isWebAddress } from '../model/webAddress.ts';
import { limits, megabytes } from '../read/files.ts';
import type { Refusal } from './refusal.ts';

export interface FetchOptions {
  /** Milliseconds for all of it. */
  patience?: number;
  /** Bytes of what is fetched. */
  most?: number;
  signal?: AbortSignal | undefined;
}

/** What an address gave: its bytes, where they came from in the end, and what they are said to be. */
export interface Fetched {
  bytes: Buffer;
  location: string;
  type: string;
  charset: string | null;
}

const mostRedirects = 5;
const inBrowser = 'open it in the browser and save the page';

/**
 * What stands at an address: one request and those it is redirected to, without cookies or anything of the edition. Never throws but
 * where it was told to stop: in words, why there is nothing.
 */
export async function fetched(
  address: string,
  { patience = 30_000, most = limits.page, signal }: FetchOptions = {},
): Promise<Fetched | Refusal> {
  if (!isWebAddress(address))
    return { what: 'this is no web address', todo: 'give it in full, with https:// and without name and password' };
  const clock = AbortSignal.timeout(patience);
  const both = signal ? AbortSignal.any([clock, signal]) : clock;
  let url = address;
  try {
    for (let redirects = 0; ; redirects++) {
      const response = await fetch(url, {
        redirect: 'manual',
        signal: both,
        headers: {
          accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5',
          'user-agent': 'Mozilla/5.0 (compatible; Parallax; one page at a time, asked for by its editor)',
        },
      });
      const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (next === null) return await received(response, url, most);
      await response.body?.cancel();
      const to = URL.canParse(next, url) ? new URL(next, url).href : next;
      const wrong =
        redirects >= mostRedirects ? `it leads on more than ${mostRedirects} times` : await wrongTurn(url, to);
      if (wrong) return { what: wrong, todo: inBrowser };
      url = to;
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    if (clock.aborted)
      return {
        what: `nothing whole came within ${Math.ceil(patience / 1000)} seconds`,
        todo: `try again, or ${inBrowser}`,
      };
    return unreached(error as Error, new URL(url).hostname);
  }
}

async function received(response: Response, location: string, most: number): Promise<Fetched | Refusal> {
  const refusal = response.ok ? null : statusInWords(response.status);
  const type = response.headers.get('content-type') ?? '';
  const announced = Number(response.headers.get('content-length') ?? 0);
  const tooMuch = { what: `it has more than the ${megabytes(most)} that are read`, todo: inBrowser };
  const other = /^\s*(?:image|video|audio|font)\//i.exec(type)?.[0].trim();
  if (refusal || other || announced > most) {
    await response.body?.cancel();
    return (
      refusal ?? (other ? { what: `there is no page but ${type}`, todo: 'give the address of the article' } : tooMuch)
    );
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.byteLength;
    // Counted as unpacked: little may unpack to very much.
    if (size > most) return tooMuch;
    pieces.push(piece);
  }
  if (size === 0) return { what: 'nothing came from there', todo: inBrowser };
  const charset = /charset\s{0,9}=\s{0,9}"?([\w-]{2,40})/i.exec(type)?.[1] ?? null;
  return { bytes: Buffer.concat(pieces), location, type, charset };
}

/** Why a redirect isn't followed; null where it is. */
async function wrongTurn(from: string, to: string): Promise<string | null> {
  if (!isWebAddress(to)) return `it leads to something that is no web address (${to.slice(0, 100)})`;
  return (await isOwn(to)) && !(await isOwn(from)) ? 'it leads to an address within your own network' : null;
}

/** Whether an address is of this machine or network, by its name or by what its name stands for: what an outlet's page has no business with. */
async function isOwn(url: string): Promise<boolean> {
  const host = new URL(url).hostname.replace(/^\[|\]$|\.$/g, '');
  if (isIP(host)) return isOwnNumber(host);
  if (/(?:^|\.)localhost$|\.(?:local|internal|lan)$/.test(host) || !host.includes('.')) return true;
  const numbers = await dns.lookup(host, { all: true }).catch(() => []);
  return numbers.some(({ address }) => isOwnNumber(address));
}

const isOwnNumber = (ip: string): boolean =>
  isIP(ip) === 4
    ? /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(ip)
    : /^(?:::|f[cd]|fe[89ab])/i.test(ip);

function statusInWords(status: number): Refusal {
  const said = `the server answers ${status}`;
  if (status === 404 || status === 410) return { what: `there is no such page (${status})`, todo: 'check the address' };
  if (status === 401 || status === 402)
    return { what: `the page is for subscribers (${status})`, todo: `${inBrowser}, with your subscription` };
  if (status === 403 || status === 429 || status === 451)
    return { what: `the server refuses programs, or you (${status})`, todo: inBrowser };
  if (status >= 500) return { what: `the server has a fault (${status})`, todo: 'try again later' };
  return { what: said, todo: inBrowser };
}

/** What prevented an answer, by the codes of Node and of its fetch. */
function unreached(error: Error, host: string): Refusal {
  const cause = (error.cause ?? error) as NodeJS.ErrnoException;
  const code = String(cause.code ?? '');
  const online = 'check the address, and whether you are online';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { what: `there is no server called ${host}`, todo: online };
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return { what: `${host} takes no connection`, todo: online };
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return { what: `${host} does not answer`, todo: 'try again later' };
  if (/CERT|SSL|TLS|ALTNAME|SIGNED/.test(code))
    return { what: `${host} cannot show that it is itself (${code})`, todo: inBrowser };
  const why = code || cause.message || error.message;
  return { what: `${host} broke off (${why.split('\n')[0]})`, todo: `try again, or ${inBrowser}` };
}
