export const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|early|late|mid|since|in|of|and|the|by|until)$/i;

export const ordinal =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth)$/i;

/** Capitals on these alone make a heading, not a name: “Joint Statement”. */
export const plainWords =
  /^(?:joint|official|annual|first|new|state|general|special|military|emergency|presidential|national|bilateral|the|mass|data|truck|car|bus|train)$/;
