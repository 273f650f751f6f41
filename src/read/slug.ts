import anyAscii from 'any-ascii';

/** A name as part of an address: lower-case ASCII letters, digits and single hyphens; never empty. */
export function slugOf(name: string, otherwise = 'article'): string {
  const slug = anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 120)
    .replace(/^-|-$/g, '');
  return slug || otherwise;
}
