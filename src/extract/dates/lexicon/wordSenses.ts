/** What a word can be in a date expression. General English only. */
export interface WordSense {
  /** 1–12; `short` for an abbreviation (“Jun”), which alone is too often a name or a verb. */
  month?: number;
  short?: boolean;
  /** 0 is Monday. */
  weekday?: number;
  unit?: Unit;
  plural?: boolean;
  /** A cardinal: “two”, “twelve”; tens carry `tens` so that “twenty-six” can be joined. */
  number?: number;
  tens?: boolean;
  /** An ordinal: “third”. */
  ordinal?: number;
  /** EDTF season, 21–24. */
  season?: number;
  /** First year of a decade of the twentieth century: “eighties”. */
  decade?: number;
  /** A part of the day: the expression names the day that holds it. */
  daypart?: boolean;
  /** Starts an expression: “today”, “last”, “the”. */
  starts?: boolean;
}

export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'season';

const senses = new Map<string, WordSense>();
const add = (words: string, sense: WordSense) => {
  for (const w of words.split(' ')) senses.set(w, { ...senses.get(w), ...sense });
};
const each = (words: string, sense: (n: number) => WordSense) => {
  words.split(' ').forEach((w, n) => {
    add(w, sense(n));
  });
};

each('january february march april may june july august september october november december', (n) => ({
  month: n + 1,
}));
each('jan feb mar apr may jun jul aug sep oct nov dec', (n) => (n === 4 ? {} : { month: n + 1, short: true }));
add('sept', { month: 9, short: true });
each('monday tuesday wednesday thursday friday saturday sunday', (n) => ({ weekday: n }));
each('mon tue wed thu fri sat sun', (n) => ({ weekday: n, short: true }));
add('tues', { weekday: 1, short: true });
add('thur thurs', { weekday: 3, short: true });
each('day week weekend fortnight month quarter year decade century', (n) => ({
  unit: (['day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century'] as const)[n]!,
}));
each('days weeks weekends fortnights months quarters years decades centuries', (n) => ({
  unit: (['day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century'] as const)[n]!,
  plural: true,
}));
each(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (n) => (n === 0 ? {} : { number: n }),
);
each('twenty thirty forty fifty sixty seventy eighty ninety', (n) => ({ number: (n + 2) * 10, tens: true }));
each(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  (n) => ({ ordinal: n + 1 }),
);
add('thirtieth', { ordinal: 30 });
add('spring', { season: 21 });
add('summer', { season: 22 });
add('autumn fall', { season: 23 });
add('winter', { season: 24 });
each('twenties thirties forties fifties sixties seventies eighties nineties', (n) => ({ decade: 1920 + n * 10 }));
add('morning afternoon evening night noon midnight midday dawn dusk nightfall daybreak', { daypart: true });
add(
  'today yesterday tomorrow tonight last next this that these those previous preceding following coming upcoming past same the a an early late earlier later mid end beginning start middle couple half current fiscal circa q h ad prior ensuing subsequent succeeding very final christmas boxing new epiphany martin presidents valentine st april ash palm maundy good easter ascension whit memorial juneteenth independence bastille labor columbus halloween all veterans armistice thanksgiving black cyber',
  { starts: true },
);

export const senseOf = (lower: string): WordSense | undefined => senses.get(lower);

/** Words that stand before a date and before hardly anything else. */
export const datePrepositions = new Set(
  'in on since until till by from during before after between through throughout around about circa of to for at early late mid last next this that and or past over'.split(
    ' ',
  ),
);
