export const phases = new Set(
  'end beginning start middle rest remainder close half part course turn later earlier early late outset'.split(' '),
);
