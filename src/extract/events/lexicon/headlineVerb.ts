/** Adverbs that say how sure a deed is, or how nearly it was done: without them a line says more than its sentence. */
export const DOUBTS =
  /^(?:allegedly|reportedly|apparently|supposedly|purportedly|presumably|probably|possibly|potentially|perhaps|maybe|likely|seemingly|almost|nearly|barely|partly|partially)$/;

/** Verbs whose past looks like their present. */
export const INVARIANT = new Set(
  'hit put set cut let shut cost spread split hurt burst bid quit read beat cast rid shed thrust wed upset bet knit forecast broadcast offset reset slit become come run overcome'.split(
    ' ',
  ),
);

/** Nouns of one that mean many, or that “of” makes many: “the team were”, “a number of mills were”. */
export const GROUPS = new Set(
  'team couple family group number host majority minority pair crowd crew staff government police public band cache series range variety handful lot total rest half party company side council committee board army jury cabinet audience generation gang cast squad public media'.split(
    ' ',
  ),
);
