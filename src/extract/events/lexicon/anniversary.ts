export const units = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);

export const tens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(
  ' ',
);

/** Whose is told elsewhere: “their ties”, “both countries”. */
export const pointing = /\b(?:their|both|(?:the )?two (?:\p{L}{1,40} )?(?:countries|nations|sides|states))\b/iu;
