/** Verbs behind a happening whose object takes part in it: “the summit brought together …”, “the talks were attended by …”. */
export const gathering = new Set(
  'bring gather include feature involve draw take come follow focus run last occur happen bear see pit lead be'.split(
    ' ',
  ),
);
