/** Adverbs of another time, or of many times. */
export const OTHERWISE = new Set(
  'recently once previously formerly originally soon then long ever never often sometimes usually frequently repeatedly earlier later afterwards afterward eventually ultimately historically allegedly reportedly'.split(
    ' ',
  ),
);

/** Stretches that hold many days. */
export const STRETCHES = /^(?:day|week|month|quarter|season|year|decade|century|date)$/;
