/** “Another raid”, “the fifth bombing”, “the latest arrest”: one of several, and none that is known. */
export const FURTHER =
  /^(?:another|other|further|next|previous|earlier|later|latest|last|new|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|similar|future|possible|\d{1,3}(?:st|nd|rd|th))$/;

/** Parts of another happening, of which one article tells many. */
export const PARTS: ReadonlySet<string> = new Set([
  'round',
  'session',
  'game',
  'set',
  'quarter',
  'move',
  'start',
  'end',
]);
