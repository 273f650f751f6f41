/** Verbs of figures: of a quarter or a year they tell a sum, not a happening. */
export const FIGURES = new Set(
  'rise fall earn increase decrease decline climb drop grow gain total average soar narrow widen jump lose plunge slip surge tumble advance post report reach double triple account come stand'.split(
    ' ',
  ),
);
