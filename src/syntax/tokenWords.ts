/** Before a hyphen these make one word with what follows, as in the English Web Treebank: “non-profit”, “mid-May”. */
export const PREFIXES: ReadonlySet<string> = new Set(
  (
    'anti arch auto bi bio co counter cross cyber de e ex extra hyper infra inter intra macro mega meta micro mid mini mis mono ' +
    'multi neo non over pan para post pre pro proto pseudo quasi re semi socio sub super trans tri ultra un under uni vice'
  ).split(' '),
);

/** A full stop belongs to these, as they stand or in capitals … */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'Adm Apr Assn Aug Ave Brig Bros Capt Cmdr Co Col Corp Cpl Dec Dept Dr Drs Feb Ft Gen Gov Hon Inc Jan Jr Lt Ltd Maj Messrs Mr ' +
    'Mrs Ms Mt No Nos Nov Oct Pvt Prof Rep Reps Rev Sen Sens Sept Sep Sgt Sr St Ste Ph'
  ).split(' '),
);

/** … and to these, however they are printed. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'al approx cf ed est etc vs viz vol pp ca fig jr sr dept'.split(' '),
);
