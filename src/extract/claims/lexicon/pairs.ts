export const PEOPLE =
  /^(?:ministers|presidents|leaders|premiers|chancellors|mayors|men|women|politicians|officials|envoys|ambassadors|diplomats|generals|candidates|rivals|chiefs|secretaries|brothers|sisters|players|authors|captains)$/;
