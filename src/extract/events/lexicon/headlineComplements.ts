/** Adverbs of time and manner of telling say nothing of what the verb needs. */
export const CIRCUMSTANTIAL =
  /ly$|^(?:today|tomorrow|yesterday|tonight|now|then|later|late|early|soon|earlier|recently|ago|also|too|however|instead|yet|still|already|just|even|only|first|here|there|so|as|well|afterwards?|before|since|once|twice|when|why|how|where|not|never)$/i;

/** Subjects of clauses that ask: “what happened”. */
export const ASKING = new Set(['what', 'how', 'why', 'who', 'whom', 'which', 'where', 'when', 'whether']);

export const SEEN_AS = /^(?:see|view|regard|describe|treat|portray|perceive|dismiss|hail|brand)$/;
