const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
};

/**
 * What a page may load and run (W3C Content Security Policy 3): its own files, nothing inline, nobody else's. `wasm` lets the
 * search run its WebAssembly.
 */
export const policy = ({ wasm }: { wasm: boolean }): string =>
  Object.entries(directives)
    .map(([name, from]) => [name, ...from, ...(wasm && name === 'script-src' ? ["'wasm-unsafe-eval'"] : [])].join(' '))
    .join('; ');
