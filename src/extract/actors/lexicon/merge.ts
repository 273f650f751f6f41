/** Bodies that every state has one of: only with its state is such a name one actor's. */
export const common =
  /\b(?:ministry|parliament|army|navy|air force|armed forces|embassy|senate|congress|supreme court|court|police|cabinet|treasury|central bank|foreign office|coast guard|national guard|border guard|assembly|department)$|^(?:ministry|department|embassy|office|chamber|house) of\b/;

export const publicBody =
  /\b(?:ministry|department|court|tribunal|university|college|school|hospital|commission|council|agency|party|union|senate|parliament|congress|army|navy|police|committee|board|institute|association|league|administration|service|office|festival)\b/;

/** Opening words that many bodies share. */
export const generic = new Set(
  'national international european american african asian world united federal royal central new general state public west east north south western eastern northern southern global democratic republican social'.split(
    ' ',
  ),
);
