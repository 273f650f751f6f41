/** Titles and ranks before a name: a full stop behind them ends no sentence. The tokeniser knows the commoner ones. */
export const beforeName = new Set(
  'abp adm amb amn ald asst atty bp brig brigs capt cdr cmdr cmdt col cols cpl cpt csm cwo dep det dir dr drs ens fr gen gens gov govs hon insp lcdr lcpl lt ltc ltcol maj messrs mgr mlle mme mr mrs ms msgr msgt pfc pres prof profs pte pvt radm rep reps rev revd rt sec sen sens sfc sgt sra spc sr ssgt st supt tsgt vadm mt ft pt'.split(
    ' ',
  ),
);
/** What is written short before a number: “No. 7”. */
export const beforeNumber = new Set(
  'no nos art arts sec fig figs vol vols p pp ch eq para paras nr op ca approx'.split(' '),
);

/** Words that begin a sentence far more often than a name. */
export const openers = new Set(
  'the he she it they we but and in on at his her their this that these those there when while if according after before you'.split(
    ' ',
  ),
);

/** Words behind a quotation and a name that say who spoke. */
export const speaking = new Set(
  'said says say asked asks ask wrote writes cried shouted replied answered added wondered exclaimed demanded told tweeted insisted joked quipped recalled responded'.split(
    ' ',
  ),
);
/** What goes on behind “at 6 p.m.”. */
export const ofTime = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist eastern central mountain pacific greenwich'.split(
    ' ',
  ),
);

/** Latin ones: never at a sentence's end. */
export const goesOn = new Set('e.g i.e eg ie vs v cf viz'.split(' '));

/** What is written short in small letters, with vowels or without: more than titles and counted things. */
export const shortened = new Set([
  ...beforeName,
  ...beforeNumber,
  ...'etc est min mins hrs sec secs tel ext inc ltd corp dept govt assn resp incl excl max avg jan feb mar apr jun jul aug sept oct nov dec'.split(
    ' ',
  ),
]);
