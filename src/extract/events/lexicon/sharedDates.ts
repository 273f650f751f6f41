/** Words that put a deed at another time than the one before it. */
export const APART = new Set(
  'later then subsequently eventually afterwards afterward since now previously earlier before already still once soon after meanwhile today'.split(
    ' ',
  ),
);
