export const TELLING = /^(?:reads|states|says|said|stated|notes|warns|declares|reported|reports)$/;

export const TEXTS =
  /^(?:treaty|charter|agreement|accord|pact|protocol|communiqu[eé]|resolution|constitution|memorandum)$/;
