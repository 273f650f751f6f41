import anyAscii from 'any-ascii';

/** A name as an ASCII id: “Türkiye” → `turkiye`; what leaves nothing is spelt by its code points. */
export const slugOf = (name: string): string =>
  anyAscii(name)
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || [...name].map((c) => c.codePointAt(0)!.toString(16)).join('-');
