export const masthead = new Set(
  'times mirror telegraph express mail post herald world star business sun morning journal tribune independent agreement school mass league football'.split(
    ' ',
  ),
);
