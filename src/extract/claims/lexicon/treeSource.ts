/** What only people do, and no noun that a tree may hang it on: “entered the talks hoping …”. */
export const SAYING =
  /^(?:saying|adding|stating|insisting|claiming|arguing|noting|warning|hoping|fearing|believing|thinking|wondering|vowing|promising|wanting|wishing|knowing)$/;

/** Verbs by which a text is given out. */
export const GIVING =
  /^(?:issue|release|publish|post|send|write|give|make|deliver|put|circulate|file|read|sign|distribute|offer|hold|share|tweet|say|speak|announce)$/;

export const THOUGHT =
  /^(?:believed|thought|considered|deemed|presumed|supposed|assumed|suspected|known|said|reported|rumou?red|alleged|estimated)$/;
