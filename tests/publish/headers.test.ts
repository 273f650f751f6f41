import { expect, test } from 'vitest';
import { headersOf } from '../../src/publish/headers.ts';

/** The values of a header at a path, of every rule that matches, as the hosts join them. */
function headerAt(path: string, name: string, file: string): string {
  const values: string[] = [];
  for (const block of file.trim().split('\n\n')) {
    const [pattern = '', ...headers] = block.split('\n');
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const h of headers) if (matches && h.startsWith(`  ${name}: `)) values.push(h.slice(name.length + 4));
  }
  return values.join(', ');
}
const file = headersOf(['actors', 'embed', 'events', '_astro'], '/weirs');

test.each(['/weirs/', '/weirs/index.html', '/weirs/events/a/', '/weirs/actors/', '/weirs/404.html'])(
  '%s may stand in no frame',
  (path) => {
    expect(headerAt(path, 'Content-Security-Policy', file)).toMatch(/default-src 'none'.*, frame-ancestors 'none'$/);
  },
);
test('what is made for a frame may stand in one, with the same rules otherwise', () => {
  const value = headerAt('/weirs/embed/a/', 'Content-Security-Policy', file);
  expect(value).toContain("default-src 'none'");
  expect(value).not.toContain('frame-ancestors');
});
test('nothing inline, nobody else, no header twice that may stand once', () => {
  expect(file).not.toContain('unsafe-inline');
  expect(file).not.toMatch(/https?:/);
  expect(headerAt('/weirs/_astro/a.css', 'X-Content-Type-Options', file)).toBe('nosniff');
  expect(headerAt('/weirs/_astro/a.css', 'Access-Control-Allow-Origin', file)).toBe('*');
});
