/** Verbs of saying that may close a headline; of the others it says “say”. */
export const CLOSING = new Set(
  'report announce confirm claim allege believe warn estimate predict insist admit acknowledge suggest argue declare reveal think deny write'.split(
    ' ',
  ),
);

/** Of what somebody only hopes, fears or makes up nobody says that it is so. */
export const UNREAL = new Set('hope fear suspect imagine pretend dream wish doubt worry wonder assume'.split(' '));
