/// <reference types="astro/client" />

declare module 'subset-font' {
  /** The font cut down to the characters of `text`; see the package's readme. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'sfnt' | 'woff' | 'woff2';
      variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
      keepFeatures?: string[];
      keepAllGlyphs?: boolean;
    },
  ): Promise<Buffer>;
}

declare module 'wink-nlp/src/its.js' {
  /** What may be asked of tokens and sentences; the package types it only as a part of a loaded tagger. */
  const its: import('wink-nlp').ItsHelpers;
  export default its;
}
