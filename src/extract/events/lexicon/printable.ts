/** “The first ferry (since 1959)”: the most of a time is that of no other. */
export const EXTREME =
  /\b(?:first|last|only|most|least|worst|best|(?:high|low|larg|bigg|small|deadli|strong|weak|long|short|old|young)est)\b/i;
