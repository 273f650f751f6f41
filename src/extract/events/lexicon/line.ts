/** Ends that leave a line hanging. */
export const LOOSE =
  /(?:^|\s)(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|but|that|which|who|whose|what|is|are|was|were|be|as|than|his|her|its|their|about|nearly|almost|over|a number|between|into|during|after|before)$/i;

/** “Razed by a 6”, “a seven-year”: half of a number. */
export const HALF_NUMBER =
  /(?:\s(?:about|around|nearly|almost|the|an?) \d[\d,.]{0,12}|[\p{L}\d]-(?:year|month|week|day|hour|minute|mile|foot|man|member))$/u;

/** “Makes a $12 billion to buy …”: a sum with an article, of which the noun is cut out. */
export const BARE_SUM =
  /\ban? [$£€]\d[\d,.]{0,12}(?: ?(?:million|billion|trillion|mn?|bn))?(?: (?:to|on|in|for|by|with|from|at|of|as)\b|$)/;

/** What closes a line and adds nothing: “visits the scene earlier”, “shakes the port as well”. */
export const TRAILING = /\s(?:as well|too|also|earlier|early|later|instead|already|though|yet|then|however|ever)$/;
