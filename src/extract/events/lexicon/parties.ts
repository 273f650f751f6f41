/** Two that were named before do it: “they conducted …”, “the two countries signed …”. */
export const theyDo =
  /\b(?:they|both (?:countries|nations|states|sides|armies|navies|militaries)|the two (?:\p{L}{1,30} )?(?:countries|nations|states|sides|armies|navies|militaries|ministers|leaders|presidents|officials))\b/giu;

/** “The meeting between both ministers”, “talks of the two leaders”. */
export const ofBoth =
  /\b(?:both|the two) (?:\p{L}{1,30} )?(?:ministers|leaders|presidents|officials|men|women|chiefs|secretaries|diplomats)\b/iu;
