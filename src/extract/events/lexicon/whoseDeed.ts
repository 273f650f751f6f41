/** Times that a clause hangs on, whatever the tree says: “minutes after she left”, “three years after”. */
export const TIME_UNITS = /^(?:moment|second|minute|hour|day|week|month|year|decade)$/;

/** What joins a gerund to a deed that its subject did, too. */
export const SEQUENCE = /^(?:after|before|since|while|when|by|upon|on)$/;
