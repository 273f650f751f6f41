import { prefixOf } from '../model/prefix.ts';
import { policy } from '../view/policy.ts';

/** Folders that another site may show in a frame, or that hold no page. */
const open: ReadonlySet<string> = new Set(['embed', '_astro', 'pagefind', 'og']);

/**
 * `_headers` as Netlify, Cloudflare Pages and others read it. Where several rules match, their values are joined by a comma:
 * of two policies both hold, so that those who may frame a page are named by a second one, and only where nobody may.
 * `folders` are those at the top of the site.
 */
export function headersOf(folders: readonly string[], base?: string): string {
  const prefix = prefixOf(base);
  const closed = ['', 'index.html', '404.html', ...folders.filter((f) => !open.has(f)).map((f) => `${f}/*`)];
  const rules: [path: string, headers: string[]][] = [
    [
      '*',
      [
        `Content-Security-Policy: ${policy({ wasm: true })}`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
        'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()',
        'Cross-Origin-Opener-Policy: same-origin',
        'Access-Control-Allow-Origin: *',
      ],
    ],
    ...closed.map((path): [string, string[]] => [path, ["Content-Security-Policy: frame-ancestors 'none'"]]),
    ['_astro/*', ['Cache-Control: public, max-age=31536000, immutable']],
  ];
  return `${rules.map(([path, headers]) => [prefix + path, ...headers.map((h) => `  ${h}`)].join('\n')).join('\n\n')}\n`;
}
